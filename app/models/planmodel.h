// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/plan/progress.h"

#include <array>

#include <QAbstractTableModel>

namespace sodiem {

inline constexpr std::array allTargetStatuses{TargetStatus::Met, TargetStatus::OnTheWay, TargetStatus::AtRisk,
    TargetStatus::Missed, TargetStatus::NoData}; // as they are shown side by side

// The targets of a plan by area, each area with a line of its own above them. Of several deciding quantities
// each has a line in its cells.
class PlanModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Goal, Value, Trend, Coverage, Status, ColumnCount };
    enum Role {
        TargetRole = Qt::UserRole, // index into Plan::targets; -1: an area
        BarRole, // how much of the goal is reached, in thousandths: of the quantity that is farthest; -1: unknown
    };

    PlanModel(const Plan& plan, const Language& language, QObject* parent = nullptr); // which outlives it

    // Figures change where they stand: what is current stays.
    void setProgress(PlanProgress progress);
    void setStatus(std::optional<TargetStatus> status); // only targets that stand so; none: all
    const PlanProgress& progress() const { return m_progress; }
    int countOf(TargetStatus status) const; // without the filter
    int rowOf(int target) const; // -1: not shown
    // The target after or before one in the order shown; -1: there is none.
    int neighbour(int target, bool back) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override; // areas cannot be chosen
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        int area = -1;
        int target = -1; // -1: the area's own line

        bool operator==(const Row&) const = default;
    };
    std::vector<Row> chosen() const;
    QString text(int target, int column) const;
    QString ofQuantities(int target, int column) const;
    int bar(int target) const;

    const Plan& m_plan;
    const Language m_language;
    PlanProgress m_progress;
    std::optional<TargetStatus> m_status;
    std::vector<Row> m_rows;
};

QIcon statusIcon(TargetStatus status); // a shape of its own for each

} // namespace sodiem
