// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/evidencelist.h"

#include "app/pages/scoring/evidencedelegate.h"

#include <QEvent>

namespace sodiem {

EvidenceList::EvidenceList(QWidget* parent) : QListView(parent) {
    setItemDelegate(new EvidenceDelegate(this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EvidenceList::setModel(QAbstractItemModel* model) {
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &EvidenceList::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        scheduleDelayedItemsLayout(); // a row may have become taller
        fit();
    });
    fit();
}

void EvidenceList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    fit();
}

void EvidenceList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void EvidenceList::fit() {
    if (model() == nullptr)
        return;
    int height = 2 * frameWidth();
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row)
        height += sizeHintForIndex(model()->index(row, 0, rootIndex())).height();
    setFixedHeight(height);
}

} // namespace sodiem
