// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/visitpaper.h"
#include "printing_support.h"
#include "support/visitedunit.h"

using namespace sodiem;
using namespace sodiem::papertest;

namespace {

const PaperContext context{u(u8"Chấm điểm 2018"), 2018, false};

struct Visit : test::VisitedUnit {
    VisitWording wording;

    void score() { // one item lower than claimed, one higher
        VisitedUnit::score();
        put("entry/00001/1.3/appraised/points", "1.5");
        put("entry/00001/1.3/appraised/note", "Làm tốt hơn tự nhận");
    }
    Pages pages() const {
        return visitPages(fonts(), campaign.frame(), makeVisitReport(campaign, 0), wording, context);
    }
};

QString textOf(const Pages& pages) {
    QString all;
    for (const Page& page : pages)
        all += textsOf(page).join(u' ') + u' ';
    return all.simplified();
}

void checkInside(const Pages& pages) {
    for (const Page& page : pages)
        for (const PageItem& item : page.items)
            if (const auto* text = std::get_if<PageText>(&item)) {
                CHECK(text->x >= 0);
                CHECK(text->x + text->width <= page.size.width - decree30.marginRight + 0.5);
            }
}

bool isMarkedDraft(const Pages& pages) {
    return std::any_of(pages.front().items.begin(), pages.front().items.end(),
        [](const PageItem& item) { return std::holds_alternative<PageMark>(item); });
}

} // namespace

TEST_CASE("a record says who, where, when, what differs and why") {
    Visit visit;
    visit.score();
    visit.put("record/00001/number", "05/BB-ĐKT");
    visit.put("record/00001/started", "2018-11-20T08:30");
    visit.put("record/00001/ended", "2018-02-05T17:00");
    visit.put("record/00001/team", "Ông Nguyễn Văn An, Trưởng đoàn\nBà Lê Thị Bình, thư ký");
    visit.put("record/00001/opinion", "Đơn vị nhất trí với kết quả.");
    visit.put("record/00001/copies", "02");
    visit.put("record/00001/reservation/1.2", "Đề nghị tính cả hồ sơ ngày cuối");
    visit.wording = {u(u8"Kiểm tra công tác cải cách hành chính"), u(u8"Căn cứ Kế hoạch số 1/KH-UBND;")};
    const Pages pages = visit.pages();
    const QString text = textOf(pages);
    for (const char8_t* words : {u8"Số: 05/BB-ĐKT", u8"BIÊN BẢN", u8"Kiểm tra công tác cải cách hành chính",
             u8"Căn cứ Kế hoạch số 1/KH-UBND;", u8"08 giờ 30 phút, ngày 20 tháng 11 năm 2018",
             u8"17 giờ 00 phút, ngày 05 tháng 02 năm 2018", u8"- Ông Nguyễn Văn An, Trưởng đoàn;",
             u8"- Bà Lê Thị Bình, thư ký.", u8"Một hồ sơ quá hạn", u8"−0,30", u8"+0,25",
             u8"Đơn vị nhất trí với kết quả.", u8"02 bản có giá trị như nhau", u8"Công nhận theo điểm tự chấm: 1/3",
             u8"THƯ KÝ", u8"TRƯỞNG ĐOÀN"}) {
        CAPTURE(u(words).toStdString());
        CHECK(text.contains(u(words)));
    }
    CHECK_FALSE(text.contains(u(u8"Chưa thẩm định")));
    checkInside(pages);
}

TEST_CASE("the paper has a rule below its title and says who receives it") {
    Visit visit;
    visit.score();
    const Pages pages = visit.pages();
    std::vector<double> rules; // rules of the head: agency, motto, title
    for (const PageItem& item : pages.front().items)
        if (const auto* rule = std::get_if<PageLine>(&item); rule != nullptr && rule->y1 == rule->y2 && rule->y1 < 90)
            rules.push_back(rule->x2 - rule->x1);
    CHECK(rules.size() == 3);
    const QString text = textOf(pages);
    CHECK(text.contains(u(u8"Nơi nhận:")));
    CHECK(text.contains(u(u8"- Ủy ban nhân dân phường Phúc Xá;")));
    CHECK(text.indexOf(u(u8"TRƯỞNG ĐOÀN")) < text.indexOf(u(u8"Nơi nhận:")));
}

