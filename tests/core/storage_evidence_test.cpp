// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/evidencekind.h"
#include "support/smalldisk.h"
#include "core/evidence_store.h"

#include <QDateTime>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace sodiem;
using namespace sodiem::test;

TEST_CASE("a file that is added stands under its digest, whole and read-only") {
    const Store s;
    const EvidenceFile file = s.add(u(u8"Tờ trình  số 5.PDF"), pdf);
    CHECK(file == EvidenceFile{toHex(sha256(pdf)), pdf.size(), u(u8"Tờ trình số 5.PDF")});
    const QString path
        = s.folder.filePath(u(u8"Sổ điểm.sodiem.evidence/")) + file.sha256.left(2) + u'/' + file.sha256;
    CHECK(s.store.path(file.sha256) == path);
    CHECK(test::bytesOf(path) == pdf);
    CHECK_FALSE(isWritable(path));
    CHECK(test::bytesOf(s.store.folder() + l("/book")) == "id of the book\n");
    CHECK(s.store.ready());
    CHECK(s.store.verify(file.sha256));
    CHECK(treeOf(s.store.folder()).size() == 3); // "book", ab, ab/…
    CHECK(test::bytesOf(s.sources + u(u8"/Tờ trình  số 5.PDF")) == pdf);
}

TEST_CASE("every allowed kind is known by its ending and what it begins with, and by nothing less") {
    const QByteArray zip("PK\x03\x04 and so on"), ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on");
    const QByteArray tiff("II*\0 and so on", 14), jpeg("\xFF\xD8\xFF\xE0 and so on");
    const QByteArray heic("\0\0\0\x18"
                          "ftypheic and so on",
        22),
        text("Số liệu;1\r\n");
    const std::map<QString, QByteArray> good = {{l(".pdf"), pdf}, {l(".jpg"), jpeg}, {l(".jpeg"), jpeg},
        {l(".png"), png}, {l(".tif"), tiff}, {l(".tiff"), QByteArray("MM\0*x", 5)}, {l(".heic"), heic},
        {l(".docx"), zip}, {l(".doc"), ole}, {l(".xlsx"), zip}, {l(".xls"), ole}, {l(".pptx"), zip},
        {l(".ppt"), ole}, {l(".odt"), zip}, {l(".ods"), zip}, {l(".rtf"), "{\\rtf1 x}"}, {l(".txt"), text},
        {l(".csv"), text}, {l(".zip"), zip}};
    CHECK(static_cast<std::size_t>(evidenceEndings().size()) == good.size());
    const Store s;
    const QByteArray program("MZ\x90\0\x03", 5), page("<!DOCTYPE html><script>");
    for (const QString& ending : evidenceEndings()) {
        CAPTURE(ending);
        REQUIRE(good.contains(ending));
        CHECK(s.add(u(u8"tệp") + ending, good.at(ending)).size == good.at(ending).size());
        CHECK(s.add(u(u8"TỆP") + ending.toUpper(), good.at(ending)).size > 0);
        CHECK(s.refusal(s.source(u(u8"xấu") + ending, program)).code == ErrorCode::EvidenceContentWrong);
        const bool isText = ending == u".txt" || ending == u".csv";
        if (!isText)
            CHECK(s.refusal(s.source(u(u8"xấu") + ending, page))
                == Error{
                    ErrorCode::EvidenceContentWrong, {ending}, {s.sources + u(u8"/xấu") + ending, 0, {}}});
        for (const auto& [other, bytes] : good)
            if (!isText && other.left(4) != ending.left(4) && good.at(ending).left(3) != bytes.left(3))
                CHECK(
                    s.refusal(s.source(u(u8"xấu") + ending, bytes)).code == ErrorCode::EvidenceContentWrong);
        if (!isText)
            CHECK(s.refusal(s.source(u(u8"xấu") + ending, good.at(ending).left(2))).code
                == ErrorCode::EvidenceContentWrong);
    }
}

TEST_CASE("a PDF may begin with a line break or a byte order mark, not with something else") {
    const Store s;
    CHECK(s.add(l("a.pdf"), "\r\n" + pdf).size > 0);
    CHECK(s.add(l("b.pdf"), "\xEF\xBB\xBF" + pdf).size > 0);
    CHECK(s.refusal(s.source(l("c.pdf"), "MZ" + pdf)).code == ErrorCode::EvidenceContentWrong);
}

