// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/figures.h"

namespace sodiem {

// The values that a leaf's thresholds depend on, in the order of its factors: as its worked examples write
// them, else without capitals and marks, as they are compared.
std::vector<QString> attributeValues(const Node& leaf, const AttributeScale& scale);

// One thing that the score of a leaf depends on: what tryLeaf takes, and worked examples write.
struct TrialInput {
    enum class Kind {
        Own, // asked for by the leaf itself
        Foreign, // a shared figure, or another leaf's input
        Reference, // a result of last year
        Attribute, // of the unit, which scales thresholds
        NotApplicable, // "1": no case arose
        Points, // given by a person
    };
    Kind kind = Kind::Own;
    QString name; // as tryLeaf takes it: "fact.NAME"
    const Field* field = nullptr; // of Own and Foreign
    const AttributeScale* scale = nullptr; // of Attribute
    std::vector<QString> values = {}; // of Attribute: those that change the thresholds

    bool operator==(const TrialInput&) const = default;
};

// In the order a person would enter them: what comes from elsewhere, the leaf's own, then what takes the
// place of figures. The set outlives them.
std::vector<TrialInput> trialInputs(const CriteriaSet& set, const Node& leaf);

} // namespace sodiem
