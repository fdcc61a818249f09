// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importproposal.h"
#include "core/exchange/tablefile.h"
#include "core/exchange/tableimport.h"
#include "support/tinybook.h"

using namespace sodiem;
using namespace sodiem::test;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

// A campaign into which tables are brought, as they would be stored.
struct Office {
    std::shared_ptr<const Frame> frame = Frame::make(fewUnits(), setOf(tinySetBytes()));
    UnitFinder finder{frame->catalogue, frame->units};
    Campaign campaign{frame};
    Stage stage = Stage::Appraised;
    bool overwrite = false;
    QString reason;

    void put(const char* cell, const char* text) {
        campaign.apply(QString::fromUtf8(cell), {{{}, CellValue(QString::fromUtf8(text))}});
    }
    TableImport bring(const Sheet& sheet) const {
        const TableMapping mapping = ImportProposer(*frame, finder, stage, ItemHeads::Figures).propose(sheet);
        REQUIRE(mapping.isUsable());
        Result<TableImport> import = importTable(sheet, campaign, {mapping, stage, overwrite, reason});
        REQUIRE(import);
        return std::move(*import);
    }
    TableImport bring(const QByteArray& csv) const {
        const Result<Sheet> sheet = readTextTable(csv);
        REQUIRE(sheet);
        return bring(*sheet);
    }
    TableImport store(const QByteArray& csv) {
        TableImport import = bring(csv);
        for (const Change& change : import.changes)
            campaign.apply(change.cell, {{{}, change.value}});
        return import;
    }
    const Entry& entry(std::size_t unit, std::size_t leaf) const {
        return campaign.record(unit).entry(stage, leaf);
    }
    QString answer(std::size_t unit, std::size_t leaf, std::size_t field) const {
        const auto& answer = entry(unit, leaf).answers[field];
        return answer ? answer->text : QStringLiteral("-");
    }
};

// "B3 12 code" of each rejected cell.
QStringList rejections(const TableImport& import) {
    QStringList lines;
    for (const RejectedCell& cell : import.rejected)
        lines << cellName(cell.place) + u' ' + cell.text;
    return lines;
}

ErrorCode whyOf(const TableImport& import, std::size_t index = 0) {
    REQUIRE(index < import.rejected.size());
    return import.rejected[index].why.code;
}

} // namespace

TEST_CASE("a table's cells become entries, each unit by its own name") {
    Office office;
    const TableImport import = office.store("Đơn vị;Hồ sơ;1.1;Kế hoạch;Đã làm\nTrúc "
                                            "Bạch;1.000;Tốt;10;9\nPhường Phúc Xá;;2;20;\n00004x;1;1;1;1\n");
    CHECK(import.units == 2);
    CHECK(import.values.size() == 6);
    CHECK(import.same == 0);
    CHECK(office.campaign.record(1).facts[0]->text == u"1000");
    CHECK(office.answer(1, 0, 0) == u"tot");
    CHECK(office.answer(1, 1, 0) == u"10");
    CHECK(office.answer(1, 1, 1) == u"9");
    CHECK(office.answer(0, 0, 0) == u"kem");
    CHECK(office.answer(0, 1, 1) == u"-"); // an empty cell changes nothing
    CHECK_FALSE(office.campaign.record(0).facts[0].has_value());
    CHECK(rejections(import) == QStringList{QStringLiteral("A4 00004x")});
    CHECK(whyOf(import) == ErrorCode::ImportUnitUnknown);
}

TEST_CASE("an empty cell, and one that says what the book has, change nothing") {
    Office office;
    CHECK(office.store("Đơn vị,Hồ sơ,1.1\nPhúc Xá,7,1\n").values.size() == 2);
    const TableImport again = office.bring("Đơn vị,Hồ sơ,1.1,Kế hoạch\nPhúc Xá,7,tot,\n");
    CHECK(again.changes.empty());
    CHECK(again.values.empty());
    CHECK(again.same == 2);
    CHECK(again.rejected.empty());
}

TEST_CASE("rows without a unit, of several units, or of one that stands twice are rejected whole") {
    Office office;
    const TableImport import
        = office.bring("Đơn vị,Hồ sơ\nPhúc Xá,1\n,2\nTrúc Bạch,3\n1,4\nSơn Đà,5\nTổng cộng,15\n");
    CHECK(rejections(import)
        == QStringList(
            {u(u8"A2 Phúc Xá"), QStringLiteral("A3 "), QStringLiteral("A5 1"), u(u8"A7 Tổng cộng")}));
    CHECK(whyOf(import, 0) == ErrorCode::ImportUnitTwice);
    CHECK(import.rejected[0].why.args == QStringList({u(u8"Phúc Xá"), QStringLiteral("5")}));
    CHECK(whyOf(import, 1) == ErrorCode::ImportUnitEmpty);
    CHECK(whyOf(import, 2) == ErrorCode::ImportUnitTwice);
    CHECK(whyOf(import, 3) == ErrorCode::ImportUnitUnknown);
    CHECK(import.values.size() == 2);
}

