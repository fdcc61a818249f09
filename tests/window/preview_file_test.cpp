// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/filepreview.h"
#include "app/preview/previewreader.h"
#include "app/preview/resolution.h"
#include "preview_support.h"
#include "support/bookfile.h"
#include "support/windowkit.h"

using namespace sodiem;
using namespace sodiem::test;
using State = FilePreview::State;

namespace {

QString l(const char* text) { return QString::fromLatin1(text); }

// A store, and what is seen of a file in it.
struct Shelf {
    QTemporaryDir folder;
    EvidenceStore store{folder.filePath(l("a.sodiem")), l("id")};

    EvidenceFile add(const char* name, const QByteArray& bytes) const {
        const QString path = folder.filePath(l(name));
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
        out.close();
        const Result<EvidenceFile> file = store.add(path);
        REQUIRE(file);
        return *file;
    }
    PreviewRequest request(const EvidenceFile& file, int page = 0, QSize room = {600, 100'000}) const {
        return {store, file.sha256, file.name, page, room};
    }
    FilePreview of(
        const char* name, const QByteArray& bytes, int page = 0, QSize room = {600, 100'000}) const {
        return readPreview(request(add(name, bytes), page, room));
    }
};

} // namespace

TEST_CASE("Preview: the pages of a PDF, on white and as large as is asked") {
    const Shelf shelf;
    const EvidenceFile file = shelf.add("a.pdf", textPdf(3));
    const FilePreview first = readPreview(shelf.request(file));
    REQUIRE(first.state == State::Shown);
    CHECK(first.pages == 3);
    CHECK(first.page == 0);
    CHECK(first.image.width() == 600);
    CHECK(std::abs(first.image.height() - 849) <= 1);
    CHECK(first.image.pixelColor(2, 2) == QColor(Qt::white));
    CHECK(first.dpi == 0); // text, not a scan
    CHECK_FALSE(first.isCoarse());
    const FilePreview last = readPreview(shelf.request(file, 2));
    CHECK(last.page == 2);
    CHECK(last.image != first.image);
    CHECK(readPreview(shelf.request(file, 9)).page == 2);
    CHECK(readPreview(shelf.request(file, -1)).page == 0);
    const QImage large = readPreview(shelf.request(file, 0, {100'000, 100'000})).image;
    CHECK(qint64{large.width()} * large.height() <= mostShownPixels);
    CHECK(large.width() > 1500);
}

TEST_CASE("Preview: a PDF that cannot be shown says why") {
    const Shelf shelf;
    CHECK(shelf.of("a.pdf", "%PDF-1.4\nnothing\n%%EOF\n").state == State::Broken);
    CHECK(shelf.of("b.pdf", textPdf(3).first(3000)).state == State::Broken);
    CHECK(shelf.of("c.pdf", lockedPdf).state == State::Locked);
    QByteArray huge = lockedPdf; // without its lock, and with a page of a kilometre
    huge.replace("/Encrypt 4 0 R", "              ").replace("0 0 595 842", "0 0 9e6 842");
    const FilePreview wide = shelf.of("d.pdf", huge);
    CHECK((wide.state == State::Shown || wide.state == State::Broken));
    CHECK(qint64{wide.image.width()} * wide.image.height() <= mostShownPixels);
}

TEST_CASE("Preview: how dense a scanned PDF is, where that can be told") {
    const Shelf shelf;
    const FilePreview coarse = shelf.of("a.pdf", scannedPdf(2, {827, 1169}));
    REQUIRE(coarse.state == State::Shown);
    CHECK(std::abs(coarse.dpi - 100) <= 1);
    CHECK(coarse.isCoarse());
    const FilePreview good = shelf.of("b.pdf", scannedPdf(1, {1654, 2339}));
    CHECK(good.dpi == 200);
    CHECK_FALSE(good.isCoarse());
    // Text with a small picture is no scan.
    const QByteArray letter = madePdf(1, [](QPainter& painter, QRect page, int) {
        painter.drawImage(QRect(0, 0, page.width() / 8, page.width() / 8), scan({60, 60}));
        painter.drawText(page.center(), l("text"));
    });
    CHECK(shelf.of("c.pdf", letter).dpi == 0);
    CHECK(
        scannedPdfDpi("1 0 obj <</Type/XObject/Subtype/Image/Width 827/Height 7 0 R>> stream", 1, {595, 842})
        == 0);
    CHECK(scannedPdfDpi("1 0 obj <</Subtype /Image /Height 1169/Width 827>>\nstream", 1, {595, 842}) == 100);
    CHECK(scannedPdfDpi("/Subtype /Image", 1, {595, 842}) == 0);
}

TEST_CASE("Preview: pictures with what they say of their density, or what it is on a sheet of A4") {
    const Shelf shelf;
    const FilePreview coarse = shelf.of("a.png", saved(scan({827, 1169}, 100), "PNG"));
    REQUIRE(coarse.state == State::Shown);
    CHECK(coarse.pixels == QSize(827, 1169));
    CHECK(coarse.dpi == 100);
    CHECK(coarse.isCoarse());
    CHECK(coarse.pages == 0);
    CHECK(coarse.image.width() == 600);
    CHECK(shelf.of("b.png", saved(scan({1654, 2339}, 200), "PNG")).dpi == 200);
    CHECK_FALSE(shelf.of("c.png", saved(scan({800, 600}, 200), "PNG")).isCoarse()); // half a page
    const FilePreview jpeg = shelf.of("d.jpg", saved(scan({1240, 1754}, 150), "JPEG"));
    CHECK(jpeg.dpi == 150);
    CHECK(shelf.of("e.JPEG", saved(scan({3000, 4000}, 72), "JPEG")).dpi > 300); // a phone that states 72
    CHECK(shelf.of("f.jpg", saved(scan({300, 200}, 300), "JPEG")).image.width() == 300); // not made larger
    CHECK(dpiOnPaper({1654, 2339}, 0) == 200);
    CHECK(dpiOnPaper({2339, 1654}, 0) == 200);
    CHECK(dpiOnPaper({1653, 2338}, 0) == 199);
    CHECK(statedDpi("\x89PNG\r\n\x1A\n") == 0);
    CHECK(statedDpi("\xFF\xD8\xFF\xE0") == 0);
    CHECK(statedDpi({}) == 0);
}

TEST_CASE("Preview: a phone's picture stands upright") {
    const Shelf shelf;
    const FilePreview photo = shelf.of("a.jpg", turnedJpeg({800, 400}), 0, {200, 200});
    REQUIRE(photo.state == State::Shown);
    CHECK(photo.pixels == QSize(400, 800));
    CHECK(photo.image.size() == QSize(100, 200));
    CHECK(photo.image.pixelColor(90, 10).lightness() < 60); // the black corner has come to the right
    CHECK(photo.image.pixelColor(10, 10).lightness() > 180);
}

TEST_CASE("Preview: a page in colour at 600 dpi is shown, a bomb is not unpacked") {
    const Shelf shelf;
    const QImage page = scan({4960, 7016}, 600);
    for (const auto& [name, format] : {std::pair("a.png", "PNG"), std::pair("a.jpg", "JPEG")}) {
        const FilePreview shown = shelf.of(name, saved(page, format));
        REQUIRE(shown.state == State::Shown);
        CHECK(shown.pixels == QSize(4960, 7016));
        CHECK(shown.dpi == 600);
        CHECK(shown.image.width() == 600);
    }
    const FilePreview bomb = shelf.of("b.png", pngBomb(60'000, 60'000));
    CHECK(bomb.state == State::Oversized);
    CHECK(bomb.pixels == QSize(60'000, 60'000));
    CHECK(bomb.image.isNull());
    CHECK(shelf.of("c.png", pngBomb(600, 600)).state != State::Oversized);
    CHECK(shelf.of("d.png", pngBomb(0, 600)).state == State::Broken);
    CHECK(shelf.of("e.jpg", QByteArray("\xFF\xD8\xFF\xE0 nothing")).state == State::Broken);
}

TEST_CASE("Preview: what is kept without a picture, and what is not as it should be") {
    const Shelf shelf;
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old Word"), zip("PK\x03\x04\x14\0\0\0\x08\0", 10);
    CHECK(shelf.of("a.doc", ole).state == State::Unshowable);
    CHECK(shelf.of("a.zip", zip).state == State::Unshowable);
    CHECK(shelf.of("a.docx", zip + "x").state == State::Unshowable);
    CHECK(shelf.of("a.txt", "text").state == State::Unshowable);
    CHECK(shelf
              .of("a.heic",
                  QByteArray("\0\0\0\x18"
                             "ftypheic\0\0\0\0",
                      16))
              .state
        != State::Shown);
    const EvidenceFile file = shelf.add("a.pdf", textPdf(1));
    PreviewRequest other = shelf.request(file);
    other.name = l("a.png"); // somebody else's book calls it so
    CHECK(readPreview(other).state == State::Broken);
    const QString path = shelf.store.path(file.sha256);
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QFile damaged(path);
    REQUIRE(damaged.open(QIODevice::Append));
    damaged.write("x");
    damaged.close();
    const FilePreview lost = readPreview(shelf.request(file));
    REQUIRE(lost.state == State::Lost);
    CHECK(lost.error->code == ErrorCode::EvidenceDamaged);
    REQUIRE(QFile::remove(path));
    CHECK(readPreview(shelf.request(file)).error->code == ErrorCode::EvidenceMissing);
}

TEST_CASE("Preview: whatever befalls a file, reading it ends without a crash") {
    const Shelf shelf;
    const QByteArray files[] = {textPdf(2), saved(scan({200, 280}, 200), "PNG"),
        saved(scan({200, 280}), "JPEG"), turnedJpeg({60, 40}), scannedPdf(1, {100, 140})};
    quint32 dice = 20260101;
    int shown = 0;
    for (const QByteArray& whole : files)
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = whole;
            for (int i = 0; i < 1 + round / 6; ++i) {
                dice = dice * 1664525U + 1013904223U;
                bytes[16 + static_cast<qsizetype>(dice % static_cast<quint32>(bytes.size() - 16))]
                    = static_cast<char>(dice >> 24);
            }
            if (round % 5 == 4)
                bytes.truncate(16 + static_cast<qsizetype>(dice % static_cast<quint32>(bytes.size() - 16)));
            const char* name = whole.startsWith("%PDF") ? "x.pdf"
                : whole.startsWith("\x89")              ? "x.png"
                                                        : "x.jpg";
            const FilePreview preview = shelf.of(name, bytes);
            CHECK((preview.isShown() == !preview.image.isNull()));
            CHECK(qint64{preview.image.width()} * preview.image.height() <= mostShownPixels);
            shown += preview.isShown() ? 1 : 0;
        }
    CHECK(shown > 20); // not everything was refused before it was read
}

TEST_CASE("Preview: only the newest wish is told, and one that takes too long is given up") {
    const Shelf shelf;
    const EvidenceFile pdf = shelf.add("a.pdf", textPdf(3)),
                       zip = shelf.add("a.zip", QByteArray("PK\x03\x04 x", 6));
    PreviewReader reader(nullptr);
    std::vector<FilePreview> told;
    QObject::connect(&reader, &PreviewReader::finished, &reader,
        [&](const FilePreview& preview) { told.push_back(preview); });
    const auto settle = [&] { REQUIRE(QTest::qWaitFor([&] { return !reader.isBusy(); }, 20000)); };
    for (int page = 0; page < 3; ++page)
        reader.read(shelf.request(pdf, page));
    CHECK(reader.isBusy());
    settle();
    REQUIRE(told.size() == 1);
    CHECK(told[0].page == 2);
    reader.read(shelf.request(pdf));
    reader.read(shelf.request(zip));
    settle();
    REQUIRE(told.size() == 2);
    CHECK(told[1].state == State::Unshowable);
    reader.read(shelf.request(pdf));
    reader.forget();
    settle();
    CHECK(told.size() == 2);

    const EvidenceFile large = shelf.add("b.png", saved(scan({4000, 6000}), "PNG"));
    reader.setPatience(1);
    reader.read(shelf.request(large));
    settle();
    REQUIRE(told.size() == 3);
    CHECK(told[2].state == State::Slow);
    reader.setPatience(20'000);
    reader.read(shelf.request(pdf)); // goes on beside what is stuck
    settle();
    QTest::qWait(300);
    REQUIRE(told.size() == 4);
    CHECK(told[3].state == State::Shown);
}
