// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/notice.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace sodiem {

Notice::Notice(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText); // it may quote a file
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setVisible(false);
    QFont bold = font();
    bold.setBold(true); // not colour alone, and no colour that a dark palette would swallow
    setFont(bold);
}

void Notice::say(const QString& sentence) {
    QString shown = sentence;
    if (!shown.isEmpty())
        shown[0] = shown[0].toUpper();
    if (shown == text() && isHidden() == shown.isEmpty())
        return;
    setText(shown);
    setVisible(!shown.isEmpty());
    if (!shown.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QLayout* withNotice(QWidget* field, Notice* notice) {
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(field);
    column->addWidget(notice);
    return column;
}

QLabel* makeWrapped(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace sodiem
