// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/griddelegate.h"

#include "app/widgets/gridmodel.h"
#include "app/widgets/icons.h"

#include <QPainter>

namespace sodiem {
namespace {

constexpr int markSide = 12;

} // namespace

void GridDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->font.setItalic(index.data(GridModel::HintRole).toBool());
    if (!index.flags().testFlag(Qt::ItemIsEditable))
        option->backgroundBrush = option->palette.window();
}

void GridDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    if (index.data(GridModel::ProblemRole).toString().isEmpty())
        return;
    const QIcon::Mode mode = option.state.testFlag(QStyle::State_Selected) ? QIcon::Selected : QIcon::Normal;
    const QRect place(option.rect.left() + 3, option.rect.center().y() - markSide / 2, markSide, markSide);
    icon(Icon::Problem).paint(painter, place, Qt::AlignCenter, mode);
}

} // namespace sodiem
