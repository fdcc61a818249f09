// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/editing.h"

#include "core/base/text.h"
#include "core/campaign/cells.h"
#include "core/campaign/entryrules.h"

#include <algorithm>
#include <set>

namespace sodiem {
namespace {

std::size_t at(Stage stage) { return static_cast<std::size_t>(stage); }

bool entersFigures(const EntryEdit& edit) {
    return (edit.points && *edit.points)
        || std::any_of(edit.inputs.begin(), edit.inputs.end(),
            [](const auto& input) { return input.second.has_value(); });
}

void settle(Entry& entry, QStringView field) { std::erase(entry.differing, field); }

Status readInputs(const Node& leaf, const std::map<QString, std::optional<QString>>& inputs, Entry& entry) {
    for (const auto& [name, text] : inputs) {
        const Field* field = leaf.field(name);
        if (field == nullptr)
            return Error{ErrorCode::EntryInputUnknown, {name.left(60)}, {}};
        std::optional<Answer>& answer = entry.answers[static_cast<std::size_t>(field - leaf.fields.data())];
        settle(entry, name);
        if (!text) {
            answer.reset();
            continue;
        }
        Result<Answer> read = readAnswer(*field, *text);
        if (!read)
            return read.error();
        answer = std::move(*read);
    }
    return Done{};
}

// Figures and "no case arose" exclude each other: the later one says what the person means.
void settleNotApplicable(const Node& leaf, const EntryEdit& edit, Entry& entry) {
    if (!edit.notApplicable && !entersFigures(edit))
        return;
    entry.notApplicable = edit.notApplicable.value_or(false);
    settle(entry, fieldNotApplicable);
    if (!entry.notApplicable)
        return;
    std::fill(entry.answers.begin(), entry.answers.end(), std::nullopt);
    entry.points.reset();
    settle(entry, fieldPoints);
    for (const Field& field : leaf.fields)
        settle(entry, field.name);
}

Status applyEdit(const CriteriaSet& set, const Node& leaf, const EntryEdit& edit, Entry& entry) {
    if (const Status read = readInputs(leaf, edit.inputs, entry); !read)
        return read;
    if (edit.points && *edit.points) {
        const Result<Points> points = readPoints(set, leaf, **edit.points);
        if (!points)
            return points.error();
        entry.points = *points;
    } else if (edit.points) {
        entry.points.reset();
    }
    if (edit.points)
        settle(entry, fieldPoints);
    if (edit.note) {
        entry.note = cleanedLines(*edit.note);
        settle(entry, fieldNote);
    }
    settleNotApplicable(leaf, edit, entry);
    return Done{};
}

// Every leaf of the unit, since the checks of one may read another's figures or a fact; a leaf that was
// wrong before (two computers' figures came together) does not stand in the way.
Status checkUnit(const Frame& frame, const UnitRecord& before, const UnitRecord& after, Stage stage) {
    const UnitValues was(frame, before, stage), is(frame, after, stage);
    for (const Node* leaf : frame.leaves)
        if (const Status held = checkFigures(*leaf, is); !held && checkFigures(*leaf, was).ok())
            return held.error().ofNode(leaf->ref);
    return Done{};
}

class EntryCells {
public:
    EntryCells(const Frame& frame, const EntryPlace& place)
        : m_frame(frame)
        , m_place(place)
        , m_leaf(*frame.leaves[place.leaf])
        , m_decimals(frame.set.decimals)
        , m_unit(frame.units[place.unit]->code)
        , m_stage(stageId(place.stage)) { }

