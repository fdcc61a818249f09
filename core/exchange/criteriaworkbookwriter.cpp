// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/criteriaguide.h"
#include "core/exchange/criteriapages.h"
#include "core/exchange/criteriaworkbook.h"
#include "core/exchange/workbookwriter.h"

#include <algorithm>
#include <xlsxwriter.h>

namespace sodiem {
namespace {

using namespace criteriasheets;

constexpr unsigned headFill = 0xD9E2F3, noteFill = 0xF2F2F2, noteInk = 0x595959;
constexpr int pointsPerLine = 15, mostLines = 24; // a row can be 409 points high
constexpr int spareRows = 2000; // below the last one, where words are offered too

CellStyle cellStyle(int width) {
    CellStyle style;
    style.show = CellStyle::Show::AsText; // "1/2", "007" and "=1+1" stay what they are
    style.wrap = width > 12;
    return style;
}

CellStyle headStyle() {
    CellStyle style = cellStyle(0);
    style.bold = true;
    style.fill = headFill;
    return style;
}

CellStyle noteStyle() {
    CellStyle style = cellStyle(0);
    style.wrap = true;
    style.italic = true;
    style.size = 10;
    style.fill = noteFill;
    style.ink = noteInk;
    return style;
}

int linesIn(const QString& text, int width) {
    qsizetype lines = 0;
    for (const QString& paragraph : text.split(u'\n'))
        lines += std::max<qsizetype>(1, (paragraph.size() + width - 1) / width);
    return static_cast<int>(std::min<qsizetype>(lines, mostLines));
}

class SetDrawing {
public:
    SetDrawing(WorkbookWriter& writer, const std::vector<Page>& pages) : m_writer(writer), m_pages(pages) { }

    void draw(bool showNodes) {
        drawGuide();
        for (const Page& page : m_pages) {
            m_sheet = m_writer.addSheet(page.plan->name);
            if (m_writer.failed())
                return;
            page.plan->keysDown ? drawKeysDown(page) : drawTable(page);
            setUpPage();
            if (showNodes && page.plan->name == u"Nodes")
                worksheet_activate(m_writer.page(m_sheet));
        }
    }

private:
    void text(int row, int column, const QString& words, const CellStyle& style) {
        if (!words.isEmpty())
            m_writer.text(m_sheet, {row, column}, words, style);
    }

    void height(int row, int lines) {
        m_writer.note(worksheet_set_row(m_writer.page(m_sheet), static_cast<lxw_row_t>(row),
            std::max(lines, 1) * pointsPerLine + 2, nullptr));
    }

    void setUpPage() {
        lxw_worksheet* page = m_writer.page(m_sheet);
        worksheet_set_landscape(page);
        worksheet_set_paper(page, 8); // A3
        worksheet_fit_to_pages(page, 1, 0);
        m_writer.note(worksheet_repeat_rows(page, 0, 0));
    }

    // A row of explanations is a note for reading: its first cell begins with the mark.
    static QString explained(const Page& page, std::size_t column) {
        const QString words = guideOf(page.plan->name, page.plan->columns[column].key);
        return column == 0 ? noteMark + QStringLiteral(" ") + words : words;
    }

    void drawTable(const Page& page) {
        const std::vector<Column>& columns = page.plan->columns;
        int lines = 1;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const int at = static_cast<int>(i), width = columns[i].width;
            const bool note = columns[i].form == Form::Note;
            m_writer.column(m_sheet, at, width, note ? noteStyle() : cellStyle(width));
            text(0, at, columns[i].key, headStyle());
            text(1, at, explained(page, i), noteStyle());
            lines = std::max(lines, linesIn(explained(page, i), width));
            offer(columns[i], 2, at, static_cast<int>(page.rows.size()) + spareRows);
        }
        height(1, lines);
        for (std::size_t row = 0; row < page.rows.size(); ++row)
            drawRow(page, row);
        const int frozen = page.plan->name == u"Nodes" ? 2 : 1;
        worksheet_freeze_panes(m_writer.page(m_sheet), 1, static_cast<lxw_col_t>(frozen));
        ignoreNumbers(static_cast<int>(page.rows.size()) + spareRows, static_cast<int>(columns.size()));
    }

    void drawRow(const Page& page, std::size_t row) {
        const int at = static_cast<int>(row) + 2;
        int lines = 1;
        for (std::size_t i = 0; i < page.rows[row].size(); ++i) {
            const Column& column = page.plan->columns[i];
            const CellStyle style = column.form == Form::Note ? noteStyle() : cellStyle(column.width);
            text(at, static_cast<int>(i), page.rows[row][i], style);
            if (style.wrap)
                lines = std::max(lines, linesIn(page.rows[row][i], column.width));
        }
        height(at, lines);
    }

