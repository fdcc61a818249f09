// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview/progresstree.h"

#include "app/pages/overview/sharedelegate.h"
#include "app/widgets/clipboardtable.h"
#include "app/widgets/paddedheader.h"

#include <algorithm>

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>

namespace sodiem {
namespace {

constexpr int leastNameLetters = 34; // room for the names of most units
constexpr int mostNameLetters = 40; // longer names of areas are cut, whole on hover
constexpr int step = 14; // pixels a unit stands in from its line

} // namespace

ProgressTree::ProgressTree(const Language& language, QWidget* parent)
    : QTreeView(parent)
    , m_model(new ProgressModel(language, this)) {
    setHeader(new PaddedHeader(this));
    setModel(m_model);
    setItemDelegate(new ShareDelegate(this));
    setObjectName(QStringLiteral("progress"));
    setAccessibleName(tr("Progress"));
    setUniformRowHeights(true);
    setIndentation(step);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false); // open() does
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    connect(this, &QAbstractItemView::activated, this, &ProgressTree::open);
}

void ProgressTree::show(const std::shared_ptr<const Frame>& frame, ProgressContent content, bool unfolded) {
    m_model->setContent(frame, std::move(content));
    setColumnHidden(ProgressModel::Surveys, !m_model->hasSurveys());
    setColumnHidden(ProgressModel::Deadline, !m_model->hasDeadline());
    fitColumns();
    if (unfolded)
        expandAll();
}

void ProgressTree::makeCurrent() {
    if (!currentIndex().isValid())
        setCurrentIndex(m_model->index(0, 0));
}

void ProgressTree::open(const QModelIndex& index) {
    const int unit = index.data(ProgressModel::UnitRole).toInt();
    const QModelIndex line = index.siblingAtColumn(0);
    if (unit >= 0)
        Q_EMIT unitWanted(m_model->branchOf(index), unit);
    else
        setExpanded(line, !isExpanded(line));
}

// Units below a line are not measured: their figures are shorter, and there are thousands of them.
void ProgressTree::fitColumns() {
    const QFontMetrics metrics(font());
    QFont bold = font(); // of the total
    bold.setBold(true);
    const QFontMetrics wide(bold);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = header()->sectionSizeHint(column);
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = std::max(width,
                wide.horizontalAdvance(m_model->index(row, column).data().toString() + u'0') + 12
                    + 2 * PaddedHeader::padding);
        header()->resizeSection(column, width);
    }
    header()->resizeSection(ProgressModel::Percent,
        std::max(header()->sectionSize(ProgressModel::Percent), metrics.averageCharWidth() * 11));
    m_nameWidth = std::clamp(header()->sectionSize(ProgressModel::Name) + indentation(),
        metrics.averageCharWidth() * leastNameLetters, metrics.averageCharWidth() * mostNameLetters);
    stretchName();
}

// The name takes what the figures leave.
void ProgressTree::stretchName() {
    int others = 0;
    for (int column = 1; column < m_model->columnCount(); ++column)
        others += header()->sectionSize(column); // 0 of a hidden one
    header()->resizeSection(ProgressModel::Name, std::max(m_nameWidth, viewport()->width() - others));
}

void ProgressTree::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    stretchName();
}

void ProgressTree::changeEvent(QEvent* event) {
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void ProgressTree::keyPressEvent(QKeyEvent* event) {
    if (!event->matches(QKeySequence::Copy))
        return QTreeView::keyPressEvent(event);
    TextBlock block;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex& one, const QModelIndex& other) {
        return visualRect(one).y() < visualRect(other).y();
    });
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            if (!isColumnHidden(column))
                cells << row.siblingAtColumn(column).data().toString();
        block.push_back(cells);
    }
    QGuiApplication::clipboard()->setText(textFromBlock(block));
}

} // namespace sodiem
