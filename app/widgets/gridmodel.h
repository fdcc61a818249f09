// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace sodiem {

// What is to stand in a cell.
struct CellText {
    int row = 0;
    int column = 0;
    QString text;

    bool operator==(const CellText&) const = default;
};

// A table that is worked on like a spreadsheet. It stores nothing itself: what is typed, pasted or filled is
// said as one action, and comes back through the data.
class GridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        PlainRole = Qt::UserRole + 100, // a number as files write it; empty: the cell holds none
        CopyRole, // as another program takes it: as shown, but figures without grouping
        ProblemRole, // why what stands here is not stored; empty: it is
        AnswersRole, // the answers to choose from and how each is typed; empty: a figure or a text
        HintRole, // bool: stands here only for orientation (an earlier step's), and is typed over
    };

    using QAbstractTableModel::QAbstractTableModel;

    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override {
        if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
            return false;
        if (value.toString() != index.data(Qt::EditRole).toString())
            Q_EMIT textsEntered({{index.row(), index.column(), value.toString()}});
        return true;
    }

Q_SIGNALS:
    void textsEntered(const QList<sodiem::CellText>& cells);
};

} // namespace sodiem
