// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/provenset.h"
#include "support/randomset.h"
#include "support/tried.h"

#include <set>

using namespace sodiem;
using test::Dice;
using test::Plain;
using test::RandomEntries;
using test::RandomSet;

namespace {

constexpr std::uint64_t firstSeed = 2025, sets = 120;

Catalogue terrainUnits() {
    Table table;
    for (const char* column : {"code", "name", "kind", "parent_code", "terrain"})
        table.columns.push_back(QString::fromLatin1(column));
    const auto add
        = [&](const char* code, const char* name, const char* kind, const char* parent, const char* terrain) {
              table.add({QString::fromUtf8(code), QString::fromUtf8(name), QString::fromUtf8(kind),
                  QString::fromUtf8(parent), QString::fromUtf8(terrain)});
          };
    add("01", "Thành phố Hà Nội", "province", "", "");
    add("00001", "Phường Một", "ward", "01", "Đồng bằng");
    add("00002", "Phường Hai", "ward", "01", "Miền núi");
    add("00003", "Phường Ba", "ward", "01", "Hải đảo");
    Result<Catalogue> catalogue = Catalogue::fromTable(table);
    REQUIRE(catalogue);
    return std::move(*catalogue);
}

// A set, three units of different terrain that entered everything, and their scores.
struct Round {
    explicit Round(std::uint64_t seed)
        : dice(seed + 1000)
        , set(test::randomSet(seed))
        , campaign(Frame::make(terrainUnits(), oneleaf::read(set.json))) {
        for (int unit = 0; unit < 3; ++unit) {
            entries.push_back(test::randomEntries(set, dice, "0000" + QByteArray::number(unit + 1), unit));
            cells.insert(cells.end(), entries.back().cells.begin(), entries.back().cells.end());
        }
        for (const auto& [cell, text] : cells)
            campaigns::put(campaign, cell, text);
        scores = scoreAll(campaign, Stage::Council);
    }

    Dice dice;
    RandomSet set;
    Campaign campaign;
    std::vector<RandomEntries> entries;
    std::vector<std::pair<QByteArray, QByteArray>> cells;
    std::vector<UnitScore> scores;
};

template <class Check> void everyRound(const Check& check) {
    for (std::uint64_t seed = firstSeed; seed < firstSeed + sets; ++seed) {
        INFO("seed " << seed);
        Round round(seed);
        check(round);
    }
}

Points ofText(const QString& text) { return *Points::parse(text); }

} // namespace

TEST_CASE("random sets use every kind, and every unit of them is complete") {
    std::set<QString> kinds;
    everyRound([&](const Round& round) {
        for (const Node* leaf : round.campaign.frame().leaves)
            kinds.insert(ruleKindId(*leaf->rule));
        for (const UnitScore& score : round.scores)
            CHECK(score.missing == 0);
    });
    CHECK(kinds.size() == std::variant_size_v<Rule>);
}

TEST_CASE("random sets and figures give what plain fractions give, leaf by leaf and in all") {
    everyRound([](const Round& round) {
        for (std::size_t unit = 0; unit < 3; ++unit) {
            const test::Wanted wanted = test::wanted(round.set, round.entries[unit]);
            const UnitScore& score = round.scores[unit];
            std::size_t leaf = 0;
            for (std::size_t i = 0; i < round.set.nodes.size(); ++i) {
                const test::RandomNode& node = round.set.nodes[i];
                INFO(node.ref.toStdString() << ' ' << (node.leaf ? node.leaf->members.toStdString() : ""));
                CHECK(score.nodes[i].points.toRational() == wanted.points[i].value_or(Plain(0)).toRational());
                if (node.leaf)
                    CHECK((score.leaves[leaf++].state == LeafState::Dropped) == !wanted.points[i]);
            }
            CHECK(score.parts[0].counted.toRational() == wanted.counted[0].toRational());
            CHECK(score.parts[1].counted.toRational() == wanted.counted[1].toRational());
            CHECK(score.bonus.toRational() == wanted.bonus.toRational());
            CHECK(score.penalty.toRational() == wanted.penalty.toRational());
            CHECK(score.total.toRational() == wanted.total.toRational());
            CHECK(score.maximum.toRational() == wanted.maximum.toRational());
            if (!wanted.maximum.isZero())
                CHECK(score.index == (wanted.total / wanted.maximum * Plain(100)).toRational());
        }
    });
}

