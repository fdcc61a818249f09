// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/tables.h"

#include "core/base/text.h"

#include <algorithm>

namespace sodiem {
namespace {

const QStringList figureColumns = {QStringLiteral("target"), QStringLiteral("unit"), QStringLiteral("period"),
    QStringLiteral("figure"), QStringLiteral("value"), QStringLiteral("note"), QStringLiteral("evidence")};
constexpr qsizetype neededColumns = 5;

struct Cells {
    const Table::Row& row;
    const std::vector<int>& columns; // by figureColumns; -1: not there

    QString of(qsizetype column) const {
        const int at = columns[static_cast<std::size_t>(column)];
        return at < 0 ? QString() : row.cells[static_cast<std::size_t>(at)].trimmed();
    }
};

Result<std::vector<int>> columnsOf(const Table& table) {
    std::vector<int> columns;
    for (const QString& name : figureColumns)
        columns.push_back(table.indexOf(name));
    const auto known = std::count_if(columns.begin(), columns.end(), [](int column) { return column >= 0; });
    const bool whole = std::all_of(
        columns.begin(), columns.begin() + neededColumns, [](int column) { return column >= 0; });
    if (!whole || static_cast<std::size_t>(known) != table.columns.size())
        return Error{ErrorCode::CsvHeader,
            {QStringLiteral("target,unit,period,figure,value[,note][,evidence]")}, {{}, 1, {}}};
    return columns;
}

// A word about a report that other rows may say too, but not otherwise.
Status takeWord(
    std::optional<QString>& word, const QString& text, const char* column, const FigureEdit& edit) {
    if (text.isEmpty())
        return Done{};
    if (word && *word != text)
        return Error{
            ErrorCode::PlanFigureTwice, {QString::fromLatin1(column), QString::number(edit.line)}, {}};
    word = text;
    return Done{};
}

Status takeRow(std::map<PlanPlace, std::size_t>& places,
    std::map<std::pair<std::size_t, QString>, int>& lines, std::vector<FigureEdit>& edits,
    const Cells& cells) {
    const QString unit = cells.of(1).isEmpty() ? planWhole.toString() : cells.of(1);
    const PlanPlace place{cells.of(0), unit, cells.of(2)};
    const auto [found, added] = places.try_emplace(place, edits.size());
    if (added)
        edits.push_back({place, {}, {}, {}, cells.row.line});
    FigureEdit& edit = edits[found->second];
    const QString figure = cells.of(3), value = cells.of(4);
    const auto line = lines.try_emplace({found->second, figure}, cells.row.line);
    if (!line.second)
        return Error{ErrorCode::PlanFigureTwice, {figure.left(60), QString::number(line.first->second)}, {}};
    edit.figures[figure] = value.isEmpty() ? std::nullopt : std::optional<QString>(value);
    const Status noted = takeWord(edit.note, cleanedLines(cells.of(5)), "note", edit);
    return noted ? takeWord(edit.evidence, cleaned(cells.of(6)), "evidence", edit) : noted;
}

void addReport(Table& table, const Target& target, const PlanPlace& place, const PlanReport& report) {
    const QString unit = place.unit;
    QString note = report.note, evidence = report.evidence;
    for (const Field& figure : target.figures) {
        const auto found = report.figures.find(figure.name);
        if (found == report.figures.end())
            continue;
        table.add({place.target, unit, place.period, figure.name, found->second.text, std::exchange(note, {}),
            std::exchange(evidence, {})});
    }
}

QString signOf(Comparator comparator) {
    switch (comparator) {
    case Comparator::Equal:
        return QStringLiteral("=");
    case Comparator::AtLeast:
        return QStringLiteral(">=");
    case Comparator::Above:
        return QStringLiteral(">");
    case Comparator::AtMost:
        return QStringLiteral("<=");
    case Comparator::FallingAgainst:
        break;
    }
    return QStringLiteral("<");
}

QString goalText(const Quantity& quantity, const QuantityProgress& progress) {
    const Milestone& milestone = progress.milestone;
    QString text = signOf(milestone.comparator) + u' ';
    const bool falling = milestone.comparator == Comparator::FallingAgainst; // the plan has no figure of its own
    if (falling)
        text += QStringLiteral("mức gốc");
    if (falling && progress.base)
        text += QStringLiteral(" ") + progress.base->toDecimal(2);
    if (!falling)
        text += milestone.goal.toShortDecimal(6);
    if (quantity.hasWhole() && (!falling || progress.base))
        text += QStringLiteral(" %");
    return milestone.source == GoalSource::Inferred ? text + QStringLiteral(" (suy ra)") : text;
}

QString valueText(const Quantity& quantity, const QuantityProgress& progress) {
    if (!progress.value)
        return {};
    return quantity.hasWhole() ? progress.value->toDecimal(2) : progress.value->toShortDecimal(2);
}

} // namespace

Result<std::vector<FigureEdit>> figureEditsFromTable(const Table& table) {
    const Result<std::vector<int>> columns = columnsOf(table);
    if (!columns)
        return columns.error();
    std::map<PlanPlace, std::size_t> places;
    std::map<std::pair<std::size_t, QString>, int> lines;
    std::vector<FigureEdit> edits;
    for (const Table::Row& row : table.rows)
        if (const Status taken = takeRow(places, lines, edits, {row, *columns}); !taken)
            return taken.error().at(row.line);
    return edits;
}

Table tableOfFigures(const Plan& plan, const Campaign& campaign) {
    Table table;
    table.columns.assign(figureColumns.begin(), figureColumns.end());
    for (const Target& target : plan.targets)
        for (const QString& unit : reportersOf(target, {}, campaign.frame().catalogue))
            for (auto each = campaign.planReports().lower_bound({target.id, unit, {}});
                 each != campaign.planReports().end() && each->first.target == target.id
                 && each->first.unit == unit;
                 ++each)
                addReport(table, target, each->first, each->second);
    return table;
}

Table planTable(const Plan& plan, const PlanProgress& progress) {
    Table table;
    for (const char* column : {"id", "area", "target", "goal", "value", "coverage", "status"})
        table.columns.push_back(QString::fromLatin1(column));
    for (std::size_t i = 0; i < plan.targets.size(); ++i) {
        const Target& target = plan.targets[i];
        const TargetProgress& measured = progress.targets[i];
        QStringList goals, values;
        for (std::size_t j = 0; j < target.quantities.size(); ++j) {
            if (!target.quantities[j].decides)
                continue;
            goals << goalText(target.quantities[j], measured.quantities[j]);
            values << valueText(target.quantities[j], measured.quantities[j]);
        }
        const bool none
            = std::all_of(values.begin(), values.end(), [](const QString& value) { return value.isEmpty(); });
        const QString joined = QStringLiteral("; ");
        table.add({target.id, plan.areas[static_cast<std::size_t>(target.area)].title.vi, target.title.vi,
            goals.join(joined), none ? QString() : values.join(joined),
            QStringLiteral("%1/%2").arg(measured.coverage.reported).arg(measured.coverage.asked),
            statusId(measured.status)});
    }
    return table;
}

} // namespace sodiem
