// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/sheetdelegate.h"

#include "app/models/worksheetmodel.h"
#include "app/widgets/icons.h"

#include <QPainter>
#include <QTreeView>

namespace sodiem {
namespace {

constexpr int mostLines = 2;
constexpr int markSide = 12;

// The room a title has: its column less the indent of its level.
int titleWidth(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    if (view == nullptr)
        return option.rect.width();
    int level = 1;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++level;
    return view->columnWidth(index.column()) - level * view->indentation() - 8;
}

QList<Icon> marksBefore(const QModelIndex& index, int marks) {
    QList<Icon> icons;
    if (index.column() == WorksheetModel::Given) {
        if ((marks
                & (WorksheetModel::Conflict | WorksheetModel::Unsaved | WorksheetModel::NotAsSigned
                    | WorksheetModel::ToReview))
            != 0)
            icons << Icon::Problem;
        if ((marks & WorksheetModel::Begun) != 0)
            icons << Icon::Half;
        if ((marks & WorksheetModel::Differs) != 0)
            icons << Icon::Differs;
        if ((marks & WorksheetModel::Overridden) != 0)
            icons << Icon::Note;
        if ((marks & WorksheetModel::Survey) != 0)
            icons << Icon::Survey;
    }
    if (index.column() == WorksheetModel::Note && (marks & WorksheetModel::LacksReason) != 0)
        icons << Icon::Problem;
    return icons;
}

} // namespace

QSize SheetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = option.fontMetrics.lineSpacing();
    const int padding = 8;
    if (index.column() != WorksheetModel::Title)
        return {60, line + padding};
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    const QRect text
        = filled.fontMetrics.boundingRect(QRect(0, 0, std::max(80, titleWidth(option, index)), 10000),
            Qt::TextWordWrap | Qt::AlignLeft, filled.text);
    const int lines = std::clamp((text.height() + line / 2) / line, 1, mostLines);
    return {200, lines * line + padding};
}

void SheetDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->font.setPointSizeF(
        option->widget != nullptr ? option->widget->font().pointSizeF() : option->font.pointSizeF());
    option->fontMetrics = QFontMetrics(option->font);
    if (index.column() == WorksheetModel::Title)
        option->features |= QStyleOptionViewItem::WrapText;
    const int marks = index.data(WorksheetModel::MarksRole).toInt();
    // Taken over from an earlier step: to be seen as not this step's own word.
    if (index.column() == WorksheetModel::Given && (marks & WorksheetModel::Earlier) != 0)
        option->font.setItalic(true);
}

void SheetDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const QList<Icon> icons = marksBefore(index, index.data(WorksheetModel::MarksRole).toInt());
    const QIcon::Mode mode = option.state.testFlag(QStyle::State_Selected) ? QIcon::Selected : QIcon::Normal;
    int x = option.rect.left() + 3;
    for (const Icon shape : icons) {
        const QRect place(x, option.rect.center().y() - markSide / 2, markSide, markSide);
        icon(shape).paint(painter, place, Qt::AlignCenter, mode);
        x += markSide + 2;
    }
}

} // namespace sodiem