    // What must be stored to turn one entry into the other.
    std::vector<Change> between(const Entry& before, const Entry& after) {
        m_open = std::set(after.differing.begin(), after.differing.end());
        m_settled = std::set(before.differing.begin(), before.differing.end());
        for (std::size_t i = 0; i < m_leaf.fields.size(); ++i)
            add(m_leaf.fields[i].name, before.answers[i] == after.answers[i],
                after.answers[i] ? cellValueOf(m_leaf.fields[i], *after.answers[i]) : CellValue());
        add(fieldNotApplicable.toString(), before.notApplicable == after.notApplicable,
            after.notApplicable ? CellValue(std::int64_t(1)) : CellValue());
        add(fieldPoints.toString(), before.points == after.points,
            after.points ? CellValue(after.points->toText(m_decimals)) : CellValue());
        add(fieldNote.toString(), before.note == after.note,
            after.note.isEmpty() ? CellValue() : CellValue(after.note));
        // Whoever writes an entry has the set before them as it is now.
        const bool stamped = !m_frame.isReissued() || before.setVersion == m_frame.set.version;
        if (!m_changes.empty() && !stamped && !after.isEmpty())
            m_changes.push_back(versionStamp(m_frame, m_place));
        return std::move(m_changes);
    }

private:
    // A field on which two computers differ is settled by writing it, even with the value it seems to have;
    // one that goes on differing is left alone, or both values would be lost.
    void add(const QString& field, bool same, CellValue value) {
        if (m_open.contains(field) || (same && !m_settled.contains(field)))
            return;
        m_changes.push_back({Cell::entry(m_unit, m_leaf.ref, m_stage, field).path(), std::move(value), {}});
    }

