// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ranking/rankinglists.h"

#include "app/models/rankingorder.h"
#include "app/pages/ranking/rankingdelegate.h"
#include "app/widgets/paddedheader.h"

#include <algorithm>

#include <QEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace sodiem {
namespace {

void setUpTable(QTableView& view) {
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setShowGrid(false);
    view.setAlternatingRowColors(true);
    view.setWordWrap(false);
    view.setTabKeyNavigation(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.horizontalHeader()->setHighlightSections(false);
}

void setRowHeight(QTableView& view) {
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + 8);
}

// One unit is selected: the other table shows none.
void forget(QTableView& view) {
    view.clearSelection();
    view.setCurrentIndex({});
}

} // namespace

RankingLists::RankingLists(QWidget* parent)
    : QWidget(parent)
    , m_ranking(new RankingModel(this))
    , m_order(new RankingOrder(this))
    , m_unfinished(new UnfinishedModel(this))
    , m_rankingView(new QTableView(this))
    , m_fold(new QToolButton(this))
    , m_unfinishedView(new QTableView(this)) {
    m_order->setSourceModel(m_ranking);
    build();
    setUpRankingView();
    setUpUnfinishedView();
}

void RankingLists::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_rankingView, 3);
    column->addWidget(m_fold);
    column->addWidget(m_unfinishedView, 2);
}

void RankingLists::setUpRankingView() {
    m_rankingView->setHorizontalHeader(new PaddedHeader(m_rankingView));
    setUpTable(*m_rankingView);
    m_rankingView->setItemDelegate(new RankingDelegate(m_rankingView));
    m_rankingView->viewport()->installEventFilter(this);
    m_rankingView->setObjectName(QStringLiteral("ranking"));
    m_rankingView->setModel(m_order);
    m_rankingView->setAccessibleName(tr("Ranking"));
    m_rankingView->setSortingEnabled(true);
    m_rankingView->sortByColumn(0, Qt::AscendingOrder);
    m_rankingView->horizontalHeader()->setMinimumSectionSize(16);
    connect(m_order, &QAbstractItemModel::layoutChanged, this, &RankingLists::spanHeadings);
    // What a scroll leaves of a heading is another part of it.
    connect(m_rankingView->horizontalScrollBar(), &QScrollBar::valueChanged, m_rankingView->viewport(),
        qOverload<>(&QWidget::update));
    const auto unitAt = [](const QModelIndex& index) {
        return index.isValid() ? index.data(RankingModel::UnitRole).toInt() : -1;
    };
    connect(m_rankingView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this, unitAt](const QModelIndex& current) {
            if (current.isValid())
                forget(*m_unfinishedView);
            Q_EMIT unitSelected(unitAt(current));
        });
    connect(m_rankingView, &QTableView::doubleClicked, this, [this, unitAt](const QModelIndex& index) {
        if (unitAt(index) >= 0)
            Q_EMIT openWanted(unitAt(index), -1);
    });
}

void RankingLists::setUpUnfinishedView() {
    m_unfinishedView->setHorizontalHeader(new PaddedHeader(m_unfinishedView));
    setUpTable(*m_unfinishedView);
    m_unfinishedView->setObjectName(QStringLiteral("unfinished"));
    m_unfinishedView->setModel(m_unfinished);
    m_unfinishedView->horizontalHeader()->setStretchLastSection(true);
    m_unfinishedView->hide();
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        showUnfinished();
    });
    connect(m_unfinishedView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (!current.isValid())
                return;
            {
                const QSignalBlocker quiet(this); // the unit changes, it does not go
                forget(*m_rankingView);
            }
            Q_EMIT unitSelected(m_unfinished->unitOf(current.row()));
        });
    connect(m_unfinishedView, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT openWanted(m_unfinished->unitOf(index.row()), m_unfinished->firstLeafOf(index.row()));
    });
}

void RankingLists::show(const Campaign& campaign, const RankingReport& report,
    const std::vector<UnitScore>& scores, const Language& language) {
    m_rankingView->clearSpans();
    m_ranking->setReport(campaign, report, language);
    m_unfinished->setReport(campaign.frame(), report, scores, language);
    spanHeadings();
    fitColumns();
    showUnfinished();
}

