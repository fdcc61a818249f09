// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/scorecard.h"
#include "support/campaigns.h"

using namespace sodiem;
using campaigns::put;

namespace {

QByteArray under(QByteArray leaf, const QByteArray& area) {
    return leaf.replace("\"parent\":\"1\"", "\"parent\":\"" + area + "\"");
}

QByteArray area(const QByteArray& ref, const QByteArray& maximum, const QByteArray& more) {
    return oneleaf::withQuotes(",{'ref':'" + ref + "','parent':null,'title':{'vi':'r','en':'r'},'maximum':'"
        + maximum + "'," + more + "},");
}

// Appraised leaves 1.1 and 1.2, a survey leaf 2.1, a bonus 3.1 and a penalty 4.1; points are n hundredths of
// each.
Campaign campaignOf(int units) {
    const auto part = [](const char* ref, const char* maximum) {
        return oneleaf::leafJson(ref, maximum,
            oneleaf::inputs({QStringLiteral("n")}) + ",'rule':{'kind':'proportional','measure':'n'}");
    };
    oneleaf::SetOptions options;
    options.maximum = "7";
    QByteArray json
        = oneleaf::setJson(part("1.1", "2") + "," + part("1.2", "5") + area("2", "3", "'part':'survey'")
                + under(oneleaf::leafJson("2.1", "3",
                            "'rule':{'kind':'survey','options':[{'id':'yes','share':'100'},{'id':'no','share'"
                            ":'0'}],'groups':[{'id':'g'}]}"),
                    "2")
                + area("3", "1", "'kind':'bonus'") + under(part("3.1", "1"), "3")
                + area("4", "1", "'kind':'penalty'") + under(part("4.1", "1"), "4"),
            options);
    json.replace("\"maximum\":\"7\"}]", oneleaf::withQuotes("'maximum':'7'},{'id':'survey','maximum':'3'}]"));
    json.replace("\"classes\":[]",
        oneleaf::withQuotes("'classes':[{'id':'good','name':{'vi':'g','en':'g'},'from':'80'}]"));
    return campaigns::make(json, units);
}

void appraise(Campaign& campaign, const QByteArray& unit, const std::vector<const char*>& hundredths) {
    static const std::vector<const char*> refs = {"1.1", "1.2", "3.1", "4.1"};
    for (std::size_t i = 0; i < hundredths.size(); ++i)
        put(campaign, "entry/" + unit + "/" + refs[i] + "/appraised/n", hundredths[i]);
}

void survey(Campaign& campaign, const QByteArray& unit, const QByteArray& yes, const QByteArray& no) {
    put(campaign, "survey/" + unit + "/2.1/g/yes", yes);
    put(campaign, "survey/" + unit + "/2.1/g/no", no);
}

// Unit 1 whole; 2 lacks the survey; 3 lacks a leaf; 4 whole, as 1; 5 has nothing; 1 and 2 have claims.
Campaign filled() {
    Campaign campaign = campaignOf(5);
    appraise(campaign, "00001", {"50", "100", "20", "10"});
    survey(campaign, "00001", "2", "1");
    appraise(campaign, "00002", {"100", "100", "0", "0"});
    appraise(campaign, "00003", {"100"});
    survey(campaign, "00003", "1", "0");
    appraise(campaign, "00004", {"50", "100", "20", "10"});
    survey(campaign, "00004", "2", "1");
    put(campaign, "entry/00001/1.1/self/n", "100");
    put(campaign, "entry/00001/1.2/self/n", "100");
    put(campaign, "entry/00002/1.1/self/n", "100");
    return campaign;
}

QStringList csv(const Table& table) {
    QStringList lines;
    for (const Table::Row& row : table.rows)
        lines += QStringList(row.cells.begin(), row.cells.end()).join(u',');
    return lines;
}

QString shown(const std::optional<Points>& points) {
    return points ? points->toText(2) : QStringLiteral("-");
}

} // namespace