    const Frame& m_frame;
    EntryPlace m_place;
    const Node& m_leaf;
    int m_decimals;
    QString m_unit;
    QString m_stage;
    std::set<QString> m_open; // fields that differ still
    std::set<QString> m_settled; // that differed before
    std::vector<Change> m_changes;
};

// What is refused only because it changes something may be asked for as long as it changes nothing.
Result<std::vector<Change>> ifOpen(const UnitRecord& record, Stage stage, std::vector<Change> changes) {
    const Status open = changes.empty() ? Status(Done{}) : checkOpen(record, stage);
    return open ? Result<std::vector<Change>>(std::move(changes)) : Result<std::vector<Change>>(open.error());
}

Result<std::vector<Change>> changesTo(const Campaign& campaign, const EntryPlace& place, const Entry& entry) {
    const UnitRecord& before = campaign.record(place.unit);
    UnitRecord after = before;
    after.stages[at(place.stage)].edit(place.leaf) = entry;
    if (const Status held = checkUnit(campaign.frame(), before, after, place.stage); !held)
        return held.error();
    return ifOpen(before, place.stage,
        EntryCells(campaign.frame(), place).between(before.entry(place.stage, place.leaf), entry));
}

// A figure of the unit as it is to be; no change where it is so already and nobody differs.
Status setFact(const Frame& frame, std::size_t unit, std::size_t fact, const std::optional<QString>& text,
    UnitRecord& record, std::vector<Change>& changes) {
    const Field& field = frame.set.facts[fact];
    std::optional<Answer> answer;
    if (text) {
        Result<Answer> read = readAnswer(field, *text);
        if (!read)
            return read.error();
        answer = std::move(*read);
    }
    const auto& differing = record.differingFacts;
    const bool settled = std::find(differing.begin(), differing.end(), field.name) == differing.end();
    if (record.facts[fact] == answer && settled)
        return Done{};
    const QString cell = Cell::fact(frame.units[unit]->code, field.name).path();
    changes.push_back({cell, answer ? cellValueOf(field, *answer) : CellValue(), {}});
    record.facts[fact] = std::move(answer);
    return Done{};
}

Status checkApplies(const Frame& frame, std::size_t unit, std::size_t leaf) {
    return frame.applies(leaf, unit) ? Status(Done{})
                                     : Status(Error{ErrorCode::EntryNodeNotForUnit,
                                         {frame.leaves[leaf]->ref, frame.units[unit]->code}, {}});
}

bool isSurvey(const Node& leaf) { return std::holds_alternative<SurveyRule>(*leaf.rule); }

} // namespace

Change versionStamp(const Frame& frame, const EntryPlace& place) {
    const Cell cell = Cell::entry(frame.units[place.unit]->code, frame.leaves[place.leaf]->ref,
        stageId(place.stage), fieldSetVersion.toString());
    return {cell.path(), CellValue(std::int64_t(frame.set.version)), {}};
}

Status checkOpen(const UnitRecord& record, Stage stage) {
    if (!record.visit.isSigned() || stage > Stage::Appraised)
        return Done{};
    return Error{ErrorCode::RecordSigned, {record.visit.fixed->day}, {}};
}

Status checkOpen(const Campaign& campaign, const QString& path, Stage stage) {
    const std::optional<Cell> cell = Cell::parse(path);
    if (!cell || !isSignedFor(*cell, stage))
        return Done{};
    const auto unit = campaign.frame().unitIndex.find(cell->words[0]);
    return unit == campaign.frame().unitIndex.end()
        ? Status(Done{})
        : checkOpen(campaign.record(static_cast<std::size_t>(unit->second)), Stage::Appraised);
}

Entry entryBefore(const UnitRecord& record, std::size_t leaf, Stage stage) {
    for (int earlier = static_cast<int>(stage); earlier >= 0; --earlier) {
        const Entry& entry = record.entry(static_cast<Stage>(earlier), leaf);
        if (entry.isEmpty() && earlier > 0)
            continue;
        Entry copy = entry;
        if (earlier != static_cast<int>(stage)) {
            copy.note = record.entry(stage, leaf).note;
            copy.differing.clear();
        }
        return copy;
    }
    return {};
}

Result<Entry> editedEntry(const Campaign& campaign, const EntryPlace& place, const EntryEdit& edit) {
    const Node& leaf = *campaign.frame().leaves[place.leaf];
    if (isSurvey(leaf))
        return Error{ErrorCode::EntryNodeIsSurvey, {leaf.ref}, {}};
    if (const Status applies = checkApplies(campaign.frame(), place.unit, place.leaf); !applies)
        return applies.error();
    const UnitRecord& record = campaign.record(place.unit);
    // A word alone opens nothing, nor does taking something away: where the stage has nothing of its own, it
    // would take over what an earlier one has without anybody having said so.
    const bool opens = entersFigures(edit) || edit.notApplicable.value_or(false);
    Entry entry
        = opens ? entryBefore(record, place.leaf, place.stage) : record.entry(place.stage, place.leaf);
    if (const Status applied = applyEdit(campaign.set(), leaf, edit, entry); !applied)
        return applied.error();
    if (const Status allowed = checkEntry(leaf, entry, place.stage); !allowed)
        return allowed.error();
    return entry;
}

Result<std::vector<Change>> editEntry(
    const Campaign& campaign, const EntryPlace& place, const EntryEdit& edit) {
    const Result<Entry> entry = editedEntry(campaign, place, edit);
    return entry ? changesTo(campaign, place, *entry) : Result<std::vector<Change>>(entry.error());
}

Result<std::vector<Change>> acceptEarlier(const Campaign& campaign, const EntryPlace& place) {
    const Node& leaf = *campaign.frame().leaves[place.leaf];
    const UnitRecord& record = campaign.record(place.unit);
    if (isSurvey(leaf) || place.stage == Stage::Self
        || !checkApplies(campaign.frame(), place.unit, place.leaf).ok())
        return std::vector<Change>();
    for (int earlier = static_cast<int>(place.stage) - 1; earlier >= 0; --earlier) {
        Entry entry = record.entry(static_cast<Stage>(earlier), place.leaf);
        if (entry.isEmpty())
            continue;
        if (!entry.differing.empty()) // which of two values would be recognised?
            return Error{ErrorCode::EntryDifference, {entry.differing.front()}, {}}.ofNode(leaf.ref);
        const QString& own = record.entry(place.stage, place.leaf).note;
        if ((!entry.notApplicable && !entry.points) || !own.trimmed().isEmpty())
            entry.note = own;
        if (const Status allowed = checkEntry(leaf, entry, place.stage); !allowed)
            return allowed.error().ofNode(leaf.ref);
        return changesTo(campaign, place, entry);
    }
    return std::vector<Change>();
}

Result<std::vector<Change>> clearEntry(const Campaign& campaign, const EntryPlace& place) {
    Entry blank;
    blank.answers.resize(campaign.frame().leaves[place.leaf]->fields.size());
    return changesTo(campaign, place, blank);
}

Result<std::vector<Change>> editFact(const Campaign& campaign, std::size_t unit, std::size_t fact,
    const std::optional<QString>& text, Stage stage) {
    return editTogether(campaign, unit, stage, {{{fact, text}}, {}});
}

Result<std::vector<Change>> editTogether(
    const Campaign& campaign, std::size_t unit, Stage stage, const UnitEdits& edits) {
    const Frame& frame = campaign.frame();
    const UnitRecord& before = campaign.record(unit);
    UnitRecord after = before;
    std::vector<Change> changes;
    for (const auto& [fact, text] : edits.facts)
        if (const Status set = setFact(frame, unit, fact, text, after, changes); !set)
            return set.error();
    for (const auto& [leaf, edit] : edits.entries) {
        const EntryPlace place{unit, leaf, stage};
        Result<Entry> entry = editedEntry(campaign, place, edit);
        if (!entry)
            return entry.error().ofNode(frame.leaves[leaf]->ref);
        const std::vector<Change> more = EntryCells(frame, place).between(before.entry(stage, leaf), *entry);
        changes.insert(changes.end(), more.begin(), more.end());
        after.stages[at(stage)].edit(leaf) = std::move(*entry);
    }
    if (changes.empty())
        return changes;
    const Status held = checkUnit(frame, before, after, stage);
    return held ? ifOpen(before, stage, std::move(changes)) : Result<std::vector<Change>>(held.error());
}

Result<std::vector<Change>> editSurvey(const Campaign& campaign, std::size_t unit, std::size_t leafIndex,
    const std::map<QString, std::optional<QString>>& counts) {
    const Frame& frame = campaign.frame();
    const Node& leaf = *frame.leaves[leafIndex];
    const auto* rule = std::get_if<SurveyRule>(&*leaf.rule);
    if (rule == nullptr)
        return Error{ErrorCode::EntryNodeNotSurvey, {leaf.ref}, {}};
    if (const Status applies = checkApplies(frame, unit, leafIndex); !applies)
        return applies.error();
    const UnitRecord& before = campaign.record(unit);
    UnitRecord after = before;
    Entry& entry = after.surveys.edit(leafIndex);
    if (const Status read = readInputs(leaf, counts, entry); !read)
        return read.error();
    if (const Status held = checkUnit(frame, before, after, Stage::Council); !held)
        return held.error();
    std::vector<Change> changes;
    const auto& differing = before.surveys[leafIndex].differing;
    for (std::size_t i = 0; i < leaf.fields.size(); ++i) {
        const Field& field = leaf.fields[i];
        if (!counts.contains(field.name))
            continue;
        const auto place = surveyCountOf(*rule, field.name);
        const bool same = before.surveys[leafIndex].answers[i] == entry.answers[i]
            && std::find(differing.begin(), differing.end(), field.name) == differing.end();
        if (!same && place)
            changes.push_back(
                {Cell::survey(frame.units[unit]->code, leaf.ref, place->group, place->option).path(),
                    entry.answers[i] ? cellValueOf(field, *entry.answers[i]) : CellValue(), {}});
    }
    return changes;
}

bool lacksReason(
    const Entry& entry, const std::optional<Points>& claimed, const std::optional<Points>& given) {
    return !entry.isEmpty() && claimed && given && *claimed != *given && entry.note.trimmed().isEmpty();
}

} // namespace sodiem
