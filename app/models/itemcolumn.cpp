// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/itemcolumn.h"

#include "app/models/sheetmarks.h"
#include "app/models/worksheetmodel.h"
#include "core/campaign/cells.h"
#include "core/campaign/editing.h"
#include "core/units/labels.h"

#include <algorithm>

namespace sodiem {
namespace {

using Kind = ItemColumn::Kind;

Field numberField(const QString& name = {}) {
    Field field;
    field.name = name;
    field.type = FieldType::Decimal;
    return field;
}

Field textField(const QString& name = {}) {
    Field field;
    field.name = name;
    field.type = FieldType::Text;
    return field;
}

QString noCaseText() { return WorksheetModel::tr("no case"); }

class Maker {
public:
    Maker(const Campaign& campaign, const ItemSubject& subject, Stage stage, const Language& language)
        : m_campaign(campaign)
        , m_frame(campaign.frame())
        , m_subject(subject)
        , m_stage(stage)
        , m_language(language) {
        if (subject.leaf >= 0)
            m_leaf = m_frame.leaves[static_cast<std::size_t>(subject.leaf)];
        m_survey = m_leaf != nullptr && std::holds_alternative<SurveyRule>(*m_leaf->rule);
        m_manual = m_leaf != nullptr && std::holds_alternative<ManualRule>(*m_leaf->rule);
    }

    ItemColumn made(const std::map<std::size_t, WaitingCells>& waiting) {
        addColumns();
        const std::vector<WorksheetRow> scores = m_leaf == nullptr
            ? std::vector<WorksheetRow>(m_frame.units.size())
            : makeLeafColumn(m_campaign, static_cast<std::size_t>(m_subject.leaf), m_stage);
        static const WaitingCells none;
        for (std::size_t unit = 0; unit < m_frame.units.size(); ++unit) {
            const auto waits = waiting.find(unit);
            m_column.rows.push_back(row(unit, scores[unit], waits == waiting.end() ? none : waits->second));
        }
        return std::move(m_column);
    }

private:
    void add(Kind kind, bool open = false, const Field& field = textField()) {
        m_column.columns.push_back({kind, field, open});
    }

    void addColumns() {
        add(Kind::Unit);
        if (std::any_of(m_frame.units.begin(), m_frame.units.end(),
                [&](const Unit* unit) { return m_frame.catalogue.parentOf(*unit) != nullptr; }))
            add(Kind::Parent);
        if (m_leaf == nullptr)
            return add(Kind::Input, true, m_frame.set.facts[static_cast<std::size_t>(m_subject.fact)]);
        const bool open = !m_survey || m_stage != Stage::Self; // nobody's task at self-assessment
        for (const Field& field : m_leaf->fields)
            add(Kind::Input, open, field);
        if (!m_survey && m_stage != Stage::Self)
            add(Kind::Self, false, numberField());
        add(Kind::Points, m_manual, numberField(fieldPoints.toString()));
        if (m_survey)
            return;
        add(Kind::Note, true, textField(fieldNote.toString()));
    }

    ItemColumn::Row row(std::size_t unit, const WorksheetRow& score, const WaitingCells& waiting) const {
        ItemColumn::Row row;
        for (const ItemColumn::Column& column : m_column.columns)
            row.cells.push_back(cell(column, unit, score, waiting));
        const UnitRecord& record = m_campaign.record(unit);
        if (m_leaf != nullptr) {
            const auto leaf = static_cast<std::size_t>(m_subject.leaf);
            row.marks = sheetMarks(score, *m_leaf, static_cast<int>(record.evidence[leaf].size()), m_stage);
        } else if (!record.facts[static_cast<std::size_t>(m_subject.fact)]) {
            row.marks = Missing;
        }
        if (!waiting.texts.empty() || !waiting.problem.isEmpty())
            row.marks |= Unsaved;
        row.problem = waiting.problem;
        return row;
    }

    GridCell cell(const ItemColumn::Column& column, std::size_t unit, const WorksheetRow& score,
        const WaitingCells& waiting) const {
        const auto typed = waiting.texts.find(column.field.name);
        if (column.open && typed != waiting.texts.end())
            return {typed->second, {}, false, true};
        switch (column.kind) {
        case Kind::Unit:
            return {labelAtLineStart(*m_frame.units[unit]), {}};
        case Kind::Parent: {
            const Unit* above = m_frame.catalogue.parentOf(*m_frame.units[unit]);
            return {above != nullptr ? labelAtLineStart(*above) : QString(), {}};
        }
        case Kind::Input:
            return input(column.field, unit);
        case Kind::Points:
            if (score.state == LeafState::Dropped)
                return {noCaseText(), {}};
            return points(score.given, !m_survey && !score.own && m_stage != Stage::Self);
        case Kind::Self:
            return points(score.self, false);
        case Kind::Note:
            break;
        }
        return {score.note, score.note};
    }

    GridCell points(const std::optional<Points>& points, bool earlier) const {
        return pointsCell(points, m_frame.set.decimals, earlier, m_language);
    }

    GridCell input(const Field& field, std::size_t unit) const {
        const UnitRecord& record = m_campaign.record(unit);
        if (m_leaf == nullptr)
            return answer(field, record.facts[static_cast<std::size_t>(m_subject.fact)], false);
        const auto leaf = static_cast<std::size_t>(m_subject.leaf);
        const auto at = static_cast<std::size_t>(m_leaf->field(field.name) - m_leaf->fields.data());
        const Entry& own = m_survey ? record.surveys[leaf] : record.entry(m_stage, leaf);
        if (m_survey || !own.isEmpty() || m_stage == Stage::Self)
            return answer(field, own.answers[at], false);
        return answer(field, entryBefore(record, leaf, m_stage).answers[at], true);
    }

    GridCell answer(const Field& field, const std::optional<Answer>& answer, bool earlier) const {
        return answerCell(field, answer, earlier, m_language);
    }

    const Campaign& m_campaign;
    const Frame& m_frame;
    const ItemSubject m_subject;
    const Stage m_stage;
    const Language& m_language;
    const Node* m_leaf = nullptr; // nullptr: a shared figure
    bool m_survey = false;
    bool m_manual = false;
    ItemColumn m_column;
};

} // namespace

ItemColumn makeItemColumn(const Campaign& campaign, const ItemSubject& subject, Stage stage,
    const std::map<std::size_t, WaitingCells>& waiting, const Language& language) {
    return Maker(campaign, subject, stage, language).made(waiting);
}

} // namespace sodiem
