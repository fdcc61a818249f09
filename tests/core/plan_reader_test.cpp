// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reader.h"
#include "support/catch.h"
#include "support/dice.h"
#include "support/plans.h"

#include <set>

using namespace sodiem;

namespace {

const CriteriaSet& hanoiSet() {
    static const CriteriaSet set = test::setOf(test::builtinSetBytes());
    return set;
}

Plan hanoi() { return test::planRead(readPlan(test::builtinPlanBytes(), &hanoiSet())); }

const Quantity& quantity(const Plan& plan, const char* target, std::size_t index = 0) {
    return plan.find(QString::fromLatin1(target))->quantities[index];
}

// A plan of one target, as an office would write it; single quotes stand for double ones.
QByteArray planOf(QByteArray target) {
    QByteArray text
        = "{'format':'sodiem-plan/1','id':'t','version':1,'year':2018,'title':{'vi':'Thử','en':'Test'},\n"
          "'areas':[{'id':'a','title':{'vi':'Một','en':'One'}}],\n'targets':[\n{'id':'1.1','area':'a',"
          "'title':{'vi':'Chỉ tiêu','en':'Target'},'article':'100%',\n"
        + target + "}]}";
    return text.replace('\'', '"');
}
const QByteArray figures = "'figures':[{'name':'n','type':'integer','label':{'vi':'Số','en':'n'}},"
                           "{'name':'all','type':'integer','label':{'vi':'Tổng','en':'all'}}],\n";
QByteArray quantityOf(const QByteArray& members) {
    return "'quantities':[{'id':'q','label':{'vi':'Đo','en':'q'}," + members + "}]";
}
const QByteArray usual = "'of':'n','outOf':'all','comparator':'equal','goal':'100','source':'article',";
const QByteArray byWhole = "'reportedBy':['whole']";

std::vector<ErrorCode> codes(const QByteArray& plan) {
    const PlanReading reading = readPlan(plan, &hanoiSet());
    CHECK(reading.plan.has_value() == reading.faults.empty());
    std::vector<ErrorCode> found;
    for (const Error& fault : reading.faults)
        found.push_back(fault.code);
    return found;
}

std::vector<ErrorCode> codesOf(const QByteArray& members) {
    return codes(planOf(figures + quantityOf(members)));
}

using Codes = std::vector<ErrorCode>;

} // namespace

TEST_CASE("the plan of Hà Nội has its 26 targets") {
    const Plan plan = hanoi();
    QStringList ids;
    for (const Target& target : plan.targets)
        ids << target.id;
    CHECK(ids.join(u' ')
        == u"1.1 1.2 1.3 1.4 2.1 3.1 3.2 3.3 3.4 3.5 4.1 5.1 5.2 5.3 5.4 5.5 6.1 6.2 7.1 7.2 7.3 7.4 7.5 7.6 "
           u"7.7 7.8");
    CHECK(plan.year == 2018);
    CHECK(plan.lastYear() == 2020);
    CHECK(plan.criteria == hanoiSet().id);
    CHECK(plan.areas.size() == 7);
}

