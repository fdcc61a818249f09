// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/thread.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace sodiem {

QString sideText(ThreadSide side); // "The unit", "The team"

// One post of a thread: who said it, when, who wrote it down, and the words. The team's answers stand a step
// further in, so that the two sides are told apart at a glance.
class PostCard : public QWidget {
    Q_OBJECT

public:
    explicit PostCard(const ThreadPost& post, QWidget* parent = nullptr);

    const ThreadPost& post() const { return m_post; }
    void setWritable(bool writable);

Q_SIGNALS:
    void correctWanted(const sodiem::ThreadPost& post);
    void takeBackWanted(const QString& id);

private:
    const ThreadPost m_post;
    QToolButton* m_correct;
    QToolButton* m_takeBack;
};

} // namespace sodiem
