// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/plan/targetview.h"

#include "app/models/contributionmodel.h"
#include "app/pages/plan/figuresentry.h"
#include "app/pages/plan/quantitybox.h"
#include "app/session/session.h"
#include "app/widgets/columnarea.h"
#include "app/widgets/gridview.h"
#include "app/widgets/icons.h"
#include "app/widgets/rowtable.h"
#include "app/widgets/runningtext.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace sodiem {
namespace {

// Who reports as wide as the rest allows.
class ContributionTable : public RowTable {
public:
    ContributionTable(QAbstractItemModel* model, QWidget* parent)
        : RowTable(QStringLiteral("contributions"), parent) {
        setModel(model);
        fit();
    }

protected:
    void fitColumns() override {
        const int letter = fontMetrics().averageCharWidth();
        constexpr int letters[] = {0, 26, 13, 19};
        int others = 0;
        for (int column = ContributionModel::Value; column < ContributionModel::ColumnCount; ++column) {
            horizontalHeader()->resizeSection(column, letter * letters[column]);
            others += letter * letters[column];
        }
        horizontalHeader()->resizeSection(
            ContributionModel::Who, std::max(letter * 20, viewport()->width() - others));
    }
    void resizeEvent(QResizeEvent* event) override {
        RowTable::resizeEvent(event);
        fitColumns();
    }
};

} // namespace

TargetView::TargetView(const Workplace& place, const Plan& plan, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_plan(plan)
    , m_title(new RunningText(this))
    , m_article(new RunningText(this))
    , m_reading(new RunningText(this))
    , m_entry(new FiguresEntry(place, plan, this))
    , m_quantity(new QComboBox(this))
    , m_holding(new QLabel(this))
    , m_model(new ContributionModel(place.session.frameShared(), place.language, this)) {
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeWords());
    splitter->addWidget(makeRight());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 6);
    splitter->setSizes({400, 600});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(splitter, 1);
}

QWidget* TargetView::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto* back = new QPushButton(tr("All targets"), head);
    back->setObjectName(QStringLiteral("all-targets"));
    back->setIcon(icon(Icon::Previous));
    back->setToolTip(tr("Back to all targets (Escape)"));
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &TargetView::left);
    QFont large = font();
    large.setBold(true);
    m_title->setFont(large);
    m_title->setObjectName(QStringLiteral("target-title"));
    const auto step = [&](Icon shape, const QString& tip, bool backwards) {
        auto* button = new QToolButton(head);
        button->setIcon(icon(shape));
        button->setAutoRaise(true);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &QToolButton::clicked, this, [this, backwards] { Q_EMIT neighbourWanted(backwards); });
        return button;
    };
    m_previous = step(Icon::Previous, tr("The target before"), true);
    m_next = step(Icon::Next, tr("The next target"), false);
    row->addWidget(back, 0, Qt::AlignTop);
    row->addWidget(m_title, 1);
    row->addWidget(m_previous, 0, Qt::AlignTop);
    row->addWidget(m_next, 0, Qt::AlignTop);
    return head;
}

QWidget* TargetView::makeWords() {
    auto* content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 8, 8);
    m_column->setSpacing(8);
    m_article->setSelectable();
    m_reading->setSelectable();
    m_column->addWidget(m_article);
    m_column->addWidget(m_reading);
    m_column->addStretch(1);
    auto* area = new ColumnArea(this);
    area->setContent(content);
    area->setMinimumWidth(260);
    return area;
}

QWidget* TargetView::makeRight() {
    auto* holding = new QWidget(this);
    auto* head = new QHBoxLayout;
    m_quantity->setAccessibleName(tr("Quantity"));
    m_quantity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_quantity->setMinimumContentsLength(12);
    head->addWidget(m_holding);
    head->addWidget(m_quantity, 1);
    auto* table = new ContributionTable(m_model, holding);
    table->setAccessibleName(tr("Who holds the result back"));
    m_contributions = table;
    auto* below = new QVBoxLayout(holding);
    below->setContentsMargins({});
    below->setSpacing(4);
    below->addLayout(head);
    below->addWidget(table, 1);
    connect(m_quantity, &QComboBox::currentIndexChanged, this, &TargetView::showContributions);
    connect(table, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { openContribution(index.row()); });
    auto* right = new QSplitter(Qt::Vertical, this);
    right->addWidget(m_entry);
    right->addWidget(holding);
    right->setChildrenCollapsible(false);
    right->setSizes({300, 300});
    return right;
}

const Target& TargetView::shown() const { return m_plan.targets[static_cast<std::size_t>(m_target)]; }

void TargetView::show(int target, const TargetProgress& progress) {
    const bool another = m_target != target;
    m_target = target;
    m_progress = progress;
    const Language& language = m_place.language;
    m_title->setText(shown().id + QStringLiteral("  ") + language.of(shown().title)
        + (shown().aim ? QStringLiteral(" ") + tr("(an aim)") : QString()));
    m_article->setText(tr("The article: “%1”").arg(shown().article));
    m_reading->setText(tr("Read as: %1").arg(language.of(shown().reading)));
    if (another) {
        const QSignalBlocker quiet(m_quantity);
        m_quantity->clear();
        for (const Quantity& quantity : shown().quantities)
            m_quantity->addItem(language.of(quantity.label));
        m_quantity->setVisible(m_quantity->count() > 1);
    }
    showQuantities();
    showContributions();
    m_entry->show(target);
}

void TargetView::showQuantities() {
    while (m_boxes.size() < shown().quantities.size()) {
        auto* box = new QuantityBox(m_place.language, this);
        connect(box, &QuantityBox::itemWanted, this, [this](int leaf) { Q_EMIT itemWanted(-1, leaf); });
        m_column->insertWidget(m_column->count() - 1, box);
        m_boxes.push_back(box);
    }
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const bool there = i < shown().quantities.size();
        m_boxes[i]->setVisible(there);
        if (there)
            m_boxes[i]->show(shown().quantities[i], m_progress.quantities[i], m_plan.year,
                shown().quantities.size() == 1, m_place.session.frame());
    }
}

void TargetView::showContributions() {
    const auto chosen = static_cast<std::size_t>(std::max(0, m_quantity->currentIndex()));
    m_model->show(shown().quantities[chosen], m_progress.quantities[chosen].contributions);
    m_holding->setText(tr("Who holds the result back (%1 of %2):")
                           .arg(m_place.language.count(m_model->holdingBack()))
                           .arg(m_place.language.count(m_model->rowCount())));
}

// To where the figures stand: a commune's in its scorecard, another's in the table above.
void TargetView::openContribution(int row) {
    const Contribution& from = m_model->at(row);
    if (!from.commune)
        return m_entry->goTo(from.unit, from.period);
    const auto chosen = static_cast<std::size_t>(std::max(0, m_quantity->currentIndex()));
    const Frame& frame = m_place.session.frame();
    const auto unit = frame.unitIndex.find(from.unit);
    int leaf = -1;
    for (const DrawnName& drawn : shown().quantities[chosen].communes.draws)
        if (const auto found = frame.leafIndex.find(drawn.ref); found != frame.leafIndex.end() && leaf < 0)
            leaf = found->second;
    if (unit != frame.unitIndex.end())
        Q_EMIT itemWanted(unit->second, leaf);
}

void TargetView::takeFocus() { m_entry->grid().setFocus(Qt::OtherFocusReason); }

void TargetView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    QWidget::keyPressEvent(event);
}

} // namespace sodiem
