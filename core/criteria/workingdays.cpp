// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/workingdays.h"

#include <algorithm>

namespace sodiem {
namespace {

// 0 is Monday: Julian day 0 was one.
std::int64_t weekday(std::int64_t day) { return (day % 7 + 7) % 7; }

// How many of the days from Monday of week 0 up to and including this one are no Saturday and no Sunday.
std::int64_t weekdaysUpTo(std::int64_t day) {
    const std::int64_t inWeek = weekday(day);
    return (day - inWeek) / 7 * 5 + std::min<std::int64_t>(inWeek + 1, 5);
}

} // namespace

bool WorkingDays::isWorking(std::int64_t day) const {
    return weekday(day) < 5 && !std::binary_search(m_holidays.begin(), m_holidays.end(), day);
}

std::int64_t WorkingDays::atOrAfter(std::int64_t day) const {
    while (!isWorking(day))
        ++day;
    return day;
}

std::int64_t WorkingDays::plus(std::int64_t day, int days) const {
    for (; days > 0; --days)
        day = atOrAfter(day + 1);
    return day;
}

std::int64_t WorkingDays::between(std::int64_t after, std::int64_t until) const {
    const auto first = std::upper_bound(m_holidays.begin(), m_holidays.end(), after);
    const auto last = std::upper_bound(first, m_holidays.end(), until);
    const auto onWeekdays = std::count_if(first, last, [](std::int64_t day) { return weekday(day) < 5; });
    return weekdaysUpTo(until) - weekdaysUpTo(after) - onWeekdays;
}

} // namespace sodiem
