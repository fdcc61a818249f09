// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/unitfigures.h"

#include "app/models/sheetmarks.h"
#include "app/models/unitfiguresmodel.h"
#include "core/campaign/cells.h"
#include "core/campaign/editing.h"

#include <algorithm>

namespace sodiem {
namespace {

using Row = UnitFigures::Row;

class Maker {
public:
    Maker(const Campaign& campaign, std::size_t unit, Stage stage, const WaitingFigures& waiting,
        const Language& language)
        : m_frame(campaign.frame())
        , m_record(campaign.record(unit))
        , m_sheet(makeWorksheet(campaign, unit, stage))
        , m_stage(stage)
        , m_waiting(waiting)
        , m_language(language) { }

    UnitFigures made() {
        for (std::size_t fact = 0; fact < m_frame.set.facts.size(); ++fact)
            addFact(fact);
        for (const WorksheetRow& row : m_sheet.rows)
            if (row.leaf >= 0 && row.applies)
                addLeaf(row);
        return std::move(m_figures);
    }

private:
    void addFact(std::size_t fact) {
        const Field& field = m_frame.set.facts[fact];
        Row row;
        row.subject = {-1, static_cast<int>(fact)};
        row.field = field;
        row.first = true;
        row.open = true;
        row.cells[UnitFigures::Value] = answerCell(field, m_record.facts[fact], false, m_language);
        row.marks = m_record.facts[fact] ? 0 : Missing;
        const QString label = m_language.of(field.label);
        row.cells[UnitFigures::Figure]
            = {label, UnitFiguresModel::tr("Shared figure of the unit: %1").arg(label)};
        row.cells[UnitFigures::Measure].shown = m_language.of(field.unit);
        const auto waits = m_waiting.facts.find(static_cast<int>(fact));
        take(row, waits == m_waiting.facts.end() ? WaitingCells() : waits->second);
        m_figures.rows.push_back(std::move(row));
    }

    void addLeaf(const WorksheetRow& sheetRow) {
        const auto leafIndex = static_cast<std::size_t>(sheetRow.leaf);
        const Node& leaf = *m_frame.leaves[leafIndex];
        std::vector<Field> fields = leaf.fields;
        if (std::holds_alternative<ManualRule>(*leaf.rule))
            fields.push_back(pointsField());
        const auto waits = m_waiting.leaves.find(sheetRow.leaf);
        const WaitingCells waiting = waits == m_waiting.leaves.end() ? WaitingCells() : waits->second;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            Row row;
            row.subject = {sheetRow.leaf, -1};
            row.field = fields[i];
            row.first = i == 0;
            row.open = !sheetRow.survey || m_stage != Stage::Self; // nobody's task at self-assessment
            row.noteOpen = row.first && !sheetRow.survey;
            row.marks
                = sheetMarks(sheetRow, leaf, static_cast<int>(m_record.evidence[leafIndex].size()), m_stage);
            name(row, leaf);
            fill(row, leaf, leafIndex, sheetRow);
            take(row, waiting);
            m_figures.rows.push_back(std::move(row));
        }
    }

    // Every line says its item, so that it is known wherever the table is scrolled to or copied.
    void name(Row& row, const Node& leaf) const {
        const QString title = m_language.of(leaf.title), label = fieldLabel(row.field, leaf);
        const QString words = label.isEmpty() ? title : label;
        row.cells[UnitFigures::Figure].shown = leaf.ref + QStringLiteral("  ") + words;
        row.cells[UnitFigures::Figure].plain
            = leaf.ref + QStringLiteral("  ") + title + (label.isEmpty() ? QString() : u'\n' + label);
        row.cells[UnitFigures::Measure].shown = m_language.of(row.field.unit);
    }

    // A count of a survey says whose answers it counts.
    QString fieldLabel(const Field& field, const Node& leaf) const {
        const QString label = m_language.of(field.label);
        const auto* survey = std::get_if<SurveyRule>(&*leaf.rule);
        const auto count = survey != nullptr ? surveyCountOf(*survey, field.name) : std::nullopt;
        if (!count || survey->groups.size() < 2)
            return label;
        for (const SurveyRule::Group& group : survey->groups)
            if (group.id == count->group && !m_language.of(group.label).isEmpty())
                return m_language.of(group.label) + QStringLiteral(": ") + label;
        return count->group + QStringLiteral(": ") + label;
    }

    void fill(Row& row, const Node& leaf, std::size_t leafIndex, const WorksheetRow& sheetRow) const {
        const Entry& own = sheetRow.survey ? m_record.surveys[leafIndex] : m_record.entry(m_stage, leafIndex);
        const bool later = !sheetRow.survey && m_stage != Stage::Self;
        const Entry earlier = later ? entryBefore(m_record, leafIndex, m_stage) : Entry();
        if (later)
            row.cells[UnitFigures::Claimed]
                = value(row.field, leaf, m_record.entry(Stage::Self, leafIndex), false);
        const bool hint = later && own.isEmpty();
        row.cells[UnitFigures::Value] = value(row.field, leaf, hint ? earlier : own, hint);
        if (!row.first)
            return;
        if ((hint ? earlier : own).notApplicable)
            row.cells[UnitFigures::Value] = {UnitFiguresModel::tr("no case"), {}, hint, false};
        row.cells[UnitFigures::Points] = sheetRow.state == LeafState::Dropped
            ? GridCell{UnitFiguresModel::tr("no case"), {}, false, false}
            : pointsCell(sheetRow.given, m_frame.set.decimals, later && !sheetRow.own, m_language);
        row.cells[UnitFigures::Note] = {sheetRow.note, sheetRow.note, false, false};
    }

    GridCell value(const Field& field, const Node& leaf, const Entry& entry, bool earlier) const {
        if (entry.isEmpty())
            return {};
        if (field.name == fieldPoints)
            return entry.points ? pointsCell(*entry.points, m_frame.set.decimals, earlier, m_language)
                                : GridCell();
        const auto at = static_cast<std::size_t>(leaf.field(field.name) - leaf.fields.data());
        return answerCell(field, entry.answers[at], earlier, m_language);
    }

    // What was typed and is not stored stands in its place.
    void take(Row& row, const WaitingCells& waiting) const {
        if (const auto typed = waiting.texts.find(row.field.name); typed != waiting.texts.end())
            row.cells[UnitFigures::Value] = {typed->second, {}, false, true};
        if (const auto typed = waiting.texts.find(fieldNote.toString());
            row.first && typed != waiting.texts.end())
            row.cells[UnitFigures::Note] = {typed->second, typed->second, false, true};
        if (waiting.texts.empty() && waiting.problem.isEmpty())
            return;
        row.marks |= Unsaved;
        row.problem = waiting.problem;
    }

    static Field pointsField() {
        Field field;
        field.name = fieldPoints.toString();
        field.type = FieldType::Decimal;
        return field;
    }

    const Frame& m_frame;
    const UnitRecord& m_record;
    const Worksheet m_sheet;
    const Stage m_stage;
    const WaitingFigures& m_waiting;
    const Language& m_language;
    UnitFigures m_figures;
};

} // namespace

UnitFigures makeUnitFigures(const Campaign& campaign, std::size_t unit, Stage stage,
    const WaitingFigures& waiting, const Language& language) {
    return Maker(campaign, unit, stage, waiting, language).made();
}

} // namespace sodiem
