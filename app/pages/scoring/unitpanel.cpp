// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/unitpanel.h"

#include "app/session/session.h"
#include "app/widgets/icons.h"
#include "core/base/text.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace sodiem {

UnitPanel::UnitPanel(const Workplace& place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_model(new UnitTreeModel(place.session.frameShared(), this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this)) {
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(UnitTreeModel::SearchRole);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setAutoAcceptChildRows(true);
    m_search->setPlaceholderText(tr("Find a unit…"));
    m_search->setAccessibleName(tr("Find a unit"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_tree->setModel(m_found);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(12);
    m_tree->setAccessibleName(tr("Units"));
    m_tree->setObjectName(QStringLiteral("units"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 0, 8);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    setMinimumWidth(170);
    connect(m_search, &QLineEdit::textChanged, this, &UnitPanel::search);
    connect(m_search, &QLineEdit::returnPressed, m_tree, [this] { m_tree->setFocus(); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) { choose(index); });
    connect(&m_place.session, &Session::selectionChanged, this, &UnitPanel::showSelection);
    connect(&m_place.session, &Session::stateChanged, this, &UnitPanel::showProgress);
    connect(&m_place.session, &Session::unitsChanged, this, [this](const std::vector<std::size_t>& units) {
        for (const std::size_t unit : units)
            m_model->setProgress(unit, progressOf(unit));
    });
    showProgress();
    showSelection();
}

// What a step asks for: at self-assessment the survey is nobody's task.
UnitTreeModel::Progress UnitPanel::progressOf(std::size_t unit) const {
    const Stage stage = m_place.session.stage();
    const UnitScore& score = m_place.session.scores(stage)[unit];
    UnitTreeModel::Progress progress;
    for (std::size_t i = 0; i < score.leaves.size(); ++i) {
        if (std::holds_alternative<SurveyRule>(*m_place.session.frame().leaves[i]->rule))
            continue;
        ++progress.all;
        progress.scored += score.leaves[i].state != LeafState::Missing ? 1 : 0;
    }
    return progress;
}

void UnitPanel::showProgress() {
    std::vector<UnitTreeModel::Progress> progress;
    for (std::size_t unit = 0; unit < m_place.session.frame().units.size(); ++unit)
        progress.push_back(progressOf(unit));
    m_model->setProgress(std::move(progress));
}

void UnitPanel::showSelection() {
    const QModelIndex index = m_found->mapFromSource(m_model->indexOfUnit(m_place.session.selection().unit));
    if (!index.isValid() || index == m_tree->currentIndex())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void UnitPanel::search(const QString& typed) {
    m_found->setFilterFixedString(folded(typed));
    if (typed.isEmpty())
        showSelection();
    else
        m_tree->expandAll();
}

void UnitPanel::choose(const QModelIndex& index) {
    const int unit = index.isValid() ? index.data(UnitTreeModel::UnitRole).toInt() : -1;
    if (unit < 0)
        return;
    Selection selection = m_place.session.selection();
    selection.unit = unit; // the same leaf, so that one item can be looked at down the list
    m_place.session.select(selection);
}

void UnitPanel::takeSearchFocus() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace sodiem
