// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/backups/restoredialog.h"

#include "app/widgets/runningtext.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace sodiem {
namespace {

enum Column { ColumnMoment, ColumnAge, ColumnSize };
constexpr int rolePath = Qt::UserRole;

QTreeWidget* makeTable() {
    auto* table = new QTreeWidget;
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->header()->setSectionsMovable(false);
    table->header()->setStretchLastSection(false);
    table->setMinimumHeight(table->fontMetrics().height() * 14);
    return table;
}

} // namespace

QString RestoreDialog::ageText(std::int64_t utcMilliseconds, std::int64_t nowUtcMilliseconds) {
    const std::int64_t minutes = (nowUtcMilliseconds - utcMilliseconds) / 60'000;
    if (minutes < 1) // or a clock that was put back
        return tr("just now");
    if (minutes < 60)
        return tr("%1 min ago").arg(minutes);
    const QDate day = QDateTime::fromMSecsSinceEpoch(utcMilliseconds).date();
    const qint64 days = day.daysTo(QDateTime::fromMSecsSinceEpoch(nowUtcMilliseconds).date());
    if (days < 1)
        return tr("%1 h ago").arg(minutes / 60);
    if (days == 1)
        return tr("yesterday");
    return tr("%1 days ago").arg(days);
}

RestoreDialog::RestoreDialog(const QString& bookPath, const std::vector<Backup>& backups,
    std::int64_t nowUtcMilliseconds, QWidget* parent)
    : QDialog(parent)
    , m_table(makeTable())
    , m_restore(new QPushButton(tr("Restore this copy"))) {
    setWindowTitle(tr("Restore from a copy"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_restore, QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(new RunningText(backups.empty()
            ? tr("There is no copy of this book yet: the program keeps one before each import.")
            : tr(
                "The book goes back to the state of the copy. Its state of today is kept as a copy first, so "
                "that nothing is lost.")));
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    m_table->setHeaderLabels({tr("Kept on"), tr("Age"), tr("Size")});
    m_table->setAccessibleName(tr("Copies of this book"));
    m_table->setVisible(!backups.empty());
    fill(backups, nowUtcMilliseconds);
    m_restore->setDefault(true);
    m_restore->setEnabled(!backups.empty());
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RestoreDialog::reject);
    connect(m_table, &QTreeWidget::itemActivated, this, &RestoreDialog::accept);
    if (const QString folder = backupFolder(bookPath); QFileInfo(folder).isDir()) // else nothing to open
        connect(buttons->addButton(tr("Open the folder"), QDialogButtonBox::ActionRole),
            &QPushButton::clicked, this,
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

void RestoreDialog::fill(const std::vector<Backup>& backups, std::int64_t nowUtcMilliseconds) {
    for (const Backup& backup : backups) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(backup.utcMilliseconds); // local
        auto* item = new QTreeWidgetItem(m_table,
            {moment.toString(QStringLiteral("dd/MM/yyyy HH:mm")),
                ageText(backup.utcMilliseconds, nowUtcMilliseconds),
                QLocale().formattedDataSize(
                    QFileInfo(backup.path).size(), 1, QLocale::DataSizeTraditionalFormat)});
        item->setData(ColumnMoment, rolePath, backup.path);
        item->setTextAlignment(ColumnSize, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(ColumnAge, QSize(0, fontMetrics().height() * 8 / 5));
    }
    m_table->headerItem()->setTextAlignment(ColumnSize, Qt::AlignRight | Qt::AlignVCenter);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(ColumnAge, QHeaderView::Stretch);
    m_table->setCurrentItem(m_table->topLevelItem(0));
}

void RestoreDialog::accept() {
    const QTreeWidgetItem* item = m_table->currentItem();
    if (item == nullptr)
        return;
    const QString path = item->data(ColumnMoment, rolePath).toString();
    QDialog::accept();
    Q_EMIT restoreWanted(path);
}

} // namespace sodiem
