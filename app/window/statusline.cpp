// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/statusline.h"

#include "app/i18n/reasontext.h"
#include "app/session/session.h"

#include <QDateTime>
#include <QLabel>

namespace sodiem {
namespace {

constexpr qint64 slowMilliseconds = 200;
constexpr int margin = 8; // left and right, as the pages above have it

} // namespace

StatusLine::StatusLine(Session& session, const Language& language, QWidget* parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_language(language)
    , m_waiting(new QToolButton(this))
    , m_saved(new QLabel(this))
    , m_who(new QLabel(this)) {
    for (QLabel* label : {m_saved, m_who})
        label->setTextFormat(Qt::PlainText);
    m_saved->setObjectName(QStringLiteral("saved"));
    setSizeGripEnabled(false);
    m_saved->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way in a narrow window
    addWidget(m_waiting);
    setContentsMargins(margin, 0, margin, 0);
    addWidget(m_saved, 1);
    m_waiting->setAutoRaise(true);
    m_waiting->setObjectName(QStringLiteral("waiting"));
    m_waiting->setToolTip(tr("Go to what is typed but not stored"));
    showWaiting(0);
    connect(m_waiting, &QToolButton::clicked, this, &StatusLine::waitingWanted);
    addPermanentWidget(m_who);
    connect(&m_session, &Session::saved, this, &StatusLine::showSaved);
    connect(&m_session, &Session::stateChanged, this, &StatusLine::showState);
    showState();
}

void StatusLine::showWaiting(std::size_t count) {
    m_waiting->setVisible(count > 0);
    m_waiting->setText(QStringLiteral("⚠ ") + tr("Not stored yet: %1.").arg(count));
}

void StatusLine::showSaved(qint64 utcMilliseconds, qint64 tookMilliseconds) {
    const QString time = QDateTime::fromMSecsSinceEpoch(utcMilliseconds).toString(QStringLiteral("HH:mm:ss"));
    m_saved->setText(tookMilliseconds > slowMilliseconds ? tr("Saved %1 (the disk is slow)").arg(time)
                                                         : tr("Saved %1").arg(time));
}

void StatusLine::showState() {
    const Person& person = m_session.person();
    QStringList who{person.name};
    if (!person.role.isEmpty())
        who << person.role;
    who << stageText(person.stage, m_language);
    if (m_session.isInvented())
        who << tr("invented figures");
    m_who->setText(who.join(QStringLiteral(" · ")));
    switch (m_session.writeState()) {
    case WriteState::Writable:
        m_saved->setText(tr("Checked: the history of the book is whole."));
        break;
    case WriteState::Storing:
        m_saved->setText(tr("Storing many values…"));
        break;
    case WriteState::Reading:
        m_saved->setText(tr("Reading the book…"));
        break;
    case WriteState::Verifying:
        m_saved->setText(tr("Checking the book…"));
        break;
    case WriteState::HeldElsewhere:
    case WriteState::Damaged:
        m_saved->setText(tr("For reading only"));
        break;
    }
}

} // namespace sodiem
