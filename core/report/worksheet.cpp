// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/worksheet.h"

#include "core/campaign/editing.h"

namespace sodiem {
namespace {

bool hasPoints(LeafState state) {
    return state == LeafState::Scored || state == LeafState::FullMarksNotApplicable;
}

std::optional<Points> pointsOf(const LeafScore& score) {
    return hasPoints(score.state) ? std::optional<Points>(score.points) : std::nullopt;
}

// What one unit has for one leaf at a step.
class Values {
public:
    Values(const Campaign& campaign, std::size_t unit, Stage stage)
        : m_frame(campaign.frame())
        , m_record(campaign.record(unit))
        , m_stage(stage)
        , m_claims(m_frame, m_record, Stage::Self)
        , m_values(m_frame, m_record, stage) { }

    WorksheetRow rowOf(std::size_t index) const {
        const Node& leaf = *m_frame.leaves[index];
        WorksheetRow row;
        row.node = static_cast<int>(&leaf - m_frame.set.nodes.data());
        row.leaf = static_cast<int>(index);
        row.survey = std::holds_alternative<SurveyRule>(*leaf.rule);
        const LeafScore given = scoreLeaf(m_frame.set, leaf, m_values.counted(index), m_values);
        row.given = pointsOf(given);
        row.state = given.state;
        row.applies = m_values.counted(index).applies;
        row.toReview = given.toReview;
        row.overridden = given.computed.has_value();
        if (!row.survey)
            addEntry(row, index, leaf);
        return row;
    }

private:
    void addEntry(WorksheetRow& row, std::size_t index, const Node& leaf) const {
        const Entry& entry = m_record.entry(m_stage, index);
        row.self = pointsOf(scoreLeaf(m_frame.set, leaf, m_claims.counted(index), m_claims));
        row.own = !entry.isEmpty();
        row.note = entry.note;
        row.conflicting = !entry.differing.empty();
        const bool counts = m_stage != Stage::Self && row.given && row.self;
        row.differs = counts && *row.given != *row.self;
        const CountedEntry& counted = m_values.counted(index);
        row.lacksReason
            = counts && counted.entry != nullptr && sodiem::lacksReason(*counted.entry, row.self, row.given);
    }

    const Frame& m_frame;
    const UnitRecord& m_record;
    Stage m_stage;
    UnitValues m_claims;
    UnitValues m_values;
};

class Sheet {
public:
    Sheet(const Campaign& campaign, std::size_t unit, Stage stage)
        : m_frame(campaign.frame())
        , m_stage(stage)
        , m_values(campaign, unit, stage) { }

    Worksheet made() {
        m_sheet.rows.resize(m_frame.set.nodes.size());
        for (std::size_t i = 0; i < m_sheet.rows.size(); ++i)
            m_sheet.rows[i].node = static_cast<int>(i);
        for (std::size_t i = 0; i < m_frame.leaves.size(); ++i)
            addLeaf(i);
        return std::move(m_sheet);
    }

private:
    void addLeaf(std::size_t index) {
        const Node& leaf = *m_frame.leaves[index];
        const WorksheetRow& row = m_sheet.rows[static_cast<std::size_t>(&leaf - m_frame.set.nodes.data())]
            = m_values.rowOf(index);
        count(row, leaf);
        for (int above = leaf.parent; above >= 0;
             above = m_frame.set.nodes[static_cast<std::size_t>(above)].parent)
            addTo(m_sheet.rows[static_cast<std::size_t>(above)], row);
    }

    void count(const WorksheetRow& row, const Node& leaf) {
        if (!row.applies)
            return;
        m_sheet.toReview += row.toReview ? 1 : 0;
        const bool done = row.state != LeafState::Missing;
        if (row.survey) {
            m_sheet.surveys += m_stage == Stage::Self ? 0 : 1;
            m_sheet.surveysScored += m_stage != Stage::Self && done ? 1 : 0;
        } else {
            ++m_sheet.items;
            m_sheet.scored += done ? 1 : 0;
        }
        m_sheet.differing += row.differs ? 1 : 0;
        m_sheet.lackingReason += row.lacksReason ? 1 : 0;
        if (!row.given || (row.survey && m_stage == Stage::Self) || leaf.kind != NodeKind::Scored)
            return;
        m_sheet.tentative += *row.given;
        m_sheet.tentativeMaximum += leaf.maximum;
    }

    static void addTo(WorksheetRow& above, const WorksheetRow& leaf) {
        if (!leaf.applies)
            return;
        if (leaf.self)
            above.self = above.self.value_or(Points()) + *leaf.self;
        if (leaf.given)
            above.given = above.given.value_or(Points()) + *leaf.given;
        if (leaf.state != LeafState::Missing)
            above.state = leaf.state;
    }

    const Frame& m_frame;
    Stage m_stage;
    Values m_values;
    Worksheet m_sheet;
};

} // namespace

Worksheet makeWorksheet(const Campaign& campaign, std::size_t unit, Stage stage) {
    return Sheet(campaign, unit, stage).made();
}

std::vector<WorksheetRow> makeLeafColumn(const Campaign& campaign, std::size_t leaf, Stage stage) {
    std::vector<WorksheetRow> rows;
    rows.reserve(campaign.unitCount());
    for (std::size_t unit = 0; unit < campaign.unitCount(); ++unit)
        rows.push_back(Values(campaign, unit, stage).rowOf(leaf));
    return rows;
}

} // namespace sodiem
