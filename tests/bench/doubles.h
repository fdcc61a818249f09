// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ranking/ranking.h"

namespace bench {

// The same rules in plain doubles, with no reasons, stages or checks: what a quick program would do.
class PlainDoubles {
public:
    PlainDoubles(const sodiem::Campaign& campaign);
    std::vector<int> ranks() const; // by unit; 0: unfinished
    double points(std::size_t unit, std::size_t leaf) const; // −1: none, −2: no case

private:
    double leaf(const sodiem::Node& node, const std::vector<double>& values) const;
    double undefined(const sodiem::Expression& expression, sodiem::IfUndefined settled,
        const std::vector<double>& values, double maximum) const;
    double bandPoints(const sodiem::BandsRule& rule, double measure, double maximum) const;
    double measure(const sodiem::Expression& expression, const std::vector<double>& values) const;

    struct PlainUnit {
        std::vector<double> values; // by slot; NaN: missing
        std::vector<double> given; // by leaf: typed points, −1 none, −2 no case
        bool touched = true;
    };
    const sodiem::Campaign& m_campaign;
    std::vector<PlainUnit> m_units;
};

} // namespace bench
