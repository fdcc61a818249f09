// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"
#include "core/storage/evidencestore.h"
#include "support/bookfile.h"
#include "support/catch.h"

#include <cstdio>
#include <unistd.h>

#include <QTemporaryFile>

using namespace sodiem;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

// What is written to a stream of the C library for as long as this lives.
class Captured {
public:
    explicit Captured(std::FILE* stream) : m_stream(stream) {
        std::fflush(stream);
        m_before = ::dup(::fileno(stream));
        REQUIRE(m_file.open());
        REQUIRE(::dup2(m_file.handle(), ::fileno(stream)) >= 0);
    }
    ~Captured() {
        std::fflush(m_stream);
        ::dup2(m_before, ::fileno(m_stream));
        ::close(m_before);
    }
    QString text() {
        std::fflush(m_stream);
        QFile reader(m_file.fileName());
        return reader.open(QIODevice::ReadOnly) ? QString::fromUtf8(reader.readAll()) : QString();
    }

private:
    std::FILE* m_stream;
    QTemporaryFile m_file;
    int m_before = -1;
};

struct Said {
    int code = 0;
    QString output;
    QStringList errors; // lines
};

Said check(const QString& book, const char* language = "en") {
    Captured output(stdout), errors(stderr);
    Said said;
    said.code = cli::runCommandLine(
        {QStringLiteral("check"), book, QStringLiteral("--language"), QString::fromLatin1(language)});
    said.output = output.text();
    said.errors = errors.text().split(u'\n', Qt::SkipEmptyParts);
    return said;
}

// A book with a plan that two units use and a photo.
struct Evidenced {
    test::BookFile file;
    QTemporaryDir sources;
    QString plan = attach(u(u8"Kế hoạch.pdf"), "%PDF-1.4 x", u8"00001", u8"1.1");
    QString photo = attach(u(u8"Ảnh.jpg"), "\xFF\xD8\xFF x", u8"09661", u8"1.3");

    Evidenced() { attach(u(u8"Kế hoạch.pdf"), "%PDF-1.4 x", u8"00004", u8"1.2"); }
    EvidenceStore store() const { return {file.path, file.open(Access::ReadOnly).header().id}; }
    QString attach(const QString& name, const QByteArray& bytes, const char8_t* unit, const char8_t* leaf) {
        QFile writer(sources.filePath(name));
        REQUIRE(writer.open(QIODevice::WriteOnly));
        writer.write(bytes);
        writer.close();
        const auto added = store().add(sources.filePath(name));
        REQUIRE(added);
        const EvidenceDocument document{added->sha256, added->name, added->size, {}, {}, {}, {}, {}};
        Book book = file.open();
        REQUIRE(book.append(test::actor(), *attachChanges(document, u(unit), u(leaf), {}), file.clock));
        return added->sha256;
    }
};

} // namespace

TEST_CASE("check says how many files of evidence are whole, in its one line") {
    const Evidenced e;
    const Said said = check(e.file.path);
    CHECK(said.code == 0);
    CHECK(said.output.count(u'\n') == 1);
    CHECK(said.output.contains(u" 2 evidence files are whole."));
    CHECK(said.errors.isEmpty());
    CHECK(check(e.file.path, "vi").output.contains(u(u8" 2 tệp tài liệu kiểm chứng còn nguyên vẹn.")));
    CHECK_FALSE(check(test::BookFile().path).output.contains(u"evidence"));
}

TEST_CASE("check fails with a sentence for each file that is missing or damaged") {
    const Evidenced e;
    const QString folder = e.store().folder();
    const QString plan = e.store().path(e.plan);
    REQUIRE(QFile::remove(e.store().path(e.photo)));
    REQUIRE(QFile::setPermissions(plan, QFile::ReadOwner | QFile::WriteOwner));
    REQUIRE(QFile::resize(plan, 3));
    Said said = check(e.file.path);
    said.errors.sort();
    CHECK(said.code == 1);
    CHECK(said.output.isEmpty());
    CHECK(said.errors
        == QStringList{QStringLiteral("sodiem-cli: %1, 00001 1.1; 00004 1.2: ").arg(folder)
                + u(u8"the evidence “Kế hoạch.pdf” is damaged in the evidence folder; add the file again"),
            QStringLiteral("sodiem-cli: %1, 09661 1.3: ").arg(folder)
                + u(u8"the evidence “Ảnh.jpg” is missing from the evidence folder; add the file again")});
    CHECK(check(e.file.path, "vi").errors.size() == 2);
}

TEST_CASE("check fails once when the whole folder is missing or another book's") {
    const Evidenced e;
    const QString folder = e.store().folder();
    QFile owner(folder + QStringLiteral("/book"));
    REQUIRE(owner.open(QIODevice::WriteOnly));
    owner.write("another");
    owner.close();
    Said said = check(e.file.path);
    CHECK(said.code == 1);
    REQUIRE(said.errors.size() == 1);
    CHECK(said.errors[0].contains(u"belongs to another book"));
    CHECK(said.errors[0].contains(folder));
    REQUIRE(QDir(folder).removeRecursively());
    said = check(e.file.path);
    CHECK(said.code == 1);
    CHECK(said.output.isEmpty());
    REQUIRE(said.errors.size() == 1);
    CHECK(said.errors[0].contains(u"is missing"));
}
