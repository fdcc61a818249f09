// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"
#include "core/scoring/leafscore.h"
#include "support/campaigns.h"

using namespace sodiem;

namespace {

using K = ReasonKind;

// One leaf of at most 2 points, scored for one ward. The rule stands at the leaf 1.1; a leaf 1.2 lends its
// input.
struct Bench {
    explicit Bench(
        const QByteArray& members, const QByteArray& decimals = "2", const QByteArray& policy = "drop")
        : campaign(campaigns::make(
            oneleaf::setJson(oneleaf::leafJson("1.1", "2", members) + ","
                    + oneleaf::leafJson("1.2", "1",
                        "'inputs':[{'name':'lent','type':'decimal','label':{'vi':'l','en':'l'}}],"
                        "'rule':{'kind':'proportional','measure':'lent'}"),
                {"3", decimals, policy, "[{'name':'all','type':'decimal','label':{'vi':'a','en':'a'}}]", ""}),
            1)) { }

    // "input=text", "fact.all=…", "lent=…", "na=1", "points=…"; everything else counts as never entered.
    std::pair<LeafScore, Reasons> scored(const char* entries) const {
        Campaign filled = campaign;
        const bool survey = std::holds_alternative<SurveyRule>(*filled.frame().leaves[0]->rule);
        for (const QByteArray& entry : QByteArray(entries).split(' ')) {
            const qsizetype at = entry.indexOf('=');
            const QByteArray name = entry.left(std::max<qsizetype>(at, 0)), text = entry.mid(at + 1);
            if (name.startsWith("fact."))
                campaigns::put(filled, "fact/00001/" + name.mid(5), text);
            else if (name == "lent")
                campaigns::put(filled, "entry/00001/1.2/appraised/lent", text);
            else if (survey && name != "na" && name != "points")
                campaigns::put(filled, "survey/00001/1.1/" + name, text);
            else if (at > 0)
                campaigns::put(filled, "entry/00001/1.1/appraised/" + name, text);
        }
        const UnitValues values(filled.frame(), filled.record(0), Stage::Council);
        Reasons reasons;
        const LeafScore score
            = scoreLeaf(filled.set(), *filled.frame().leaves[0], values.counted(0), values, &reasons);
        CHECK(scoreLeaf(filled.set(), *filled.frame().leaves[0], values.counted(0), values) == score);
        return {score, reasons};
    }

    Campaign campaign;
};

QString shown(const Reasons& reasons) {
    QStringList words;
    for (const Reason& reason : reasons) {
        QString word = QString::number(static_cast<int>(reason.kind));
        if (!reason.id.isEmpty())
            word += u' ' + reason.id;
        for (const Rational& number : reason.numbers)
            word += u' ' + number.toShortDecimal(4);
        words += word;
    }
    return words.join(QStringLiteral("; "));
}

QString shown(const LeafScore& score) {
    switch (score.state) {
    case LeafState::Scored:
        return score.points.toText(0)
            + (score.computed ? QStringLiteral(" over ") + score.computed->toText(0) : QString());
    case LeafState::FullMarksNotApplicable:
        return QStringLiteral("full ") + score.points.toText(0);
    case LeafState::Dropped:
        return QStringLiteral("dropped");
    case LeafState::Missing:
        break;
    }
    return QStringLiteral("missing");
}

Rational number(const char* text) { return *parseDecimal(QString::fromLatin1(text), 6); }
Reason reason(K kind, const char* id = "", std::vector<Rational> numbers = {}) {
    return {kind, QString::fromUtf8(id), std::move(numbers)};
}

struct Row {
    const char* entries;
    const char* points;
    Reasons reasons;
};

void check(const Bench& bench, const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        INFO(row.entries);
        const auto [score, reasons] = bench.scored(row.entries);
        CHECK(shown(score) == QString::fromUtf8(row.points));
        CHECK(shown(reasons) == shown(row.reasons));
    }
}

QByteArray inputs(const char* names) {
    QByteArray list;
    for (const QByteArray& name : QByteArray(names).split(' '))
        list += (list.isEmpty() ? "" : ",")
            + ("{'name':'" + name + "','type':'decimal','label':{'vi':'n','en':'n'}}");
    return "'inputs':[" + list + "],";
}

} // namespace

