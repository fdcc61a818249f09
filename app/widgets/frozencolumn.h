// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace sodiem {

// The first column of a table laid over it, so that it stays when the others scroll sideways: a second view
// of the same model and selection, its own child widget.
class FrozenColumn : public QTableView {
    Q_OBJECT

public:
    explicit FrozenColumn(QTableView* table); // owned by it

    void follow(); // after another model, another size, or a scroll sideways

private:
    QTableView& m_table;
};

} // namespace sodiem
