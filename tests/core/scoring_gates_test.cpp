// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/trees.h"

using namespace sodiem;
using K = ReasonKind;
using trees::fill;
using trees::node;
using trees::percent;
using trees::put;
using trees::scored;
using trees::total;
using trees::totals;
using trees::why;

namespace {

// Area 1 (7 points: 1.1 of 1 and 2 points, 1.2 of 4 in its own criterion) and area 2 (3 points).
trees::Set areas(const QByteArray& gates) {
    trees::Set set;
    set.nodes = node("1", "", "7", "'part':'p',") + node("1.1", "1", "3") + percent("1.1.1", "1.1", "1")
        + percent("1.1.2", "1.1", "2") + percent("1.2", "1", "4") + node("2", "", "3", "'part':'p',")
        + percent("2.1", "2", "3");
    set.classes = "{'id':'best','name':{'vi':'a','en':'a'},'from':'80'},"
                  "{'id':'good','name':{'vi':'b','en':'b'},'from':'65'},"
                  "{'id':'fair','name':{'vi':'c','en':'c'},'from':'50'}";
    set.more = "'gates':[" + gates + "],";
    return set;
}

const QByteArray breachInput = "'inputs':[{'name':'breaches','type':'integer','label':{'vi':'b','en':'b'}}],";

QByteArray zeroing(const QByteArray& ref) {
    return "{'id':'late'," + breachInput + "'when':'breaches > 1','then':[{'zero':'" + ref + "'}]}";
}

Campaign full(const QByteArray& gates) {
    Campaign campaign = campaigns::make(areas(gates).json(), 1);
    fill(campaign, "1.1.1=100 1.1.2=100 1.2=100 2.1=100");
    return campaign;
}

} // namespace

TEST_CASE("a gate whose condition holds leaves a leaf no points, and says what it would have had") {
    Campaign campaign = full(zeroing("1.2"));
    put(campaign, "fact/00001/breaches", "1");
    CHECK(total(scored(campaign)) == u"10.00/10.00");
    put(campaign, "fact/00001/breaches", "2");
    const UnitScore score = scored(campaign);
    CHECK(total(score) == u"6.00/10.00");
    CHECK(score.isComplete());
    CHECK(score.leaves[2].state == LeafState::Scored);
    CHECK(score.leaves[2].computed == Points::ofUnits(40000));
    CHECK(why(campaign, "1.2") == std::vector<K>{K::Measured, K::Proportion, K::GateZero});
}

TEST_CASE("a gate on an inner node takes all leaves below it") {
    Campaign campaign = full(zeroing("1"));
    put(campaign, "fact/00001/breaches", "5");
    CHECK(total(scored(campaign)) == u"3.00/10.00");
    CHECK(totals(campaign, scored(campaign), "1").points == Points());
    CHECK(totals(campaign, scored(campaign), "1").maximum.toText(2) == u"7.00");
    Campaign nested = full(zeroing("1.1"));
    put(nested, "fact/00001/breaches", "5");
    CHECK(total(scored(nested)) == u"7.00/10.00");
}

TEST_CASE("what a gate takes counts although not everything was entered there, but not what drops out") {
    Campaign campaign = full(zeroing("1.1"));
    put(campaign, "fact/00001/breaches", "2");
    put(campaign, "entry/00001/1.1.1/appraised/n", "");
    CHECK(scored(campaign).isComplete()); // no points, whatever will be entered
    CHECK(scored(campaign).leaves[0].state == LeafState::Scored);
    CHECK_FALSE(scored(campaign).leaves[0].computed);
    put(campaign, "entry/00001/1.1.2/appraised/na", "1");
    CHECK(scored(campaign).leaves[1].state == LeafState::Dropped);
    CHECK(total(scored(campaign)) == u"7.00/8.00");
}

TEST_CASE("a gate of which not all is known makes its leaves missing, others not") {
    Campaign campaign = full(zeroing("1.1"));
    CHECK(total(scored(campaign)) == u"7.00/10.00 2 missing");
    CHECK(why(campaign, "1.1.1") == std::vector<K>{K::Measured, K::Proportion, K::GateUndecided});
    CHECK(why(campaign, "1.2") == std::vector<K>{K::Measured, K::Proportion});
    put(campaign, "entry/00001/1.1.1/appraised/na", "1");
    CHECK(total(scored(campaign)) == u"7.00/9.00 1 missing"); // what drops out stays out
    put(campaign, "fact/00001/breaches", "0");
    CHECK(total(scored(campaign)) == u"9.00/9.00");
}

