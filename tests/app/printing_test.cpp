// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/pagepainter.h"
#include "printing_support.h"

#include <algorithm>

#include <QImage>
#include <QPainter>
#include <QRegularExpression>

#if CATCH_VERSION_MAJOR >= 3
using Catch::Approx; // the second generation has it global
#endif
using namespace sodiem;
using namespace sodiem::papertest;

namespace {

QStringList linesOf(const QString& text, double width, const TextStyle& style = {12}) {
    QStringList lines;
    for (const TextLine& line : breakLines(fonts(), text, style, width))
        lines << line.text;
    return lines;
}

} // namespace

TEST_CASE("fonts measure alike on every device") {
    SECTION("the widths are those of Times New Roman without kerning") {
        CHECK(fonts().width(u(u8"A"), {72}) == Approx(25.4 * 1479 / 2048));
        CHECK(fonts().width(countryName(), {13, true}) == Approx(95.7).margin(0.1));
        CHECK(fonts().width(countryMotto(), {14, true}) == Approx(60.3).margin(0.3));
    }
    SECTION("bold and italic are faces of their own") {
        const QString text = u(u8"Kết quả");
        CHECK(fonts().width(text, {12, true}) != fonts().width(text, {12}));
        CHECK(fonts().width(text, {12, false, true}) != fonts().width(text, {12}));
    }
    SECTION("every Vietnamese letter is there, decomposed ones too") {
        const QString letters = vietnameseLetters();
        REQUIRE(letters.size() == 134);
        CHECK(fonts().printable(letters) == letters);
        CHECK(fonts().printable(letters.normalized(QString::NormalizationForm_D)) == letters);
        for (const QChar letter : letters)
            CHECK(fonts().glyph(letter, {12, true, true}) != 0);
    }
    SECTION("what cannot be printed shows as one square, what cannot be seen goes") {
        CHECK(fonts().printable(u(u8"a\u65e5\U0001f600b")) == u(u8"a□□b"));
        CHECK(fonts().printable(u(u8"a\u200bb\u00adc\td\r\ne")) == u(u8"abc d\ne"));
    }
}

TEST_CASE("lines break at spaces only") {
    SECTION("document numbers stay whole") {
        for (const QString& number : {u(u8"01/QĐ-UBND"), u(u8"30/2020/NĐ-CP"), u(u8"108/KH-UBND")}) {
            const double width = fonts().width(number, {12}) + 0.1;
            CHECK(linesOf(u(u8"số ") + number, width) == QStringList{u(u8"số"), number});
        }
    }
    SECTION("no line begins with a lone percent sign") {
        const double width = fonts().width(u(u8"hoàn thành 85"), {12}) + 0.1;
        CHECK(linesOf(u(u8"hoàn thành 85 % trở"), width) == QStringList{u(u8"hoàn thành"), u(u8"85 % trở")});
    }
    SECTION("a no-break space holds") {
        const double width = fonts().width(u(u8"Phường 1"), {12}) + 0.1;
        CHECK(linesOf(u(u8"UBND Phường\u00a01"), width) == QStringList{u(u8"UBND"), u(u8"Phường\u00a01")});
    }
    SECTION("a word wider than the line is cut, after a slash if it has one") {
        CHECK(linesOf(u(u8"aaaaaa/bbbbbb"), fonts().width(u(u8"aaaaaa/bb"), {12}))
            == QStringList{u(u8"aaaaaa/"), u(u8"bbbbbb")});
        CHECK(linesOf(u(u8"aaaaaaaa"), fonts().width(u(u8"aaaaa"), {12}))
            == QStringList{u(u8"aaaaa"), u(u8"aaa")});
        CHECK(linesOf(u(u8"aaa"), 0.1) == QStringList{u(u8"a"), u(u8"a"), u(u8"a")});
    }
    SECTION("spaces at a break vanish, inside a line they stay") {
        CHECK(linesOf(u(u8"  a  b  "), 100) == QStringList{u(u8"a  b")});
        CHECK(linesOf(u(u8"aaa   bbb"), fonts().width(u(u8"aaa "), {12}))
            == QStringList{u(u8"aaa"), u(u8"bbb")});
    }
    SECTION("a line feed always breaks; an empty text is one empty line") {
        CHECK(linesOf(u(u8"a\n\nb\n"), 100) == QStringList{u(u8"a"), {}, u(u8"b"), {}});
        CHECK(linesOf({}, 100) == QStringList{QString()});
    }
    SECTION("no line is wider than asked, and nothing is lost") {
        const QString text = u(u8"Mức độ hoàn thành kế hoạch cải cách hành chính theo Quyết định số "
                               u8"01/QĐ-UBND, từ 90 % trở lên");
        for (double width = 12; width < 120; width += 0.7) {
            const auto lines = breakLines(fonts(), text, {11}, width);
            QString joined;
            for (const TextLine& line : lines) {
                CHECK(line.width <= width + 1e-6);
                CHECK(line.width == Approx(fonts().width(line.text, {11})));
                joined += line.text;
            }
            CHECK(joined.remove(u' ') == QString(text).remove(u' '));
        }
    }
    SECTION("balanced lines are as many, and none is lost at the end") {
        const QString title = u(u8"KẾT QUẢ XẾP HẠNG CẢI CÁCH HÀNH CHÍNH NĂM 2018 CẤP XÃ");
        const double width = fonts().width(title, {14, true}) * 0.9;
        const auto plain = breakLines(fonts(), title, {14, true}, width);
        const auto balanced = breakBalanced(fonts(), title, {14, true}, width);
        REQUIRE(balanced.size() == plain.size());
        CHECK(balanced.back().width > plain.back().width);
    }
}

