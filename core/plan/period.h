// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>

#include <QDate>

namespace sodiem {

// The time a figure of a plan is for: a quarter, or a single day up to which it is told.
struct Period {
    enum class Kind { Quarter, Day };
    Kind kind = Kind::Day;
    QDate first; // of a day: the day itself
    QDate last;

    bool operator==(const Period&) const = default;

    // "2018-Q3" or "2018-09-30", exactly so; nullopt for anything else.
    static std::optional<Period> parse(const QString& text);
    static Period quarter(int year, int number); // number: 1..4
    static Period day(const QDate& date);

    QString text() const; // as parse() reads it
};

// How the figures of several periods come together.
//   AsOf: each tells the state at the end of its period (how many agencies have a plan); the latest counts.
//   PerPeriod: a quarter tells what happened in it, a day tells what happened since 1 January of its year up
//   to
//     it. The latest day counts, and with it every quarter of the year that begins after it.
enum class Counting { AsOf, PerPeriod };

// Whether two periods of one figure tell the same time twice, so that only one of them may be entered. Any
// period overlaps itself. A quarter and a day: AsOf when the day lies in the quarter, which is told by its
// end; PerPeriod when the quarter has begun by that day. Two quarters, or two days, follow each other.
bool overlap(const Period& one, const Period& other, Counting counting);

} // namespace sodiem
