// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/pages/scoring/drafts.h"
#include "app/widgets/refusedlist.h"
#include "app/widgets/gridmodel.h"

#include <QDialog>

class QLabel;

namespace sodiem {

class CountForm;
class FaultLabel;
class GridView;
class SampleModel;

// The cases drawn for one item of one unit: a small table with the habits of a spreadsheet, what was refused
// below it, and beside it the counts with what they fill. A dialog, since beneath the sheet a laptop's screen
// would leave four lines to either table.
class SampleDialog : public QDialog {
    Q_OBJECT

public:
    SampleDialog(const Workplace& place, Drafts& drafts, const EntryPlace& shown, QWidget* parent = nullptr);

private:
    void build();
    QWidget* makeTable();
    QWidget* makeSide();
    void fitColumns();
    void refresh();
    void showRefused();
    void enter(const QList<CellText>& cells, const QList<CellText>& outside);
    bool isLocked(const CellText& cell) const;
    void removeCases();
    void undo();
    void redo();
    void say(const Status& done);

    const Workplace m_place;
    Drafts& m_drafts;
    const EntryPlace m_shown;
    SampleModel* m_model;
    GridView* m_view;
    RefusedList* m_refused;
    std::vector<RefusedCell> m_placeless;
    QLabel* m_counts;
    FaultLabel* m_twice;
    CountForm* m_form;
    FaultLabel* m_fault;
};

} // namespace sodiem
