// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/cells.h"
#include "core/scoring/leafscore.h"
#include "support/oneleaf.h"

using namespace sodiem;

namespace {

// A leaf of at most 2 points, what was entered, and what must come of it. Entries: "name=text", also na and
// points.
struct Case {
    const char* name;
    QStringList entered;
    const char* points; // "dropped", "full" and "missing" are states without points of the rule's own
    std::vector<ReasonKind> reasons;
};

struct Scored {
    LeafScore score;
    Reasons reasons;
};

Scored scored(const CriteriaSet& set, const QStringList& entered) {
    const Node& leaf = set.nodes[1];
    SlotNumbers values(set.slots);
    Entry entry;
    for (const QString& pair : entered) {
        const QString name = pair.section(u'=', 0, 0), text = pair.section(u'=', 1);
        if (name == fieldNotApplicable) {
            entry.notApplicable = true;
        } else if (name == fieldPoints) {
            entry.points = *Points::parse(text);
        } else {
            const Field* field = name.startsWith(u"fact.") ? set.fact(name.mid(5)) : leaf.field(name);
            REQUIRE(field != nullptr);
            values.set(field->slot, *readAnswer(*field, text)->number);
        }
    }
    Scored result;
    const CountedEntry counted{entered.isEmpty() ? nullptr : &entry, Stage::Appraised};
    result.score = scoreLeaf(set, leaf, counted, values, &result.reasons);
    CHECK(scoreLeaf(set, leaf, counted, values) == result.score); // asking why changes nothing
    return result;
}

QString shown(const LeafScore& score) {
    switch (score.state) {
    case LeafState::Scored:
        return score.points.toText(0);
    case LeafState::FullMarksNotApplicable:
        return QStringLiteral("full ") + score.points.toText(0);
    case LeafState::Dropped:
        return QStringLiteral("dropped");
    case LeafState::Missing:
        break;
    }
    return QStringLiteral("missing");
}

void run(const QByteArray& members, const std::vector<Case>& cases, const oneleaf::SetOptions& options = {}) {
    const CriteriaSet set = oneleaf::read(oneleaf::setJson(oneleaf::leafJson("1.1", "2", members), options));
    for (const Case& row : cases) {
        INFO(row.name);
        const Scored result = scored(set, row.entered);
        CHECK(shown(result.score) == QString::fromUtf8(row.points));
        std::vector<ReasonKind> kinds;
        for (const Reason& reason : result.reasons)
            kinds.push_back(reason.kind);
        CHECK(kinds == row.reasons);
    }
}

using K = ReasonKind;
QStringList words(const char* text) { return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts); }
const QByteArray title = "'label':{'vi':'a','en':'a'}";

} // namespace

TEST_CASE("kind choice: the option taken") {
    run("'rule':{'kind':'choice','options':[{'id':'all'," + title + ",'points':'2'},{'id':'half'," + title
            + ",'points':'0.75'},{'id':'none'," + title + ",'points':'0'}]}",
        {
            {"best", words("choice=all"), "2", {K::OptionTaken}},
            {"middle", words("choice=half"), "0.75", {K::OptionTaken}},
            {"none", words("choice=none"), "0", {K::OptionTaken}},
            {"nothing entered", {}, "missing", {K::MissingAll}},
            {"dropped by a person", words("na=1"), "dropped", {K::NotApplicableDropped}},
            {"overridden, the computed points stay", words("choice=half points=1.5"), "1.5",
                {K::OptionTaken, K::Overridden}},
            {"set by a person without an answer", words("points=1.5"), "1.5",
                {K::MissingInput, K::Overridden}},
        });
}

