// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/session/session.h"

#include <algorithm>

namespace sodiem {
namespace {

const EvidenceLink* linkOf(
    const Campaign& campaign, std::size_t unit, std::size_t leaf, const QString& sha256) {
    const std::vector<EvidenceLink>& links = campaign.record(unit).evidence[leaf];
    const auto found = std::find_if(
        links.begin(), links.end(), [&](const EvidenceLink& link) { return link.sha256 == sha256; });
    return found == links.end() ? nullptr : &*found;
}

void append(std::vector<Change>& all, const std::vector<Change>& more) {
    all.insert(all.end(), more.begin(), more.end());
}

} // namespace

Status Commands::attach(
    std::size_t unit, std::size_t leaf, const EvidenceDocument& document, const QString& cited) {
    const Result<std::vector<Change>> changes = attachChangesAt(unit, leaf, document, cited);
    return changes ? perform({Kind::Attach, m_session.frame().leaves[leaf]->ref}, *changes)
                   : Status(changes.error());
}

Status Commands::attachAll(
    std::size_t unit, std::size_t leaf, const std::vector<EvidenceDocument>& documents) {
    std::vector<Change> all;
    for (const EvidenceDocument& document : documents) {
        const Result<std::vector<Change>> changes = attachChangesAt(unit, leaf, document, {});
        if (!changes)
            return changes.error();
        append(all, *changes);
    }
    return perform({Kind::Attach, m_session.frame().leaves[leaf]->ref}, all);
}

EvidenceDocument Commands::withKnownName(EvidenceDocument document) const {
    if (!documentOf(m_session.campaign(), document.sha256).name.isEmpty())
        document.name.clear();
    return document;
}

Result<std::vector<Change>> Commands::attachChangesAt(
    std::size_t unit, std::size_t leaf, const EvidenceDocument& document, const QString& cited) const {
    const EvidenceLink* stands = linkOf(m_session.campaign(), unit, leaf, document.sha256);
    return attachChanges(withKnownName(document), m_session.frame().units[unit]->code, m_session.frame().leaves[leaf]->ref,
        stands != nullptr && cited.isEmpty() ? stands->cited : cited);
}

Status Commands::link(
    std::size_t unit, const std::vector<std::size_t>& leaves, const QStringList& documents) {
    const Frame& frame = m_session.frame();
    std::vector<Change> all;
    for (const std::size_t leaf : leaves)
        for (const QString& sha256 : documents) {
            if (linkOf(m_session.campaign(), unit, leaf, sha256) != nullptr)
                continue;
            const Result<Change> change
                = linkChange(frame.units[unit]->code, frame.leaves[leaf]->ref, sha256, {});
            if (!change)
                return change.error();
            all.push_back(*change);
        }
    if (all.empty())
        return Done{};
    return perform({Kind::Attach, frame.leaves[leaves.front()]->ref, static_cast<int>(leaves.size())}, all);
}

Status Commands::cite(std::size_t unit, std::size_t leaf, const QString& sha256, const QString& cited) {
    const QString ref = m_session.frame().leaves[leaf]->ref;
    const Result<Change> change = linkChange(m_session.frame().units[unit]->code, ref, sha256, cited);
    if (!change)
        return change.error();
    // A link that somebody has taken off meanwhile is not put back by a word about it.
    return linkOf(m_session.campaign(), unit, leaf, sha256) != nullptr ? perform({Kind::Cite, ref}, {*change})
                                                                       : Status(Done{});
}

Status Commands::unlink(std::size_t unit, std::size_t leaf, const QString& sha256) {
    if (linkOf(m_session.campaign(), unit, leaf, sha256) == nullptr)
        return Done{};
    // What proved points that are signed for stays with them; more may come.
    if (const Status open = checkOpen(m_session.campaign().record(unit), Stage::Appraised); !open)
        return open;
    const QString ref = m_session.frame().leaves[leaf]->ref;
    return perform({Kind::Unlink, ref}, {unlinkChange(m_session.frame().units[unit]->code, ref, sha256)});
}

// A field on which two computers differ reads as empty: an empty text for it says nothing, or both values
// would be lost by typing into another field.
Status Commands::describe(const QString& sha256, const QString& number, const QString& date,
    const QString& issuer, const QString& abstract) {
    Result<std::vector<Change>> changes = describeChanges(sha256, number, date, issuer, abstract);
    if (!changes)
        return changes.error();
    const EvidenceDocument known = documentOf(m_session.campaign(), sha256);
    std::erase_if(*changes, [&](const Change& change) {
        return std::holds_alternative<std::monostate>(change.value)
            && std::any_of(known.differing.begin(), known.differing.end(),
                [&](const QString& field) { return change.cell == Cell::evidence(sha256, field).path(); });
    });
    return perform({Kind::Describe, {}}, *changes);
}

} // namespace sodiem