TEST_CASE("choice and checklist say what was taken, in points") {
    const QByteArray label = "'label':{'vi':'l','en':'l'}";
    check(Bench("'rule':{'kind':'choice','options':[{'id':'full'," + label + ",'points':'2'},{'id':'third',"
              + label + ",'points':'0.6667'}]}"),
        {{"choice=full", "2", {reason(K::OptionTaken, "full", {2})}},
            {"choice=third", "0.67",
                {reason(K::OptionTaken, "third", {number("0.6667")}),
                    reason(K::Rounded, "", {number("0.6667"), number("0.67")})}},
            {"choice=third points=0.7", "0.7 over 0.67",
                {reason(K::OptionTaken, "third", {number("0.6667")}),
                    reason(K::Rounded, "", {number("0.6667"), number("0.67")}),
                    reason(K::Overridden, "", {number("0.67"), number("0.7")})}},
            {"choice=gone", "missing", {reason(K::MissingAll)}}}); // another version of the set wrote it
    check(Bench("'rule':{'kind':'checklist','items':[{'id':'a'," + label + ",'points':'0.5'},{'id':'b',"
              + label + ",'points':'1.5'}]}"),
        {{"a=1 b=0", "0.5", {reason(K::ItemsTicked, "", {1, 2, number("0.5")})}},
            {"a=1 b=1", "2", {reason(K::ItemsTicked, "", {2, 2, 2})}},
            {"b=0", "missing", {reason(K::MissingInput, "a")}},
            {"b=1 points=2", "2", {reason(K::MissingInput, "a"), reason(K::Overridden, "", {2})}}});
}

TEST_CASE("bands say their limit, and a proportion its points before rounding") {
    check(Bench(inputs("x")
              + "'rule':{'kind':'bands','measure':'x','bands':[{'from':'90','points':'2'},"
                "{'from':'0.5','proportionTo':'90'}]}"),
        {{"x=90", "2", {reason(K::Measured, "90", {90}), reason(K::InBandFrom, "", {90, 2})}},
            {"x=89.999999", "2",
                {reason(K::Measured, "89.999999", {number("89.999999")}),
                    reason(K::InBandProportion, "", {number("0.5"), 90, number("2")}),
                    reason(K::Rounded, "", {number("2"), 2})}},
            {"x=45", "1",
                {reason(K::Measured, "45", {45}), reason(K::InBandProportion, "", {number("0.5"), 90, 1})}},
            {"x=0.499999", "0", {reason(K::Measured, "0.499999", {number("0.5")}), reason(K::BelowAllBands)}},
            {"x=-3", "0", {reason(K::Measured, "-3", {-3}), reason(K::BelowAllBands)}}});
    check(Bench(inputs("x")
              + "'rule':{'kind':'bands','measure':'x','bands':[{'upTo':'-1','points':'2'},{'upTo':'1','"
                "points':'1'}]}"),
        {{"x=-2", "2", {reason(K::Measured, "-2", {-2}), reason(K::InBandUpTo, "", {-1, 2})}},
            {"x=-1", "2", {reason(K::Measured, "-1", {-1}), reason(K::InBandUpTo, "", {-1, 2})}},
            {"x=1", "1", {reason(K::Measured, "1", {1}), reason(K::InBandUpTo, "", {1, 1})}},
            {"x=1.000001", "0", {reason(K::Measured, "1.000001", {1}), reason(K::BelowAllBands)}}});
}

TEST_CASE("a proportion reads facts and the inputs of other leaves, and names what it lacks") {
    check(Bench(inputs("x")
              + "'rule':{'kind':'proportional','measure':'100 * x / (fact.all - "
                "node.1.2.lent)','floor':'50','full':'80'}"),
        {{"x=6 fact.all=12 lent=2", "1.5",
             {reason(K::Measured, "100 * 6 / (12 - 2)", {60}), reason(K::Proportion, "", {60, 80, 2})}},
            {"x=9 fact.all=12 lent=2", "2",
                {reason(K::Measured, "100 * 9 / (12 - 2)", {90}), reason(K::Proportion, "", {90, 80, 2}),
                    reason(K::CappedAtFull, "", {80})}},
            {"x=4.999999 fact.all=12 lent=2", "0",
                {reason(K::Measured, "100 * 4.999999 / (12 - 2)", {number("49.99999")}),
                    reason(K::BelowFloor, "", {50})}},
            {"x=6 lent=2", "missing", {reason(K::MissingInput, "fact.all")}},
            {"x=6", "missing",
                {reason(K::MissingInput, "fact.all"), reason(K::MissingInput, "node.1.2.lent")}},
            {"fact.all=12 lent=2", "missing", {reason(K::MissingAll)}},
            {"x=6 fact.all=2 lent=2", "missing", {reason(K::MissingUndefined, "100 * 6 / (2 - 2)")}}});
}

