// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/criteriaset.h"

namespace sodiem {

// The field that a name in an expression of a leaf stands for: its own, fact.NAME or node.REF.NAME; nullptr:
// none, or the sum of several.
const Field* fieldNamed(const CriteriaSet& set, const Node& leaf, const QString& name);

// Is it the tick of a deadline that there is no such document? Unlike any other figure it may stay without an
// answer.
bool tellsMissingDocument(const Node& leaf, const Field& field);

// A figure that a leaf reads but does not ask for itself: a fact of the unit, or another leaf's input.
struct ForeignFigure {
    const Field* field = nullptr;
    int fact = -1; // index into CriteriaSet::facts; -1: it is another leaf's
    const Node* leaf = nullptr; // of another leaf's input

    bool operator==(const ForeignFigure&) const = default;
};

// Every slot that the rule and the checks of a leaf read, in rising order: its own, facts, other leaves'
// inputs, last year's results.
std::vector<int> slotsRead(const Node& leaf);

// Of the rule and the checks of a leaf, and of the gates that may leave it no points, each once: facts in the
// set's order, then inputs of other leaves.
std::vector<ForeignFigure> foreignFigures(const CriteriaSet& set, const Node& leaf);

} // namespace sodiem
