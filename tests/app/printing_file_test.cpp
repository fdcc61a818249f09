// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/pdffile.h"
#include "printing_support.h"

#include <algorithm>
#include <memory>
#include <poppler-document.h>
#include <poppler-font.h>
#include <poppler-page.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

#if CATCH_VERSION_MAJOR >= 3
using Catch::Approx; // the second generation has it global
#endif
using namespace sodiem;
using namespace sodiem::papertest;

namespace {

// A PDF read back with another program's eyes.
struct ReadPdf {
    std::unique_ptr<poppler::document> document;

    explicit ReadPdf(const QString& path) : document(poppler::document::load_from_file(path.toStdString())) {
        REQUIRE(document);
    }

    QString text(int page) const {
        const std::unique_ptr<poppler::page> read(document->create_page(page));
        const poppler::byte_array utf8
            = read->text(poppler::rectf(), poppler::page::raw_order_layout).to_utf8();
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }
};

QString oneSpaced(const QString& text) { return text.simplified(); }

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a PDF reads back as it was written") {
    QTemporaryDir folder;
    const QString path = folder.filePath(u(u8"Phụ lục.pdf"));
    const QString letters = vietnameseLetters();
    const QString sentence = u(
        u8"Tỷ lệ đạt 85 % trở lên (≥ 90 điểm) – “Nghị định số 30/2020/NĐ-CP”, Phường\u00a01: 17,75/20,00.");
    Flow first(fonts(), {a4Portrait, u(u8"Số liệu giả định để minh họa"), true});
    first.nationalHead({{u(u8"SỞ NỘI VỤ")}, u(u8"PHÒNG CẢI CÁCH HÀNH CHÍNH"), {}, {}});
    for (const TextStyle& style :
        {TextStyle{12}, TextStyle{12, true}, TextStyle{12, false, true}, TextStyle{12, true, true}}) {
        first.paragraph({letters.left(67), style});
        first.paragraph({letters.mid(67), style});
    }
    first.paragraph({sentence, {12}});
    first.table(rankingTable(40));
    Flow second(fonts(), {a4Landscape, {}, false});
    second.table(rankingTable(2));
    const std::vector<Pages> sections{first.finish(), second.finish()};
    REQUIRE(
        writePdf(path, fonts(), sections, {u(u8"Phụ lục <1> & \"kết quả\""), u(u8"Sổ điểm CCHC 0.1")}).ok());

    const ReadPdf pdf(path);
    REQUIRE(pdf.document->pages() == int(sections[0].size() + sections[1].size()));
    SECTION("pages are A4, each in its orientation") {
        for (int i = 0; i < pdf.document->pages(); ++i) {
            const std::unique_ptr<poppler::page> page(pdf.document->create_page(i));
            const bool turned = i == pdf.document->pages() - 1;
            CHECK(page->page_rect().width() == Approx(turned ? 842 : 595).margin(1));
            CHECK(page->page_rect().height() == Approx(turned ? 595 : 842).margin(1));
        }
    }
    SECTION("only Liberation Serif is in it, and it is in it") {
        const auto embedded = pdf.document->fonts();
        CHECK(embedded.size() == 4);
        for (const poppler::font_info& font : embedded) {
            CHECK(font.is_embedded());
            CHECK(font.name().find("LiberationSerif") != std::string::npos);
        }
    }
    SECTION("every word of every line is there, composed, with its spaces, in order") {
        QString all;
        for (int i = 0; i < pdf.document->pages(); ++i)
            all += pdf.text(i);
        CHECK(all == all.normalized(QString::NormalizationForm_C));
        all = oneSpaced(all);
        qsizetype at = 0;
        for (const Pages& section : sections)
            for (const Page& page : section)
                for (const QString& text : textsOf(page)) {
                    INFO(text.toStdString());
                    at = all.indexOf(oneSpaced(text), at);
                    REQUIRE(at >= 0);
                    at += oneSpaced(text).size();
                }
        CHECK(all.contains(letters.left(67)));
        CHECK(all.contains(countryName()));
        CHECK(all.count(draftText()) == int(sections[0].size())); // the mark behind is no text
    }
    SECTION("the title is the file's") {
        const poppler::byte_array title = pdf.document->info_key("Title").to_utf8();
        CHECK(QString::fromUtf8(title.data(), qsizetype(title.size())) == u(u8"Phụ lục <1> & \"kết quả\""));
    }
    SECTION("glyphs stand where the layout put them") {
        const std::unique_ptr<poppler::page> page(pdf.document->create_page(0));
        const PageText country = textOf(sections[0].front(), countryName());
        const double last = country.x + country.width;
        const auto words = page->text_list();
        const auto word = std::find_if(words.begin(), words.end(),
            [](const poppler::text_box& box) { return box.text().to_latin1() == "NAM"; });
        REQUIRE(word != words.end());
        CHECK(word->bbox().right() * millimetresPerPoint == Approx(last).margin(0.1));
    }
    SECTION("it claims PDF/A-1b and keeps to it: no transparency") {
        const QByteArray bytes = contentOf(path);
        CHECK(bytes.contains("pdfaid:part"));
        CHECK_FALSE(bytes.contains("/Type /XObject"));
    }
}

