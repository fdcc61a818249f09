// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace sodiem {

// A sentence where it arose, with a way out and a way to put it aside; work around it goes on.
class MessageStrip : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Notice, Problem };
    explicit MessageStrip(QWidget* parent = nullptr); // hidden until it has something to say

    // With `offer`, a button of that name stands beside the sentence.
    void say(Tone tone, const QString& sentence, const QString& offer = {});
    void setClosable(bool closable);
    QString sentence() const;

Q_SIGNALS:
    void offerTaken();

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    Tone m_tone = Tone::Notice;
    QLabel* m_mark;
    QLabel* m_text;
    QPushButton* m_offer;
    QToolButton* m_close;
};

} // namespace sodiem
