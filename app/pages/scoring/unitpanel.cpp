// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/unitpanel.h"

#include "app/session/session.h"
#include "app/widgets/countdelegate.h"
#include "app/widgets/searchtree.h"

#include <QTreeView>
#include <QVBoxLayout>

namespace sodiem {

UnitPanel::UnitPanel(const Workplace& place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_model(new UnitTreeModel(place.session.frameShared(), this))
    , m_units(new SearchTree(m_model, UnitTreeModel::SearchRole, this)) {
    m_units->setWords(tr("Units"), tr("Find a unit"), tr("Find a unit…"));
    QTreeView* tree = m_units->tree();
    tree->setObjectName(QStringLiteral("units"));
    tree->setItemDelegate(new CountDelegate(UnitTreeModel::CountRole, tree));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_units);
    connect(m_units, &SearchTree::chosen, this, &UnitPanel::choose);
    connect(m_units, &SearchTree::searched, this, &UnitPanel::showSelection);
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
    const std::vector<const Node*>& leaves = m_place.session.frame().leaves;
    const bool known = !m_place.session.isReading(); // until then nothing is to be concluded
    const UnitScore* score = known ? &m_place.session.scores(m_place.session.stage())[unit] : nullptr;
    UnitTreeModel::Progress progress;
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        if (std::holds_alternative<SurveyRule>(*leaves[i]->rule)
            || !m_place.session.frame().applies(i, unit))
            continue;
        ++progress.all;
        progress.scored += score != nullptr && score->leaves[i].state != LeafState::Missing ? 1 : 0;
    }
    return progress;
}

void UnitPanel::showProgress() {
    std::vector<UnitTreeModel::Progress> progress;
    for (std::size_t unit = 0; unit < m_place.session.frame().units.size(); ++unit)
        progress.push_back(progressOf(unit));
    m_model->setProgress(std::move(progress));
}

void UnitPanel::showSelection() { m_units->show(m_model->indexOfUnit(m_place.session.selection().unit)); }

void UnitPanel::choose(const QModelIndex& index) {
    const int unit = index.data(UnitTreeModel::UnitRole).toInt();
    if (unit < 0)
        return;
    Selection selection = m_place.session.selection();
    selection.unit = unit; // the same leaf, so that one item can be looked at down the list
    m_place.session.select(selection);
}

void UnitPanel::takeSearchFocus() { m_units->takeSearchFocus(); }

} // namespace sodiem
