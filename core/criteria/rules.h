// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/points.h"
#include "core/criteria/expression.h"
#include "core/criteria/localtext.h"

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace sodiem {

// The scoring rules of a leaf (domain.md section 4). Each gives exact points between its floor and the leaf's
// maximum; rounding to the set's decimals happens once, after the rule.

// One of n: the points of the option taken; an option may cost points.
struct ChoiceRule {
    struct Option {
        QString id;
        LocalText label;
        Points points;
        bool operator==(const Option&) const = default;
    };
    std::vector<Option> options;
    bool operator==(const ChoiceRule&) const = default;
};

// The sum of the ticked items' points. Every item must be answered.
struct ChecklistRule {
    std::vector<ChoiceRule::Option> items;
    bool operator==(const ChecklistRule&) const = default;
};

// What a measure that divides by zero means.
enum class IfUndefined { Missing, NotApplicable, Zero, FullMarks };

// Points by the band a figure falls in. Bands with `from` are closed below and stand in falling order: the
// first whose limit ≤ the figure counts. Bands with `upTo` are closed above and stand in rising order.
// Outside all: 0, or the last band's points where those are negative.
struct Bands {
    enum class Direction { From, UpTo };
    struct Band {
        Rational limit;
        Points points; // may be negative
        std::optional<Rational> proportionTo; // instead of points: min(measure, this) / this × maximum
        bool operator==(const Band&) const = default;
    };
    Direction direction = Direction::From;
    std::vector<Band> bands;
    bool operator==(const Bands&) const = default;
};

struct BandsRule {
    Expression measure;
    IfUndefined ifUndefined = IfUndefined::Missing;
    Bands bands;
    bool operator==(const BandsRule&) const = default;
};

// Bands over what a unit improved: the measure reads last year's results.
struct ImprovementRule {
    Expression measure;
    IfUndefined ifUndefined = IfUndefined::Missing;
    IfUndefined ifNoReference = IfUndefined::Missing; // the unit has no such result of last year
    Bands bands;
    bool operator==(const ImprovementRule&) const = default;
};

// min(measure, full) / full × maximum; 0 when the measure is negative or below the floor.
struct ProportionalRule {
    Expression measure;
    IfUndefined ifUndefined = IfUndefined::Missing;
    std::optional<Rational> floor;
    Rational full = 100;
    bool operator==(const ProportionalRule&) const = default;
};

// What an attribute of a unit (its terrain, say) makes of the thresholds of an accrual.
struct AttributeScale {
    QString attribute;
    std::vector<std::pair<QString, Rational>> factors; // value, folded (see text.h) → factor > 0
    int slot = -1; // of the factor, which is one of the numbers of a unit

    bool operator==(const AttributeScale&) const = default;
    const Rational& factorOf(const QString& value) const; // 1 where none is given
};

// So many points for each further step of a count. With thresholds multiplied by the factor of the unit:
// nothing for a measure of 0 or less; the base's points up to the base's limit; beyond it, or from 0 where
// there is no base, the step's points for each step, whole or in proportion; never more than the cap.
struct AccrualRule {
    struct Base {
        Rational upTo; // > 0
        Points points;
        bool operator==(const Base&) const = default;
    };
    Expression measure;
    IfUndefined ifUndefined = IfUndefined::Missing;
    std::optional<Base> base;
    Rational each = 1; // > 0: what makes one step
    Points points; // of one step
    bool inProportion = false; // a step begun counts by its share; else only whole steps do
    Points cap;
    std::optional<AttributeScale> scale; // absent: every unit has the same thresholds
    bool operator==(const AccrualRule&) const = default;
};

// Linear between the points of a curve; before the first and after the last, theirs.
struct InterpolateRule {
    struct Knot {
        Rational at; // rising
        Points points; // rising or falling throughout; may be negative
        bool operator==(const Knot&) const = default;
    };
    Expression measure;
    IfUndefined ifUndefined = IfUndefined::Missing;
    std::vector<Knot> knots; // at least two
    bool operator==(const InterpolateRule&) const = default;
};

// How late documents were, against days that are due. Working days are those from Monday to Friday that the
// set does not name as holidays; a due day that is none moves to the next one.
struct DeadlineRule {
    enum class Combine { Worst, Average, Sum }; // of the documents' points
    struct Item {
        QString input; // the date of the document
        int slot = -1; // of the same
        int noneSlot = -1; // of the tick that there is no such document, a field of its own; -1: the rule does not ask
        std::int64_t due = 0; // Julian day; where dueSlot is -1
        QString dueName; // of the date it is due by, as expressions name it; empty: the due day is fixed
        int dueSlot = -1; // of the same
        int allowedDays = 0; // added to the due day
        bool operator==(const Item&) const = default;
    };
    struct Late {
        std::int64_t upToDays = 0; // rising
        Points points; // falling
        bool operator==(const Late&) const = default;
    };
    std::vector<Item> items;
    bool workingDays = false;
    Points onTime; // of one document
    std::vector<Late> late; // later than all: 0, or the last one's points where those are negative
    Points none; // of a document that does not exist
    Combine combine = Combine::Worst;
    bool operator==(const DeadlineRule&) const = default;
};

// from − Σ (input × its points), not below the floor, which may be negative.
struct DeductionRule {
    struct Each {
        int slot = -1;
        Points points;
        bool operator==(const Each&) const = default;
    };
    Points from;
    std::vector<Each> each;
    Points floor;
    bool operator==(const DeductionRule&) const = default;
};

// The satisfaction in % of the maximum. Of one group of respondents, or of all pooled: Σ(count × share) /
// Σ(count) over the options whose share is given; with a scale of marks, (mean − zeroAt) / (max − zeroAt),
// not below 0. Weighted: Σ(weight × satisfaction of the group) / Σ(weight).
struct SurveyRule {
    enum class IfGroupEmpty { Missing, LeaveOut, Zero }; // a group without an answer that counts
    struct Option {
        QString id;
        LocalText label;
        std::optional<Rational> share; // in %, or the mark of a scale; none: not counted ("no answer")
        bool operator==(const Option&) const = default;
    };
    struct Group {
        QString id;
        LocalText label;
        Rational weight = 1;
        bool operator==(const Group&) const = default;
    };
    struct Scale {
        std::int64_t max = 5;
        Rational zeroAt = 1; // the mean that gives nothing
        bool operator==(const Scale&) const = default;
    };
    std::vector<Option> options; // of a scale: its marks, rising
    std::vector<Group> groups;
    std::optional<Scale> scale;
    bool weighted = false;
    IfGroupEmpty ifGroupEmpty = IfGroupEmpty::Missing; // of a weighted survey
    bool operator==(const SurveyRule&) const = default;
};

// Points given by a person, with a reason, between min and max in steps; min may be negative.
struct ManualRule {
    Points min;
    Points max;
    Points step;
    bool operator==(const ManualRule&) const = default;
};

using Rule = std::variant<ChoiceRule, ChecklistRule, BandsRule, ProportionalRule, DeductionRule, SurveyRule,
    ManualRule, AccrualRule, InterpolateRule, DeadlineRule, ImprovementRule>;

std::vector<LocalText> ruleWords(const Rule& rule); // labels of options, items and groups, in order
QString ruleKindId(const Rule& rule); // as criteria sets write it: "choice"
const Expression* measureOf(const Rule& rule); // nullptr: the kind has none
const Bands* bandsOf(const Rule& rule); // of bands and improvement

// The least and the most a rule can give a leaf of this maximum, whatever is entered.
struct Reach {
    Points least;
    Points most;
    bool operator==(const Reach&) const = default;
};
Reach reachOf(const Rule& rule, Points maximum);

} // namespace sodiem
