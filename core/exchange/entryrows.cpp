// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/entryrows.h"

#include "core/campaign/cells.h"
#include "core/campaign/editing.h"
#include "core/campaign/entryrules.h"
#include "core/history/cell.h"

namespace sodiem::entering {
namespace {

Error fault(ErrorCode code, QStringList args, int line) { return {code, std::move(args), {{}, line, {}}}; }

} // namespace

Result<std::size_t> Collector::unit(const QString& code) const {
    const auto found = frame().unitIndex.find(code);
    if (found != frame().unitIndex.end())
        return static_cast<std::size_t>(found->second);
    const bool known = frame().catalogue.find(code) != nullptr;
    return Error{known ? ErrorCode::EntryUnitNotScored : ErrorCode::EntryUnitUnknown, {code.left(60)}, {}};
}

Result<int> Collector::leaf(const QString& ref) const {
    const auto found = frame().leafIndex.find(ref);
    if (found != frame().leafIndex.end())
        return found->second;
    const bool known = frame().set.find(ref) != nullptr;
    return Error{known ? ErrorCode::EntryNodeNotLeaf : ErrorCode::EntryNodeUnknown, {ref.left(60)}, {}};
}

Status Collector::once(const Target& target, const QString& input, int line) {
    if (m_seen.emplace(target.unit, target.leaf, input).second)
        return Done{};
    const QString ref
        = target.leaf < 0 ? QString() : frame().leaves[static_cast<std::size_t>(target.leaf)]->ref;
    return fault(ErrorCode::EntryTwice, {frame().units[target.unit]->code, ref, input}, line);
}

void Collector::set(const Target& target, const QString& cell, CellValue value, int line) {
    m_touched.emplace(target, line);
    m_after.apply(cell, {{{}, value}});
    m_changes.push_back({cell, std::move(value), {}});
}

void Collector::clear(const Target& target, int line) {
    const Unit& unit = *frame().units[target.unit];
    const Node& leaf = *frame().leaves[static_cast<std::size_t>(target.leaf)];
    std::vector<QString> fields;
    for (const Field& field : leaf.fields)
        fields.push_back(field.name);
    for (const QStringView field : {fieldNotApplicable, fieldPoints, fieldNote})
        fields.push_back(field.toString());
    for (const QString& field : fields)
        set(target, Cell::entry(unit.code, leaf.ref, stageId(m_stage), field).path(), {}, line);
}

// An entry has one note; rows may repeat it but not contradict it.
Status Collector::note(const Target& target, const QString& text, int line) {
    const auto [found, added] = m_notes.emplace(target, text);
    const Unit& unit = *frame().units[target.unit];
    const Node& leaf = *frame().leaves[static_cast<std::size_t>(target.leaf)];
    if (!added && found->second != text)
        return fault(ErrorCode::EntryTwice, {unit.code, leaf.ref, fieldNote.toString()}, line);
    if (added)
        set(target, Cell::entry(unit.code, leaf.ref, stageId(m_stage), fieldNote.toString()).path(), text,
            line);
    return Done{};
}

// All leaves of a touched unit, since a check may read a fact or another leaf that this file changed.
Status Collector::checkUnit(std::size_t unit, int firstLine) const {
    const UnitRecord& record = m_after.record(unit);
    const UnitValues values(frame(), record, m_stage);
    for (std::size_t i = 0; i < frame().leaves.size(); ++i) {
        const Node& leaf = *frame().leaves[i];
        const auto touched = m_touched.find({unit, static_cast<int>(i)});
        const int line = touched == m_touched.end() ? firstLine : touched->second;
        Status holds = touched == m_touched.end() ? Status(Done{})
                                                  : checkEntry(leaf, record.entry(m_stage, i), m_stage);
        holds = holds ? checkFigures(leaf, values) : holds;
        if (!holds)
            return holds.error().at(line).ofNode(frame().units[unit]->code + u' ' + leaf.ref);
    }
    return Done{};
}

bool Collector::isSurvey(const Target& target) const {
    return target.leaf >= 0
        && std::holds_alternative<SurveyRule>(*frame().leaves[static_cast<std::size_t>(target.leaf)]->rule);
}

Status Collector::checked() const {
    std::map<std::size_t, int> units; // → the first line about it
    for (const auto& [target, line] : m_touched) {
        if (const Status open
            = isSurvey(target) ? Status(Done{}) : checkOpen(m_after.record(target.unit), m_stage);
            !open)
            return open.error().at(line).ofNode(frame().units[target.unit]->code);
        const auto [found, added] = units.emplace(target.unit, line);
        found->second = std::min(found->second, line);
    }
    for (const auto& [unit, line] : units)
        if (const Status held = checkUnit(unit, line); !held)
            return held;
    return Done{};
}

std::vector<Change> Collector::takeChanges() {
    for (const auto& [target, line] : m_touched) {
        if (!frame().isReissued() || target.leaf < 0 || isSurvey(target))
            continue;
        const EntryPlace place{target.unit, static_cast<std::size_t>(target.leaf), m_stage};
        if (!m_after.record(place.unit).entry(m_stage, place.leaf).isEmpty())
            m_changes.push_back(versionStamp(frame(), place));
    }
    return std::move(m_changes);
}

} // namespace sodiem::entering
