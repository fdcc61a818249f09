// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/gridview.h"

#include "app/widgets/frozencolumn.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

namespace sodiem {
namespace {

// Columns and rows that a selection spans, as a rectangle of cells.
QRect rangeOf(const QModelIndexList& indexes) {
    QRect range;
    for (const QModelIndex& index : indexes)
        range |= QRect(index.column(), index.row(), 1, 1);
    return range;
}

} // namespace

QList<CellText> placedBlock(const TextBlock& block, const QRect& range) {
    int columns = 0;
    for (const QStringList& row : block)
        columns = std::max(columns, static_cast<int>(row.size()));
    const int rows = static_cast<int>(block.size());
    if (rows == 0 || columns == 0)
        return {};
    const bool repeats = range.height() % rows == 0 && range.width() % columns == 0;
    const int down = repeats ? range.height() : rows, along = repeats ? range.width() : columns;
    QList<CellText> cells;
    for (int r = 0; r < down; ++r)
        for (int c = 0; c < along; ++c) {
            const QStringList& row = block[static_cast<std::size_t>(r % rows)];
            if (c % columns < row.size())
                cells.push_back({range.top() + r, range.left() + c, row[c % columns]});
        }
    return cells;
}

GridView::GridView(QWidget* parent) : QTableView(parent), m_frozen(new FrozenColumn(this)) {
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(true);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
}

void GridView::setGrid(GridModel* model) {
    m_grid = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, m_frozen, &FrozenColumn::follow);
    connect(model, &GridModel::textsEntered, this,
        [this](const QList<CellText>& cells) { Q_EMIT entered(cells, {}); });
}

bool GridView::isOpen(const QModelIndex& index) const {
    return index.isValid() && index.flags().testFlag(Qt::ItemIsEditable);
}

TextBlock GridView::selectedBlock() const {
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    const QRect range = rangeOf(indexes);
    TextBlock block(static_cast<std::size_t>(range.height()));
    for (QStringList& row : block)
        row.resize(range.width());
    for (const QModelIndex& index : indexes)
        block[static_cast<std::size_t>(index.row() - range.top())][index.column() - range.left()]
            = index.data(GridModel::CopyRole).toString();
    return block;
}

