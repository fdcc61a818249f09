// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rowtable.h"

#include "app/widgets/clipboardtable.h"
#include "app/widgets/paddedheader.h"

#include <QEvent>
#include <QKeyEvent>

namespace sodiem {

RowTable::RowTable(const QString& name, QWidget* parent) : QTableView(parent) {
    setHorizontalHeader(new PaddedHeader(this));
    setObjectName(name);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
}

void RowTable::fit() {
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    fitColumns();
}

void RowTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        copyLines(*selectionModel());
    else
        QTableView::keyPressEvent(event);
}

void RowTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model() != nullptr)
        fit();
}

} // namespace sodiem
