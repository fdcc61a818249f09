// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/suggestions.h"

#include "core/base/text.h"
#include "core/campaign/scoredalike.h"

#include <algorithm>

namespace sodiem {
namespace {

using Fields = std::vector<Field>;
using FieldPairs = std::vector<std::pair<std::size_t, std::size_t>>; // this year's and last year's

// A figure in thousands and one in units have the same name easily.
bool asksTheSame(const Field& now, const Field& last) {
    return now.name == last.name && now.type == last.type && folded(now.unit.vi) == folded(last.unit.vi);
}

FieldPairs pairsOf(const Fields& now, const Fields& last) {
    FieldPairs pairs;
    for (std::size_t i = 0; i < now.size(); ++i)
        for (std::size_t j = 0; j < last.size(); ++j)
            if (asksTheSame(now[i], last[j]))
                pairs.emplace_back(i, j);
    return pairs;
}

// Counts of a survey are this year's or nobody's, and points by a person are for what that person saw.
bool isAnswered(const Node& leaf) {
    return !std::holds_alternative<SurveyRule>(*leaf.rule) && !std::holds_alternative<ManualRule>(*leaf.rule);
}

// What holds of a leaf for all units.
struct LeafPair {
    std::size_t now = 0;
    std::size_t last = 0;
    FieldPairs fields;
    bool sameRule = true;
};

std::vector<LeafPair> leafPairs(const Frame& now, const Frame& last) {
    std::vector<LeafPair> pairs;
    for (std::size_t i = 0; i < now.leaves.size(); ++i) {
        const auto found = last.leafIndex.find(now.leaves[i]->ref);
        if (found == last.leafIndex.end())
            continue;
        const auto at = static_cast<std::size_t>(found->second);
        const Node &is = *now.leaves[i], &was = *last.leaves[at];
        if (isAnswered(is) && isAnswered(was))
            pairs.push_back({i, at, pairsOf(is.fields, was.fields), scoredAlike(is, was)});
    }
    return pairs;
}

// Both years' answers are texts as files write them: this year's field says whether it takes last year's.
std::vector<SuggestedAnswer> answersOf(const Node& leaf, const FieldPairs& fields, const Entry& entry) {
    std::vector<SuggestedAnswer> answers;
    for (const auto& [now, last] : fields)
        if (const auto& answer = entry.answers[last]; answer && readAnswer(leaf.fields[now], answer->text))
            answers.push_back({now, last, answer->text});
    return answers;
}

class Matching {
public:
    Matching(const Frame& now, const Campaign& last, const LastPoints& points)
        : m_now(now)
        , m_last(last)
        , m_points(points)
        , m_leaves(leafPairs(now, last.frame()))
        , m_facts(pairsOf(now.set.facts, last.set().facts)) { }

    UnitSuggestions ofUnit(std::size_t lastUnit) const {
        UnitSuggestions unit;
        unit.lastUnit = lastUnit;
        for (const LeafPair& pair : m_leaves) {
            if (auto official = ofEntry(lastUnit, pair, Stage::Council))
                unit.official.emplace(pair.now, std::move(*official));
            if (auto claim = ofEntry(lastUnit, pair, Stage::Self))
                unit.claims.emplace(pair.now, std::move(*claim));
        }
        addFacts(m_last.record(lastUnit), unit);
        return unit;
    }

private:
    std::optional<EntrySuggestion> ofEntry(std::size_t lastUnit, const LeafPair& pair, StageView view) const {
        const Node &now = *m_now.leaves[pair.now], &last = *m_last.frame().leaves[pair.last];
        const Entry* entry = countedEntry(m_last.record(lastUnit), last, pair.last, view).entry;
        if (entry == nullptr || !entry->differing.empty())
            return std::nullopt;
        EntrySuggestion suggestion{pair.last, {}, entry->notApplicable, std::nullopt, pair.sameRule};
        if (!entry->notApplicable)
            suggestion.answers = answersOf(now, pair.fields, *entry);
        const bool any = entry->notApplicable ? now.notApplicable != NotApplicablePolicy::Forbidden
                                              : !suggestion.answers.empty();
        if (!any)
            return std::nullopt;
        if (m_points && !entry->notApplicable && !entry->points)
            suggestion.points = m_points(lastUnit, pair.last, view);
        return suggestion;
    }

