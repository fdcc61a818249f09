// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/rankingmodel.h"

#include "app/charts/okabeito.h"
#include "app/printing/paperwords.h"
#include "core/units/labels.h"

#include <algorithm>

#include <QFont>

namespace sodiem {
namespace {

using Column = RankingModel::Column;

const Unit* districtOf(const Frame& frame, std::size_t unit) {
    const Unit* parent = frame.catalogue.parentOf(*frame.units[unit]);
    return parent != nullptr && parent->kind != UnitKind::Province ? parent : nullptr;
}

bool maximumVaries(const RankingReport& report) {
    std::optional<Points> first;
    for (const RankingSection& section : report.sections)
        for (const RankingRow& row : section.rows) {
            if (row.maximum && first && *row.maximum != *first)
                return true;
            first = row.maximum ? row.maximum : first;
        }
    return false;
}

std::optional<Points> pointsOf(const RankingRow& row, Column column) {
    switch (column) {
    case Column::Self:
        return row.self;
    case Column::Points:
        return row.appraised;
    case Column::Survey:
        return row.survey;
    case Column::Bonus:
        return row.bonus;
    case Column::Penalty:
        return row.penalty;
    case Column::Total:
        return row.total;
    case Column::Maximum:
        return row.maximum;
    case Column::Place:
    case Column::Unit:
    case Column::Parent:
    case Column::Index:
    case Column::Rank:
    case Column::Class:
        break;
    }
    return std::nullopt;
}

QString nameOf(const RankClass& rankClass, const Language& language) { return language.of(rankClass.name); }

} // namespace

QString groupName(const Frame& frame, GroupBy by, const QString& group, const QString& all) {
    if (by == GroupBy::District)
        if (const Unit* parent = frame.catalogue.find(group))
            return officialName(*parent);
    if (by == GroupBy::Kind)
        if (const auto kind = unitKind(group)) {
            QString word = typeWord(*kind);
            word[0] = word[0].toUpper();
            return word;
        }
    return all;
}

void RankingModel::setReport(
    const Campaign& campaign, const RankingReport& report, const Language& language) {
    beginResetModel();
    const Frame& frame = campaign.frame();
    m_rows.clear();
    m_classes = static_cast<int>(frame.set.classes.size());
    m_stage = paperwords::shownStage(campaign, report.view);
    chooseColumns(campaign, report);
    int group = 0;
    for (const RankingSection& section : report.sections) {
        m_rows.push_back({-1, group, -1, {{headingText(frame, report, section, language), {}}}});
        for (int i = 0; i < section.ranked; ++i) {
            const RankingRow& ranked = section.rows[static_cast<std::size_t>(i)];
            Row row{static_cast<int>(ranked.unit), group, ranked.rankClass, {}};
            for (const Column column : m_columns)
                row.cells.push_back(column == Column::Place ? Cell{QString::number(i + 1), i + 1}
                                                            : cell(frame, ranked, column, language));
            m_rows.push_back(std::move(row));
        }
        ++group;
    }
    endResetModel();
}

// The columns of the annex, the result before what it is made of: on the narrowest screen it is seen without
// a scroll where each unit stands. One more says the maximum where it is not everybody's.
void RankingModel::chooseColumns(const Campaign& campaign, const RankingReport& report) {
    const Frame& frame = campaign.frame();
    m_columns = {Column::Place, Column::Unit, Column::Total, Column::Index, Column::Rank, Column::Class};
    if (report.by != GroupBy::District && !frame.units.empty() && districtOf(frame, 0) != nullptr)
        m_columns.push_back(Column::Parent);
    m_columns.push_back(Column::Self);
    if (m_stage != Stage::Self)
        m_columns.push_back(Column::Points);
    m_columns.push_back(Column::Survey);
    if (report.hasBonus)
        m_columns.insert(m_columns.end(), {Column::Bonus, Column::Penalty});
    if (maximumVaries(report))
        m_columns.push_back(Column::Maximum);
}

QString RankingModel::headingText(const Frame& frame, const RankingReport& report,
    const RankingSection& section, const Language& language) const {
    QString text = groupName(frame, report.by, section.group, tr("All units"));
    const auto index
        = [&](const Rational& value) { return language.number(value.toDecimal(frame.set.decimals)); };
    text += QStringLiteral(" · ")
        + tr("%1 of %2 units ranked").arg(section.ranked).arg(static_cast<int>(section.rows.size()));
    if (section.ranked == 0)
        return text;
    const Statistics& statistics = section.statistics;
    if (statistics.mean)
        text += QStringLiteral(" · ") + tr("mean %1").arg(index(*statistics.mean));
    return text + QStringLiteral(" · ")
        + tr("highest %1, lowest %2").arg(index(statistics.highest), index(statistics.lowest));
}

RankingModel::Cell RankingModel::cell(
    const Frame& frame, const RankingRow& row, Column column, const Language& language) const {
    const int decimals = frame.set.decimals;
    if (column == Column::Unit)
        return {labelAtLineStart(*frame.units[row.unit]), labelAtLineStart(*frame.units[row.unit])};
    if (column == Column::Parent) {
        const Unit* parent = districtOf(frame, row.unit);
        const QString name = parent != nullptr ? labelAtLineStart(*parent) : QString();
        return {name, name};
    }
    if (column == Column::Index)
        return row.index ? Cell{language.number(row.index->toDecimal(decimals)),
                   qlonglong(row.index->scaled(9).value_or(0))}
                         : Cell{};
    if (column == Column::Rank)
        return {QString::number(row.rank.value_or(0)), row.rank.value_or(0)};
    if (column == Column::Class)
        return row.rankClass < 0
            ? Cell{QString(), m_classes}
            : Cell{
                nameOf(frame.set.classes[static_cast<std::size_t>(row.rankClass)], language), row.rankClass};
    const std::optional<Points> points = pointsOf(row, column);
    return points ? Cell{language.points(*points, decimals), qlonglong(points->units())}
                  : Cell{QStringLiteral("–"), qlonglong(-1)};
}

int RankingModel::rowOfUnit(int unit) const {
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [unit](const Row& row) { return row.unit == unit; });
    return unit < 0 || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RankingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RankingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

bool RankingModel::isNumber(Column column) {
    return column != Column::Unit && column != Column::Parent && column != Column::Class;
}

QVariant RankingModel::fontOf(const Row& row, Column column) const {
    if (row.unit >= 0 && column != Column::Total && column != Column::Rank)
        return {};
    QFont font;
    font.setBold(true);
    return font;
}

QVariant RankingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto place = static_cast<std::size_t>(index.column());
    const Column column = m_columns[place];
    if (role == UnitRole)
        return row.unit;
    if (role == GroupRole)
        return row.group;
    if (role == Qt::FontRole)
        return fontOf(row, column);
    if (place >= row.cells.size())
        return {};
    const bool heading = row.unit < 0;
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && (heading || column == Column::Unit)))
        return row.cells[place].text;
    if (role == SortRole)
        return row.cells[place].sortKey;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (isNumber(column) && !heading ? Qt::AlignRight : Qt::AlignLeft)));
    if (role == Qt::DecorationRole && column == Column::Class && row.rankClass >= 0)
        return okabeito::ofClass(row.rankClass, m_classes);
    return {};
}

QVariant RankingModel::headerText(Column column) const {
    switch (column) {
    case Column::Place:
        return tr("No.");
    case Column::Unit:
        return tr("Unit");
    case Column::Parent:
        return tr("Belongs to");
    case Column::Self:
        return tr("Self-scored");
    case Column::Points:
        return m_stage == Stage::Council    ? tr("Council")
            : m_stage == Stage::Reappraised ? tr("Second appraisal")
                                            : tr("Appraised");
    case Column::Survey:
        return tr("Survey");
    case Column::Bonus:
        return tr("Bonus");
    case Column::Penalty:
        return tr("Penalty");
    case Column::Total:
        return tr("Total");
    case Column::Maximum:
        return tr("Maximum");
    case Column::Index:
        return tr("Index (%)");
    case Column::Rank:
        return tr("Rank");
    case Column::Class:
        break;
    }
    return tr("Class");
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return headerText(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

// A heading is no unit: nothing to select.
Qt::ItemFlags RankingModel::flags(const QModelIndex& index) const {
    if (index.isValid() && m_rows[static_cast<std::size_t>(index.row())].unit < 0)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return QAbstractTableModel::flags(index);
}

} // namespace sodiem
