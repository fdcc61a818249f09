// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/evidencedelegate.h"

#include "app/models/evidencemodel.h"
#include "app/widgets/icons.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace sodiem {
namespace {

constexpr int mostLines = 2;
constexpr int padding = 4;
constexpr int iconSide = 16;

QStringList wrapped(
    const QString& text, const QFont& font, int width, Qt::TextElideMode elide = Qt::ElideRight) {
    QTextLayout layout(text, font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // names of files have no spaces
    layout.setTextOption(wrap);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 < mostLines) {
            lines << text.mid(line.textStart(), line.textLength());
            continue;
        }
        lines << QFontMetrics(font).elidedText(text.mid(line.textStart()), elide, width);
        break;
    }
    layout.endLayout();
    return text.isEmpty() ? QStringList() : lines;
}

struct Piece {
    QStringList lines;
    QFont font;
    bool faint = false;
};

std::vector<Piece> piecesOf(const QStyleOptionViewItem& option, const QModelIndex& index, int width) {
    QFont bold = option.font;
    bold.setBold(true);
    return {{wrapped(index.data(Qt::DisplayRole).toString(), bold, width, Qt::ElideMiddle), bold},
        {wrapped(index.data(EvidenceModel::BodyRole).toString(), option.font, width), option.font},
        {wrapped(index.data(EvidenceModel::FootRole).toString(), option.font, width), option.font, true}};
}

int textWidth(int width) { return std::max(60, width - 3 * padding - iconSide); }

// Readable on the ground it stands on, but less loud than the rest.
QColor faint(const QColor& text, const QColor& ground) {
    const auto mix = [](int a, int b) { return (a * 75 + b * 25) / 100; };
    return {
        mix(text.red(), ground.red()), mix(text.green(), ground.green()), mix(text.blue(), ground.blue())};
}

} // namespace

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    int height = 2 * padding;
    for (const Piece& piece : piecesOf(option, index, textWidth(width)))
        height += static_cast<int>(piece.lines.size()) * QFontMetrics(piece.font).lineSpacing();
    return {std::min(width, 200), std::max(height, iconSide + 2 * padding)};
}

void EvidenceDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QStyle* style = option.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group
        = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor ground = option.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
    const QRect area = option.rect.adjusted(padding, padding, -padding, -padding);
    painter->save();
    const bool missing = index.data(EvidenceModel::MissingRole).toBool();
    icon(missing ? Icon::Problem : Icon::Document)
        .paint(painter, QRect(area.topLeft(), QSize(iconSide, iconSide)), Qt::AlignCenter,
            selected ? QIcon::Selected : QIcon::Normal);
    int y = area.top();
    for (const Piece& piece : piecesOf(option, index, textWidth(option.rect.width()))) {
        const QFontMetrics metrics(piece.font);
        painter->setFont(piece.font);
        painter->setPen(piece.faint ? faint(text, ground) : text);
        for (const QString& line : piece.lines) {
            painter->drawText(QPoint(area.left() + iconSide + padding, y + metrics.ascent()), line);
            y += metrics.lineSpacing();
        }
    }
    painter->restore();
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(option);
    focus.backgroundColor = ground;
    style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
}

} // namespace sodiem