TEST_CASE(
    "the ranking table: ranked units by rank and code, then the unfinished with what can be said of them") {
    const Campaign campaign = filled();
    const RankingReport report = makeRankingReport(campaign, Stage::Council, GroupBy::All);
    const Table table = rankingTable(campaign.frame(), report);
    CHECK(QStringList(table.columns.begin(), table.columns.end()).join(u',')
        == u"rank,code,name,group,self,appraised,survey,bonus,penalty,total,maximum,index,class");
    CHECK(csv(table).join(u'\n')
        == QStringList{QStringLiteral(
                           "1,00001,Phường Thử 5,all,7.00,6.00,2.00,0.20,0.10,8.10,10.00,81.00,good"),
            QStringLiteral("1,00004,Phường Thử 2,all,,6.00,2.00,0.20,0.10,8.10,10.00,81.00,good"),
            QStringLiteral(",00002,Phường Thử 4,all,,7.00,,,,,,,"),
            QStringLiteral(",00003,Phường Thử 3,all,,,3.00,,,,,,"),
            QStringLiteral(",00005,Phường Thử 1,all,,,,,,,,,")}
               .join(u'\n'));
    CHECK(report.ranked() == 2);
    CHECK(report.unfinished() == 3);
    CHECK(report.hasBonus);
    CHECK(report.hasTies);
    CHECK(report.leftOutParts.empty());
}

TEST_CASE("the ranking table by district repeats the ranks of each, in one list by rank and code") {
    const Campaign campaign = filled();
    const Table table
        = rankingTable(campaign.frame(), makeRankingReport(campaign, Stage::Council, GroupBy::District));
    QStringList places;
    for (const Table::Row& row : table.rows)
        places += row.cells[3] + u'/' + row.cells[1] + u':' + row.cells[0];
    CHECK(places.join(u' ') == u"001/00001:1 002/00004:1 002/00002: 001/00003: 001/00005:");
}

TEST_CASE(
    "the view of the units' own claims has no appraised column, and no bonus column where there is none") {
    Campaign campaign = filled();
    put(campaign, "entry/00001/3.1/self/n", "0");
    put(campaign, "entry/00001/4.1/self/n", "0");
    const RankingReport report = makeRankingReport(campaign, Stage::Self, GroupBy::All);
    CHECK(csv(rankingTable(campaign.frame(), report))[0]
        == u"1,00001,Phường Thử 5,all,7.00,,2.00,0.00,0.00,9.00,10.00,90.00,good");
    CHECK_FALSE(report.hasBonus);
    CHECK_FALSE(report.hasTies);
    CHECK(report.ranked() == 1);
}

TEST_CASE("a part nobody has data for is left out, named, and blank") {
    Campaign campaign = campaignOf(2);
    appraise(campaign, "00001", {"100", "50", "0", "0"});
    const RankingReport report = makeRankingReport(campaign, Stage::Council, GroupBy::All);
    CHECK(report.leftOutParts == std::vector<int>{1});
    CHECK(csv(rankingTable(campaign.frame(), report))[0]
        == u"1,00001,Phường Thử 2,all,,4.50,,0.00,0.00,4.50,7.00,64.29,");
    CHECK(csv(rankingTable(campaign.frame(), report))[1] == u",00002,Phường Thử 1,all,,,,,,,,,");
}

TEST_CASE(
    "a scorecard says why a part nobody has data for has no points, and how many units are not ranked") {
    Campaign campaign = campaignOf(3);
    appraise(campaign, "00001", {"100", "50", "0", "0"});
    const Scorecard card = Scorecards(campaign, Stage::Council).of(0);
    const auto survey = std::find_if(card.rows.begin(), card.rows.end(), [&](const ScorecardRow& row) {
        return campaign.set().nodes[static_cast<std::size_t>(row.node)].ref == u"2.1";
    });
    REQUIRE(survey != card.rows.end());
    CHECK(survey->reasons == Reasons{{ReasonKind::PartLeftOut, QStringLiteral("survey"), {}}});
    CHECK(card.overallRanked == 1);
    CHECK(card.overallUnfinished == 2);
    CHECK(card.districtRanked + card.districtUnfinished
        == static_cast<int>(
            makeRankingReport(campaign, Stage::Council, GroupBy::District).sections[0].rows.size()));
}

TEST_CASE("an empty book: every unit is listed and none is ranked") {
    const Campaign campaign = campaignOf(3);
    const RankingReport report = makeRankingReport(campaign, Stage::Council, GroupBy::All);
    CHECK(csv(rankingTable(campaign.frame(), report))[0] == u",00001,Phường Thử 3,all,,,,,,,,,");
    CHECK(report.ranked() == 0);
    CHECK(report.unfinished() == 3);
    CHECK(report.leftOutParts.empty());
}

TEST_CASE("a part is the survey's when it holds survey leaves only") {
    const Campaign campaign = campaignOf(1);
    CHECK_FALSE(isSurveyPart(campaign.set(), 0));
    CHECK(isSurveyPart(campaign.set(), 1));
}

