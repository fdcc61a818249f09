// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/workbooks.h"

#include "app/printing/workbookwords.h"
#include "bench/measure.h"
#include "core/base/files.h"
#include "core/exchange/archive.h"
#include "core/exchange/selfassessmentreader.h"
#include "core/exchange/selfassessmentwriter.h"

#include <zip.h>

namespace bench {
namespace {

using namespace sodiem;

// What no reader can do without: every part unpacked, and looked through for where cells begin.
std::size_t unpackAndScan(const QStringList& files) {
    std::size_t cells = 0;
    for (const QString& path : files) {
        Result<Archive> archive = Archive::open(*readFile(path, 32 << 20));
        for (const auto& [part, index] : archive->parts())
            cells += static_cast<std::size_t>(archive->read(part)->count("<c "));
    }
    return cells;
}

// The same parts packed again: what the files cost a writer that makes no XML at all.
void packAgain(const QStringList& files, const QString& target) {
    for (const QString& path : files) {
        Result<Archive> archive = Archive::open(*readFile(path, 32 << 20));
        std::vector<QByteArray> parts;
        QFile::remove(target);
        zip_t* packed = zip_open(target.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        for (const auto& [part, index] : archive->parts()) {
            parts.push_back(*archive->read(part));
            zip_source_t* source = zip_source_buffer(
                packed, parts.back().constData(), static_cast<zip_uint64_t>(parts.back().size()), 0);
            (void)zip_file_add(packed, part.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        }
        (void)zip_close(packed);
    }
}

} // namespace

void workbooks(const Campaign& campaign, const QString& folder, std::size_t count) {
    const SelfAssessmentSource source{QStringLiteral("bench"), 2018, 0};
    const SelfAssessmentWords words = selfAssessmentWords();
    QStringList files;
    for (std::size_t unit = 0; unit < count; ++unit)
        files << folder + u'/' + selfAssessmentFileName(*campaign.frame().units[unit]);
    const double written = seconds(1, [&](int) {
        for (std::size_t unit = 0; unit < count; ++unit)
            (void)writeSelfAssessment(files[static_cast<qsizetype>(unit)], campaign, unit, source, words);
    });
    const auto each = static_cast<double>(count);
    const double packed = seconds(1, [&](int) { packAgain(files, folder + QStringLiteral("/again.zip")); });
    row("one workbook written, read back, durable", written / each, "its parts packed again (libzip)",
        packed / each, "");
    std::size_t refused = 0, cells = 0;
    const double read = seconds(1, [&](int) {
        SelfAssessmentIntake intake(campaign, source.bookId);
        for (const QString& file : files)
            intake.take(file);
        for (const TakenWorkbook& taken : intake.taken())
            refused += taken.refused || !taken.faults.empty() ? 1 : 0;
    });
    const double scanned = seconds(1, [&](int) { cells = unpackAndScan(files); });
    row("one workbook taken in", read / each, "its parts unpacked and scanned", scanned / each,
        "goal <= 5 x");
    std::printf(
        "  %zu workbooks, %zu cells, %zu refused; all of them in %.2f s\n", count, cells, refused, read);
}

} // namespace bench
