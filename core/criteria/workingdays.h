// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace sodiem {

// Days as Julian day numbers. A working day is one from Monday to Friday that is no holiday. The holidays
// stand in rising order, none of them at a weekend, where they change nothing.
class WorkingDays {
public:
    explicit WorkingDays(const std::vector<std::int64_t>& holidays) : m_holidays(holidays) { }

    static bool isWeekday(std::int64_t day); // Monday to Friday
    bool isWorking(std::int64_t day) const;
    // The last day of a term: that day, or the next working day where it is none (Bộ luật Dân sự 2015, Điều
    // 148 khoản 5).
    std::int64_t atOrAfter(std::int64_t day) const;
    std::int64_t plus(std::int64_t day, int days) const; // so many working days later
    std::int64_t between(
        std::int64_t after, std::int64_t until) const; // working days in (after, until]; until ≥ after

private:
    const std::vector<std::int64_t>& m_holidays;
};

} // namespace sodiem
