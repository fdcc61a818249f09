// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/section.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace sodiem {

Section::Section(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_head(new QToolButton(this))
    , m_content(new QWidget(this))
    , m_body(new QVBoxLayout(m_content)) {
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setArrowType(Qt::DownArrow);
    m_head->setAutoRaise(true);
    QFont bold = m_head->font();
    bold.setBold(true);
    m_head->setFont(bold);
    setTitle(title);
    m_body->setContentsMargins(8, 0, 0, 4);
    m_body->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_head, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    connect(m_head, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
}

void Section::setTitle(const QString& title) { m_head->setText(title); }
void Section::setOpen(bool open) {
    if (m_open == open)
        return;
    m_open = open;
    m_head->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
    Q_EMIT toggled(open);
}

void Section::clear() {
    while (QLayoutItem* item = m_body->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide(); // gone from the eye now, from memory when its own signals are through
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace sodiem
