// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/view.h"
#include "core/history/author.h"

#include <map>

namespace sodiem {

// What a person does to the entries of a book, as the changes to store: pure functions, nothing is stored
// here. An error means that nothing is to be changed.

struct EntryPlace {
    std::size_t unit = 0; // index into Frame::units
    std::size_t leaf = 0; // index into Frame::leaves
    Stage stage = Stage::Appraised;

    bool operator==(const EntryPlace&) const = default;
};

// Says that an entry was made by the set as it is now; stored with whatever is written into an entry of a set
// that was issued anew, wherever it comes from, or it would stand as made by the first version.
Change versionStamp(const Frame& frame, const EntryPlace& place);

// Whether entries of a step may change: not those that both sides signed for (self, appraised). Errors:
// RecordSigned. Every function below asks it for what would change.
Status checkOpen(const UnitRecord& record, Stage stage);
// The same of what stands in a cell, by its path (isSignedFor).
Status checkOpen(const Campaign& campaign, const QString& cell, Stage stage);

// What is to become different in an entry; what is absent stays, a difference between two computers too.
// Texts are as files write them (decimal point, ISO dates, option ids); an absent text inside a present
// member clears it. An edit that enters nothing, but only takes away or writes a note, changes the stage's
// own entry; any other begins with entryBefore().
struct EntryEdit {
    std::map<QString, std::optional<QString>> inputs; // by field of the leaf
    std::optional<bool> notApplicable;
    std::optional<std::optional<QString>> points; // manual points, or an override of the computed ones
    std::optional<QString> note;
};

// The entry a place stands on: its own when anything was entered there, else a copy of what an earlier stage
// has, so that stages are never mixed field by field. The note is its author's and is not copied.
Entry entryBefore(const UnitRecord& record, std::size_t leaf, Stage stage);

// The entry as the edit leaves it. Errors: those of readAnswer, readPoints and checkEntry, and the checks of
// every leaf of the unit that read the figures.
Result<Entry> editedEntry(const Campaign& campaign, const EntryPlace& place, const EntryEdit& edit);
Result<std::vector<Change>> editEntry(
    const Campaign& campaign, const EntryPlace& place, const EntryEdit& edit);

// "Công nhận": takes what the earlier stage has as it is. A claim that no case arose, or typed points, are
// taken with the claimant's reason unless a word stands at this stage already; without either:
// EntryNoteMissing. What differs between two computers cannot be recognised: EntryDifference. No change where
// nothing was entered earlier.
Result<std::vector<Change>> acceptEarlier(const Campaign& campaign, const EntryPlace& place);

// Everything entered at the place goes away, the note too; an earlier stage counts again.
Result<std::vector<Change>> clearEntry(const Campaign& campaign, const EntryPlace& place);

// A figure of the unit that many leaves read. The checks are those of the entries a stage counts.
Result<std::vector<Change>> editFact(const Campaign& campaign, std::size_t unit, std::size_t fact,
    const std::optional<QString>& text, Stage stage);

// Edits of one unit at one step that belong together: whether the figures hold is asked of what all of them
// leave, not of each on the way there. The first that does not hold is the error.
struct UnitEdits {
    std::map<std::size_t, std::optional<QString>> facts; // by index into CriteriaSet::facts
    std::map<std::size_t, EntryEdit> entries; // by leaf
};
Result<std::vector<Change>> editTogether(
    const Campaign& campaign, std::size_t unit, Stage stage, const UnitEdits& edits);

// A count of the sociological survey.
Result<std::vector<Change>> editSurvey(const Campaign& campaign, std::size_t unit, std::size_t leaf,
    const std::map<QString, std::optional<QString>>& counts);

// Does the score differ from the unit's own claim without a word why? Such an item is not settled yet.
bool lacksReason(
    const Entry& entry, const std::optional<Points>& claimed, const std::optional<Points>& given);

} // namespace sodiem
