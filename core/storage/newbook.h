// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <functional>

namespace sodiem {

// What a book is made of.
struct BookPlan {
    QString path; // must not exist
    QString title;
    int year = 0;
    Catalogue catalogue;
    std::vector<QByteArray> criteria; // one set, or several for different kinds of unit
    QByteArray plan = {}; // read and proven; empty: none
};

// Makes a book and lets `fill` write its first events. It comes to its path when both are done: after an
// error nothing is there.
Status makeBook(const BookPlan& plan, const Clock& clock, const std::function<Status(Book&)>& fill);

} // namespace sodiem
