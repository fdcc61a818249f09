// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/editing.h"

#include <functional>

namespace sodiem {

// What an earlier year's book proposes for this one: its answers to what is asked again. Nobody has checked
// them for this year, so they are kept apart from all entries: they count for nothing until a person takes
// one over.

// An answer that this year's field takes as well.
struct SuggestedAnswer {
    std::size_t field = 0; // of this year's leaf
    std::size_t lastField = 0; // of last year's, by which it is worded
    QString text; // as files write it

    bool operator==(const SuggestedAnswer&) const = default;
};

struct EntrySuggestion {
    std::size_t lastLeaf = 0; // index into last year's Frame::leaves
    std::vector<SuggestedAnswer>
        answers; // in the order of this year's fields; empty only for "no case arose"
    bool notApplicable = false;
    std::optional<Points> points; // what it was given last year; none: unknown, or a person overrode the rule
    bool sameRule = true; // this year's rule and maximum are last year's

    bool operator==(const EntrySuggestion&) const = default;
};

struct FactSuggestion {
    std::size_t lastFact = 0; // index into last year's CriteriaSet::facts
    QString text;

    bool operator==(const FactSuggestion&) const = default;
};

struct UnitSuggestions {
    std::size_t lastUnit = 0; // index into last year's Frame::units
    std::map<std::size_t, EntrySuggestion> official; // by this year's leaf
    std::map<std::size_t, EntrySuggestion> claims; // the unit's own
    std::map<std::size_t, FactSuggestion> facts; // by this year's fact

    bool operator==(const UnitSuggestions&) const = default;
};

struct Suggestions {
    std::shared_ptr<const Frame> last; // by which everything is worded
    std::vector<std::optional<UnitSuggestions>> units; // by this year's unit; none: not in last year's book

    // What stands for a place: for the unit's own claim last year's, else what counted officially. nullptr:
    // nothing.
    const EntrySuggestion* entry(const EntryPlace& place) const;
    const FactSuggestion* fact(std::size_t unit, std::size_t fact) const;
};

// How much there is of it. Units: those with anything.
struct SuggestionCounts {
    int units = 0;
    int entries = 0; // official ones
    int claims = 0;
    int facts = 0;

    bool isNone() const { return entries + claims + facts == 0; }
};
SuggestionCounts countSuggestions(const Suggestions& suggestions);

// What a leaf was given last year, by last year's unit and leaf; none: not told.
using LastPoints = std::function<std::optional<Points>(std::size_t unit, std::size_t leaf, StageView view)>;

// Matched by the unit's code, the leaf's ref, the input's name, and the option's id. Left out is what does
// not fit this year: an input of another type or unit of measure, a figure out of bounds, an option that is
// gone, "no case arose" where this year forbids it; so are counts of surveys, points that a person gave, and
// what two computers differed on. Those who show a suggestion say what has another name or rule now.
Suggestions suggest(const Frame& now, const Campaign& last, const LastPoints& points = {});

// Whether a place takes a suggestion: nothing is entered there, and it is not signed for.
bool isOpenFor(const Campaign& campaign, const EntryPlace& place);

// What to enter to take one over, whole: an answer of an earlier stage that last year says nothing of goes.
EntryEdit editFor(const Campaign& campaign, const EntryPlace& place, const EntrySuggestion& suggestion);

} // namespace sodiem
