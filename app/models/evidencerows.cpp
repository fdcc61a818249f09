// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/evidencerows.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>

#include <QFileInfo>

namespace sodiem {
namespace {

bool hasLink(const std::vector<EvidenceLink>& links, const QString& sha256) {
    return std::any_of(
        links.begin(), links.end(), [&](const EvidenceLink& link) { return link.sha256 == sha256; });
}

EvidenceRow rowOf(const Campaign& campaign, const EvidenceStore& store, std::size_t unit, std::size_t leaf,
    const QString& sha256) {
    const auto& leaves = campaign.record(unit).evidence;
    EvidenceRow row{documentOf(campaign, sha256), {}, {}, hasLink(leaves[leaf], sha256),
        !QFileInfo(store.path(sha256)).isFile()};
    for (std::size_t other = 0; other < leaves.size(); ++other)
        if (other != leaf && hasLink(leaves[other], sha256))
            row.elsewhere << campaign.frame().leaves[other]->ref;
    return row;
}

std::vector<EvidenceRow> inOrder(std::vector<EvidenceRow> rows) {
    std::vector<std::pair<SortKey, EvidenceRow>> keyed;
    keyed.reserve(rows.size());
    for (EvidenceRow& row : rows)
        keyed.emplace_back(sortKey(row.document.shownName()), std::move(row));
    std::stable_sort(
        keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    rows.clear();
    for (auto& [key, row] : keyed)
        rows.push_back(std::move(row));
    return rows;
}

} // namespace

std::vector<EvidenceRow> evidenceOfLeaf(
    const Campaign& campaign, const EvidenceStore& store, std::size_t unit, std::size_t leaf) {
    std::vector<EvidenceRow> rows;
    for (const EvidenceLink& link : campaign.record(unit).evidence[leaf]) {
        rows.push_back(rowOf(campaign, store, unit, leaf, link.sha256));
        rows.back().cited = link.cited;
    }
    return inOrder(std::move(rows));
}

std::vector<EvidenceRow> evidenceForLeaf(
    const Campaign& campaign, const EvidenceStore& store, std::size_t unit, std::size_t leaf) {
    const auto& leaves = campaign.record(unit).evidence;
    std::set<QString> digests;
    for (const std::vector<EvidenceLink>& links : leaves)
        for (const EvidenceLink& link : links)
            if (!hasLink(leaves[leaf], link.sha256))
                digests.insert(link.sha256);
    std::vector<EvidenceRow> rows;
    for (const QString& sha256 : digests)
        rows.push_back(rowOf(campaign, store, unit, leaf, sha256));
    return inOrder(std::move(rows));
}

} // namespace sodiem