TEST_CASE("balancing lines never cuts a word that a line has room for") {
    const QString head = u(u8"Chênh lệch");
    for (double width = 12; width < 20; width += 0.5) {
        CAPTURE(width);
        const auto lines = breakBalanced(fonts(), head, {10, true}, width);
        QStringList texts;
        for (const TextLine& line : lines)
            texts << line.text;
        CHECK(texts.join(u' ') == head);
    }
}

TEST_CASE("a table goes on with its header") {
    const Pages pages = pagesOf(rankingTable(120));
    REQUIRE(pages.size() > 2);
    const TextArea area = textArea(a4Portrait);

    SECTION("every page repeats it, spans and column numbers included") {
        for (const Page& page : pages) {
            const QStringList texts = textsOf(page);
            for (const QString& head :
                {u(u8"STT"), u(u8"Tên đơn vị"), u(u8"Điểm đạt được"), u(u8"Tổng số"), u(u8"(4)")})
                CHECK(texts.count(head) == 1);
            const auto boxes = itemsOf<PageBox>(page);
            REQUIRE(boxes.size() == 9);
            CHECK(boxes[0].height == Approx(boxes[2].height + boxes[3].height)); // STT spans both rows
            CHECK(boxes[2].width == Approx(boxes[3].width + boxes[4].width));
            CHECK(boxes[0].y == Approx(area.top));
        }
    }
    SECTION("every row is on one page, in order") {
        QStringList names;
        for (const Page& page : pages)
            names += textsOf(page).filter(QRegularExpression(u(u8"^Xã ")));
        REQUIRE(names.size() == 120);
        for (int i = 0; i < 120; ++i)
            CHECK(names.at(i) == u(u8"Xã ") + QString::number(i + 1));
    }
    SECTION("nothing leaves the margins but page number and footer") {
        for (const Page& page : pages) {
            for (const PageText& text : itemsOf<PageText>(page)) {
                CHECK(text.x >= area.left - 1e-6);
                CHECK(text.x + text.width <= area.right + 1e-6);
                CHECK((text.y > area.top || text.y == Approx(10)));
                CHECK(text.y < area.bottom);
            }
            for (const PageLine& line : itemsOf<PageLine>(page))
                CHECK(std::max(line.y1, line.y2) <= area.bottom + 1e-6);
        }
    }
    SECTION("borders are half a point") {
        for (const PageLine& line : itemsOf<PageLine>(pages.front()))
            CHECK(line.width == Approx(0.5 * 25.4 / 72));
    }
}