TEST_CASE("the line that numbers the columns is no unit") {
    Office office;
    const TableImport import = office.bring("STT,Đơn vị,Hồ sơ,Kế hoạch\n(1),(2),(3),(4)\n1,Phúc Xá,5,6\n");
    CHECK(import.rejected.empty());
    CHECK(import.values.size() == 2);
    const TableImport plain = office.bring("Mã,Hồ sơ,Kế hoạch,Đã làm\nA,1,2,3\n00001,4,3,2\n");
    CHECK(plain.rejected.empty());
    CHECK(plain.values.size() == 3);
}

TEST_CASE("a faulty cell is rejected, and the others of its item wait for it") {
    Office office;
    const TableImport import
        = office.bring("Đơn vị,Hồ sơ,Kế hoạch,Đã làm,1.1\nPhúc Xá,3,10,nhiều,3\nTrúc Bạch,-1,10,5,1\n");
    CHECK(rejections(import)
        == QStringList(
            {QStringLiteral("C2 10"), u(u8"D2 nhiều"), QStringLiteral("E2 3"), QStringLiteral("B3 -1")}));
    CHECK(whyOf(import, 0) == ErrorCode::ImportItemHeld);
    CHECK(import.rejected[0].why.args == QStringList({QStringLiteral("1.2"), QStringLiteral("D2")}));
    CHECK(whyOf(import, 1) == ErrorCode::NumberInvalid);
    CHECK(whyOf(import, 2) == ErrorCode::EntryOptionUnknown);
    CHECK(whyOf(import, 3) == ErrorCode::NumberBelow);
    CHECK(import.values.size() == 4);
    CHECK(import.units == 2);
}

TEST_CASE("figures that contradict each other are rejected together, the rest of the unit is taken") {
    Office office;
    const TableImport import = office.bring("Đơn vị,Hồ sơ,Kế hoạch,Đã làm\nPhúc Xá,3,10,12\n");
    CHECK(rejections(import) == QStringList({QStringLiteral("C2 10"), QStringLiteral("D2 12")}));
    CHECK(whyOf(import, 0) == ErrorCode::EntryCheckFailed);
    CHECK(whyOf(import, 1) == ErrorCode::EntryCheckFailed);
    CHECK(import.values.size() == 1);
}

TEST_CASE("what would replace something entered waits until it is wished") {
    Office office;
    office.store("Đơn vị,Hồ sơ,Kế hoạch\nPhúc Xá,7,10\n");
    const QByteArray csv = "Đơn vị,Hồ sơ,Kế hoạch,Đã làm,1.1\nPhúc Xá,8,12,9,1\n";
    const TableImport kept = office.bring(csv);
    CHECK(kept.values.size() == 1); // 1.1
    REQUIRE(kept.held.size() == 3); // 1.2 waits whole: its other figure belongs to the new one
    CHECK(kept.held[0].before == u"7");
    CHECK(kept.held[0].after == u"8");
    CHECK_FALSE(kept.held[2].before.has_value());
    CHECK(kept.held[2].replaces);
    office.overwrite = true;
    const TableImport replaced = office.store(csv);
    CHECK(replaced.values.size() == 4);
    CHECK(replaced.held.empty());
    CHECK(office.campaign.record(0).facts[0]->text == u"8");
    CHECK(office.answer(0, 1, 0) == u"12");
}

TEST_CASE("a figure at a later stage stands beside the earlier one and replaces nothing") {
    Office office;
    office.stage = Stage::Self;
    office.store("Đơn vị,Kế hoạch,Đã làm\nPhúc Xá,10,5\n");
    office.stage = Stage::Appraised;
    const TableImport import = office.store("Đơn vị,Đã làm\nPhúc Xá,4\n");
    CHECK(import.held.empty());
    CHECK(office.answer(0, 1, 0) == u"10"); // an entry begins with a copy of the earlier one
    CHECK(office.answer(0, 1, 1) == u"4");
    CHECK(office.campaign.record(0).entry(Stage::Self, 1).answers[1]->text == u"5");
}

TEST_CASE("points need a word why: the table's own, or one for all") {
    Office office;
    CHECK(whyOf(office.bring("Đơn vị,1.3\nPhúc Xá,\"1,5\"\n")) == ErrorCode::EntryNoteMissing);
    office.reason = u(u8"Theo bảng của huyện");
    const TableImport import = office.store(
        "Đơn vị;1.3;Ghi chú 1.3;Điểm 1.2\nPhúc Xá;1,5;đã xem;2,25\nTrúc Bạch;1.75;;\nSơn Đà;1,6;;9\n");
    CHECK(office.entry(0, 2).points == Points::parse(QStringLiteral("1.5"), 2).value());
    CHECK(office.entry(0, 2).note == u(u8"đã xem"));
    CHECK(office.entry(0, 1).points == Points::parse(QStringLiteral("2.25"), 2).value());
    CHECK(office.entry(0, 1).note == office.reason);
    CHECK(office.entry(1, 2).note == office.reason);
    CHECK(rejections(import) == QStringList({QStringLiteral("B4 1,6"), QStringLiteral("D4 9")}));
    CHECK(whyOf(import, 0) == ErrorCode::EntryPointsStep);
    CHECK(whyOf(import, 1) == ErrorCode::NumberAbove);
}

