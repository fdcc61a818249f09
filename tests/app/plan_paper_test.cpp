// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The annex that tells how far a plan is carried out.
#include "app/printing/planpaper.h"
#include "core/plan/invent.h"
#include "core/plan/tables.h"
#include "printing_support.h"
#include "support/plans.h"

using namespace sodiem;
using namespace sodiem::papertest;

namespace {

struct Annex {
    test::PlannedCampaign planned;
    PaperContext context{u(u8"Hà Nội 2018"), 2018, false};

    PlanProgress progress() const {
        return measurePlan(planned.plan, planned.campaign, toldUntil(planned.plan, planned.campaign));
    }
    Pages pages() const { return planPages(fonts(), planned.plan, progress(), context); }
    // What a reader takes out of all pages, its lines joined.
    QString text() const {
        QStringList texts;
        for (const Page& page : pages())
            texts << textsOf(page);
        return texts.join(u' ').simplified();
    }
    // The texts that stand on the line of a target's number, from the left.
    QStringList row(const char* id) const {
        for (const Page& page : pages()) {
            const auto all = itemsOf<PageText>(page);
            const auto number = std::find_if(
                all.begin(), all.end(), [&](const PageText& text) { return text.text == QLatin1String(id); });
            if (number == all.end())
                continue;
            QStringList found;
            for (const PageText& text : all)
                if (std::abs(text.y - number->y) < 0.01)
                    found << text.text;
            return found;
        }
        FAIL("no row " << id);
        return {};
    }
    void invent() {
        planned.put(inventFigures(planned.plan, planned.frame->catalogue, 2018));
        context.invented = true;
    }
};

} // namespace

TEST_CASE("the annex of a plan lies across and holds every target with its whole title") {
    Annex annex;
    annex.invent();
    const QString text = annex.text();
    for (const Page& page : annex.pages())
        CHECK(page.size.landscape());
    for (const Target& target : annex.planned.plan.targets) {
        INFO(target.id.toStdString());
        CHECK(text.contains(target.title.vi));
        CHECK(annex.row(target.id.toLatin1().constData()).size() >= 2);
        for (const Quantity& quantity : target.quantities)
            CHECK((target.quantities.size() == 1 || text.contains(quantity.label.vi)));
    }
    CHECK(text.contains(u(u8"Số liệu đến hết ngày 30/09/2018.")));
    CHECK(text.contains(u(u8"Số liệu giả định để minh họa")));
}

TEST_CASE("a goal, a result, who has reported and how it stands are printed as measured") {
    Annex annex;
    annex.planned.report("3.1", "whole", "2018-09-30", {{"tthc", "1800"}, {"truc_tuyen", "864"}});
    CHECK(annex.row("3.1")
        == QStringList{u(u8"3.1"), u(u8"Cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4"), u(u8"≥ 55 %"),
            u(u8"48,00 %"), u(u8"1/1"), u(u8"đang thực hiện")});
    CHECK(annex.row("2.1").contains(u(u8"= 100 % (suy ra)")));
    CHECK(annex.row("2.1").contains(u(u8"chưa có số liệu")));
    CHECK(annex.row("2.1").contains(u(u8"–")));
    CHECK(annex.text().contains(u(u8"khác (phấn đấu)")));
    CHECK_FALSE(annex.text().contains(u(u8"giả định")));
}

TEST_CASE("what has to fall is printed beside what it has to fall from") {
    Annex annex;
    CHECK(annex.text().count(u(u8"giảm so với")) == 1);
    CHECK_FALSE(annex.row("6.2").join(u' ').contains(u':'));
    annex.invent();
    const QuantityProgress measured = annex.planned.quantity("6.2", "chi_thuong_xuyen");
    REQUIRE(measured.base);
    CHECK(annex.text().contains(measured.base->toDecimal(2).replace(u'.', u',') + u(u8" %")));
}

TEST_CASE("every page of the annex repeats the head of its table, and no note stands alone on the last") {
    Annex annex;
    annex.invent();
    const Pages pages = annex.pages();
    REQUIRE(pages.size() == 3);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const QStringList texts = textsOf(pages[i]);
        CHECK(texts.contains(u(u8"Chỉ tiêu")));
        CHECK(texts.contains(u(u8"(7)")));
        CHECK(texts.contains(QString::number(i + 1)) == (i > 0));
        CHECK(texts.contains(u(u8"Ghi chú:")) == (i + 1 == pages.size()));
    }
}

TEST_CASE("how a target stands is one line of its column, and nothing leaves the margins") {
    Annex annex;
    annex.invent();
    QStringList words;
    for (const Page& page : annex.pages())
        for (const PageText& text : itemsOf<PageText>(page)) {
            CHECK(text.x >= textArea(page.size).left - 0.01);
            CHECK(text.x + text.width <= textArea(page.size).right + 0.01);
            words << text.text;
        }
    CHECK(words.contains(u(u8"có nguy cơ không đạt")));
    CHECK(words.contains(u(u8"= 100 % (suy ra)")));
    CHECK(words.contains(u(u8"≥ 3.200 người")));
}

TEST_CASE("a count that holds before all have reported stands as met, and the notes do not deny it") {
    Annex annex;
    annex.planned.report("5.5", "whole", "2018-Q3", {{"da_hoc", "3300"}});
    const QStringList row = annex.row("5.5");
    CHECK(row.contains(u(u8"đạt")));
    CHECK(row.contains(u(u8"1/5"))); // four communes are asked too
    CHECK(annex.text().contains(u(u8"Chỉ tiêu tính bằng tỷ lệ chỉ đạt khi mọi nơi đã báo cáo.")));
}