TEST_CASE("signatures never stand on a page without lines of the text they sign for") {
    Visit visit;
    visit.score();
    QStringList conclusions;
    std::size_t pages = 0;
    for (int lines = 1; lines < 45; ++lines) {
        conclusions << u(u8"Kết luận thứ %1").arg(lines);
        visit.put("record/00001/conclusions", CellValue(conclusions.join(u'\n')));
        const Pages made = visit.pages();
        pages = std::max(pages, made.size());
        const QString last = textsOf(made.back()).join(u' ');
        CAPTURE(lines);
        CHECK(last.contains(u(u8"TRƯỞNG ĐOÀN")));
        CHECK(last.contains(u(u8"Nơi nhận:")));
        CHECK(last.contains(conclusions.last()));
        if (lines > 1)
            CHECK(last.contains(conclusions[lines - 2]));
    }
    CHECK(pages >= 3); // the end of a page has been passed on the way
}

TEST_CASE("a signed record prints the explanations its draft had, whatever day they bear") {
    Visit visit;
    visit.score();
    const Result<Change> post = postChange(u(u8"00001"), u(u8"1.2"), u(u8"p1"),
        {ThreadSide::Unit, u(u8"2018-12-24"), u(u8"Hồ sơ chờ bổ sung")});
    REQUIRE(post);
    visit.campaign.apply(post->cell, {{{}, post->value}});
    QString draft = textOf(visit.pages());
    CHECK(draft.contains(u(u8"Hồ sơ chờ bổ sung")));
    visit.sign();
    CHECK(textOf(visit.pages()) == draft.remove(draftText() + u' '));
}

TEST_CASE("what nobody wrote is left to be written by hand, and an unsigned record is a draft") {
    Visit visit;
    const Pages draft = visit.pages();
    const QString text = textOf(draft);
    CHECK(text.contains(u(u8"Số: ……/BB-……")));
    CHECK(text.contains(u(u8"Thời gian bắt đầu: …… giờ …… phút, ngày …… tháng …… năm ……….")));
    CHECK(text.contains(u(u8"Chưa thẩm định: 1.1; 1.2; 1.3.")));
    CHECK(isMarkedDraft(draft));
    visit.score();
    visit.sign();
    CHECK_FALSE(isMarkedDraft(visit.pages()));
}

TEST_CASE("a signed record prints as it was signed, whatever came later") {
    Visit visit;
    visit.score();
    visit.sign();
    const Pages signedPages = visit.pages();
    visit.put("entry/00001/1.1/appraised/choice", "kem"); // from another computer
    visit.put("entry/00001/1.3/reappraised/points", "3");
    CHECK(visit.pages() == signedPages);
}

TEST_CASE("blank forms ask for everything a person would type, and give no points away") {
    Visit visit;
    visit.score();
    const Pages record = blankVisitPages(fonts(), visit.campaign.frame(), 0, visit.wording, context);
    CHECK_FALSE(isMarkedDraft(record));
    CHECK_FALSE(textOf(record).contains(u(u8"0,30")));
    CHECK(textOf(record).contains(u(u8"Ý kiến bảo lưu")));
    const Pages sheet = blankSheetPages(fonts(), visit.campaign.frame(), 0, context);
    const QString text = textOf(sheet);
    for (const char8_t* words : {u8"Kế hoạch: ……", u8"Đã làm: ……", u8"[ ] Tốt", u8"Hồ sơ", u8"1.3"})
        CHECK(text.contains(u(words)));
    CHECK_FALSE(text.contains(u(u8"Điều tra"))); // a survey is not scored on the visit
    CHECK(sheet.front().size.landscape());
    checkInside(record);
    checkInside(sheet);
}
