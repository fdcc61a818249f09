// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tried.h"

using namespace sodiem;
using tried::fields;
using tried::K;
using tried::run;

namespace {

QByteArray accrual(const QByteArray& members) {
    return fields("n") + "'rule':{'kind':'accrual','measure':'n'," + members + "}";
}

QByteArray curve(const QByteArray& points) {
    return fields("n") + "'rule':{'kind':'interpolate','measure':'n','points':[" + points + "]}";
}

} // namespace

TEST_CASE("kind accrual: nothing for nothing, the base up to its limit, then whole steps") {
    run(accrual("'base':{'upTo':'10','points':'0.5'},'step':{'each':'5','points':'0.25'}"),
        {
            {"nothing", "n=0", "0", {K::Measured, K::AccrualNothing}},
            {"less than nothing", "n=-3", "0", {K::Measured, K::AccrualNothing}},
            {"anything at all", "n=0.000001", "0.5", {K::Measured, K::AccrualBase}},
            {"at the limit", "n=10", "0.5", {K::Measured, K::AccrualBase}},
            {"a step begun", "n=14.999999", "0.5", {K::Measured, K::AccrualBase, K::AccrualSteps}},
            {"a step done", "n=15", "0.75", {K::Measured, K::AccrualBase, K::AccrualSteps}},
            {"just full", "n=40", "2", {K::Measured, K::AccrualBase, K::AccrualSteps}},
            {"never above the cap", "n=45", "2", {K::Measured, K::AccrualBase, K::AccrualSteps, K::Capped}},
            {"not entered", "", "missing", {K::MissingInput}},
        });
}

TEST_CASE("kind accrual: without a base the steps count from nought") {
    run(accrual("'step':{'each':'3','points':'0.5'},'cap':'2'"),
        {
            {"nothing", "n=0", "0", {K::Measured, K::AccrualNothing}},
            {"a step begun", "n=2.999999", "0", {K::Measured, K::AccrualSteps}},
            {"one", "n=3", "0.5", {K::Measured, K::AccrualSteps}},
            {"four and a bit", "n=14", "2", {K::Measured, K::AccrualSteps}},
            {"five", "n=15", "2", {K::Measured, K::AccrualSteps, K::Capped}},
        });
}

TEST_CASE("kind accrual: in proportion a step begun counts by its share") {
    run(accrual("'base':{'upTo':'10','points':'0.5'},'step':{'each':'5','points':'0.25',"
                "'count':'proportional'}"),
        {
            {"in the base", "n=9", "0.5", {K::Measured, K::AccrualBase}},
            {"half a step: a half rounded up", "n=12.5", "0.63",
                {K::Measured, K::AccrualBase, K::AccrualSteps, K::Rounded}},
            {"a fifth", "n=11", "0.55", {K::Measured, K::AccrualBase, K::AccrualSteps}},
            {"capped", "n=41", "2", {K::Measured, K::AccrualBase, K::AccrualSteps, K::Capped}},
        });
    run(accrual("'step':{'each':'3','points':'0.5','count':'proportional'}"),
        {
            {"a third", "n=1", "0.17", {K::Measured, K::AccrualSteps, K::Rounded}},
            {"two steps and a third", "n=7", "1.17", {K::Measured, K::AccrualSteps, K::Rounded}},
            {"whole", "n=12", "2", {K::Measured, K::AccrualSteps}},
        });
    run(accrual("'step':{'each':'3','points':'0.5','count':'complete'}"),
        {{"said outright", "n=7", "1", {K::Measured, K::AccrualSteps}}});
}

TEST_CASE("kind accrual: thresholds are smaller where the unit's attribute says so") {
    run(accrual("'base':{'upTo':'10','points':'0.5'},'step':{'each':'5','points':'0.25'},"
                "'scale':{'attribute':'terrain','factors':[{'value':'miền núi','factor':'0.5'},"
                "{'value':'hải đảo','factor':'0.4'}]}"),
        {
            {"base halved", "n=5, attribute.terrain=miền núi", "0.5",
                {K::Measured, K::ThresholdsScaled, K::AccrualBase}},
            {"steps halved", "n=7.5, attribute.terrain=miền núi", "0.75",
                {K::Measured, K::ThresholdsScaled, K::AccrualBase, K::AccrualSteps}},
            {"just short of a step", "n=7.499999, attribute.terrain=miền núi", "0.5",
                {K::Measured, K::ThresholdsScaled, K::AccrualBase, K::AccrualSteps}},
            {"without capitals and marks", "n=8, attribute.terrain=MIEN NUI", "0.75",
                {K::Measured, K::ThresholdsScaled, K::AccrualBase, K::AccrualSteps}},
            {"another factor", "n=6, attribute.terrain=Hải đảo", "0.75",
                {K::Measured, K::ThresholdsScaled, K::AccrualBase, K::AccrualSteps}},
            {"a value without a factor", "n=8, attribute.terrain=đồng bằng", "0.5",
                {K::Measured, K::AccrualBase}},
            {"a unit without the attribute", "n=8", "0.5", {K::Measured, K::AccrualBase}},
            {"nothing stays nothing", "n=0, attribute.terrain=miền núi", "0",
                {K::Measured, K::AccrualNothing}},
        });
}

