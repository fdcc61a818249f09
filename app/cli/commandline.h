// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"

#include <functional>
#include <vector>

#include <QHash>
#include <QStringList>

namespace sodiem::cli {

// The words after a verb, taken apart: what stands alone, and options with their values.
struct Arguments {
    QStringList positional;
    QHash<QString, QStringList> options; // "--stage" → values, in order; "" for an option without one

    bool has(const QString& option) const { return options.contains(option); }
    QString value(const QString& option) const { return options.value(option).value(0); }
};

// Wrong usage: what is wrong, as a sentence.
struct UsageFault {
    QString sentence;
};

struct Option {
    QString name; // "--stage" or "-o"
    bool takesValue = true;
    bool required = false;
    bool repeatable = false;
};

class Session;

struct Verb {
    QString name; // "rank" or "criteria check"
    QString usage; // what follows the name
    const char* help = ""; // one sentence, context "Command line"
    int leastPositional = 1;
    int mostPositional = 1;
    std::vector<Option> options;
    std::function<int(Session&, const Arguments&)> run; // none: a later version's verb
};

// Takes the words apart by what the verb allows.
std::variant<Arguments, UsageFault> parseArguments(
    const Verb& verb, const QStringList& words, const Language& language);

constexpr int exitDone = 0;
constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

} // namespace sodiem::cli
