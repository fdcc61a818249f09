// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/evidence.h"

#include "bench/measure.h"
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/storage/evidencebatch.h"

#include <random>

#include <QDir>
#include <QFile>

namespace bench {
namespace {

constexpr int bytesEach = 5 << 20;

// No two alike, and as little to be squeezed as a scan.
QString makeDocument(const QString& folder, int number) {
    std::mt19937_64 random(static_cast<std::uint64_t>(number));
    QByteArray bytes("%PDF-1.4\n");
    while (bytes.size() < bytesEach) {
        const std::uint64_t word = random();
        bytes.append(reinterpret_cast<const char*>(&word), sizeof word);
    }
    const QString path = folder + QStringLiteral("/%1.pdf").arg(number);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::printf("  no room for the documents\n");
    return path;
}

void copyAndHash(const QString& from, const QString& to) {
    QFile::copy(from, to);
    sodiem::Sha256 hash;
    (void)sodiem::readInPieces(from, sodiem::mostEvidenceBytes, [&](QByteArrayView piece) -> sodiem::Status {
        hash.add(piece);
        return sodiem::Done{};
    });
    (void)hash.finish();
}

} // namespace

void evidence(const QString& folder, int files) {
    QDir().mkpath(folder + QStringLiteral("/documents"));
    QDir().mkpath(folder + QStringLiteral("/copies"));
    std::vector<QString> paths;
    for (int i = 0; i < files; ++i)
        paths.push_back(makeDocument(folder + QStringLiteral("/documents"), i));
    const double theirs = seconds(1, [&](int) {
        for (std::size_t i = 0; i < paths.size(); ++i)
            copyAndHash(paths[i], folder + QStringLiteral("/copies/%1").arg(i));
    });
    const sodiem::EvidenceStore store(folder + QStringLiteral("/evidence.sodiem"), QStringLiteral("bench"));
    std::size_t added = 0;
    const double ours = seconds(1, [&](int) {
        const auto batch = sodiem::addEvidence(store, QStringList(paths.begin(), paths.end()));
        added = batch ? batch->files.size() : 0;
    });
    row("documents of 5 MB added, durable and verified", ours / files, "copied plainly and hashed once",
        theirs / files, "goal <= 1.5 x");
    std::printf("  %zu of %d documents added\n", added, files);
}

} // namespace bench
