// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/models/unitfigures.h"
#include "app/pages/scoring/drafts.h"
#include "app/widgets/refusedlist.h"
#include "app/widgets/gridmodel.h"

#include <functional>

namespace sodiem {

class GridView;
class UnitFiguresModel;

// All figures of one unit in one table, to be typed down, pasted and filled as in a spreadsheet. What is refused
// stays in its cell and is listed below.
class FiguresGrid : public QWidget {
    Q_OBJECT

public:
    FiguresGrid(const Workplace& place, Drafts& drafts, QWidget* parent = nullptr);

    using Shows = std::function<bool(int leaf)>;
    // The figures of the items that `shows` lets through; the shared figures when it does of every item.
    void show(std::size_t unit, Stage stage, const Shows& shows);
    void refresh(); // the same lines, new values
    GridView* table() const { return m_view; }

    std::vector<int> selectedLeaves() const;
    void goToLeaf(int leaf); // unless the current line is of it
    void goToNext(bool back); // the next line, with the keyboard in the table

Q_SIGNALS:
    void filesPasted();
    void leafChosen(int leaf);
    void summaryChanged(const QString& text); // count and sum of the cells selected

private:
    UnitFigures made() const;
    void fitColumns();
    void enter(const QList<CellText>& cells, const QList<CellText>& outside);
    RefusedCell refused(const CellText& cell, const QString& why) const;
    void showRefused();

    const Workplace m_place;
    Drafts& m_drafts;
    std::size_t m_unit = 0;
    Stage m_stage = Stage::Appraised;
    UnitFiguresModel* m_model;
    GridView* m_view;
    RefusedList* m_refused;
    std::vector<RefusedCell> m_placeless; // of the last paste: locked, or beyond the table
    std::size_t m_placelessStep = 0; // after which they came
};

} // namespace sodiem
