// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/unitscore.h"
#include "support/campaigns.h"

using namespace sodiem;
using campaigns::put;

namespace {

QByteArray leaf(const QByteArray& ref, const QByteArray& maximum, const QByteArray& measure,
    const QByteArray& more = "") {
    QByteArray json = oneleaf::leafJson(ref, maximum,
        more + oneleaf::inputs({QStringLiteral("n")})
            + ",'checks':[{'must':'n >= 0','text':{'vi':'c','en':'c'}}],"
              "'rule':{'kind':'proportional','measure':'"
            + measure + "'}");
    return json.replace("\"parent\":\"1\"", "\"parent\":\"" + ref.left(1) + "\"");
}

QByteArray root(const QByteArray& ref, const QByteArray& maximum, const QByteArray& more) {
    return oneleaf::withQuotes(",{'ref':'" + ref + "','parent':null,'title':{'vi':'r','en':'r'},'maximum':'"
        + maximum + "'," + more + "},");
}

// Area 1 of the appraised part (7 points), area 2 of the survey (3 points), asked of two groups.
QByteArray twoParts(const QByteArray& policy = "drop", const QByteArray& ifMissing = "leaveOut") {
    oneleaf::SetOptions options;
    options.maximum = "7";
    options.policy = policy;
    options.facts = "[{'name':'f','type':'integer','label':{'vi':'f','en':'f'}}]";
    const QByteArray survey = oneleaf::leafJson("2.1", "3",
        "'rule':{'kind':'survey','options':[{'id':'yes','share':'100'},{'id':'no','share':'0'}],'groups':[{'"
        "id':'g'}]}");
    QByteArray json = oneleaf::setJson(leaf("1.1", "1", "n") + "," + leaf("1.2", "2", "n * fact.f") + ","
            + leaf("1.3", "4", "n + node.1.1.n") + root("2", "3", "'part':'survey'")
            + QByteArray(survey).replace("\"parent\":\"1\"", "\"parent\":\"2\""),
        options);
    return json.replace("\"maximum\":\"7\"}]",
        oneleaf::withQuotes("'maximum':'7'},{'id':'survey','maximum':'3','ifMissing':'" + ifMissing + "'}]"));
}

Campaign filled(const QByteArray& set, int units = 1) {
    Campaign campaign = campaigns::make(set, units);
    put(campaign, "fact/00001/f", "2");
    put(campaign, "entry/00001/1.1/appraised/n", "50");
    put(campaign, "entry/00001/1.2/appraised/n", "25");
    put(campaign, "entry/00001/1.3/appraised/n", "0");
    put(campaign, "survey/00001/2.1/g/yes", "2");
    put(campaign, "survey/00001/2.1/g/no", "1");
    return campaign;
}

UnitScore scored(const Campaign& campaign, StageView view = Stage::Council, std::size_t unit = 0) {
    return scoreUnit(campaign, unit, view, partPresence(campaign, view));
}

QString total(const UnitScore& score) {
    return score.total.toText(2) + u'/' + score.maximum.toText(2)
        + (score.isComplete() ? QString() : QStringLiteral(" %1 missing").arg(score.missing));
}

std::vector<ReasonKind> why(const Campaign& campaign, std::size_t leafIndex) {
    Reasons reasons;
    explainLeaf(campaign, 0, leafIndex, Stage::Council, reasons);
    std::vector<ReasonKind> kinds;
    for (const Reason& reason : reasons)
        kinds.push_back(reason.kind);
    return kinds;
}

} // namespace

TEST_CASE("the index of a unit is the exact quotient of its points and what applied") {
    const UnitScore score = scored(filled(twoParts()));
    CHECK(total(score) == u"5.50/10.00"); // 0.5 + 1 + 2 + 2
    CHECK(score.index == Rational(55));
    CHECK(score.parts[0].points.toText(2) == u"3.50");
    CHECK(score.parts[1].points.toText(2) == u"2.00");
    CHECK(score.nodes[0].points.toText(2) == u"3.50");
    CHECK(score.nodes[4].maximum.toText(2) == u"3.00");
    Campaign dropped = filled(twoParts());
    put(dropped, "entry/00001/1.1/appraised/na", "1");
    CHECK(total(scored(dropped)) == u"5.00/9.00"); // leaf 1.3 still reads the number entered there
    CHECK(scored(dropped).index == *Rational::fraction(500, 9));
}

