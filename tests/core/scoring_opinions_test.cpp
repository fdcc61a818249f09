// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tried.h"

using namespace sodiem;
using tried::fields;
using tried::K;
using tried::run;

namespace {

const QByteArray shares
    = "'options':[{'id':'yes','share':'100'},{'id':'half','share':'50'},{'id':'no','share':'0'},"
      "{'id':'blank','share':null}],";
const QByteArray groups = "'groups':[{'id':'people','weight':'3'},{'id':'firms','weight':'1'}]";

QByteArray weighted(const char* ifGroupEmpty = "") {
    return "'rule':{'kind':'survey','combine':'weighted'," + (ifGroupEmpty + shares) + groups + "}";
}

const char* firmsSilent = "people.yes=1, people.half=0, people.no=1, people.blank=0, "
                          "firms.yes=0, firms.half=0, firms.no=0, firms.blank=4";
const char* allSilent = "people.yes=0, people.half=0, people.no=0, people.blank=2, "
                        "firms.yes=0, firms.half=0, firms.no=0, firms.blank=4";

QByteArray improvement(const QByteArray& more, const char* measure = "n - reference.index",
    const char* bands = "{'from':'5','points':'2'},{'from':'0','points':'1'},{'from':'-5','points':'0.5'}") {
    return fields("n") + "'rule':{'kind':'improvement','measure':'" + measure + "'," + more + "'bands':["
        + bands + "]}";
}

const QByteArray label = "'label':{'vi':'a','en':'a'}";

} // namespace

TEST_CASE("kind survey: groups weighted by what the set gives them, not by how many answered") {
    run(weighted(),
        {
            {"(50 × 3 + 100 × 1) ÷ 4",
                "people.yes=100, people.half=0, people.no=100, people.blank=5, "
                "firms.yes=1, firms.half=0, firms.no=0, firms.blank=0",
                "1.25", {K::SurveyGroup, K::SurveyGroup, K::SurveyWeighted}},
            {"(33.3… × 3 + 50) ÷ 4",
                "people.yes=1, people.half=0, people.no=2, people.blank=0, "
                "firms.yes=0, firms.half=7, firms.no=0, firms.blank=0",
                "0.75", {K::SurveyGroup, K::SurveyGroup, K::SurveyWeighted}},
            {"a count not entered",
                "people.yes=1, people.half=0, people.no=2, people.blank=0, "
                "firms.yes=0, firms.half=7, firms.no=0",
                "missing", {K::MissingInput}},
        });
    run("'rule':{'kind':'survey','combine':'pooled'," + shares + groups + "}",
        {{"pooled, by contrast",
            "people.yes=100, people.half=0, people.no=100, people.blank=5, "
            "firms.yes=1, firms.half=0, firms.no=0, firms.blank=0",
            "1", {K::SurveyShare, K::Rounded}}});
}

TEST_CASE("kind survey: a weighted group in which nobody answered is what the set says") {
    run(weighted(),
        {{"missing", firmsSilent, "missing", {K::SurveyGroup, K::SurveyGroupLeftOut, K::SurveyNoAnswers}}});
    run(weighted("'ifGroupEmpty':'leaveOut',"),
        {{"the others alone", firmsSilent, "1", {K::SurveyGroup, K::SurveyGroupLeftOut, K::SurveyWeighted}},
            {"nobody at all", allSilent, "missing",
                {K::SurveyGroupLeftOut, K::SurveyGroupLeftOut, K::SurveyNoAnswers}}});
    run(weighted("'ifGroupEmpty':'zero',"),
        {{"zero with its weight", firmsSilent, "0.75",
             {K::SurveyGroup, K::SurveyGroupZero, K::SurveyWeighted}},
            {"nobody at all", allSilent, "0", {K::SurveyGroupZero, K::SurveyGroupZero, K::SurveyWeighted}}});
}

TEST_CASE("kind survey: the mean of marks, from the mark that gives nothing to the greatest") {
    const auto scale = [](const char* members) {
        return QByteArray("'rule':{'kind':'survey','scale':{'min':'1','max':'5'") + members
            + "},'groups':[{'id':'g'}]}";
    };
    run(scale(""),
        {
            {"mean 4: three quarters", "1=0, 2=0, 3=1, 4=0, 5=1", "1.5", {K::SurveyMean}},
            {"all the least", "1=9, 2=0, 3=0, 4=0, 5=0", "0", {K::SurveyMean}},
            {"all the greatest", "1=0, 2=0, 3=0, 4=0, 5=9", "2", {K::SurveyMean}},
            {"mean 10/3", "1=0, 2=1, 3=1, 4=0, 5=1", "1.17", {K::SurveyMean, K::Rounded}},
            {"nobody", "1=0, 2=0, 3=0, 4=0, 5=0", "missing", {K::SurveyNoAnswers}},
            {"a mark not counted", "1=0, 2=0, 3=0, 4=0", "missing", {K::MissingInput}},
        });
    run(scale(",'zeroAt':'2.5'"),
        {
            {"(4 − 2.5) ÷ 2.5", "1=0, 2=0, 3=0, 4=3, 5=0", "1.2", {K::SurveyMean}},
            {"at the mark that gives nothing", "1=0, 2=1, 3=1, 4=0, 5=0", "0", {K::SurveyMean}},
            {"not below zero", "1=5, 2=0, 3=0, 4=0, 5=0", "0", {K::SurveyMean}},
        });
}