TEST_CASE("goals are the article's, those it does not give are marked") {
    const Plan plan = hanoi();
    QStringList inferred;
    for (const Target& target : plan.targets)
        for (const Quantity& each : target.quantities)
            if (each.decides && each.milestones.front().source == GoalSource::Inferred)
                inferred << target.id;
    CHECK(inferred.join(u' ') == u"2.1 3.4 5.2");
    const auto first
        = [&](const char* id, std::size_t index = 0) { return quantity(plan, id, index).milestones.front(); };
    CHECK(first("3.1") == Milestone{2018, Comparator::AtLeast, Rational(55), GoalSource::Article});
    CHECK(quantity(plan, "3.1").milestones.back()
        == Milestone{2020, Comparator::Equal, Rational(100), GoalSource::Article});
    CHECK(first("3.5") == Milestone{2018, Comparator::Above, Rational(95), GoalSource::Article});
    CHECK(quantity(plan, "3.5", 1).path == GoalPath::Steady);
    CHECK(first("5.5") == Milestone{2018, Comparator::AtLeast, Rational(3200), GoalSource::Article});
    CHECK(first("6.2").comparator == Comparator::FallingAgainst);
    CHECK(quantity(plan, "6.2").milestones.back()
        == Milestone{2020, Comparator::AtMost, Rational(52), GoalSource::Article});
    CHECK(first("7.4", 1) == Milestone{2018, Comparator::AtLeast, Rational(80), GoalSource::Article});
    CHECK(first("7.5") == Milestone{2018, Comparator::AtLeast, Rational(50), GoalSource::Article});
    for (const Target& target : plan.targets) {
        CHECK(target.aim == (target.id == u"7.5"));
        CHECK(target.oneCatalogue == (target.id == u"3.1"));
    }
}

TEST_CASE("figures are drawn from communes where the table says so, and nowhere else") {
    const Plan plan = hanoi();
    QStringList share, whole, several, apart;
    for (const Target& target : plan.targets) {
        int deciding = 0;
        for (const Quantity& each : target.quantities) {
            deciding += each.decides ? 1 : 0;
            if (!each.decides)
                apart << target.id + u'/' + each.id;
            else if (each.communes.kind == CommuneDraw::Kind::Share)
                share << target.id;
            else if (each.communes.kind == CommuneDraw::Kind::Whole)
                whole << target.id;
        }
        if (deciding > 1)
            several << target.id;
    }
    CHECK(share.join(u' ') == u"1.1 3.2 3.3 4.1 5.3 5.5 7.2 7.3 7.4 7.5 7.6 7.8");
    CHECK(whole.join(u' ') == u"1.4");
    CHECK(several.join(u' ') == u"1.2 3.5 7.4 7.7");
    CHECK(apart.join(u' ') == u"5.3/lanh_dao_phong 5.3/lanh_dao_xa 5.3/thu_ly 6.1/duoc_giao");
    CHECK(quantity(plan, "7.4", 1).communes.kind == CommuneDraw::Kind::None); // justice only
    CHECK(quantity(plan, "5.3").communes.draws
        == std::vector<DrawnName>{{QStringLiteral("node.5.2.1.da_hoc"), {}, QStringLiteral("5.2.1")},
            {QStringLiteral("fact.cc"), QStringLiteral("cc"), {}}});
    CHECK(quantity(plan, "7.8").communes.draws.front().ref == u"7.4.1");
}

TEST_CASE("a small plan is read, and what it does not know is kept") {
    CHECK(codesOf(usual + byWhole).empty());
    const PlanReading plain = readPlan(planOf(figures + quantityOf(usual + byWhole)), nullptr);
    const PlanReading more
        = readPlan(planOf("'later':{'x':[1]}," + figures + quantityOf(usual + byWhole)), nullptr);
    REQUIRE((plain.plan && more.plan));
    CHECK(plain.plan->digest != more.plan->digest); // it is part of the document
}

TEST_CASE("every fault of a plan is told at once, with its target") {
    const PlanReading reading = readPlan(
        planOf("'aim':1,'figures':[{'name':'n','type':'text','label':{'vi':'Số','en':'n'}}],\n"
               "'quantities':[{'id':'q','label':{'vi':'Đo','en':'q'},'of':'n +','comparator':'about',"
               "'goal':'101','outOf':'m','source':'rumour','reportedBy':['ministry']}]"),
        &hanoiSet());
    std::set<ErrorCode> found;
    for (const Error& fault : reading.faults) {
        found.insert(fault.code);
        CHECK(fault.place.node == u"1.1");
        CHECK(fault.place.line >= 3);
    }
    CHECK(found
        == std::set<ErrorCode>{ErrorCode::CriteriaKeyType, ErrorCode::CriteriaValueUnknown,
            ErrorCode::CriteriaExpression, ErrorCode::PlanNameUnknown, ErrorCode::UnitKindUnknown});
    CHECK(reading.faults.size() >= 6);
}

