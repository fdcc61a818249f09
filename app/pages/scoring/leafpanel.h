// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/pages/scoring/drafts.h"
#include "app/widgets/columnarea.h"

#include <optional>
#include <vector>


class QLabel;
class QVBoxLayout;

namespace sodiem {

class DecisionBox;
class EntryForm;
class FactsForm;
class FaultLabel;
class HistoryList;
class OutcomeBox;
class ReviewBox;
class RunningText;
class Section;
class SuggestionBox;

// The side panel: all about one leaf of one unit, and the place where it is edited. What is typed is stored
// as soon as it is fit to be; what is not waits in the drafts, with the sentence why.
class LeafPanel : public ColumnArea {
    Q_OBJECT

public:
    LeafPanel(const Workplace& place, Drafts& drafts, QWidget* parent = nullptr);

    void beginTyping(const QString& text); // a key struck in the table
    void takeFocus();
    void takeNoteFocus();
    void setUnitNamed(bool named); // whose item it is, where the table does not say so
    void commitTyping(); // before the place changes or the program ends
    // A further part above the history; its content belongs to whoever adds it.
    Section* addSection(const QString& title, QWidget* content);

Q_SIGNALS:
    void finished(bool back); // go to the next leaf, or the one before
    void left(); // Escape, with nothing left to be taken back: to the table
    void acceptWanted();
    void figureWanted(int leaf); // another leaf's figure was clicked

protected:
    void keyPressEvent(QKeyEvent* event) override;

public Q_SLOTS:
    void showSelection(); // the session's unit and leaf
    void refresh(); // the same place, new values

private:
    void build();
    void buildHead();
    void buildEntry();
    const Node& leaf() const;
    bool isSurvey() const;
    const Entry& ownEntry() const;
    Entry earlierEntry() const;
    void showHead();
    void showHistory(bool open);
    const Draft* draft() const;
    Draft draftCopy() const;
    void preview(const EntryEdit& edit);
    void previewFact(std::size_t fact, const std::optional<Answer>& answer);
    void commit(const EntryEdit& edit);
    void keepMisread(const Misread& misread, bool meant);
    void release(const QString& field);
    void store(Draft whole);
    void leave(bool back);
    void showFault(const Draft& waiting);
    QString misreadText(const Misread& misread) const;

    const Workplace m_place;
    Drafts& m_drafts;
    std::optional<EntryPlace> m_shown;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_empty = nullptr;
    QWidget* m_head = nullptr; // title, back, on
    QLabel* m_title = nullptr;
    bool m_unitNamed = false;
    bool m_isRefreshed = false; // since the last storing began
    Section* m_guidance = nullptr;
    RunningText* m_guidanceText = nullptr;
    Section* m_figures = nullptr;
    EntryForm* m_form = nullptr;
    FaultLabel* m_fault = nullptr;
    SuggestionBox* m_suggestion = nullptr;
    Section* m_shared = nullptr;
    FactsForm* m_facts = nullptr;
    ReviewBox* m_review = nullptr;
    OutcomeBox* m_outcome = nullptr;
    DecisionBox* m_decision = nullptr;
    std::vector<Section*> m_added;
    Section* m_historySection = nullptr;
    HistoryList* m_history = nullptr;
};

} // namespace sodiem
