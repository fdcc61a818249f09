// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/planfiguresmodel.h"

#include "core/units/labels.h"

#include <algorithm>

namespace sodiem {
namespace {

Field textField(const QString& name) {
    Field field;
    field.name = name;
    field.type = FieldType::Text;
    return field;
}

} // namespace

QString reporterText(const QString& unit, const Catalogue& catalogue) {
    if (unit == planWhole)
        return PlanFiguresModel::tr("Standing office");
    const Unit* found = catalogue.find(unit);
    return found != nullptr ? labelAtLineStart(*found) : unit;
}

PlanFiguresModel::PlanFiguresModel(const Language& language, QObject* parent)
    : GridModel(parent)
    , m_language(language) { }

QString PlanFiguresModel::noteField() { return QStringLiteral("#note"); }
QString PlanFiguresModel::evidenceField() { return QStringLiteral("#evidence"); }

void PlanFiguresModel::show(const Target& target, const QString& period, const Campaign& campaign,
    const std::map<QString, WaitingReport>& waiting) {
    std::vector<Field> fields{textField({})};
    fields.insert(fields.end(), target.figures.begin(), target.figures.end());
    fields.push_back(textField(noteField()));
    fields.push_back(textField(evidenceField()));
    m_fields.swap(fields);
    std::vector<Row> rows;
    for (const QString& unit : reportersOf(target, {}, campaign.frame().catalogue)) {
        const auto waits = waiting.find(unit);
        rows.push_back(rowFor(
            unit, target, period, campaign, waits == waiting.end() ? WaitingReport() : waits->second));
    }
    const bool sameShape = fields == m_fields && rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(),
            [](const Row& one, const Row& other) { return one.unit == other.unit; });
    if (!sameShape)
        beginResetModel();
    m_rows = std::move(rows);
    if (!sameShape)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

PlanFiguresModel::Row PlanFiguresModel::rowFor(const QString& unit, const Target& target, const QString& period,
    const Campaign& campaign, const WaitingReport& waiting) const {
    const auto found = campaign.planReports().find({target.id, unit, period});
    const PlanReport report = found == campaign.planReports().end() ? PlanReport() : found->second;
    Row row{unit, {}, {}, waiting.problem, {}};
    for (const Field& field : m_fields) {
        GridCell cell;
        bool open = true;
        if (field.name.isEmpty()) {
            cell.shown = reporterText(unit, campaign.frame().catalogue);
            open = false;
        } else if (field.name == noteField()) {
            cell.shown = cell.plain = report.note;
        } else if (field.name == evidenceField()) {
            cell.shown = cell.plain = report.evidence;
        } else {
            const std::vector<QString> asked = reportersOf(target, field.name, campaign.frame().catalogue);
            open = std::find(asked.begin(), asked.end(), unit) != asked.end();
            if (const auto figure = report.figures.find(field.name); figure != report.figures.end()) {
                const Result<Answer> answer = readAnswer(field, figure->second.text);
                cell = answerCell(
                    field, answer ? std::optional<Answer>(*answer) : std::nullopt, false, m_language);
                row.who = figure->second.person;
            }
        }
        if (const auto typed = waiting.typed.find(field.name); typed != waiting.typed.end() && open) {
            cell = {typed->second, typed->second, false, true};
        }
        row.cells.push_back(std::move(cell));
        row.open.push_back(open);
    }
    return row;
}

QString PlanFiguresModel::fieldAt(int column) const { return m_fields[static_cast<std::size_t>(column)].name; }

int PlanFiguresModel::rowOf(const QString& unit) const {
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.unit == unit; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PlanFiguresModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanFiguresModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

Qt::ItemFlags PlanFiguresModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = GridModel::flags(index) | Qt::ItemNeverHasChildren;
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    return row.open[static_cast<std::size_t>(index.column())] ? flags | Qt::ItemIsEditable : flags;
}

QVariant PlanFiguresModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const GridCell& cell = row.cells[static_cast<std::size_t>(index.column())];
    if (role == Qt::ToolTipRole) {
        if (cell.waits)
            return row.problem;
        return index.column() == 0 || row.who.isEmpty() ? cell.shown : tr("Entered by %1").arg(row.who);
    }
    return gridCellData(cell, m_fields[static_cast<std::size_t>(index.column())], row.problem, role, m_language);
}

QVariant PlanFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const Field& field = m_fields[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            Qt::AlignVCenter | Qt::TextWordWrap | (isNumber(field) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (field.name.isEmpty())
        return tr("Who reports");
    if (field.name == noteField())
        return tr("Note");
    if (field.name == evidenceField())
        return tr("Proved by");
    return m_language.of(field.label);
}

} // namespace sodiem
