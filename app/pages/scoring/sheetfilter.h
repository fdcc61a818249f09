// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include <QSortFilterProxyModel>
#include <QStringList>

namespace sodiem {

// The leaves of the sheet that carry a mark, belong to an area and hold the words looked for; what stands
// above a leaf that is shown is shown too. A leaf that loses the mark while it is worked on stays, until the
// filter is chosen again: a row that went away under the pointer would put another in its place.
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
    void show(const Wanted& wanted); // chosen, perhaps again
    void hold(); // what carries the mark by now stays as well
    int mark() const { return m_wanted.mark; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::set<int> marked(const QModelIndex& parent) const;

    Wanted m_wanted;
    std::set<int> m_held; // leaves that carried the mark since it was chosen
    QStringList m_words;
};

} // namespace sodiem
