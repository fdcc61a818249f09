// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/pages/scoring/drafts.h"
#include "core/campaign/editing.h"

#include <QScrollArea>

class QCheckBox;
class QLabel;
class QPushButton;

namespace sodiem {

class EntryForm;
class FactsForm;
class HistoryList;
class NoteEdit;
class NumberEdit;
class Section;

// The side panel: all about one leaf of one unit, and the only place where it is edited. What is typed is
// stored as soon as it is fit to be; what is not waits in the drafts, with the sentence why.
class LeafPanel : public QScrollArea {
    Q_OBJECT

public:
    LeafPanel(const Workplace& place, Drafts& drafts, QWidget* parent = nullptr);

    void beginTyping(const QString& text); // a key struck in the table
    void takeFocus();
    void takeNoteFocus();
    void commitTyping(); // before the place changes
    Section* sectionFor(const QString& name, const QString& title); // an added part: evidence

Q_SIGNALS:
    void finished(bool back); // go to the next leaf, or the one before
    void acceptWanted();
    void figureWanted(int leaf); // another leaf's figure was clicked

public Q_SLOTS:
    void showSelection(); // the session's unit and leaf
    void refresh(); // the same place, new values

private:
    void build();
    void buildHead(class QVBoxLayout* column);
    void buildOutcome(class QVBoxLayout* column);
    void buildDecision(class QVBoxLayout* column);
    bool hasPlace() const;
    EntryPlace place() const;
    const Node& leaf() const;
    bool isSurvey() const;
    const Entry& ownEntry() const;
    Entry earlierEntry() const;
    void preview(const EntryEdit& edit);
    void commit(const EntryEdit& edit);
    Status store(const EntryEdit& edit);
    void showFault(const std::optional<Error>& error);
    void showHead();
    void showOutcome(const EntryEdit& pending);
    void showDecision();

    const Workplace m_place;
    Drafts& m_drafts;
    std::optional<EntryPlace> m_shown;
    QWidget* m_content;
    QLabel* m_title;
    QLabel* m_owner;
    Section* m_guidance;
    QLabel* m_guidanceText;
    EntryForm* m_form;
    QLabel* m_fault;
    FactsForm* m_facts;
    QLabel* m_points;
    QLabel* m_reasons;
    QPushButton* m_accept;
    QCheckBox* m_notApplicable;
    QCheckBox* m_override;
    NumberEdit* m_overridePoints;
    QLabel* m_noteLabel;
    NoteEdit* m_note;
    HistoryList* m_history;
    class QVBoxLayout* m_column;
};

} // namespace sodiem
