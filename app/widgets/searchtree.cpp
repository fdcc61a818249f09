// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/searchtree.h"

#include "app/widgets/icons.h"
#include "core/base/text.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace sodiem {

SearchTree::SearchTree(QAbstractItemModel* model, int searchRole, QWidget* parent)
    : QWidget(parent)
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this)) {
    m_found->setSourceModel(model);
    m_found->setFilterRole(searchRole);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setAutoAcceptChildRows(true);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_tree->setModel(m_found);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(12);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 0, 8);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    setMinimumWidth(170);
    connect(m_search, &QLineEdit::textChanged, this, &SearchTree::search);
    connect(m_search, &QLineEdit::returnPressed, m_tree, [this] { m_tree->setFocus(); });
    m_tree->setExpandsOnDoubleClick(false); // one click does: the whole line of a branch is its handle
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (m_found->hasChildren(index) && index.flags().testFlag(Qt::ItemIsEnabled))
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            if (index.isValid() && !m_following)
                Q_EMIT chosen(m_found->mapToSource(index));
        });
}

void SearchTree::setWords(const QString& name, const QString& search, const QString& placeholder) {
    m_tree->setAccessibleName(name);
    m_search->setAccessibleName(search);
    m_search->setPlaceholderText(placeholder);
}

void SearchTree::search(const QString& typed) {
    {
        const QScopedValueRollback following(m_following, true); // a line that goes hands on what it was
        m_found->setFilterFixedString(folded(typed));
    }
    if (!typed.isEmpty())
        m_tree->expandAll();
    Q_EMIT searched();
}

QModelIndex SearchTree::current() const { return m_found->mapToSource(m_tree->currentIndex()); }

void SearchTree::show(const QModelIndex& index) {
    const QModelIndex found = m_found->mapFromSource(index);
    if (found == m_tree->currentIndex().siblingAtColumn(0))
        return;
    const QScopedValueRollback following(m_following, true);
    if (found.isValid())
        m_tree->selectionModel()->setCurrentIndex(
            found, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        m_tree->selectionModel()->clear(); // nothing stands out rather than another
    if (found.isValid())
        m_tree->scrollTo(found);
}

void SearchTree::takeSearchFocus() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace sodiem