TEST_CASE("a text may not hold a null anywhere") {
    const Store s;
    QByteArray text(600'000, 'a');
    CHECK(s.add(l("a.txt"), text).size == text.size());
    text[599'999] = '\0';
    CHECK(s.refusal(s.source(l("b.txt"), text)).code == ErrorCode::EvidenceContentWrong);
}

TEST_CASE("a document with macros and a file with a password are refused, wherever that stands in it") {
    const Store s;
    const auto code = [&](const char* name, const QByteArray& bytes) {
        return s.refusal(s.source(QString::fromLatin1(name), bytes)).code;
    };
    const auto wide = [](const char* text) {
        const QString name = QString::fromLatin1(text);
        return QByteArray(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
    };
    const QByteArray zip("PK\x03\x04\x14\0\0\0\x08\0", 10), locked("PK\x03\x04\x14\0\x01\0\x08\0", 10);
    const QByteArray listed("PK\x01\x02\x14\x03\x14\0\x01\0\x63\0", 12);
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    for (const int before : {1014, 262'133, 600'000}) { // across pieces, too
        CAPTURE(before);
        const QByteArray filling(before, 'x');
        CHECK(code("a.zip", zip + filling + listed) == ErrorCode::EvidenceEncrypted);
        CHECK(code("a.docx", zip + filling + "word/vbaProject.bin") == ErrorCode::EvidenceMacros);
        const QByteArray aligned = ole + QByteArray((before + 127) / 128 * 128 - ole.size(), 'x');
        CHECK(code("a.doc", aligned + wide("_VBA_PROJECT")) == ErrorCode::EvidenceMacros);
        CHECK(code("a.xls", aligned + wide("_VBA_PROJECT_CUR")) == ErrorCode::EvidenceMacros);
        CHECK(code("a.ppt", aligned + wide("EncryptedPackage")) == ErrorCode::EvidenceEncrypted);
        CHECK(s.add(l("b.doc"), aligned + "x" + wide("_VBA_PROJECT")).size > 0); // a text about macros
        CHECK(s.add(l("b.zip"), zip + filling + "PK\x01\x02 by chance").size > 0);
        CHECK(s.add(l("b.pdf"), pdf + filling + listed + "vbaProject.bin").size > 0);
    }
    CHECK(code("a.zip", locked) == ErrorCode::EvidenceEncrypted);
}

TEST_CASE("endings that are not allowed are refused whatever is in the file") {
    const Store s;
    for (const char8_t* name : {u8"a.exe", u8"a.pdf.exe", u8"a", u8".pdf.", u8"a.docm", u8"a.html", u8"a.xml",
             u8"a.svg", u8"a.js", u8"a.desktop", u8"a.pdf ", u8"a.p\u200bdf", u8"a.lnk"}) {
        INFO(u(name).toStdString());
        CHECK(s.refusal(s.source(u(name), pdf)).code == ErrorCode::EvidenceKindForbidden);
    }
    CHECK(s.refusal(s.source(l("a.Exe"), pdf)).args == QStringList{l(".exe")});
    CHECK(QFileInfo::exists(s.store.folder()) == false);
}

TEST_CASE("what is no whole file of a sensible size is refused") {
    const Store s;
    CHECK(s.refusal(s.source(l("a.pdf"), {})).code == ErrorCode::EvidenceEmpty);
    CHECK(s.refusal(s.sources + l("/none.pdf")).code == ErrorCode::FileNotFound);
    REQUIRE(QDir().mkdir(s.sources + l("/folder.pdf")));
    CHECK(s.refusal(s.sources + l("/folder.pdf")).code == ErrorCode::FileNotReadable);
    CHECK(s.refusal(s.sources).code == ErrorCode::FileNotReadable);

    const QString large = s.source(l("large.pdf"), pdf);
    REQUIRE(QFile::resize(large, mostEvidenceBytes + 1)); // a hole: it takes no room
    const auto refused = s.store.add(large);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::FileTooLarge, {l("200")}, {large, 0, {}}});
    CHECK_FALSE(QFileInfo::exists(s.store.folder()));
}

#ifdef Q_OS_UNIX
TEST_CASE("a link is followed to a file only") {
    const Store s;
    const auto link = [&](const QString& target, const char* name) {
        const QString path = s.sources + u'/' + l(name);
        REQUIRE(QFile::link(target, path));
        return path;
    };
    const QString file = s.source(l("file.pdf"), pdf);
    CHECK(s.store.add(link(file, "link.pdf"))->sha256 == toHex(sha256(pdf)));
    CHECK_FALSE(QFileInfo(s.store.path(toHex(sha256(pdf)))).isSymLink());
    CHECK(s.refusal(link(s.sources, "folder.pdf")).code == ErrorCode::FileNotReadable);
    CHECK(s.refusal(link(l("/dev/zero"), "device.pdf")).code == ErrorCode::FileNotReadable);
    CHECK(s.refusal(link(s.sources + l("/none"), "broken.pdf")).code == ErrorCode::FileNotFound);
    const QString pipe = s.sources + l("/pipe.pdf");
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const auto refused = s.store.add(pipe); // and does not wait for somebody to write
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FileNotReadable);
}

