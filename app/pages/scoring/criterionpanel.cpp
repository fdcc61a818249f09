// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/criterionpanel.h"

#include "app/session/session.h"
#include "app/widgets/icons.h"
#include "core/base/text.h"

#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace sodiem {
namespace {

enum Role {
    LeafRole = Qt::UserRole,
    FactRole,
    SearchRole,
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
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this)) {
    fill();
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(SearchRole);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setAutoAcceptChildRows(true);
    m_search->setPlaceholderText(tr("Find a criterion…"));
    m_search->setAccessibleName(tr("Find a criterion"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_tree->setModel(m_found);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(12);
    m_tree->setAccessibleName(tr("Criteria"));
    m_tree->setObjectName(QStringLiteral("criteria"));
    m_tree->expandAll();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 0, 8);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    setMinimumWidth(170);
    connect(m_search, &QLineEdit::textChanged, this, &CriterionPanel::search);
    connect(m_search, &QLineEdit::returnPressed, m_tree, [this] { m_tree->setFocus(); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) { choose(index); });
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
    if (item == nullptr || subjectOf(m_tree->currentIndex()) == subject)
        return;
    const QModelIndex index = m_found->mapFromSource(item->index());
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void CriterionPanel::search(const QString& typed) {
    m_found->setFilterFixedString(folded(typed));
    m_tree->expandAll();
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

void CriterionPanel::takeSearchFocus() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace sodiem
