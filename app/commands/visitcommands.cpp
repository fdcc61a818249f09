// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/session/session.h"
#include "core/report/visitreport.h"

namespace sodiem {

Status Commands::performOnRecord(std::size_t unit, const Result<Change>& change) {
    if (!change)
        return change.error();
    const Status open = checkOpen(m_session.campaign().record(unit), Stage::Appraised);
    return open ? perform({Kind::Record, {}}, {*change}) : open;
}

Status Commands::writeRecord(std::size_t unit, RecordField field, const QString& text) {
    return performOnRecord(unit, recordChange(m_session.frame().units[unit]->code, field, text));
}

Status Commands::reserve(std::size_t unit, std::size_t leaf, const QString& text) {
    const Frame& frame = m_session.frame();
    return performOnRecord(unit, reservationChange(frame.units[unit]->code, frame.leaves[leaf]->ref, text));
}

Status Commands::signRecord(std::size_t unit, const QString& day) {
    const Status open = checkOpen(m_session.campaign().record(unit), Stage::Appraised);
    if (!open)
        return open;
    const Result<SignedPoints> fixed = signablePoints(m_session.campaign(), unit, day);
    if (!fixed)
        return fixed.error();
    const QString& code = m_session.frame().units[unit]->code;
    std::vector<Change> changes{signingChange(code, *fixed)};
    for (const EvidenceLink& scan : m_session.campaign().record(unit).visit.scans) // of an earlier signing
        changes.push_back(scanRemoval(code, scan.sha256));
    const Result<bool> stored = store(changes);
    return stored ? Status(Done{}) : Status(stored.error());
}

Status Commands::reopenRecord(std::size_t unit, const QString& reason) {
    const Result<Change> change = reopeningChange(m_session.frame().units[unit]->code, reason);
    if (!change)
        return change.error();
    const Result<bool> stored = store({*change});
    return stored ? Status(Done{}) : Status(stored.error());
}

Status Commands::attachScans(std::size_t unit, const std::vector<EvidenceDocument>& documents) {
    std::vector<Change> all;
    for (const EvidenceDocument& document : documents) {
        const Result<std::vector<Change>> told = documentChanges(withKnownName(document));
        if (!told)
            return told.error();
        all.insert(all.end(), told->begin(), told->end());
        all.push_back(scanChange(m_session.frame().units[unit]->code, document.sha256));
    }
    return perform({Kind::Scan, {}}, all);
}

Status Commands::removeScan(std::size_t unit, const QString& sha256) {
    return perform({Kind::Unscan, {}}, {scanRemoval(m_session.frame().units[unit]->code, sha256)});
}

Status Commands::wordRecords(const VisitWording& wording) {
    const Result<std::vector<Change>> changes = wordingChanges(wording);
    return changes ? perform({Kind::Wording, {}}, *changes) : Status(changes.error());
}

} // namespace sodiem
