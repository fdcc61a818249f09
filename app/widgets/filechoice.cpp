// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/filechoice.h"

#include <utility>

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace sodiem {
namespace {

// "CSV (*.csv)" → "csv"
QString endingOf(const QString& filter) {
    static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
    return ending.match(filter).captured(1);
}

void askForFile(QFileDialog& dialog, const FileWish& wish) {
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setNameFilters(wish.filters);
    dialog.setDefaultSuffix(endingOf(wish.filters.first()));
    dialog.setDirectory(QFileInfo(wish.path).absolutePath());
    dialog.selectFile(QFileInfo(wish.path).fileName());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
        [&dialog](const QString& filter) { dialog.setDefaultSuffix(endingOf(filter)); });
}

} // namespace

void chooseSavePath(QWidget* parent, const FileWish& wish, std::function<void(const QString&)> chosen) {
    auto* dialog = new QFileDialog(parent, wish.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (wish.filters.isEmpty()) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        dialog->setDirectory(wish.path);
    } else {
        askForFile(*dialog, wish);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace sodiem