TEST_CASE("kind checklist: the ticked items add up, every item must be answered") {
    run("'rule':{'kind':'checklist','items':[{'id':'a'," + title + ",'points':'0.25'},{'id':'b'," + title
            + ",'points':'0.75'},{'id':'c'," + title + ",'points':'1'}]}",
        {
            {"all", words("a=1 b=1 c=1"), "2", {K::ItemsTicked}},
            {"some", words("a=1 b=0 c=1"), "1.25", {K::ItemsTicked}},
            {"none", words("a=0 b=0 c=0"), "0", {K::ItemsTicked}},
            {"one unanswered", words("a=1 b=1"), "missing", {K::MissingInput}},
            {"two unanswered", words("a=1"), "missing", {K::MissingInput, K::MissingInput}},
        });
}

TEST_CASE("kind bands: closed below, open above") {
    run(oneleaf::inputs({QStringLiteral("done"), QStringLiteral("planned")})
            + ",'rule':{'kind':'bands','measure':'100 * done / planned','bands':[{'from':'95','points':'2'},"
              "{'from':'80','proportionTo':'100'},{'from':'50','points':'0.5'}]}",
        {
            {"at a limit", words("done=95 planned=100"), "2", {K::Measured, K::InBandFrom}},
            {"just below it: in proportion", words("done=949 planned=1000"), "1.9",
                {K::Measured, K::InBandProportion, K::Rounded}},
            {"at the proportional limit", words("done=80 planned=100"), "1.6",
                {K::Measured, K::InBandProportion}},
            {"lowest band", words("done=50 planned=100"), "0.5", {K::Measured, K::InBandFrom}},
            {"below all bands", words("done=49 planned=100"), "0", {K::Measured, K::BelowAllBands}},
            {"nothing planned: a fault to be explained", words("done=0 planned=0"), "missing",
                {K::MissingUndefined}},
            {"an input missing", words("planned=3"), "missing", {K::MissingInput}},
        });
    run(oneleaf::inputs({QStringLiteral("late")})
            + ",'rule':{'kind':'bands','measure':'late','bands':[{'upTo':'0','points':'2'},{'upTo':'3','"
              "points':'1'}]}",
        {
            {"closed above", words("late=0"), "2", {K::Measured, K::InBandUpTo}},
            {"next", words("late=1"), "1", {K::Measured, K::InBandUpTo}},
            {"its limit", words("late=3"), "1", {K::Measured, K::InBandUpTo}},
            {"beyond all", words("late=4"), "0", {K::Measured, K::BelowAllBands}},
        });
}

TEST_CASE("kind proportional: with and without a floor, never above the maximum, never below zero") {
    const QByteArray fields = oneleaf::inputs({QStringLiteral("done"), QStringLiteral("planned")});
    run(fields + ",'rule':{'kind':'proportional','measure':'100 * done / planned','floor':'70','full':'100'}",
        {
            {"full", words("done=5 planned=5"), "2", {K::Measured, K::Proportion}},
            {"more than planned", words("done=6 planned=5"), "2",
                {K::Measured, K::Proportion, K::CappedAtFull}},
            {"a third: rounded once, half up", words("done=7 planned=9"), "1.56",
                {K::Measured, K::Proportion, K::Rounded}},
            {"at the floor", words("done=7 planned=10"), "1.4", {K::Measured, K::Proportion}},
            {"below the floor", words("done=69 planned=100"), "0", {K::Measured, K::BelowFloor}},
            {"both missing", words("points=1"), "1", {K::MissingInput, K::MissingInput, K::Overridden}},
        });
    run(fields + ",'rule':{'kind':'proportional','measure':'100 * (done - 2) / planned'}",
        {
            {"negative", words("done=1 planned=5"), "0", {K::Measured, K::Proportion}},
            {"no floor", words("done=3 planned=100"), "0.02", {K::Measured, K::Proportion}},
        });
    run(fields
            + ",'rule':{'kind':'proportional','measure':'done * done * done * done * done * done * done * "
              "done / planned'}",
        {{"too large to hold exactly", words("done=999999999999999 planned=7"), "missing",
            {K::NumbersTooLarge}}});
}

