// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/editing.h"

#include <variant>

namespace sodiem {

// Many edits that a person makes at once (a column pasted, a range filled or cleared): each is checked against
// the entries as those before it leave them; those that do not hold, even after the others, are left out and named,
// so that one wrong figure among 584 does not cost the others.

// A figure of the unit, as files write it; absent: taken away.
struct FactEdit {
    std::size_t unit = 0; // index into Frame::units
    std::size_t fact = 0; // index into CriteriaSet::facts
    std::optional<QString> text;
    Stage stage = Stage::Appraised; // whose checks it has to hold

    bool operator==(const FactEdit&) const = default;
};

// An entry, or of a survey leaf its counts (EntryEdit::inputs; the stage does not matter).
struct PlacedEdit {
    EntryPlace place;
    EntryEdit edit;
};

using AnyEdit = std::variant<PlacedEdit, FactEdit>;

struct Refusal {
    std::size_t edit = 0; // index of the edit
    Error error;
};

struct Batch {
    std::vector<Change> changes;
    std::vector<Refusal> refusals; // in the order of the edits
};

Batch editMany(const Campaign& campaign, const std::vector<AnyEdit>& edits);

// What a file says of one unit at one step, in pieces that are taken or left whole (a figure, an item): all of
// them when they hold together, else as many as there can be. `held` are the indices of those taken, in order;
// an item of a piece stands in no other.
struct PiecesBatch : Batch {
    std::vector<std::size_t> held;
};
PiecesBatch editPieces(
    const Campaign& campaign, std::size_t unit, Stage stage, const std::vector<UnitEdits>& pieces);

// "Công nhận" of many places (acceptEarlier), or clearing them (clearEntry). A place named twice counts once.
// `changed` counts the places that became different.
struct PlacesBatch : Batch {
    int changed = 0;
    std::size_t first = 0; // index of a place that became different; of one alone when changed is 1
};
PlacesBatch acceptMany(const Campaign& campaign, const std::vector<EntryPlace>& places);
PlacesBatch clearMany(const Campaign& campaign, const std::vector<EntryPlace>& places);

} // namespace sodiem
