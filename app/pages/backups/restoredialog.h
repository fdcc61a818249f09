// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backups.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace sodiem {

// The copies of a book, newest first, to go back to one of them. Restores nothing itself.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    RestoreDialog(const QString& bookPath, const std::vector<Backup>& backups,
        std::int64_t nowUtcMilliseconds, QWidget* parent = nullptr);

    void accept() override;

    // "25 min ago", "yesterday", "12 days ago".
    static QString ageText(std::int64_t utcMilliseconds, std::int64_t nowUtcMilliseconds);

Q_SIGNALS:
    void restoreWanted(const QString& backupPath);

private:
    void fill(const std::vector<Backup>& backups, std::int64_t nowUtcMilliseconds);

    QTreeWidget* m_table;
    QPushButton* m_restore;
};

} // namespace sodiem
