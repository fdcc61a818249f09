// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/randomleaf.h"

// The kinds that are not measured: what is taken, ticked, counted, dated, asked.
namespace sodiem::test {
namespace leaves {

inline QByteArray option(const QByteArray& id, std::int64_t points) {
    return "{'id':'" + id + "','label':{'vi':'o','en':'o'},'points':'" + hundredths(points) + "'}";
}

inline RandomLeaf choice(Dice& dice, std::int64_t maximum, const LeafOptions& options) {
    const auto points = fallingPoints(dice, 2 + dice.below(4), maximum, options.negative);
    QList<QByteArray> list;
    for (std::size_t i = 0; i < points.size(); ++i)
        list += option("o" + QByteArray::number(int(i)), points[i]);
    RandomLeaf leaf{
        "choice", maximum, "'rule':{'kind':'choice','options':[" + joined(list) + "]}", {}, {}, 0};
    leaf.draw = [count = static_cast<int>(points.size())](Dice& d) {
        const int taken = d.below(count);
        return std::vector<Entered>{{"choice", "o" + QByteArray::number(taken), Plain(taken)}};
    };
    leaf.points = [points](const Figures& f) {
        Plain sum;
        for (std::size_t i = 0; i < points.size(); ++i)
            if (f.at("choice") == Plain(static_cast<std::int64_t>(i)))
                sum = Plain::hundredths(points[i]);
        return Value(sum);
    };
    return leaf;
}

inline RandomLeaf checklist(Dice& dice, std::int64_t maximum, const LeafOptions& options) {
    std::vector<std::int64_t> points;
    std::int64_t left = maximum;
    for (int i = dice.below(4); i > 0; --i) {
        points.push_back(dice.below(static_cast<int>(left) + 1));
        left -= points.back();
    }
    points.push_back(left);
    if (options.negative && dice.chance(30))
        points.push_back(-1 - dice.below(100));
    QList<QByteArray> list;
    for (std::size_t i = 0; i < points.size(); ++i)
        list += option("i" + QByteArray::number(int(i)), points[i]);
    RandomLeaf leaf{
        "checklist", maximum, "'rule':{'kind':'checklist','items':[" + joined(list) + "]}", {}, {}, 0};
    leaf.draw = [count = static_cast<int>(points.size())](Dice& d) {
        std::vector<Entered> ticks;
        for (int i = 0; i < count; ++i) {
            const int tick = d.below(2);
            ticks.push_back({"i" + QByteArray::number(i), QByteArray::number(tick), Plain(tick)});
        }
        return ticks;
    };
    leaf.points = [points](const Figures& f) {
        Plain sum;
        for (std::size_t i = 0; i < points.size(); ++i)
            sum = sum + f.at("i" + QByteArray::number(int(i))) * Plain::hundredths(points[i]);
        return Value(sum);
    };
    return leaf;
}

inline RandomLeaf deduction(Dice& dice, std::int64_t maximum, const LeafOptions& options) {
    const std::int64_t first = 1 + dice.below(200), second = 1 + dice.below(50);
    const std::int64_t floor = options.negative && dice.chance(40) ? -dice.below(300) : 0;
    RandomLeaf leaf{"deduction", maximum,
        "'inputs':[" + field("n", "decimal") + "," + field("m", "integer")
            + "],'rule':{'kind':'deduction','each':[{'input':'n','points':'" + hundredths(first)
            + "'},{'input':'m','points':'" + hundredths(second) + "'}],'floor':'" + hundredths(floor) + "'}",
        [](Dice& d) {
            const int n = d.below(500), m = d.below(4);
            return std::vector<Entered>{
                {"n", hundredths(n), Plain::hundredths(n)}, {"m", QByteArray::number(m), Plain(m)}};
        },
        {}, -1};
    leaf.points = [=](const Figures& f) {
        const Plain points = Plain::hundredths(maximum) - f.at("n") * Plain::hundredths(first)
            - f.at("m") * Plain::hundredths(second);
        return Value(points < Plain::hundredths(floor) ? Plain::hundredths(floor) : points);
    };
    return leaf;
}

inline RandomLeaf manual(Dice& dice, std::int64_t maximum, const LeafOptions& options) {
    const std::int64_t least = options.negative && dice.chance(40) ? -dice.below(200) : 0;
    RandomLeaf leaf{"manual", maximum,
        "'rule':{'kind':'manual','min':'" + hundredths(least) + "','step':'0.01'}",
        [=](Dice& d) {
            const std::int64_t points = least + d.below(static_cast<int>(maximum - least) + 1);
            return std::vector<Entered>{{"points", hundredths(points), Plain::hundredths(points)}};
        },
        [](const Figures& f) { return Value(f.at("points")); }, 0};
    return leaf;
}

// Days of documents, worked out by walking the calendar.
struct Term {
    std::int64_t due = 0; // Julian day; 0: fact.day
    int allowed = 0;
};

inline bool isWorkingDay(std::int64_t day, const std::vector<std::int64_t>& holidays) {
    return QDate::fromJulianDay(day).dayOfWeek() <= 5
        && std::find(holidays.begin(), holidays.end(), day) == holidays.end();
}

inline int daysLate(std::int64_t date, const Term& term, std::int64_t due, bool working,
    const std::vector<std::int64_t>& holidays) {
    const auto counts = [&](std::int64_t day) { return !working || isWorkingDay(day, holidays); };
    std::int64_t last = due;
    while (!counts(last))
        ++last;
    for (int left = term.allowed; left > 0; left -= counts(last) ? 1 : 0)
        ++last;
    int late = 0;
    for (std::int64_t day = last + 1; day <= date; ++day)
        late += counts(day) ? 1 : 0;
    return late;
}

struct Deadline {
    std::vector<Term> terms;
    bool working = false;
    QByteArray combine;
    std::vector<std::int64_t> points; // on time, then of each step
    std::vector<int> steps; // days, rising
    std::optional<std::int64_t> none;
    std::vector<std::int64_t> holidays;

