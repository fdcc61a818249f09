// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progress.h"

#include <algorithm>
#include <numeric>

namespace sodiem {
namespace {

std::vector<std::size_t> firstNumbers(std::size_t count) {
    std::vector<std::size_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), std::size_t(0));
    return numbers;
}

// What of a whole is counted: items, or the survey where there is nothing else.
struct Counted {
    explicit Counted(const Tally& tally) {
        const bool surveyOnly = tally.items + tally.notApplicable == 0;
        all = surveyOnly ? tally.surveys : tally.items;
        scored = surveyOnly ? tally.surveysScored : tally.scored;
        done = scored == all;
    }
    int all = 0;
    int scored = 0;
    bool done = false;
};

QString districtOf(const Frame& frame, std::size_t unit) {
    const Unit* parent = frame.catalogue.parentOf(*frame.units[unit]);
    return parent != nullptr && parent->kind != UnitKind::Province ? parent->code : QString();
}

QString areaOf(const CriteriaSet& set, const Node& leaf) {
    const Node* node = &leaf;
    while (node->parent >= 0)
        node = &set.nodes[static_cast<std::size_t>(node->parent)];
    return node->ref;
}

// The members of a division, by id in order of appearance.
template <class IdOf>
std::vector<Division> gather(std::size_t count, std::vector<std::size_t> Division::*members, IdOf idOf) {
    std::vector<Division> divisions;
    for (std::size_t i = 0; i < count; ++i) {
        const QString id = idOf(i);
        auto division = std::find_if(
            divisions.begin(), divisions.end(), [&](const Division& each) { return each.id == id; });
        if (division == divisions.end())
            division = divisions.insert(divisions.end(), Division{id, {}, {}});
        ((*division).*members).push_back(i);
    }
    return divisions;
}

} // namespace

Tally& Tally::operator+=(const Tally& other) {
    items += other.items;
    scored += other.scored;
    begun += other.begun;
    notApplicable += other.notApplicable;
    surveys += other.surveys;
    surveysScored += other.surveysScored;
    lackingEvidence += other.lackingEvidence;
    differing += other.differing;
    return *this;
}

void Tally::add(const ItemDigest& item) {
    lackingEvidence += item.lacksEvidence ? 1 : 0;
    differing += item.differs ? 1 : 0;
    const bool done = item.progress == ItemProgress::Scored;
    const bool applies
        = item.progress != ItemProgress::NotAsked && item.progress != ItemProgress::NotApplicable;
    if (item.survey) {
        surveys += applies ? 1 : 0;
        surveysScored += done ? 1 : 0;
        return;
    }
    items += applies ? 1 : 0;
    scored += done ? 1 : 0;
    begun += item.progress == ItemProgress::Begun ? 1 : 0;
    notApplicable += item.progress == ItemProgress::NotApplicable ? 1 : 0;
}

std::optional<int> Tally::percent() const {
    const Counted counted(*this);
    if (state() == WorkState::Nothing)
        return std::nullopt;
    return counted.done ? 100 : static_cast<int>(std::int64_t(100) * counted.scored / counted.all);
}

WorkState Tally::state() const {
    if (items + notApplicable + surveys == 0)
        return WorkState::Nothing;
    const Counted counted(*this);
    if (counted.done)
        return WorkState::Done;
    return counted.scored + begun + notApplicable > 0 ? WorkState::Begun : WorkState::NotBegun;
}

std::vector<Division> divide(const Frame& frame, DivideBy by) {
    const CriteriaSet& set = frame.set;
    std::vector<Division> divisions;
    switch (by) {
    case DivideBy::District:
        divisions = gather(
            frame.units.size(), &Division::units, [&](std::size_t unit) { return districtOf(frame, unit); });
        break;
    case DivideBy::Kind:
        divisions = gather(frame.units.size(), &Division::units,
            [&](std::size_t unit) { return unitKindId(frame.units[unit]->kind); });
        break;
    case DivideBy::Area:
        divisions = gather(frame.leaves.size(), &Division::leaves,
            [&](std::size_t leaf) { return areaOf(set, *frame.leaves[leaf]); });
        break;
    case DivideBy::Owner:
        divisions = gather(frame.leaves.size(), &Division::leaves,
            [&](std::size_t leaf) { return frame.leaves[leaf]->owner; });
        break;
    }
    const Division all = whole(frame);
    for (Division& division : divisions)
        (division.units.empty() ? division.units : division.leaves)
            = division.units.empty() ? all.units : all.leaves;
    return divisions;
}

Division whole(const Frame& frame) {
    return {{}, firstNumbers(frame.units.size()), firstNumbers(frame.leaves.size())};
}

Tally tallyOf(const ItemDigests& items, const std::vector<std::size_t>& leaves) {
    Tally tally;
    for (const std::size_t leaf : leaves)
        tally.add(items[leaf]);
    return tally;
}

void ProgressLine::add(const Tally& unit) {
    tally += unit;
    const WorkState state = unit.state();
    done += state == WorkState::Done ? 1 : 0;
    begun += state == WorkState::Begun ? 1 : 0;
    notBegun += state == WorkState::NotBegun ? 1 : 0;
}

} // namespace sodiem
