// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/device.h"

#include "core/base/clock.h"
#include "core/base/files.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace sodiem {

QString deviceId() {
    const QString folder
        = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/sodiem");
    const QString path = folder + QStringLiteral("/device");
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{32}$"));
    if (const Result<QByteArray> kept = readFile(path, 1024))
        if (const QString id = QString::fromLatin1(*kept).trimmed(); pattern.match(id).hasMatch())
            return id;
    const QString id = randomId();
    if (QDir().mkpath(folder))
        (void)writeFileAtomically(path, id.toLatin1() + '\n');
    return id;
}

} // namespace sodiem
