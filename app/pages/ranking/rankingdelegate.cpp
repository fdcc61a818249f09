// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ranking/rankingdelegate.h"

#include "app/models/rankingmodel.h"
#include "app/widgets/paddedheader.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QPainter>

namespace sodiem {
namespace {

constexpr int outline = 2;

// The same picture for a selected row too: the style would mix it with the colour of the selection.
QIcon swatch(const QColor& colour, const QColor& edge, const QSize& size, double pixelRatio) {
    QPixmap pixmap(size * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(edge);
    QPainter(&pixmap).fillRect(QRect(QPoint(), size).adjusted(outline, outline, -outline, -outline), colour);
    QIcon icon;
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected})
        icon.addPixmap(pixmap, mode);
    return icon;
}

} // namespace

void RankingDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const QColor colour = index.data(Qt::DecorationRole).value<QColor>();
    if (!colour.isValid() || !option->state.testFlag(QStyle::State_Selected))
        return;
    option->icon = swatch(colour, option->palette.color(QPalette::HighlightedText), option->decorationSize,
        option->widget != nullptr ? option->widget->devicePixelRatioF() : 1);
}

void RankingDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem words = option;
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view == nullptr)
        return QStyledItemDelegate::paint(painter, option, index);
    if (index.data(RankingModel::UnitRole).toInt() < 0) {
        // Across only: a row that the lower edge cuts keeps its height, or its words would be squeezed.
        words.rect.setLeft(std::max(words.rect.left(), 0));
        words.rect.setRight(std::min(words.rect.right(), view->viewport()->width() - 1));
    } else {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, view);
    }
    words.rect.adjust(PaddedHeader::padding, 0, -PaddedHeader::padding, 0);
    QStyledItemDelegate::paint(painter, words, index);
}

} // namespace sodiem