TEST_CASE("a scorecard has a row for every node, stated only where all below is there") {
    Campaign campaign = filled();
    put(campaign, "entry/00003/1.2/appraised/na", "1");
    put(campaign, "entry/00003/1.1/council/points", "1.25");
    put(campaign, "entry/00003/1.1/council/n", "100");
    put(campaign, "entry/00003/1.1/council/note", "Biên bản 05");
    const Scorecards cards(campaign, Stage::Council);
    CHECK(cards.size() == 5);
    const Scorecard card = cards.of(2);
    const CriteriaSet& set = campaign.set();
    QStringList rows;
    for (const ScorecardRow& row : card.rows)
        rows += set.nodes[static_cast<std::size_t>(row.node)].ref + u' ' + shown(row.self) + u' '
            + shown(row.points) + QStringLiteral(" %1 ").arg(row.missing) + row.dropped.toText(0)
            + (row.survey ? QStringLiteral(" survey") : QString());
    CHECK(rows.join(u'\n')
        == u"1 - 1.25 0 5\n1.1 - 1.25 0 0\n1.2 - - 0 5\n2 - 3.00 0 0 survey\n2.1 - 3.00 0 0 survey\n"
           "3 - - 1 0\n3.1 - - 1 0\n4 - - 1 0\n4.1 - - 1 0");
    CHECK(card.rows[1].computed == *Points::parse(QStringLiteral("2")));
    CHECK(card.rows[1].note == QStringLiteral("Biên bản 05"));
    CHECK(card.rows[1].stage == Stage::Council);
    CHECK(card.rows[1].reasons.back().kind == ReasonKind::Overridden);
    CHECK(card.rows[2].state == LeafState::Dropped);
    CHECK(card.rows[5].reasons.empty()); // an area has none
    CHECK(card.rows[6].reasons == Reasons{{ReasonKind::MissingAll, {}, {}}});
    CHECK_FALSE(card.overall);
    CHECK_FALSE(card.inDistrict);
}

TEST_CASE("a scorecard shows the claim beside the result, and the places of a ranked unit") {
    const Campaign campaign = filled();
    const Scorecards cards(campaign, Stage::Council);
    const Scorecard card = cards.of(0);
    CHECK(shown(card.rows[0].self) == u"7.00");
    CHECK(shown(card.rows[0].points) == u"6.00");
    CHECK(shown(card.rows[1].self) == u"2.00");
    CHECK(shown(card.rows[1].points) == u"1.00");
    CHECK(card.score.total.toText(2) == u"8.10");
    REQUIRE(card.overall);
    REQUIRE(card.inDistrict);
    CHECK(card.overall->rank == 1);
    CHECK(card.overall->tie == TieState::Shared);
    CHECK(card.overallRanked == 2);
    CHECK(card.inDistrict->tie == TieState::None);
    CHECK(card.districtRanked == 1);
    const Scorecard half = cards.of(1); // claimed 1.1 only
    CHECK(shown(half.rows[0].self) == u"-");
    CHECK(shown(half.rows[1].self) == u"2.00");
    CHECK(shown(half.rows[2].self) == u"-");
}

TEST_CASE("a leaf of a scorecard carries its evidence, by number and name") {
    Campaign campaign = filled();
    const QByteArray first = toHex(sha256("1")).toLatin1(), second = toHex(sha256("2")).toLatin1(),
                     third = toHex(sha256("3")).toLatin1();
    put(campaign, "evidence/" + first + "/number", "10/KH-UBND");
    put(campaign, "evidence/" + second + "/number", "9/KH-UBND");
    put(campaign, "evidence/" + second + "/name", "b.pdf");
    put(campaign, "link/00001/1.1/" + first, "trang 2");
    put(campaign, "link/00001/1.1/" + second, "trang 3");
    put(campaign, "link/00001/1.1/" + third, "trang 4");
    put(campaign, "link/00002/1.1/" + first, "trang 5");
    const Scorecard card = Scorecards(campaign, Stage::Council).of(0);
    CHECK(card.rows[1].evidence
        == std::vector<ScorecardEvidence>{
            {documentOf(campaign, QString::fromLatin1(third)), QStringLiteral("trang 4")},
            {documentOf(campaign, QString::fromLatin1(second)), QStringLiteral("trang 3")},
            {documentOf(campaign, QString::fromLatin1(first)), QStringLiteral("trang 2")}});
    CHECK(card.rows[1].evidence[1].document.name == u"b.pdf");
    for (const std::size_t row : {0U, 2U, 3U, 4U})
        CHECK(card.rows[row].evidence.empty());
}
