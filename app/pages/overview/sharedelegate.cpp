// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview/sharedelegate.h"

#include "app/models/progressmodel.h"
#include "app/widgets/paddedheader.h"

#include <QApplication>
#include <QPainter>

namespace sodiem {

void ShareDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem whole = option; // its ground reaches over the room at the sides
    initStyleOption(&whole, index);
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, option.widget);
    QStyleOptionViewItem padded = option;
    if (index.column() > ProgressModel::Name)
        padded.rect.adjust(PaddedHeader::padding, 0, -PaddedHeader::padding, 0);
    QStyledItemDelegate::paint(painter, padded, index);
    const int share = index.data(ProgressModel::ShareRole).toInt();
    if (index.column() != ProgressModel::Percent || share < 0)
        return;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QColor colour = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight);
    const QRect track = padded.rect.adjusted(2, padded.rect.height() - 4, -2, -1);
    colour.setAlpha(60);
    painter->fillRect(track, colour);
    colour.setAlpha(255);
    painter->fillRect(QRect(track.topLeft(), QSize(track.width() * share / 100, track.height())), colour);
}

QSize ShareDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * PaddedHeader::padding, 6);
}

} // namespace sodiem
