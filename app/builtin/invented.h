// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/invent.h"
#include "core/storage/book.h"

namespace sodiem {

// Who "entered" invented figures, on screen and paper.
QString inventedPerson();

// Whether a book says that its figures are invented; also where two computers differ on it.
bool isInventedBook(const Book& book);

// What a demonstration writes: the mark that everything is invented, and the figures, those of the
// book's plan too.
std::vector<Change> inventedChanges(const Book& book, const Invention& wanted);

// The figures the program shows itself with: all units, seeded by the year.
Invention wholeInvention(const Book& book);

} // namespace sodiem
