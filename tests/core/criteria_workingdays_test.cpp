// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/workingdays.h"
#include "support/catch.h"
#include "support/dice.h"

#include <algorithm>
#include <set>

#include <QDate>

using namespace sodiem;

namespace {

std::int64_t julian(int year, int month, int day) { return QDate(year, month, day).toJulianDay(); }

// Day by day, by the calendar of Qt.
bool isWorking(std::int64_t day, const std::set<std::int64_t>& holidays) {
    return QDate::fromJulianDay(day).dayOfWeek() <= 5 && !holidays.contains(day);
}

std::int64_t counted(std::int64_t after, std::int64_t until, const std::set<std::int64_t>& holidays) {
    std::int64_t count = 0;
    for (std::int64_t day = after + 1; day <= until; ++day)
        count += isWorking(day, holidays) ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("working days are those from Monday to Friday that are no holiday") {
    const std::vector<std::int64_t> holidays = {julian(2025, 3, 17)};
    const WorkingDays days(holidays);
    CHECK(days.isWorking(julian(2025, 3, 14))); // Friday
    CHECK_FALSE(days.isWorking(julian(2025, 3, 15)));
    CHECK_FALSE(days.isWorking(julian(2025, 3, 16)));
    CHECK_FALSE(days.isWorking(julian(2025, 3, 17)));
    CHECK(days.atOrAfter(julian(2025, 3, 15)) == julian(2025, 3, 18));
    CHECK(days.atOrAfter(julian(2025, 3, 14)) == julian(2025, 3, 14));
    CHECK(days.plus(julian(2025, 3, 14), 0) == julian(2025, 3, 14));
    CHECK(days.plus(julian(2025, 3, 14), 1) == julian(2025, 3, 18));
    CHECK(days.plus(julian(2025, 3, 15), 1) == julian(2025, 3, 18)); // from a day off the same
    CHECK(days.plus(julian(2025, 3, 14), 5) == julian(2025, 3, 24));
    CHECK(days.between(julian(2025, 3, 14), julian(2025, 3, 14)) == 0);
    CHECK(days.between(julian(2025, 3, 14), julian(2025, 3, 17)) == 0);
    CHECK(days.between(julian(2025, 3, 14), julian(2025, 3, 18)) == 1);
}

TEST_CASE("working days agree with counting day by day, whatever the range and the holidays") {
    test::Dice dice(148);
    for (int round = 0; round < 300; ++round) {
        const std::int64_t start = julian(1990, 1, 1) + dice.below(20000);
        const int span = 1 + dice.below(90);
        std::set<std::int64_t> holidays;
        for (int i = dice.below(60); i > 0; --i) // also so dense that whole weeks are off
            if (const std::int64_t day = start - 10 + dice.below(span + 20); WorkingDays::isWeekday(day))
                holidays.insert(day);
        const std::vector<std::int64_t> list(holidays.begin(), holidays.end());
        const WorkingDays days(list);
        for (std::int64_t until = start; until <= start + span; until += 1 + dice.below(3)) {
            INFO(start << " to " << until << " with " << list.size());
            CHECK(days.between(start, until) == counted(start, until, holidays));
            CHECK(days.isWorking(until) == isWorking(until, holidays));
        }
        std::int64_t next = start;
        while (!isWorking(next, holidays))
            ++next;
        CHECK(days.atOrAfter(start) == next);
        const int ahead = dice.below(40);
        std::int64_t day = start;
        for (int left = ahead; left > 0; left -= isWorking(day, holidays) ? 1 : 0)
            ++day;
        CHECK(days.plus(start, ahead) == day);
        CHECK(days.between(start, day) == ahead);
    }
}

TEST_CASE("a term of ten years is found at once, also across a thousand holidays") {
    std::vector<std::int64_t> holidays;
    for (std::int64_t day = julian(2020, 1, 1); holidays.size() < 1000; ++day)
        if (WorkingDays::isWeekday(day))
            holidays.push_back(day);
    const WorkingDays days(holidays);
    CHECK(days.atOrAfter(holidays.front()) == holidays.back() + 1);
    const std::int64_t last = days.plus(julian(2019, 6, 1), 3660);
    CHECK(days.between(julian(2019, 6, 1), last) == 3660);
    CHECK(days.isWorking(last));
}
