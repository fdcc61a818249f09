// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/sheetview.h"

#include "app/models/worksheetmodel.h"
#include "app/pages/scoring/sheetdelegate.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

namespace sodiem {
namespace {

void setUp(QTreeView& view) {
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setUniformRowHeights(false); // long titles wrap to two lines
    view.setWordWrap(true);
    view.setAlternatingRowColors(true);
    view.setIndentation(14);
    view.setExpandsOnDoubleClick(false);
    view.header()->setSectionsMovable(false);
    view.header()->setStretchLastSection(false);
}

QStringList localFiles(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

SheetView::SheetView(QWidget* parent) : QTreeView(parent), m_frozen(new QTreeView(this)) {
    setUp(*this);
    setUp(*m_frozen);
    setHorizontalScrollMode(ScrollPerPixel);
    setAcceptDrops(true);
    setItemDelegate(new SheetDelegate(this));
    m_frozen->setItemDelegate(itemDelegate());
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setAccessibleName(QString());
    connect(
        m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(
        verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(this, &QTreeView::expanded, m_frozen, &QTreeView::expand);
    connect(this, &QTreeView::collapsed, m_frozen, &QTreeView::collapse);
    connect(m_frozen, &QTreeView::expanded, this, &QTreeView::expand);
    connect(m_frozen, &QTreeView::collapsed, this, &QTreeView::collapse);
    connect(m_frozen, &QTreeView::doubleClicked, this, &SheetView::editWanted);
    connect(this, &QTreeView::doubleClicked, this, &SheetView::editWanted);
    connect(header(), &QHeaderView::sectionResized, this, &SheetView::placeFrozen);
    connect(m_frozen->header(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == WorksheetModel::Title && columnWidth(column) != width)
            setColumnWidth(column, width);
    });
}

void SheetView::setModel(QAbstractItemModel* model) {
    QTreeView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    for (int column = 1; column < model->columnCount(); ++column)
        m_frozen->setColumnHidden(column, true);
    connect(model, &QAbstractItemModel::modelReset, this, &SheetView::expandEverything);
    connect(
        model, &QAbstractItemModel::rowsInserted, this, &SheetView::expandEverything, Qt::QueuedConnection);
    expandEverything();
    fitColumns();
}

void SheetView::expandEverything() {
    expandAll();
    m_frozen->expandAll();
    placeFrozen();
}

bool SheetView::isLeaf(const QModelIndex& index) const {
    return index.isValid() && index.data(WorksheetModel::LeafRole).toInt() >= 0;
}

std::vector<int> SheetView::selectedLeaves() const {
    std::vector<int> leaves;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        if (isLeaf(index))
            leaves.push_back(index.data(WorksheetModel::LeafRole).toInt());
    return leaves;
}

void SheetView::goToNextLeaf(bool back) {
    QModelIndex index = currentIndex();
    do
        index = back ? indexAbove(index) : indexBelow(index);
    while (index.isValid() && !isLeaf(index));
    if (index.isValid())
        goTo(index);
}

// Not setCurrentIndex(): that adds to the selection while Ctrl is held. The lines before and after come into
// sight too, so that where one is and what comes next is seen.
void SheetView::goTo(const QModelIndex& index) {
    const QModelIndex line = index.siblingAtColumn(WorksheetModel::Title);
    selectionModel()->setCurrentIndex(
        line, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    for (const QModelIndex& seen : {indexAbove(line), indexBelow(line), line})
        if (seen.isValid())
            scrollTo(seen);
}

void SheetView::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    const int key = event->key();
    if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter))
        return goToNextLeaf(event->modifiers().testFlag(Qt::ShiftModifier));
    if (plain && key == Qt::Key_F2)
        return Q_EMIT editWanted();
    if (plain && key == Qt::Key_Delete)
        return Q_EMIT clearWanted();
    const QString text = event->text();
    const bool number = text.size() == 1 && QStringLiteral("0123456789,.-").contains(text);
    if (plain && number && isLeaf(currentIndex()))
        return Q_EMIT typed(text);
    QTreeView::keyPressEvent(event);
}

// Over the first column, header included, whatever the rest scrolls to.
void SheetView::placeFrozen() {
    const int width = columnWidth(WorksheetModel::Title);
    if (m_frozen->columnWidth(WorksheetModel::Title) != width)
        m_frozen->setColumnWidth(WorksheetModel::Title, width);
    // A view inside a view does not follow the application's font by itself, and rows must be as high.
    if (m_frozen->font() != font())
        m_frozen->setFont(font());
    if (m_frozen->header()->font() != header()->font())
        m_frozen->header()->setFont(header()->font());
    m_frozen->header()->setFixedHeight(header()->height());
    m_frozen->setGeometry(frameWidth(), frameWidth(), width, viewport()->height() + header()->height());
    // Nothing to hold in place while nothing scrolls: one view paints it all then.
    m_frozen->setVisible(horizontalScrollBar()->maximum() > 0);
}

// Figures as wide as they need to be; the titles get what is left, but never less than can be read.
void SheetView::fitColumns() {
    if (model() == nullptr || viewport()->width() < 100)
        return;
    const int figure = fontMetrics().horizontalAdvance(QStringLiteral("000,00")) + 22;
    int used = 0;
    for (int column = WorksheetModel::Maximum; column <= WorksheetModel::Evidence; ++column) {
        const int head = header()->fontMetrics().horizontalAdvance(
                             model()->headerData(column, Qt::Horizontal).toString())
            + 18;
        setColumnWidth(column, std::max(figure, head));
        used += columnWidth(column);
    }
    // The note gives way first: it stands whole in the panel.
    const int character = fontMetrics().averageCharWidth();
    const int room = viewport()->width() - used;
    const int note = std::clamp(room - character * 56, character * 8, character * 30);
    setColumnWidth(WorksheetModel::Note, note);
    setColumnWidth(WorksheetModel::Title, std::max(character * 24, room - note));
}

void SheetView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    fitColumns();
    placeFrozen();
    scheduleDelayedItemsLayout(); // titles wrap elsewhere now
}

void SheetView::scrollContentsBy(int dx, int dy) {
    QTreeView::scrollContentsBy(dx, dy);
    if (dx != 0)
        placeFrozen();
}

bool SheetView::event(QEvent* event) {
    const bool done = QTreeView::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::Show) {
        fitColumns();
        placeFrozen();
    }
    return done;
}

void SheetView::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SheetView::dragMoveEvent(QDragMoveEvent* event) {
    event->setAccepted(isLeaf(indexAt(event->position().toPoint())));
}

void SheetView::dropEvent(QDropEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!isLeaf(index))
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(localFiles(event->mimeData()), index.data(WorksheetModel::LeafRole).toInt());
}

} // namespace sodiem
