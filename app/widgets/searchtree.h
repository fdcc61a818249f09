// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QTreeView;

namespace sodiem {

// A tree to choose from with a field above it that searches it. Diacritics and case do not matter; what is found
// stands with all that is above and below it.
class SearchTree : public QWidget {
    Q_OBJECT

public:
    // The words a line is found by, folded, are under `searchRole`.
    SearchTree(QAbstractItemModel* model, int searchRole, QWidget* parent = nullptr);

    QTreeView* tree() const { return m_tree; }
    void setWords(const QString& name, const QString& search, const QString& placeholder);
    void takeSearchFocus();

    QModelIndex current() const; // of the model given
    void show(const QModelIndex& index); // of the model given; none stands out when the search hides it

Q_SIGNALS:
    void chosen(const QModelIndex& index); // of the model given
    void searched(); // other lines are shown

private:
    void search(const QString& typed);

    QSortFilterProxyModel* m_found;
    QLineEdit* m_search;
    QTreeView* m_tree;
    bool m_following = false; // the current line moves by itself, chosen by nobody
};

} // namespace sodiem
