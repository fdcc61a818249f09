// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/pages/scoring/drafts.h"

#include <optional>
#include <vector>

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace sodiem {

class FaultLabel;
class PostCard;
class PostForm;

// Giải trình of one leaf of one unit: what the unit says and what the team answers, and where more is
// written. Says so when the item claims points without evidence and nobody has explained that yet.
class ExplanationBox : public QWidget {
    Q_OBJECT

public:
    ExplanationBox(const Workplace& place, Drafts& drafts, QWidget* parent = nullptr);

    void show(const std::optional<EntryPlace>& place);
    void refresh(); // the same place, new values
    void commitTyping(); // into the drafts: nothing is added by going elsewhere
    QString title() const; // of the section around it

Q_SIGNALS:
    void titleChanged();

private:
    void showPosts();
    void beginForm();
    void keepDraft();
    void add(ThreadSide side, const QString& text, const QString& date, const QString& corrects);
    void takeBack(const QString& id);
    void correct(const ThreadPost& post);
    const Explanations& thread() const;
    bool isWanted() const;
    QString today() const;
    void showFault(const Error& error);

    const Workplace m_place;
    Drafts& m_drafts;
    std::optional<EntryPlace> m_shown;
    FaultLabel* m_wanted;
    QLabel* m_empty;
    QVBoxLayout* m_posts;
    std::vector<PostCard*> m_cards;
    PostForm* m_form;
    QString m_title;
};

} // namespace sodiem
