// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace sodiem {

// The leaves of the sheet that carry a mark, belong to an area and hold the words looked for; what stands
// above a leaf that is shown is shown too.
class SheetFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit SheetFilter(QObject* parent = nullptr);

    void setMark(int mark); // of WorksheetModel::Mark; 0: all
    void setArea(int node); // a root's index; -1: all
    void setWords(const QString& typed);
    int mark() const { return m_mark; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    int m_mark = 0;
    int m_area = -1;
    QStringList m_words;
};

} // namespace sodiem