// A heading reaches over the whole row. The view forgets nothing of it when rows move, so all is set anew.
void RankingLists::spanHeadings() {
    m_rankingView->clearSpans();
    for (int row = 0; row < m_order->rowCount(); ++row)
        if (m_order->index(row, 0).data(RankingModel::UnitRole).toInt() < 0)
            m_rankingView->setSpan(row, 0, 1, m_order->columnCount());
}

// Headings are not measured: they would widen the first column.
void RankingLists::fitColumns() {
    setRowHeight(*m_rankingView);
    setRowHeight(*m_unfinishedView);
    QHeaderView* header = m_rankingView->horizontalHeader();
    const QFontMetrics metrics(m_rankingView->font());
    const QFontMetrics boldMetrics([this] {
        QFont bold = m_rankingView->font();
        bold.setBold(true);
        return bold;
    }());
    for (int column = 0; column < m_order->columnCount(); ++column) {
        int width = header->sectionSizeHint(column);
        for (int row = 0; row < m_order->rowCount(); ++row) {
            const QModelIndex index = m_order->index(row, column);
            if (index.data(RankingModel::UnitRole).toInt() >= 0)
                width = std::max(width,
                    boldMetrics.horizontalAdvance(index.data().toString()) + 12 + 2 * PaddedHeader::padding
                        + (index.data(Qt::DecorationRole).isValid() ? metrics.height() + 8 : 0));
        }
        header->resizeSection(column, width);
    }
    m_nameWidth = header->sectionSize(nameColumn());
    stretchName();
    m_unfinishedView->resizeColumnsToContents();
}

int RankingLists::nameColumn() const {
    const auto& columns = m_ranking->columns();
    return static_cast<int>(
        std::find(columns.begin(), columns.end(), RankingModel::Column::Unit) - columns.begin());
}

// The name takes what the figures leave, never less than it needs.
void RankingLists::stretchName() {
    QHeaderView* header = m_rankingView->horizontalHeader();
    const int name = nameColumn();
    if (name >= header->count())
        return;
    const int others = header->length() - header->sectionSize(name);
    header->resizeSection(name, std::max(m_nameWidth, m_rankingView->viewport()->width() - others));
}

bool RankingLists::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_rankingView->viewport() && event->type() == QEvent::Resize)
        stretchName();
    return QWidget::eventFilter(watched, event);
}

void RankingLists::showUnfinished() {
    const int count = m_unfinished->rowCount();
    m_fold->setVisible(count > 0);
    m_fold->setText(tr("Not ranked yet (%1 units)").arg(count));
    m_fold->setArrowType(m_unfolded ? Qt::DownArrow : Qt::RightArrow);
    m_unfinishedView->setVisible(count > 0 && m_unfolded);
    m_unfinishedView->setAccessibleName(m_fold->text());
}

void RankingLists::selectUnit(int unit) {
    const QSignalBlocker quiet(this);
    const int row = m_ranking->rowOfUnit(unit);
    if (row >= 0) {
        const QModelIndex index = m_order->mapFromSource(m_ranking->index(row, 0));
        if (index.row() != m_rankingView->currentIndex().row())
            m_rankingView->setCurrentIndex(index);
        return revealCurrent();
    }
    forget(*m_rankingView);
    const int waiting = m_unfinished->rowOfUnit(unit);
    if (waiting < 0)
        return forget(*m_unfinishedView);
    if (waiting != m_unfinishedView->currentIndex().row())
        m_unfinishedView->setCurrentIndex(m_unfinished->index(waiting, 0));
}

// With the heading of its group, where there is room for both.
void RankingLists::revealCurrent() {
    const QModelIndex current = m_rankingView->currentIndex();
    if (!current.isValid())
        return m_rankingView->scrollToTop();
    int heading = current.row();
    while (heading > 0 && m_order->index(heading, 0).data(RankingModel::UnitRole).toInt() >= 0)
        --heading;
    m_rankingView->scrollTo(m_order->index(heading, 0));
    m_rankingView->scrollTo(current);
}

// How many rows there is room for is known when the layout stands.
void RankingLists::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    QMetaObject::invokeMethod(this, &RankingLists::revealCurrent, Qt::QueuedConnection);
}

void RankingLists::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace sodiem
