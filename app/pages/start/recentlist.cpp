// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start/recentlist.h"

#include "app/pages/start/headings.h"

#include <algorithm>
#include <vector>

#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTreeWidget>

namespace sodiem {
namespace {

enum Column { ColumnName, ColumnFolder, ColumnChanged };
constexpr int rolePath = Qt::UserRole, roleThere = Qt::UserRole + 1;

QTreeWidget* makeTable() {
    auto* table = new QTreeWidget;
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setColumnCount(3);
    table->header()->setStretchLastSection(false);
    table->header()->setSectionsMovable(false);
    return table;
}

// In their order; those that cannot be opened now after all others.
std::vector<QFileInfo> thoseThereFirst(const QStringList& paths) {
    std::vector<QFileInfo> files(paths.begin(), paths.end());
    std::stable_partition(files.begin(), files.end(), [](const QFileInfo& file) { return file.isFile(); });
    return files;
}

} // namespace

RecentList::RecentList(QWidget* parent)
    : QWidget(parent)
    , m_heading(new Heading(Heading::Level::Section))
    , m_table(makeTable())
    , m_open(new QPushButton)
    , m_remove(new QPushButton) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_table);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_open);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_table, &QTreeWidget::itemActivated, this, &RecentList::choose);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &RecentList::adaptToSelection);
    connect(m_open, &QPushButton::clicked, this, &RecentList::choose);
    connect(m_remove, &QPushButton::clicked, this, &RecentList::remove);
    auto* shortcut = new QShortcut(QKeySequence::Delete, m_table);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &RecentList::remove);
    retranslate();
}

void RecentList::show(const QStringList& paths) {
    m_paths = paths;
    m_table->clear();
    for (const QFileInfo& file : thoseThereFirst(paths)) {
        const bool there = file.isFile();
        auto* item = new QTreeWidgetItem(m_table,
            {file.completeBaseName(), QDir::toNativeSeparators(file.absolutePath()),
                there ? file.lastModified().toString(QStringLiteral("dd/MM/yyyy HH:mm"))
                      : tr("no longer here")});
        item->setData(ColumnName, rolePath, file.filePath());
        item->setData(ColumnName, roleThere, there);
        item->setSizeHint(ColumnFolder, QSize(0, fontMetrics().height() * 8 / 5));
        for (int i = 0; i < m_table->columnCount(); ++i) {
            item->setToolTip(i, QDir::toNativeSeparators(file.filePath()));
            if (!there)
                item->setForeground(i, palette().brush(QPalette::PlaceholderText));
        }
    }
    if (const QTreeWidgetItem* first = m_table->topLevelItem(0))
        if (first->data(ColumnName, roleThere).toBool())
            m_table->setCurrentItem(m_table->topLevelItem(0));
    adaptToSelection();
    fitHeight();
}

// All rows show: the page scrolls as a whole, not a list inside it.
void RecentList::fitHeight() {
    QHeaderView* header = m_table->header();
    header->setSectionResizeMode(ColumnName, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ColumnFolder, QHeaderView::Stretch);
    header->setSectionResizeMode(ColumnChanged, QHeaderView::ResizeToContents);
    const int row = m_table->topLevelItemCount() > 0 ? m_table->sizeHintForRow(0) : 0;
    m_table->setFixedHeight(
        header->sizeHint().height() + row * m_table->topLevelItemCount() + 2 * m_table->frameWidth() + 2);
}

void RecentList::choose() {
    const QTreeWidgetItem* item = m_table->currentItem();
    if (item != nullptr && item->data(ColumnName, roleThere).toBool())
        Q_EMIT chosen(item->data(ColumnName, rolePath).toString());
}

void RecentList::remove() {
    if (const QTreeWidgetItem* item = m_table->currentItem())
        Q_EMIT removed(item->data(ColumnName, rolePath).toString());
}

void RecentList::adaptToSelection() {
    const QTreeWidgetItem* item = m_table->currentItem();
    m_open->setEnabled(item != nullptr && item->data(ColumnName, roleThere).toBool());
    m_remove->setEnabled(item != nullptr);
}

// Later, when the table and its header have the new font too.
void RecentList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(
            this, [this] { show(m_paths); }, Qt::QueuedConnection);
    QWidget::changeEvent(event);
}

void RecentList::retranslate() {
    m_heading->setText(tr("Recent books"));
    m_table->setAccessibleName(tr("Recent books"));
    m_table->setHeaderLabels({tr("Book"), tr("Folder"), tr("Last changed")});
    m_open->setText(tr("Open"));
    m_remove->setText(tr("Remove from the list"));
    m_remove->setToolTip(tr("The file itself is not touched."));
    show(m_paths);
}

} // namespace sodiem