TEST_CASE("what a quantity must have") {
    CHECK(codesOf(byWhole + ",'comparator':'equal','goal':'100','source':'article','outOf':'all'").size()
        >= 2); // no "of"
    CHECK(codesOf("'of':'n + all','source':'article','comparator':'atLeast'," + byWhole)
        == Codes{ErrorCode::CriteriaKeyMissing});
    CHECK(codesOf("'of':'n','outOf':'all','goal':'100','comparator':'equal'," + byWhole)
        == Codes{ErrorCode::CriteriaKeyMissing});
    CHECK(codesOf("'of':'n','outOf':'all','goal':'101','comparator':'equal','source':'article'," + byWhole)
        == Codes{ErrorCode::CriteriaOrder});
    CHECK(codesOf("'of':'n + all','goal':'3200','comparator':'atLeast','source':'article'," + byWhole)
              .empty()); // a count
    CHECK(codesOf("'of':'n','outOf':'all','goal':'-1','comparator':'equal','source':'article'," + byWhole)
        == Codes{ErrorCode::CriteriaOrder});
    CHECK(codesOf(usual.chopped(1)) == Codes{ErrorCode::CriteriaKeyMissing}); // who reports?
    CHECK(codesOf("'of':'n','outOf':'all','comparator':'fallingAgainst','source':'article'," + byWhole)
        == Codes{ErrorCode::CriteriaKeyMissing});
    CHECK(codesOf("'of':'n','outOf':'all','comparator':'fallingAgainst','goal':'5','source':'article','base':"
                  "{'of':'n','outOf':'all'},"
              + byWhole)
        == Codes{ErrorCode::CriteriaValueUnknown});
    CHECK(codesOf(usual + "'milestones':[{'year':2018,'goal':'100','source':'article'}]," + byWhole)
        == Codes{ErrorCode::CriteriaOrder});
    CHECK(codesOf(usual + "'role':'apart'," + byWhole) == Codes{ErrorCode::PlanNothingDecides});
    CHECK(codesOf("'of':'n','comparator':'atLeast','goal':'5','source':'article'," + byWhole)
        == Codes{ErrorCode::CriteriaInputUnused});
    CHECK(codesOf(usual + "'communes':{'draw':'some'}," + byWhole) == Codes{ErrorCode::CriteriaValueUnknown});
    CHECK(
        codesOf(usual + "'communes':{'draw':'whole'}," + byWhole) == Codes{ErrorCode::CriteriaValueUnknown});
    CHECK(codesOf(usual + "'communes':{'draw':'share','of':'fact.cc'}," + byWhole)
        == Codes{ErrorCode::CriteriaKeyMissing});
}

TEST_CASE("nothing is counted twice by the way a plan is made") {
    const QByteArray drawn = "'communes':{'draw':'share','of':'node.5.2.1.da_hoc','outOf':'fact.cc'},";
    CHECK(codesOf(usual + drawn + "'reportedBy':['whole','district_rural']").empty());
    CHECK(codesOf(usual + drawn + "'reportedBy':['whole','ward']") == Codes{ErrorCode::PlanCountedTwice});
    const auto catalogue = [&](const QByteArray& members) {
        return codes(planOf("'oneCatalogue':true," + figures + quantityOf(members)));
    };
    CHECK(catalogue(usual + byWhole).empty());
    CHECK(catalogue(usual + "'reportedBy':['whole','district_urban']")
        == Codes{ErrorCode::PlanCatalogueSummed});
    CHECK(catalogue(usual + drawn + byWhole) == Codes{ErrorCode::PlanCatalogueSummed});
}