    void drawKeysDown(const Page& page) {
        constexpr int keyWidth = 18, valueWidth = 60, noteWidth = 80;
        const std::vector<Column>& columns = page.plan->columns;
        m_writer.column(m_sheet, 0, keyWidth, cellStyle(0));
        m_writer.column(m_sheet, 1, valueWidth, cellStyle(valueWidth));
        m_writer.column(m_sheet, 2, noteWidth, noteStyle());
        text(0, 0, QStringLiteral("key"), headStyle());
        text(0, 1, QStringLiteral("value"), headStyle());
        text(0, 2, noteMark + QStringLiteral(" giải thích"), headStyle());
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const int row = static_cast<int>(i) + 1;
            const QString value = page.rows.empty() ? QString() : page.rows.front()[i];
            const QString words = guideOf(page.plan->name, columns[i].key);
            text(row, 0, columns[i].key, headStyle());
            text(row, 1, value, cellStyle(valueWidth));
            text(row, 2, words, noteStyle());
            offer(columns[i], row, 1, 0);
            height(row, std::max(linesIn(value, valueWidth), linesIn(words, noteWidth)));
        }
        worksheet_freeze_panes(m_writer.page(m_sheet), 1, 1);
        ignoreNumbers(static_cast<int>(columns.size()) + 1, 2);
    }

    // A list to choose from; whatever else is typed is taken too, and told of by its cell when it is wrong.
    void offer(const Column& column, int firstRow, int at, int rows) {
        if (column.words.isEmpty())
            return;
        std::vector<QByteArray> bytes;
        std::vector<char*> words;
        for (const QString& word : column.words)
            bytes.push_back(word.toUtf8());
        for (QByteArray& word : bytes)
            words.push_back(word.data());
        words.push_back(nullptr);
        lxw_data_validation validation = {};
        validation.validate = LXW_VALIDATION_TYPE_LIST;
        // Its type gained a const between two versions of the library.
        validation.value_list = reinterpret_cast<decltype(validation.value_list)>(words.data());
        validation.ignore_blank = LXW_VALIDATION_ON;
        validation.dropdown = LXW_VALIDATION_ON;
        validation.show_error = LXW_VALIDATION_OFF;
        validation.show_input = LXW_VALIDATION_OFF;
        m_writer.note(worksheet_data_validation_range(m_writer.page(m_sheet),
            static_cast<lxw_row_t>(firstRow), static_cast<lxw_col_t>(at),
            static_cast<lxw_row_t>(firstRow + rows), static_cast<lxw_col_t>(at), &validation));
    }

    // Numbers of a set are texts on purpose ("0.50"); without this every cell would bear a warning.
    void ignoreNumbers(int rows, int columns) {
        const QString range = QStringLiteral("A1:") + cellName({rows, columns});
        worksheet_ignore_errors(
            m_writer.page(m_sheet), LXW_IGNORE_NUMBER_STORED_AS_TEXT, range.toLatin1().constData());
    }

    void drawGuide() {
        constexpr int sheetWidth = 14, keyWidth = 24, textWidth = 100;
        m_sheet = m_writer.addSheet(guideSheet);
        if (m_writer.failed())
            return;
        for (const auto& [at, width] : {std::pair(0, sheetWidth), {1, keyWidth}, {2, textWidth}})
            m_writer.column(m_sheet, at, width, {});
        CellStyle plain, bold;
        plain.wrap = true;
        bold.bold = true;
        int row = 0;
        for (const QString& line : guideIntroduction()) {
            text(row, 2, line, row == 0 ? bold : plain);
            height(row, linesIn(line, textWidth));
            ++row;
        }
        for (const SheetPlan& plan : sheets()) {
            ++row;
            text(row, 0, plan.name, headStyle());
            explain(row, guideOf(plan.name), textWidth, headStyle());
            for (const Column& column : plan.columns) {
                text(row, 1, column.key, plain);
                explain(row, guideOf(plan.name, column.key), textWidth, plain);
            }
        }
        setUpPage();
    }

    void explain(int& row, const QString& words, int width, CellStyle style) {
        style.wrap = true;
        text(row, 2, words, style);
        height(row, linesIn(words, width));
        ++row;
    }

    WorkbookWriter& m_writer;
    const std::vector<Page>& m_pages;
    std::size_t m_sheet = 0;
};

Status write(const QString& path, const Json& set, std::int64_t utcMilliseconds, bool showNodes) {
    const Result<std::vector<Page>> pages = pagesOf(set);
    if (!pages)
        return pages.error().in(path);
    return writeWorkbookFile(
        path, utcMilliseconds, [&](WorkbookWriter& writer) { SetDrawing(writer, *pages).draw(showNodes); });
}

} // namespace

Status writeCriteriaWorkbook(const QString& path, const Json& set, std::int64_t utcMilliseconds) {
    return write(path, set, utcMilliseconds, true);
}

Status writeCriteriaTemplate(const QString& path, std::int64_t utcMilliseconds) {
    Json form = Json::object();
    form.addMember(QStringLiteral("format"), Json::text(QStringLiteral("sodiem-criteria/1")));
    return write(path, form, utcMilliseconds, false);
}

} // namespace sodiem
