// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/points.h"
#include "core/criteria/expression.h"
#include "core/criteria/localtext.h"

#include <optional>
#include <variant>
#include <vector>

namespace sodiem {

// The scoring rules of a leaf (domain.md section 4). Each gives exact points between its floor and the leaf's
// maximum; rounding to the set's decimals happens once, after the rule.

// One of n: the points of the option taken.
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

// Points by the band a measure falls in. Bands with `from` are closed below and stand in falling order: the
// first whose limit ≤ the measure counts. Bands with `upTo` are closed above and stand in rising order.
// Outside all: 0.
struct BandsRule {
    enum class Direction { From, UpTo };
    struct Band {
        Rational limit;
        Points points;
        std::optional<Rational> proportionTo; // instead of points: min(measure, this) / this × maximum
        bool operator==(const Band&) const = default;
    };
    Expression measure;
    IfUndefined ifUndefined = IfUndefined::Missing;
    Direction direction = Direction::From;
    std::vector<Band> bands;
    bool operator==(const BandsRule&) const = default;
};

// min(measure, full) / full × maximum; 0 when the measure is negative or below the floor.
struct ProportionalRule {
    Expression measure;
    IfUndefined ifUndefined = IfUndefined::Missing;
    std::optional<Rational> floor;
    Rational full = 100;
    bool operator==(const ProportionalRule&) const = default;
};

// from − Σ (input × its points), not below the floor.
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

// Σ(count × share) / Σ(count) % of the maximum, over the options whose share is given, all groups pooled.
struct SurveyRule {
    struct Option {
        QString id;
        LocalText label;
        std::optional<Rational> share; // in %; none: not counted ("no answer")
        bool operator==(const Option&) const = default;
    };
    struct Group {
        QString id;
        LocalText label;
        Rational weight = 1;
        bool operator==(const Group&) const = default;
    };
    std::vector<Option> options;
    std::vector<Group> groups;
    bool operator==(const SurveyRule&) const = default;
};

// Points given by a person, with a reason, between min and max in steps.
struct ManualRule {
    Points min;
    Points max;
    Points step;
    bool operator==(const ManualRule&) const = default;
};

using Rule = std::variant<ChoiceRule, ChecklistRule, BandsRule, ProportionalRule, DeductionRule, SurveyRule,
    ManualRule>;

} // namespace sodiem