TEST_CASE("a gate cannot be decided by a division by zero, and reads inputs of leaves too") {
    Campaign undefined
        = full("{'id':'g'," + breachInput + "'when':'1 / breaches > 1','then':[{'zero':'2'}]}");
    put(undefined, "fact/00001/breaches", "0");
    CHECK(total(scored(undefined)) == u"7.00/10.00 1 missing");
    Campaign campaign
        = full("{'id':'g','when':'node.1.2.n < 50 and node.1.1.1.n < 50','then':[{'zero':'2.1'}]}");
    fill(campaign, "1.2=49 1.1.1=50");
    CHECK(scored(campaign).leaves[3].points.toText(0) == u"3");
    fill(campaign, "1.2=49 1.1.1=49");
    CHECK(scored(campaign).leaves[3].points == Points());
    put(campaign, "entry/00001/1.2/appraised/n", "");
    CHECK(scored(campaign).leaves[3].state == LeafState::Missing);
}

TEST_CASE("of two gates on a leaf one that took effect settles it, whatever the other will say") {
    Campaign campaign = full(zeroing("1.2")
        + ",{'id':'other','inputs':[{'name':'x','type':'flag','label':{'vi':'x','en':'x'}}],"
          "'when':'x = 1','then':[{'zero':'1'}]}");
    put(campaign, "fact/00001/breaches", "2");
    CHECK(scored(campaign).leaves[2].points == Points());
    CHECK(scored(campaign).leaves[2].state == LeafState::Scored);
    CHECK(scored(campaign).leaves[0].state == LeafState::Missing);
    put(campaign, "fact/00001/x", "1");
    CHECK(total(scored(campaign)) == u"3.00/10.00");
}

TEST_CASE("points that a person sets do not lift a gate, and what costs points goes on costing them") {
    trees::Set set = areas(zeroing("2"));
    set.nodes.replace(percent("2.1", "2", "3"),
        node("2.1", "2", "3",
            "'inputs':[{'name':'n','type':'integer','label':{'vi':'n','en':'n'}}],'rule':{'kind':'deduction',"
            "'each':[{'input':'n','points':'1'}],'floor':'-1'},"));
    Campaign campaign = campaigns::make(set.json(), 1);
    fill(campaign, "1.1.1=100 1.1.2=100 1.2=100 2.1=4");
    put(campaign, "fact/00001/breaches", "2");
    CHECK(total(scored(campaign)) == u"6.00/10.00"); // −1 stays
    put(campaign, "entry/00001/2.1/appraised/points", "2.5");
    CHECK(total(scored(campaign)) == u"7.00/10.00");
    CHECK(scored(campaign).leaves[3].computed == Points::ofUnits(-10000)); // the rule's own, not the person's
}

TEST_CASE("a gate that limits the class says so, the lowest limit goes, and one undecided leaves no rank") {
    Campaign campaign = full("{'id':'a'," + breachInput
        + "'when':'breaches > 0','then':[{'classAtMost':'good'}]},"
          "{'id':'b','when':'breaches > 2','then':[{'classAtMost':'fair'},{'zero':'1.1.1'}]}");
    CHECK_FALSE(scored(campaign).isComplete());
    CHECK(scored(campaign).undecidedGate == 0);
    CHECK(scored(campaign).missing == 1); // 1.1.1, by the other gate
    put(campaign, "fact/00001/breaches", "0");
    CHECK(scored(campaign).isComplete());
    CHECK(scored(campaign).classAtMost == -1);
    CHECK(scored(campaign).limitedBy == -1);
    put(campaign, "fact/00001/breaches", "1");
    CHECK(scored(campaign).classAtMost == 1);
    CHECK(scored(campaign).limitedBy == 0);
    CHECK(total(scored(campaign)) == u"10.00/10.00");
    put(campaign, "fact/00001/breaches", "3");
    CHECK(scored(campaign).classAtMost == 2);
    CHECK(scored(campaign).limitedBy == 1);
    CHECK(total(scored(campaign)) == u"9.00/10.00");
}

TEST_CASE("a gate that limits the class, undecided, makes a unit incomplete though no leaf is missing") {
    Campaign campaign
        = full("{'id':'a'," + breachInput + "'when':'breaches > 0','then':[{'classAtMost':'good'}]}");
    const UnitScore score = scored(campaign);
    CHECK(score.missing == 0);
    CHECK(score.undecidedGate == 0);
    CHECK_FALSE(score.isComplete());
}
