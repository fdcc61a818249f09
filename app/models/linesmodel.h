// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QAbstractTableModel>
#include <QSet>

namespace sodiem {

// Lines of text under heads, to be read, chosen from and copied. There may be tens of thousands: they can be
// worded when they are seen.
class LinesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Line {
        QStringList cells; // as many as there are heads
        bool marked = false; // with the mark of what needs a look
        QStringList tips = {}; // by column, where more is to be said than is shown

        bool operator==(const Line&) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    using Word = std::function<Line(int row)>;

    void show(const QStringList& heads, std::vector<Line> lines);
    void show(const QStringList& heads, int count, Word word);
    const Line& line(int row) const; // until the next is asked for
    std::vector<Line> lines() const;
    void setNumeric(const QSet<int>& columns) { m_numeric = columns; } // before show(): stand at the right

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    int m_count = 0;
    Word m_word;
    mutable int m_worded = -1; // the row of m_line
    mutable Line m_line;
    QSet<int> m_numeric;
};

} // namespace sodiem