TEST_CASE("no case arose is taken in words, not beside figures nor where it is forbidden") {
    Office office;
    office.stage = Stage::Self;
    const TableImport import = office.store("Đơn vị,Kế hoạch,Đã làm,1.1\nPhúc Xá,Không phát sinh,,KPS\n"
                                            "Trúc Bạch,không phát sinh,5,\nSơn Đà,kps,kps,\n");
    CHECK(office.entry(0, 1).notApplicable);
    CHECK(office.entry(2, 1).notApplicable);
    CHECK(rejections(import)
        == QStringList({QStringLiteral("D2 KPS"), u(u8"B3 không phát sinh"), QStringLiteral("C3 5")}));
    CHECK(whyOf(import, 0) == ErrorCode::EntryNotApplicableForbidden);
    CHECK(whyOf(import, 1) == ErrorCode::ImportItemHeld);
    CHECK(whyOf(import, 2) == ErrorCode::WorkbookBothGiven);
    const TableImport figures = office.bring("Đơn vị,Kế hoạch\nPhúc Xá,5\nSơn Đà,kps\n");
    REQUIRE(figures.held.size() == 1);
    CHECK(figures.held[0].wasNoCase);
    CHECK(figures.same == 1);
}

TEST_CASE("survey counts go where they belong") {
    Office office;
    const TableImport import
        = office.store("Đơn vị,2.1 dan.hai_long,2.1 dan.khong\nPhúc Xá,30,2\nTrúc Bạch,\"1,5\",2\n");
    CHECK(import.units == 1);
    CHECK(office.campaign.record(0).surveys[3].answers[0]->text == u"30");
    CHECK(rejections(import) == QStringList({QStringLiteral("B3 1,5"), QStringLiteral("C3 2")}));
    CHECK(whyOf(import, 0) == ErrorCode::NumberNotInteger);
}

TEST_CASE("two computers' values that differ are settled by a person, not by a table") {
    Office office;
    office.overwrite = true;
    const auto differ = [&](const char* cell) {
        office.campaign.apply(QString::fromUtf8(cell),
            {{sha256("a"), CellValue(std::int64_t(1))}, {sha256("b"), CellValue(std::int64_t(2))}});
    };
    differ("fact/00001/hoso");
    differ("entry/00001/1.2/appraised/ke_hoach");
    const TableImport import = office.bring("Đơn vị,Hồ sơ,Kế hoạch\nPhúc Xá,3,4\nTrúc Bạch,1,2\n");
    CHECK(rejections(import) == QStringList({QStringLiteral("B2 3"), QStringLiteral("C2 4")}));
    CHECK(whyOf(import, 0) == ErrorCode::EntryDifference);
    CHECK(whyOf(import, 1) == ErrorCode::EntryDifference);
    CHECK(import.values.size() == 2);
}

TEST_CASE("cells of a workbook: formulas, errors, dates and percentages are told") {
    Office office;
    Sheet sheet;
    const auto put = [&](const char* name, SheetCell::Kind kind, const char8_t* text, bool formula = false) {
        sheet.cells.push_back({*cellPlace(QString::fromLatin1(name)), {kind, u(text), formula}});
    };
    using Kind = SheetCell::Kind;
    put("A1", Kind::Text, u8"Đơn vị");
    put("B1", Kind::Text, u8"Hồ sơ");
    const std::pair<Kind, const char8_t*> cells[]
        = {{Kind::Number, u8"5"}, {Kind::Error, u8"#REF!"}, {Kind::Date, u8"2018-01-02"}};
    const char* units[] = {"00001", "00004", "09661"};
    for (int row = 0; row < 3; ++row) {
        sheet.cells.push_back({{row + 1, 0}, {Kind::Text, QString::fromLatin1(units[row]), false}});
        sheet.cells.push_back({{row + 1, 1}, {cells[row].first, u(cells[row].second), row == 0}});
    }
    const TableImport import = office.bring(sheet);
    REQUIRE(import.rejected.size() == 3);
    CHECK(whyOf(import, 0) == ErrorCode::WorkbookFormula);
    CHECK(whyOf(import, 1) == ErrorCode::WorkbookCellError);
    CHECK(whyOf(import, 2) == ErrorCode::WorkbookCellKind);
    sheet.cells[3].cell.formula = false;
    CHECK(office.bring(sheet).values.size() == 1);
    sheet.formulaRanges.push_back(*cellRange(u"B2:B4"));
    CHECK(office.bring(sheet).values.empty());
}

TEST_CASE("bringing in a table can be cancelled") {
    const Office office;
    const Result<Sheet> sheet = readTextTable("Đơn vị,Hồ sơ\nPhúc Xá,1\n");
    REQUIRE(sheet);
    const TableMapping mapping
        = ImportProposer(*office.frame, office.finder, Stage::Self, ItemHeads::Figures).propose(*sheet);
    const auto cancelled = importTable(
        *sheet, office.campaign, {mapping, Stage::Self, false, {}}, [](int, int) { return false; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
}
