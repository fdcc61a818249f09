// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/pages/import/importdraft.h"
#include "core/units/unitfinder.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QModelIndex;
class QSpinBox;

namespace sodiem {

class ImportTargets;
class LinesTable;
class SearchTree;

// Second page: what each column is. The columns stand in a list; beside it all they can be, to be searched.
class ImportColumnsPage : public QWidget {
    Q_OBJECT

public:
    ImportColumnsPage(const Workplace& place, ImportDraft& draft, QWidget* parent = nullptr);

    void showSheet(); // as it was said to be before, else as its heads say
    void remember() const; // for the next table of this shape
    void setUse(int column, const ColumnUse& use); // a figure comes from one column only

Q_SIGNALS:
    void mappingChanged();

private:
    void build();
    bool recall();
    void propose();
    void proposeBelow(int headerRow);
    void showMapping();
    void showSummary();
    void showColumn(int column);
    void choose(const QModelIndex& target, bool goOn);
    void goToNextUnused();

    Workplace m_place;
    ImportDraft& m_draft;
    const UnitFinder m_finder;
    QSpinBox* m_headerRow;
    QCheckBox* m_points;
    QLabel* m_summary;
    LinesTable* m_columns;
    QLabel* m_question;
    ImportTargets* m_targets;
    SearchTree* m_tree;
    bool m_recalled = false; // the columns are as they were said to be before
};

} // namespace sodiem
