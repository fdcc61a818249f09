// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/pages/scoring/draftkeeper.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QSplitter;
class QStackedWidget;

namespace sodiem {

class ColumnPane;
class CriterionPanel;
class EvidenceBox;
class ExplanationBox;
class LeafPanel;
class MessageStrip;
class SampleBox;
class ScoringView;
class SheetPane;
class SheetView;
class UnitPanel;

// Chấm điểm: the units with the sheet of one of them, or the items with one of them down the units; beside
// either the panel of one leaf of one unit.
class ScoringPage : public QWidget {
    Q_OBJECT

public:
    explicit ScoringPage(const Workplace& place, QWidget* parent = nullptr);
    ~ScoringPage() override;

    QList<QAction*> editActions() const { return {m_accept, m_acceptShown, m_clear, m_pasteEvidence}; }
    QList<QAction*> goActions() const {
        return {m_nextMissing, m_switch, m_figures, m_record, m_findUnit, m_togglePanel, m_toggleUnits};
    }
    void commitTyping(); // before the program ends or a step is undone
    bool keepsUnstored() { return m_keeper.isKept(); } // it comes back when the book is opened here again
    std::size_t unstored() const { return m_drafts.count(); } // typed, but not fit to be stored
    std::size_t unstored(std::size_t unit) const { return m_drafts.countOf(unit); }
    void show(int unit, int leaf); // -1: whichever
    QString unstoredText() const; // which they are, the first few
    void goToUnstored(); // the first of them
    void takeFocus(); // in the table
    bool isByCriterion() const;
    void setByCriterion(bool on);
    void sayProblem(const QString& sentence);

Q_SIGNALS:
    void unstoredChanged();
    void recordWanted(int unit); // of the visit to it

protected:
    void showEvent(QShowEvent* event) override;

private:
    void shareRoom();
    QWidget* makeSwitch();
    void addSections();
    void makeActions();
    QAction* makeAction(const QString& text, const QKeySequence& key, void (ScoringPage::*verb)());
    void connectParts();
    void connectSheet(SheetView* table);
    ScoringView& view() const;
    void showSelection();
    void refresh();
    void accept();
    void acceptShown();
    void acceptPlaces(const std::vector<EntryPlace>& places);
    void clearSelected();
    void pasteEvidence();
    void goToNextMissing();
    void switchView();
    void switchFigures();
    void openRecord();
    void togglePanel();
    void toggleUnits();
    void find();

    const Workplace m_place;
    Drafts m_drafts;
    DraftKeeper m_keeper; // goes before what it keeps
    UnitPanel* m_units;
    CriterionPanel* m_criteria;
    QStackedWidget* m_lists;
    QWidget* m_left = nullptr;
    QButtonGroup* m_ways = nullptr;
    MessageStrip* m_strip;
    QStackedWidget* m_middle;
    SheetPane* m_sheet;
    ColumnPane* m_column;
    LeafPanel* m_panel;
    EvidenceBox* m_evidence;
    ExplanationBox* m_explanations;
    SampleBox* m_sample;
    QSplitter* m_splitter;
    bool m_shared = false; // the width is shared out among the three parts
    QAction* m_accept = nullptr;
    QAction* m_acceptShown = nullptr;
    QAction* m_clear = nullptr;
    QAction* m_pasteEvidence = nullptr;
    QAction* m_nextMissing = nullptr;
    QAction* m_switch = nullptr;
    QAction* m_figures = nullptr;
    QAction* m_record = nullptr;
    QAction* m_findUnit = nullptr;
    QAction* m_togglePanel = nullptr;
    QAction* m_toggleUnits = nullptr;
};

} // namespace sodiem
