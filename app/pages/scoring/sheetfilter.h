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

    struct Wanted {
        int mark = 0; // of SheetMark; 0: all
        int area = -1; // a root's index; -1: all
        QString owner; // "": all
        QString words; // as typed
    };
    void show(const Wanted& wanted);
    int mark() const { return m_wanted.mark; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    Wanted m_wanted;
    QStringList m_words;
};

} // namespace sodiem
