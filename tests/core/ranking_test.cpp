// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/ranking.h"
#include "core/ranking/tiekeys.h"
#include "support/campaigns.h"
#include "support/dice.h"

#include <array>
#include <map>

using namespace sodiem;

namespace {

struct Ward {
    QString code, name, kind, district;
};

// Wards of two districts under a set with 6 points in two criteria; only totals matter, so scores are made by
// hand.
struct Race {
    std::shared_ptr<const Frame> frame;
    std::vector<UnitScore> scores;

    Race(const std::vector<Ward>& wards, const QByteArray& ties, const QByteArray& keys = "[]") {
        Table table;
        table.columns = {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("kind"),
            QStringLiteral("parent_code")};
        table.add({QStringLiteral("01"), QStringLiteral("Hà Nội"), QStringLiteral("province"), {}});
        table.add({QStringLiteral("001"), QStringLiteral("Ba Đình"), QStringLiteral("district_urban"),
            QStringLiteral("01")});
        table.add({QStringLiteral("002"), QStringLiteral("Hoàn Kiếm"), QStringLiteral("district_urban"),
            QStringLiteral("01")});
        for (const Ward& ward : wards)
            table.add({ward.code, ward.name, ward.kind, ward.district});
        Result<Catalogue> catalogue = Catalogue::fromTable(table);
        REQUIRE(catalogue);
        const auto manual = [](const char* ref) {
            return oneleaf::leafJson(ref, "3", "'rule':{'kind':'manual','step':'0.5'}");
        };
        QByteArray json = oneleaf::setJson(manual("1.1") + "," + manual("1.2"), {"6", "2", "drop", "[]", ""});
        json.replace("\"ties\":\"shared\"", oneleaf::withQuotes("'ties':'" + ties + "','tieKeys':" + keys));
        json.replace("[\"ward\"]", "[\"ward\",\"commune\"]");
        frame = Frame::make(std::move(*catalogue), oneleaf::read(json));
        scores.resize(frame->units.size());
    }

    void set(std::size_t unit, const Rational& index, int part = 0, int first = 0) {
        UnitScore& score = scores[unit];
        score.index = index;
        score.parts.resize(1);
        score.parts[0].counted = Points::ofUnits(part);
        score.nodes.resize(3);
        score.nodes[1].points = Points::ofUnits(first);
    }

    std::vector<RankGroup> ranked(GroupBy by = GroupBy::All) const { return rankUnits(*frame, scores, by); }
};

std::vector<Ward> wards(int count) {
    std::vector<Ward> list;
    for (int i = 1; i <= count; ++i)
        list.push_back(
            {QString::number(i).rightJustified(5, u'0'), QStringLiteral("Phường %1").arg(QChar(u'A' + i)),
                QStringLiteral("ward"), i % 2 == 1 ? QStringLiteral("001") : QStringLiteral("002")});
    return list;
}

QString shown(const Frame& frame, const RankGroup& group) {
    QStringList words;
    for (const RankedUnit& unit : group.ranked) {
        QString word = QString::number(unit.rank) + u':' + frame.units[unit.unit]->code.right(1);
        if (unit.tie == TieState::Shared)
            word += u'=';
        if (unit.decidingKey >= 0)
            word += QStringLiteral("k%1").arg(unit.decidingKey);
        words += word;
    }
    return words.join(u' ');
}

} // namespace

TEST_CASE("ranks of equal indexes: shared, dense, or by keys") {
    struct Row {
        const char* ties;
        const char* ranks;
    };
    const auto row = GENERATE(values<Row>({{"shared", "1:2 2:1= 2:3= 2:4= 5:5"},
        {"dense", "1:2 2:1= 2:3= 2:4= 3:5"}, {"keys", "1:2 2:4k0 3:1=k0 3:3= 5:5"}}));
    INFO(row.ties);
    Race race(wards(5), row.ties, "[{'part':'appraisal'}]");
    race.set(0, 80, 5);
    race.set(1, 90, 5);
    race.set(2, 80, 5);
    race.set(3, 80, 6);
    race.set(4, 70, 5);
    CHECK(shown(*race.frame, race.ranked()[0]) == QString::fromLatin1(row.ranks));
}

TEST_CASE("keys are asked in turn: part, node, name") {
    Race race(wards(4), "keys", "[{'part':'appraisal'},{'node':'1.1'},'name']");
    race.set(0, 50, 3, 1);
    race.set(1, 50, 3, 2);
    race.set(2, 50, 4, 0);
    race.set(3, 50, 3, 1);
    CHECK(shown(*race.frame, race.ranked()[0]) == u"1:3k0 2:2k1 3:1k2 4:4k2");
    CHECK(decideTie(*race.frame, race.scores, 0, 2) == TieDecision{1, 0});
    CHECK(decideTie(*race.frame, race.scores, 2, 0) == TieDecision{-1, 0});
    CHECK(decideTie(*race.frame, race.scores, 0, 0) == TieDecision{});
}

TEST_CASE("names decide in Vietnamese order") {
    std::vector<Ward> list = wards(4);
    list[0].name = QStringLiteral("Phường Ngọc Hà");
    list[1].name = QStringLiteral("Phường Đội Cấn");
    list[2].name = QStringLiteral("Phường Cống Vị");
    list[3].name = QStringLiteral("Phường Điện Biên");
    Race race(list, "keys", "['name']");
    for (std::size_t i = 0; i < 4; ++i)
        race.set(i, 50);
    CHECK(shown(*race.frame, race.ranked()[0]) == u"1:3k0 2:4k0 3:2k0 4:1k0");
}

