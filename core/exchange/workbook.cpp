// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include <algorithm>

namespace sodiem {
namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

// A decimal number taken apart: 0.DIGITS × 10^exponent.
struct Scientific {
    bool negative = false;
    QString digits; // without zeros in front
    int exponent = 0;
};

std::optional<int> readExponent(QStringView text) {
    bool ok = false;
    const int value = text.size() <= 5 ? text.toInt(&ok) : 0;
    return ok ? std::optional<int>(value) : std::nullopt;
}

std::optional<Scientific> takenApart(QStringView text) {
    Scientific number;
    number.negative = text.startsWith(u'-');
    qsizetype at = number.negative || text.startsWith(u'+') ? 1 : 0;
    bool any = false, point = false;
    for (; at < text.size() && text[at] != u'e' && text[at] != u'E'; ++at) {
        if (text[at] == u'.' && !point) {
            point = true;
            continue;
        }
        if (!isDigit(text[at]))
            return std::nullopt;
        any = true;
        const bool leading = number.digits.isEmpty() && text[at] == u'0';
        if (!leading)
            number.digits += text[at];
        number.exponent += !point && !leading ? 1 : point && leading ? -1 : 0;
    }
    if (at < text.size()) {
        const auto exponent = readExponent(text.mid(at + 1));
        if (!exponent)
            return std::nullopt;
        number.exponent += *exponent;
    }
    return any ? std::optional<Scientific>(number) : std::nullopt;
}

void roundTo(Scientific& number, qsizetype most) {
    if (number.digits.size() > most) {
        const bool up = number.digits[most] >= u'5';
        number.digits.truncate(most);
        qsizetype at = most;
        while (up && at > 0 && number.digits[at - 1] == u'9')
            number.digits[--at] = u'0';
        if (up && at > 0)
            number.digits[at - 1] = QChar(number.digits[at - 1].unicode() + 1);
        if (up && at == 0) {
            number.digits.prepend(u'1');
            ++number.exponent;
        }
    }
    while (number.digits.endsWith(u'0'))
        number.digits.chop(1);
}

std::optional<int> columnOf(QStringView letters) {
    int column = 0;
    for (const QChar c : letters) {
        if (c < u'A' || c > u'Z')
            return std::nullopt;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column >= 1 && column <= sheetColumns ? std::optional<int>(column - 1) : std::nullopt;
}

const QDate dayZero(1899, 12, 30);
constexpr int firstSound = 61; // 1 March 1900: before it spreadsheets count a day that never was
constexpr int lastSerial = 2'958'465; // 31 December 9999
constexpr int between1900And1904 = 1462;

} // namespace

QString cellName(const CellPlace& place) {
    QString letters;
    for (int rest = place.column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(place.row + 1);
}

std::optional<CellPlace> cellPlace(QStringView name) {
    const auto digit = std::find_if(name.begin(), name.end(), isDigit);
    const qsizetype letters = digit - name.begin();
    if (letters < 1 || letters > 3 || name.size() - letters < 1 || name.size() - letters > 7
        || !std::all_of(digit, name.end(), isDigit))
        return std::nullopt;
    const auto column = columnOf(name.left(letters));
    const int row = name.mid(letters).toInt();
    if (!column || row < 1 || row > sheetRows)
        return std::nullopt;
    return CellPlace{row - 1, *column};
}

std::optional<CellRange> cellRange(QStringView name) {
    const qsizetype colon = name.indexOf(u':');
    const auto first = cellPlace(colon < 0 ? name : name.left(colon));
    const auto last = cellPlace(colon < 0 ? name : name.mid(colon + 1));
    if (!first || !last)
        return std::nullopt;
    return CellRange{*first, *last};
}

SheetCell Sheet::at(const CellPlace& place) const {
    const auto found = std::lower_bound(cells.begin(), cells.end(), place,
        [](const Placed& placed, const CellPlace& wanted) { return placed.place < wanted; });
    SheetCell cell = found != cells.end() && found->place == place ? found->cell : SheetCell();
    cell.formula = cell.formula
        || std::any_of(formulaRanges.begin(), formulaRanges.end(),
            [&](const CellRange& range) { return range.holds(place); });
    return cell;
}

const Sheet* Workbook::find(QStringView name) const {
    const auto found
        = std::find_if(sheets.begin(), sheets.end(), [&](const Sheet& sheet) { return sheet.name == name; });
    return found == sheets.end() ? nullptr : &*found;
}

std::optional<QString> spreadsheetNumber(QStringView literal) {
    constexpr int mostSignificant = 15, mostExponent = 30;
    if (literal.isEmpty() || literal.size() > 400)
        return std::nullopt;
    std::optional<Scientific> number = takenApart(literal);
    if (!number)
        return std::nullopt;
    roundTo(*number, mostSignificant);
    const QString& digits = number->digits;
    if (digits.isEmpty())
        return QStringLiteral("0");
    const int exponent = number->exponent;
    if (exponent > mostExponent || exponent < -mostExponent)
        return std::nullopt;
    const QString sign = number->negative ? QStringLiteral("-") : QString();
    if (exponent <= 0)
        return sign + QStringLiteral("0.") + QString(-exponent, u'0') + digits;
    if (digits.size() <= exponent)
        return sign + digits + QString(exponent - digits.size(), u'0');
    return sign + digits.left(exponent) + u'.' + digits.mid(exponent);
}

std::optional<QDate> dateOfSerial(const QString& number, bool from1904) {
    const qsizetype point = number.indexOf(u'.'); // behind it stands the time of day
    bool ok = false;
    int serial = QStringView(number).left(point < 0 ? number.size() : point).toInt(&ok);
    serial += from1904 ? between1900And1904 : 0;
    if (!ok || serial < 1 || serial == firstSound - 1 || serial > lastSerial)
        return std::nullopt;
    return dayZero.addDays(serial < firstSound ? serial + 1 : serial);
}

std::optional<int> serialOfDate(const QDate& date) {
    const qint64 serial = date.isValid() ? dayZero.daysTo(date) : 0;
    if (serial < firstSound || serial > lastSerial)
        return std::nullopt;
    return static_cast<int>(serial);
}

} // namespace sodiem