TEST_CASE("points of a leaf stand between its floor and its maximum") {
    everyRound([](const Round& round) {
        for (const UnitScore& score : round.scores)
            for (std::size_t i = 0; i < score.leaves.size(); ++i) {
                const Node& leaf = *round.campaign.frame().leaves[i];
                const Reach reach = reachOf(*leaf.rule, leaf.maximum);
                CHECK(reach.most == leaf.maximum);
                CHECK(std::min(reach.least, Points()) <= score.leaves[i].points);
                CHECK(score.leaves[i].points <= leaf.maximum);
            }
    });
}

TEST_CASE("more done never scores less, nor more of what counts against a unit more") {
    std::set<QByteArray> tried;
    everyRound([&](Round& round) {
        const CriteriaSet& set = round.campaign.set();
        SlotNumbers values(set.slots);
        for (std::size_t i = 0; i < round.set.nodes.size(); ++i) {
            const auto& leaf = round.set.nodes[i].leaf;
            if (!leaf || leaf->direction == 0)
                continue;
            tried::Inputs inputs = {{QStringLiteral("fact.base"), QStringLiteral("7")}};
            if (leaf->kind == "improvement")
                inputs.emplace_back(QStringLiteral("reference.r"), QStringLiteral("61.5"));
            for (const test::Entered& each : leaf->draw(round.dice))
                if (each.name != "n")
                    inputs.emplace_back(QString::fromLatin1(each.name), QString::fromLatin1(each.text));
            std::optional<Points> before;
            for (std::int64_t n = round.dice.below(300); n < 13000; n += 1 + round.dice.below(900)) {
                INFO(leaf->members.toStdString() << " at " << n);
                inputs.emplace_back(QStringLiteral("n"), QString::fromLatin1(test::hundredths(n)));
                const ExampleResult result = tryLeaf(set, set.nodes[i], inputs, values);
                inputs.pop_back();
                REQUIRE_FALSE(result.fault);
                REQUIRE(result.score.state != LeafState::Missing);
                if (before)
                    CHECK((leaf->direction > 0 ? *before <= result.score.points
                                               : result.score.points <= *before));
                before = result.score.points;
            }
            tried.insert(leaf->kind + (leaf->direction > 0 ? " rising" : " falling"));
        }
    });
    CHECK(tried
        == std::set<QByteArray>{"bands rising", "bands falling", "proportional rising", "accrual rising",
            "interpolate rising", "interpolate falling", "improvement rising", "improvement falling",
            "deduction falling"});
}

TEST_CASE("a later document never scores more") {
    Dice dice(9);
    int tried = 0;
    for (int i = 0; i < 60; ++i) {
        test::RandomLeaf leaf = test::leaves::deadline(dice, 200, {true, {test::leaves::someDay + 3}});
        trees::Set whole;
        const QByteArray maximum = test::hundredths(leaf.maximum);
        whole.parts = "{'id':'p','maximum':'" + maximum + "'}";
        whole.more = "'holidays':['2025-03-17'],'facts':[" + test::field("day", "date") + "],";
        whole.nodes = trees::node("1", "", maximum, "'part':'p',")
            + trees::node("1.1", "1", maximum, leaf.members + ',');
        const CriteriaSet set = oneleaf::read(whole.json());
        tried::Inputs inputs = {{QStringLiteral("fact.day"), QStringLiteral("2025-04-01")}};
        for (const test::Entered& each : leaf.draw(dice))
            if (each.name != "a" && each.name != "none_a")
                inputs.emplace_back(QString::fromLatin1(each.name), QString::fromLatin1(each.text));
        SlotNumbers values(set.slots);
        std::optional<Points> before;
        for (int day = 0; day < 150; ++day) {
            const QDate date = QDate::fromJulianDay(test::leaves::someDay - 5 + day);
            inputs.emplace_back(QStringLiteral("a"), date.toString(Qt::ISODate));
            const ExampleResult result = tryLeaf(set, set.nodes[1], inputs, values);
            inputs.pop_back();
            REQUIRE_FALSE(result.fault);
            if (before)
                CHECK(result.score.points <= *before);
            before = result.score.points;
            tried += result.score.state == LeafState::Scored ? 1 : 0;
        }
    }
    CHECK(tried == 60 * 150);
}

