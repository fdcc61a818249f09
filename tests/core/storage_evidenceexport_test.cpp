// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/storage/evidenceexport.h"
#include "support/bookfile.h"
#include "support/catch.h"
#include "support/smalldisk.h"

#include <map>
#include <set>

using namespace sodiem;
using test::BookFile;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }
QString l(const char* text) { return QString::fromLatin1(text); }

const QByteArray pdf = "%PDF-1.4\nKế hoạch\n%%EOF\n";
const QByteArray other = "%PDF-1.4\nBáo cáo\n%%EOF\n";

void write(const QString& path, const QByteArray& bytes) {
    QFile::remove(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QStringList entriesOf(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

// A book whose first unit has a plan for two items and a report for one.
struct Evidenced {
    BookFile file;
    QTemporaryDir sources, target;
    EvidenceStore store{file.path, file.open(Access::ReadOnly).header().id};
    QString plan = attach(u(u8"Kế hoạch.pdf"), pdf, "1.1", u(u8"12/KH-UBND"));
    QString report = attach(u(u8"Báo cáo.pdf"), other, "1.3", {});

    Evidenced() {
        Book book = file.open();
        REQUIRE(book.append(test::actor(), {*linkChange(l("00001"), l("1.2"), plan, u(u8"trang 3"))}, file.clock));
    }
    QString attach(const QString& name, const QByteArray& bytes, const char* leaf, const QString& number) const {
        write(sources.filePath(name), bytes);
        const auto added = store.add(sources.filePath(name));
        REQUIRE(added);
        const EvidenceDocument document{
            added->sha256, added->name, added->size, number, {}, {}, u(u8"trích, yếu"), {}};
        const auto changes = attachChanges(document, l("00001"), l(leaf), {});
        REQUIRE(changes);
        Book book = file.open();
        REQUIRE(book.append(test::actor(), *changes, file.clock));
        return added->sha256;
    }
    UnitEvidence unit() const { return evidenceOfUnit(*file.open(Access::ReadOnly).campaign(), 0); }
    static EvidenceIndex index() {
        return {l("index.csv"),
            {l("item"), l("title"), l("number"), l("date"), l("issuer"), l("abstract"), l("cited"), l("file"),
                l("size"), l("sha256"), l("state")},
            l("exported"), l("missing"), l("damaged"), l("refused"), [](const QString& path, const Table& table) {
                QByteArray bytes;
                for (const Table::Row& row : table.rows)
                    bytes += QStringList(row.cells.begin(), row.cells.end()).join(u'|').toUtf8() + '\n';
                return writeFileAtomically(path, bytes);
            }};
    }
    Result<EvidenceExported> run(const Progress& progress = {}) const {
        return exportEvidence(store, unit(), target.path(), index(), progress);
    }
    QString folder() const { return target.filePath(u(u8"00001 Phường Phúc Xá")); }
    QStringList lines() const {
        return QString::fromUtf8(test::bytesOf(folder() + l("/index.csv"))).split(u'\n', Qt::SkipEmptyParts);
    }
    void checkNothingIsLeft(const Result<EvidenceExported>& result, ErrorCode code) const {
        REQUIRE_FALSE(result);
        CHECK(result.error().code == code);
        CHECK(entriesOf(target.path()).isEmpty());
    }
};

} // namespace

TEST_CASE("the scan of the signed record goes into a unit's folder too, named and indexed as the record") {
    const Evidenced e;
    {
        Book book = e.file.open();
        REQUIRE(book.append(test::actor(), {scanChange(l("00001"), e.report), scanRemoval(l("00001"), e.plan)}, e.file.clock));
    }
    REQUIRE(e.run());
    const QStringList lines = e.lines();
    REQUIRE_FALSE(lines.isEmpty());
    CHECK(lines.last().startsWith(u(u8"BB|Biên bản kiểm tra|")));
    CHECK(lines.last().endsWith(u(u8"|exported")));
    CHECK(e.unit().documents() == 2);
}

TEST_CASE("an export into a folder that is there already leaves it as it is") {
    const Evidenced e;
    REQUIRE(QDir().mkdir(e.folder()));
    write(e.folder() + l("/mine.txt"), "mine");
    const auto result = e.run();
    REQUIRE_FALSE(result);
    CHECK(result.error() == Error{ErrorCode::FileExists, {}, {e.folder(), 0, {}}});
    CHECK(entriesOf(e.target.path()).size() == 1);
    CHECK(entriesOf(e.folder()) == QStringList{l("mine.txt")});
}

TEST_CASE("an export that is cancelled, or has no folder of evidence to read, leaves nothing") {
    const Evidenced e;
    e.checkNothingIsLeft(e.run([](int, int) { return false; }), ErrorCode::Cancelled);
    e.checkNothingIsLeft(e.run([](int done, int) { return done == 0; }), ErrorCode::Cancelled);
    REQUIRE(QDir(e.store.folder()).removeRecursively());
    e.checkNothingIsLeft(e.run(), ErrorCode::EvidenceFolderMissing);
}

#ifdef Q_OS_LINUX
TEST_CASE("an export onto a full disk leaves nothing") {
    const test::SmallDisk disk("size=64k");
    if (!disk.mounted) {
        WARN("skipped: the tests may not mount a file system here");
        return;
    }
    const Evidenced e;
    e.attach(l("large.pdf"), pdf + QByteArray(200 << 10, 'x'), "1.3", {});
    const auto result = exportEvidence(e.store, e.unit(), disk.folder.path(), Evidenced::index());
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::BookDiskFull);
    CHECK_FALSE(result.error().place.file.contains(u'~')); // a folder the person never chose
    CHECK(entriesOf(disk.folder.path()).isEmpty());
}
#endif

TEST_CASE("a missing and a damaged file are told in the index and to the caller; the others are exported") {
    const Evidenced e;
    const QString photo = e.attach(l("photo.pdf"), pdf + "photo", "1.3", {});
    REQUIRE(QFile::remove(e.store.path(e.report)));
    write(e.store.path(photo), pdf + "phot0");
    const auto result = e.run();
    REQUIRE(result);
    CHECK(result->files == 1);
    REQUIRE(result->faults.size() == 2);
    std::map<ErrorCode, Error> faults;
    for (const Error& fault : result->faults)
        faults.emplace(fault.code, fault);
    REQUIRE(faults.contains(ErrorCode::EvidenceMissing));
    CHECK(faults.at(ErrorCode::EvidenceMissing).args == QStringList{u(u8"Báo cáo.pdf")});
    CHECK(faults.at(ErrorCode::EvidenceMissing).place.node == l("1.3"));
    REQUIRE(faults.contains(ErrorCode::EvidenceDamaged));
    CHECK(entriesOf(e.folder()).size() == 2); // the plan and the index
    const QString index = e.lines().join(u'\n');
    CHECK(index.contains(u8"Báo cáo.pdf|" + QString::number(other.size()) + u'|' + e.report + l("|missing")));
    CHECK(index.contains(photo + l("|damaged")));
}

TEST_CASE("a file called something that is not evidence stays out, whatever the book calls it") {
    const Evidenced e;
    UnitEvidence unit = e.unit();
    for (UnitEvidence::Proof& proof : unit.proofs)
        if (proof.document.sha256 == e.report)
            proof.document.name = l("../../autorun.exe");
    const auto result = exportEvidence(e.store, unit, e.target.path(), Evidenced::index());
    REQUIRE(result);
    REQUIRE(result->faults.size() == 1);
    CHECK(result->faults[0].code == ErrorCode::EvidenceKindForbidden);
    CHECK(entriesOf(e.target.path()).size() == 1);
    CHECK(e.lines().last().endsWith(l("|refused")));
}

TEST_CASE("an export holds each file once, named by its first item, and a line of the index for every item") {
    const Evidenced e;
    std::vector<std::pair<int, int>> steps;
    const auto result = e.run([&](int done, int all) {
        steps.emplace_back(done, all);
        return true;
    });
    REQUIRE(result);
    CHECK(result->folder == e.folder());
    CHECK(result->files == 2);
    CHECK(result->faults.empty());
    CHECK(entriesOf(e.target.path()) == QStringList{u(u8"00001 Phường Phúc Xá")});
    const QString planName = u(u8"1.1 - 12-KH-UBND - Kế hoạch.pdf");
    CHECK(test::bytesOf(e.folder() + u'/' + planName) == pdf);
    CHECK(test::bytesOf(e.folder() + u(u8"/1.3 - Báo cáo.pdf")) == other);
    CHECK(entriesOf(e.folder()).size() == 3);
    REQUIRE(e.lines().size() == 3);
    CHECK(e.lines()[0]
        == u(u8"1.1|Chọn|12/KH-UBND|||trích, yếu||") + planName + u'|' + QString::number(pdf.size()) + u'|' + e.plan
            + l("|exported"));
    CHECK(e.lines()[1].startsWith(u(u8"1.2|Tỷ lệ|12/KH-UBND|||trích, yếu|trang 3|") + planName + u'|'));
    REQUIRE_FALSE(steps.empty());
    CHECK(steps.back() == std::pair(2, 2));
}

TEST_CASE("two files of one name are told apart, also where capitals do not count and names are long") {
    const Evidenced e;
    const QString name = QString(150, u'k') + l(".pdf");
    e.attach(name, pdf + "1", "1.3", {});
    e.attach(name, pdf + "2", "1.3", {});
    e.attach(name.toUpper().chopped(4) + l(".pdf"), pdf + "3", "1.3", {});
    const auto result = e.run();
    REQUIRE(result);
    CHECK(result->files == 5);
    std::set<QString> folded;
    for (const QString& entry : entriesOf(e.folder()))
        folded.insert(entry.toLower());
    CHECK(folded.size() == 6);
}
