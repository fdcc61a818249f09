// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/readerparts.h"

namespace sodiem::reading {
namespace {

// A field by its name; an option of a survey with several groups stands for its sum over them.
std::vector<int> slotsIn(const Node& node, QStringView name) {
    std::vector<int> slots;
    for (const Field& field : node.fields) {
        const bool ofGroup = field.name.size() > name.size() && field.name.endsWith(name)
            && field.name[field.name.size() - name.size() - 1] == u'.';
        if (field.slot >= 0 && (field.name == name || ofGroup))
            slots.push_back(field.slot);
    }
    return slots;
}

} // namespace

SlotsOfName namesReadBy(CriteriaSet& set, const Node& leaf) {
    return [&set, &leaf](const QString& name) -> std::vector<int> {
        if (!name.startsWith(u"reference."))
            return namesSeenFrom(set, leaf)(name);
        const QString figure = name.mid(10);
        const bool known = isRef(figure) && set.references.size() < mostReferences;
        return known ? std::vector<int>{set.slotOfReference(figure)} : std::vector<int>();
    };
}

SlotsOfName namesSeenFrom(const CriteriaSet& set, const Node& leaf) {
    return [&set, &leaf](const QString& name) -> std::vector<int> {
        if (name.startsWith(u"fact.")) {
            const Field* fact = set.fact(QStringView(name).mid(5));
            return fact != nullptr && fact->slot >= 0 ? std::vector<int>{fact->slot} : std::vector<int>();
        }
        if (name.startsWith(u"node.")) {
            const qsizetype last = name.lastIndexOf(u'.');
            const Node* other = last > 5 ? set.find(name.mid(5, last - 5)) : nullptr;
            return other != nullptr ? slotsIn(*other, QStringView(name).mid(last + 1)) : std::vector<int>();
        }
        return slotsIn(leaf, name);
    };
}

} // namespace sodiem::reading