TEST_CASE("children add up to their parent, but for what caps take") {
    everyRound([](const Round& round) {
        const CriteriaSet& set = round.campaign.set();
        for (const UnitScore& score : round.scores)
            for (std::size_t i = 0; i < set.nodes.size(); ++i) {
                if (set.nodes[i].isLeaf())
                    continue;
                NodeTotals sum;
                for (const int child : set.nodes[i].children) {
                    const NodeTotals& totals = score.nodes[static_cast<std::size_t>(child)];
                    sum.points += totals.points;
                    sum.maximum += totals.maximum;
                    sum.beyondCap += totals.beyondCap;
                }
                const Points taken = score.nodes[i].beyondCap - sum.beyondCap;
                CHECK(score.nodes[i].points + taken == sum.points);
                const bool capped = set.nodes[i].kind != NodeKind::Scored; // a cap bounds the maximum too
                CHECK(score.nodes[i].maximum
                    == (capped ? std::min(sum.maximum, set.nodes[i].maximum) : sum.maximum));
                CHECK(Points() <= taken);
                if (set.nodes[i].kind == NodeKind::Scored)
                    CHECK(taken == Points());
                else if (Points() < taken)
                    CHECK(score.nodes[i].points == set.nodes[i].maximum);
            }
    });
}

TEST_CASE("the index stands between 0 and 100 where nothing is added, taken or below zero") {
    int plain = 0;
    everyRound([&](const Round& round) {
        if (!round.set.plain)
            return;
        ++plain;
        for (const UnitScore& score : round.scores) {
            CHECK(Rational(0) <= score.index);
            CHECK(score.index <= Rational(100));
        }
    });
    CHECK(plain > 20);
}

TEST_CASE("the order in which figures are entered changes nothing") {
    everyRound([](Round& round) {
        for (int again = 0; again < 2; ++again) {
            round.dice.shuffle(round.cells);
            Campaign other(round.campaign.frameShared());
            for (const auto& [cell, text] : round.cells)
                campaigns::put(other, cell, text);
            CHECK(other == round.campaign);
            CHECK(scoreAll(other, Stage::Council) == round.scores);
        }
    });
}

TEST_CASE("what is printed adds up: leaves to parts, parts to the total") {
    everyRound([](const Round& round) {
        const CriteriaSet& set = round.campaign.set();
        for (const UnitScore& score : round.scores) {
            Points parts[2], total;
            for (std::size_t i = 0; i < score.leaves.size(); ++i) {
                const Node& leaf = *round.campaign.frame().leaves[i];
                const QString printed = score.leaves[i].points.toText(set.decimals);
                CHECK(printed.section(u'.', 1).size() == set.decimals); // nothing hides behind the last digit
                if (leaf.part >= 0 && leaf.kind == NodeKind::Scored)
                    parts[leaf.part] += ofText(printed);
            }
            for (std::size_t part = 0; part < 2; ++part) {
                CHECK(ofText(score.parts[part].points.toText(set.decimals)) == parts[part]);
                total += ofText(score.parts[part].counted.toText(set.decimals));
            }
            total += ofText(score.bonus.toText(set.decimals));
            total = total - ofText(score.penalty.toText(set.decimals));
            CHECK(ofText(score.total.toText(set.decimals)) == total);
        }
    });
}

TEST_CASE("a random set reads the same again, and in any order of its keys") {
    everyRound([](const Round& round) {
        const CriteriaReading again = readCriteria(parseJson(round.set.json)->canonical());
        REQUIRE(again.set);
        CHECK(again.set->digest == round.campaign.set().digest);
    });
}
