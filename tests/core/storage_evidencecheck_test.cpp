// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a book says of its evidence against the folder beside it.
#include "core/storage/evidencecheck.h"
#include "core/evidence_store.h"

using namespace sodiem;
using namespace sodiem::test;

namespace {

// A book with two documents: a plan of two leaves and a photo, both described.
struct Evidenced {
    BookFile file;
    QTemporaryDir sources;
    EvidenceFile plan, photo;

    Evidenced() {
        plan = attach(u(u8"Kế hoạch.pdf"), pdf, "00001", "1.1");
        attach(u(u8"Kế hoạch.pdf"), pdf, "00004", "1.2");
        photo = attach(u(u8"Ảnh.png"), png, "09661", "1.3");
    }
    EvidenceStore store() const { return {file.path, file.open(Access::ReadOnly).header().id}; }
    EvidenceFile attach(
        const QString& name, const QByteArray& bytes, const char* unit, const char* leaf) const {
        write(sources.filePath(name), bytes);
        const auto added = store().add(sources.filePath(name));
        REQUIRE(added);
        const EvidenceDocument document{added->sha256, added->name, added->size, {}, {}, {}, {}, {}};
        const auto changes = attachChanges(document, l(unit), l(leaf), u(u8"trang 2"));
        REQUIRE(changes);
        Book book = file.open();
        REQUIRE(book.append(test::actor(), *changes, file.clock));
        return *added;
    }
    EvidenceCheck check() const {
        const auto checked = checkEvidence(*file.open(Access::ReadOnly).campaign(), store());
        REQUIRE(checked);
        return *checked;
    }
};

} // namespace

TEST_CASE("a book keeps what was attached") {
    const Evidenced e;
    const Campaign campaign = *e.file.open(Access::ReadOnly).campaign();
    CHECK(campaign.documents().size() == 2);
    CHECK(documentOf(campaign, e.plan.sha256).name == u(u8"Kế hoạch.pdf"));
    CHECK(documentOf(campaign, e.plan.sha256).size == pdf.size());
    CHECK(evidenceUses(campaign, e.plan.sha256)
        == std::vector<EvidenceUse>{{0, 0, u(u8"trang 2")}, {1, 1, u(u8"trang 2")}});
    Book book = e.file.open();
    REQUIRE(book.rebuildProjections());
    CHECK(*book.campaign() == campaign);
}

TEST_CASE(
    "the check of a book's evidence names each document that is missing or damaged, and where it counts") {
    const Evidenced e;
    CHECK(e.check() == EvidenceCheck{2, {}});
    write(e.store().path(e.plan.sha256), "x");
    REQUIRE(QFile::remove(e.store().path(e.photo.sha256)));
    EvidenceCheck check = e.check();
    std::sort(check.faults.begin(), check.faults.end(),
        [](const Error& a, const Error& b) { return a.code < b.code; });
    const QString folder = e.store().folder();
    CHECK(check.whole == 0);
    CHECK(check.faults
        == std::vector<Error>{
            {ErrorCode::EvidenceMissing, {u(u8"Ảnh.png")}, {folder, 0, l("09661 1.3")}},
            {ErrorCode::EvidenceDamaged, {u(u8"Kế hoạch.pdf")}, {folder, 0, l("00001 1.1; 00004 1.2")}},
        });
}

TEST_CASE("the scan of a signed record is checked like any other document, and named as the record's") {
    const Evidenced e;
    Book book = e.file.open();
    REQUIRE(book.append(test::actor(), {unlinkChange(l("09661"), l("1.3"), e.photo.sha256), scanChange(l("00004"), e.photo.sha256)},
        e.file.clock));
    CHECK(*checkEvidence(*book.campaign(), e.store()) == EvidenceCheck{2, {}});
    write(e.store().path(e.photo.sha256), "x");
    const EvidenceCheck check = *checkEvidence(*book.campaign(), e.store());
    REQUIRE(check.faults.size() == 1);
    CHECK(check.faults[0].code == ErrorCode::EvidenceDamaged);
    CHECK(check.faults[0].place.node == l("00004 BB"));
}

TEST_CASE("a missing or foreign folder is one fault") {
    const Evidenced e;
    const QString folder = e.store().folder();
    write(folder + l("/book"), "another");
    REQUIRE(e.check().faults.size() == 1);
    CHECK(e.check().faults[0].code == ErrorCode::EvidenceFolderForeign);
    REQUIRE(QDir(folder).removeRecursively());
    REQUIRE(e.check().faults.size() == 1);
    CHECK(e.check().faults[0].code == ErrorCode::EvidenceFolderMissing);
    CHECK(e.check().faults[0].place.node.startsWith(u'0'));
}

TEST_CASE("what no link uses is not looked at, and a book without links needs no folder") {
    const Evidenced e;
    write(e.store().path(e.photo.sha256), "x");
    Book book = e.file.open();
    REQUIRE(book.append(test::actor(), {unlinkChange(l("09661"), l("1.3"), e.photo.sha256)}, e.file.clock));
    CHECK(checkEvidence(*book.campaign(), e.store())->faults.empty());
    CHECK(checkEvidence(*book.campaign(), e.store())->whole == 1);
    REQUIRE(book.append(test::actor(),
        {unlinkChange(l("00001"), l("1.1"), e.plan.sha256),
            unlinkChange(l("00004"), l("1.2"), e.plan.sha256)},
        e.file.clock));
    REQUIRE(QFileInfo::exists(e.store().path(e.plan.sha256))); // never deleted
    REQUIRE(QDir(e.store().folder()).removeRecursively());
    CHECK(*checkEvidence(*book.campaign(), e.store()) == EvidenceCheck());
}

TEST_CASE("the check can be cancelled and counts documents") {
    const Evidenced e;
    const Campaign campaign = *e.file.open(Access::ReadOnly).campaign();
    std::vector<std::int64_t> seen;
    CHECK(checkEvidence(campaign, e.store(), [&](std::int64_t done, std::int64_t all) {
        CHECK(all == 2);
        seen.push_back(done);
        return true;
    }));
    CHECK(seen == std::vector<std::int64_t>{1, 2});
    const auto cancelled
        = checkEvidence(campaign, e.store(), [](std::int64_t, std::int64_t) { return false; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
}
