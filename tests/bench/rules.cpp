// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rules.h"

#include "bench/doubles.h"
#include "bench/measure.h"
#include "core/criteria/reader.h"
#include "support/randomkinds.h"

#include <cmath>
#include <set>

namespace bench {
namespace {

using namespace sodiem;
using test::Dice;
using test::RandomLeaf;

constexpr int leaves = 100;
constexpr std::size_t atOnce = 500; // communes of one campaign: all of them at once would be a gigabyte

struct MadeSet {
    std::vector<RandomLeaf> leaves;
    CriteriaSet set;
};

QByteArray nodeJson(
    const QByteArray& ref, const QByteArray& parent, std::int64_t maximum, const QByteArray& more) {
    return "{'ref':'" + ref + "','parent':" + parent + ",'title':{'vi':'n','en':'n'},'maximum':'"
        + test::hundredths(maximum) + "'," + more + "}";
}

MadeSet makeSet() {
    Dice dice(34);
    MadeSet made;
    QByteArray nodes;
    std::int64_t sum = 0;
    const std::vector<std::int64_t> holidays = {QDate(2025, 4, 7).toJulianDay(),
        QDate(2025, 4, 30).toJulianDay(), QDate(2025, 5, 1).toJulianDay(), QDate(2025, 5, 2).toJulianDay()};
    for (int i = 0; i < leaves; ++i) {
        made.leaves.push_back(test::randomLeaf(dice, {true, holidays}));
        sum += made.leaves.back().maximum;
        nodes += ","
            + nodeJson(
                "1." + QByteArray::number(i), "'1'", made.leaves.back().maximum, made.leaves.back().members);
    }
    QByteArray json
        = "{'format':'sodiem-criteria/1','id':'bench','version':1,'year':2025,'title':{'vi':'b','en':'b'},"
          "'appliesTo':['ward'],'decimals':2,'notApplicable':'drop','parts':[{'id':'p','maximum':'"
        + test::hundredths(sum)
        + "'}],'holidays':['2025-04-07','2025-04-30','2025-05-01','2025-05-02'],'facts':["
        + test::field("base", "integer") + "," + test::field("day", "date")
        + "],'ranking':{'groups':['all'],'ties':'shared','compare':'exact'},'classes':[],'nodes':["
        + nodeJson("1", "null", sum, "'part':'p'") + nodes + "]}";
    CriteriaReading reading = readCriteria(json.replace('\'', '"'));
    if (!reading.set)
        qFatal("the set of the bench is at fault");
    made.set = std::move(*reading.set);
    return made;
}

Catalogue makeWards(std::size_t count) {
    static const char* const terrains[] = {"đồng bằng", "miền núi", "hải đảo"};
    Table table;
    for (const char* column : {"code", "name", "kind", "parent_code", "terrain"})
        table.columns.push_back(QString::fromLatin1(column));
    table.add({QStringLiteral("01"), QStringLiteral("Thành phố Hà Nội"), QStringLiteral("province"), {}, {}});
    for (std::size_t i = 0; i < count; ++i)
        table.add({QString::number(10000 + i), QStringLiteral("Phường Số %1").arg(i), QStringLiteral("ward"),
            QStringLiteral("01"), QString::fromUtf8(terrains[i % 3])});
    return *Catalogue::fromTable(table);
}

void fill(Campaign& campaign, const MadeSet& made, Dice& dice) {
    const auto put = [&](const QByteArray& cell, const QByteArray& text) {
        campaign.apply(QString::fromLatin1(cell), {{{}, QString::fromLatin1(text)}});
    };
    for (const Unit* unit : campaign.frame().units) {
        const QByteArray code = unit->code.toLatin1();
        put("fact/" + code + "/base", QByteArray::number(dice.below(30)));
        put("fact/" + code + "/day", "2025-04-0" + QByteArray::number(1 + dice.below(9)));
        if (dice.chance(80))
            put("reference/" + code + "/r", test::hundredths(dice.below(12000)));
        for (std::size_t i = 0; i < made.leaves.size(); ++i) {
            const QByteArray ref = "1." + QByteArray::number(int(i));
            const bool survey = made.leaves[i].kind == "survey";
            for (const test::Entered& each : made.leaves[i].draw(dice))
                put(survey ? "survey/" + code + '/' + ref + '/' + QByteArray(each.name).replace('.', '/')
                           : "entry/" + code + '/' + ref + "/appraised/" + each.name,
                    each.text);
        }
    }
}

// How many units doubles give another index, beyond what rounding a leaf elsewhere makes: mostly a whole step
// of a count that they miss by their last bit.
std::size_t differing(const std::vector<UnitScore>& exact, const std::vector<double>& plain) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < exact.size(); ++i)
        if (!exact[i].isComplete() || std::abs(plain[i] - exact[i].index.toDecimal(9).toDouble()) > 0.02)
            ++count;
    return count;
}

} // namespace

void rules(std::size_t communes, int rounds) {
    const MadeSet made = makeSet();
    std::set<std::size_t> kinds;
    for (const Node& node : made.set.nodes)
        if (node.isLeaf())
            kinds.insert(node.rule->index());
    Dice dice(11162);
    double ours = 0, theirs = 0;
    std::size_t otherwise = 0;
    for (std::size_t done = 0; done < communes; done += atOnce) {
        Campaign campaign(Frame::make(makeWards(std::min(atOnce, communes - done)), made.set));
        fill(campaign, made, dice);
        const PlainDoubles plain(campaign);
        std::vector<UnitScore> scores;
        std::vector<double> indexes;
        ours += fastest(rounds, [&] { scores = scoreAll(campaign, Stage::Council); });
        theirs += fastest(rounds, [&] { indexes = plain.indexes(); });
        otherwise += differing(scores, indexes);
    }
    row(qPrintable(QStringLiteral("score %1 x %2, every kind, exact").arg(communes).arg(leaves)), ours,
        "same rules in plain doubles", theirs, "goal <= 5 x");
    const double count = static_cast<double>(communes) * leaves;
    std::printf("  %.2f million leaves/s exact, %.2f in doubles; %zu kinds of rule; doubles give %zu units "
                "another index\n",
        count / ours / 1e6, count / theirs / 1e6, kinds.size(), otherwise);
}

} // namespace bench
