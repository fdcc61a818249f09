// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tile.h"

#include <algorithm>

#include <QEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace sodiem {
namespace {

constexpr int margin = 8;

} // namespace

Tile::Tile(const QString& words, const QString& hint, QWidget* parent) : QAbstractButton(parent) {
    setText(words);
    setToolTip(hint);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Tile::setFigure(const QString& figure, bool calls) {
    if (m_figure == figure && m_calls == calls)
        return;
    m_figure = figure;
    m_calls = calls;
    setAccessibleName(text() + QStringLiteral(": ") + figure);
    updateGeometry();
    update();
}

QFont Tile::figureFont() const {
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(font().pointSizeF() * 1.2);
    return bold;
}

int Tile::figureWidth() const { return QFontMetrics(figureFont()).horizontalAdvance(m_figure) + margin; }

// Broken where both lines are of like length: a last word alone below a long line reads ill.
QString Tile::inTwoLines() const {
    const QFontMetrics metrics = fontMetrics();
    const QStringList words = text().split(u' ');
    QString best = text();
    int least = metrics.horizontalAdvance(best);
    for (qsizetype first = 1; first < words.size(); ++first) {
        const QString upper = words.first(first).join(u' '), lower = words.sliced(first).join(u' ');
        const int width = std::max(metrics.horizontalAdvance(upper), metrics.horizontalAdvance(lower));
        if (width < least) {
            least = width;
            best = upper + u'\n' + lower;
        }
    }
    return best;
}

int Tile::leastWidth() const {
    return figureWidth() + fontMetrics().size(0, inTwoLines()).width() + 2 * margin + 2;
}

QSize Tile::sizeHint() const { return {leastWidth(), 2 * fontMetrics().lineSpacing() + margin}; }

bool Tile::event(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void Tile::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    option.initFrom(this);
    option.state |= isChecked() || isDown() ? QStyle::State_On | QStyle::State_Sunken : QStyle::State_Raised;
    painter.drawPrimitive(QStyle::PE_PanelButtonTool, option);
    const QPalette::ColorGroup group = m_calls || isChecked() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(palette().color(group, QPalette::ButtonText));
    const QRect area = rect().adjusted(margin, 0, -margin, 0);
    const QRect words = area.adjusted(figureWidth(), 0, 0, 0);
    const bool oneLine = fontMetrics().horizontalAdvance(text()) <= words.width();
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, oneLine ? text() : inTwoLines());
    painter.setFont(figureFont());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, m_figure);
    if (isChecked())
        painter.fillRect(QRect(0, height() - 3, width(), 3), palette().color(QPalette::Highlight));
    if (!hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    focus.rect = rect().adjusted(2, 2, -2, -4);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
}

} // namespace sodiem
