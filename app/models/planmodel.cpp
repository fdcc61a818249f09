// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/planmodel.h"

#include "app/i18n/plantext.h"
#include "app/widgets/icons.h"

#include <algorithm>

#include <QFont>

namespace sodiem {
namespace {

constexpr int thousand = 1000;

} // namespace

QIcon statusIcon(TargetStatus status) {
    switch (status) {
    case TargetStatus::Met:
        return icon(Icon::Full);
    case TargetStatus::OnTheWay:
        return icon(Icon::Half);
    case TargetStatus::AtRisk:
        return icon(Icon::Problem);
    case TargetStatus::Missed:
        return icon(Icon::Close);
    case TargetStatus::NoData:
        break;
    }
    return icon(Icon::Empty);
}

PlanModel::PlanModel(const Plan& plan, const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_plan(plan)
    , m_language(language) { }

void PlanModel::setProgress(PlanProgress progress) {
    m_progress = std::move(progress);
    const std::vector<Row> rows = chosen();
    if (rows == m_rows) {
        if (!rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void PlanModel::setStatus(std::optional<TargetStatus> status) {
    if (m_status == status)
        return;
    beginResetModel();
    m_status = status;
    m_rows = chosen();
    endResetModel();
}

std::vector<PlanModel::Row> PlanModel::chosen() const {
    std::vector<Row> rows;
    for (int area = 0; area < static_cast<int>(m_plan.areas.size()); ++area) {
        std::vector<Row> targets;
        for (std::size_t target = 0; target < m_progress.targets.size(); ++target)
            if (m_plan.targets[target].area == area && (!m_status || m_progress.targets[target].status == *m_status))
                targets.push_back({area, static_cast<int>(target)});
        if (!targets.empty())
            rows.push_back({area, -1});
        rows.insert(rows.end(), targets.begin(), targets.end());
    }
    return rows;
}

int PlanModel::countOf(TargetStatus status) const {
    return static_cast<int>(std::count_if(m_progress.targets.begin(), m_progress.targets.end(),
        [&](const TargetProgress& target) { return target.status == status; }));
}

int PlanModel::rowOf(int target) const {
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.target == target && target >= 0; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PlanModel::neighbour(int target, bool back) const {
    const int step = back ? -1 : 1;
    for (int row = rowOf(target) + step; row >= 0 && row < rowCount(); row += step)
        if (m_rows[static_cast<std::size_t>(row)].target >= 0)
            return m_rows[static_cast<std::size_t>(row)].target;
    return -1;
}

int PlanModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const {
    const bool area = index.isValid() && m_rows[static_cast<std::size_t>(index.row())].target < 0;
    return area ? Qt::ItemFlags(Qt::ItemNeverHasChildren) : QAbstractTableModel::flags(index);
}

// A line for each quantity that decides.
QString PlanModel::ofQuantities(int target, int column) const {
    const Target& wanted = m_plan.targets[static_cast<std::size_t>(target)];
    const TargetProgress& progress = m_progress.targets[static_cast<std::size_t>(target)];
    QStringList lines;
    for (std::size_t i = 0; i < wanted.quantities.size(); ++i) {
        const Quantity& quantity = wanted.quantities[i];
        const QuantityProgress& measured = progress.quantities[i];
        if (!quantity.decides)
            continue;
        lines << (column == Goal    ? goalText(quantity, measured.milestone, m_language)
                : column == Trend ? trendText(quantity, measured.trend, m_language)
                : measured.value  ? valueText(quantity, *measured.value, m_language)
                                  : QStringLiteral("–"));
    }
    return lines.join(u'\n');
}

QString PlanModel::text(int target, int column) const {
    const Target& wanted = m_plan.targets[static_cast<std::size_t>(target)];
    const TargetProgress& progress = m_progress.targets[static_cast<std::size_t>(target)];
    switch (column) {
    case Title:
        return wanted.id + QStringLiteral("  ") + m_language.of(wanted.title)
            + (wanted.aim ? QStringLiteral(" ") + tr("(an aim)") : QString());
    case Goal:
    case Value:
    case Trend:
        return ofQuantities(target, column);
    case Coverage:
        return coverageText(progress.coverage, m_language);
    default:
        return statusText(progress.status, m_language);
    }
}

int PlanModel::bar(int target) const {
    const Target& wanted = m_plan.targets[static_cast<std::size_t>(target)];
    int least = -1;
    for (std::size_t i = 0; i < wanted.quantities.size(); ++i) {
        const QuantityProgress& measured = m_progress.targets[static_cast<std::size_t>(target)].quantities[i];
        if (!wanted.quantities[i].decides || !measured.value)
            continue;
        const bool whole = measured.bar >= Rational(1); // else never quite full, however it is rounded
        const auto rounded = static_cast<int>(measured.bar.scaled(3).value_or(0));
        const int thousandths = whole ? thousand : std::min(rounded, thousand - 1);
        least = least < 0 ? thousandths : std::min(least, thousandths);
    }
    return least;
}

QVariant PlanModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == TargetRole)
        return row.target;
    if (row.target < 0) {
        if (role == Qt::DisplayRole && index.column() == Title)
            return m_language.of(m_plan.areas[static_cast<std::size_t>(row.area)].title);
        if (role == Qt::FontRole) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row.target, index.column());
    case BarRole:
        return bar(row.target);
    case Qt::DecorationRole:
        return index.column() == Status
            ? QVariant(statusIcon(m_progress.targets[static_cast<std::size_t>(row.target)].status))
            : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter
            | (index.column() == Title || index.column() == Status ? Qt::AlignLeft : Qt::AlignRight)));
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter
            | (section == Title || section == Status ? Qt::AlignLeft : Qt::AlignRight)));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Target");
    case Goal:
        return tr("Goal");
    case Value:
        return tr("Result");
    case Trend:
        return tr("Trend");
    case Coverage:
        return tr("Reported");
    default:
        return tr("Status");
    }
}

} // namespace sodiem
