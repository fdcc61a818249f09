// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/explanationbox.h"

#include "app/commands/commands.h"
#include "app/i18n/errortext.h"
#include "app/i18n/shownnumber.h"
#include "app/pages/scoring/postcard.h"
#include "app/pages/scoring/postform.h"
#include "app/session/session.h"
#include "app/widgets/faultlabel.h"
#include "app/widgets/runningtext.h"
#include "core/base/plaindate.h"
#include "core/scoring/explained.h"

#include <algorithm>

#include <QDateTime>
#include <QLabel>
#include <QVBoxLayout>

namespace sodiem {

ExplanationBox::ExplanationBox(const Workplace& place, Drafts& drafts, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_drafts(drafts)
    , m_wanted(new FaultLabel(this))
    , m_empty(new RunningText(this))
    , m_posts(new QVBoxLayout)
    , m_form(new PostForm(this)) {
    m_wanted->setObjectName(QStringLiteral("thread-wanted"));
    m_empty->setObjectName(QStringLiteral("thread-empty"));
    m_empty->setTextFormat(Qt::PlainText);
    m_posts->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_wanted);
    column->addWidget(m_empty);
    column->addLayout(m_posts);
    column->addWidget(m_form);
    connect(m_form, &PostForm::meant, this, &ExplanationBox::add);
    connect(m_form, &PostForm::left, this, &ExplanationBox::keepDraft);
    connect(m_form, &PostForm::correctingEnded, this, [this] {
        m_drafts.keepThread(m_shown->unit, m_shown->leaf, {});
        beginForm();
    });
    connect(&m_place.session, &Session::unitsChanged, this, &ExplanationBox::refresh);
    connect(&m_place.session, &Session::stateChanged, this, &ExplanationBox::refresh);
    show(std::nullopt);
}

void ExplanationBox::show(const std::optional<EntryPlace>& place) {
    if (m_shown && place == m_shown)
        return refresh();
    commitTyping();
    m_shown = place;
    if (m_shown)
        beginForm();
    refresh();
}

void ExplanationBox::beginForm() {
    m_form->begin(m_drafts.ofThread(m_shown->unit, m_shown->leaf), today());
    m_form->setStage(m_shown->stage);
}

const Explanations& ExplanationBox::thread() const {
    static const Explanations none;
    return m_shown ? m_place.session.campaign().record(m_shown->unit).thread(m_shown->leaf) : none;
}

bool ExplanationBox::isWanted() const {
    const Session& session = m_place.session;
    return m_shown && !session.isReading() && isUnexplained(session.campaign(), m_shown->unit, m_shown->leaf);
}

void ExplanationBox::refresh() {
    const bool writable = m_shown && m_place.session.isWritable();
    const bool wanted = isWanted();
    m_wanted->setText(wanted
            ? tr("The unit scored this item without evidence: it has to explain that in writing.")
            : QString());
    m_empty->setText(writable ? tr("Nothing has been explained or answered yet.")
                              : tr("Nothing was explained or answered."));
    m_empty->setVisible(m_shown && thread().empty() && !wanted);
    m_form->setWritable(writable);
    showPosts();
    for (PostCard* card : m_cards)
        card->setWritable(writable);
    const qsizetype count = static_cast<qsizetype>(thread().size());
    const QString heading = wanted ? tr("Explanations: one is wanted")
        : count == 0               ? tr("Explanations")
                                   : tr("Explanations (%1)").arg(count);
    if (std::exchange(m_title, heading) != heading)
        Q_EMIT titleChanged();
}

QString ExplanationBox::title() const { return m_title; }

// Cards that say the same as before stay, or a text being read or selected would jump.
void ExplanationBox::showPosts() {
    const Explanations& posts = thread();
    const bool same = std::equal(m_cards.begin(), m_cards.end(), posts.begin(), posts.end(),
        [](const PostCard* card, const ThreadPost& post) { return card->post() == post; });
    if (same)
        return;
    for (PostCard* card : m_cards) {
        m_posts->removeWidget(card);
        card->hide();
        card->deleteLater(); // its own button may have asked for this
    }
    m_cards.clear();
    for (const ThreadPost& post : posts) {
        auto* card = new PostCard(post, this);
        connect(card, &PostCard::correctWanted, this, &ExplanationBox::correct);
        connect(card, &PostCard::takeBackWanted, this, &ExplanationBox::takeBack);
        m_posts->addWidget(card);
        m_cards.push_back(card);
    }
}

QString ExplanationBox::today() const {
    return m_place.session.today().toString(Qt::ISODate);
}

// A correction that changes nothing yet is no typed work.
void ExplanationBox::keepDraft() {
    if (!m_shown || !m_place.session.isWritable())
        return;
    const ThreadDraft draft = m_form->draft();
    const bool asItStands = std::any_of(thread().begin(), thread().end(), [&](const ThreadPost& post) {
        return post.id == draft.corrects && post.words.text == draft.text
            && shownDate(post.words.date) == draft.date;
    });
    m_drafts.keepThread(m_shown->unit, m_shown->leaf, asItStands ? ThreadDraft() : draft);
}

void ExplanationBox::commitTyping() { keepDraft(); }

void ExplanationBox::add(ThreadSide side, const QString& text, const QString& date, const QString& corrects) {
    if (!m_shown || !m_place.session.isWritable())
        return;
    const EntryPlace at = *m_shown;
    const Result<QString> day = plainDate(date);
    if (!day)
        return showFault(day.error());
    const ThreadWords words{side, day->isEmpty() ? today() : *day, text};
    const Status done = corrects.isEmpty() ? m_place.commands.explain(at.unit, at.leaf, words)
                                           : m_place.commands.correctPost(at.unit, at.leaf, corrects, words);
    if (!done)
        return showFault(done.error());
    m_drafts.keepThread(at.unit, at.leaf, {});
    beginForm();
}

void ExplanationBox::showFault(const Error& error) {
    keepDraft();
    if (error.code == ErrorCode::DateInvalid) // people write days otherwise than files do
        return m_form->showFault(tr("Write the date as day/month/year, for example 05/11/2018."));
    m_form->showFault(errorSentence(error, m_place.language));
}

void ExplanationBox::takeBack(const QString& id) {
    if (const Status done = m_place.commands.takeBackPost(m_shown->unit, m_shown->leaf, id); !done)
        showFault(done.error());
}

// What was begun is not overwritten by a correction: it is said to finish that first.
void ExplanationBox::correct(const ThreadPost& post) {
    const ThreadDraft begun = m_form->draft();
    if (!begun.text.trimmed().isEmpty() && begun.corrects.isEmpty())
        return m_form->showFault(tr("Add or delete what you have begun here before you correct another."));
    m_form->beginCorrecting(post);
}

} // namespace sodiem