TEST_CASE("a leaf that misses anything makes the unit incomplete, and counts as nothing meanwhile") {
    struct Row {
        const char* cell;
        const char* total;
    };
    const auto row = GENERATE(values<Row>(
        {{"fact/00001/f", "4.50/10.00 1 missing"}, {"entry/00001/1.2/appraised/n", "4.50/10.00 1 missing"},
            {"entry/00001/1.1/appraised/n", "3.00/10.00 2 missing"},
            {"survey/00001/2.1/g/no", "3.50/10.00 1 missing"}}));
    INFO(row.cell);
    Campaign campaign = filled(twoParts());
    put(campaign, row.cell, "");
    CHECK(total(scored(campaign)) == QString::fromUtf8(row.total));
    put(campaign, row.cell, "1"); // no longer missing
    CHECK(scored(campaign).isComplete());
}

TEST_CASE("values that differ between computers count as missing until they are settled") {
    const auto differ = [](Campaign& campaign, const char* cell, const char* one, const char* other) {
        campaign.apply(QString::fromLatin1(cell),
            {{sha256("a"), QString::fromLatin1(one)}, {sha256("b"), QString::fromLatin1(other)}});
    };
    Campaign campaign = filled(twoParts());
    differ(campaign, "entry/00001/1.1/appraised/n", "50", "50");
    CHECK(scored(campaign).isComplete()); // the same said twice is no difference
    differ(campaign, "entry/00001/1.1/appraised/n", "50", "60");
    CHECK(total(scored(campaign)) == u"3.00/10.00 2 missing"); // also the leaf that reads it
    CHECK(why(campaign, 0) == std::vector<ReasonKind>{ReasonKind::ValuesDiffer});
    CHECK(why(campaign, 2) == std::vector<ReasonKind>{ReasonKind::MissingInput});
    put(campaign, "entry/00001/1.1/appraised/n", "50");
    CHECK(total(scored(campaign)) == u"5.50/10.00");
    differ(campaign, "entry/00001/1.1/appraised/points", "1", "0.5");
    CHECK(scored(campaign).missing == 2);
    put(campaign, "entry/00001/1.1/appraised/points", "");
    differ(campaign, "fact/00001/f", "2", "3");
    CHECK(total(scored(campaign)) == u"4.50/10.00 1 missing");
    put(campaign, "fact/00001/f", "2");
    differ(campaign, "survey/00001/2.1/g/yes", "2", "20");
    CHECK(total(scored(campaign)) == u"3.50/10.00 1 missing");
}

TEST_CASE("a difference at a later stage is not passed over in favour of an earlier one") {
    Campaign campaign = filled(twoParts());
    campaign.apply(QStringLiteral("entry/00001/1.1/council/n"),
        {{sha256("a"), QStringLiteral("1")}, {sha256("b"), QStringLiteral("2")}});
    CHECK(scored(campaign).leaves[0].state == LeafState::Missing);
    CHECK(scored(campaign, Stage::Reappraised).leaves[0].state == LeafState::Scored);
}

TEST_CASE("a note alone is no entry") {
    Campaign campaign = filled(twoParts());
    put(campaign, "entry/00001/1.1/council/note", "Xem biên bản");
    CHECK(scored(campaign).leaves[0].stage == Stage::Appraised);
    CHECK(total(scored(campaign)) == u"5.50/10.00");
}

TEST_CASE("the claim of the unit is its own view, with the facts and the survey of all") {
    Campaign campaign = filled(twoParts());
    CHECK(scored(campaign, Stage::Self).leaves[0].state
        == LeafState::Dropped); // nobody has claimed anything in that part
    put(campaign, "entry/00001/1.1/self/n", "100");
    put(campaign, "entry/00001/1.2/self/n", "50");
    put(campaign, "entry/00001/1.3/self/n", "0");
    CHECK(total(scored(campaign, Stage::Self)) == u"9.00/10.00");
    CHECK(total(scored(campaign)) == u"5.50/10.00");
}

