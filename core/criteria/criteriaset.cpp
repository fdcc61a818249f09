// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/criteriaset.h"

#include <algorithm>

namespace sodiem {

const Field* Node::field(QStringView name) const {
    const auto found
        = std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

int CriteriaSet::indexOf(QStringView ref) const {
    const auto found
        = std::find_if(nodes.begin(), nodes.end(), [&](const Node& node) { return node.ref == ref; });
    return found == nodes.end() ? -1 : static_cast<int>(found - nodes.begin());
}

const Node* CriteriaSet::find(QStringView ref) const {
    const int index = indexOf(ref);
    return index < 0 ? nullptr : &nodes[static_cast<std::size_t>(index)];
}

const Field* CriteriaSet::fact(QStringView name) const {
    const auto found
        = std::find_if(facts.begin(), facts.end(), [&](const Field& f) { return f.name == name; });
    return found == facts.end() ? nullptr : &*found;
}

std::vector<int> CriteriaSet::leaves() const {
    std::vector<int> indexes;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (nodes[i].isLeaf())
            indexes.push_back(static_cast<int>(i));
    return indexes;
}

bool CriteriaSet::scores(UnitKind kind) const {
    return std::find(appliesTo.begin(), appliesTo.end(), kind) != appliesTo.end();
}

} // namespace sodiem
