// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QStringList>

class QWidget;

namespace sodiem {

struct FileWish {
    QString title; // of the dialog
    QString path; // proposed; of a folder: where to start
    QStringList filters; // "PDF (*.pdf)"; none: a folder is wanted
};

// Asks where to save, without waiting: `chosen` is called when the user agrees. An existing file is
// overwritten only after the dialog's own question. The filter that was chosen gives a missing ending.
void chooseSavePath(QWidget* parent, const FileWish& wish, std::function<void(const QString&)> chosen);

} // namespace sodiem
