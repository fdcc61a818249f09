// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tried.h"

using namespace sodiem;
using tried::fields;
using tried::K;
using tried::run;

namespace {

// Days of 2025: 14 March is a Friday.
QByteArray deadline(const char* dates, const QByteArray& items, const QByteArray& more = "") {
    return fields(dates, "date") + "'rule':{'kind':'deadline','items':[" + items + "]," + more
        + "'onTime':'2','late':[{'upToDays':'3','points':'1.5'},{'upToDays':'10','points':'0.5'}]}";
}

// An item says what its tick for a missing document reads; a rule without ifMissing has none, and keeps the
// words.
const char* friday = "{'input':'d','none':{'vi':'Không có','en':'None'},'due':'2025-03-14'}";

oneleaf::SetOptions mondayOff() {
    oneleaf::SetOptions options;
    options.more = "'holidays':['2025-03-17','2025-03-22'],"; // a Monday, and a Saturday that is off anyway
    return options;
}

const char* three = "{'input':'a','none':{'vi':'Không có','en':'None'},'due':'2025-03-14'},"
                    "{'input':'b','none':{'vi':'Không có','en':'None'},'due':'2025-06-30'},"
                    "{'input':'c','none':{'vi':'Không có','en':'None'},'due':'2025-12-31','allow':'5'}";

} // namespace

TEST_CASE("kind deadline: in calendar days, by steps") {
    run(deadline("d", friday),
        {
            {"long before", "d=2024-12-31", "2", {K::OnTime}},
            {"on the day", "d=2025-03-14", "2", {K::OnTime}},
            {"a day late", "d=2025-03-15", "1.5", {K::DaysLate}},
            {"the first step's last day", "d=2025-03-17", "1.5", {K::DaysLate}},
            {"the second step", "d=2025-03-18", "0.5", {K::DaysLate}},
            {"its last day", "d=2025-03-24", "0.5", {K::DaysLate}},
            {"later than all", "d=2025-03-25", "0", {K::DaysLate}},
            {"a year later", "d=2026-03-14", "0", {K::DaysLate}},
            {"no day given", "", "missing", {K::MissingInput}},
            {"no case arose", "na=1", "dropped", {K::NotApplicableDropped}},
        });
    run(deadline("d", "{'input':'d','due':'2025-03-14','allow':'2'}"),
        {
            {"days allowed", "d=2025-03-16", "2", {K::OnTime}},
            {"a day beyond them", "d=2025-03-17", "1.5", {K::DaysLate}},
        });
    run(deadline("d", "{'input':'d','due':'2025-03-15'}"), // a Saturday stays one
        {{"a weekend does not move", "d=2025-03-16", "1.5", {K::DaysLate}}});
}

TEST_CASE("kind deadline: without steps what is late gives nothing") {
    run(fields("d", "date") + "'rule':{'kind':'deadline','items':[" + friday + "],'onTime':'2'}",
        {{"in time", "d=2025-03-14", "2", {K::OnTime}}, {"late", "d=2025-03-15", "0", {K::DaysLate}}});
}

TEST_CASE("kind deadline: in working days weekends and holidays do not count") {
    run(deadline("d", friday, "'days':'working',"),
        {
            {"on the day", "d=2025-03-14", "2", {K::OnTime}},
            {"Tuesday: one working day, as Monday is off", "d=2025-03-18", "1.5", {K::WorkingDaysLate}},
            {"the third", "d=2025-03-20", "1.5", {K::WorkingDaysLate}},
            {"the fourth", "d=2025-03-21", "0.5", {K::WorkingDaysLate}},
            {"a Sunday counts as the Friday before", "d=2025-03-23", "0.5", {K::WorkingDaysLate}},
            {"the tenth", "d=2025-03-31", "0.5", {K::WorkingDaysLate}},
            {"the eleventh", "d=2025-04-01", "0", {K::WorkingDaysLate}},
        },
        mondayOff());
}

