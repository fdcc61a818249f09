// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/griddelegate.h"

#include "app/widgets/gridmodel.h"
#include "app/widgets/icons.h"

#include <QToolTip>

namespace sodiem {
namespace {

constexpr int markSide = 12;

} // namespace

QWidget* GridDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    const QString answers = index.data(GridModel::AnswersRole).toString();
    if (editor == nullptr || answers.isEmpty())
        return editor;
    editor->setToolTip(answers);
    const auto say = [editor, answers] { // when it has the keyboard: a tip goes when the focus moves
        QToolTip::showText(editor->mapToGlobal(editor->rect().bottomLeft()), answers, editor);
    };
    QMetaObject::invokeMethod(editor, say, Qt::QueuedConnection);
    return editor;
}

void GridDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->font.setItalic(index.data(GridModel::HintRole).toBool());
    if (!index.flags().testFlag(Qt::ItemIsEditable))
        option->backgroundBrush = option->palette.window();
    if (!index.data(GridModel::ProblemRole).toString().isEmpty()) {
        option->features |= QStyleOptionViewItem::HasDecoration; // before the text, which stays beside it
        option->icon = icon(Icon::Problem);
    }
    option->decorationSize = QSize(markSide, markSide);
}

} // namespace sodiem
