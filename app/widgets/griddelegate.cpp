// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/griddelegate.h"

#include "app/widgets/gridmodel.h"
#include "app/widgets/icons.h"

#include <QPainter>

namespace sodiem {
namespace {

constexpr int markSide = 12;

bool isMarked(const QModelIndex& index) { return !index.data(GridModel::ProblemRole).toString().isEmpty(); }
bool beginsLeft(const QStyleOptionViewItem& option) {
    return option.displayAlignment.testFlag(Qt::AlignLeft);
}

} // namespace

void GridDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->font.setItalic(index.data(GridModel::HintRole).toBool());
    if (!index.flags().testFlag(Qt::ItemIsEditable))
        option->backgroundBrush = option->palette.window();
    if (isMarked(index) && beginsLeft(*option)) { // before the text, not on it
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(Icon::Problem);
        option->decorationSize = {markSide, markSide};
    }
}

void GridDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const auto alignment = index.data(Qt::TextAlignmentRole).toInt();
    if (!isMarked(index) || (alignment & Qt::AlignLeft) != 0)
        return; // none, or it stands before the text already
    const QIcon::Mode mode = option.state.testFlag(QStyle::State_Selected) ? QIcon::Selected : QIcon::Normal;
    const QRect place(option.rect.left() + 3, option.rect.center().y() - markSide / 2, markSide, markSide);
    icon(Icon::Problem).paint(painter, place, Qt::AlignCenter, mode);
}

} // namespace sodiem
