// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/period.h"

#include "core/campaign/dates.h"

namespace sodiem {

std::optional<Period> Period::parse(const QString& text) {
    if (const auto date = dateOfIso(text))
        return day(*date);
    const auto digit = [](QChar c, char16_t least, char16_t most) { return c >= least && c <= most; };
    if (text.size() != 7 || text[4] != u'-' || text[5] != u'Q' || !digit(text[6], u'1', u'4'))
        return std::nullopt;
    int year = 0;
    for (int i = 0; i < 4; ++i) {
        if (!digit(text[i], u'0', u'9'))
            return std::nullopt;
        year = year * 10 + text[i].unicode() - u'0';
    }
    return year > 0 ? std::optional<Period>(quarter(year, text[6].unicode() - u'0')) : std::nullopt;
}

Period Period::quarter(int year, int number) {
    const QDate first(year, 3 * number - 2, 1);
    return {Kind::Quarter, first, first.addMonths(3).addDays(-1)};
}

Period Period::day(const QDate& date) { return {Kind::Day, date, date}; }

QString Period::text() const {
    if (kind == Kind::Day)
        return last.toString(Qt::ISODate);
    return QStringLiteral("%1-Q%2").arg(last.year(), 4, 10, QLatin1Char('0')).arg((last.month() + 2) / 3);
}

bool overlap(const Period& one, const Period& other, Counting counting) {
    if (one == other)
        return true;
    if (one.kind == other.kind)
        return false;
    const Period& quarter = one.kind == Period::Kind::Quarter ? one : other;
    const Period& day = one.kind == Period::Kind::Day ? one : other;
    if (counting == Counting::AsOf)
        return day.last >= quarter.first && day.last <= quarter.last;
    return day.last >= quarter.first && day.last.year() == quarter.last.year();
}

} // namespace sodiem
