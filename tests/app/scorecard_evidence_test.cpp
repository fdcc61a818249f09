// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/papers.h"
#include "app/printing/scorecardpaper.h"
#include "core/base/sha256.h"
#include "printing_support.h"
#include "support/tinybook.h"

#include <memory>
#include <poppler-document.h>
#include <poppler-page.h>

#include <QTemporaryDir>

using namespace sodiem;
using namespace sodiem::papertest;

namespace {

const PaperContext context{u(u8"Chấm điểm 2018"), 2018, false};

EvidenceDocument plan() {
    return {toHex(sha256("plan")), u(u8"Kế hoạch số 12.pdf"), 1234, u(u8"12/KH-UBND"), u(u8"2018-01-05"),
        u(u8"UBND phường Phúc Xá"), u(u8"Kế hoạch cải cách hành chính năm 2018 của phường"), {}};
}

struct Card {
    Campaign campaign{Frame::make(test::fewUnits(), test::setOf(test::tinySetBytes()))};

    void attach(
        const EvidenceDocument& document, const char8_t* unit, const char8_t* leaf, const QString& cited) {
        const auto changes = attachChanges(document, u(unit), u(leaf), cited);
        REQUIRE(changes);
        for (const Change& change : *changes)
            campaign.apply(change.cell, {{sha256(change.cell.toUtf8()), change.value}});
    }
    Pages pages() const {
        return scorecardPages(fonts(), campaign, Scorecards(campaign, Stage::Council).of(0), context);
    }
    QString text() const {
        QString all;
        for (const Page& page : pages())
            all += textsOf(page).join(u' ') + u' ';
        return all;
    }
};

} // namespace

TEST_CASE("a scorecard without evidence does not speak of it") {
    Card card;
    card.attach(plan(), u8"00004", u8"1.1", {}); // another unit's
    CHECK_FALSE(card.text().contains(u(u8"Tài liệu kiểm chứng")));
}

TEST_CASE("a survey that nobody has done is not told as a case that never arose") {
    Card card;
    const auto put = [&](const QString& cell, const CellValue& value) {
        card.campaign.apply(cell, {{sha256(cell.toUtf8()), value}});
    };
    put(u(u8"entry/00001/1.1/appraised/choice"), u(u8"tot"));
    CHECK(card.text().contains(u(u8"không có số liệu của đơn vị nào")));
    CHECK_FALSE(card.text().contains(u(u8"Không phát sinh")));
    CHECK_FALSE(card.text().contains(u(u8" bỏ ")));
    put(u(u8"survey/00004/2.1/dan/hai_long"), std::int64_t(5)); // another unit's: now it is missing here
    CHECK_FALSE(card.text().contains(u(u8"không có số liệu của đơn vị nào")));
    put(u(u8"entry/00001/1.2/appraised/na"), std::int64_t(1));
    put(u(u8"entry/00001/1.2/appraised/note"), u(u8"không có nhiệm vụ"));
    CHECK(card.text().contains(u(u8"Không phát sinh, bỏ khỏi điểm tối đa: 1.2")));
}

TEST_CASE("a scorecard lists its evidence, in the order of the criteria") {
    Card card;
    EvidenceDocument bare;
    bare.sha256 = toHex(sha256("bare"));
    card.attach(plan(), u8"00001", u8"1.3", {});
    card.attach(plan(), u8"00001", u8"1.1", u(u8"trang 3"));
    card.attach(bare, u8"00001", u8"1.2", {});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u(u8"phiếu.pdf"));
    REQUIRE(printScorecards(path, card.campaign, Scorecards(card.campaign, Stage::Council), {0}, context));
    const std::unique_ptr<poppler::document> pdf(poppler::document::load_from_file(path.toStdString()));
    REQUIRE(pdf);
    QString text;
    for (int i = 0; i < pdf->pages(); ++i) {
        const std::unique_ptr<poppler::page> page(pdf->create_page(i));
        const auto utf8 = page->text(poppler::rectf(), poppler::page::raw_order_layout).to_utf8();
        text += QString::fromUtf8(utf8.data(), qsizetype(utf8.size())) + u' ';
    }
    text = text.simplified();
    const qsizetype start = text.indexOf(u(u8"Tài liệu kiểm chứng"));
    REQUIRE(start > text.indexOf(u(u8"Tổng cộng")));
    const QString list = text.mid(start);
    for (const char8_t* word : {u8"Số, ký hiệu", u8"Trích yếu", u8"12/KH-UBND", u8"05/01/2018", u8"trang 3"})
        CHECK(list.contains(u(word)));
    for (const QString& words : {u(u8"UBND phường Phúc Xá"), plan().abstract, plan().name})
        for (const QString& word : words.split(u' '))
            CHECK(list.contains(word));
    CHECK(list.count(u(u8"12/KH-UBND")) == 2);
    CHECK(list.contains(bare.sha256.left(12).left(6))); // a nameless file is named by its digest
    const qsizetype first = list.indexOf(u(u8"1 1.1 ")), second = list.indexOf(u(u8"2 1.2 ")),
                    third = list.indexOf(u(u8"3 1.3 "));
    CHECK(first > 0);
    CHECK(second > first);
    CHECK(third > second);
    CHECK(list.indexOf(u(u8"Điểm theo lĩnh vực")) > third);
}

TEST_CASE("long names and texts of evidence stay on the paper") {
    Card card;
    EvidenceDocument document = plan();
    document.name = QString(400, u'x') + u(u8".pdf");
    document.abstract = QString(500, u'Ă');
    document.issuer = u(u8"Ủy ban nhân dân phường ").repeated(20);
    document.number = QString(300, u'9');
    for (const char8_t* leaf : {u8"1.1", u8"1.2", u8"1.3", u8"2.1"})
        card.attach(document, u8"00001", leaf, QString(400, u'm'));
    for (const Page& page : card.pages())
        for (const PageText& text : itemsOf<PageText>(page)) {
            INFO(text.text.toStdString());
            CHECK(text.x >= 0);
            CHECK(text.x + text.width <= page.size.width);
            CHECK(text.y <= page.size.height);
        }
}
