// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/progress.h"

// A step of measureTarget; not for use outside core/plan.
namespace sodiem::planmeasure {

// Who is asked to enter a quantity, in the order of the catalogue: the office, then the units.
std::vector<QString> askedFor(const Quantity& quantity, const Catalogue& catalogue);

// What everyone who is asked adds, the entered ones first; not yet in the order of who holds back.
std::vector<Contribution> contributionsTo(const Quantity& quantity, const Milestone& milestone,
    const Frame& frame, const TargetReports& reports, const std::vector<DrawnCommune>& drawn,
    const QDate& day);

void orderByHoldingBack(std::vector<Contribution>& contributions);

} // namespace sodiem::planmeasure