TEST_CASE("what is drawn must be in the criteria set") {
    const auto drawing = [&](const QByteArray& of) {
        return codesOf(usual + "'communes':{'draw':'share','of':'" + of + "','outOf':'1'}," + byWhole);
    };
    CHECK(drawing("fact.cc").empty());
    CHECK(drawing("node.7.4.1.choice.con_hieu_luc").empty());
    for (const char* name : {"fact.people", "node.9.9.n", "node.5.2.1.hoc", "node.7.4.1.choice.maybe",
             "node.5.2.1.choice.x", "node.choice.x", "n"})
        CHECK(drawing(name) == Codes{ErrorCode::CriteriaNameUnknown});
    // Without a set only the grammar is read.
    CHECK(readPlan(
        planOf(figures
            + quantityOf(usual + "'communes':{'draw':'share','of':'fact.people','outOf':'1'}," + byWhole)),
        nullptr)
              .plan);
}

TEST_CASE("names stand once") {
    const QByteArray whole = figures + quantityOf(usual + byWhole);
    QByteArray twice = planOf(whole);
    const qsizetype at = twice.indexOf("{\"id\":\"1.1\"");
    const QByteArray target = twice.mid(at, twice.size() - at - 2);
    twice.insert(at, target + ",\n");
    CHECK(codes(twice) == Codes{ErrorCode::CriteriaDuplicate});
    CHECK(codes(planOf("'figures':[{'name':'n','type':'integer','label':{'vi':'a','en':'b'}},{'name':'n','"
                       "type':'integer','label':{'vi':'a','en':'b'}}],"
              + quantityOf("'of':'n','comparator':'atLeast','goal':'1','source':'article'," + byWhole)))
        == Codes{ErrorCode::CriteriaDuplicate});
    for (const char* name : {"note", "evidence", "person", "2n", "n-n"})
        CHECK_FALSE(codes(
            planOf("'figures':[{'name':'" + QByteArray(name)
                + "','type':'integer','label':{'vi':'a','en':'b'}}],"
                + quantityOf("'of':'1','comparator':'atLeast','goal':'1','source':'article'," + byWhole)))
                        .empty());
}

TEST_CASE("what is no plan is refused") {
    CHECK(codes("{}") == Codes{ErrorCode::PlanFormat});
    CHECK(codes("[]") == Codes{ErrorCode::PlanFormat});
    CHECK(codes("") == Codes{ErrorCode::JsonSyntax});
    CHECK(codes(test::builtinSetBytes()) == Codes{ErrorCode::PlanFormat});
    CHECK(codes("{\"format\":\"sodiem-plan/2\"}") == Codes{ErrorCode::PlanFormat});
    CHECK(codes("{\"format\":\"sodiem-plan/1\",\"format\":\"sodiem-plan/1\"}")
        == Codes{ErrorCode::JsonDuplicateKey});
    CHECK(codes(planOf(figures + quantityOf(usual + byWhole)).replace("2018", "2018.5"))
        == Codes{ErrorCode::JsonFraction});
    CHECK(codes(QByteArray(100'000, '[')) == Codes{ErrorCode::JsonTooDeep});
    CHECK(codes("{\"format\":\"sodiem-plan/1\"}").size() >= 5);
}

TEST_CASE("a damaged plan is refused or read, never more") {
    const QByteArray good = test::builtinPlanBytes();
    test::Dice dice(3);
    for (int round = 0; round < 300; ++round) {
        QByteArray bad = good;
        for (int i = 1 + dice.below(4); i > 0; --i) {
            const int at = dice.below(static_cast<int>(bad.size()));
            switch (dice.below(4)) {
            case 0:
                bad[at] = static_cast<char>(dice.below(256));
                break;
            case 1:
                bad.remove(at, dice.below(60));
                break;
            case 2:
                bad.insert(at, good.mid(dice.below(static_cast<int>(good.size())), dice.below(60)));
                break;
            default:
                bad.truncate(at);
            }
        }
        const PlanReading reading = readPlan(bad, &hanoiSet());
        CHECK(reading.plan.has_value() == reading.faults.empty());
        CHECK(reading.faults.size() <= 200);
    }
}
