// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/criteria/criteriatree.h"

#include "app/widgets/paddedheader.h"

#include <algorithm>

#include <QEvent>
#include <QTreeView>

namespace sodiem {

CriteriaTree::CriteriaTree(std::shared_ptr<const CriteriaSet> set, const Language& language, QWidget* parent)
    : CriteriaTree(new CriteriaModel(std::move(set), language), language, parent) { }

CriteriaTree::CriteriaTree(CriteriaModel* model, const Language&, QWidget* parent)
    : SearchTree(model, CriteriaModel::SearchRole, parent)
    , m_model(model) {
    m_model->setParent(this);
    setWords(tr("Criteria"), tr("Find a criterion"), tr("Find a criterion: number, words, office…"));
    tree()->setObjectName(QStringLiteral("criteria"));
    tree()->setHeader(new PaddedHeader(tree()));
    tree()->setHeaderHidden(false);
    tree()->header()->setStretchLastSection(false);
    tree()->header()->setSectionsClickable(false);
    tree()->setAlternatingRowColors(true);
    tree()->setAllColumnsShowFocus(true);
    tree()->expandToDepth(1);
    connect(this, &SearchTree::chosen, this,
        [this](const QModelIndex& index) { Q_EMIT nodeChosen(index.data(CriteriaModel::NodeRole).toInt()); });
    tree()->viewport()->installEventFilter(this);
    fit();
}

int CriteriaTree::current() const {
    return SearchTree::current().isValid() ? SearchTree::current().data(CriteriaModel::NodeRole).toInt() : -1;
}

void CriteriaTree::goTo(int node) { SearchTree::show(m_model->indexOf(node)); }

// The title has what the others leave; the least telling of them go first.
void CriteriaTree::fit() {
    const int letter = tree()->fontMetrics().averageCharWidth(), least = letter * 30;
    const std::pair<CriteriaModel::Column, int> columns[] = {{CriteriaModel::Ref, 14}, {CriteriaModel::Maximum, 10},
        {CriteriaModel::How, 20}, {CriteriaModel::Scorer, 22}, {CriteriaModel::Owner, 20}};
    int left = tree()->viewport()->width();
    for (const auto& [column, letters] : columns) {
        const bool always = column == CriteriaModel::Ref || column == CriteriaModel::Maximum;
        const int width = std::max(letters * letter, tree()->header()->sectionSizeHint(column));
        const bool shown = always || left - width >= least;
        tree()->setColumnHidden(column, !shown);
        if (!shown)
            continue;
        tree()->header()->resizeSection(column, width);
        left -= width;
    }
    tree()->header()->resizeSection(CriteriaModel::Title, std::max(letter * 18, left));
}

bool CriteriaTree::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        fit(); // to the room the lines have, once they have it
    return SearchTree::eventFilter(watched, event);
}

void CriteriaTree::changeEvent(QEvent* event) {
    SearchTree::changeEvent(event);
    if (event->type() == QEvent::FontChange && tree() != nullptr)
        fit();
}

} // namespace sodiem
