// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/selfassessmentsheets.h"

#include "core/base/decimal.h"
#include "core/units/labels.h"

#include <algorithm>
#include <array>
#include <xlsxwriter.h>

namespace sodiem::selfassessment {
namespace {

// In characters; together they fill an A4 page laid across once fitted to it. The key's column is hidden.
constexpr std::array<int, 8> widths = {4, 7, 38, 44, 11, 8, 32, 30};
constexpr int headRows = 6; // above the row of column heads
constexpr unsigned openFill = 0xFFF9DB, headFill = 0xD9E2EC, areaFill = 0xEEF2F6;

CellStyle plain() {
    CellStyle style;
    style.border = true;
    style.wrap = true;
    return style;
}

CellStyle openStyle(const Field& field) {
    CellStyle style = plain();
    style.open = true;
    style.fill = openFill;
    if (field.type == FieldType::Integer || field.type == FieldType::Decimal)
        style.align = CellStyle::Align::Right;
    if (field.type == FieldType::Integer)
        style.show = CellStyle::Show::Whole;
    if (field.type == FieldType::Date)
        style.show = CellStyle::Show::Day;
    if (field.type == FieldType::Text)
        style.show = CellStyle::Show::AsText;
    return style;
}

// Lines a text takes in a column; programs without a screen do not work out the heights of rows themselves.
int linesIn(const QString& text, int characters) {
    int lines = 0;
    for (const QString& paragraph : text.split(u'\n'))
        lines += std::max(1, static_cast<int>((paragraph.size() + characters - 1) / characters));
    return lines;
}

QString commaPoints(const Points& points, int decimals) {
    return points.toText(decimals).replace(u'.', u',');
}

QString limit(const std::optional<Rational>& given, const QString& without) {
    return given ? given->toShortDecimal(mostInputDecimals) : without;
}

QString filled(QString words, const QString& first, const QString& second) {
    return words.replace(QStringLiteral("%1"), first).replace(QStringLiteral("%2"), second);
}

// The strings of a validation while the library copies them.
struct Sentences {
    QByteArray title;
    QByteArray sentence;
    QByteArray formula;
};

void setKind(lxw_data_validation& validation, const Field& field, Sentences& sentences,
    const SelfAssessmentWords& words) {
    const QString most(mostDigits, u'9');
    const QString low = limit(field.min, u'-' + most), high = limit(field.max, most);
    const bool date = field.type == FieldType::Date;
    validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    validation.minimum_number = date ? 1 : low.toDouble();
    validation.maximum_number = date ? 2'958'465 : high.toDouble();
    if (field.type == FieldType::Integer) {
        validation.validate = LXW_VALIDATION_TYPE_INTEGER;
        sentences.sentence = filled(words.wantsInteger, low, high).toUtf8();
    } else if (date) {
        validation.validate = LXW_VALIDATION_TYPE_DATE_NUMBER;
        sentences.sentence = words.wantsDate.toUtf8();
    } else {
        validation.validate = LXW_VALIDATION_TYPE_DECIMAL;
        sentences.sentence = filled(words.wantsNumber, low, high).toUtf8();
    }
}

} // namespace

QString unitHead(const Unit& unit, const SelfAssessmentWords& words) {
    return filled(words.unit, labelAtLineStart(unit), unit.code);
}

SheetBuilder::SheetBuilder(WorkbookWriter& writer, const Campaign& campaign, std::size_t unit,
    const SelfAssessmentWords& words, std::size_t lists)
    : m_writer(writer)
    , m_campaign(campaign)
    , m_frame(campaign.frame())
    , m_unit(unit)
    , m_words(words)
    , m_lists(lists) { }

void SheetBuilder::writeAnswers(std::size_t sheet, int year) {
    start(sheet, year, m_words.label, false);
    std::size_t leafIndex = 0;
    for (const Node& node : m_frame.set.nodes) {
        const bool isLeaf = leafIndex < m_frame.leaves.size() && m_frame.leaves[leafIndex] == &node;
        if (isLeaf)
            leaf(leafIndex++);
        else if (node.scoredBy == ScoredBy::Unit)
            heading(node);
    }
}

void SheetBuilder::writeFacts(std::size_t sheet, int year) {
    start(sheet, year, m_words.fact, true);
    for (const Asked& asked : askedFacts(m_frame))
        question(asked, nullptr, true);
}

void SheetBuilder::start(std::size_t sheet, int year, const QString& labelHead, bool facts) {
    m_sheet = sheet;
    m_row = 0;
    const CriteriaSet& set = m_frame.set;
    CellStyle line, title;
    title.bold = true;
    title.size = 14;
    QString head = m_words.set;
    head.replace(QStringLiteral("%2"), set.id).replace(QStringLiteral("%3"), QString::number(set.version));
    head.replace(QStringLiteral("%4"), set.digest.left(16)).replace(QStringLiteral("%1"), set.title.vi);
    text(RefColumn, filled(m_words.title, QString::number(year), {}), title);
    title.size = 12;
    m_writer.text(m_sheet, {unitRow, RefColumn}, unitHead(*m_frame.units[m_unit], m_words), title);
    m_writer.text(m_sheet, {unitRow + 1, RefColumn}, head, line);
    m_writer.text(m_sheet, {unitRow + 2, RefColumn}, m_words.stage, line);
    line.italic = true;
    m_writer.text(m_sheet, {unitRow + 3, RefColumn}, m_words.guidance, line);
    setUpPage(facts);
    m_row = headRows;
    CellStyle column = plain();
    column.bold = true;
    column.fill = headFill;
    column.align = CellStyle::Align::Centre;
    const std::array<QString, 8> heads = {QString(), m_words.ref, m_words.criterion, labelHead,
        m_words.measure, m_words.maximum, m_words.answer, m_words.note};
    for (int i = RefColumn; i <= NoteColumn; ++i)
        if (!facts || i == LabelColumn || i == MeasureColumn || i == AnswerColumn)
            text(i, heads[static_cast<std::size_t>(i)], column);
    endRow({{LabelColumn, labelHead}, {MaximumColumn, m_words.maximum}});
}

void SheetBuilder::setUpPage(bool facts) {
    constexpr int widthOfFacts = 70; // they have no criterion beside them
    m_labelWidth = facts ? widthOfFacts : widths[LabelColumn];
    lxw_worksheet* page = m_writer.page(m_sheet);
    for (int i = 0; i < static_cast<int>(widths.size()); ++i) {
        const bool unused = facts && (i == TitleColumn || i == MaximumColumn || i == NoteColumn);
        lxw_row_col_options hidden = {};
        hidden.hidden = i == KeyColumn || unused ? LXW_TRUE : LXW_FALSE;
        m_writer.note(worksheet_set_column_opt(page, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i),
            i == LabelColumn ? m_labelWidth : widths[static_cast<std::size_t>(i)], nullptr, &hidden));
    }
    worksheet_set_landscape(page);
    worksheet_set_paper(page, 9); // A4
    worksheet_fit_to_pages(page, 1, 0);
    m_writer.note(worksheet_repeat_rows(page, headRows, headRows));
    worksheet_freeze_panes(page, headRows + 1, LabelColumn);
    QString name = labelAtLineStart(*m_frame.units[m_unit]);
    const QString footer = QStringLiteral("&L") + name.replace(u'&', QStringLiteral("&&"))
        + QStringLiteral("&R") + m_words.page;
    m_writer.note(worksheet_set_footer(page, footer.toUtf8().constData()));
    worksheet_set_selection(page, headRows + 1, AnswerColumn, headRows + 1, AnswerColumn);
    lxw_protection allowed = {};
    allowed.format_columns = LXW_TRUE; // widths and heights are the reader's own
    allowed.format_rows = LXW_TRUE;
    worksheet_protect(page, nullptr, &allowed);
}