TEST_CASE("a measure that divides by zero is what the rule says") {
    const auto rule = [](const char* word) {
        return oneleaf::inputs({QStringLiteral("done"), QStringLiteral("planned")})
            + ",'rule':{'kind':'proportional','measure':'100 * done / planned','ifUndefined':'" + word + "'}";
    };
    const QStringList nothing = words("done=0 planned=0");
    run(rule("zero"), {{"zero", nothing, "0", {K::UndefinedZero}}});
    run(rule("fullMarks"), {{"full", nothing, "2", {K::UndefinedFullMarks}}});
    run(rule("notApplicable"),
        {{"dropped", nothing, "dropped", {K::UndefinedNotApplicable, K::NotApplicableDropped}}});
    oneleaf::SetOptions full;
    full.policy = "fullMarks";
    run(rule("notApplicable"),
        {{"full marks", nothing, "full 2", {K::UndefinedNotApplicable, K::NotApplicableFullMarks}},
            {"overridden", words("done=0 planned=0 points=1"), "1",
                {K::UndefinedNotApplicable, K::NotApplicableFullMarks, K::Overridden}}},
        full);
}

TEST_CASE("policies for what did not arise") {
    const auto members = [](const char* policy) {
        return QByteArray("'notApplicable':'") + policy + "'," + oneleaf::inputs({QStringLiteral("n")})
            + ",'rule':{'kind':'proportional','measure':'n'}";
    };
    run(members("fullMarks"), {{"full marks", words("na=1"), "full 2", {K::NotApplicableFullMarks}}});
    run(members("drop"), {{"dropped", words("na=1"), "dropped", {K::NotApplicableDropped}}});
    run(members("rescale"),
        {{"dropped, its part rescaled", words("na=1"), "dropped", {K::NotApplicableDropped}}});
    run(members("forbidden"), {{"not allowed", words("na=1"), "missing", {K::NotApplicableForbidden}}});
}

TEST_CASE("kind deduction: several inputs, each with its amount, down to the floor") {
    const QByteArray rule = oneleaf::inputs({QStringLiteral("late"), QStringLiteral("unsent")})
        + ",'rule':{'kind':'deduction','from':'2','each':[{'input':'late','points':'0.25'},{'input':'unsent',"
          "'points':'0.5'}],"
          "'floor':'0.5'}";
    run(rule,
        {
            {"nothing wrong", words("late=0 unsent=0"), "2", {K::DeductedFrom}},
            {"one kind", words("late=3 unsent=0"), "1.25", {K::DeductedFrom, K::Deducted}},
            {"both", words("late=1 unsent=2"), "0.75", {K::DeductedFrom, K::Deducted, K::Deducted}},
            {"exactly at the floor", words("late=0 unsent=3"), "0.5", {K::DeductedFrom, K::Deducted}},
            {"not below the floor", words("late=9 unsent=9"), "0.5",
                {K::DeductedFrom, K::Deducted, K::Deducted, K::DeductionFloor}},
            {"one count missing", words("late=1"), "missing", {K::MissingInput}},
        });
}

TEST_CASE("kind survey: shares over the answers that count, groups pooled") {
    const QByteArray options
        = "'options':[{'id':'yes','share':'100'},{'id':'half','share':'50'},{'id':'no','share':'0'},"
          "{'id':'blank','share':null}]";
    run("'rule':{'kind':'survey'," + options + ",'groups':[{'id':'people','weight':'1'}],'combine':'pooled'}",
        {
            {"mixed", words("yes=2 half=1 no=1 blank=9"), "1.25", {K::SurveyShare}},
            {"half up at the third decimal", words("yes=1 half=0 no=7 blank=0"), "0.25", {K::SurveyShare}},
            {"rounded", words("yes=1 half=0 no=2 blank=0"), "0.67", {K::SurveyShare, K::Rounded}},
            {"only blanks", words("yes=0 half=0 no=0 blank=4"), "missing", {K::SurveyNoAnswers}},
            {"an option not counted yet", words("yes=1 half=1 no=1"), "missing", {K::MissingInput}},
        });
    run("'rule':{'kind':'survey'," + options + ",'groups':[{'id':'a'},{'id':'b'}]}",
        {{"both groups in one pool",
            words("a.yes=3 a.half=0 a.no=0 a.blank=0 b.yes=0 b.half=0 b.no=1 b.blank=5"), "1.5",
            {K::SurveyShare}}});
}

