// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/gridmodel.h"
#include "core/campaign/sample.h"

#include <map>
#include <vector>

namespace sodiem {

// What waits to be stored in a case, by field, and why.
struct WaitingCase {
    std::map<SampleField, QString> typed;
    QString problem;

    bool operator==(const WaitingCase&) const = default;
};

// The cases drawn for one item as a spreadsheet, with empty lines below for further ones. A snapshot by
// value. The last column says what became of a case; it follows from the others and is locked.
class SampleModel : public GridModel {
    Q_OBJECT

public:
    using GridModel::GridModel;

    static constexpr int outcomeColumn = static_cast<int>(allSampleFields.size());

    void show(const DrawnCases& cases, const std::map<QString, WaitingCase>& waiting); // by id of the case
    QString idAt(int row) const; // empty: an empty line
    int rowOf(const QString& id) const; // -1: there is none
    int filledRows() const { return static_cast<int>(m_rows.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        SampleCase drawn;
        WaitingCase waiting;

        bool operator==(const Row&) const = default;
    };
    void take(std::vector<Row> rows);
    QString textAt(const Row& row, int column) const;
    QString problemAt(const Row& row, int column) const;

    static constexpr int emptyLines = 12;

    std::vector<Row> m_rows;
    int m_lines = emptyLines; // as the view knows them; never fewer than rows
};

} // namespace sodiem
