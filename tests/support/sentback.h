// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/selfassessment.h"
#include "core/exchange/selfassessmentwriter.h"
#include "core/exchange/workbookwriter.h"
#include "core/exchange/xlsxreader.h"
#include "support/catch.h"

#include <algorithm>
#include <xlsxwriter.h>

// Self-assessment workbooks as a unit sends them back: filled in, or spoilt.
namespace sentback {

using namespace sodiem;
using Kind = SheetCell::Kind;

inline SelfAssessmentWords words() {
    SelfAssessmentWords words;
    words.title = QStringLiteral("TỰ ĐÁNH GIÁ NĂM %1");
    words.unit = QStringLiteral("Đơn vị: %1 (mã %2)");
    words.set = QStringLiteral("Bộ tiêu chí: %1, %2 phiên bản %3, %4");
    words.stage = QStringLiteral("Bước: tự đánh giá");
    words.guidance = QStringLiteral("Chỉ ghi vào ô màu vàng.");
    words.answersSheet = QStringLiteral("Tự đánh giá");
    words.factsSheet = QStringLiteral("Số liệu chung");
    words.ref = QStringLiteral("Số");
    words.criterion = QStringLiteral("Tiêu chí");
    words.label = QStringLiteral("Nội dung");
    words.fact = QStringLiteral("Số liệu");
    words.measure = QStringLiteral("Đơn vị tính");
    words.maximum = QStringLiteral("Tối đa");
    words.answer = QStringLiteral("Trả lời");
    words.note = QStringLiteral("Ghi chú");
    words.choose = QStringLiteral("Chọn:");
    words.points = QStringLiteral("Điểm tự chấm");
    words.noCase = QStringLiteral("Không phát sinh");
    words.fromFigures = QStringLiteral("Tính từ số liệu");
    words.yes = QStringLiteral("Có");
    words.no = QStringLiteral("Không");
    words.option = QStringLiteral("– %1 (%2 điểm)");
    words.refusedTitle = QStringLiteral("Giá trị không hợp lệ");
    words.wantsInteger = QStringLiteral("Số nguyên từ %1 đến %2");
    words.wantsNumber = QStringLiteral("Số từ %1 đến %2");
    words.wantsDate = QStringLiteral("Ngày");
    words.wantsChoice = QStringLiteral("Chọn trong danh sách");
    words.page = QStringLiteral("Trang &P/&N");
    return words;
}

// The sheet and the row of a question, by its key.
struct Row {
    Sheet* sheet = nullptr;
    int row = -1;
};

inline Row rowOf(Workbook& workbook, const char* key) {
    for (Sheet& sheet : workbook.sheets)
        for (const Sheet::Placed& placed : sheet.cells)
            if (!sheet.hidden && placed.place.column == selfassessment::KeyColumn
                && placed.cell.text == QString::fromUtf8(key))
                return {&sheet, placed.place.row};
    return {};
}

inline void put(Sheet& sheet, const CellPlace& place, const SheetCell& cell) {
    std::erase_if(sheet.cells, [&](const Sheet::Placed& placed) { return placed.place == place; });
    if (cell.kind == Kind::Empty && !cell.formula)
        return;
    sheet.cells.push_back({place, cell});
    std::sort(sheet.cells.begin(), sheet.cells.end(),
        [](const Sheet::Placed& a, const Sheet::Placed& b) { return a.place < b.place; });
}

// Answers a question; Kind::Empty empties it.
inline void answer(Workbook& workbook, const char* key, Kind kind, const char* text = "",
    bool formula = false, int column = selfassessment::AnswerColumn) {
    const Row row = rowOf(workbook, key);
    INFO(key);
    REQUIRE(row.sheet != nullptr);
    put(*row.sheet, {row.row, column}, {kind, QString::fromUtf8(text), formula});
}

inline QString answerOf(Workbook& workbook, const char* key, int column = selfassessment::AnswerColumn) {
    const Row row = rowOf(workbook, key);
    INFO(key);
    REQUIRE(row.sheet != nullptr);
    return row.sheet->at({row.row, column}).text;
}

// A value of a book as a person would answer it.
inline SheetCell answered(const Field& field, const QString& value, const QString& yes, const QString& no) {
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
        return {Kind::Number, value, false};
    case FieldType::Date:
        return {Kind::Date, value, false};
    case FieldType::Flag:
        return {Kind::Text, value == u"1" ? yes : no, false};
    case FieldType::Choice:
        for (std::size_t i = 0; i < field.options.size(); ++i)
            if (field.options[i].id == value)
                return {Kind::Text, selfassessment::choiceTexts(field)[i], false};
        break;
    case FieldType::Text:
        break;
    }
    return {Kind::Text, value, false};
}

// Answers everything a campaign has for a unit at the step of self-assessment; how many answers.
inline int answerAll(
    Workbook& workbook, const Campaign& campaign, std::size_t unit, const QString& yes, const QString& no) {
    using namespace selfassessment;
    std::vector<Asked> all = askedFacts(campaign.frame());
    for (std::size_t leaf = 0; leaf < campaign.frame().leaves.size(); ++leaf)
        for (const Asked& asked : askedOfLeaf(campaign.frame(), leaf))
            all.push_back(asked);
    int answers = 0;
    for (const Asked& asked : all) {
        const QString value = valueInBook(campaign, unit, asked);
        if (value.isEmpty())
            continue;
        ++answers;
        const bool note = asked.what == Asked::What::Note;
        const Asked row
            = note ? askedOfLeaf(campaign.frame(), static_cast<std::size_t>(asked.leaf)).front() : asked;
        const Row at = rowOf(workbook, keyOf(campaign.frame(), row).toUtf8().constData());
        REQUIRE(at.sheet != nullptr);
        put(*at.sheet, {at.row, note ? NoteColumn : AnswerColumn},
            answered(fieldOf(campaign.frame(), asked), value, yes, no));
    }
    return answers;
}

// Saves it as another program would: the same cells, other looks.
inline void fill(WorkbookWriter& writer, const Workbook& workbook) {
    CellStyle day;
    day.show = CellStyle::Show::Day;
    for (const Sheet& sheet : workbook.sheets) {
        const std::size_t index = writer.addSheet(sheet.name, sheet.hidden);
        for (const auto& [place, cell] : sheet.cells) {
            if (cell.formula)
                worksheet_write_formula(writer.page(index), static_cast<lxw_row_t>(place.row),
                    static_cast<lxw_col_t>(place.column), "=1+1", nullptr);
            else if (cell.kind == Kind::Number)
                writer.number(index, place, cell.text);
            else if (cell.kind == Kind::Date)
                writer.date(index, place, QDate::fromString(cell.text, Qt::ISODate), day);
            else
                writer.text(index, place, cell.text);
        }
    }
}

inline void save(const Workbook& workbook, const QString& path) {
    const bool formula = std::any_of(workbook.sheets.begin(), workbook.sheets.end(), [](const Sheet& sheet) {
        return std::any_of(
            sheet.cells.begin(), sheet.cells.end(), [](const auto& each) { return each.cell.formula; });
    });
    if (!formula) {
        REQUIRE(writeWorkbookFile(path, 0, [&](WorkbookWriter& writer) { fill(writer, workbook); }));
        return;
    }
    WorkbookWriter writer(path, 0); // which never writes formulas itself and would take them for a fault
    fill(writer, workbook);
    (void)writer.finish();
}

inline Workbook opened(const QString& path) {
    Result<Workbook> workbook = readXlsxFile(path);
    REQUIRE(workbook);
    return std::move(*workbook);
}

} // namespace sentback
