// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/pages/scoring/drafts.h"

#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;

namespace sodiem {

class EvidenceBox;
class LeafPanel;
class MessageStrip;
class SheetBar;
class SheetFilter;
class SheetView;
class UnitPanel;
class WorksheetModel;

// Chấm điểm: the units, the sheet of one of them, and the panel of one leaf.
class ScoringPage : public QWidget {
    Q_OBJECT

public:
    explicit ScoringPage(const Workplace& place, QWidget* parent = nullptr);
    ~ScoringPage() override;

    QList<QAction*> editActions() const { return {m_accept, m_acceptShown, m_clear}; }
    QList<QAction*> goActions() const { return {m_nextMissing, m_findUnit, m_togglePanel, m_toggleUnits}; }
    void commitTyping(); // before the program ends or a step is undone
    std::size_t unstored() const { return m_drafts.count(); } // typed, but not fit to be stored
    void show(int unit, int leaf); // -1: whichever
    void sayProblem(const QString& sentence);

private:
    QWidget* makeSheet();
    void makeActions();
    QAction* makeAction(const QString& text, const QKeySequence& key, void (ScoringPage::*verb)());
    void connectParts();
    void showSelection();
    void showUnit();
    void refresh();
    void selectRow(int leaf);
    std::vector<int> evidenceCounts() const;
    void accept();
    void acceptShown();
    void acceptLeaves(const std::vector<int>& leaves);
    void clearSelected();
    void goToNextMissing();
    void togglePanel();
    void toggleUnits();
    void findUnit();
    void advance(bool back);

    const Workplace m_place;
    Drafts m_drafts;
    WorksheetModel* m_model;
    SheetFilter* m_filter;
    UnitPanel* m_units;
    MessageStrip* m_strip;
    QStackedWidget* m_middle;
    SheetBar* m_bar = nullptr;
    SheetView* m_view = nullptr;
    LeafPanel* m_panel;
    EvidenceBox* m_evidence;
    QSplitter* m_splitter;
    QAction* m_accept = nullptr;
    QAction* m_acceptShown = nullptr;
    QAction* m_clear = nullptr;
    QAction* m_nextMissing = nullptr;
    QAction* m_findUnit = nullptr;
    QAction* m_togglePanel = nullptr;
    QAction* m_toggleUnits = nullptr;
    int m_shownUnit = -1;
    Stage m_shownStage = Stage::Appraised;
};

} // namespace sodiem
