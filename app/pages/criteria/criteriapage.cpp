// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/criteria/criteriapage.h"

#include "app/pages/criteria/comparedialog.h"
#include "app/pages/criteria/criteriatree.h"
#include "app/pages/criteria/newversiondialog.h"
#include "app/pages/criteria/nodepane.h"
#include "app/session/session.h"
#include "app/widgets/runningtext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace sodiem {
namespace {

const QString layoutName = QStringLiteral("criteria");

} // namespace

CriteriaPage::CriteriaPage(const Workplace& place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_set(place.session.frameShared(), &place.session.frame().set)
    , m_sets(new QComboBox(this))
    , m_tree(new CriteriaTree(m_set, place.language, this))
    , m_pane(new NodePane(m_set, place.language, this))
    , m_splitter(new QSplitter(this)) {
    build();
    connect(m_tree, &CriteriaTree::nodeChosen, this, &CriteriaPage::showNode);
    setFocusProxy(m_tree->tree());
}

CriteriaPage::~CriteriaPage() { m_place.settings.setLayout(layoutName, m_splitter->saveState()); }

QWidget* CriteriaPage::makeHead() {
    auto* head = new QWidget(this);
    auto* label = new QLabel(tr("Criteria set:"), head);
    label->setBuddy(m_sets);
    for (const BookSet& set : m_place.session.sets())
        m_sets->addItem(m_place.language.of(set.frame->set.title), set.frame->set.id);
    m_sets->setObjectName(QStringLiteral("criteria-sets"));
    m_sets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sets->setMinimumContentsLength(24);
    m_sets->setCurrentIndex(m_sets->findData(m_set->id));
    connect(m_sets, &QComboBox::activated, this, [this] {
        if (m_sets->currentData().toString() != m_set->id)
            Q_EMIT setWanted(m_sets->currentData().toString());
    });
    const auto makeButton = [&](const QString& text, const char* name) {
        auto* button = new QPushButton(text, head);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        return button;
    };
    QPushButton* load = makeButton(tr("Load a new version…"), "criteria-load");
    QPushButton* compared = makeButton(tr("Compare versions…"), "criteria-compare");
    connect(load, &QPushButton::clicked, this, [this] { askNewVersion(); });
    connect(compared, &QPushButton::clicked, this, &CriteriaPage::askCompare);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(8, 8, 8, 0);
    row->setSpacing(8);
    auto* title = new RunningText(tr("%1, version %2").arg(m_place.language.of(m_set->title)).arg(m_set->version), head);
    title->setTextFormat(Qt::PlainText);
    row->addWidget(label);
    row->addWidget(m_sets, 1);
    row->addWidget(title, 1);
    row->addWidget(load);
    row->addWidget(compared);
    const bool several = m_place.session.sets().size() > 1;
    label->setVisible(several);
    m_sets->setVisible(several);
    title->setVisible(!several);
    return head;
}

void CriteriaPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_splitter, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({600, 400});
    m_splitter->restoreState(m_place.settings.layout(layoutName));
}

void CriteriaPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_tree->tree()->currentIndex().isValid())
        return;
    m_tree->goTo(-1);
    m_tree->tree()->setFocus();
}

void CriteriaPage::showNode(int node) { m_pane->show(node); }

QString CriteriaPage::currentRef() const {
    const int node = m_pane->node();
    return node < 0 ? QString() : m_set->nodes[static_cast<std::size_t>(node)].ref;
}

void CriteriaPage::goTo(const QString& ref) {
    m_tree->goTo(m_set->indexOf(ref));
    showNode(m_set->indexOf(ref));
}

QString CriteriaPage::helpTopic() const {
    const int node = m_pane->node();
    const Node* chosen = node < 0 ? nullptr : &m_set->nodes[static_cast<std::size_t>(node)];
    return chosen != nullptr && chosen->isLeaf() ? ruleKindId(*chosen->rule) : QString();
}

void CriteriaPage::askNewVersion(const QString& path) {
    auto* dialog = new NewVersionDialog(m_place, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewVersionDialog::versionTaken, this, &CriteriaPage::versionTaken);
    if (!path.isEmpty())
        dialog->takeFile(path);
    dialog->open();
}

void CriteriaPage::askCompare() {
    auto* dialog = new CompareDialog(m_place, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace sodiem
