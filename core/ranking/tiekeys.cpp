// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/tiekeys.h"

#include "core/base/text.h"

namespace sodiem {
namespace {

int sign(std::strong_ordering order) { return order < 0 ? -1 : order > 0 ? 1 : 0; }

int byName(const Unit& first, const Unit& second) {
    const auto order = sortKey(first.properName) <=> sortKey(second.properName);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

} // namespace

TieDecision decideTie(
    const Frame& frame, const std::vector<UnitScore>& scores, std::size_t first, std::size_t second) {
    using Kind = RankingRules::Key::Kind;
    const std::vector<RankingRules::Key>& keys = frame.set.ranking.tieKeys;
    const UnitScore& a = scores[first];
    const UnitScore& b = scores[second];
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const auto index = static_cast<std::size_t>(keys[i].index);
        int order = 0;
        switch (keys[i].kind) {
        case Kind::Part:
            order = sign(b.parts[index].counted <=> a.parts[index].counted);
            break;
        case Kind::Node:
            order = sign(b.nodes[index].points <=> a.nodes[index].points);
            break;
        case Kind::Name:
            order = byName(*frame.units[first], *frame.units[second]);
            break;
        }
        if (order != 0)
            return {order, static_cast<int>(i)};
    }
    return {};
}

} // namespace sodiem
