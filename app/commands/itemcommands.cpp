// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/session/session.h"

namespace sodiem {

QString Commands::newId(int index) const { return timedId(m_session.clock().utcMilliseconds(), index); }

Status Commands::explain(std::size_t unit, std::size_t leaf, const ThreadWords& words) {
    return correctPost(unit, leaf, newId(), words);
}

Status Commands::correctPost(
    std::size_t unit, std::size_t leaf, const QString& id, const ThreadWords& words) {
    const Frame& frame = m_session.frame();
    const Result<Change> change = postChange(frame.units[unit]->code, frame.leaves[leaf]->ref, id, words);
    return change ? perform({Kind::Explain, frame.leaves[leaf]->ref}, {*change}) : Status(change.error());
}

Status Commands::takeBackPost(std::size_t unit, std::size_t leaf, const QString& id) {
    const Frame& frame = m_session.frame();
    return perform({Kind::TakeBack, frame.leaves[leaf]->ref},
        {takeBackChange(frame.units[unit]->code, frame.leaves[leaf]->ref, id)});
}

Result<std::vector<SampleRefusal>> Commands::editSample(
    std::size_t unit, std::size_t leaf, const std::vector<SampleEdit>& edits) {
    SampleBatch batch = sodiem::editSample(m_session.campaign(), unit, leaf, edits);
    const Status done = perform({Kind::Sample, m_session.frame().leaves[leaf]->ref}, batch.changes);
    return done ? Result<std::vector<SampleRefusal>>(std::move(batch.refusals))
                : Result<std::vector<SampleRefusal>>(done.error());
}

Status Commands::assignCount(std::size_t leaf, std::size_t field, std::optional<SampleCount> count) {
    const Node& node = *m_session.frame().leaves[leaf];
    return perform({Kind::Assign, node.ref}, {assignChange(node, node.fields[field], count)});
}

Status Commands::fillFromSample(const EntryPlace& place) {
    const Result<EntryEdit> figures = sampleFigures(m_session.campaign(), place.unit, place.leaf);
    if (!figures)
        return figures.error();
    const Result<std::vector<Change>> changes = sodiem::editEntry(m_session.campaign(), place, *figures);
    return changes ? perform({Kind::Fill, m_session.frame().leaves[place.leaf]->ref}, *changes)
                   : Status(changes.error());
}

} // namespace sodiem
