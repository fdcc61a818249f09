// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/areabarsview.h"
#include "app/charts/okabeito.h"
#include "support/windowkit.h"

#include <QImage>

using namespace sodiem;

namespace {

AreaBarsData::Bar barOf(const char16_t* label, double share) {
    AreaBarsData::Bar bar;
    bar.label = QString::fromUtf16(label);
    bar.points = QStringLiteral("1,00");
    bar.maximum = QStringLiteral("1,00");
    bar.share = share;
    bar.groupShare = -1;
    return bar;
}

// How wide the bars are, from the top: each run of rows that hold the bars' colour is one.
std::vector<int> barWidths(const QImage& image, const QColor& colour) {
    std::vector<int> widths;
    bool inside = false;
    for (int y = 0; y < image.height(); ++y) {
        int found = 0;
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour ? 1 : 0;
        if (found > 3 && !inside)
            widths.push_back(0);
        inside = found > 3;
        if (inside)
            widths.back() = std::max(widths.back(), found);
    }
    return widths;
}

} // namespace

TEST_CASE("Area chart: the bar beside a label is that area's, however often the unit changes") {
    AreaBarsView view(nullptr);
    view.resize(400, 300);
    view.setBars({barOf(u"1", 20), barOf(u"2", 60), barOf(u"3", 100)});
    view.setBars({barOf(u"1", 100), barOf(u"2", 60), barOf(u"3", 20)});
    view.QWidget::show();
    QTest::qWait(50);
    const auto widths
        = barWidths(view.grab().toImage().convertToFormat(QImage::Format_RGB32), okabeito::blue);
    REQUIRE(widths.size() == 3);
    CHECK(widths[0] > widths[1]);
    CHECK(widths[1] > widths[2]);
}

TEST_CASE("Area chart: every bar has its scale behind it, its words have none") {
    AreaBarsView view(nullptr);
    view.setBars({barOf(u"1", 0), barOf(u"2", 0), barOf(u"3", 0)});
    view.resize(400, 300);
    view.QWidget::show();
    QTest::qWait(50);
    const QImage image = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QColor ground = view.palette().color(QPalette::Base);
    int runs = 0, rows = 0;
    for (int y = 1; y < image.height(); ++y) {
        const int x = image.width() - 9; // the line of 100 %, inside the chart's margin of 8
        const bool line = image.pixelColor(x, y) != ground;
        runs += line && image.pixelColor(x, y - 1) == ground ? 1 : 0;
        rows += line ? 1 : 0;
    }
    CHECK(runs >= 3);
    CHECK(rows < image.height() / 2);
}
