// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/stilltext.h"

#include "app/widgets/runningtext.h"

#include <algorithm>

#include <QEvent>
#include <QResizeEvent>

namespace sodiem {

StillText::StillText(QWidget* parent) : QWidget(parent), m_label(new RunningText(this)) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop); // the room that stays is below it
}

void StillText::setText(const QString& text) {
    if (text == m_label->text())
        return;
    m_label->setText(text);
    if (isVisible())
        m_kept = std::max(m_kept, m_label->heightForWidth(width()));
    if (!isVisible() || m_kept != height())
        updateGeometry();
}

void StillText::forget() {
    m_kept = 0;
    updateGeometry();
}

int StillText::heightForWidth(int width) const { return std::max(m_kept, m_label->heightForWidth(width)); }

QSize StillText::sizeHint() const { return m_label->sizeHint().expandedTo({0, m_kept}); }

QSize StillText::minimumSizeHint() const {
    return {m_label->minimumSizeHint().width(), fontMetrics().lineSpacing()};
}

void StillText::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_label->setGeometry(rect());
    if (event->size().width() != event->oldSize().width())
        forget(); // it wraps elsewhere now
}

void StillText::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        forget();
}

} // namespace sodiem
