// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/period.h"
#include "support/catch.h"

using namespace sodiem;

namespace {

Period period(const char* text) {
    const auto read = Period::parse(QString::fromLatin1(text));
    REQUIRE(read);
    return *read;
}

bool together(const char* one, const char* other, Counting counting) {
    const bool there = overlap(period(one), period(other), counting);
    CHECK(overlap(period(other), period(one), counting) == there);
    return there;
}

} // namespace

TEST_CASE("a period is a quarter or a day, written in one way") {
    CHECK(period("2018-Q1") == Period{Period::Kind::Quarter, QDate(2018, 1, 1), QDate(2018, 3, 31)});
    CHECK(period("2018-Q4") == Period{Period::Kind::Quarter, QDate(2018, 10, 1), QDate(2018, 12, 31)});
    CHECK(period("2020-02-29") == Period::day(QDate(2020, 2, 29)));
    for (const char* text : {"2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4", "2018-09-30", "0999-Q2"})
        CHECK(period(text).text() == QLatin1String(text));
    for (const char* text : {"", "2018", "2018-Q0", "2018-Q5", "2018-q1", "2018Q1", "2018-Q11", "2018-02-30",
             "30/9/2018", "2018-9-30", "2018-09-30 ", "Q3", "20x8-Q1", "0000-Q1", "2018-09-30T00:00"})
        CHECK_FALSE(Period::parse(QString::fromLatin1(text)));
}

TEST_CASE("a state is told once for each quarter: by its end or as of a day in it") {
    CHECK(together("2018-Q3", "2018-Q3", Counting::AsOf));
    CHECK(together("2018-Q3", "2018-08-15", Counting::AsOf));
    CHECK(together("2018-Q3", "2018-07-01", Counting::AsOf));
    CHECK(together("2018-Q3", "2018-09-30", Counting::AsOf));
    CHECK_FALSE(together("2018-Q3", "2018-06-30", Counting::AsOf));
    CHECK_FALSE(together("2018-Q3", "2018-10-01", Counting::AsOf));
    CHECK_FALSE(together("2018-Q2", "2018-Q3", Counting::AsOf));
    CHECK_FALSE(together("2018-08-15", "2018-08-16", Counting::AsOf));
}

TEST_CASE("what happened until a day is not told again by a quarter that had begun by then") {
    CHECK(together("2018-Q3", "2018-08-15", Counting::PerPeriod));
    CHECK(together("2018-Q3", "2018-12-31", Counting::PerPeriod)); // counts all of the year
    CHECK_FALSE(together("2018-Q3", "2018-06-30", Counting::PerPeriod));
    CHECK_FALSE(together("2018-Q1", "2019-03-31", Counting::PerPeriod)); // of another year
    CHECK_FALSE(together("2018-Q1", "2018-Q2", Counting::PerPeriod));
    CHECK_FALSE(together("2018-03-31", "2018-06-30", Counting::PerPeriod)); // the later one holds the earlier
}
