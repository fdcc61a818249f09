// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/cells.h"
#include "core/campaign/view.h"
#include "core/exchange/entriescsv.h"

namespace sodiem {
namespace {

using Rows = std::vector<std::vector<QString>>;

void addAnswers(Rows& rows, const QString& unit, const QString& ref, const std::vector<Field>& fields,
    const std::vector<std::optional<Answer>>& answers) {
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (answers[i])
            rows.push_back({unit, ref, fields[i].name, answers[i]->text, {}});
}

// The note of an entry stands on its first row, or on the row that demands one.
void addEntry(Rows& rows, const QString& unit, const Node& leaf, const Entry& entry, int decimals) {
    const std::size_t first = rows.size();
    if (entry.notApplicable)
        rows.push_back({unit, leaf.ref, fieldNotApplicable.toString(), QStringLiteral("1"), {}});
    if (entry.points)
        rows.push_back({unit, leaf.ref, fieldPoints.toString(), entry.points->toText(decimals), {}});
    addAnswers(rows, unit, leaf.ref, leaf.fields, entry.answers);
    if (rows.size() > first)
        rows[first][4] = entry.note;
}

const Entry* entryFor(
    const UnitRecord& record, const Node& leaf, std::size_t index, std::optional<Stage> stage) {
    const bool survey = std::holds_alternative<SurveyRule>(*leaf.rule);
    if (!stage || (survey && stage != Stage::Self))
        return countedEntry(record, leaf, index, Stage::Council).entry;
    return survey ? nullptr : &record.entry(*stage, index);
}

} // namespace

Table tableOfEntries(const Campaign& campaign, std::optional<Stage> stage) {
    const Frame& frame = campaign.frame();
    Rows rows;
    for (std::size_t i = 0; i < campaign.unitCount(); ++i) {
        const UnitRecord& record = campaign.record(i);
        const QString& code = frame.units[i]->code;
        addAnswers(rows, code, {}, frame.set.facts, record.facts);
        for (std::size_t leaf = 0; leaf < frame.leaves.size(); ++leaf)
            if (const Entry* entry = entryFor(record, *frame.leaves[leaf], leaf, stage))
                addEntry(rows, code, *frame.leaves[leaf], *entry, frame.set.decimals);
    }
    Table table;
    for (const char* column : {"unit", "node", "input", "value", "note"})
        table.columns.push_back(QString::fromLatin1(column));
    for (std::vector<QString>& row : rows)
        table.add(std::move(row));
    return table;
}

} // namespace sodiem