    Plain pointsOf(int late) const {
        if (late == 0)
            return Plain::hundredths(points[0]);
        for (std::size_t i = 0; i < steps.size(); ++i)
            if (late <= steps[i])
                return Plain::hundredths(points[i + 1]);
        return steps.empty() ? Plain(0) : Plain::hundredths(std::min<std::int64_t>(points.back(), 0));
    }
    Plain total(const Figures& f) const {
        Plain sum, worst;
        for (std::size_t i = 0; i < terms.size(); ++i) {
            const QByteArray name(1, static_cast<char>('a' + i));
            const auto tick = f.find("none_" + name);
            Plain gives;
            if (tick != f.end() && !tick->second.isZero()) {
                gives = Plain::hundredths(*none);
            } else {
                const auto day = [&](const char* at) { return *f.at(at).toRational().whole(); };
                const std::int64_t due = terms[i].due != 0 ? terms[i].due : day("fact.day");
                gives = pointsOf(daysLate(day(name.constData()), terms[i], due, working, holidays));
            }
            sum = sum + gives;
            worst = i == 0 || gives < worst ? gives : worst;
        }
        const Plain count(static_cast<std::int64_t>(terms.size()));
        return combine == "worst" ? worst : combine == "average" ? sum / count : sum;
    }
};

inline QByteArray deadlineJson(const Deadline& rule) {
    QList<QByteArray> items, late, inputs;
    for (std::size_t i = 0; i < rule.terms.size(); ++i) {
        const QByteArray name(1, static_cast<char>('a' + i));
        const QByteArray due = rule.terms[i].due == 0
            ? QByteArray("fact.day")
            : QDate::fromJulianDay(rule.terms[i].due).toString(Qt::ISODate).toLatin1();
        inputs += field(name, "date");
        items += "{'input':'" + name + "','none':{'vi':'Không có','en':'None'},'due':'" + due + "','allow':'"
            + QByteArray::number(rule.terms[i].allowed) + "'}";
    }
    for (std::size_t i = 0; i < rule.steps.size(); ++i)
        late += "{'upToDays':'" + QByteArray::number(rule.steps[i]) + "','points':'"
            + hundredths(rule.points[i + 1]) + "'}";
    return "'inputs':[" + joined(inputs) + "],'rule':{'kind':'deadline','items':[" + joined(items)
        + "],'days':'" + (rule.working ? "working" : "calendar") + "','combine':'" + rule.combine
        + "','onTime':'" + hundredths(rule.points[0]) + "','late':[" + joined(late) + "]"
        + (rule.none ? ",'ifMissing':'" + hundredths(*rule.none) + "'" : QByteArray()) + "}";
}

inline const std::int64_t someDay = QDate(2025, 3, 14).toJulianDay();

inline RandomLeaf deadline(Dice& dice, std::int64_t maximum, const LeafOptions& options) {
    static const std::vector<QByteArray> combines = {"worst", "average", "sum"};
    Deadline rule;
    rule.combine = dice.pick(combines);
    rule.working = dice.chance(50);
    rule.holidays = options.holidays;
    const int items = 1 + dice.below(3);
    const std::int64_t onTime = rule.combine == "sum" ? std::max<std::int64_t>(maximum / items, 1) : maximum;
    rule.points = fallingPoints(dice, 1 + dice.below(4), onTime, options.negative);
    for (std::size_t i = 1; i < rule.points.size(); ++i)
        rule.steps.push_back((rule.steps.empty() ? 0 : rule.steps.back()) + 1 + dice.below(10));
    for (int i = 0; i < items; ++i)
        rule.terms.push_back({dice.chance(30) ? 0 : someDay + dice.below(60), dice.below(6)});
    if (dice.chance(50))
        rule.none = options.negative ? -dice.below(100) : 0;
    RandomLeaf leaf{
        "deadline", rule.combine == "sum" ? onTime * items : maximum, deadlineJson(rule), {}, {}, 0};
    leaf.draw = [items, asked = rule.none.has_value()](Dice& d) {
        std::vector<Entered> list;
        for (int i = 0; i < items; ++i) {
            const QByteArray name(1, static_cast<char>('a' + i));
            const bool none = asked && d.chance(25);
            const std::int64_t day = someDay - 10 + d.below(110);
            if (asked && (none || d.chance(50)))
                list.push_back({"none_" + name, none ? "1" : "0", Plain(none ? 1 : 0)});
            if (!none)
                list.push_back(
                    {name, QDate::fromJulianDay(day).toString(Qt::ISODate).toLatin1(), Plain(day)});
        }
        return list;
    };
    leaf.points = [rule](const Figures& f) { return Value(rule.total(f)); };
    return leaf;
}

// A survey of one or two groups, by shares (of which the last option has none) or by marks.
struct Opinions {
    std::vector<QByteArray> options;
    std::vector<std::int64_t> shares; // %, or marks
    std::vector<QByteArray> groups;
    std::vector<std::int64_t> weights;
    bool marks = false, weighted = false, leaveOut = false;
    std::int64_t zeroAt = 0; // hundredths