    void addFacts(const UnitRecord& record, UnitSuggestions& unit) const {
        for (const auto& [now, last] : m_facts) {
            const auto& answer = record.facts[last];
            const QString& name = m_last.set().facts[last].name;
            const auto& differing = record.differingFacts;
            const bool settled = std::find(differing.begin(), differing.end(), name) == differing.end();
            if (answer && settled && readAnswer(m_now.set.facts[now], answer->text))
                unit.facts.emplace(now, FactSuggestion{last, answer->text});
        }
    }

    const Frame& m_now;
    const Campaign& m_last;
    const LastPoints& m_points;
    std::vector<LeafPair> m_leaves;
    FieldPairs m_facts;
};

template <class Suggested>
const Suggested* foundIn(const std::map<std::size_t, Suggested>& all, std::size_t key) {
    const auto found = all.find(key);
    return found == all.end() ? nullptr : &found->second;
}

} // namespace

const EntrySuggestion* Suggestions::entry(const EntryPlace& place) const {
    const std::optional<UnitSuggestions>& unit = units[place.unit];
    return unit ? foundIn(place.stage == Stage::Self ? unit->claims : unit->official, place.leaf) : nullptr;
}

const FactSuggestion* Suggestions::fact(std::size_t unit, std::size_t fact) const {
    return units[unit] ? foundIn(units[unit]->facts, fact) : nullptr;
}

SuggestionCounts countSuggestions(const Suggestions& suggestions) {
    SuggestionCounts counts;
    for (const std::optional<UnitSuggestions>& unit : suggestions.units) {
        if (!unit || (unit->official.empty() && unit->claims.empty() && unit->facts.empty()))
            continue;
        ++counts.units;
        counts.entries += static_cast<int>(unit->official.size());
        counts.claims += static_cast<int>(unit->claims.size());
        counts.facts += static_cast<int>(unit->facts.size());
    }
    return counts;
}

Suggestions suggest(const Frame& now, const Campaign& last, const LastPoints& points) {
    const Matching matching(now, last, points);
    Suggestions suggestions;
    suggestions.last = last.frameShared();
    suggestions.units.resize(now.units.size());
    for (std::size_t i = 0; i < now.units.size(); ++i)
        if (const auto found = last.frame().unitIndex.find(now.units[i]->code);
            found != last.frame().unitIndex.end())
            suggestions.units[i] = matching.ofUnit(static_cast<std::size_t>(found->second));
    return suggestions;
}

bool isOpenFor(const Campaign& campaign, const EntryPlace& place) {
    const UnitRecord& record = campaign.record(place.unit);
    return record.entry(place.stage, place.leaf).isEmpty() && checkOpen(record, place.stage).ok();
}

EntryEdit editFor(const Campaign& campaign, const EntryPlace& place, const EntrySuggestion& suggestion) {
    EntryEdit edit;
    if (suggestion.notApplicable) {
        edit.notApplicable = true;
        return edit;
    }
    const Node& leaf = *campaign.frame().leaves[place.leaf];
    const Entry before = entryBefore(campaign.record(place.unit), place.leaf, place.stage);
    for (std::size_t i = 0; i < leaf.fields.size(); ++i)
        if (before.answers[i])
            edit.inputs[leaf.fields[i].name] = std::nullopt;
    for (const SuggestedAnswer& answer : suggestion.answers)
        edit.inputs[leaf.fields[answer.field].name] = answer.text;
    if (before.points)
        edit.points = std::optional<QString>();
    return edit;
}

} // namespace sodiem