// Root may do everything; for a while we are nobody.
class AsNobody {
public:
    AsNobody() : m_root(::geteuid() == 0) {
        if (m_root)
            REQUIRE(::seteuid(65534) == 0);
    }
    ~AsNobody() {
        if (m_root && ::seteuid(0) != 0)
            std::abort();
    }

private:
    bool m_root;
};

TEST_CASE("a file that may not be read, a folder that may not be written") {
    const Store s;
    REQUIRE(::chmod(QFile::encodeName(s.folder.path()).constData(), 0755) == 0);
    const QString file = s.source(l("a.pdf"), pdf), secret = s.source(l("secret.pdf"), png);
    REQUIRE(::chmod(QFile::encodeName(secret).constData(), 0) == 0);
    REQUIRE(::chmod(QFile::encodeName(s.folder.path()).constData(), 0555) == 0);
    const auto refusedAsNobody = [&](const QString& path) {
        const AsNobody nobody;
        return s.store.add(path);
    };
    const auto unreadable = refusedAsNobody(secret);
    REQUIRE_FALSE(unreadable);
    CHECK(unreadable.error().code == ErrorCode::FileNotReadable);
    const auto unwritable = refusedAsNobody(file);
    REQUIRE_FALSE(unwritable);
    CHECK(unwritable.error().code == ErrorCode::FolderNotWritable);
    CHECK_FALSE(QFileInfo::exists(s.store.folder()));

    REQUIRE(::chmod(QFile::encodeName(s.folder.path()).constData(), 0755) == 0);
    s.add(l("b.pdf"), pdf + "more");
    REQUIRE(::chmod(QFile::encodeName(s.store.folder()).constData(), 0555) == 0);
    const auto before = treeOf(s.folder.path());
    CHECK(refusedAsNobody(file).error().code == ErrorCode::FolderNotWritable);
    CHECK((treeOf(s.folder.path()) == before));
    REQUIRE(::chmod(QFile::encodeName(s.store.folder()).constData(), 0755) == 0);
}
#endif