TEST_CASE("kind survey: marks of weighted groups") {
    run("'rule':{'kind':'survey','combine':'weighted','scale':{'min':'0','max':'2'}," + groups + "}",
        {{"(50 × 3 + 100) ÷ 4", "people.0=1, people.1=0, people.2=1, firms.0=0, firms.1=0, firms.2=8", "1.25",
             {K::SurveyGroup, K::SurveyGroup, K::SurveyWeighted}},
            {"a group below its nought counts as nought",
                "people.0=1, people.1=0, people.2=0, firms.0=0, firms.1=0, firms.2=8", "0.5",
                {K::SurveyGroup, K::SurveyGroup, K::SurveyWeighted}}});
}

TEST_CASE("kind improvement: bands over what was gained since last year") {
    run(improvement(""),
        {
            {"five more", "n=75, reference.index=70", "2", {K::Measured, K::InBandFrom}},
            {"a little more", "n=70.5, reference.index=70", "1", {K::Measured, K::InBandFrom}},
            {"as much", "n=70, reference.index=70", "1", {K::Measured, K::InBandFrom}},
            {"less", "n=66, reference.index=70.25", "0.5", {K::Measured, K::InBandFrom}},
            {"much less", "n=60, reference.index=70", "0", {K::Measured, K::BelowAllBands}},
            {"this year not entered", "reference.index=70", "missing", {K::MissingInput}},
        });
    run(improvement("", "n / reference.days", "{'upTo':'0.5','points':'2'},{'upTo':'1','points':'-0.25'}"),
        {
            {"half as long", "n=3, reference.days=6", "2", {K::Measured, K::InBandUpTo}},
            {"longer than all bands", "n=9, reference.days=6", "-0.25", {K::Measured, K::OutsideBands}},
            {"last year was nought", "n=9, reference.days=0", "missing", {K::MissingUndefined}},
        });
    run(improvement("'ifUndefined':'zero',", "n / reference.days"),
        {{"by the rule", "n=9, reference.days=0", "0", {K::UndefinedZero}}});
}

TEST_CASE("kind improvement: a unit without last year's result is what the set says") {
    run(improvement(""), {{"missing", "n=75", "missing", {K::NoReference}}});
    run(improvement("'ifNoReference':'zero',"),
        {{"zero", "n=75", "0", {K::NoReference, K::ReferenceZero}},
            {"it is there", "n=75, reference.index=70", "2", {K::Measured, K::InBandFrom}}});
    run(improvement("'ifNoReference':'fullMarks',"),
        {{"full", "n=75", "2", {K::NoReference, K::ReferenceFullMarks}}});
    run(improvement("'ifNoReference':'notApplicable',"),
        {{"dropped", "n=75", "dropped",
            {K::NoReference, K::ReferenceNotApplicable, K::NotApplicableDropped}}});
    oneleaf::SetOptions full;
    full.policy = "fullMarks";
    run(improvement("'ifNoReference':'notApplicable',"),
        {{"full marks by the set", "n=75", "full 2",
            {K::NoReference, K::ReferenceNotApplicable, K::NotApplicableFullMarks}}},
        full);
}

TEST_CASE("points below zero: options, items, bands, a person's own") {
    run("'rule':{'kind':'choice','options':[{'id':'good'," + label + ",'points':'2'},{'id':'false'," + label
            + ",'points':'-0.5'}]}",
        {{"untrue", "choice=false", "-0.5", {K::OptionTaken}}});
    run("'rule':{'kind':'checklist','items':[{'id':'a'," + label + ",'points':'2'},{'id':'b'," + label
            + ",'points':'-3'}]}",
        {{"both", "a=1, b=1", "-1", {K::ItemsTicked}},
            {"the bad alone", "a=0, b=1", "-3", {K::ItemsTicked}}});
    run(fields("n")
            + "'rule':{'kind':'bands','measure':'n','bands':[{'from':'90','points':'2'},"
              "{'from':'50','points':'0'},{'from':'0','points':'-1'}]}",
        {{"middle", "n=50", "0", {K::Measured, K::InBandFrom}},
            {"lowest", "n=49", "-1", {K::Measured, K::InBandFrom}},
            {"below the lowest", "n=-1", "-1", {K::Measured, K::OutsideBands}}});
    run(fields("n")
            + "'rule':{'kind':'bands','measure':'n','bands':[{'upTo':'0','points':'2'},"
              "{'upTo':'5','points':'-0.5'}]}",
        {{"last", "n=5", "-0.5", {K::Measured, K::InBandUpTo}},
            {"beyond the last", "n=6", "-0.5", {K::Measured, K::OutsideBands}}});
    run("'rule':{'kind':'manual','min':'-1','max':'2','step':'0.25'}",
        {{"taken", "points=-0.75", "-0.75", {K::Given}}, {"given", "points=2", "2", {K::Given}}});
    run(fields("n") + "'rule':{'kind':'deduction','each':[{'input':'n','points':'0.75'}],'floor':'-0.5'}",
        {{"below zero", "n=3", "-0.25", {K::DeductedFrom, K::Deducted}},
            {"at the floor", "n=9", "-0.5", {K::DeductedFrom, K::Deducted, K::DeductionFloor}}});
}