TEST_CASE("table rows are never cut unless they must be") {
    SECTION("a row of several lines moves as a whole") {
        PaperTable table = rankingTable(80);
        for (std::size_t i = 0; i < table.rows.size(); i += 3)
            table.rows[i].cells[1].text = u(u8"dòng một\ndòng hai\ndòng ba");
        for (const Page& page : pagesOf(table)) {
            const QStringList texts = textsOf(page);
            CHECK(texts.count(u(u8"dòng một")) == texts.count(u(u8"dòng hai")));
            CHECK(texts.count(u(u8"dòng một")) == texts.count(u(u8"dòng ba")));
        }
    }
    SECTION("a row taller than a page is cut between its lines") {
        PaperTable table = rankingTable(3);
        QStringList lines;
        for (int i = 0; i < 130; ++i)
            lines << u(u8"dòng ") + QString::number(i);
        table.rows[1].cells[1].text = lines.join(u'\n');
        QStringList found;
        const Pages pages = pagesOf(table);
        for (const Page& page : pages) {
            CHECK(textsOf(page).contains(u(u8"STT")));
            found += textsOf(page).filter(QRegularExpression(u(u8"^dòng ")));
        }
        CHECK(found == lines);
        CHECK(textsOf(pages.back()).contains(u(u8"Xã 3")));
    }
    SECTION("a heading stays with the row after it") {
        for (int before = 20; before < 60; ++before) {
            PaperTable table = rankingTable(before + 5);
            const auto at = table.rows.begin() + before;
            const TableRow deeper{{{.text = u(u8"Cụm"), .columns = 4}}, std::nullopt, Shade::None, true};
            table.rows.insert(table.rows.insert(at, deeper),
                {{{.text = u(u8"Quận"), .columns = 4}}, TextStyle{11, true}, Shade::Light, true});
            for (const Page& page : pagesOf(table)) {
                const QStringList texts = textsOf(page);
                const bool next = texts.contains(u(u8"Xã ") + QString::number(before + 1));
                CHECK(texts.contains(u(u8"Quận")) == next);
                CHECK(texts.contains(u(u8"Cụm")) == next);
            }
        }
    }
    SECTION("headings without end are cut in the end") {
        PaperTable table = rankingTable(200);
        for (TableRow& row : table.rows)
            row.keepWithNext = true;
        qsizetype rows = 0;
        for (const Page& page : pagesOf(table))
            rows += textsOf(page).filter(QRegularExpression(u(u8"^Xã "))).size();
        CHECK(rows == 200);
    }
    SECTION("a table without rows is its header") {
        const Pages pages = pagesOf(rankingTable(0));
        REQUIRE(pages.size() == 1);
        CHECK(textsOf(pages.front()).contains(u(u8"Tên đơn vị")));
    }
}

TEST_CASE("cells follow row and column") {
    PaperTable table = rankingTable(0);
    table.rows.push_back({{{u(u8"1")}, {.text = u(u8"con"), .indent = 4}, {u(u8"7,5")},
        {u(u8"8"), TextStyle{11, true}, Align::Left}}});
    table.rows.push_back(
        {{{.text = u(u8"TỔNG"), .align = Align::Centre, .columns = 2}}, TextStyle{11, true}, Shade::Light});
    const Page page = pagesOf(table).front();

    CHECK(textOf(page, u(u8"con")).x == Approx(30 + 10 + 1.2 + 4));
    const PageText right = textOf(page, u(u8"7,5"));
    CHECK(right.x + right.width == Approx(195 - 20 - 1.2));
    CHECK(textOf(page, u(u8"8")).style.bold);
    CHECK(textOf(page, u(u8"8")).x == Approx(175 + 1.2));
    const PageText total = textOf(page, u(u8"TỔNG"));
    CHECK(total.style.bold);
    CHECK(total.x + total.width / 2 == Approx((30 + 155) / 2.0));
    CHECK(itemsOf<PageBox>(page).back().fill == decree30.shade);
    // The border between the first two columns ends where the span begins.
    const auto lines = itemsOf<PageLine>(page);
    const auto inner = std::find_if(
        lines.begin(), lines.end(), [](const PageLine& line) { return line.x1 == 40 && line.x2 == 40; });
    REQUIRE(inner != lines.end());
    CHECK(inner->y2 < total.y);
}

TEST_CASE("formulas of columns stay on one line") {
    PaperTable table = rankingTable(1);
    table.columnNumbers[3] = u(u8"(4)=(12)+(13)");
    const PageText number = textOf(pagesOf(table).front(), table.columnNumbers[3]);
    CHECK(number.style.points < decree30.columnNumber.points);
    CHECK(number.width <= 20 - 2 * decree30.cellPadding + 1e-6);
}

