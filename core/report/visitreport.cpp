// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/visitreport.h"

#include "core/report/worksheet.h"

#include <algorithm>

namespace sodiem {
namespace {

bool isDropped(const WorksheetRow& row) { return row.state == LeafState::Dropped; }

// What is fixed of a leaf; of one without points nothing is.
std::optional<Points> fixedPoints(const WorksheetRow& row) { return isDropped(row) ? std::nullopt : row.given; }

bool isUnscored(const WorksheetRow& row) { return !row.given && !isDropped(row); }

// A claim of points against a case that never arose differs too, though no number stands beside it.
bool isOtherThanClaimed(const WorksheetRow& row) {
    return row.differs || (isDropped(row) && row.self && *row.self != Points());
}

class Report {
public:
    Report(const Campaign& campaign, std::size_t unit) : m_frame(campaign.frame()) {
        m_report.unit = unit;
        m_report.record = campaign.record(unit).visit;
        m_report.samples = samplesOf(campaign, unit);
        m_report.threads = m_report.record.isSigned() ? signedThreads() : threadsOf(campaign, unit);
        const Worksheet sheet = makeWorksheet(campaign, unit, Stage::Appraised);
        for (const WorksheetRow& row : sheet.rows)
            if (m_frame.set.nodes[static_cast<std::size_t>(row.node)].parent < 0)
                m_report.areas.push_back({row.node, {}, {}, {}});
        for (const WorksheetRow& row : sheet.rows)
            if (row.leaf >= 0 && !row.survey)
                add(asSigned(row));
        std::erase_if(m_report.areas, [](const VisitArea& area) { return area.maximum == Points(); });
    }

    VisitReport made() { return std::move(m_report); }

private:
    // What is signed stands as it was signed, whatever came later.
    WorksheetRow asSigned(WorksheetRow row) const {
        const std::optional<SignedPoints>& fixed = m_report.record.fixed;
        if (!fixed)
            return row;
        const auto found = fixed->points.find(m_frame.set.nodes[static_cast<std::size_t>(row.node)].ref);
        if (found == fixed->points.end())
            return row;
        row.given = found->second;
        const auto claim = fixed->claims.find(found->first);
        row.self = claim == fixed->claims.end() ? std::nullopt : std::optional<Points>(claim->second);
        row.state = row.given ? LeafState::Scored : LeafState::Dropped;
        row.differs = row.given && row.self && *row.given != *row.self;
        return row;
    }

    // The argument goes on after the visit; the paper has what the draft had when it was signed.
    std::vector<ThreadList> signedThreads() const {
        std::vector<ThreadList> threads;
        for (std::size_t leaf = 0; leaf < m_frame.leaves.size(); ++leaf)
            if (const auto said = m_report.record.fixed->said.find(m_frame.leaves[leaf]->ref);
                said != m_report.record.fixed->said.end())
                threads.push_back({leaf, said->second});
        return threads;
    }

    void add(const WorksheetRow& row) {
        const auto leaf = static_cast<std::size_t>(row.leaf);
        const Node& node = m_frame.set.nodes[static_cast<std::size_t>(row.node)];
        for (VisitArea* area : {&areaOf(row.node), &m_report.whole})
            addTo(*area, node, row);
        ++m_report.items;
        if (isUnscored(row))
            m_report.unscored.push_back(leaf);
        if (row.lacksReason)
            m_report.unexplained.push_back(leaf);
        const bool other = isOtherThanClaimed(row);
        m_report.recognised += row.self && row.given && !other ? 1 : 0;
        const auto reserved = m_report.record.reservations.find(node.ref);
        const QString reservation
            = reserved == m_report.record.reservations.end() ? QString() : reserved->second;
        if (other || !reservation.isEmpty())
            m_report.disputed.push_back({leaf, row.self, row.given, isDropped(row), row.note, reservation, row.lacksReason});
    }

    VisitArea& areaOf(int node) {
        const std::vector<Node>& nodes = m_frame.set.nodes;
        while (nodes[static_cast<std::size_t>(node)].parent >= 0)
            node = nodes[static_cast<std::size_t>(node)].parent;
        return *std::find_if(m_report.areas.begin(), m_report.areas.end(),
            [node](const VisitArea& area) { return area.node == node; });
    }

    static void addTo(VisitArea& area, const Node& leaf, const WorksheetRow& row) {
        area.maximum += leaf.maximum;
        if (row.self)
            area.claimed = area.claimed.value_or(Points()) + *row.self;
        if (row.given)
            area.given = area.given.value_or(Points()) + *row.given;
    }

    const Frame& m_frame;
    VisitReport m_report;
};

Error countedError(ErrorCode code, const Frame& frame, const std::vector<const WorksheetRow*>& rows) {
    return {code,
        {QString::number(rows.size()), frame.leaves[static_cast<std::size_t>(rows.front()->leaf)]->ref}, {}};
}

} // namespace

VisitReport makeVisitReport(const Campaign& campaign, std::size_t unit) {
    return Report(campaign, unit).made();
}

Result<SignedPoints> signablePoints(const Campaign& campaign, std::size_t unit, const QString& day) {
    const Frame& frame = campaign.frame();
    if (const Status inOrder = campaign.record(unit).visit.checkTimes(); !inOrder)
        return inOrder.error();
    const Worksheet sheet = makeWorksheet(campaign, unit, Stage::Appraised);
    std::vector<const WorksheetRow*> unscored, unexplained;
    SignedPoints fixed{day, {}, {}, {}, {}};
    for (const WorksheetRow& row : sheet.rows) {
        if (row.leaf < 0 || row.survey)
            continue;
        const QString& ref = frame.leaves[static_cast<std::size_t>(row.leaf)]->ref;
        if (row.conflicting)
            return Error{ErrorCode::EntryDifference, {ref}, {}};
        if (isUnscored(row))
            unscored.push_back(&row);
        if (row.lacksReason)
            unexplained.push_back(&row);
        fixed.points[ref] = fixedPoints(row);
        if (row.self)
            fixed.claims[ref] = *row.self;
    }
    if (!unscored.empty())
        return countedError(ErrorCode::RecordUnscored, frame, unscored);
    if (!unexplained.empty())
        return countedError(ErrorCode::RecordUnexplained, frame, unexplained);
    for (const ThreadList& thread : threadsOf(campaign, unit))
        fixed.said[frame.leaves[thread.leaf]->ref] = thread.posts;
    return fixed;
}

std::vector<std::size_t> changedSinceSigned(const Campaign& campaign, std::size_t unit) {
    std::vector<std::size_t> changed;
    const std::optional<SignedPoints>& fixed = campaign.record(unit).visit.fixed;
    if (!fixed)
        return changed;
    for (const WorksheetRow& row : makeWorksheet(campaign, unit, Stage::Council).rows) {
        if (row.leaf < 0 || row.survey)
            continue;
        const auto leaf = static_cast<std::size_t>(row.leaf);
        const auto was = fixed->points.find(campaign.frame().leaves[leaf]->ref);
        if (was == fixed->points.end() || was->second != fixedPoints(row) || isUnscored(row))
            changed.push_back(leaf);
    }
    return changed;
}

} // namespace sodiem
