// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/history/author.h"

#include <functional>
#include <vector>

namespace sodiem {

// Giải trình: what the unit says for an item of its scorecard and what the team answers, as a dated thread.
enum class ThreadSide { Unit, Team };

struct ThreadWords {
    ThreadSide side = ThreadSide::Unit;
    QString date; // ISO: the day it was said, which may be long before it was written down
    QString text;

    bool operator==(const ThreadWords&) const = default;
};

// One contribution. Each is a cell of its own, so that two computers' contributions are both there after a
// merge. Where both corrected the same one differently, each wording is a post of the same id.
struct ThreadPost {
    QString id;
    ThreadWords words;
    QString person; // who wrote these words down; "" where that is not known
    bool differs = false; // two computers have it differently; correcting it settles that

    bool operator==(const ThreadPost&) const = default;
};
using Explanations = std::vector<ThreadPost>; // by the day said, then as written down

// Who made an event.
using PersonOf = std::function<QString(const EventId&)>;

constexpr qsizetype mostThreadCharacters = 5000;

// Takes in what the heads of a post's cell say. Nothing, and what this version cannot read, is no post.
void applyThreadPost(
    Explanations& thread, const QString& id, const std::vector<Head>& heads, const PersonOf& personOf);

// What changes when somebody writes or corrects a post, or takes it back. Ids are made by timedId(). Errors:
// TextEmpty, TextTooLong, DateInvalid.
Result<Change> postChange(
    const QString& unit, const QString& leaf, const QString& id, const ThreadWords& words);
Change takeBackChange(const QString& unit, const QString& leaf, const QString& id);

bool hasSide(const Explanations& thread, ThreadSide side);

// A new id for something that is listed in the order it came: by time, then by index, and never the same on
// two computers.
QString timedId(std::int64_t utcMilliseconds, int index = 0);

} // namespace sodiem
