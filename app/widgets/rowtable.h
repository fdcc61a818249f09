// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace sodiem {

// A table whose lines are read, chosen whole and copied with Ctrl+C; nothing is typed in it. Columns are as wide
// as their letters ask, not their content: there may be tens of thousands of lines.
class RowTable : public QTableView {
    Q_OBJECT

public:
    explicit RowTable(const QString& name, QWidget* parent = nullptr); // give it its model, then fit()

protected:
    virtual void fitColumns() = 0;
    void fit(); // rows and columns, by the letters in use
    int letterWidth() const { return fontMetrics().averageCharWidth(); }
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
};

} // namespace sodiem