TEST_CASE("a division by zero counts only once everything is entered") {
    struct Case {
        const char* word;
        const char* points;
    };
    for (const Case& row : {Case{"zero", "0"}, Case{"fullMarks", "2"}, Case{"notApplicable", "dropped"}}) {
        const Bench bench(inputs("x y z") + "'rule':{'kind':'bands','measure':'x / y + z','ifUndefined':'"
            + row.word + "','bands':[{'from':'1','points':'2'}]}");
        INFO(row.word);
        CHECK(shown(bench.scored("x=1 y=0 z=1").first) == QString::fromUtf8(row.points));
        check(bench, {{"x=1 y=0", "missing", {reason(K::MissingInput, "z")}}});
    }
    check(Bench(inputs("x")
              + "'rule':{'kind':'proportional','measure':'x / (x - x)','ifUndefined':'fullMarks'}"),
        {{"x=1", "2", {reason(K::UndefinedFullMarks, "", {2})}}});
    check(Bench("'notApplicable':'forbidden'," + inputs("x")
              + "'rule':{'kind':'proportional','measure':'x / (x - x)','ifUndefined':'notApplicable'}"),
        {{"x=1", "missing",
            {reason(K::UndefinedNotApplicable, "1 / (1 - 1)"), reason(K::NotApplicableForbidden)}}});
}

TEST_CASE("a deduction stays between its floor and its start") {
    check(Bench(inputs("late bad")
              + "'rule':{'kind':'deduction','from':'2','each':[{'input':'late','points':'0.25'},"
                "{'input':'bad','points':'1'}],'floor':'-0.5'}"),
        {{"late=0 bad=0", "2", {reason(K::DeductedFrom, "", {2})}},
            {"late=3 bad=1", "0.25",
                {reason(K::DeductedFrom, "", {2}), reason(K::Deducted, "late", {3, number("0.25")}),
                    reason(K::Deducted, "bad", {1, 1})}},
            {"late=1 bad=2", "-0.25",
                {reason(K::DeductedFrom, "", {2}), reason(K::Deducted, "late", {1, number("0.25")}),
                    reason(K::Deducted, "bad", {2, 1})}},
            {"late=0 bad=9", "-0.5",
                {reason(K::DeductedFrom, "", {2}), reason(K::Deducted, "bad", {9, 1}),
                    reason(K::DeductionFloor, "", {number("-0.5")})}},
            {"late=-8 bad=0", "2",
                {reason(K::DeductedFrom, "", {2}), reason(K::Deducted, "late", {-8, number("0.25")})}},
            {"late=1", "missing", {reason(K::MissingInput, "bad")}}});
}

TEST_CASE("a survey pools its groups and leaves blanks out of the count") {
    const QByteArray options
        = "'options':[{'id':'yes','share':'100'},{'id':'partly','share':'62.5'},{'id':'blank','share':null}]";
    check(Bench("'rule':{'kind':'survey'," + options + ",'groups':[{'id':'g'}]}"),
        {{"g/yes=1 g/partly=1 g/blank=7", "1.63",
             {reason(K::SurveyShare, "", {number("81.25"), 2, 7}),
                 reason(K::Rounded, "", {number("1.625"), number("1.63")})}},
            {"g/yes=0 g/partly=0 g/blank=7", "missing", {reason(K::SurveyNoAnswers)}},
            {"g/yes=1 g/partly=1", "missing", {reason(K::MissingInput, "blank")}},
            {"", "missing", {reason(K::MissingAll)}},
            {"points=2", "missing",
                {reason(K::MissingAll)}}}); // a survey leaf takes no entry of the appraiser
    check(Bench("'rule':{'kind':'survey'," + options + ",'groups':[{'id':'g'},{'id':'h'}]}"),
        {{"g/yes=3 g/partly=0 g/blank=0 h/yes=0 h/partly=1 h/blank=5", "1.81",
             {reason(K::SurveyShare, "", {number("90.625"), 4, 5}),
                 reason(K::Rounded, "", {number("1.8125"), number("1.81")})}},
            {"g/yes=3 g/partly=0 g/blank=0 h/yes=0 h/partly=1", "missing",
                {reason(K::MissingInput, "h.blank")}}});
}

