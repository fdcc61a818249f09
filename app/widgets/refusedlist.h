// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace sodiem {

// A cell that was typed or pasted and not stored.
struct RefusedCell {
    int target = -1; // what it belongs to (a unit, a leaf) by its index; -1: the table has no such place
    QString where;
    QString typed;
    QString why;

    bool operator==(const RefusedCell&) const = default;
};

// Below a grid: every cell that was refused, with what was typed and why; each is a door to its place.
class RefusedList : public QWidget {
    Q_OBJECT

public:
    explicit RefusedList(QWidget* parent = nullptr); // hidden while there is nothing to say

    void show(const std::vector<RefusedCell>& cells);

Q_SIGNALS:
    void chosen(int target);
    void dismissed(); // those without a place need not be told any longer

private:
    void copy() const;

    std::vector<RefusedCell> m_cells;
    QLabel* m_title;
    QTreeWidget* m_list;
};

} // namespace sodiem
