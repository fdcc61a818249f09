// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/appearance.h"

#include "app/window/ownstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>

namespace sodiem {
namespace {

struct Shades {
    QRgb window, base, other, text, faint, button, accent, accentText, link;
};

QPalette paletteOf(const Shades& shades) {
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(shades.window));
    palette.setColor(QPalette::Base, QColor(shades.base));
    palette.setColor(QPalette::AlternateBase, QColor(shades.other));
    palette.setColor(QPalette::ToolTipBase, QColor(shades.base));
    palette.setColor(QPalette::Button, QColor(shades.button));
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(shades.text));
    palette.setColor(QPalette::PlaceholderText, QColor(shades.faint));
    palette.setColor(QPalette::Highlight, QColor(shades.accent));
    palette.setColor(QPalette::HighlightedText, QColor(shades.accentText));
    palette.setColor(QPalette::Link, QColor(shades.link));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.faint));
    return palette;
}

} // namespace

QPalette darkPalette() {
    // The ground is lighter than the fields, or Fusion's dark outlines of ticks would not be seen.
    return paletteOf({0xff3b3e43, 0xff1c1e21, 0xff232629, 0xffededed, 0xffa6a6a6, 0xff4b4f55, 0xff2a6fa8,
        0xffffffff, 0xff8cc4f5});
}

QPalette lightPalette() {
    return paletteOf({0xfff3f3f3, 0xffffffff, 0xfff7f8fa, 0xff1a1a1a, 0xff6b6b6b, 0xffe9e9e9, 0xff0b5c9e,
        0xffffffff, 0xff0b5c9e});
}

Appearance::Appearance() : m_style(QApplication::style()->objectName()) { }

void Appearance::apply(Theme theme, int fontPercent) const {
    // Only Fusion follows a palette that is not the system's own.
    QApplication::setStyle(new OwnStyle(theme == Theme::System ? m_style : QStringLiteral("fusion")));
    QApplication::setPalette(theme == Theme::Dark ? darkPalette()
            : theme == Theme::Light               ? lightPalette()
                                                  : QPalette()); // the system's again
    // From the system's own font every time, or one change would be on top of the other.
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(font.pointSizeF() * fontPercent / 100);
    QApplication::setFont(font);
}

} // namespace sodiem