TEST_CASE("points given by a person stand beside what the rule says") {
    check(Bench("'rule':{'kind':'manual','min':'0','max':'2','step':'0.5'}"),
        {{"points=1.5", "1.5", {reason(K::Given, "", {number("1.5")})}},
            {"points=0", "0", {reason(K::Given, "", {0})}},
            {"", "missing", {reason(K::MissingInput, "points")}},
            {"na=1", "dropped", {reason(K::NotApplicableDropped, "", {2})}}});
    check(Bench(inputs("x")
              + "'rule':{'kind':'proportional','measure':'x / (x - 1)','ifUndefined':'notApplicable'}"),
        {{"x=1 points=1", "1",
             {reason(K::UndefinedNotApplicable, "1 / (1 - 1)"), reason(K::NotApplicableDropped, "", {2}),
                 reason(K::Overridden, "", {1})}},
            {"x=2 points=1", "1 over 0.04",
                {reason(K::Measured, "2 / (2 - 1)", {2}), reason(K::Proportion, "", {2, 100, 2}),
                    reason(K::Overridden, "", {number("0.04"), 1})}},
            {"x=2 points=1 na=1", "dropped", {reason(K::NotApplicableDropped, "", {2})}}});
}

TEST_CASE("what did not arise outside the maximum gives and takes nothing, even under full marks") {
    for (const char* kind : {"bonus", "penalty"}) {
        INFO(kind);
        QByteArray json = oneleaf::setJson(
            oneleaf::leafJson("1.1", "2", inputs("x") + "'rule':{'kind':'proportional','measure':'x'}"),
            {"2", "2", "fullMarks", "[]", ""});
        json.replace("\"parts\":[{\"id\":\"appraisal\",\"maximum\":\"2\"}]", "\"parts\":[]");
        json.replace("\"part\":\"appraisal\"", QByteArray("\"kind\":\"") + kind + "\"");
        Campaign campaign = campaigns::make(json, 1);
        campaigns::put(campaign, "entry/00001/1.1/appraised/na", "1");
        const UnitValues values(campaign.frame(), campaign.record(0), Stage::Council);
        CHECK(shown(scoreLeaf(campaign.set(), *campaign.frame().leaves[0], values.counted(0), values))
            == u"dropped");
    }
}

TEST_CASE("numbers too large for an exact result leave the leaf missing, with one reason") {
    const QByteArray measure = "'measure':'x * x / (x + 1) * (x - 1)'";
    const Reasons tooLarge = {reason(K::NumbersTooLarge)};
    const char* huge = "x=999999999.999999";
    check(
        Bench(inputs("x") + "'rule':{'kind':'proportional'," + measure + "}"), {{huge, "missing", tooLarge}});
    check(Bench(inputs("x") + "'rule':{'kind':'bands'," + measure + ",'bands':[{'from':'0','points':'2'}]}"),
        {{huge, "missing", tooLarge}});
    const auto [score, reasons] = Bench(inputs("x") + "'rule':{'kind':'proportional'," + measure + "}")
                                      .scored("x=999999999.999999 points=1");
    CHECK(shown(score) == u"1");
    CHECK(reasons.size() == 2);
}

TEST_CASE("a leaf is rounded once, a half away from zero, at every number of decimals") {
    struct Case {
        const char* decimals;
        const char* x;
        const char* points;
    };
    // 2 points × x %
    for (const Case& row : std::vector<Case>{{"0", "24.999999", "0"}, {"0", "25", "1"},
             {"0", "74.999999", "1"}, {"0", "75", "2"}, {"1", "2.5", "0.1"}, {"1", "2.499999", "0"},
             {"2", "0.25", "0.01"}, {"2", "0.249999", "0"}, {"2", "22.2222", "0.44"}, {"3", "0.025", "0.001"},
             {"3", "99.974999", "1.999"}, {"3", "99.975", "2"}, {"4", "0.0025", "0.0001"},
             {"4", "0.002499", "0"}}) {
        INFO(row.x << " at " << row.decimals);
        const Bench bench(inputs("x") + "'rule':{'kind':'proportional','measure':'x'}", row.decimals);
        CHECK(shown(bench.scored((QByteArray("x=") + row.x).constData()).first)
            == QString::fromLatin1(row.points));
    }
    const Bench below(inputs("x")
        + "'rule':{'kind':'deduction','from':'2','each':[{'input':'x','points':'1'}],'floor':'-9'}");
    CHECK(shown(below.scored("x=2.005").first) == u"-0.01"); // away from zero below it too
    CHECK(shown(below.scored("x=2.004999").first) == u"0");
}
