// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <algorithm>

namespace sodiem::cli {
namespace {

const Option* findOption(const Verb& verb, const QString& name) {
    const auto found = std::find_if(
        verb.options.begin(), verb.options.end(), [&](const Option& option) { return option.name == name; });
    return found == verb.options.end() ? nullptr : &*found;
}

UsageFault fault(const Language& language, const char* sentence, const QString& word) {
    return {language.say("Command line", sentence).arg(word)};
}

} // namespace

std::variant<Arguments, UsageFault> parseArguments(
    const Verb& verb, const QStringList& words, const Language& language) {
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString word = words[i];
        if (!word.startsWith(u'-') || word == u"-") {
            arguments.positional << word;
            continue;
        }
        QString value;
        const qsizetype equals = word.startsWith(u"--") ? word.indexOf(u'=') : -1;
        if (equals > 0) {
            value = word.mid(equals + 1);
            word = word.left(equals);
        }
        const Option* option = findOption(verb, word);
        if (option == nullptr)
            return fault(language,
                QT_TRANSLATE_NOOP("Command line", "the option %1 is not known here; see --help"), word);
        if (option->takesValue && equals < 0) {
            if (i + 1 >= words.size())
                return fault(language,
                    QT_TRANSLATE_NOOP("Command line", "the option %1 needs a value; see --help"), word);
            value = words[++i];
        }
        if (!option->repeatable && arguments.has(word))
            return fault(language,
                QT_TRANSLATE_NOOP("Command line", "the option %1 stands twice; give it once"), word);
        arguments.options[word] << value;
    }
    for (const Option& option : verb.options)
        if (option.required && !arguments.has(option.name))
            return fault(language, QT_TRANSLATE_NOOP("Command line", "the option %1 is missing; see --help"),
                option.name);
    const qsizetype count = arguments.positional.size();
    if (count < verb.leastPositional || count > verb.mostPositional)
        return fault(
            language, QT_TRANSLATE_NOOP("Command line", "“%1” takes other arguments; see --help"), verb.name);
    return arguments;
}

} // namespace sodiem::cli
