// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/exchange/workbook.h"

namespace sodiem {

// What a column of another office's table is.
struct ColumnUse {
    enum class Kind {
        Unused,
        Unit, // a code or a name: whose figures the row holds
        District, // tells units of one name apart
        Fact, // a shared figure
        Input, // a figure of an item; of a survey item a count
        Points, // given directly: those of a manual rule, else in place of the computed ones
        Note, // of an item
    };
    Kind kind = Kind::Unused;
    int leaf = -1; // index into Frame::leaves, of Input, Points and Note
    int field = -1; // of Input: index into Node::fields; of Fact: index into CriteriaSet::facts

    auto operator<=>(const ColumnUse&) const = default;
    bool isFigure() const { return kind >= Kind::Fact; }
};

struct TableMapping {
    int headerRow = -1; // from 0, rows below it hold figures; -1: the table has no heads
    std::vector<ColumnUse> columns;

    bool operator==(const TableMapping&) const = default;
    int columnOf(const ColumnUse& use) const; // -1: none
    bool isUsable() const; // says whose figures and which
};

// What can be entered of an item at a step, in the order of its fields, points and note last. Nothing of a
// survey at self-assessment: it is nobody's claim.
std::vector<ColumnUse> usesOfLeaf(const Frame& frame, int leaf, Stage stage);
// The one figure an item is scored by, when it has only one.
std::optional<ColumnUse> onlyFigure(const Frame& frame, int leaf, Stage stage);

// The field whose values a column of figures holds.
Field fieldOf(const Frame& frame, const ColumnUse& use);

// A use in words that outlive a new version of the set ("input:1.1.2/hoan_thanh"), and back; Unused for what
// the set does not have.
QString useText(const Frame& frame, const ColumnUse& use);
ColumnUse useFromText(const Frame& frame, const QString& text, Stage stage);

// A head as it is compared: small letters and digits without diacritics, one blank for all between.
QString headKey(const QString& text);
// The heads of all columns as they are compared. A cell merged down stands in the upper row, one merged
// across in its first column: `own` is the head, else what stands above it; `above` the last one above or to
// the left.
struct HeadLines {
    QStringList own;
    QStringList above;
};
HeadLines headLines(const Sheet& sheet, int row);
// The heads by which a table of the same shape is known again; what stands alone above them is a title, which
// changes from month to month. Empty where there is no head at all.
QStringList shapeOf(const Sheet& sheet, int row);

int columnCount(const Sheet& sheet);
int rowCount(const Sheet& sheet);

} // namespace sodiem
