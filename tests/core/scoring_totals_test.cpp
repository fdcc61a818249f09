// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/unitscore.h"
#include "support/campaigns.h"

using namespace sodiem;
using campaigns::put;

namespace {

QByteArray proportional(const char* ref, const char* maximum, const char* more = "") {
    return oneleaf::leafJson(ref, maximum,
        more + oneleaf::inputs({QStringLiteral("n")}) + ",'rule':{'kind':'proportional','measure':'n'}");
}

// Two leaves of 2 and 1 points; `more` goes into the first.
QByteArray twoLeaves(const char* more = "") {
    oneleaf::SetOptions options;
    options.maximum = "3";
    return oneleaf::setJson(proportional("1.1", "2", more) + "," + proportional("1.2", "1"), options);
}

UnitScore official(const Campaign& campaign, Stage view = Stage::Council) {
    return scoreUnit(campaign, 0, view, partPresence(campaign, view));
}

QString total(const UnitScore& score) {
    return score.total.toText(2) + u'/' + score.maximum.toText(2) + u' ' + score.index.toDecimal(4);
}

} // namespace

TEST_CASE("total, maximum and exact index of a unit") {
    Campaign campaign = campaigns::make(twoLeaves(), 1);
    put(campaign, "entry/00001/1.1/appraised/n", "50");
    CHECK_FALSE(official(campaign).isComplete());
    CHECK(official(campaign).missing == 1);
    put(campaign, "entry/00001/1.2/appraised/n", "100");
    const UnitScore score = official(campaign);
    CHECK(score.isComplete());
    CHECK(total(score) == u"2.00/3.00 66.6667");
    CHECK(score.index == *Rational::fraction(200, 3));
    CHECK(score.nodes[0].points == score.total);
}

TEST_CASE("council goes over second appraisal over appraisal, the claim never counts") {
    Campaign campaign = campaigns::make(twoLeaves(), 1);
    put(campaign, "entry/00001/1.2/appraised/n", "0");
    put(campaign, "entry/00001/1.1/self/n", "100");
    CHECK(official(campaign).missing == 1);
    CHECK(official(campaign, Stage::Self).leaves[0].points.toText(0) == u"2");
    put(campaign, "entry/00001/1.1/appraised/n", "10");
    CHECK(official(campaign).leaves[0].points.toText(0) == u"0.2");
    put(campaign, "entry/00001/1.1/reappraised/n", "20");
    put(campaign, "entry/00001/1.1/council/n", "30");
    CHECK(official(campaign).leaves[0].points.toText(0) == u"0.6");
    CHECK(official(campaign).leaves[0].stage == Stage::Council);
    CHECK(official(campaign, Stage::Reappraised).leaves[0].points.toText(0) == u"0.4");
    CHECK(official(campaign, Stage::Appraised).leaves[0].points.toText(0) == u"0.2");
    put(campaign, "entry/00001/1.1/council/n", "");
    CHECK(official(campaign).leaves[0].points.toText(0) == u"0.4");
}

TEST_CASE("what did not arise: dropped, full marks, or its part rescaled with one rounding") {
    struct Row {
        const char* policy;
        const char* total;
    };
    const auto row = GENERATE(values<Row>({{"drop", "0.33/1.00 33.0000"}, {"fullMarks", "2.33/3.00 77.6667"},
        {"rescale", "0.99/3.00 33.0000"}}));
    INFO(row.policy);
    Campaign campaign
        = campaigns::make(twoLeaves((QByteArray("'notApplicable':'") + row.policy + "',").constData()), 1);
    put(campaign, "entry/00001/1.1/appraised/na", "1");
    put(campaign, "entry/00001/1.2/appraised/n", "33");
    CHECK(total(official(campaign)) == QString::fromUtf8(row.total));
    CHECK(official(campaign).parts[0].rescaled == (QByteArray(row.policy) == "rescale"));
}

TEST_CASE("a unit of which everything dropped out has no index") {
    Campaign campaign = campaigns::make(twoLeaves(), 1);
    put(campaign, "entry/00001/1.1/appraised/na", "1");
    put(campaign, "entry/00001/1.2/appraised/na", "1");
    CHECK_FALSE(official(campaign).isComplete());
}

TEST_CASE("a part for which the whole campaign has nothing is left out or counts as zero") {
    const auto set = [](const char* ifMissing) {
        QByteArray json = twoLeaves();
        json.replace("{\"id\":\"appraisal\",\"maximum\":\"3\"}",
            oneleaf::withQuotes("{'id':'appraisal','maximum':'3'},{'id':'survey','maximum':'1','ifMissing':'"
                + QByteArray(ifMissing) + "'}"));
        json.insert(json.size() - 2,
            oneleaf::withQuotes(
                ",{'ref':'2','parent':null,'part':'survey','title':{'vi':'b','en':'b'},'maximum':'1'},")
                + QByteArray(proportional("2.1", "1")).replace("\"parent\":\"1\"", "\"parent\":\"2\""));
        return json;
    };
    for (const char* ifMissing : {"leaveOut", "zero"}) {
        INFO(ifMissing);
        Campaign campaign = campaigns::make(set(ifMissing), 2);
        CHECK(official(campaign).missing == 3); // an empty book: everything is missing, nothing is left out
        for (const char* ref : {"1.1", "1.2"})
            put(campaign, (QByteArray("entry/00001/") + ref + "/appraised/n").constData(), "100");
        const bool leftOut = QByteArray(ifMissing) == "leaveOut";
        CHECK(official(campaign).isComplete());
        CHECK(total(official(campaign)) == (leftOut ? u"3.00/3.00 100.0000" : u"3.00/4.00 75.0000"));
        CHECK(official(campaign).parts[1].leftOut == leftOut);
        put(campaign, "entry/00002/2.1/appraised/n", "50"); // now the survey exists, and unit 1 lacks it
        CHECK(official(campaign).missing == 1);
    }
}

TEST_CASE("bonus and penalty stand outside the maximum") {
    QByteArray json = twoLeaves();
    for (const char* kind : {"bonus", "penalty"}) {
        const QByteArray ref = QByteArray(kind) == "bonus" ? "8" : "9";
        json.insert(json.size() - 2,
            oneleaf::withQuotes(",{'ref':'" + ref + "','parent':null,'kind':'" + kind
                + "','title':{'vi':'b','en':'b'},'maximum':'1'},")
                + QByteArray(proportional((ref + ".1").constData(), "1"))
                      .replace("\"parent\":\"1\"", "\"parent\":\"" + ref + "\""));
    }
    Campaign campaign = campaigns::make(json, 1);
    for (const char* entry : {"1.1", "1.2", "8.1"})
        put(campaign, (QByteArray("entry/00001/") + entry + "/appraised/n").constData(), "100");
    put(campaign, "entry/00001/9.1/appraised/n", "25");
    CHECK(total(official(campaign)) == u"3.75/3.00 125.0000");
    CHECK(official(campaign).bonus.toText(2) == u"1.00");
    CHECK(official(campaign).penalty.toText(2) == u"0.25");
}
