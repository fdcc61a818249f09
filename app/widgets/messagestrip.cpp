// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/messagestrip.h"

#include "app/widgets/icons.h"
#include "app/widgets/runningtext.h"

#include <QAccessible>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace sodiem {

MessageStrip::MessageStrip(QWidget* parent)
    : QFrame(parent)
    , m_mark(new QLabel(this))
    , m_text(new RunningText(this))
    , m_offer(new QPushButton(this))
    , m_close(new QToolButton(this)) {
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(Icon::Close));
    m_close->setToolTip(tr("Put this message aside"));
    m_close->setAccessibleName(m_close->toolTip());
    m_offer->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 4, 4);
    row->setSpacing(8);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_offer);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_offer, &QPushButton::clicked, this, &MessageStrip::offerTaken);
    hide();
}

void MessageStrip::say(Tone tone, const QString& sentence, const QString& offer) {
    const bool shown = !isHidden();
    if (shown != sentence.isEmpty() && sentence == m_text->text() && tone == m_tone && offer == m_offer->text())
        return; // said at every key press: nothing is to be laid out or read aloud again
    m_tone = tone;
    m_text->setText(sentence);
    m_offer->setText(offer);
    m_offer->setVisible(!offer.isEmpty());
    colour();
    setVisible(!sentence.isEmpty());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageStrip::setClosable(bool closable) { m_close->setVisible(closable); }

QString MessageStrip::sentence() const { return m_text->text(); }

// A tint of the palette's own base, so that it fits light and dark.
void MessageStrip::colour() {
    QPalette own = QGuiApplication::palette(); // the parent's may still be that of the theme before
    const QColor base = own.color(QPalette::Base);
    const QColor tint = m_tone == Tone::Problem ? QColor(0xd5, 0x5e, 0x00) : QColor(0x00, 0x72, 0xb2);
    const auto mixed = [&](int a, int b) { return (a * 82 + b * 18) / 100; };
    own.setColor(QPalette::Window,
        QColor(mixed(base.red(), tint.red()), mixed(base.green(), tint.green()),
            mixed(base.blue(), tint.blue())));
    setPalette(own);
    const Icon shape = m_tone == Tone::Problem ? Icon::Problem : Icon::Notice;
    m_mark->setPixmap(icon(shape).pixmap(16, 16));
}

void MessageStrip::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::StyleChange || type == QEvent::ThemeChange || type == QEvent::ApplicationPaletteChange
        || type == QEvent::ParentChange)
        colour();
}

} // namespace sodiem
