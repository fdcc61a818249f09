// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/pages/scoring/drafts.h"
#include "app/pages/scoring/scoringview.h"

class QStackedWidget;

namespace sodiem {

class FiguresGrid;
class SheetBar;
class SheetFilter;
class SheetView;
class WorksheetModel;

// The scorecard of one unit.
class SheetPane : public ScoringView {
    Q_OBJECT

public:
    SheetPane(const Workplace& place, Drafts& drafts, QWidget* parent = nullptr);

    SheetView* table() const { return m_view; }
    bool isByFigures() const;
    void setByFigures(bool on); // all figures in one table to be typed down, instead of the tree of items

    void showSelection() override;
    void refresh() override;
    std::vector<EntryPlace> selectedPlaces() const override;
    std::vector<EntryPlace> openPlaces() const override;
    bool goToNextMissing() override;
    void goToNext(bool back) override;
    void takeFocus() override;
    void makeSeen() override;

Q_SIGNALS:
    void recordWanted();

private:
    void build();
    void showUnit();
    void markRows(); // by what is known beside the sheet itself
    void showFigures();
    void selectRow(int leaf);
    EntryPlace placeOf(int leaf) const;
    std::vector<int> evidenceCounts() const;

    const Workplace m_place;
    Drafts& m_drafts;
    WorksheetModel* m_model;
    SheetFilter* m_filter;
    SheetBar* m_bar = nullptr;
    SheetView* m_view = nullptr;
    FiguresGrid* m_figures = nullptr;
    QStackedWidget* m_tables = nullptr; // the tree, the figures
    QStackedWidget* m_stack;
    int m_shownUnit = -1;
    Stage m_shownStage = Stage::Appraised;
};

} // namespace sodiem