TEST_CASE("indexes that print alike but differ are not tied") {
    Race race(wards(3), "shared");
    race.set(0, *Rational::fraction(2000, 30)); // 66.666…
    race.set(1, *Rational::fraction(6667, 100)); // 66.67
    race.set(2, *Rational::fraction(200, 3)); // the first again, in other terms
    CHECK(shown(*race.frame, race.ranked()[0]) == u"1:2 2:1= 2:3=");
    CHECK(race.scores[0].index.toDecimal(2) == race.scores[1].index.toDecimal(2));
}

TEST_CASE("groups of a district, of a kind, and all, in the order of the catalogue") {
    std::vector<Ward> list = wards(5);
    list[2].kind = QStringLiteral("commune");
    list[2].name = QStringLiteral("Xã D");
    Race race(list, "shared");
    for (int i = 0; i < 5; ++i)
        race.set(static_cast<std::size_t>(i), 10 * i);
    race.scores[4].missing = 1;
    const auto groups = [&](GroupBy by) {
        QStringList words;
        for (const RankGroup& group : race.ranked(by))
            words += group.id + QStringLiteral(" -> ") + shown(*race.frame, group)
                + QStringLiteral(" | %1").arg(group.unfinished.size());
        return words.join(u'\n');
    };
    CHECK(groups(GroupBy::District) == u"001 -> 1:3 2:1 | 1\n002 -> 1:4 2:2 | 0");
    CHECK(groups(GroupBy::Kind) == u"ward -> 1:4 2:2 3:1 | 1\ncommune -> 1:3 | 0");
    CHECK(groups(GroupBy::All) == u"all -> 1:4 2:3 3:2 4:1 | 1");
    for (const GroupBy by : {GroupBy::District, GroupBy::Kind, GroupBy::All})
        CHECK(groupByFromId(groupById(by)) == by);
    CHECK_FALSE(groupByFromId(u"province"));
}

TEST_CASE("a unit without an index is not ranked, and a group of such has no figures") {
    Race race(wards(2), "shared");
    race.set(0, 100);
    race.scores[0].hasMaximum = false;
    race.scores[1].missing = 3;
    const RankGroup group = race.ranked()[0];
    CHECK(group.ranked.empty());
    CHECK(group.unfinished == std::vector<std::size_t>{0, 1});
    CHECK_FALSE(group.statistics.mean);
}

TEST_CASE("classes are closed at from and open at above") {
    CriteriaSet set;
    set.classes
        = {{QStringLiteral("a"), {}, Rational(90), true}, {QStringLiteral("b"), {}, Rational(90), false},
            {QStringLiteral("c"), {}, *Rational::fraction(111, 2), false}};
    CHECK(classOf(set, *Rational::fraction(90000001, 1000000)) == 0);
    CHECK(classOf(set, Rational(90)) == 1);
    CHECK(classOf(set, *Rational::fraction(89999999, 1000000)) == 2); // prints as 90.00, is none
    CHECK(classOf(set, *Rational::fraction(111, 2)) == 2);
    CHECK(classOf(set, Rational(55)) == -1);
    CHECK(classOf(set, Rational(-5)) == -1);
    CHECK(classOf(CriteriaSet(), Rational(100)) == -1);
}

TEST_CASE("statistics are exact") {
    Race race(wards(3), "shared");
    race.set(0, *Rational::fraction(200, 3));
    race.set(1, *Rational::fraction(100, 7));
    race.set(2, *Rational::fraction(99, 1));
    const Statistics statistics = race.ranked()[0].statistics;
    CHECK(statistics.mean == *Rational::fraction(200 * 7 + 100 * 3 + 99 * 21, 63));
    CHECK(statistics.highest == Rational(99));
    CHECK(statistics.lowest == *Rational::fraction(100, 7));
}

TEST_CASE("the order of the units file does not change a rank") {
    constexpr std::uint64_t seed = 584;
    test::Dice dice(seed);
    for (const char* ties : {"shared", "dense", "keys"}) {
        for (int round = 0; round < 40; ++round) {
            INFO("seed " << seed << ", " << ties << ", round " << round);
            std::vector<Ward> list = wards(14);
            std::map<QString, std::array<int, 4>> figures; // by code: index, its denominator, part, node
            for (Ward& ward : list) {
                ward.name = QStringLiteral("Phường %1").arg(QChar(u'A' + dice.below(3)));
                ward.name += QString::number(ward.code.toInt());
                figures[ward.code] = {dice.below(4), dice.below(3) + 1, dice.below(2), dice.below(2)};
            }
            const auto ranksOf = [&](const std::vector<Ward>& order) {
                Race race(order, ties, "[{'part':'appraisal'},{'node':'1.1'},'name']");
                for (std::size_t i = 0; i < order.size(); ++i) {
                    const auto& [above, below, part, node] = figures[order[i].code];
                    race.set(i, *Rational::fraction(above * below, below), part, node);
                }
                std::map<QString, QString> ranks;
                for (const GroupBy by : {GroupBy::All, GroupBy::District})
                    for (const RankGroup& group : race.ranked(by))
                        for (const RankedUnit& unit : group.ranked)
                            ranks[group.id + u'/' + race.frame->units[unit.unit]->code]
                                = QString::number(unit.rank) + u' '
                                + QString::number(static_cast<int>(unit.tie)) + u' '
                                + QString::number(unit.decidingKey);
                return ranks;
            };
            const auto ranks = ranksOf(list);
            std::vector<Ward> shuffled = list;
            dice.shuffle(shuffled);
            CHECK(ranksOf(shuffled) == ranks);
        }
    }
}