TEST_CASE("the heads are the decree's") {
    SECTION("national head") {
        Flow flow(fonts());
        flow.nationalHead({{u(u8"ỦY BAN NHÂN DÂN HUYỆN GIA LÂM")}, u(u8"UBND XÃ ĐA TỐN"),
            u(u8"Số: 05/BC-UBND"), u(u8"Gia Lâm, ngày 05 tháng 01 năm 2019")});
        const Page page = flow.finish().front();
        const PageText country = textOf(page, countryName()); // on one line
        const PageText motto = textOf(page, countryMotto());
        const PageText agency = textOf(page, u(u8"UBND XÃ ĐA TỐN"));
        CHECK((country.style.bold && motto.style.bold && agency.style.bold));
        CHECK(country.x + country.width <= 195 + 1e-6);
        CHECK(motto.x + motto.width / 2 == Approx(country.x + country.width / 2));
        CHECK(agency.x + agency.width < country.x);

        const auto rules = itemsOf<PageLine>(page);
        REQUIRE(rules.size() == 2);
        const double agencyRule = rules[0].x2 - rules[0].x1;
        CHECK(agencyRule >= agency.width / 3);
        CHECK(agencyRule <= agency.width / 2);
        CHECK((rules[0].x1 + rules[0].x2) / 2 == Approx(agency.x + agency.width / 2));
        CHECK(rules[0].y1 > agency.y);
        CHECK(rules[1].x1 == Approx(motto.x));
        CHECK(rules[1].x2 == Approx(motto.x + motto.width));
        CHECK(rules[1].y1 > motto.y);

        const PageText number = textOf(page, u(u8"Số: 05/BC-UBND"));
        const PageText date = textOf(page, u(u8"Gia Lâm, ngày 05 tháng 01 năm 2019"));
        CHECK(number.y == Approx(date.y));
        CHECK(date.style.italic);
        CHECK(number.y > rules[1].y1);
    }
    SECTION("a country's name stays whole beside the longest agency, in landscape too") {
        for (const PageSize& size : {a4Portrait, a4Landscape}) {
            Flow flow(fonts(), {size, {}, false});
            flow.nationalHead(
                {{}, u(u8"HỘI ĐỒNG THẨM ĐỊNH KẾT QUẢ CẢI CÁCH HÀNH CHÍNH THÀNH PHỐ HÀ NỘI"), {}, {}});
            const Page page = flow.finish().front();
            const PageText country = textOf(page, countryName());
            for (const PageText& text : itemsOf<PageText>(page))
                if (text.x < country.x)
                    CHECK(text.x + text.width < country.x);
        }
    }
    SECTION("annex head leaves the corner to the signing tool") {
        Flow flow(fonts());
        flow.annexHead({u(u8"Phụ lục ") + romanNumeral(14), u(u8"KẾT QUẢ XẾP HẠNG"), {},
            u(u8"(Kèm theo Quyết định số    /QĐ-UBND)")});
        const Page page = flow.finish().front();
        const PageText label = textOf(page, u(u8"Phụ lục XIV"));
        CHECK(label.x + label.width / 2 == Approx(112.5));
        CHECK(textOf(page, u(u8"(Kèm theo Quyết định số    /QĐ-UBND)")).style.italic);
        REQUIRE(itemsOf<PageLine>(page).size() == 1);
        const double corner = 20 - decree30.signingCornerHeight;
        for (const PageText& text : itemsOf<PageText>(page)) {
            const double top = text.y - fonts().ascent(text.style);
            const bool inCorner = text.x + text.width > 195 - decree30.signingCornerWidth && top < 20 - 1e-6
                && text.y > corner;
            CHECK_FALSE(inCorner);
        }
    }
}

TEST_CASE("pages are numbered by section, the first one silently") {
    for (const PageSize& size : {a4Portrait, a4Landscape}) {
        const Pages pages = pagesOf(rankingTable(150), {size, {}, false});
        for (std::size_t i = 0; i < pages.size(); ++i) {
            CHECK(pages[i].size == size);
            const auto texts = itemsOf<PageText>(pages[i]);
            const auto above
                = std::find_if(texts.begin(), texts.end(), [](const PageText& text) { return text.y < 20; });
            REQUIRE((above != texts.end()) == (i > 0));
            if (i > 0) {
                CHECK(above->text == QString::number(i + 1));
                CHECK(above->y == Approx(10));
                CHECK(above->style.points == 13);
                CHECK(above->x + above->width / 2 == Approx((30 + size.width - 15) / 2));
            }
        }
    }
}

