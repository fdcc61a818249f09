// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/itemlistspaper.h"
#include "app/printing/papers.h"
#include "app/printing/scorecardpaper.h"
#include "printing_support.h"
#include "support/tinybook.h"

using namespace sodiem;
using namespace sodiem::papertest;

namespace {

const PaperContext context{u(u8"Chấm điểm 2018"), 2018, false};

struct Card {
    Campaign campaign{Frame::make(test::fewUnits(), test::setOf(test::tinySetBytes()))};

    void say(const char8_t* id, const ThreadWords& words) {
        const Result<Change> change = postChange(u(u8"00001"), u(u8"1.2"), u(id), words);
        REQUIRE(change);
        campaign.apply(change->cell, {{{}, change->value}}, [](const EventId&) { return u(u8"Lê Thị Hoa"); });
    }
    void draw(std::size_t leaf, const std::vector<SampleRow>& rows) {
        std::vector<SampleEdit> edits;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            edits.push_back({timedId(1, static_cast<int>(i)), {}});
            for (const SampleField field : allSampleFields)
                edits.back().texts[field] = fieldOf(rows[i], field);
        }
        const SampleBatch batch = editSample(campaign, 0, leaf, edits);
        REQUIRE(batch.refusals.empty());
        for (const Change& change : batch.changes)
            campaign.apply(change.cell, {{{}, change.value}});
    }
    Pages pages() const {
        return scorecardPages(fonts(), campaign, Scorecards(campaign, Stage::Council).of(0), context);
    }
    QString text() const {
        QString all;
        for (const Page& page : pages())
            all += textsOf(page).join(u' ') + u' ';
        return all.simplified();
    }
};

} // namespace

TEST_CASE("a scorecard without explanations and cases drawn does not speak of them") {
    const QString text = Card().text();
    CHECK_FALSE(text.contains(u(u8"Giải trình")));
    CHECK_FALSE(text.contains(u(u8"Mẫu đã rút")));
}

TEST_CASE("a scorecard prints both sides' words with side, day and person, after the evidence") {
    Card card;
    card.say(u8"p1", {ThreadSide::Unit, u(u8"2018-11-05"), u(u8"Kế hoạch đã gửi\nqua trục liên thông")});
    card.say(u8"p2", {ThreadSide::Team, u(u8"2018-11-06"), u(u8"Chưa có dấu đến")});
    const QString text = card.text();
    const qsizetype start = text.indexOf(u(u8"Giải trình"));
    REQUIRE(start > text.indexOf(u(u8"Tổng cộng")));
    const QString list = text.mid(start);
    for (const char8_t* words : {u8"1.2", u8"05/11/2018", u8"06/11/2018", u8"Đơn vị giải", u8"Đoàn trả lời",
             u8"Lê Thị Hoa", u8"qua trục liên thông", u8"Chưa có dấu đến"})
        CHECK(list.contains(u(words)));
    CHECK(list.indexOf(u(u8"05/11/2018")) < list.indexOf(u(u8"06/11/2018")));
    CHECK(list.indexOf(u(u8"Điểm theo lĩnh vực")) > list.indexOf(u(u8"Chưa có dấu đến")));
}

TEST_CASE("a scorecard prints the cases drawn of each item with their counts") {
    Card card;
    card.draw(1,
        {{u(u8"000.01"), u(u8"2018-03-01"), u(u8"2018-03-15"), u(u8"2018-03-14"), {}},
            {u(u8"000.02"), u(u8"2018-03-01"), u(u8"2018-03-15"), u(u8"2018-03-20"),
                u(u8"không có thư xin lỗi")},
            {u(u8"000.03"), u(u8"2018-03-01"), u(u8"2018-03-15"), {}, {}}});
    card.draw(2, {{u(u8"12/QĐ-UBND"), {}, {}, {}, u(u8"sai thẩm quyền")}}); // documents have no dates
    const QString text = card.text();
    const qsizetype start = text.indexOf(u(u8"Mẫu đã rút"));
    REQUIRE(start > 0);
    const QString list = text.mid(start);
    for (const char8_t* words : {u8"1.2. Tỷ lệ", u8"000.01", u8"15/03/2018", u8"trước hạn", u8"trễ hạn",
             u8"chưa trả", u8"không có thư xin lỗi", u8"1.3. Tự cho", u8"12/QĐ-UBND", u8"sai thẩm quyền"})
        CHECK(list.contains(u(words)));
    CHECK(list.contains(u(u8"Rút 3; trả đúng hạn 1 (trong đó trước hạn 1); trễ hạn 1; chưa trả 1; có lỗi 1; "
                          u8"không có lỗi 2.")));
    CHECK(list.contains(u(u8"Rút 1; có lỗi 1; không có lỗi 0.")));
    CHECK(list.count(u(u8"Hẹn trả")) == 1);
}

TEST_CASE("the longest explanation, and the longest list, stay on the paper") {
    Card card;
    card.say(u8"p1", {ThreadSide::Unit, u(u8"2018-11-05"), u(u8"chữ dài ").repeated(600)});
    card.say(u8"p2", {ThreadSide::Team, u(u8"2018-11-06"), QString(4000, u'Ă')});
    std::vector<SampleRow> rows(mostSampleCases);
    for (SampleRow& row : rows)
        row = {
            QString(300, u'9'), u(u8"2018-03-01"), u(u8"2018-03-15"), u(u8"2018-03-14"), QString(300, u'm')};
    rows.resize(60);
    card.draw(1, rows);
    const Pages pages = card.pages();
    CHECK(pages.size() > 5);
    for (const Page& page : pages)
        for (const PageText& text : itemsOf<PageText>(page)) {
            INFO(text.text.toStdString());
            CHECK(text.x >= 0);
            CHECK(text.x + text.width <= page.size.width);
            CHECK(text.y <= page.size.height);
        }
}
