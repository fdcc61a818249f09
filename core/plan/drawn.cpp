// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/drawn.h"

#include "core/plan/reported.h"
#include "core/scoring/unitscore.h"

namespace sodiem {
namespace {

// The numbers of a commune, and behind them whether an option was chosen.
class CommuneValues final : public SlotValues {
public:
    CommuneValues(const UnitValues& values, const CriteriaSet& set, const CommuneDraw& draw)
        : m_values(values)
        , m_slots(set.slots) {
        for (const ChosenOption& chosen : draw.chosen) {
            const Rational* choice = values.valueOf(chosen.slot);
            m_chosen.push_back(choice == nullptr
                    ? std::nullopt
                    : std::optional<Rational>(*choice == Rational(chosen.option) ? 1 : 0));
        }
    }
    const Rational* valueOf(int slot) const override {
        if (slot < m_slots)
            return m_values.valueOf(slot);
        const auto& chosen = m_chosen[static_cast<std::size_t>(slot - m_slots)];
        return chosen ? &*chosen : nullptr;
    }

private:
    const UnitValues& m_values;
    int m_slots;
    std::vector<std::optional<Rational>> m_chosen;
};

bool nothingArose(const Frame& frame, const UnitValues& values, const CommuneDraw& draw) {
    for (const DrawnName& drawn : draw.draws) {
        const auto leaf = frame.leafIndex.find(drawn.ref);
        const Entry* entry = leaf == frame.leafIndex.end()
            ? nullptr
            : values.counted(static_cast<std::size_t>(leaf->second)).entry;
        if (entry != nullptr && entry->notApplicable)
            return true;
    }
    return false;
}

DrawnCommune share(const Frame& frame, const UnitValues& values, const CommuneDraw& draw) {
    using State = DrawnCommune::State;
    if (nothingArose(frame, values, draw))
        return {State::NothingArose, {}};
    const auto amount = amountIn(draw.of, draw.outOf, CommuneValues(values, frame.set, draw));
    return amount ? DrawnCommune{State::Counted, *amount} : DrawnCommune();
}

// A commune has an index once nothing is missing from its official result.
DrawnCommune indexed(const UnitScore& score) {
    return {DrawnCommune::State::Counted, {Rational(score.isComplete() ? 1 : 0), Rational(1)}};
}

bool countsIndexes(const Plan& plan) {
    for (const Target& target : plan.targets)
        for (const Quantity& quantity : target.quantities)
            if (quantity.communes.kind == CommuneDraw::Kind::Whole)
                return true;
    return false;
}

} // namespace

DrawnFigures::DrawnFigures(const Plan& plan, const Campaign& campaign) {
    for (const Target& target : plan.targets)
        m_drawn.emplace_back(target.quantities.size());
    const bool scored = countsIndexes(plan);
    const PartPresence presence = scored ? partPresence(campaign, Stage::Council) : PartPresence();
    for (std::size_t unit = 0; unit < campaign.unitCount(); ++unit) {
        const UnitValues values(campaign.frame(), campaign.record(unit), Stage::Council);
        const UnitScore score = scored ? scoreUnit(campaign, unit, Stage::Council, presence) : UnitScore();
        for (std::size_t i = 0; i < plan.targets.size(); ++i)
            for (std::size_t j = 0; j < plan.targets[i].quantities.size(); ++j) {
                const CommuneDraw& draw = plan.targets[i].quantities[j].communes;
                if (draw.kind == CommuneDraw::Kind::Share)
                    m_drawn[i][j].push_back(share(campaign.frame(), values, draw));
                else if (draw.kind == CommuneDraw::Kind::Whole)
                    m_drawn[i][j].push_back(indexed(score));
            }
    }
}

} // namespace sodiem
