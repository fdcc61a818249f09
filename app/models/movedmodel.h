// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/report/reissue.h"

#include <memory>

#include <QAbstractTableModel>

namespace sodiem {

// What the last new version of the set moved: by unit the criteria whose points are others now, or that only
// one of the versions has, and a line for the unit's index.
class MovedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Unit, Item, Change, Before, After, Review, ColumnCount };

    explicit MovedModel(const Language& language, QObject* parent = nullptr);

    // Both frames are of the same book, by the version before and as it is now.
    void show(ReissueReport report, std::shared_ptr<const Frame> before, std::shared_ptr<const Frame> after);
    const ReissueReport& report() const { return m_report; }
    Table table() const; // with plain numbers, as a file has it

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::size_t unit = 0; // index into the report's units
        int item = -1; // into its items; -1: the index of the unit
    };
    QString text(const Row& row, int column) const;
    QString itemText(const MovedItem& item, int column) const;
    QString indexText(const MovedUnit& unit, int column) const;

    const Language m_language;
    ReissueReport m_report;
    std::shared_ptr<const Frame> m_before;
    std::shared_ptr<const Frame> m_after;
    std::vector<Row> m_rows;
};

} // namespace sodiem
