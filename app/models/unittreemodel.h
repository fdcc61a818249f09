// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

#include <QAbstractItemModel>

namespace sodiem {

// Districts and their communes with how far each is; where there are no districts, the communes alone.
class UnitTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        UnitRole = Qt::UserRole, // index into Frame::units; -1 for a district
        CountRole, // of a district: "9/14", communes done of all; of a commune empty
        SearchRole, // folded names, of a commune with its district's
    };

    // How far a unit is: leaves scored, of those that are to be.
    struct Progress {
        int scored = 0;
        int all = 0;
        bool operator==(const Progress&) const = default;
    };

    explicit UnitTreeModel(std::shared_ptr<const Frame> frame, QObject* parent = nullptr);

    void setProgress(std::vector<Progress> progress); // by unit
    void setProgress(std::size_t unit, const Progress& progress);
    QModelIndex indexOfUnit(int unit) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Group {
        const Unit* unit = nullptr; // the district; nullptr: the one group of all, not shown
        std::vector<int> members; // indexes into Frame::units
    };
    bool isFlat() const { return m_groups.size() == 1 && m_groups.front().unit == nullptr; }
    int unitOf(const QModelIndex& index) const;
    QString text(const QModelIndex& index) const;
    QString toolTip(const QModelIndex& index) const;
    QString count(const QModelIndex& index) const;
    std::pair<int, int> doneOf(const Group& group) const;

    std::shared_ptr<const Frame> m_frame;
    std::vector<Group> m_groups;
    std::vector<std::pair<int, int>> m_places; // by unit: group, row
    std::vector<Progress> m_progress;
};

} // namespace sodiem
