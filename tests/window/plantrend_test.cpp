// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/okabeito.h"
#include "app/charts/plantrend.h"
#include "app/window/appearance.h"
#include "support/windowkit.h"

#include <QDir>
#include <QImage>
#include <QVBoxLayout>

using namespace sodiem;
using namespace sodiem::test;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

// Of a whole, towards a goal in 2018.
Quantity quantityOf(Comparator comparator, std::int64_t goal) {
    Quantity made;
    made.outOf.steps.push_back({Expression::Operation::Number, Rational(1)});
    made.milestones.push_back({2018, comparator, Rational(goal), GoalSource::Article});
    return made;
}

// Values in hundredths of a percent, one a quarter; -1: none.
QuantityProgress progressOf(const Quantity& quantity, const std::vector<int>& hundredths) {
    QuantityProgress progress;
    progress.milestone = quantity.milestones.front();
    int number = 0;
    for (const int value : hundredths) {
        const Period period = Period::quarter(2018, ++number);
        TrendPoint point{
            period.text(), period.last, std::nullopt, expectedOn(quantity, 2018, {}, period.last)};
        if (value >= 0)
            point.value = Rational::fraction(value, 100);
        progress.trend.push_back(point);
    }
    return progress;
}

struct Shown {
    Shown(const std::vector<int>& hundredths, QSize size, int font = 100,
        Comparator comparator = Comparator::AtLeast) {
        QFont letters = view.font();
        letters.setPointSizeF(letters.pointSizeF() * font / 100);
        view.setFont(letters);
        const Quantity quantity = quantityOf(comparator, 55);
        view.show(quantity, progressOf(quantity, hundredths), 2018);
        auto* column = new QVBoxLayout(&page);
        column->setContentsMargins({});
        column->addWidget(&view);
        page.resize(size);
        page.show();
        for (int pass = 0; pass < 5; ++pass) // the chart asks for its room once it knows its width
            QTest::qWait(10);
    }
    QStringList texts() const {
        QStringList found;
        for (const PlanTrendView::Word& word : view.words())
            found << word.text;
        return found;
    }

    QWidget page;
    PlanTrendView view{Language(Language::Code::Vietnamese), &page};
};

} // namespace

TEST_CASE("Plan trend: every figure stands at its point, and its period below", "[plantrend]") {
    const Shown shown({3000, 4100, 4820}, {420, 220});
    for (const char8_t* wanted :
        {u8"30,00 %", u8"41,00 %", u8"48,20 %", u8"≥ 55 %", u8"quý III/2018", u8"2018"})
        CHECK(shown.texts().contains(u(wanted)));
    CHECK(shown.view.message().contains(u(u8"48,20 %")));
    CHECK(shown.view.message().contains(u(u8"41,14 %"))); // 55 × 273 ÷ 365
    for (const char8_t* wanted : {u8"30,00 %", u8"41,00 %", u8"48,20 %", u8"41,14 %"})
        CHECK(shown.view.accessibleName().contains(u(wanted)));
}

TEST_CASE("Plan trend: figures stand at the points that are drawn, in letters of any size", "[plantrend]") {
    for (const int font : {100, 150, 200}) {
        Shown shown({1000, 3000, 5000}, {600, 220}, font);
        const QImage image = shown.view.grab().toImage().convertToFormat(QImage::Format_RGB32);
        int found = 0;
        for (const PlanTrendView::Word& word : shown.view.words())
            for (const char8_t* figure : {u8"10,00 %", u8"30,00 %", u8"50,00 %"})
                if (word.text == u(figure)) {
                    INFO(font << ' ' << word.text.toStdString());
                    const QPointF above(word.place.center().x(), word.place.bottom() + 6);
                    const QPointF below(word.place.center().x(), word.place.top() - 6);
                    CHECK((image.pixelColor(above.toPoint()) == okabeito::blue
                        || image.pixelColor(below.toPoint()) == okabeito::blue));
                    ++found;
                }
        CHECK(found >= 2);
    }
}

TEST_CASE(
    "Plan trend: no word covers another or leaves the picture, however large the letters", "[plantrend]") {
    for (const int font : {100, 150, 200})
        for (const auto& values : {std::vector{3000, 4100, 5397}, std::vector{5397, 5400, 5450, 5500},
                 std::vector{0, 0, 0, 0}, std::vector{10000, 3000, 9000}, std::vector{1, -1, 5500}}) {
            const Shown shown(values, {364, 220}, font);
            const auto words = shown.view.words();
            INFO("letters " << font << ", first " << values[0]);
            CHECK(shown.texts().contains(u(u8"≥ 55 %")));
            const QRectF inside = shown.view.viewport()->rect();
            for (std::size_t i = 0; i < words.size(); ++i) {
                INFO(words[i].text.toStdString());
                CHECK(inside.contains(words[i].place));
                for (std::size_t j = 0; j < i; ++j)
                    CHECK_FALSE(words[i].place.intersects(words[j].place));
            }
        }
}

TEST_CASE("Plan trend: the latest figure is kept where there is no room for all", "[plantrend]") {
    const Shown shown({5397, 5400, 5450, 5499}, {200, 220}, 150);
    CHECK(shown.texts().contains(u(u8"54,99 %")));
    CHECK_FALSE(shown.texts().contains(u(u8"54,00 %")));
    CHECK(shown.view.accessibleName().contains(u(u8"54,00 %"))); // still heard
}

TEST_CASE("Plan trend: what was shown before is not said of a quantity without figures", "[plantrend]") {
    Shown shown({3000, 4100}, {420, 220});
    const Quantity other = quantityOf(Comparator::AtLeast, 80);
    shown.view.show(other, progressOf(other, {}), 2018);
    CHECK_FALSE(shown.view.message().contains(u(u8"41,00 %")));
    CHECK_FALSE(shown.view.accessibleName().contains(u(u8"41,00 %")));
    CHECK(shown.texts() == QStringList{u(u8"≥ 80 %"), u(u8"2018")});
}

TEST_CASE("Plan trend: what has to fall has no path", "[plantrend]") {
    const Shown shown({5572, 5078}, {420, 220}, 100, Comparator::FallingAgainst);
    CHECK(shown.texts().contains(u(u8"50,78 %")));
    CHECK_FALSE(shown.texts().join(u' ').contains(u(u8"55 %")));
}

TEST_CASE("Screens: the trend of a plan", "[.screens][plantrendscreens]") {
    const QString folder = qEnvironmentVariable("SODIEM_SCREENS");
    REQUIRE_FALSE(folder.isEmpty());
    QDir().mkpath(folder);
    for (const Theme theme : {Theme::Light, Theme::Dark})
        for (const int font : {100, 150}) {
            Appearance appearance;
            appearance.apply(theme, 100);
            Shown rising({3296, 4298, 5397}, {420, 220}, font);
            Shown close({5397, 5400, 5450, 5499}, {364, 220}, font);
            const QString look
                = QStringLiteral("-%1-%2.png")
                      .arg(theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                      .arg(font);
            CHECK(rising.view.grab().save(folder + QStringLiteral("/plantrend") + look));
            CHECK(close.view.grab().save(folder + QStringLiteral("/plantrend-close") + look));
        }
    Appearance().apply(Theme::Light, 100);
}
