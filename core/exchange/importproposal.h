// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importmapping.h"
#include "core/units/unitfinder.h"

namespace sodiem {

// What a head that names an item alone ("1.1.2", its title) stands for: the one figure the item is scored by,
// or the points it was given.
enum class ItemHeads { Figures, Points };

// What the columns of a table are, as far as its heads say so in the words of the criteria set: a reference,
// a title, a label of a figure, or a reference with either, marks and capitals aside; of two lines of heads
// the upper one may give the reference. Whatever fits two places, or none exactly, stays Unused: nothing is
// guessed. The column of units is the one whose cells name units of the book.
class ImportProposer {
public:
    // The frame and the finder must outlive it.
    ImportProposer(const Frame& frame, const UnitFinder& finder, Stage stage, ItemHeads heads);

    TableMapping propose(const Sheet& sheet) const; // finds the row of heads too
    TableMapping propose(const Sheet& sheet, int headerRow) const;

private:
    void add(const QString& key, const ColumnUse& use);
    void addLeaf(int leaf);
    void addFigure(const Node& node, const ColumnUse& use);
    std::optional<ColumnUse> figureFor(const QString& key) const;
    std::vector<ColumnUse> figures(const Sheet& sheet, int row) const; // by column
    struct UnitColumn {
        int column = -1;
        int firstRow = -1; // that names a unit
    };
    UnitColumn columnOfUnits(const Sheet& sheet) const;
    TableMapping withUnits(const Sheet& sheet, int headerRow, const UnitColumn& units) const;

    const Frame& m_frame;
    const UnitFinder& m_finder;
    Stage m_stage;
    ItemHeads m_heads;
    std::map<QString, std::optional<ColumnUse>> m_uses; // by key; none: fits two places
};

} // namespace sodiem
