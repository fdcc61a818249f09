// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/runningtext.h"
#include "app/widgets/stilltext.h"
#include "support/windowkit.h"

#include <QVBoxLayout>

using namespace sodiem;

namespace {

struct Page : QWidget {
    Page() {
        auto* column = new QVBoxLayout(this);
        column->addWidget(text);
        column->addWidget(below);
        column->addStretch(1);
        resize(200, 400);
        show();
        REQUIRE(QTest::qWaitForWindowExposed(this));
    }
    void say(const QString& words) const {
        text->setText(words);
        QApplication::processEvents();
        QApplication::processEvents();
    }
    StillText* text = new StillText(this);
    QLabel* below = new QLabel(QStringLiteral("x"), this);
};

QString longText() { return QStringLiteral("many words that need several lines of this narrow page, ").repeated(3); }

} // namespace

TEST_CASE("StillText: the room a text needed stays, and what is below it does not move") {
    const Page page;
    page.say(QStringLiteral("short"));
    const int before = page.below->y();
    page.say(longText());
    const int after = page.below->y();
    CHECK(after > before);
    CHECK(page.text->label()->height() >= page.text->label()->heightForWidth(page.text->width()));
    page.say(QStringLiteral("short again"));
    CHECK(page.below->y() == after);
    page.text->forget();
    QApplication::processEvents();
    QApplication::processEvents();
    CHECK(page.below->y() == before);
}

TEST_CASE("StillText: another width or larger letters ask for other room") {
    Page page;
    page.say(longText());
    const int narrow = page.text->height();
    page.resize(600, 400);
    QApplication::processEvents();
    QApplication::processEvents();
    CHECK(page.text->height() < narrow);
    const int wide = page.text->height();
    QFont large = page.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    page.setFont(large);
    QApplication::processEvents();
    QApplication::processEvents();
    CHECK(page.text->height() > wide);
    CHECK(page.text->label()->height() == page.text->height());
}
