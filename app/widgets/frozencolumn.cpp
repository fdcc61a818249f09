// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/frozencolumn.h"

#include <QHeaderView>
#include <QScrollBar>

namespace sodiem {

FrozenColumn::FrozenColumn(QTableView* table) : QTableView(table), m_table(*table) {
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setAlternatingRowColors(true);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    connect(
        verticalScrollBar(), &QScrollBar::valueChanged, m_table.verticalScrollBar(), &QScrollBar::setValue);
    connect(
        m_table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(m_table.horizontalScrollBar(), &QScrollBar::rangeChanged, this, &FrozenColumn::follow);
    connect(m_table.horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::follow);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == 0 && m_table.columnWidth(0) != width)
            m_table.setColumnWidth(0, width);
    });
}

void FrozenColumn::follow() {
    if (model() != m_table.model())
        setModel(m_table.model());
    if (selectionModel() != m_table.selectionModel())
        setSelectionModel(m_table.selectionModel());
    if (itemDelegate() != m_table.itemDelegate())
        setItemDelegate(m_table.itemDelegate());
    if (model() == nullptr)
        return;
    for (int column = 1; column < model()->columnCount(); ++column)
        setColumnHidden(column, true);
    const int width = m_table.columnWidth(0);
    if (columnWidth(0) != width)
        setColumnWidth(0, width);
    // A view inside a view does not follow the application's font by itself, and rows must be as high.
    if (font() != m_table.font())
        setFont(m_table.font());
    horizontalHeader()->setFont(m_table.horizontalHeader()->font());
    horizontalHeader()->setFixedHeight(m_table.horizontalHeader()->height());
    verticalHeader()->setDefaultSectionSize(m_table.verticalHeader()->defaultSectionSize());
    setGeometry(m_table.frameWidth(), m_table.frameWidth(), width,
        m_table.viewport()->height() + m_table.horizontalHeader()->height());
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
    // Nothing to hold in place while nothing scrolls: one view paints it all then.
    setVisible(m_table.horizontalScrollBar()->maximum() > 0);
}

} // namespace sodiem
