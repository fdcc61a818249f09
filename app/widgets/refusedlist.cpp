// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/refusedlist.h"

#include "app/widgets/clipboardtable.h"
#include "app/widgets/icons.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

namespace sodiem {

RefusedList::RefusedList(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_list(new QTreeWidget(this)) {
    auto* mark = new QLabel(this);
    mark->setPixmap(icon(Icon::Problem).pixmap(16, 16));
    m_title->setWordWrap(true);
    auto* copied = new QPushButton(tr("Copy the list"), this);
    connect(copied, &QPushButton::clicked, this, &RefusedList::copy);
    auto* close = new QToolButton(this);
    close->setIcon(icon(Icon::Close));
    close->setAutoRaise(true);
    close->setToolTip(tr("Hide the cells that had no place"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &RefusedList::dismissed);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(mark);
    head->addWidget(m_title, 1);
    head->addWidget(copied);
    head->addWidget(close);
    m_list->setHeaderLabels({tr("Where"), tr("Typed"), tr("Why it is not stored")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setObjectName(QStringLiteral("refused"));
    m_list->setAccessibleName(tr("Cells not stored"));
    m_list->header()->setStretchLastSection(true);
    const int lines = 5;
    m_list->setFixedHeight(fontMetrics().lineSpacing() * (lines + 2));
    connect(m_list, &QTreeWidget::itemActivated, this,
        [this](const QTreeWidgetItem* item) { Q_EMIT chosen(item->data(0, Qt::UserRole).toInt()); });
    connect(m_list, &QTreeWidget::itemClicked, this,
        [this](const QTreeWidgetItem* item) { Q_EMIT chosen(item->data(0, Qt::UserRole).toInt()); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_list);
    hide();
}

void RefusedList::show(const std::vector<RefusedCell>& cells) {
    if (m_cells == cells)
        return;
    m_cells = cells;
    m_list->clear();
    for (const RefusedCell& cell : cells) {
        auto* item = new QTreeWidgetItem(m_list, {cell.where, cell.typed, cell.why});
        item->setData(0, Qt::UserRole, cell.target);
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, item->text(column));
    }
    for (const auto& [column, percent] : {std::pair(0, 30), std::pair(1, 15)}) { // the reason needs the room
        m_list->resizeColumnToContents(column);
        const int most = std::max(m_list->viewport()->width(), 400) * percent / 100;
        m_list->setColumnWidth(column, std::min(m_list->columnWidth(column), most));
    }
    m_title->setText(tr("Cells not stored: %1").arg(cells.size()));
    setVisible(!cells.empty());
}

void RefusedList::copy() const {
    TextBlock block;
    for (const RefusedCell& cell : m_cells)
        block.push_back({cell.where, cell.typed, cell.why});
    QGuiApplication::clipboard()->setText(textFromBlock(block));
}

} // namespace sodiem
