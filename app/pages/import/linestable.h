// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/linesmodel.h"
#include "app/widgets/rowtable.h"

namespace sodiem {

// Lines of text. Columns are as wide as they are asked to be; the last takes what is left, unless another is to.
class LinesTable : public RowTable {
    Q_OBJECT

public:
    LinesTable(const QString& name, std::vector<int> letters, QWidget* parent = nullptr);

    LinesModel& lines() { return *m_model; }
    void setCurrentLine(int row);
    void setWidest(int column); // takes what is left instead of the last
    void copyAll() const;

Q_SIGNALS:
    void currentLineChanged(int row);

private:
    void fitColumns() override;

    LinesModel* m_model;
    const std::vector<int> m_letters; // widths of the first columns, in letters
    int m_widest = -1; // -1: the last
};

} // namespace sodiem
