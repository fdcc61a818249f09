// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/campaign/suggestions.h"

namespace sodiem {

// What an earlier year's book suggests for the open one. That book is closed again: these are values.
struct LastYear {
    QString path;
    QString title;
    int year = 0;
    bool isInvented = false; // its figures are made up for demonstration
    Suggestions suggestions;
};

// The book that wants suggestions.
struct BookOfThisYear {
    QString path;
    QString id;
    int year = 0;
    std::shared_ptr<const Frame> frame;
};

// Opens the book at `path` for reading alone, checks all of it and takes its answers out. Long work, for a
// job: the progress counts entries of that book. Errors: File…, Book…, LastYear…, Cancelled; they name the
// file.
Result<LastYear> readLastYear(const QString& path, const BookOfThisYear& now, const Progress& progress = {});

} // namespace sodiem
