// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ranking/ranking.h"

namespace bench {

// A rule with all its numbers as doubles, made once, as a quick program would hold it.
struct PlainLeaf {
    struct Step {
        sodiem::Expression::Operation operation;
        double number;
        int slot;
    };
    struct Row { // a band, a point of a curve, an option, a deduction, a step of days
        double at = 0;
        double points = 0;
        double proportionTo = 0; // 0: none
        int slot = -1;
    };

    explicit PlainLeaf(const sodiem::CriteriaSet& set, const sodiem::Node& node);

    std::size_t kind; // as sodiem::Rule
    double maximum;
    bool drops; // what does not apply; else it has full marks
    std::vector<Step> measure;
    std::vector<int> reads, references; // slots of the measure, and those of last year's results
    sodiem::IfUndefined undefined = sodiem::IfUndefined::Missing, noReference = sodiem::IfUndefined::Missing;
    std::vector<Row> rows;
    bool from = true; // bands
    double floor = -1e300, full = 100; // of a proportion; of a deduction the start
    double baseUpTo = 0, basePoints = 0, each = 1, gain = 0; // of an accrual
    bool hasBase = false, whole = true;
    int scaleSlot = -1;
    std::vector<double> weights; // of a survey's groups
    double zeroAt = 0, best = 100;
    bool weighted = false, emptyIsZero = false;
    const sodiem::DeadlineRule* deadline = nullptr;
    const std::vector<std::int64_t>* holidays = nullptr;
    double onTime = 0, none = 0;
};

// The same rules in plain doubles, with no reasons, stages or checks: what a quick program would do. Sets
// without bonus, penalty, gates and rescaling.
class PlainDoubles {
public:
    explicit PlainDoubles(const sodiem::Campaign& campaign);
    std::vector<double> indexes() const; // by unit; −1: unfinished
    std::vector<int> ranks() const; // by unit; 0: unfinished
    double points(std::size_t unit, std::size_t leaf) const; // NaN: missing, infinite: no case

private:
    struct PlainUnit {
        std::vector<double> values; // by slot; NaN: missing
        std::vector<double> given; // by leaf: typed points; NaN: none, infinite: no case
        bool touched = true;
    };
    std::vector<PlainLeaf> m_leaves;
    std::vector<PlainUnit> m_units;
};

} // namespace bench
