// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/ranking.h"
#include "support/trees.h"

using namespace sodiem;
using trees::fill;
using trees::node;
using trees::percent;
using trees::put;
using trees::scored;

namespace {

// 40 points in two parts, a bonus of 4; what did not arise is made up for in its part.
Campaign classified(const char* basis, const QByteArray& gates = "") {
    trees::Set set;
    set.policy = "rescale";
    set.parts = "{'id':'p','maximum':'20'},{'id':'q','maximum':'20'}";
    set.nodes = node("1", "", "20", "'part':'p',") + percent("1.1", "1", "10") + percent("1.2", "1", "10")
        + node("2", "", "20", "'part':'q',") + percent("2.1", "2", "20")
        + node("8", "", "4", "'kind':'bonus',") + percent("8.1", "8", "4");
    set.classes = "{'id':'best','name':{'vi':'a','en':'a'},'from':'80'},"
                  "{'id':'good','name':{'vi':'b','en':'b'},'above':'60'},"
                  "{'id':'fair','name':{'vi':'c','en':'c'},'from':'30'}";
    set.more
        = QByteArray("'classBasis':'") + basis + "'," + (gates.isEmpty() ? "" : "'gates':[" + gates + "],");
    Campaign campaign = campaigns::make(set.json(), 1);
    fill(campaign, "1.1=100 1.2=60 2.1=50 8.1=0");
    return campaign;
}

// The class of the only unit, "" where none fits, "–" where it has no rank.
QString classOfOnly(const Campaign& campaign) {
    const std::vector<UnitScore> scores = scoreAll(campaign, Stage::Council);
    const RankGroup group = rankUnits(campaign.frame(), scores, GroupBy::All).front();
    if (group.ranked.empty())
        return QStringLiteral("–");
    const int index = group.ranked.front().rankClass;
    CHECK(index == classOfUnit(campaign.set(), scores[0]));
    CHECK(group.statistics.perClass.size() == 3);
    return index < 0 ? QString() : campaign.set().classes[static_cast<std::size_t>(index)].id;
}

} // namespace

TEST_CASE("classes are cut by the index unless the set says otherwise") {
    Campaign campaign = classified("index"); // 10 + 6 + 10 = 26 of 40: 65 %
    CHECK(scored(campaign).index == Rational(65));
    CHECK(classOfOnly(campaign) == u"good");
    fill(campaign, "1.2=40"); // 24 of 40: 60 %, and "good" begins above it
    CHECK(classOfOnly(campaign) == u"fair");
    fill(campaign, "8.1=100"); // a bonus lifts the index
    CHECK(scored(campaign).index == Rational(70));
    CHECK(classOfOnly(campaign) == u"good");
    fill(campaign, "1.1=0 1.2=0 2.1=0 8.1=0");
    CHECK(classOfOnly(campaign) == u""); // below all
}

TEST_CASE("classes may be cut by points") {
    Campaign campaign = classified("points");
    CHECK(classFigure(campaign.set(), scored(campaign)) == Rational(26));
    CHECK(classOfOnly(campaign) == u""); // 26 points, and the lowest class begins at 30
    fill(campaign, "2.1=100");
    CHECK(classOfOnly(campaign) == u"fair");
    fill(campaign, "2.1=50 8.1=100");
    CHECK(classFigure(campaign.set(), scored(campaign)) == Rational(30));
    CHECK(classOfOnly(campaign) == u"fair"); // at the limit
}

TEST_CASE("classes may be cut by points in % of what arose, where rescaling keeps the index otherwise") {
    Campaign campaign = classified("arisenPoints");
    CHECK(classFigure(campaign.set(), scored(campaign)) == Rational(65)); // nothing fell: as the index
    put(campaign, "entry/00001/1.2/appraised/na", "1");
    // Counted 20 + 10 of 40: index 75; arisen 10 + 10 of 30.
    CHECK(scored(campaign).index == Rational(75));
    CHECK(classFigure(campaign.set(), scored(campaign)) == *Rational::fraction(200, 3));
    CHECK(classOfOnly(campaign) == u"good");
    fill(campaign, "2.1=20 8.1=50"); // 10 + 4 + 2 of 30
    CHECK(classFigure(campaign.set(), scored(campaign)) == *Rational::fraction(160, 3));
    CHECK(classOfOnly(campaign) == u"fair");
}

TEST_CASE("a gate limits the class but changes no points, and lifts nobody") {
    Campaign campaign = classified("index",
        "{'id':'g','inputs':[{'name':'bad','type':'flag','label':{'vi':'x','en':'x'}}],'when':'bad = 1',"
        "'then':[{'classAtMost':'good'}]}");
    fill(campaign, "1.2=100 2.1=100");
    CHECK(classOfOnly(campaign) == u"–"); // not known whether it is limited
    put(campaign, "fact/00001/bad", "0");
    CHECK(classOfOnly(campaign) == u"best");
    put(campaign, "fact/00001/bad", "1");
    CHECK(classOfOnly(campaign) == u"good");
    CHECK(scored(campaign).index == Rational(100));
    fill(campaign, "1.2=0 2.1=20");
    CHECK(classOfOnly(campaign) == u"fair");
    fill(campaign, "1.1=0");
    CHECK(classOfOnly(campaign) == u""); // below all stays below all
}

TEST_CASE("ranks compare exact indexes that print alike") {
    trees::Set set;
    set.parts = "{'id':'p','maximum':'30'}";
    set.nodes = node("1", "", "30", "'part':'p',") + percent("1.1", "1", "10") + percent("1.2", "1", "20");
    Campaign campaign = campaigns::make(set.json(), 3);
    fill(campaign, "1.1=100 1.2=50", "00001"); // 20 of 30: 66.666…
    fill(campaign, "1.1=100 1.2=50", "00002");
    put(campaign, "entry/00003/1.1/appraised/na", "1");
    fill(campaign, "1.2=67", "00003"); // 13.40 of 20: 67.0
    put(campaign, "entry/00003/1.2/appraised/points", "13.33"); // 66.65
    std::vector<UnitScore> scores = scoreAll(campaign, Stage::Council);
    CHECK(scores[0].index.toDecimal(1) == scores[2].index.toDecimal(1));
    RankGroup group = rankUnits(campaign.frame(), scores, GroupBy::All).front();
    CHECK(group.ranked[0].rank == 1);
    CHECK(group.ranked[1].rank == 1);
    CHECK(group.ranked[1].tie == TieState::Shared);
    CHECK(group.ranked[2].rank == 3);
    CHECK(group.ranked[2].tie == TieState::None);
}
