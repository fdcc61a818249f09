// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/griddelegate.h"

#include "app/widgets/gridmodel.h"
#include "app/widgets/icons.h"

namespace sodiem {
namespace {

constexpr int markSide = 12;

} // namespace

void GridDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->font.setItalic(index.data(GridModel::HintRole).toBool());
    if (!index.flags().testFlag(Qt::ItemIsEditable))
        option->backgroundBrush = option->palette.window();
    if (index.data(GridModel::ProblemRole).toString().isEmpty())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration; // before the text, which stays beside it
    option->icon = icon(Icon::Problem);
    option->decorationSize = QSize(markSide, markSide);
}

} // namespace sodiem
