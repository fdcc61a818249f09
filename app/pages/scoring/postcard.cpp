// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/postcard.h"

#include "app/i18n/shownnumber.h"
#include "app/widgets/faultlabel.h"
#include "app/widgets/runningtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace sodiem {
namespace {

constexpr int answerIndent = 16;

QString headText(const ThreadPost& post) {
    QStringList pieces{sideText(post.words.side), shownDate(post.words.date),
        post.person.isEmpty() ? QString() : PostCard::tr("entered by %1").arg(post.person)};
    pieces.removeAll(QString());
    return pieces.join(QStringLiteral(" · "));
}

QToolButton* makeButton(const QString& text, const QString& toolTip, const QString& about, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(text + QStringLiteral(": ") + about);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

QString sideText(ThreadSide side) {
    return side == ThreadSide::Unit ? PostCard::tr("The unit") : PostCard::tr("The team");
}

PostCard::PostCard(const ThreadPost& post, QWidget* parent) : QWidget(parent), m_post(post) {
    const QString about = headText(post);
    m_correct = makeButton(tr("Correct"), tr("Write it otherwise; the history keeps both"), about, this);
    m_takeBack = makeButton(tr("Take back"), tr("Takes it out of the thread; it can be undone"), about, this);
    m_correct->setObjectName(QStringLiteral("post-correct"));
    m_takeBack->setObjectName(QStringLiteral("post-take-back"));
    auto* head = new RunningText(about, this);
    head->setObjectName(QStringLiteral("post-head"));
    head->setTextFormat(Qt::PlainText);
    QFont bold = head->font();
    bold.setBold(true);
    head->setFont(bold);
    auto* text = new RunningText(post.words.text, this);
    text->setObjectName(QStringLiteral("post-text"));
    text->setTextFormat(Qt::PlainText);
    text->setSelectable();
    auto* differs = new FaultLabel(this);
    differs->setText(post.differs
            ? tr("Two computers have this differently; correct it to settle which holds.")
            : QString());
    auto* verbs = new QHBoxLayout;
    verbs->setSpacing(4);
    verbs->addWidget(m_correct);
    verbs->addWidget(m_takeBack);
    verbs->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(post.words.side == ThreadSide::Team ? answerIndent : 0, 0, 0, 0);
    column->setSpacing(2);
    for (QWidget* each :
        {static_cast<QWidget*>(head), static_cast<QWidget*>(text), static_cast<QWidget*>(differs)})
        column->addWidget(each);
    column->addLayout(verbs);
    connect(m_correct, &QToolButton::clicked, this, [this] { Q_EMIT correctWanted(m_post); });
    connect(m_takeBack, &QToolButton::clicked, this, [this] { Q_EMIT takeBackWanted(m_post.id); });
}

void PostCard::setWritable(bool writable) {
    m_correct->setVisible(writable);
    m_takeBack->setVisible(writable);
}

} // namespace sodiem
