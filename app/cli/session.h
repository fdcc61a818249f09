// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "core/base/clock.h"
#include "core/base/table.h"
#include "core/storage/book.h"

namespace sodiem::cli {

// What a verb works with: where it writes, in which language, and the few things several verbs do.
class Session {
public:
    Session(Language language, Clock clock) : m_language(std::move(language)), m_clock(std::move(clock)) { }

    const Language& language() const { return m_language; }
    const Clock& clock() const { return m_clock; }

    int fail(const Error& error) const; // one sentence on standard error; exitFailed
    int misuse(const QString& sentence) const; // exitUsage
    int write(const QByteArray& bytes) const; // to standard output; a closed pipe is a failure
    int writeTable(const Table& table) const;
    void tell(const QString& sentence) const; // to standard error, for a person; nothing a script reads

    Actor actor(const QString& person) const;

private:
    Language m_language;
    Clock m_clock;
};

} // namespace sodiem::cli
