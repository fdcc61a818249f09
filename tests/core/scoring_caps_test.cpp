// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/trees.h"

using namespace sodiem;
using K = ReasonKind;
using trees::fill;
using trees::node;
using trees::percent;
using trees::put;
using trees::scored;
using trees::total;
using trees::totals;
using trees::why;

namespace {

// 10 points; a bonus of at most 3, of which at most 2 from 8.1; a penalty of at most 4.
Campaign withBonus() {
    trees::Set set;
    set.nodes = node("1", "", "10", "'part':'p',") + percent("1.1", "1", "10")
        + node("8", "", "3", "'kind':'bonus',") + node("8.1", "8", "2") + percent("8.1.1", "8.1", "2")
        + percent("8.1.2", "8.1", "1") + percent("8.2", "8", "2") + node("9", "", "4", "'kind':'penalty',")
        + percent("9.1", "9", "3") + percent("9.2", "9", "3");
    Campaign campaign = campaigns::make(set.json(), 1);
    fill(campaign, "1.1=50 8.1.1=0 8.1.2=0 8.2=0 9.1=0 9.2=0");
    return campaign;
}

// Wards have 1.1 and 1.2 (6 + 4), communes 1.1 and 1.3 (6 + 1 + 3).
Campaign twoKinds() {
    trees::Set set;
    set.appliesTo = "'ward','commune'";
    set.nodes = node("1", "", "10", "'part':'p',") + percent("1.1", "1", "6")
        + percent("1.2", "1", "4", "'appliesTo':['ward'],")
        + node("1.3", "1", "4", "'appliesTo':['commune'],") + percent("1.3.1", "1.3", "1")
        + percent("1.3.2", "1.3", "3");
    Table table;
    for (const char* column : {"code", "name", "kind", "parent_code"})
        table.columns.push_back(QString::fromLatin1(column));
    const auto add = [&](const char* code, const char* name, const char* kind, const char* parent) {
        table.add({QString::fromUtf8(code), QString::fromUtf8(name), QString::fromUtf8(kind),
            QString::fromUtf8(parent)});
    };
    add("01", "Thành phố Hà Nội", "province", "");
    add("00001", "Phường Một", "ward", "01");
    add("00002", "Xã Hai", "commune", "01");
    Result<Catalogue> catalogue = Catalogue::fromTable(table);
    REQUIRE(catalogue);
    return Campaign(Frame::make(std::move(*catalogue), oneleaf::read(set.json())));
}

} // namespace

TEST_CASE("bonus points are capped at the criterion, then at the root, and what caps take is told") {
    Campaign campaign = withBonus();
    CHECK(total(scored(campaign)) == u"5.00/10.00");
    fill(campaign, "8.1.1=100");
    CHECK(total(scored(campaign)) == u"7.00/10.00");
    CHECK(totals(campaign, scored(campaign), "8").beyondCap == Points());
    fill(campaign, "8.1.2=100"); // 8.1 gives 2 of 3
    CHECK(total(scored(campaign)) == u"7.00/10.00");
    CHECK(totals(campaign, scored(campaign), "8.1").points.toText(2) == u"2.00");
    CHECK(totals(campaign, scored(campaign), "8.1").beyondCap.toText(2) == u"1.00");
    fill(campaign, "8.2=75"); // 2 + 1.5, of which 3
    const UnitScore score = scored(campaign);
    CHECK(score.bonus.toText(2) == u"3.00");
    CHECK(total(score) == u"8.00/10.00");
    CHECK(totals(campaign, score, "8").beyondCap.toText(2) == u"1.50"); // here and below
    CHECK(totals(campaign, score, "8.2").points.toText(2) == u"1.50"); // a leaf keeps its own
    CHECK(score.index == Rational(80));
}

TEST_CASE("penalty points are capped, too, and taken from the total") {
    Campaign campaign = withBonus();
    fill(campaign, "9.1=100 9.2=50 8.1.1=50");
    const UnitScore score = scored(campaign);
    CHECK(score.penalty.toText(2) == u"4.00");
    CHECK(totals(campaign, score, "9").beyondCap.toText(2) == u"0.50");
    CHECK(total(score) == u"2.00/10.00"); // 5 + 1 − 4
    fill(campaign, "1.1=0 8.1.1=0");
    CHECK(total(scored(campaign)) == u"-4.00/10.00");
    CHECK(scored(campaign).index == Rational(-40));
}

TEST_CASE("a criterion that a kind of unit does not have drops out of its maximum, with all below it") {
    Campaign campaign = twoKinds();
    fill(campaign, "1.1=50 1.2=100", "00001");
    fill(campaign, "1.1=50 1.3.1=100 1.3.2=100", "00002");
    CHECK(total(scored(campaign, 0)) == u"7.00/10.00");
    CHECK(total(scored(campaign, 1)) == u"7.00/10.00");
    CHECK(scored(campaign, 0).isComplete());
    CHECK(totals(campaign, scored(campaign, 0), "1.3") == NodeTotals{Points(), Points(), 0, 2, Points()});
    CHECK(totals(campaign, scored(campaign, 1), "1.3").maximum.toText(2) == u"4.00");
    CHECK(scored(campaign, 1).leaves[1].state == LeafState::Dropped);
    CHECK(why(campaign, "1.2", 1) == std::vector<K>{K::NotForThisKind});
    fill(campaign, "1.2=100", "00002"); // entered by mistake: counts nowhere
    CHECK(total(scored(campaign, 1)) == u"7.00/10.00");
}

TEST_CASE("a part from which something fell is brought to its full weight, with both figures told") {
    trees::Set set;
    set.policy = "rescale";
    set.parts = "{'id':'p','maximum':'7'},{'id':'q','maximum':'3'}";
    set.nodes = node("1", "", "7", "'part':'p',") + percent("1.1", "1", "3") + percent("1.2", "1", "4")
        + node("2", "", "3", "'part':'q',") + percent("2.1", "2", "3");
    Campaign campaign = campaigns::make(set.json(), 1);
    fill(campaign, "1.1=50 1.2=50 2.1=100");
    CHECK_FALSE(scored(campaign).parts[0].rescaled);
    CHECK(scored(campaign).parts[0].counted.toText(2) == u"3.50");
    put(campaign, "entry/00001/1.2/appraised/na", "1");
    fill(campaign, "1.1=33"); // 0.99 of 3, ÷ 3 × 7 = 2.31
    const UnitScore score = scored(campaign);
    CHECK(score.parts[0]
        == PartScore{Points::ofUnits(9900), Points::ofUnits(30000), Points::ofUnits(23100),
            Points::ofUnits(70000), true, false, 0});
    CHECK_FALSE(score.parts[1].rescaled);
    CHECK(total(score) == u"5.31/10.00");
    CHECK(totals(campaign, score, "1").points.toText(2) == u"0.99"); // nodes keep what was given
}
