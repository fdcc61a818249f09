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

bool Node::appliesToKind(UnitKind of) const {
    return appliesTo.empty() || std::find(appliesTo.begin(), appliesTo.end(), of) != appliesTo.end();
}

int CriteriaSet::indexOf(QStringView ref) const {
    const auto found = indexByRef.find(ref.toString());
    return found == indexByRef.end() ? -1 : found->second;
}

const Node* CriteriaSet::find(QStringView ref) const {
    const int index = indexOf(ref);
    return index < 0 ? nullptr : &nodes[static_cast<std::size_t>(index)];
}

int CriteriaSet::addNode(Node node) {
    const int index = static_cast<int>(nodes.size());
    if (node.parent >= 0)
        nodes[static_cast<std::size_t>(node.parent)].children.push_back(index);
    indexByRef.emplace(node.ref, index); // of two with the same ref the first
    nodes.push_back(std::move(node));
    return index;
}

int CriteriaSet::slotOfReference(const QString& name) {
    const auto found = std::find_if(
        references.begin(), references.end(), [&](const ReferenceFigure& f) { return f.name == name; });
    if (found != references.end())
        return found->slot;
    references.push_back({name, slots++});
    return references.back().slot;
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
