// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/criteriasheets.h"
#include "core/exchange/workbook.h"

#include <map>

namespace sodiem::criteriasheets {

// A cell that says something, under the column it stands in.
struct FilledCell {
    const Column* column = nullptr;
    CellPlace place;
    QString text;
};

struct FilledRow {
    int row = 0; // from 0
    std::vector<FilledCell> cells;

    const FilledCell* find(const Column& column) const; // nullptr when it says nothing
};

constexpr std::size_t mostWorkbookFaults = 200;

// Faults while a workbook is read: all of them, within reason.
class FaultList {
public:
    void add(const Error& fault) {
        if (m_faults.size() < mostWorkbookFaults)
            m_faults.push_back(fault);
    }
    void add(const Error& fault, const QString& sheet, const CellPlace& place) {
        add(fault.atCell(sheet, cellName(place)));
    }
    std::vector<Error>& all() { return m_faults; }

private:
    std::vector<Error> m_faults;
};

// Where a column or a key has its cells: in row 0 its head, for a sheet with its keys down the value itself.
using KeyPlaces = std::map<QString, CellPlace>; // by sheet and key: "Nodes/title.vi"

// The rows of a sheet without heads, notes and what is empty. A sheet with its keys down gives one row, whose
// cells are those that hold the values. Adds the keys that stand there.
std::vector<FilledRow> rowsOf(const Sheet& sheet, const SheetPlan& plan, FaultList& faults, KeyPlaces& keys);

} // namespace sodiem::criteriasheets