TEST_CASE("footer and draft stand on every page") {
    const Pages pages = pagesOf(rankingTable(100), {a4Portrait, u(u8"Số liệu giả định để minh họa"), true});
    for (const Page& page : pages) {
        CHECK(textOf(page, u(u8"Số liệu giả định để minh họa")).y == Approx(287));
        CHECK(textOf(page, draftText()).y < 20);
        CHECK(textOf(page, draftText()).x + textOf(page, draftText()).width
            < 195 - decree30.signingCornerWidth);
        REQUIRE(std::holds_alternative<PageMark>(page.items.front())); // behind everything
    }
}

TEST_CASE("what belongs together stays together") {
    const auto pageOf = [](const Pages& pages, const QString& text) {
        const auto found = std::find_if(
            pages.begin(), pages.end(), [&](const Page& page) { return textsOf(page).contains(text); });
        REQUIRE(found != pages.end());
        return found - pages.begin();
    };
    for (int rows = 24; rows < 48; ++rows) {
        Flow flow(fonts());
        flow.table(rankingTable(rows));
        flow.paragraph({.text = u(u8"Biểu đồ dưới đây"), .keepWithNext = true});
        flow.bars({u(u8"Điểm theo lĩnh vực"),
            {{u(u8"Chỉ đạo"), 1775, 2000, u(u8"17,75/20,00")}, {u(u8"Thể chế"), 5, 10, u(u8"0,05/0,10")}},
            true});
        flow.signatures({{},
            {{{u(u8"TỔ THẨM ĐỊNH")}, u(u8"(Ký)"), u(u8"Lê A")},
                {{u(u8"TM. ỦY BAN NHÂN DÂN"), u(u8"CHỦ TỊCH")}, u(u8"(Ký)"), u(u8"Trần B")}}});
        const Pages pages = flow.finish();
        const auto page = pageOf(pages, u(u8"Trần B"));
        for (const QString& text :
            {u(u8"TỔ THẨM ĐỊNH"), u(u8"CHỦ TỊCH"), u(u8"Thể chế"), u(u8"Biểu đồ dưới đây")})
            CHECK(pageOf(pages, text) == page);
    }
    SECTION("a caption goes with the head and first row of its table") {
        for (int lines = 30; lines < 45; ++lines) {
            Flow flow(fonts());
            for (int i = 0; i < lines; ++i)
                flow.paragraph({.text = u(u8"dòng"), .before = 0});
            flow.paragraph({.text = u(u8"Bảng 1"), .keepWithNext = true});
            flow.table(rankingTable(3));
            const Pages pages = flow.finish();
            CHECK(pageOf(pages, u(u8"Bảng 1")) == pageOf(pages, u(u8"Xã 1")));
        }
    }
    SECTION("no single line of a paragraph is left alone") {
        for (int lines = 30; lines < 45; ++lines) {
            Flow flow(fonts());
            for (int i = 0; i < lines; ++i)
                flow.paragraph({.text = u(u8"dòng"), .before = 0});
            flow.paragraph({u(u8"một\nhai\nba\nbốn")});
            const Pages pages = flow.finish();
            CHECK(pageOf(pages, u(u8"một")) == pageOf(pages, u(u8"hai")));
            CHECK(pageOf(pages, u(u8"ba")) == pageOf(pages, u(u8"bốn")));
        }
    }
}

TEST_CASE("bars share one scale") {
    Flow flow(fonts());
    flow.bars({{},
        {{u(u8"A"), 1000, 2000, u(u8"10/20")}, {u(u8"B"), 1000, 1000, u(u8"10/10")},
            {u(u8"C"), -50, 0, u(u8"-0,5")}}});
    const auto boxes = itemsOf<PageBox>(flow.finish().front());
    REQUIRE(boxes.size() == 4); // a penalty has its text only
    CHECK(boxes[1].width == Approx(boxes[0].width / 2));
    CHECK(boxes[2].width == Approx(boxes[1].width));
    CHECK(boxes[3].width == Approx(boxes[2].width));
    CHECK(boxes[0].x + boxes[0].width < 195 - decree30.barTextWidth + 1e-6);
}

TEST_CASE("the same page paints on a screen") {
    QImage image(827, 1169, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, fonts(), pagesOf(rankingTable(5), {a4Portrait, {}, true}).front(), 100);
    painter.end();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    CHECK(dark > 1000);
}
