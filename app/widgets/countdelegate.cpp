// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/countdelegate.h"

#include <QApplication>
#include <QPainter>

namespace sodiem {
namespace {

constexpr int gap = 6;

} // namespace

QSize CountDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, option.fontMetrics.lineSpacing() + gap});
}

void CountDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString count = index.data(m_countRole).toString();
    if (count.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    const int room = filled.fontMetrics.horizontalAdvance(count) + 2 * gap;
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &filled, painter, option.widget);
    filled.rect.setRight(option.rect.right() - room);
    style->drawControl(QStyle::CE_ItemViewItem, &filled, painter, option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(filled.font);
    painter->setPen(filled.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(option.rect.adjusted(0, 0, -gap, 0), Qt::AlignRight | Qt::AlignVCenter, count);
    painter->restore();
}

} // namespace sodiem
