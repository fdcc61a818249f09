// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookwriter.h"

#include "core/base/files.h"
#include "core/exchange/xlsxreader.h"

#include <algorithm>
#include <xlsxwriter.h>

#include <QFile>

namespace sodiem {
namespace {

// What XML has no room for becomes the sign for an unknown character; what only looks like the format's own
// escape is escaped, since the library would leave it to be taken for one.
QString writable(const QString& text) {
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            safe += c;
            safe += text[++i];
            continue;
        }
        const bool control = c < u' ' && c != u'\n' && c != u'\t';
        safe += control || c.isSurrogate() || c >= QChar(0xFFFE) ? QChar(QChar::ReplacementCharacter) : c;
    }
    return safe;
}

bool isHex(QChar c) {
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

QByteArray escaped(const QString& text) {
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView rest = QStringView(text).mid(i, 7);
        const bool looksEscaped = rest.size() == 7 && rest.startsWith(u"_x") && rest[6] == u'_'
            && std::all_of(rest.begin() + 2, rest.begin() + 6, isHex);
        out += looksEscaped ? QStringLiteral("_x005F_") : QString(text[i]);
    }
    return out.toUtf8();
}

Error notWritten(const QString& reason) { return {ErrorCode::XlsxNotWritten, {reason}, {}}; }

QByteArray numberFormat(const CellStyle& style) {
    switch (style.show) {
    case CellStyle::Show::Whole:
        return "#,##0";
    case CellStyle::Show::Fixed:
        return style.decimals > 0 ? "0." + QByteArray(style.decimals, '0') : "0";
    case CellStyle::Show::Day:
        return "dd/mm/yyyy";
    case CellStyle::Show::AsText:
        return "@";
    case CellStyle::Show::AsIs:
        break;
    }
    return "General";
}

lxw_row_t row(const CellPlace& place) { return static_cast<lxw_row_t>(place.row); }
lxw_col_t columnOf(const CellPlace& place) { return static_cast<lxw_col_t>(place.column); }

} // namespace

WorkbookWriter::WorkbookWriter(const QString& path, std::int64_t utcMilliseconds)
    : m_path(path)
    , m_workbook(workbook_new(QFile::encodeName(path).constData())) {
    lxw_doc_properties properties = {};
    properties.created = static_cast<time_t>(utcMilliseconds / 1000);
    note(m_workbook == nullptr ? LXW_ERROR_MEMORY_MALLOC_FAILED
                               : workbook_set_properties(m_workbook, &properties));
}

WorkbookWriter::~WorkbookWriter() {
    if (m_workbook != nullptr)
        lxw_workbook_free(m_workbook);
}

std::size_t WorkbookWriter::addSheet(const QString& name, bool hidden) {
    lxw_worksheet* sheet
        = m_workbook != nullptr ? workbook_add_worksheet(m_workbook, name.toUtf8().constData()) : nullptr;
    if (sheet == nullptr)
        note(LXW_ERROR_INVALID_SHEETNAME_CHARACTER);
    else if (hidden)
        worksheet_hide(sheet);
    m_pages.push_back(sheet);
    m_asked.sheets.push_back({name, hidden, {}, {}});
    return m_pages.size() - 1;
}

void WorkbookWriter::text(
    std::size_t sheet, const CellPlace& place, const QString& text, const CellStyle& style) {
    const QString safe = writable(text);
    if (failed())
        return;
    if (safe.isEmpty())
        return blank(sheet, place, style);
    note(worksheet_write_string(
        m_pages[sheet], row(place), columnOf(place), escaped(safe).constData(), format(style)));
    remember(sheet, place, SheetCell::Kind::Text, safe);
}

void WorkbookWriter::number(
    std::size_t sheet, const CellPlace& place, const QString& plain, const CellStyle& style) {
    if (failed())
        return;
    note(worksheet_write_number(m_pages[sheet], row(place), columnOf(place), plain.toDouble(), format(style)));
    remember(sheet, place, SheetCell::Kind::Number, spreadsheetNumber(plain).value_or(plain));
}