void GridView::copy() {
    if (selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setText(textFromBlock(selectedBlock()));
}

void GridView::cut() {
    copy();
    clearCells();
}

void GridView::paste() {
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    if (mime != nullptr && mime->hasUrls()) // their paths are no figures
        return Q_EMIT filesPasted();
    if (mime != nullptr && mime->hasText() && !selected.isEmpty())
        pasteBlock(blockFromText(mime->text()), rangeOf(selected));
}

void GridView::pasteBlock(const TextBlock& block, const QRect& range) {
    QList<CellText> inside, outside;
    for (const CellText& cell : placedBlock(block, range)) {
        const bool there = cell.row < m_grid->rowCount() && cell.column < m_grid->columnCount();
        (there ? inside : outside).push_back(cell);
    }
    Q_EMIT entered(inside, outside);
}

void GridView::clearCells() {
    QList<CellText> cells;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        if (isOpen(index))
            cells.push_back({index.row(), index.column(), QString()});
    if (!cells.isEmpty())
        Q_EMIT entered(cells, {});
}

bool GridView::standsAlready(const CellText& cell) const {
    const QModelIndex index = m_grid->index(cell.row, cell.column);
    const QString text = cell.text.trimmed();
    if (!isOpen(index) && text.isEmpty())
        return true;
    return text == index.data(GridModel::CopyRole).toString() && !index.data(GridModel::HintRole).toBool()
        && index.data(GridModel::ProblemRole).toString().isEmpty();
}

// What was refused in the cells selected; what is stored below it stands again.
bool GridView::letGo() {
    QList<CellText> cells;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        if (isOpen(index) && !index.data(GridModel::ProblemRole).toString().isEmpty())
            cells.push_back({index.row(), index.column(), QString()});
    if (!cells.isEmpty())
        Q_EMIT entered(cells, {});
    return !cells.isEmpty();
}

void GridView::fillDown() { fill(true); }
void GridView::fillRight() { fill(false); }

// From the range's first line; where it is one line only, from the one before it, as in Excel.
void GridView::fill(bool down) {
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    const QRect range = rangeOf(selected);
    const bool single = down ? range.height() == 1 : range.width() == 1;
    if (single && down && !m_fillsFromAbove)
        return;
    const int source = (down ? range.top() : range.left()) - (single ? 1 : 0);
    if (selected.isEmpty() || source < 0)
        return;
    QList<CellText> cells;
    for (const QModelIndex& index : selected) {
        const QModelIndex from = down ? index.siblingAtRow(source) : index.siblingAtColumn(source);
        if (from != index && isOpen(index) && isOpen(from))
            cells.push_back({index.row(), index.column(), from.data(Qt::EditRole).toString()});
    }
    if (!cells.isEmpty())
        Q_EMIT entered(cells, {});
}

void GridView::fillSelection() {
    const QString text = currentIndex().data(Qt::EditRole).toString();
    QList<CellText> cells;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        if (index != currentIndex() && isOpen(index) && isOpen(currentIndex()))
            cells.push_back({index.row(), index.column(), text});
    if (!cells.isEmpty())
        Q_EMIT entered(cells, {});
}

void GridView::moveTo(int row, int column) {
    const QModelIndex index = m_grid->index(row, column);
    if (!index.isValid())
        return;
    goTo(index);
}

// Not setCurrentIndex(): that asks which keys are down, and with Ctrl or Shift would add to what is selected.
void GridView::goTo(const QModelIndex& index) {
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void GridView::goDown(bool up) {
    const int column = m_firstTab >= 0 && !up ? m_firstTab : currentIndex().column();
    m_firstTab = -1;
    moveTo(currentIndex().row() + (up ? -1 : 1), column);
}

// To the next cell that can be written, line after line.
void GridView::goAlong(bool back) {
    if (m_firstTab < 0 && !back)
        m_firstTab = currentIndex().column();
    const int columns = m_grid->columnCount(), last = m_grid->rowCount() * columns;
    int place = currentIndex().row() * columns + currentIndex().column();
    do
        place += back ? -1 : 1;
    while (place >= 0 && place < last && !isOpen(m_grid->index(place / columns, place % columns)));
    if (place >= 0 && place < last)
        moveTo(place / columns, place % columns);
}

bool GridView::keyCommand(QKeyEvent* event) {
    const std::pair<QKeyCombination, void (GridView::*)()> commands[]
        = {{Qt::CTRL | Qt::Key_D, &GridView::fillDown}, {Qt::CTRL | Qt::Key_R, &GridView::fillRight},
            {Qt::CTRL | Qt::Key_Return, &GridView::fillSelection},
            {Qt::CTRL | Qt::Key_Enter, &GridView::fillSelection}};
    for (const auto& [keys, command] : commands)
        if (event->keyCombination() == keys) {
            (this->*command)();
            return true;
        }
    return false;
}

void GridView::keyPressEvent(QKeyEvent* event) {
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (m_grid == nullptr || state() == EditingState)
        return QTableView::keyPressEvent(event); // the editor's, which lets Enter through
    if (keyCommand(event))
        return;
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Cut))
        return cut();
    if (event->matches(QKeySequence::Paste))
        return paste();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return goDown(shift);
    case Qt::Key_Tab:
        return goAlong(false);
    case Qt::Key_Backtab:
        return goAlong(true);
    case Qt::Key_Delete:
        return clearCells();
    case Qt::Key_Escape:
        if (!letGo())
            event->ignore(); // whoever is around may leave by it
        return;
    default:
        if (event->key() >= Qt::Key_Home && event->key() <= Qt::Key_PageDown)
            m_firstTab = -1; // gone elsewhere; what is typed belongs to the run
        QTableView::keyPressEvent(event);
    }
}

void GridView::fitHeader() {
    const int margin = 8, most = 4;
    const QFontMetrics metrics = horizontalHeader()->fontMetrics();
    int height = metrics.lineSpacing();
    for (int column = 0; model() != nullptr && column < model()->columnCount(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const QRect room(0, 0, columnWidth(column) - margin, 10000);
        height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, title).height());
    }
    horizontalHeader()->setFixedHeight(std::min(height, most * metrics.lineSpacing()) + margin);
    m_frozen->follow();
}

void GridView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    m_frozen->follow();
    if (event->size().height() < event->oldSize().height() && currentIndex().isValid())
        scrollTo(currentIndex()); // what is worked on stays in sight
}

// Not under the column that stays.
void GridView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    QTableView::scrollTo(index, hint);
    const int covered = m_frozen->width() - visualRect(index).left();
    if (index.column() > 0 && m_frozen->isVisible() && covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

bool GridView::event(QEvent* event) {
    const bool done = QTableView::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::Show)
        m_frozen->follow();
    return done;
}

void GridView::mousePressEvent(QMouseEvent* event) {
    m_firstTab = -1;
    QTableView::mousePressEvent(event);
}

// After an editor: Enter goes down and Tab along, as without one. Qt's own Tab would stop at locked cells.
void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const bool along
        = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    QTableView::closeEditor(editor, along ? QAbstractItemDelegate::NoHint : hint);
    if (along)
        goAlong(hint == QAbstractItemDelegate::EditPreviousItem);
    else if (hint == QAbstractItemDelegate::SubmitModelCache)
        goDown(false);
}

} // namespace sodiem