void SheetBuilder::heading(const Node& node) {
    CellStyle style = plain();
    style.bold = true;
    style.fill = node.parent < 0 ? headFill : areaFill;
    CellStyle number = style;
    number.align = CellStyle::Align::Right;
    text(RefColumn, node.ref, style);
    text(TitleColumn, node.title.vi, style);
    for (const Column column : {LabelColumn, MeasureColumn, AnswerColumn, NoteColumn})
        text(column, {}, style);
    text(MaximumColumn, commaPoints(node.maximum, m_frame.set.decimals), number);
    endRow({{TitleColumn, node.title.vi}});
}

void SheetBuilder::leaf(std::size_t index) {
    const Node& node = *m_frame.leaves[index];
    if (!isAsked(node))
        return;
    const std::vector<Asked> asked = askedOfLeaf(m_frame, index);
    if (asked.empty()) { // all its figures come from elsewhere
        const CellStyle style = plain();
        text(RefColumn, node.ref, style);
        text(TitleColumn, node.title.vi, style);
        text(LabelColumn, m_words.fromFigures, style);
        for (const Column column : {MeasureColumn, AnswerColumn, NoteColumn})
            text(column, {}, style);
        text(MaximumColumn, commaPoints(node.maximum, m_frame.set.decimals), style);
        return endRow({{TitleColumn, node.title.vi}, {LabelColumn, m_words.fromFigures}});
    }
    for (std::size_t i = 0; i + 1 < asked.size(); ++i) // the note, the last, stands beside the first
        question(asked[i], &node, i == 0);
}

