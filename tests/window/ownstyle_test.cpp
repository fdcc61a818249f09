// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/appearance.h"
#include "support/windowkit.h"

#include <algorithm>
#include <cmath>

#include <QCheckBox>
#include <QImage>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>

using namespace sodiem;

namespace {

// Of the web's rules for accessible contents (WCAG 2), 1.4.11 asks for 3:1.
double luminance(const QColor& colour) {
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const double light = std::max(luminance(one), luminance(other));
    return (light + 0.05) / (std::min(luminance(one), luminance(other)) + 0.05);
}

struct Look {
    Look(Theme theme, int font) { Appearance().apply(theme, font); }
    ~Look() { Appearance().apply(Theme::Light, 100); }
};

} // namespace

TEST_CASE("Appearance: what is not ticked is seen on a dark ground") {
    const Look look(Theme::Dark, 100);
    QCheckBox box;
    QRadioButton radio;
    for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{&box, &radio}) {
        button->resize(40, 24);
        const QImage image = button->grab().toImage();
        const QColor ground = button->palette().color(QPalette::Window);
        double most = 1;
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, contrast(image.pixelColor(x, image.height() / 2), ground));
        CHECK(most >= 3);
    }
}

TEST_CASE("Appearance: the words of a button keep 12 pixels to each edge, however large") {
    for (const int percent : {100, 150, 200}) {
        const Look look(Theme::Light, percent);
        const QPushButton button(QStringLiteral("Khôi phục bản sao này"));
        CHECK(button.sizeHint().width() >= button.fontMetrics().horizontalAdvance(button.text()) + 24);
    }
}

TEST_CASE("Appearance: the system's own style is found again after another") {
    const QString before = QApplication::style()->objectName();
    const Appearance appearance;
    appearance.apply(Theme::Dark, 100);
    appearance.apply(Theme::System, 100);
    CHECK(QApplication::style()->objectName() == before);
    appearance.apply(Theme::Light, 100);
}
