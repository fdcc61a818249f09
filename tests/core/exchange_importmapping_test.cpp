// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importproposal.h"
#include "core/exchange/tablefile.h"
#include "support/tinybook.h"

using namespace sodiem;
using namespace sodiem::test;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

struct Proposals {
    std::shared_ptr<const Frame> frame = Frame::make(fewUnits(), setOf(tinySetBytes()));
    UnitFinder finder{frame->catalogue, frame->units};

    TableMapping mapping(
        const QByteArray& csv, Stage stage = Stage::Appraised, ItemHeads heads = ItemHeads::Figures) const {
        const Result<Sheet> sheet = readTextTable(csv);
        REQUIRE(sheet);
        return ImportProposer(*frame, finder, stage, heads).propose(*sheet);
    }
    // The row of heads and the use of each column, as text.
    QString proposed(
        const QByteArray& csv, Stage stage = Stage::Appraised, ItemHeads heads = ItemHeads::Figures) const {
        const TableMapping found = mapping(csv, stage, heads);
        QStringList words;
        for (const ColumnUse& use : found.columns)
            words << useText(*frame, use);
        return QString::number(found.headerRow) + QStringLiteral(": ") + words.join(u'|');
    }
};

} // namespace

TEST_CASE("heads are compared without marks, capitals and diacritics; a reference keeps its points") {
    CHECK(headKey(u(u8" 1.1.2. Kế hoạch (đợt 1)\n")) == u"1.1.2 ke hoach dot 1");
    CHECK(headKey(u(u8"Số hồ sơ – TTHC:")) == u"so ho so tthc");
    CHECK(headKey(u(u8"…")).isEmpty());
}

TEST_CASE("columns are proposed by reference, title and label") {
    const Proposals h;
    CHECK(h.proposed("Đơn vị,1.1,1.2 Kế hoạch,ĐÃ LÀM,Tự cho,Hồ sơ,Ghi chú 1.2\nPhúc Xá,1,2,3,4,5,x\n")
        == u"0: unit|input:1.1/choice|input:1.2/ke_hoach|input:1.2/da_lam|points:1.3|fact:hoso|note:1.2");
    CHECK(h.proposed("Mã,1.1. Chọn,Điểm 1.2,hoso\n00001,1,2,3\n")
        == u"0: unit|input:1.1/choice|points:1.2|fact:hoso");
}

TEST_CASE("what fits no place exactly, or two, is left to the person") {
    const Proposals h;
    CHECK(h.proposed("Đơn vị,1.2,Kế hoach năm,Kế hoạch\nPhúc Xá,1,2,3\n") == u"0: unit|||input:1.2/ke_hoach");
    CHECK(h.proposed("Đơn vị,Kế hoạch,1.2 Kế hoạch\nPhúc Xá,1,2\n") == u"0: unit|input:1.2/ke_hoach|");
}

TEST_CASE("the row of heads is found below titles, also when it has two lines") {
    const Proposals h;
    CHECK(h.proposed(
              "UBND QUẬN BA ĐÌNH\nBIỂU SỐ LIỆU NĂM 2018\n\nSTT,Đơn vị,Hồ sơ\n1,Phúc Xá,10\n2,Trúc Bạch,11\n")
        == u"3: |unit|fact:hoso");
    // "1.2" stands over two columns, "Hồ sơ" over two rows.
    CHECK(h.proposed("STT,Đơn vị,1.2,,Hồ sơ\n,,Kế hoạch,Đã làm,\n1,Phúc Xá,10,9,5\n")
        == u"1: |unit|input:1.2/ke_hoach|input:1.2/da_lam|fact:hoso");
    CHECK(h.proposed("STT,Đơn vị,Tỷ lệ,\n,,Kế hoạch,Đã làm\n1,Phúc Xá,10,9\n")
        == u"1: |unit|input:1.2/ke_hoach|input:1.2/da_lam");
}

TEST_CASE("the column of units is the one whose cells name units, whatever its head says") {
    const Proposals h;
    CHECK(h.proposed("TT,Tên cơ sở,Huyện,Hồ sơ\n1,Phúc Xá,Ba Đình,1\n2,Xã Sơn Đà,Ba Vì,2\n")
        == u"0: |unit|district|fact:hoso");
    CHECK(h.proposed("Tên,Mã ĐVHC,Hồ sơ\nPhúc Xá,00001,1\nTrúc Bạch,00004,1\n")
        == u"0: |unit|fact:hoso"); // codes first
    CHECK(h.proposed("Đơn vị,Hồ sơ\nKhông có,1\n")
        == u"0: unit|fact:hoso"); // by its head, when no cell is known
    CHECK_FALSE(h.mapping("A,B\n1,2\n").isUsable());
    CHECK_FALSE(h.mapping("Đơn vị,B\nPhúc Xá,2\n").isUsable());
    CHECK(h.proposed("Phúc Xá,2\nTrúc Bạch,3\n") == u"-1: unit|"); // no heads at all
}

TEST_CASE("heads that name an item alone may stand for its points") {
    const Proposals h;
    const QByteArray csv = "Đơn vị,1.1,1.2,1.3,2.1\nPhúc Xá,1,2,3,4\n";
    CHECK(h.proposed(csv, Stage::Self, ItemHeads::Points) == u"0: unit|points:1.1|points:1.2|points:1.3|");
    CHECK(h.proposed(csv, Stage::Self) == u"0: unit|input:1.1/choice||points:1.3|");
}

TEST_CASE("survey counts are no columns of a self-assessment") {
    const Proposals h;
    const QByteArray csv = "Đơn vị,2.1 dan.hai_long,Hồ sơ\nPhúc Xá,1,2\n";
    CHECK(h.proposed(csv) == u"0: unit|input:2.1/dan.hai_long|fact:hoso");
    CHECK(h.proposed(csv, Stage::Self) == u"0: unit||fact:hoso");
}

TEST_CASE("a use is kept as text, and what the set does not have any more is unused") {
    const Proposals h;
    for (const char* text : {"unit", "district", "fact:hoso", "input:1.2/da_lam", "points:1.1", "note:1.3",
             "input:2.1/dan.khong"})
        CHECK(useText(*h.frame, useFromText(*h.frame, QString::fromLatin1(text), Stage::Appraised))
            == QString::fromLatin1(text));
    for (const char* text :
        {"", "fact:gone", "input:1.2/gone", "input:9.9/x", "points:2.1", "points", "x:1.1"})
        CHECK(useFromText(*h.frame, QString::fromLatin1(text), Stage::Appraised) == ColumnUse());
    CHECK(useFromText(*h.frame, u(u8"input:2.1/dan.khong"), Stage::Self) == ColumnUse());
}
