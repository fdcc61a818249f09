// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/hanoibook.h"

namespace sodiem::test {

inline QByteArray builtinPlanBytes() { return bytesOf(resourcePath(QStringLiteral("plans/hanoi-2018.json"))); }

// A new book of Hà Nội's units, with the plan that is built in or without one.
inline void makePlanBook(const QString& path, bool withPlan = true) {
    REQUIRE(Book::create(path, QStringLiteral("Hà Nội 2018"), 2018, hanoiUnits(), builtinSetBytes(),
        Clock::system(), withPlan ? builtinPlanBytes() : QByteArray()));
}

} // namespace sodiem::test
