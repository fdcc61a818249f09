// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/device.h"

#include "core/base/clock.h"
#include "core/base/files.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace sodiem {

namespace {

QString folderOfDevice() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/sodiem");
}

QString fileOfDevice() { return folderOfDevice() + QStringLiteral("/device"); }

Status keep(const QString& id) {
    const QString folder = folderOfDevice();
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FolderNotWritable, {QString()}, {folder, 0, {}}};
    return writeFileAtomically(fileOfDevice(), id.toLatin1() + '\n');
}

} // namespace

QString deviceId() {
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{32}$"));
    if (const Result<QByteArray> kept = readFile(fileOfDevice(), 1024))
        if (const QString id = QString::fromLatin1(*kept).trimmed(); pattern.match(id).hasMatch())
            return id;
    const QString id = randomId();
    (void)keep(id);
    return id;
}

Result<QString> renewDeviceId() {
    const QString id = randomId();
    const Status kept = keep(id);
    return kept ? Result<QString>(id) : Result<QString>(kept.error());
}

} // namespace sodiem
