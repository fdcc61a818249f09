// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/gridmodel.h"
#include "app/widgets/clipboardtable.h"

#include <QTableView>

namespace sodiem {

class FrozenColumn;

// A table with the habits of a spreadsheet: Enter goes down and Tab right (after Tabs, Enter begins the next
// line where the first Tab was struck), typing writes over, F2 edits, Delete empties; a range is copied as
// text that Excel takes and pasted from it; Ctrl+D fills down, Ctrl+R right, Ctrl+Enter the whole range. Each
// is one action. The first column stays in place when the others scroll sideways.
class GridView : public QTableView {
    Q_OBJECT

public:
    explicit GridView(QWidget* parent = nullptr);

    void setGrid(GridModel* model); // not owned
    void fitHeader(); // as high as its wrapped titles need, after the widths of columns are set
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void goTo(const QModelIndex& index); // which alone is selected then
    // Whether a cell is to get what stands in it and is stored, or nothing where nothing can be written: blocks
    // copied from here, and from tables with empty columns, hold such.
    bool standsAlready(const CellText& cell) const;
    // Whether filling down one cell takes what stands above it: not where each line is another thing.
    void setFillsFromAbove(bool on) { m_fillsFromAbove = on; }
    TextBlock selectedBlock() const; // the bounding range; what is not selected in it is empty

public Q_SLOTS:
    void copy();
    void cut();
    void paste();
    void clearCells();
    void fillDown();
    void fillRight();

Q_SIGNALS:
    void filesPasted(); // the clipboard holds files
    // Cells to be written, and those that a paste had no place for (rows and columns beyond the table's).
    void entered(const QList<sodiem::CellText>& cells, const QList<sodiem::CellText>& outside);

protected:
    // What becomes of a block that is pasted on a range; by itself it goes where the range is (placedBlock).
    virtual void pasteBlock(const TextBlock& block, const QRect& range);
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool isOpen(const QModelIndex& index) const;
    bool letGo(); // false: nothing was refused there
    void fill(bool down);
    void fillSelection();
    void goDown(bool up);
    void goAlong(bool back);
    void moveTo(int row, int column);
    bool keyCommand(QKeyEvent* event);

    GridModel* m_grid = nullptr;
    FrozenColumn* m_frozen;
    bool m_fillsFromAbove = true;
    int m_firstTab = -1; // column where a run of Tabs began
};

// Where a block goes that is pasted on a range: one cell fills the range, a block that fits into it several
// times is repeated, any other goes once from the range's first cell.
QList<CellText> placedBlock(const TextBlock& block, const QRect& range);

} // namespace sodiem
