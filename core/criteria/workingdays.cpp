// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/workingdays.h"

#include <algorithm>

namespace sodiem {
namespace {

// 0 is Monday: Julian day 0 was one.
std::int64_t weekdayOf(std::int64_t day) { return (day % 7 + 7) % 7; }

// How many of the days from Monday of week 0 up to and including this one are no Saturday and no Sunday.
std::int64_t weekdaysUpTo(std::int64_t day) {
    const std::int64_t inWeek = weekdayOf(day);
    return (day - inWeek) / 7 * 5 + std::min<std::int64_t>(inWeek + 1, 5);
}

} // namespace

bool WorkingDays::isWeekday(std::int64_t day) { return weekdayOf(day) < 5; }

bool WorkingDays::isWorking(std::int64_t day) const {
    return isWeekday(day) && !std::binary_search(m_holidays.begin(), m_holidays.end(), day);
}

std::int64_t WorkingDays::atOrAfter(std::int64_t day) const { return isWorking(day) ? day : plus(day, 1); }

std::int64_t WorkingDays::plus(std::int64_t day, int days) const {
    if (days <= 0)
        return day;
    // The first day up to which there are so many, looked for by halves: no holiday and no length of a term
    // makes it slow.
    const auto off = static_cast<std::int64_t>(m_holidays.size());
    std::int64_t low = day, high = day + (days + off) * 7 / 5 + 7;
    while (high - low > 1) {
        const std::int64_t middle = low + (high - low) / 2;
        (between(day, middle) < days ? low : high) = middle;
    }
    return high;
}

std::int64_t WorkingDays::between(std::int64_t after, std::int64_t until) const {
    const auto first = std::upper_bound(m_holidays.begin(), m_holidays.end(), after);
    const auto last = std::upper_bound(first, m_holidays.end(), until);
    return weekdaysUpTo(until) - weekdaysUpTo(after) - (last - first);
}

} // namespace sodiem