TEST_CASE("kind deadline: in working days a term that ends on a day off moves to the next working day") {
    run(deadline("d", "{'input':'d','due':'2025-03-15'}", "'days':'working',"),
        {
            {"Saturday itself", "d=2025-03-15", "2", {K::OnTime}},
            {"past Sunday and the Monday off", "d=2025-03-18", "2", {K::OnTime}},
            {"the day after", "d=2025-03-19", "1.5", {K::WorkingDaysLate}},
        },
        mondayOff());
    run(deadline("d", "{'input':'d','due':'2025-03-15'}", "'days':'calendar',"),
        {{"in calendar days it does not", "d=2025-03-18", "1.5", {K::DaysLate}}}, mondayOff());
    run(deadline("d", "{'input':'d','due':'2025-03-14','allow':'3'}", "'days':'working',"),
        {
            {"days allowed are working days too", "d=2025-03-20", "2", {K::OnTime}},
            {"one beyond them", "d=2025-03-21", "1.5", {K::WorkingDaysLate}},
        },
        mondayOff());
}

TEST_CASE("kind deadline: due by another date, of the leaf, of the unit, of another leaf") {
    run(deadline("d given", "{'input':'d','due':'given','allow':'5'}"),
        {
            {"in time", "given=2025-03-01, d=2025-03-06", "2", {K::OnTime}},
            {"late", "given=2025-03-01, d=2025-03-07", "1.5", {K::DaysLate}},
            {"before it was given", "given=2025-03-01, d=2025-02-01", "2", {K::OnTime}},
            {"not said when it was given", "d=2025-03-06", "missing", {K::MissingInput}},
            {"neither", "", "missing", {K::MissingInput, K::MissingInput}},
        });
    oneleaf::SetOptions options;
    options.facts = "[{'name':'term','type':'date','label':{'vi':'t','en':'t'}}]";
    run(deadline("d", "{'input':'d','due':'fact.term'}"),
        {{"in time", "fact.term=2025-03-01, d=2025-03-01", "2", {K::OnTime}},
            {"late", "fact.term=2025-03-01, d=2025-03-05", "0.5", {K::DaysLate}},
            {"missing", "d=2025-03-06", "missing", {K::MissingInput}}},
        options);
    oneleaf::SetOptions both;
    both.maximum = "4";
    run(oneleaf::read(
            oneleaf::setJson(oneleaf::leafJson("1.1", "2", deadline("d", "{'input':'d','due':'node.1.2.e'}"))
                    + "," + oneleaf::leafJson("1.2", "2", deadline("e", "{'input':'e','due':'2025-03-14'}")),
                both)),
        {{"in time", "node.1.2.e=2025-03-01, d=2025-03-01", "2", {K::OnTime}},
            {"late", "node.1.2.e=2025-03-01, d=2025-03-12", "0", {K::DaysLate}},
            {"missing", "d=2025-03-06", "missing", {K::MissingInput}}});
}

TEST_CASE("kind deadline: steps below zero go on below zero") {
    run(fields("d", "date") + "'rule':{'kind':'deadline','items':[" + friday
            + "],'onTime':'2','late':[{'upToDays':'5','points':'1'},{'upToDays':'10','points':'-0.5'}]}",
        {
            {"first step", "d=2025-03-19", "1", {K::DaysLate}},
            {"second step", "d=2025-03-24", "-0.5", {K::DaysLate}},
            {"later than all", "d=2025-03-25", "-0.5", {K::DaysLate}},
        });
}

