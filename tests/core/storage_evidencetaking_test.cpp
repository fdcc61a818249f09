// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How files come into a store: what changes meanwhile, and many at a time.
#include "core/storage/evidencebatch.h"
#include "core/evidence_store.h"

#include <atomic>

#include <QDateTime>

using namespace sodiem;
using namespace sodiem::test;

namespace {

// Takes a document in and puts another content in its place at the moment of a piece.
Result<EvidenceFile> addChanging(
    const Store& s, const QByteArray& content, const QByteArray& change, int moment, bool rests = true) {
    const QString path = s.source(l("a.pdf"), content);
    if (rests) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(
            QDateTime::fromSecsSinceEpoch(1'500'000'000), QFileDevice::FileModificationTime));
    }
    int calls = 0;
    return s.store.add(path, [&](std::int64_t, std::int64_t) {
        if (++calls == moment) {
            QFile writer(path);
            REQUIRE(writer.open(QIODevice::WriteOnly | QIODevice::Truncate));
            writer.write(change);
        }
        return true;
    });
}

} // namespace

TEST_CASE("a file that changes while it is read is refused") {
    const Store s;
    const QByteArray large = pdf + QByteArray(700'000, 'x');
    const QByteArray other = pdf + QByteArray(700'000, 'y');
    // Each piece is a moment to change it: longer, shorter, other bytes.
    for (const QByteArray& change : {large + "x", large.left(100), other})
        for (int moment = 1; moment <= 9; ++moment) { // the last six: of one just written, which is read twice
            CAPTURE(moment, change.size());
            const auto file = addChanging(s, large, change, moment <= 3 ? moment : moment - 3, moment <= 3);
            REQUIRE_FALSE(file);
            CHECK(file.error().code == ErrorCode::FileChanged);
            CHECK(file.error().place.file.endsWith(l("a.pdf")));
            CHECK_FALSE(QFileInfo::exists(s.store.folder()));
        }
}

TEST_CASE("a file that changes after it was read is stored as it was when it was named") {
    const QByteArray large = pdf + QByteArray(700'000, 'x');
    for (int moment = 4; moment <= 6; ++moment) {
        CAPTURE(moment);
        const Store s;
        const auto file = addChanging(s, large, pdf + "other", moment);
        REQUIRE(file);
        CHECK(file->sha256 == toHex(sha256(large)));
        CHECK(s.store.verify(file->sha256));
    }
}

TEST_CASE("a file too large to be held is read twice, and refused when it changed between") {
    const QByteArray huge = pdf + QByteArray(33 << 20, 'x');
    const int pieces = static_cast<int>((huge.size() + (256 << 10) - 1) / (256 << 10));
    for (const int moment : {1, pieces, pieces + 1, 2 * pieces - 1}) {
        CAPTURE(moment);
        const Store s;
        const auto file = addChanging(s, huge, pdf + QByteArray(33 << 20, 'y'), moment);
        REQUIRE_FALSE(file);
        CHECK(file.error().code == ErrorCode::FileChanged);
        CHECK_FALSE(QFileInfo::exists(s.store.folder()));
    }
    const Store s;
    CHECK(s.store.add(s.source(l("a.pdf"), huge)));
}

TEST_CASE("many files are taken in together: in the order they came, the refused ones named") {
    const Store s;
    QStringList paths;
    std::vector<QString> digests;
    for (int i = 0; i < 40; ++i) {
        const QByteArray bytes = pdf + QByteArray::number(i % 30) + QByteArray(i * 9000, 'x').left(i % 30 * 9000);
        paths << s.source(QStringLiteral("%1.pdf").arg(i), bytes); // ten of them twice, perhaps at one time
        digests.push_back(toHex(sha256(bytes)));
    }
    paths.insert(7, s.source(l("a.exe"), "MZ"));
    paths.insert(20, s.sources + l("/gone.pdf"));
    std::atomic_int last = 0;
    const auto batch = addEvidence(s.store, paths, [&](int done, int all) {
        last = std::max(last.load(), done);
        return all == 42 * evidenceBatchStep;
    });
    REQUIRE(batch);
    REQUIRE(batch->files.size() == 40);
    for (std::size_t i = 0; i < digests.size(); ++i) {
        CHECK(batch->files[i].sha256 == digests[i]);
        CHECK(batch->files[i].name == QStringLiteral("%1.pdf").arg(i));
        CHECK(s.store.verify(digests[i]));
    }
    REQUIRE(batch->refused.size() == 2);
    CHECK(batch->refused[0].code == ErrorCode::EvidenceKindForbidden);
    CHECK(batch->refused[0].place.file.endsWith(l("a.exe")));
    CHECK(batch->refused[1].code == ErrorCode::FileNotFound);
    CHECK(last > 0);
}

TEST_CASE("many files of which each is refused leave nothing, and cancelling at any moment is told as that") {
    const Store s;
    const auto before = treeOf(s.folder.path());
    const auto refused = addEvidence(s.store, {s.sources + l("/1.pdf"), s.sources + l("/2.pdf")});
    REQUIRE(refused);
    CHECK(refused->files.empty());
    CHECK(refused->refused.size() == 2);
    CHECK((treeOf(s.folder.path()) == before));
    CHECK(addEvidence(s.store, {})->files.empty());
    QStringList paths;
    for (int i = 0; i < 6; ++i)
        paths << s.source(QStringLiteral("%1.pdf").arg(i), pdf + QByteArray(700'000 + i, 'x'));
    for (const int moment : {1, 2, 9, 20}) {
        std::atomic_int calls = 0;
        const auto cancelled = addEvidence(s.store, paths, [&](int, int) { return ++calls < moment; });
        REQUIRE_FALSE(cancelled);
        CHECK(cancelled.error().code == ErrorCode::Cancelled);
    }
}
