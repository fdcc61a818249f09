// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/ranking.h"
#include "support/campaigns.h"

using namespace sodiem;

namespace {

// Two leaves of 50 points each, per mille; classes and ties as asked.
Campaign campaignOf(const QByteArray& ties, const std::vector<std::pair<int, int>>& permille) {
    oneleaf::SetOptions options;
    options.maximum = "100";
    options.decimals = "3";
    const auto leaf = [](const char* ref) {
        return oneleaf::leafJson(ref, "50",
            oneleaf::inputs({QStringLiteral("n")}) + ",'rule':{'kind':'proportional','measure':'n / 10'}");
    };
    QByteArray json = oneleaf::setJson(leaf("1.1") + "," + leaf("1.2"), options);
    json.replace("\"ties\":\"shared\"",
        oneleaf::withQuotes("'ties':'" + ties + "','tieKeys':[{'node':'1.2'},'name']"));
    json.replace("\"classes\":[]",
        oneleaf::withQuotes("'classes':[{'id':'top','name':{'vi':'t','en':'t'},'above':'90'},"
                            "{'id':'good','name':{'vi':'g','en':'g'},'from':'50'}]"));
    Campaign campaign = campaigns::make(json, static_cast<int>(permille.size()));
    for (std::size_t i = 0; i < permille.size(); ++i) {
        const QByteArray unit = "entry/" + QByteArray::number(static_cast<int>(i) + 1).rightJustified(5, '0');
        if (permille[i].first >= 0)
            campaigns::put(campaign, unit + "/1.1/appraised/n", QByteArray::number(permille[i].first));
        campaigns::put(campaign, unit + "/1.2/appraised/n", QByteArray::number(permille[i].second));
    }
    return campaign;
}

// "1:00002 2:00001 | 00003" – ranks and codes, then the unfinished.
QString shown(const Campaign& campaign, const RankGroup& group) {
    QStringList words;
    for (const RankedUnit& unit : group.ranked)
        words << QString::number(unit.rank) + u':' + campaign.frame().units[unit.unit]->code.right(1);
    words << QStringLiteral("|");
    for (const std::size_t unit : group.unfinished)
        words << campaign.frame().units[unit]->code.right(1);
    return words.join(u' ');
}

QString ranked(const Campaign& campaign, GroupBy by = GroupBy::All, std::size_t group = 0) {
    return shown(campaign, rankUnits(campaign.frame(), scoreAll(campaign, Stage::Council), by)[group]);
}

const std::vector<std::pair<int, int>> field
    = {{500, 500}, {900, 900}, {400, 600}, {900, 900}, {300, 300}, {-1, 900}};

} // namespace

TEST_CASE("ties share a rank, are dense, or are decided by keys") {
    CHECK(ranked(campaignOf("shared", field)) == u"1:2 1:4 3:1 3:3 5:5 | 6");
    CHECK(ranked(campaignOf("dense", field)) == u"1:2 1:4 2:1 2:3 3:5 | 6");
    // Unit 3 has more in node 1.2; of 2 and 4 the name decides ("Thử 3" before "Thử 5").
    CHECK(ranked(campaignOf("keys", field)) == u"1:4 2:2 3:3 4:1 5:5 | 6");
}

TEST_CASE("what decided a tie is recorded") {
    const Campaign campaign = campaignOf("keys", field);
    const RankGroup group
        = rankUnits(campaign.frame(), scoreAll(campaign, Stage::Council), GroupBy::All).front();
    CHECK(group.ranked[0].tie == TieState::DecidedByKey);
    CHECK(group.ranked[0].decidingKey == 1);
    CHECK(group.ranked[2].decidingKey == 0);
    CHECK(group.ranked[4].tie == TieState::None);
}

TEST_CASE("the exact index is compared, not the printed one") {
    const Campaign campaign = campaignOf("shared", {{500, 500}, {500, 501}, {500, 500}});
    CHECK(ranked(campaign) == u"1:2 2:1 2:3 |");
    const std::vector<UnitScore> scores = scoreAll(campaign, Stage::Council);
    CHECK(scores[0].index.toDecimal(0) == scores[1].index.toDecimal(0));
}

TEST_CASE("groups are ranked each for itself") {
    const Campaign campaign = campaignOf("shared", field);
    CHECK(ranked(campaign, GroupBy::District, 0) == u"1:1 1:3 3:5 |");
    CHECK(ranked(campaign, GroupBy::District, 1) == u"1:2 1:4 | 6");
    CHECK(ranked(campaign, GroupBy::Kind) == ranked(campaign));
}

TEST_CASE("classes and statistics") {
    const Campaign campaign = campaignOf("shared", {{900, 900}, {910, 900}, {100, 100}});
    const RankGroup group
        = rankUnits(campaign.frame(), scoreAll(campaign, Stage::Council), GroupBy::All).front();
    CHECK(group.ranked[0].rankClass == 0); // 90.5
    CHECK(group.ranked[1].rankClass == 1); // exactly 90 is not above 90
    CHECK(group.ranked[2].rankClass == -1);
    CHECK(group.statistics.perClass == std::vector<int>{1, 1});
    CHECK(group.statistics.mean->toDecimal(3) == u"63.500");
    CHECK(group.statistics.highest.toDecimal(1) == u"90.5");
    CHECK(group.statistics.lowest.toDecimal(1) == u"10.0");
}