TEST_CASE("progress goes up to the whole, and cancelling at any point leaves nothing") {
    const Store s;
    const QString path = s.source(l("a.pdf"), pdf + QByteArray(700'000, 'x'));
    for (int moment = 1; moment <= 6; ++moment) {
        int calls = 0;
        const Error error = s.refusal(path, [&](std::int64_t, std::int64_t) { return ++calls < moment; });
        CHECK(error.code == ErrorCode::Cancelled);
        CHECK(calls == moment);
    }
    std::int64_t last = 0;
    REQUIRE(s.store.add(path, [&](std::int64_t done, std::int64_t all) {
        CHECK(done > last);
        CHECK(all == 2 * QFileInfo(path).size());
        last = done;
        return true;
    }));
    CHECK(last == 2 * QFileInfo(path).size());
}

TEST_CASE("the same content is stored once, under whatever name it comes") {
    const Store s;
    const EvidenceFile first = s.add(l("a.pdf"), pdf);
    const QDateTime stored = QFileInfo(s.store.path(first.sha256)).lastModified();
    const auto before = treeOf(s.store.folder());
    const EvidenceFile second = s.add(u(u8"bản sao.pdf"), pdf);
    CHECK(second.sha256 == first.sha256);
    CHECK(second.name == u(u8"bản sao.pdf"));
    CHECK((treeOf(s.store.folder()) == before));
    CHECK(QFileInfo(s.store.path(first.sha256)).lastModified() == stored);
}

TEST_CASE("a stored file that is damaged is found, and mended by adding it again") {
    const Store s;
    const EvidenceFile file = s.add(l("a.pdf"), pdf);
    QByteArray flipped = pdf;
    flipped[10] = static_cast<char>(flipped[10] ^ 1);
    for (const QByteArray& bytes : {flipped, pdf.chopped(1), pdf + "x", QByteArray()}) {
        s.damage(file.sha256, bytes);
        const Status whole = s.store.verify(file.sha256);
        REQUIRE_FALSE(whole);
        CHECK(whole.error() == Error{ErrorCode::EvidenceDamaged, {file.sha256}, {s.store.folder(), 0, {}}});
        CHECK(s.store.openCopy(file.sha256, file.name, s.sources).error().code == ErrorCode::EvidenceDamaged);
        s.add(l("a.pdf"), pdf);
        CHECK(s.store.verify(file.sha256));
        CHECK_FALSE(isWritable(s.store.path(file.sha256)));
    }
    REQUIRE(QFile::remove(s.store.path(file.sha256)));
    CHECK(s.store.verify(file.sha256).error().code == ErrorCode::EvidenceMissing);
    s.add(l("a.pdf"), pdf);
    CHECK(s.store.verify(file.sha256));
}

TEST_CASE("what is no digest is no path") {
    const Store s;
    s.add(l("a.pdf"), pdf);
    for (const QString& digest :
        {QString(), l("../../etc/passwd"), toHex(sha256(pdf)).toUpper(), l("book")}) {
        CHECK(s.store.path(digest).isEmpty());
        CHECK(s.store.verify(digest).error().code == ErrorCode::EvidenceMissing);
        CHECK(s.store.openCopy(digest, l("a.pdf"), s.sources).error().code == ErrorCode::EvidenceMissing);
    }
}

TEST_CASE("the folder of another book is neither read nor written") {
    const Store s;
    const EvidenceFile file = s.add(l("a.pdf"), pdf);
    const QString path = s.source(l("b.png"), png);
    const auto refuses = [&](const EvidenceStore& store) {
        const auto before = treeOf(s.folder.path());
        CHECK(store.ready().error() == Error{ErrorCode::EvidenceFolderForeign, {}, {store.folder(), 0, {}}});
        CHECK(store.verify(file.sha256).error().code == ErrorCode::EvidenceFolderForeign);
        CHECK(store.add(path).error().code == ErrorCode::EvidenceFolderForeign);
        CHECK((treeOf(s.folder.path()) == before));
    };
    refuses(EvidenceStore(s.book, l("another book")));
    REQUIRE(QFile::remove(s.store.folder() + l("/book"))); // and a folder that does not say whose it is
    refuses(s.store);
    write(s.store.folder() + l("/book"), "id of the book and more");
    refuses(s.store);
}

TEST_CASE("a folder found elsewhere is taken for the book's when it is, and when no other book needs it") {
    const Store s;
    const EvidenceFile file = s.add(l("a.pdf"), pdf);
    const QString away = s.folder.filePath(u(u8"Sổ cũ.sodiem.evidence"));
    REQUIRE(QDir().rename(s.store.folder(), away));
    const auto refuses = [&](const QString& found, ErrorCode code) {
        const auto before = treeOf(s.folder.path());
        CHECK(s.store.adopt(found).error().code == code);
        CHECK((treeOf(s.folder.path()) == before));
    };
    refuses(s.sources, ErrorCode::EvidenceFolderForeign);
    refuses(s.folder.filePath(l("nowhere")), ErrorCode::EvidenceFolderForeign);
    SECTION("of another book") {
        write(away + l("/book"), "another book\n");
        refuses(away, ErrorCode::EvidenceFolderForeign);
    }
    SECTION("that a copy of the book uses") {
        write(s.folder.filePath(u(u8"Sổ cũ.sodiem")), "a book");
        refuses(away, ErrorCode::EvidenceFolderInUse);
    }
    SECTION("the right one, in place of an empty one that a crash has left") {
        REQUIRE(QDir().mkdir(s.store.folder()));
        REQUIRE(s.store.adopt(away));
        CHECK(s.store.verify(file.sha256));
        CHECK_FALSE(QFileInfo::exists(away));
        CHECK(s.store.adopt(away)); // there is nothing left to do
    }
}

TEST_CASE("a missing folder is said to be missing, and is made by the first file") {
    const Store s;
    CHECK(s.store.ready().error() == Error{ErrorCode::EvidenceFolderMissing, {}, {s.store.folder(), 0, {}}});
    CHECK(s.store.verify(toHex(sha256(pdf))).error().code == ErrorCode::EvidenceFolderMissing);
    CHECK_FALSE(QFileInfo::exists(s.store.folder()));
    REQUIRE(QDir().mkdir(s.store.folder())); // as a crash may leave it
    CHECK(s.store.ready().error().code == ErrorCode::EvidenceFolderMissing);
    s.add(l("a.pdf"), pdf);
    CHECK(s.store.ready());
}

TEST_CASE("a file in the place of the folder is an error") {
    const Store s;
    write(s.store.folder(), "x");
    CHECK(s.refusal(s.source(l("a.pdf"), pdf)).code == ErrorCode::FolderNotWritable);
}

#ifdef Q_OS_UNIX
TEST_CASE("the evidence of a book opened through a link is beside the book itself") {
    const Store s;
    write(s.book, "a book");
    const QString link = s.sources + l("/link.sodiem");
    REQUIRE(QFile::link(s.book, link));
    CHECK(EvidenceStore(link, l("id")).folder() == QFileInfo(s.book).canonicalFilePath() + l(".evidence"));
}
#endif

TEST_CASE("a copy for viewing is read-only and used again; another file of its name stays") {
    const Store s;
    const EvidenceFile plan = s.add(u(u8"Kế hoạch.pdf"), pdf), other = s.add(l("x.pdf"), pdf + "other");
    const QTemporaryDir view;
    const auto open = [&](const EvidenceFile& file) {
        const auto path = s.store.openCopy(file.sha256, u(u8"Kế hoạch.pdf"), view.path());
        REQUIRE(path);
        CHECK(toHex(sha256(test::bytesOf(*path))) == file.sha256);
        CHECK_FALSE(isWritable(*path));
        return QFileInfo(*path).fileName();
    };
    CHECK(open(plan) == u(u8"Kế hoạch.pdf"));
    CHECK(open(other) == u(u8"Kế hoạch (2).pdf"));
    CHECK(open(plan) == u(u8"Kế hoạch.pdf"));
    CHECK(open(other) == u(u8"Kế hoạch (2).pdf"));
    write(view.filePath(u(u8"Kế hoạch.pdf")), "somebody's own");
    CHECK(open(plan) == u(u8"Kế hoạch (3).pdf"));
    CHECK(test::bytesOf(view.filePath(u(u8"Kế hoạch.pdf"))) == "somebody's own");
    CHECK(treeOf(view.path()).size() == 3);
    CHECK(s.store.openCopy(plan.sha256, l("a.pdf"), view.filePath(l("none"))).error().code
        == ErrorCode::FileNotWritable);
}

#ifdef Q_OS_UNIX
TEST_CASE("a copy is not written through a link that waits in its place") {
    const Store s;
    const EvidenceFile file = s.add(l("a.pdf"), pdf);
    const QTemporaryDir view;
    for (const QString& target : {s.source(l("mine.txt"), "mine"), s.sources + l("/none")}) {
        QFile::remove(view.filePath(l("a.pdf")));
        REQUIRE(QFile::link(target, view.filePath(l("a.pdf"))));
        CHECK(QFileInfo(*s.store.openCopy(file.sha256, l("a.pdf"), view.path())).fileName() == u"a (2).pdf");
    }
    CHECK(test::bytesOf(s.sources + l("/mine.txt")) == "mine");
    CHECK_FALSE(QFileInfo::exists(s.sources + l("/none")));
}
#endif

TEST_CASE("a copy has a harmless name, whatever the book says") {
    const Store s;
    const EvidenceFile file = s.add(l("a.pdf"), pdf);
    const QString longName = u(u8"Quyết định về việc phê duyệt kết quả xác định chỉ số ").repeated(20);
    const std::vector<std::pair<QString, QString>> cases = {{l("../../x.pdf"), l("x.pdf")},
        {l("/etc/x.pdf"), l("x.pdf")}, {l("a/b.pdf"), l("b.pdf")}, {l("..\\..\\x.pdf"), l("x.pdf")},
        {l("C:x.pdf"), l("C_x.pdf")}, {l("...x.pdf"), l("x.pdf")}, {l("x\n\r\x1b[31m.pdf"), l("x [31m.pdf")},
        {u(u8"x\u202efdp.pdf"), l("xfdp.pdf")}, {l(".pdf"), l("_.pdf")}, {l("x. .pdf"), l("x.pdf")},
        {l("NUL.pdf"), l("_NUL.pdf")}, {l("com1.old.pdf"), l("_com1.old.pdf")},
        {l("a?*<>|\":b.pdf"), l("a_______b.pdf")}, {u(u8"Tờ trình.PDF"), u(u8"Tờ trình.PDF")},
        {l("x.pdf  "), l("x.pdf")}, {l("x.pdf."), l("x.pdf")}};
    for (const auto& [name, wanted] : cases) {
        const QTemporaryDir view;
        INFO(name.toStdString());
        const auto path = s.store.openCopy(file.sha256, name, view.path());
        REQUIRE(path);
        CHECK(*path == view.filePath(wanted));
        CHECK(treeOf(view.path()).size() == 1);
    }
    for (const QString& name : {longName + l(".pdf"), QString(100'000, u'Ệ') + l(".pdf"),
             QString::fromUcs4(U"\U0001F600").repeated(200) + l(".pdf")}) {
        const QTemporaryDir view;
        const auto path = s.store.openCopy(file.sha256, name, view.path());
        REQUIRE(path);
        const QString made = QFileInfo(*path).fileName();
        CHECK(made.toUtf8().size() <= 160);
        CHECK(made.toUtf8().size() > 150);
        CHECK(QString::fromUtf8(made.toUtf8()) == made); // no half of a character
        CHECK(made.endsWith(l(".pdf")));
    }
}

TEST_CASE("a copy is never given an ending that opens with something else") {
    const Store s;
    const EvidenceFile file = s.add(l("a.pdf"), pdf), text = s.add(l("a.txt"), "@echo off\r\n");
    const auto refusal = [&](const EvidenceFile& what, const char8_t* name) {
        const QTemporaryDir view;
        const auto path = s.store.openCopy(what.sha256, u(name), view.path());
        REQUIRE_FALSE(path);
        CHECK(treeOf(view.path()).empty());
        return path.error().code;
    };
    for (const char8_t* name : {u8"a.exe", u8"a.pdf.bat", u8"a", u8"", u8"a.pdf/b", u8"pdf", u8"a.html"}) {
        INFO(u(name).toStdString());
        CHECK(refusal(file, name) == ErrorCode::EvidenceKindForbidden);
    }
    CHECK(refusal(file, u8"a.docx") == ErrorCode::EvidenceContentWrong);
    CHECK(refusal(text, u8"a.pdf") == ErrorCode::EvidenceContentWrong);
}

#ifdef Q_OS_LINUX
TEST_CASE("a full disk is said so, and the store is as it was") {
    const test::SmallDisk disk("size=1m");
    if (!disk.mounted) {
        WARN("skipped: the tests may not mount a file system here");
        return;
    }
    const Store s;
    const EvidenceStore store(disk.folder.filePath(l("a.sodiem")), l("id"));
    const QString large = s.source(l("large.pdf"), pdf + QByteArray(2 << 20, 'x'));
    CHECK(store.add(large).error().code == ErrorCode::BookDiskFull);
    CHECK(treeOf(disk.folder.path()).empty());

    const QString small = s.source(l("small.pdf"), pdf);
    REQUIRE(store.add(small));
    const auto before = treeOf(disk.folder.path());
    CHECK(store.add(large).error().code == ErrorCode::BookDiskFull);
    CHECK((treeOf(disk.folder.path()) == before));

    // Filled to the last page, down to no room for a folder.
    QFile filler(disk.folder.filePath(l("filler")));
    REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'f')) == 4096) { }
    const auto full = treeOf(disk.folder.path());
    CHECK(store.add(s.source(l("b.pdf"), pdf + "b")).error().code == ErrorCode::BookDiskFull);
    CHECK(store.openCopy(toHex(sha256(pdf)), l("a.pdf"), disk.folder.path()).error().code
        == ErrorCode::BookDiskFull);
    CHECK((treeOf(disk.folder.path()) == full));
    CHECK(store.add(small)); // stored already: nothing to write
}

TEST_CASE("a store on a read-only disk can be read and says why it cannot be added to") {
    const test::SmallDisk disk("size=1m");
    if (!disk.mounted) {
        WARN("skipped: the tests may not mount a file system here");
        return;
    }
    const Store s;
    const EvidenceStore store(disk.folder.filePath(l("a.sodiem")), l("id"));
    const auto file = store.add(s.source(l("a.pdf"), pdf));
    REQUIRE(file);
    REQUIRE(disk.makeReadOnly());
    CHECK(store.verify(file->sha256));
    CHECK(store.openCopy(file->sha256, l("a.pdf"), s.sources).ok());
    const auto refused = store.add(s.source(l("b.pdf"), pdf + "b"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FolderNotWritable);
}
#endif
