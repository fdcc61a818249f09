// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/papers.h"
#include "app/printing/scorecardpaper.h"
#include "core/base/sha256.h"
#include "printing_support.h"
#include "support/tinybook.h"

using namespace sodiem;
using namespace sodiem::papertest;

namespace {

const PaperContext context{u(u8"Chấm điểm 2018"), 2018, false};

QString textOf(const Pages& pages) {
    QString all;
    for (const Page& page : pages)
        all += textsOf(page).join(u' ') + u' ';
    return all.replace(QChar(0xa0), u' ').simplified();
}

// Three communes, two of Ba Đình and one of Ba Vì, nothing of them scored; nobody has surveyed.
struct Communes {
    Campaign campaign{Frame::make(test::fewUnits(), test::setOf(test::tinySetBytes()))};

    void put(const QString& cell, const CellValue& value) {
        campaign.apply(cell, {{sha256(cell.toUtf8()), value}});
    }
    void finish(const char8_t* code) {
        const QString unit = u(u8"entry/") + u(code);
        put(unit + u(u8"/1.1/appraised/choice"), u(u8"tot"));
        put(unit + u(u8"/1.2/appraised/ke_hoach"), std::int64_t(10));
        put(unit + u(u8"/1.2/appraised/da_lam"), std::int64_t(9));
        put(unit + u(u8"/1.3/appraised/points"), std::int64_t(20000));
    }
    QString card() const {
        return textOf(
            scorecardPages(fonts(), campaign, Scorecards(campaign, Stage::Council).of(0), context));
    }
    QString ranking(GroupBy by) const {
        const Result<Pages> pages = rankingPreview(
            fonts(), campaign, makeRankingReport(campaign, Stage::Council, by), context);
        REQUIRE(pages);
        return textOf(*pages);
    }
};

} // namespace

TEST_CASE("a scorecard names a rank only where the whole group has its points") {
    Communes communes;
    communes.finish(u8"00001");
    CHECK(communes.card().contains(u(
        u8"Xếp hạng: chưa xếp hạng trong quận Ba Đình (mới có 1 đơn vị đủ điểm, còn 1 đơn vị chưa đủ điểm); "
        u8"chưa xếp hạng toàn thành phố Hà Nội (mới có 1 đơn vị đủ điểm, còn 2 đơn vị chưa đủ điểm).")));
    CHECK_FALSE(communes.card().contains(u(u8"1/1")));
    CHECK_FALSE(communes.card().contains(draftText())); // its own points are all there
    communes.finish(u8"00004");
    CHECK(communes.card().contains(u(u8"Xếp hạng: 1/2 của quận Ba Đình; chưa xếp hạng toàn thành phố Hà Nội")));
    communes.finish(u8"09661");
    CHECK(communes.card().contains(u(u8"Xếp hạng: 1/2 của quận Ba Đình; 1/3 toàn thành phố Hà Nội.")));
}

TEST_CASE("papers say at their head which part nobody has done") {
    Communes communes;
    communes.finish(u8"00001");
    const QString sentence = u(u8"(tối đa 2,00 điểm) không có số liệu của đơn vị nào");
    for (const QString& paper : {communes.card(), communes.ranking(GroupBy::All)}) {
        const qsizetype said = paper.indexOf(sentence);
        CHECK(said > 0);
        CHECK(said < paper.indexOf(u(u8"Điểm đạt được")));
        CHECK(paper.count(sentence) == 1);
    }
    communes.put(u(u8"survey/00004/2.1/dan/hai_long"), std::int64_t(5));
    CHECK_FALSE(communes.card().contains(sentence));
    CHECK_FALSE(communes.ranking(GroupBy::All).contains(sentence));
}

TEST_CASE("a scorecard does not say of a part that nobody has done that it was not scored yet") {
    Communes communes;
    communes.finish(u8"00001");
    CHECK_FALSE(communes.card().contains(u(u8"chưa chấm")));
}

TEST_CASE("a group without a ranked unit gets no annex but is named in a line") {
    Communes communes;
    const auto annexes = [&] { return communes.ranking(GroupBy::District).count(u(u8"KẾT QUẢ CHẤM ĐIỂM, XẾP HẠNG")); };
    CHECK(annexes() == 2); // nobody is ranked: the lists of what is missing
    communes.finish(u8"00001");
    CHECK(annexes() == 1);
    CHECK(communes.ranking(GroupBy::District)
              .contains(u(u8"chưa có đơn vị nào đủ điểm (trong ngoặc là số đơn vị): huyện Ba Vì (1).")));
    communes.finish(u8"09661");
    CHECK(annexes() == 2);
    CHECK_FALSE(communes.ranking(GroupBy::District).contains(u(u8"Không có phụ lục")));
}

TEST_CASE("signatures never stand alone on the last page of a scorecard") {
    Communes communes;
    communes.finish(u8"00001");
    int lastPages = 0;
    qsizetype pagesBefore = 0;
    for (int documents = 0; documents < 60; ++documents) {
        EvidenceDocument document;
        document.sha256 = toHex(sha256(QByteArray::number(documents)));
        const auto changes = attachChanges(document, u(u8"00001"), u(u8"1.1"), {});
        REQUIRE(changes);
        for (const Change& change : *changes)
            communes.put(change.cell, change.value);
        const Pages pages = scorecardPages(
            fonts(), communes.campaign, Scorecards(communes.campaign, Stage::Council).of(0), context);
        INFO(documents << " documents on " << pages.size() << " pages");
        const QString last = textOf({pages.back()});
        CHECK(last.contains(u(u8"TRƯỞNG ĐOÀN")));
        CHECK(last.contains(u(u8"Điểm của mỗi tiêu chí thành phần làm tròn")));
        CHECK(last.contains(u(u8"Điểm theo lĩnh vực")));
        lastPages += pages.size() != std::size_t(pagesBefore) ? 1 : 0;
        pagesBefore = qsizetype(pages.size());
    }
    CHECK(lastPages > 1); // the end went over the edge of a page
}