TEST_CASE("kind deadline: a document that does not exist is said, and not also dated") {
    run(deadline("d", friday, "'ifMissing':'-1',"),
        {
            {"there is none", "none_d=1", "-1", {K::NoDocument}},
            {"there is one", "none_d=0, d=2025-03-15", "1.5", {K::DaysLate}},
            {"not ticked is enough", "d=2025-03-14", "2", {K::OnTime}},
            {"both", "none_d=1, d=2025-03-14", "missing", {K::DocumentAndNone}},
            {"neither", "", "missing", {K::MissingInput}},
            {"there is one, but when?", "none_d=0", "missing", {K::MissingInput}},
        });
    run(deadline("d", friday, "'ifMissing':'0.25',"), {{"some points", "none_d=1", "0.25", {K::NoDocument}}});
    CHECK(oneleaf::read(oneleaf::setJson(oneleaf::leafJson("1.1", "2", deadline("d", friday))))
              .nodes[1]
              .field(u"none_d")
        == nullptr); // asked only where the rule says what it is worth
}

TEST_CASE("kind deadline: of several documents the worst, unless the set says otherwise") {
    for (const char* combine : {"", "'combine':'worst',"}) {
        run(deadline("a b c", three, combine),
            {
                {"all in time", "a=2025-03-14, b=2025-06-30, c=2026-01-05", "2",
                    {K::OnTime, K::OnTime, K::OnTime, K::WorstOf}},
                {"one late", "a=2025-03-14, b=2025-07-02, c=2026-01-05", "1.5",
                    {K::OnTime, K::DaysLate, K::OnTime, K::WorstOf}},
                {"two late", "a=2025-03-30, b=2025-07-02, c=2026-01-05", "0",
                    {K::DaysLate, K::DaysLate, K::OnTime, K::WorstOf}},
                {"one not entered", "a=2025-03-14, c=2026-01-05", "missing",
                    {K::OnTime, K::MissingInput, K::OnTime}},
            });
    }
}

TEST_CASE("kind deadline: the average of several documents") {
    run(deadline("a b c", three, "'combine':'average','ifMissing':'-0.5',"),
        {
            {"all in time", "a=2025-03-14, b=2025-06-30, c=2025-12-31", "2",
                {K::OnTime, K::OnTime, K::OnTime, K::AverageOf}},
            {"rounded once", "a=2025-03-14, b=2025-07-02, c=2026-01-05", "1.83",
                {K::OnTime, K::DaysLate, K::OnTime, K::AverageOf, K::Rounded}},
            {"one does not exist", "a=2025-03-14, b=2025-07-02, none_c=1", "1",
                {K::OnTime, K::DaysLate, K::NoDocument, K::AverageOf}},
            {"none exists", "none_a=1, none_b=1, none_c=1", "-0.5",
                {K::NoDocument, K::NoDocument, K::NoDocument, K::AverageOf}},
            {"one contradicts itself", "a=2025-03-14, b=2025-07-02, none_c=1, c=2025-12-31", "missing",
                {K::OnTime, K::DaysLate, K::DocumentAndNone}},
        });
}

TEST_CASE("kind deadline: the sum of several documents") {
    const QByteArray rule = fields("a b", "date")
        + "'rule':{'kind':'deadline','combine':'sum','items':[{'input':'a','due':'2025-03-14'},"
          "{'input':'b','due':'2025-06-30'}],'onTime':'1','late':[{'upToDays':'3','points':'0.25'},"
          "{'upToDays':'9','points':'-0.5'}]}";
    run(rule,
        {
            {"both in time", "a=2025-03-14, b=2025-06-30", "2", {K::OnTime, K::OnTime, K::SumOf}},
            {"one late", "a=2025-03-14, b=2025-07-01", "1.25", {K::OnTime, K::DaysLate, K::SumOf}},
            {"one too late", "a=2025-03-14, b=2025-09-01", "0.5", {K::OnTime, K::DaysLate, K::SumOf}},
            {"both", "a=2025-09-01, b=2025-09-01", "-1", {K::DaysLate, K::DaysLate, K::SumOf}},
        });
    const CriteriaSet set = oneleaf::read(oneleaf::setJson(oneleaf::leafJson("1.1", "2", rule)));
    CHECK(reachOf(*set.nodes[1].rule, set.nodes[1].maximum)
        == Reach{Points::ofUnits(-10000), Points::ofUnits(20000)});
}
