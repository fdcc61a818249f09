// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

// How a criteria set is laid out as a workbook: which sheets it has, which columns these have, and which
// lists of the document stand on them. Reading and writing go by this alone.
namespace sodiem::criteriasheets {

// What the cells of a column are in the document.
enum class Form {
    Word, // a text of one line: ids, numbers, words of the format; blanks around it do not count
    Text, // a text, every character of it
    Integer,
    Words, // list of texts without blanks
    Pairs, // object of texts, "name = value" to a line
    Lines, // list, one to a line: a text, or "name = value" for an object of one member
    Empty, // the lists that are there and have no row
    Rest, // JSON: whatever has no column, and an item that is no object
    Owner, // what the row belongs to: list, ref, name
    Note, // for the person who reads the sheet; reading skips it
};

struct Column {
    QString key; // the first row; a point leads into an object: "title.vi"
    Form form = Form::Word;
    int width = 12; // in characters
    QStringList words = {}; // that are offered
};

struct SheetPlan {
    QString name;
    std::vector<Column> columns;
    bool keysDown = false; // one object, a row to a key

    int indexOf(QStringView key) const; // -1 when there is none
    int indexOf(Form form) const;
};

struct ListPlan;

// Objects of one sort, and the lists they have.
struct RecordPlan {
    QString key; // the member that names one among its like; rows of its lists name it
    QStringList order; // of its members in a file
    std::vector<ListPlan> lists;
};

struct ListPlan {
    QString path; // "rule.bands"
    QString sheet;
    QString word; // what the column "list" says; empty: the sheet has this list only
    QStringList owners; // the columns that name what the row belongs to, outermost first
    RecordPlan item = {};
};

const std::vector<SheetPlan>& sheets();
const SheetPlan& sheet(QStringView name); // one of sheets()
const RecordPlan& set(); // the document itself; its members stand on the sheets with keysDown

// Deadlines list documents where checklists list items, under the same path and on another sheet.
bool hasPlace(const ListPlan& list, QStringView ruleKind);

extern const QString guideSheet; // explains the others; reading skips it
extern const QString listColumn; // "list"
constexpr QChar noteMark = u'#'; // begins a row, a column or a sheet that is a person's own note

} // namespace sodiem::criteriasheets
