// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/i18n/errortext.h"
#include "app/settings/device.h"
#include "core/exchange/csv.h"

#include <cstdio>

namespace sodiem::cli {
namespace {

void printError(const QString& sentence) {
    // One line whatever a file's own words hold.
    QString line = sentence;
    line.replace(u'\n', u' ').replace(u'\r', u' ');
    std::fprintf(stderr, "sodiem-cli: %s\n", line.toUtf8().constData());
}

} // namespace

int Session::fail(const Error& error) const {
    printError(errorText(error, m_language));
    return exitFailed;
}

int Session::misuse(const QString& sentence) const {
    printError(sentence);
    return exitUsage;
}

int Session::write(const QByteArray& bytes) const {
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        return fail({ErrorCode::FileNotWritable, {QStringLiteral("stdout")}, {}});
    return exitDone;
}

int Session::writeTable(const Table& table) const { return write(writeCsv(table)); }

void Session::tell(const QString& sentence) const {
    std::fprintf(stderr, "%s\n", sentence.toUtf8().constData());
}

Actor Session::actor(const QString& person) const { return {deviceId(), person, QString()}; }

} // namespace sodiem::cli