TEST_CASE("a rescaled part is rounded once and keeps its declared maximum") {
    Campaign campaign = filled(twoParts("rescale"));
    put(campaign, "entry/00001/1.2/appraised/na", "1");
    const UnitScore score = scored(campaign);
    CHECK(score.parts[0].points.toText(2) == u"2.50");
    CHECK(score.parts[0].maximum.toText(2) == u"5.00");
    CHECK(score.parts[0].rescaled);
    CHECK(total(score) == u"5.50/10.00"); // 2.5 ÷ 5 × 7 = 3.5
    put(campaign, "entry/00001/1.3/appraised/n", "33");
    // 0.5 + 83 % of 4 = 3.82; ÷ 5 × 7 = 5.348 → 5.35
    CHECK(scored(campaign).parts[0].counted.toText(2) == u"5.35");
    CHECK(total(scored(campaign)) == u"7.35/10.00");
    CHECK(scored(campaign).index == *Rational::fraction(147, 2));
    put(campaign, "entry/00001/1.3/appraised/na", "1");
    put(campaign, "entry/00001/1.1/appraised/na", "1");
    const UnitScore empty = scored(campaign); // nothing left to rescale by
    CHECK(total(empty) == u"2.00/3.00");
    CHECK_FALSE(empty.parts[0].rescaled);
}

TEST_CASE("a part nobody has entered anything in is left out for all, or is zero for all") {
    for (const char* ifMissing : {"leaveOut", "zero"}) {
        INFO(ifMissing);
        const bool leftOut = QByteArray(ifMissing) == "leaveOut";
        Campaign campaign = filled(twoParts("drop", ifMissing), 2);
        put(campaign, "survey/00001/2.1/g/yes", "");
        put(campaign, "survey/00001/2.1/g/no", "");
        const UnitScore score = scored(campaign);
        CHECK(total(score) == (leftOut ? u"3.50/7.00" : u"3.50/10.00"));
        CHECK(score.parts[1].leftOut == leftOut);
        CHECK(score.leaves[3].state == (leftOut ? LeafState::Dropped : LeafState::Scored));
        put(campaign, "survey/00002/2.1/g/yes", "1"); // one answer anywhere, and the survey exists
        CHECK(total(scored(campaign)) == u"3.50/10.00 1 missing");
    }
}

TEST_CASE("a part without entries is out even where facts alone would give points") {
    QByteArray json = twoParts();
    const QByteArray factsOnly
        = oneleaf::leafJson("2.1", "3", "'rule':{'kind':'proportional','measure':'fact.f'}");
    const qsizetype at = json.indexOf("{\"ref\":\"2.1\"");
    json = json.left(at) + QByteArray(factsOnly).replace("\"parent\":\"1\"", "\"parent\":\"2\"") + "]}";
    Campaign campaign = filled(json);
    put(campaign, "fact/00001/f", "100");
    const UnitScore score = scored(campaign);
    CHECK(score.leaves[3].state == LeafState::Dropped);
    CHECK(score.leaves[3].points == Points());
    CHECK(score.nodes[4] == NodeTotals{Points(), Points(), 0, 1});
    CHECK(score.maximum.toText(2) == u"7.00");
}

TEST_CASE("bonus and penalty change the total, not the maximum") {
    QByteArray json = twoParts();
    json.chop(2);
    json += root("8", "2", "'kind':'bonus'") + leaf("8.1", "2", "n") + root("9", "9", "'kind':'penalty'")
        + leaf("9.1", "9", "n") + "]}";
    Campaign campaign = filled(json);
    CHECK(scored(campaign).missing == 2); // nobody said yet that there is none
    put(campaign, "entry/00001/8.1/appraised/n", "50");
    put(campaign, "entry/00001/9.1/appraised/na", "1");
    CHECK(total(scored(campaign)) == u"6.50/10.00");
    put(campaign, "entry/00001/9.1/appraised/na", "");
    put(campaign, "entry/00001/9.1/appraised/n", "100");
    CHECK(total(scored(campaign)) == u"-2.50/10.00");
    CHECK(scored(campaign).index == Rational(-25));
    CHECK(scored(campaign).penalty.toText(2) == u"9.00");
}

TEST_CASE("all units at once are scored as each alone") {
    Campaign campaign = filled(twoParts(), 3);
    put(campaign, "entry/00003/1.1/appraised/n", "7");
    const std::vector<UnitScore> all = scoreAll(campaign, Stage::Council);
    REQUIRE(all.size() == 3);
    for (std::size_t unit = 0; unit < 3; ++unit)
        CHECK(all[unit] == scored(campaign, Stage::Council, unit));
    CHECK(all[1].missing == 4);
    CHECK(all[2].missing == 3);
}