TEST_CASE("kind accrual: a measure that divides by zero is what the rule says") {
    const auto rule = [](const char* word) {
        return fields("n m") + "'rule':{'kind':'accrual','measure':'n / m'," + word
            + "'step':{'each':'1','points':'1'}}";
    };
    run(rule(""), {{"to be explained", "n=1, m=0", "missing", {K::MissingUndefined}}});
    run(rule("'ifUndefined':'zero',"), {{"zero", "n=1, m=0", "0", {K::UndefinedZero}}});
    run(rule("'ifUndefined':'fullMarks',"), {{"full", "n=1, m=0", "2", {K::UndefinedFullMarks}}});
    run(rule("'ifUndefined':'notApplicable',"),
        {{"dropped", "n=1, m=0", "dropped", {K::UndefinedNotApplicable, K::NotApplicableDropped}},
            {"defined", "n=3, m=2", "1", {K::Measured, K::AccrualSteps}}});
}

TEST_CASE("kind accrual: numbers too large for an exact result are missing, not capped") {
    run(fields("n", "integer")
            + "'rule':{'kind':'accrual','measure':'n * n','step':{'each':'0.000001','points':'1'}}",
        {{"too large", "n=999999999999999", "missing", {K::Measured, K::NumbersTooLarge}},
            {"large", "n=999999", "2", {K::Measured, K::AccrualSteps, K::Capped}}});
}

TEST_CASE("kind interpolate: linear between its points, theirs before the first and after the last") {
    run(curve("{'at':'10','points':'0'},{'at':'20','points':'0.5'},{'at':'40','points':'2'}"),
        {
            {"before the first", "n=9.999999", "0", {K::Measured, K::BeyondCurve}},
            {"at the first", "n=10", "0", {K::Measured, K::Interpolated}},
            {"in the first stretch", "n=15", "0.25", {K::Measured, K::Interpolated}},
            {"at a bend", "n=20", "0.5", {K::Measured, K::Interpolated}},
            {"in the second", "n=30", "1.25", {K::Measured, K::Interpolated}},
            {"rounded once, half up", "n=25", "0.88", {K::Measured, K::Interpolated, K::Rounded}},
            {"at the last", "n=40", "2", {K::Measured, K::BeyondCurve}},
            {"after the last", "n=1000000", "2", {K::Measured, K::BeyondCurve}},
            {"not entered", "", "missing", {K::MissingInput}},
        });
}

TEST_CASE("kind interpolate: falling, below zero, with a level stretch") {
    run(curve("{'at':'0','points':'2'},{'at':'5','points':'1'},{'at':'8','points':'1'},"
              "{'at':'10','points':'-1'}"),
        {
            {"before", "n=-4", "2", {K::Measured, K::BeyondCurve}},
            {"at the top", "n=0", "2", {K::Measured, K::Interpolated}},
            {"falling", "n=2.5", "1.5", {K::Measured, K::Interpolated}},
            {"level", "n=7", "1", {K::Measured, K::Interpolated}},
            {"steeper", "n=9", "0", {K::Measured, K::Interpolated}},
            {"below zero, a half away from it", "n=9.125", "-0.13",
                {K::Measured, K::Interpolated, K::Rounded}},
            {"at the floor", "n=10", "-1", {K::Measured, K::BeyondCurve}},
            {"not below the floor", "n=99", "-1", {K::Measured, K::BeyondCurve}},
        });
}

TEST_CASE("kind interpolate: limits may be negative, and a division by zero is what the rule says") {
    run(curve("{'at':'-10.5','points':'0'},{'at':'-4.5','points':'2'}"),
        {{"a third of the way", "n=-8.5", "0.67", {K::Measured, K::Interpolated, K::Rounded}},
            {"above", "n=0", "2", {K::Measured, K::BeyondCurve}}});
    for (const auto& [word, points] :
        {std::pair("zero", "0"), std::pair("fullMarks", "2"), std::pair("notApplicable", "dropped")}) {
        const CriteriaSet set = oneleaf::read(oneleaf::setJson(oneleaf::leafJson("1.1", "2",
            fields("n m") + "'rule':{'kind':'interpolate','measure':'n / m','ifUndefined':'" + word
                + "','points':[{'at':'0','points':'0'},{'at':'1','points':'2'}]}")));
        INFO(word);
        CHECK(tried::shown(tried::scored(set, tried::inputsOf("n=1, m=0"))) == QString::fromUtf8(points));
        CHECK(tried::shown(tried::scored(set, tried::inputsOf("n=1, m=2"))) == u"1");
    }
}