TEST_CASE("a PDF that cannot be written leaves what was there") {
    QTemporaryDir folder;
    const QString path = folder.filePath(u(u8"cũ.pdf"));
    const QByteArray old("the old file\n");
    write(path, old);
    const auto untouched = [&] {
        return contentOf(path) == old
            && QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1;
    };
    const std::vector<Pages> sections{pagesOf(rankingTable(300))};

    SECTION("a missing folder") {
        const Status written = writePdf(folder.filePath(u(u8"không có/x.pdf")), fonts(), sections, {});
        REQUIRE_FALSE(written.ok());
        CHECK(written.error().code == ErrorCode::FileNotWritable);
        CHECK(written.error().place.file == folder.filePath(u(u8"không có/x.pdf")));
        CHECK(untouched());
    }
    SECTION("the source fails or is cancelled on the way") {
        int pulled = 0;
        const Error reason{ErrorCode::UnitNone, {}, {}};
        const SectionSource source = [&]() -> Result<Pages> {
            return pulled++ < 2 ? Result<Pages>(sections[0]) : Result<Pages>(reason);
        };
        const Status written = writePdf(path, fonts(), source, {});
        REQUIRE_FALSE(written.ok());
        CHECK(written.error() == reason);
        CHECK(untouched());
    }
    SECTION("nothing to print") {
        CHECK_FALSE(writePdf(path, fonts(), std::vector<Pages>{}, {}).ok());
        CHECK(untouched());
    }
    SECTION("a device that takes only so much") {
        class Small : public QBuffer {
        protected:
            qint64 writeData(const char* data, qint64 size) override {
                return pos() + size > 20000 ? -1 : QBuffer::writeData(data, size);
            }
        } small;
        REQUIRE(small.open(QIODevice::WriteOnly));
        bool given = false;
        const SectionSource source
            = [&]() -> Result<Pages> { return std::exchange(given, true) ? Pages{} : sections[0]; };
        const Status written = writePdf(small, fonts(), source, {});
        REQUIRE_FALSE(written.ok());
        CHECK(written.error().code == ErrorCode::FileNotWritable);
    }
#ifdef Q_OS_UNIX
    SECTION("no room for the whole file, wherever it ends") {
        REQUIRE(writePdf(folder.filePath(u(u8"whole.pdf")), fonts(), sections, {}).ok());
        const auto whole = QFileInfo(folder.filePath(u(u8"whole.pdf"))).size();
        QFile::remove(folder.filePath(u(u8"whole.pdf")));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
        for (const qint64 most : {qint64(0), qint64(100), whole / 2, whole - 1}) {
            const rlimit tight{rlim_t(most), before.rlim_max};
            REQUIRE(::setrlimit(RLIMIT_FSIZE, &tight) == 0);
            const Status written = writePdf(path, fonts(), sections, {});
            REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
            REQUIRE_FALSE(written.ok());
            CHECK(written.error().place.file == path);
            CHECK(untouched());
        }
    }
    SECTION("/dev/full") {
        QFile full(QStringLiteral("/dev/full"));
        if (full.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            bool given = false;
            const SectionSource source
                = [&]() -> Result<Pages> { return std::exchange(given, true) ? Pages{} : sections[0]; };
            CHECK_FALSE(writePdf(full, fonts(), source, {}).ok());
        }
    }
#endif
    SECTION("and one that can replaces it") {
        CHECK(writePdf(path, fonts(), sections, {}).ok());
        CHECK(contentOf(path).startsWith("%PDF-1.4"));
    }
}
