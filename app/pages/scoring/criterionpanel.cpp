// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/criterionpanel.h"

#include "app/session/session.h"
#include "app/widgets/countdelegate.h"
#include "app/widgets/icons.h"
#include "app/widgets/searchtree.h"
#include "core/base/text.h"

#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace sodiem {
namespace {

enum Role {
    LeafRole = Qt::UserRole,
    FactRole,
    SearchRole,
    CountRole, // nothing is under it: the mark before an item says enough
};

QStandardItem* newItem(const QString& text, const ItemSubject& subject) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    item->setData(subject.leaf, LeafRole);
    item->setData(subject.fact, FactRole);
    item->setData(folded(text), SearchRole);
    item->setSelectable(subject.isAny());
    return item;
}

ItemSubject subjectOf(const QModelIndex& index) {
    return index.isValid() ? ItemSubject{index.data(LeafRole).toInt(), index.data(FactRole).toInt()}
                           : ItemSubject();
}

} // namespace

CriterionPanel::CriterionPanel(const Workplace& place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_model(new QStandardItemModel(this))
    , m_items(new SearchTree(m_model, SearchRole, this)) {
    fill();
    m_items->setWords(tr("Criteria"), tr("Find a criterion"), tr("Find a criterion…"));
    m_items->tree()->setObjectName(QStringLiteral("criteria"));
    m_items->tree()->setItemDelegate(new CountDelegate(CountRole, m_items->tree()));
    m_items->tree()->expandAll();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_items);
    connect(m_items, &SearchTree::chosen, this, &CriterionPanel::choose);
    connect(m_items, &SearchTree::searched, m_items->tree(), &QTreeView::expandAll);
    connect(&m_place.session, &Session::stateChanged, this, &CriterionPanel::showProgress);
    connect(&m_place.session, &Session::unitsChanged, this, &CriterionPanel::showProgress);
}

void CriterionPanel::fill() {
    const Frame& frame = m_place.session.frame();
    const CriteriaSet& set = frame.set;
    if (!set.facts.empty()) {
        QStandardItem* group = newItem(tr("Shared figures of the units"), {});
        m_model->appendRow(group);
        for (std::size_t i = 0; i < set.facts.size(); ++i) {
            m_facts.push_back(newItem(m_place.language.of(set.facts[i].label), {-1, static_cast<int>(i)}));
            group->appendRow(m_facts.back());
        }
    }
    std::map<const Node*, QStandardItem*> areas;
    for (std::size_t i = 0; i < frame.leaves.size(); ++i) {
        const Node& leaf = *frame.leaves[i];
        const Node* root = &leaf;
        while (root->parent >= 0)
            root = &set.nodes[static_cast<std::size_t>(root->parent)];
        QStandardItem*& area = areas[root];
        if (area == nullptr) {
            area = newItem(root->ref + QStringLiteral(". ") + m_place.language.of(root->title), {});
            m_model->appendRow(area);
        }
        m_leaves.push_back(newItem(
            leaf.ref + QStringLiteral("  ") + m_place.language.of(leaf.title), {static_cast<int>(i), -1}));
        area->appendRow(m_leaves.back());
    }
}

// Counting every unit is for eyes that look: hidden, it would cost at each key press.
void CriterionPanel::showProgress() {
    if (!isVisible())
        return;
    const Session& session = m_place.session;
    const int all = static_cast<int>(session.frame().units.size());
    const auto mark = [all](QStandardItem* item, int done) {
        item->setIcon(icon(done == 0 ? Icon::Empty : done >= all ? Icon::Full : Icon::Half));
        item->setToolTip(tr("%1: in %2 of %3 units").arg(item->text()).arg(done).arg(all));
    };
    const std::vector<UnitScore>& scores = session.scores(session.stage());
    for (std::size_t leaf = 0; leaf < m_leaves.size(); ++leaf) {
        int done = 0;
        for (const UnitScore& score : scores)
            done += score.leaves[leaf].state != LeafState::Missing ? 1 : 0;
        mark(m_leaves[leaf], done);
    }
    for (std::size_t fact = 0; fact < m_facts.size(); ++fact) {
        int done = 0;
        for (std::size_t unit = 0; unit < scores.size(); ++unit)
            done += session.campaign().record(unit).facts[fact].has_value() ? 1 : 0;
        mark(m_facts[fact], done);
    }
}

void CriterionPanel::show(const ItemSubject& subject) {
    const QStandardItem* item = subject.leaf >= 0 ? m_leaves[static_cast<std::size_t>(subject.leaf)]
        : subject.fact >= 0                       ? m_facts[static_cast<std::size_t>(subject.fact)]
                                                  : nullptr;
    if (item != nullptr && subjectOf(m_items->current()) != subject)
        m_items->show(item->index());
}

void CriterionPanel::choose(const QModelIndex& index) {
    const ItemSubject subject = subjectOf(index);
    if (subject.isAny())
        Q_EMIT chosen(subject);
}

void CriterionPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showProgress();
}

void CriterionPanel::takeSearchFocus() { m_items->takeSearchFocus(); }

} // namespace sodiem
