// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <vector>

#include <QDate>
#include <QString>

namespace sodiem {

// The place of a cell in its sheet, from 0.
struct CellPlace {
    int row = 0;
    int column = 0;

    auto operator<=>(const CellPlace&) const = default;
};

constexpr int sheetRows = 1'048'576; // what the format allows
constexpr int sheetColumns = 16'384;

QString cellName(const CellPlace& place); // "F12"
std::optional<CellPlace> cellPlace(QStringView name);

struct CellRange {
    CellPlace first;
    CellPlace last;

    bool operator==(const CellRange&) const = default;
    bool holds(const CellPlace& place) const {
        return place.row >= first.row && place.row <= last.row && place.column >= first.column
            && place.column <= last.column;
    }
};

std::optional<CellRange> cellRange(QStringView name); // "B2:C9", or one cell

// What a cell holds. Number: exact, as parseDecimal() reads it ("8.3"), though spreadsheets store binary
// fractions; Date: ISO; Boolean: "1" or "0"; Error: what the cell shows ("#REF!").
struct SheetCell {
    enum class Kind { Empty, Text, Number, Date, Boolean, Error };
    Kind kind = Kind::Empty;
    QString text;
    bool formula = false; // what it holds is the result of one, as the last program left it
    bool percent = false; // a number that is shown in hundredths: 0.85 as "85%"

    bool operator==(const SheetCell&) const = default;
};

struct Sheet {
    struct Placed {
        CellPlace place;
        SheetCell cell;
    };
    QString name;
    bool hidden = false;
    std::vector<Placed> cells; // that hold something, by place
    std::vector<CellRange> formulaRanges; // every cell of them is a formula, empty ones too

    SheetCell at(const CellPlace& place) const; // Empty where there is none
};

// A spreadsheet as values.
struct Workbook {
    std::vector<Sheet> sheets;

    const Sheet* find(QStringView name) const;
};

// A number as spreadsheets write it ("8.3000000000000007", "1E-05") as the decimal that was meant: rounded to
// the 15 significant digits a spreadsheet keeps, on the digits themselves. Nullopt: no number, or one beyond
// 10^±30.
std::optional<QString> spreadsheetNumber(QStringView literal);

// Days as spreadsheets count them; from 1 March 1900 on both ways agree in all programs.
std::optional<QDate> dateOfSerial(const QString& number, bool from1904);
std::optional<int> serialOfDate(const QDate& date); // nullopt: before 1 March 1900

} // namespace sodiem