    Value satisfaction(const Figures& f, std::size_t first, std::size_t count) const {
        Plain sum, answers;
        for (std::size_t g = first; g < first + count; ++g)
            for (std::size_t i = 0; i < shares.size(); ++i) {
                const Plain got = f.at(groups.size() == 1 ? options[i] : groups[g] + '.' + options[i]);
                sum = sum + got * Plain(shares[i]);
                answers = answers + got;
            }
        if (answers.isZero())
            return std::nullopt;
        if (!marks)
            return sum / answers / Plain(100);
        const Plain above = sum / answers - Plain::hundredths(zeroAt);
        return (above < Plain(0) ? Plain(0) : above) / (Plain(shares.back()) - Plain::hundredths(zeroAt));
    }
    Plain share(const Figures& f) const {
        if (!weighted)
            return *satisfaction(f, 0, groups.size());
        Plain sum, all;
        for (std::size_t g = 0; g < groups.size(); ++g) {
            const Value of = satisfaction(f, g, 1);
            if (!of && leaveOut)
                continue;
            sum = sum + of.value_or(Plain(0)) * Plain::hundredths(weights[g]);
            all = all + Plain::hundredths(weights[g]);
        }
        return sum / all;
    }
};

inline QByteArray opinionsJson(const Opinions& survey) {
    QList<QByteArray> groups, options;
    for (std::size_t g = 0; g < survey.groups.size(); ++g)
        groups += "{'id':'" + survey.groups[g] + "','weight':'" + hundredths(survey.weights[g]) + "'}";
    for (std::size_t i = 0; i < survey.options.size(); ++i)
        options += "{'id':'" + survey.options[i] + "','share':"
            + (i < survey.shares.size() ? "'" + QByteArray::number(qlonglong(survey.shares[i])) + "'"
                                        : "null")
            + "}";
    return QByteArray("'rule':{'kind':'survey',")
        + (survey.marks ? "'scale':{'min':'1','max':'5','zeroAt':'" + hundredths(survey.zeroAt) + "'},"
                        : "'options':[" + joined(options) + "],")
        + (survey.weighted ? QByteArray("'combine':'weighted','ifGroupEmpty':'")
                    + (survey.leaveOut ? "leaveOut" : "zero") + "',"
                           : QByteArray())
        + "'groups':[" + joined(groups) + "]}";
}

inline RandomLeaf survey(Dice& dice, std::int64_t maximum) {
    Opinions rule;
    rule.marks = dice.chance(50);
    rule.zeroAt = 100 + dice.below(300);
    if (rule.marks) {
        rule.options = {"1", "2", "3", "4", "5"};
        rule.shares = {1, 2, 3, 4, 5};
    } else {
        rule.options = {"yes", "partly", "no", "blank"};
        rule.shares = {100, dice.below(101), 0};
    }
    rule.groups = {"g1"};
    rule.weights = {1 + dice.below(300), 1 + dice.below(300)};
    if (dice.chance(60))
        rule.groups.push_back("g2");
    rule.weighted = dice.chance(50);
    rule.leaveOut = dice.chance(50);
    RandomLeaf leaf{"survey", maximum, opinionsJson(rule), {}, {}, 0};
    leaf.draw = [rule](Dice& d) {
        std::vector<Entered> list;
        for (std::size_t g = 0; g < rule.groups.size(); ++g) {
            const bool silent = g > 0 && d.chance(30);
            for (std::size_t i = 0; i < rule.options.size(); ++i) {
                const int count = silent ? 0 : d.below(40) + (i == 0 ? 1 : 0);
                list.push_back(
                    {rule.groups[g] + '.' + rule.options[i], QByteArray::number(count), Plain(count)});
            }
        }
        return list;
    };
    leaf.points
        = [rule, maximum](const Figures& f) { return Value(rule.share(f) * Plain::hundredths(maximum)); };
    return leaf;
}

} // namespace leaves

inline RandomLeaf randomLeaf(Dice& dice, const LeafOptions& options) {
    const std::int64_t maximum = 25 * (1 + dice.below(20));
    switch (dice.below(11)) {
    case 0:
        return leaves::choice(dice, maximum, options);
    case 1:
        return leaves::checklist(dice, maximum, options);
    case 2:
        return leaves::bands(dice, maximum, options);
    case 3:
        return leaves::proportional(dice, maximum);
    case 4:
        return leaves::accrual(dice, maximum);
    case 5:
        return leaves::interpolate(dice, maximum, options);
    case 6:
        return leaves::improvement(dice, maximum, options);
    case 7:
        return leaves::deduction(dice, maximum, options);
    case 8:
        return leaves::manual(dice, maximum, options);
    case 9:
        return leaves::deadline(dice, maximum, options);
    default:
        return leaves::survey(dice, maximum);
    }
}

} // namespace sodiem::test