void SheetBuilder::question(const Asked& asked, const Node* leaf, bool first) {
    const Field field = fieldOf(m_frame, asked);
    const QString label = labelOf(asked, field),
                  title = leaf != nullptr && first ? leaf->title.vi : QString();
    CellStyle style = plain(), number = plain(), centred = plain();
    number.align = CellStyle::Align::Right;
    centred.align = CellStyle::Align::Centre;
    text(KeyColumn, keyOf(m_frame, asked), {});
    text(LabelColumn, label, style);
    text(MeasureColumn, field.unit.vi, centred);
    answer(asked, {m_row, AnswerColumn});
    if (leaf != nullptr) {
        text(RefColumn, leaf->ref, style);
        text(TitleColumn, title, style);
        text(MaximumColumn, first ? commaPoints(leaf->maximum, m_frame.set.decimals) : QString(), number);
        if (first)
            answer({Asked::What::Note, asked.leaf, 0}, {m_row, NoteColumn});
        else
            text(NoteColumn, {}, style);
    }
    endRow({{TitleColumn, title}, {LabelColumn, label}, {MeasureColumn, field.unit.vi}});
}

QString SheetBuilder::labelOf(const Asked& asked, const Field& field) const {
    if (asked.what == Asked::What::Points)
        return m_words.points;
    if (asked.what == Asked::What::NotApplicable)
        return m_words.noCase;
    if (field.type != FieldType::Choice)
        return field.label.vi;
    QString label = field.label.vi.isEmpty() ? m_words.choose : field.label.vi;
    const std::vector<QString> texts = choiceTexts(field);
    for (std::size_t i = 0; i < texts.size(); ++i)
        label += u'\n'
            + filled(m_words.option, texts[i], commaPoints(field.options[i].points, m_frame.set.decimals));
    return label;
}

// The value the book has already, as a person would have typed it.
void SheetBuilder::answer(const Asked& asked, const CellPlace& place) {
    const Field field = fieldOf(m_frame, asked);
    const CellStyle style = openStyle(field);
    const QString value = valueInBook(m_campaign, m_unit, asked);
    validate(field, place);
    if (value.isEmpty())
        return m_writer.blank(m_sheet, place, style);
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
        return m_writer.number(m_sheet, place, value, style);
    case FieldType::Date:
        return m_writer.date(m_sheet, place, QDate::fromString(value, Qt::ISODate), style);
    case FieldType::Flag:
        return m_writer.text(m_sheet, place, value == u"1" ? m_words.yes : m_words.no, style);
    case FieldType::Text:
        return m_writer.text(m_sheet, place, value, style);
    case FieldType::Choice:
        break;
    }
    const std::vector<QString> texts = choiceTexts(field);
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (field.options[i].id == value)
            m_writer.text(m_sheet, place, texts[i], style);
}

void SheetBuilder::validate(const Field& field, const CellPlace& place) {
    if (field.type == FieldType::Text)
        return;
    lxw_data_validation validation = {};
    Sentences sentences{m_words.refusedTitle.toUtf8(), m_words.wantsChoice.toUtf8(), {}};
    if (field.type == FieldType::Choice || field.type == FieldType::Flag) {
        sentences.formula = listOf(field).toUtf8();
        validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        validation.value_formula = sentences.formula.data();
    } else {
        setKind(validation, field, sentences, m_words);
    }
    validation.ignore_blank = LXW_VALIDATION_ON;
    validation.show_error = LXW_VALIDATION_ON;
    validation.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
    validation.dropdown = LXW_VALIDATION_ON;
    validation.error_title = sentences.title.data();
    validation.error_message = sentences.sentence.data();
    m_writer.note(worksheet_data_validation_cell(m_writer.page(m_sheet), static_cast<lxw_row_t>(place.row),
        static_cast<lxw_col_t>(place.column), &validation));
}

// On a sheet of its own: a list inside the cell ends at 255 characters.
QString SheetBuilder::listOf(const Field& field) {
    const bool flag = field.type == FieldType::Flag;
    if (flag && !m_yesNo.isEmpty())
        return m_yesNo;
    const int first = m_listRow;
    for (const QString& each : flag ? std::vector<QString>{m_words.yes, m_words.no} : choiceTexts(field))
        m_writer.text(m_lists, {m_listRow++, 0}, each);
    const QString range = QStringLiteral("='%1'!$A$%2:$A$%3").arg(listsSheet).arg(first + 1).arg(m_listRow);
    if (flag)
        m_yesNo = range;
    return range;
}

void SheetBuilder::text(int column, const QString& text, const CellStyle& style) {
    m_writer.text(m_sheet, {m_row, column}, text, style);
}

void SheetBuilder::endRow(const std::vector<std::pair<Column, QString>>& wrapped) {
    constexpr int pointsPerLine = 15, highest = 400;
    int lines = 1;
    for (const auto& [column, text] : wrapped) {
        const int width = column == LabelColumn ? m_labelWidth : widths[static_cast<std::size_t>(column)];
        lines = std::max(lines, linesIn(text, width));
    }
    m_writer.note(worksheet_set_row(m_writer.page(m_sheet), static_cast<lxw_row_t>(m_row),
        std::min(lines * pointsPerLine + 3, highest), nullptr));
    ++m_row;
}

} // namespace sodiem::selfassessment
