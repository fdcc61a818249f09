// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/scoring/drafts.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace sodiem {

class FaultLabel;
class NoteEdit;
class NumberEdit;

// What a person decides beside the figures: that no case arose, other points than the rule gives, and the
// word why.
class DecisionBox : public QWidget {
    Q_OBJECT

public:
    explicit DecisionBox(const Language& language, QWidget* parent = nullptr);

    void make(const Node& leaf, Stage stage);
    // What is stored, and in its place what was typed and waits (nullptr: nothing waits).
    void show(const Entry& entry, const Draft* draft, bool needsReason, bool writable);
    void showFault(const QString& sentence);
    void takeNoteFocus();
    void commitTyping();

Q_SIGNALS:
    void edited(const sodiem::EntryEdit& edit);
    void committed(const sodiem::EntryEdit& edit);
    void misread(const sodiem::Misread& misread, bool meant);
    void released(const QString& field);
    void finished();

private:
    void toggleNotApplicable(bool on);
    void toggleOverride(bool on);
    void reportPoints(bool meant);
    void showPoints(const Entry& entry, const Draft* draft);
    void showReasonLabel(bool needed);

    const Language& m_language;
    QCheckBox* m_notApplicable;
    QCheckBox* m_override;
    NumberEdit* m_points;
    QLabel* m_noteLabel;
    NoteEdit* m_note;
    FaultLabel* m_fault;
    Stage m_stage = Stage::Appraised;
    bool m_manual = false;
};

} // namespace sodiem