TEST_CASE("kind manual: a person's points") {
    run("'rule':{'kind':'manual','min':'0','max':'2','step':'0.25'}",
        {{"given", words("points=1.75"), "1.75", {K::Given}},
            {"nobody gave any", words("na=1"), "dropped", {K::NotApplicableDropped}}});
}

TEST_CASE("a leaf is rounded once, half away from zero, to the set's decimals") {
    const QByteArray members = oneleaf::inputs({QStringLiteral("n"), QStringLiteral("d")})
        + ",'rule':{'kind':'proportional','measure':'100 * n / d'}";
    const auto at = [&](const char* decimals, const char* points) {
        oneleaf::SetOptions options;
        options.decimals = decimals;
        const CriteriaSet set
            = oneleaf::read(oneleaf::setJson(oneleaf::leafJson("1.1", "2", members), options));
        CHECK(shown(scored(set, words("n=10001 d=16000")).score) == QString::fromUtf8(points)); // 1.250125
    };
    at("0", "1");
    at("1", "1.3");
    at("2", "1.25");
    at("3", "1.25");
    at("4", "1.2501");
    const CriteriaSet set = oneleaf::read(oneleaf::setJson(oneleaf::leafJson("1.1", "2", members)));
    CHECK(shown(scored(set, words("n=125 d=200")).score) == u"1.25");
    CHECK(shown(scored(set, words("n=1005 d=2000")).score) == u"1.01"); // 1.005
    CHECK(shown(scored(set, words("n=10049 d=20000")).score) == u"1"); // 1.0049
}

TEST_CASE("what overrides a score leaves the computed one beside it") {
    const CriteriaSet set = oneleaf::read(oneleaf::setJson(oneleaf::leafJson("1.1", "2",
        oneleaf::inputs({QStringLiteral("n")}) + ",'rule':{'kind':'proportional','measure':'n'}")));
    const Scored overridden = scored(set, words("n=50 points=1.5"));
    CHECK(overridden.score.computed == *Points::parse(QStringLiteral("1")));
    CHECK(overridden.reasons.back() == Reason{K::Overridden, {}, {Rational(1), *Rational::fraction(3, 2)}});
    CHECK_FALSE(scored(set, words("n=50")).score.computed);
}

TEST_CASE("values that differ between two computers score nothing until they are settled") {
    const CriteriaSet set = oneleaf::read(oneleaf::setJson(oneleaf::leafJson("1.1", "2",
        oneleaf::inputs({QStringLiteral("n")}) + ",'rule':{'kind':'proportional','measure':'n'}")));
    SlotNumbers values(set.slots);
    Entry entry;
    entry.differing = {QStringLiteral("n")};
    Reasons reasons;
    CHECK(
        scoreLeaf(set, set.nodes[1], {&entry, Stage::Council}, values, &reasons).state == LeafState::Missing);
    CHECK(reasons == Reasons{{K::ValuesDiffer, {}, {}}});
}

TEST_CASE("a measure is explained with its numbers") {
    oneleaf::SetOptions options;
    options.facts = "[{'name':'all','type':'integer','label':{'vi':'Số','en':'Number'}}]";
    const CriteriaSet set = oneleaf::read(
        oneleaf::setJson(oneleaf::leafJson("1.1", "2",
                             oneleaf::inputs({QStringLiteral("n")})
                                 + ",'rule':{'kind':'proportional','measure':'100 * n / (fact.all - 2)'}"),
            options));
    const Scored result = scored(set, words("n=19 fact.all=40"));
    CHECK(
        result.reasons.front() == Reason{K::Measured, QStringLiteral("100 * 19 / (40 - 2)"), {Rational(50)}});
    CHECK(scored(set, words("n=19")).reasons == Reasons{{K::MissingInput, QStringLiteral("fact.all"), {}}});
}
