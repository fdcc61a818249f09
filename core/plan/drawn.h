// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/view.h"
#include "core/plan/amount.h"
#include "core/plan/plan.h"

namespace sodiem {

// What one commune adds to a quantity by its official figures (the latest of appraised, reappraised,
// council).
struct DrawnCommune {
    enum class State {
        Missing, // not scored yet, a figure is missing or differs
        NothingArose, // the appraiser confirmed that no case arose
        Counted,
    };
    State state = State::Missing;
    Amount amount; // of Counted

    bool operator==(const DrawnCommune&) const = default;
};

// Of all quantities of a plan that draw from communes: by target, quantity and index of the unit in the
// frame. A quantity that draws nothing has an empty list.
class DrawnFigures {
public:
    // The plan must have been read with the campaign's criteria set.
    DrawnFigures(const Plan& plan, const Campaign& campaign);

    const std::vector<DrawnCommune>& of(std::size_t target, std::size_t quantity) const {
        return m_drawn[target][quantity];
    }

private:
    std::vector<std::vector<std::vector<DrawnCommune>>> m_drawn;
};

} // namespace sodiem