void WorkbookWriter::date(
    std::size_t sheet, const CellPlace& place, const QDate& date, const CellStyle& style) {
    const std::optional<int> serial = serialOfDate(date);
    if (!serial)
        return text(sheet, place, date.toString(QStringLiteral("dd/MM/yyyy")), style);
    if (failed())
        return;
    note(worksheet_write_number(m_pages[sheet], row(place), columnOf(place), *serial, format(style)));
    remember(sheet, place, SheetCell::Kind::Date, date.toString(Qt::ISODate));
}

void WorkbookWriter::blank(std::size_t sheet, const CellPlace& place, const CellStyle& style) {
    if (!failed())
        note(worksheet_write_blank(m_pages[sheet], row(place), columnOf(place), format(style)));
}

void WorkbookWriter::column(std::size_t sheet, int at, int width, const CellStyle& style) {
    const auto place = static_cast<lxw_col_t>(at);
    if (!failed())
        note(worksheet_set_column(m_pages[sheet], place, place, width, format(style)));
}

void WorkbookWriter::remember(
    std::size_t sheet, const CellPlace& place, SheetCell::Kind kind, const QString& text) {
    m_asked.sheets[sheet].cells.push_back({place, {kind, text, false}});
}

lxw_format* WorkbookWriter::format(const CellStyle& style) {
    lxw_format*& made = m_formats[style];
    if (made != nullptr || m_workbook == nullptr)
        return made;
    made = workbook_add_format(m_workbook);
    format_set_font_name(made, "Times New Roman");
    format_set_font_size(made, style.size);
    format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
    format_set_align(made,
        style.align == CellStyle::Align::Centre      ? LXW_ALIGN_CENTER
            : style.align == CellStyle::Align::Right ? LXW_ALIGN_RIGHT
                                                     : LXW_ALIGN_LEFT);
    if (style.bold)
        format_set_bold(made);
    if (style.italic)
        format_set_italic(made);
    if (style.border)
        format_set_border(made, LXW_BORDER_THIN);
    if (style.wrap)
        format_set_text_wrap(made);
    if (style.open)
        format_set_unlocked(made);
    if (style.fill != 0)
        format_set_bg_color(made, style.fill);
    if (style.ink != 0)
        format_set_font_color(made, style.ink);
    if (style.show != CellStyle::Show::AsIs)
        format_set_num_format(made, numberFormat(style).constData());
    return made;
}

Status WorkbookWriter::finish() {
    if (m_error != 0)
        return notWritten(QString::fromLatin1(lxw_strerror(static_cast<lxw_error>(m_error))));
    const lxw_error closed = workbook_close(m_workbook); // frees it, whatever came of it
    m_workbook = nullptr;
    if (closed != LXW_NO_ERROR)
        return notWritten(QString::fromLatin1(lxw_strerror(closed)));
    return readBack();
}

Status WorkbookWriter::readBack() const {
    const Result<Workbook> written = readXlsxFile(m_path);
    if (!written)
        return Error{written.error().code, written.error().args, {}};
    if (written->sheets.size() != m_asked.sheets.size())
        return notWritten(QStringLiteral("sheets"));
    for (std::size_t i = 0; i < m_asked.sheets.size(); ++i) {
        const Sheet &asked = m_asked.sheets[i], &there = written->sheets[i];
        const bool same = asked.name == there.name && asked.cells.size() == there.cells.size()
            && std::all_of(asked.cells.begin(), asked.cells.end(),
                [&](const Sheet::Placed& placed) { return there.at(placed.place) == placed.cell; });
        if (!same)
            return notWritten(asked.name);
    }
    return Done{};
}

Status writeWorkbookFile(
    const QString& path, std::int64_t utcMilliseconds, const std::function<void(WorkbookWriter&)>& fill) {
    AtomicFile file(path);
    if (const Status reserved = file.reserve(); !reserved)
        return reserved;
    WorkbookWriter writer(file.temporaryPath(), utcMilliseconds);
    fill(writer);
    if (const Status written = writer.finish(); !written)
        return written.error().in(path);
    return file.install();
}

} // namespace sodiem
