// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/scoring/drafts.h"
#include "core/campaign/stage.h"

#include <optional>

#include <QWidget>

class QLabel;
class QPushButton;

namespace sodiem {

class ButtonRow;
class FaultLabel;
class GrowingEdit;
class TypedLine;

// Where a post is written: the words, the day they were said, and a button for each side that speaks at the
// step. While a post is corrected its own side is the only one.
class PostForm : public QWidget {
    Q_OBJECT

public:
    explicit PostForm(QWidget* parent = nullptr);

    // Begins anew at another place: with what was left there, else empty, dated `today` (ISO).
    void begin(const ThreadDraft* kept, const QString& today);
    void beginCorrecting(const ThreadPost& post);
    void setStage(Stage stage); // the unit alone speaks at its self-assessment
    void setWritable(bool writable);
    void showFault(const QString& sentence);
    ThreadDraft draft() const; // as it stands
    bool isCorrecting() const { return !m_corrects.isEmpty(); }

Q_SIGNALS:
    // The day is as typed. `corrects`: the id of a post, or empty.
    void meant(sodiem::ThreadSide side, const QString& text, const QString& date, const QString& corrects);
    void left(); // the person went elsewhere; draft() has what stands
    void correctingEnded(); // nothing is to be corrected after all

private:
    void mean(ThreadSide side);
    void showButtons();

    QLabel* m_label;
    GrowingEdit* m_text;
    QLabel* m_dateLabel;
    TypedLine* m_date;
    FaultLabel* m_fault;
    QPushButton* m_team;
    QPushButton* m_unit;
    QPushButton* m_store;
    QPushButton* m_leave;
    ButtonRow* m_buttons;
    ButtonRow* m_correcting;
    Stage m_stage = Stage::Appraised;
    QString m_corrects;
    ThreadSide m_correctedSide = ThreadSide::Unit;
};

} // namespace sodiem
