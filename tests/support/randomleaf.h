// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/dice.h"
#include "support/plainfraction.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

#include <QByteArray>
#include <QDate>

// Leaves of every kind with chance in all their figures, each with its own plain way to work out its points.
namespace sodiem::test {

using Figures = std::map<QByteArray, Plain>; // own inputs by name; fact.base, fact.day, reference.r, terrain

// What was entered in one input: its cell after "entry/UNIT/REF/appraised/" ("g1.yes" of a survey), the text,
// the number.
struct Entered {
    QByteArray name;
    QByteArray text;
    Plain number;
};

struct RandomLeaf {
    QByteArray kind;
    std::int64_t maximum = 0; // hundredths
    QByteArray members; // of its JSON, in single quotes: "'inputs':[…],'rule':{…}"
    std::function<std::vector<Entered>(Dice&)> draw; // everything it asks for
    std::function<std::optional<Plain>(const Figures&)> points; // before rounding; none: not applicable
    int direction = 0; // of the input "n": more gives never less (1), never more (−1)
};

struct LeafOptions {
    bool negative = true; // may cost points
    std::vector<std::int64_t> holidays; // of the set
};

inline QByteArray hundredths(std::int64_t number) {
    const std::int64_t size = number < 0 ? -number : number;
    return (number < 0 ? "-" : "") + QByteArray::number(qlonglong(size / 100)) + '.'
        + QByteArray::number(qlonglong(size % 100)).rightJustified(2, '0');
}

inline QByteArray field(const QByteArray& name, const char* type) {
    return "{'name':'" + name + "','type':'" + type + "','label':{'vi':'n','en':'n'}}";
}

inline QByteArray joined(const QList<QByteArray>& items) { return items.join(','); }

// Numbers in falling order, no two alike.
inline std::vector<std::int64_t> falling(Dice& dice, int count, int below, std::int64_t add = 0) {
    std::map<std::int64_t, bool> numbers;
    while (numbers.size() < static_cast<std::size_t>(count))
        numbers[add + dice.below(below)] = true;
    std::vector<std::int64_t> list;
    for (auto number = numbers.rbegin(); number != numbers.rend(); ++number)
        list.push_back(number->first);
    return list;
}

// Points from the maximum down, the last perhaps below zero.
inline std::vector<std::int64_t> fallingPoints(Dice& dice, int count, std::int64_t maximum, bool negative) {
    std::vector<std::int64_t> points(static_cast<std::size_t>(count), maximum);
    for (std::size_t i = 1; i < points.size(); ++i)
        points[i] = dice.below(static_cast<int>(std::max<std::int64_t>(points[i - 1], 0)) + 1);
    if (negative && count > 1 && dice.chance(30))
        points.back() = -1 - dice.below(200);
    return points;
}

namespace leaves {

using Value = std::optional<Plain>;

// A measure that rises with n, what it asks for, and what it is worth where it divides by zero.
struct Measure {
    QByteArray members; // 'measure':…,'ifUndefined':…
    QByteArray inputs;
    std::function<std::vector<Entered>(Dice&)> draw;
    std::function<Value(const Figures&)> value; // none: divides by zero
    QByteArray ifUndefined;
};

inline std::vector<Entered> drawNumbers(Dice& dice, bool both) {
    const int n = dice.below(13000), m = dice.below(12);
    std::vector<Entered> list = {{"n", hundredths(n), Plain::hundredths(n)}};
    if (both)
        list.push_back({"m", QByteArray::number(m), Plain(m)});
    return list;
}

inline Measure measure(Dice& dice) {
    static const std::vector<QByteArray> words = {"notApplicable", "zero", "fullMarks"};
    static const std::vector<QByteArray> sources = {"n", "10 * n / m", "n + fact.base", "max(n, m) - 3 / 2"};
    const int form = dice.below(4);
    const bool both = form == 1 || form == 3;
    Measure result;
    result.ifUndefined = dice.pick(words);
    result.members = "'measure':'" + sources[static_cast<std::size_t>(form)] + "','ifUndefined':'"
        + result.ifUndefined + "',";
    result.inputs = "'inputs':[" + field("n", "decimal") + (both ? "," + field("m", "integer") : "") + "],";
    result.draw = [both](Dice& d) { return drawNumbers(d, both); };
    result.value = [form](const Figures& f) -> Value {
        const Plain n = f.at("n");
        switch (form) {
        case 0:
            return n;
        case 1:
            return f.at("m").isZero() ? Value() : Value(Plain(10) * n / f.at("m"));
        case 2:
            return n + f.at("fact.base");
        default:
            return (n < f.at("m") ? f.at("m") : n) - Plain::of(3, 2);
        }
    };
    return result;
}

// The points of a measured rule by the function of its measure alone.
inline RandomLeaf measured(const char* kind, std::int64_t maximum, const Measure& by, const QByteArray& rule,
    int direction, const std::function<Plain(const Plain&, const Figures&)>& points) {
    RandomLeaf leaf{kind, maximum, by.inputs + "'rule':{'kind':'" + kind + "'," + by.members + rule + "}",
        by.draw, {}, direction};
    leaf.points = [by, points, maximum](const Figures& f) -> Value {
        if (const Value value = by.value(f))
            return points(*value, f);
        return by.ifUndefined == "zero"     ? Value(Plain(0))
            : by.ifUndefined == "fullMarks" ? Value(Plain::hundredths(maximum))
                                            : Value();
    };
    return leaf;
}

struct Band {
    std::int64_t limit; // hundredths
    std::int64_t points; // hundredths
};

inline QByteArray bandsJson(const std::vector<Band>& bands, bool from) {
    QList<QByteArray> list;
    for (const Band& band : bands)
        list += QByteArray("{'") + (from ? "from" : "upTo") + "':'" + hundredths(band.limit) + "','points':'"
            + hundredths(band.points) + "'}";
    return "'bands':[" + joined(list) + "]";
}

inline Plain inBands(const std::vector<Band>& bands, bool from, const Plain& value) {
    for (const Band& band : bands) {
        const Plain limit = Plain::hundredths(band.limit);
        if (from ? limit <= value : value <= limit)
            return Plain::hundredths(band.points);
    }
    return Plain::hundredths(std::min<std::int64_t>(bands.back().points, 0));
}

inline std::vector<Band> randomBands(
    Dice& dice, std::int64_t maximum, bool from, bool negative, std::int64_t add) {
    std::vector<std::int64_t> limits = falling(dice, 1 + dice.below(4), 12000, add);
    if (!from)
        std::reverse(limits.begin(), limits.end());
    const auto points = fallingPoints(dice, static_cast<int>(limits.size()), maximum, negative);
    std::vector<Band> bands;
    for (std::size_t i = 0; i < limits.size(); ++i)
        bands.push_back({limits[i], points[i]});
    return bands;
}

inline RandomLeaf bands(Dice& dice, std::int64_t maximum, const LeafOptions& options) {
    const bool from = dice.chance(50);
    if (from && dice.chance(25)) { // full from a limit on, in proportion below it
        const std::int64_t full = 2000 + dice.below(9000), low = dice.below(2000);
        const QByteArray rule = "'bands':[{'from':'" + hundredths(full) + "','points':'" + hundredths(maximum)
            + "'},{'from':'" + hundredths(low) + "','proportionTo':'" + hundredths(full) + "'}]";
        return measured("bands", maximum, measure(dice), rule, 1, [=](const Plain& value, const Figures&) {
            const Plain top = Plain::hundredths(full), most = Plain::hundredths(maximum);
            return top <= value ? most : value < Plain::hundredths(low) ? Plain(0) : value / top * most;
        });
    }
    const std::vector<Band> list = randomBands(dice, maximum, from, options.negative, 0);
    return measured("bands", maximum, measure(dice), bandsJson(list, from), from ? 1 : -1,
        [=](const Plain& value, const Figures&) { return inBands(list, from, value); });
}

inline RandomLeaf proportional(Dice& dice, std::int64_t maximum) {
    const std::int64_t full = 1000 + dice.below(11000), floor = dice.chance(50) ? dice.below(1000) : -1;
    const QByteArray rule = "'full':'" + hundredths(full) + "'"
        + (floor >= 0 ? ",'floor':'" + hundredths(floor) + "'" : QByteArray());
    return measured("proportional", maximum, measure(dice), rule, 1, [=](const Plain& value, const Figures&) {
        if (value < Plain::hundredths(std::max<std::int64_t>(floor, 0)))
            return Plain(0);
        const Plain most = Plain::hundredths(full);
        return (most < value ? most : value) / most * Plain::hundredths(maximum);
    });
}

inline RandomLeaf accrual(Dice& dice, std::int64_t maximum) {
    const bool base = dice.chance(50), whole = dice.chance(50), scaled = dice.chance(50);
    const std::int64_t upTo = 100 + dice.below(3000), each = 100 + dice.below(2000),
                       gain = 1 + dice.below(90);
    const std::int64_t start = dice.below(static_cast<int>(maximum) + 1);
    const std::int64_t mountain = 10 + dice.below(90), island = 5 + dice.below(150);
    QByteArray rule = "'step':{'each':'" + hundredths(each) + "','points':'" + hundredths(gain)
        + "','count':'" + (whole ? "complete" : "proportional") + "'}";
    if (base)
        rule += ",'base':{'upTo':'" + hundredths(upTo) + "','points':'" + hundredths(start) + "'}";
    if (scaled)
        rule += ",'scale':{'attribute':'terrain','factors':[{'value':'miền núi','factor':'"
            + hundredths(mountain) + "'},{'value':'hải đảo','factor':'" + hundredths(island) + "'}]}";
    return measured("accrual", maximum, measure(dice), rule, 1, [=](const Plain& value, const Figures& f) {
        const Plain terrain = f.at("terrain"); // 0 plain, 1 mountain, 2 island
        const Plain factor = !scaled || terrain.isZero() ? Plain(1)
            : terrain == Plain(1)                        ? Plain::hundredths(mountain)
                                                         : Plain::hundredths(island);
        if (value <= Plain(0))
            return Plain(0);
        const Plain limit = base ? Plain::hundredths(upTo) * factor : Plain(0);
        Plain points = base ? Plain::hundredths(start) : Plain(0);
        if (limit < value) {
            const Plain steps = (value - limit) / (Plain::hundredths(each) * factor);
            points = points + (whole ? steps.whole() : steps) * Plain::hundredths(gain);
        }
        const Plain cap = Plain::hundredths(maximum);
        return cap < points ? cap : points;
    });
}

inline RandomLeaf interpolate(Dice& dice, std::int64_t maximum, const LeafOptions& options) {
    const bool rising = dice.chance(50);
    const int count = 2 + dice.below(3);
    std::vector<std::int64_t> at = falling(dice, count, 12000, -500);
    std::vector<std::int64_t> points = fallingPoints(dice, count, maximum, options.negative);
    std::reverse(at.begin(), at.end());
    if (rising)
        std::reverse(points.begin(), points.end());
    QList<QByteArray> knots;
    for (std::size_t i = 0; i < at.size(); ++i)
        knots += "{'at':'" + hundredths(at[i]) + "','points':'" + hundredths(points[i]) + "'}";
    return measured("interpolate", maximum, measure(dice), "'points':[" + joined(knots) + "]",
        rising ? 1 : -1, [=](const Plain& value, const Figures&) {
            for (std::size_t i = 0; i < at.size(); ++i) {
                const Plain here = Plain::hundredths(at[i]), gives = Plain::hundredths(points[i]);
                if (value <= here && i == 0)
                    return gives;
                if (value <= here) {
                    const Plain before = Plain::hundredths(at[i - 1]),
                                gave = Plain::hundredths(points[i - 1]);
                    return gave + (gives - gave) * (value - before) / (here - before);
                }
            }
            return Plain::hundredths(points.back());
        });
}

inline RandomLeaf improvement(Dice& dice, std::int64_t maximum, const LeafOptions& options) {
    const bool from = dice.chance(60);
    const std::vector<Band> list = randomBands(dice, maximum, from, options.negative, -6000);
    static const std::vector<QByteArray> words = {"notApplicable", "zero", "fullMarks"};
    const QByteArray none = dice.pick(words);
    RandomLeaf leaf{"improvement", maximum,
        "'inputs':[" + field("n", "decimal") + "],'rule':{'kind':'improvement','measure':'n - reference.r',"
            + "'ifNoReference':'" + none + "'," + bandsJson(list, from) + "}",
        [](Dice& d) { return drawNumbers(d, false); }, {}, from ? 1 : -1};
    leaf.points = [=](const Figures& f) -> Value {
        const auto last = f.find("reference.r");
        if (last != f.end())
            return inBands(list, from, f.at("n") - last->second);
        return none == "zero"     ? Value(Plain(0))
            : none == "fullMarks" ? Value(Plain::hundredths(maximum))
                                  : Value();
    };
    return leaf;
}

} // namespace leaves
} // namespace sodiem::test
