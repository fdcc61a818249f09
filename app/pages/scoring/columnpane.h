// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/models/itemcolumn.h"
#include "app/pages/scoring/drafts.h"
#include "app/widgets/refusedlist.h"
#include "app/pages/scoring/scoringview.h"
#include "app/widgets/gridmodel.h"

namespace sodiem {

class ColumnBar;
class GridView;
struct NamedBlock;
class ItemColumnModel;
class UnitGridView;

// One item, or one shared figure, down all units; worked on like a spreadsheet.
class ColumnPane : public ScoringView {
    Q_OBJECT

public:
    ColumnPane(const Workplace& place, Drafts& drafts, QWidget* parent = nullptr);

    void show(const ItemSubject& subject);
    const ItemSubject& subject() const { return m_subject; }
    GridView* table() const;

    void showSelection() override;
    void refresh() override;
    std::vector<EntryPlace> selectedPlaces() const override;
    std::vector<EntryPlace> openPlaces() const override;
    bool goToNextMissing() override;
    void goToNext(bool back) override;
    void takeFocus() override;
    void makeSeen() override;

private:
    void build();
    void showSubject();
    void fitColumns();
    void selectRow(const QModelIndex& index);
    void enter(const QList<CellText>& cells, const QList<CellText>& outside);
    void enterNamed(const NamedBlock& block, int column);
    int firstOpen(int column) const; // from there on; the column itself when there is none
    bool isLocked(const CellText& cell) const;
    RefusedCell refused(const CellText& cell, const QString& why) const;
    void showRefused();
    void showSummary();

    const Workplace m_place;
    Drafts& m_drafts;
    ItemSubject m_subject;
    Stage m_stage = Stage::Appraised;
    ItemColumnModel* m_model;
    ColumnBar* m_bar = nullptr;
    UnitGridView* m_view = nullptr;
    RefusedList* m_refused = nullptr;
    std::vector<RefusedCell> m_placeless; // of the last paste: locked, or beyond the table
    std::size_t m_placelessStep = 0; // after which they came
};

} // namespace sodiem
