// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "app/cli/session.h"
#include "app/cli/verbs.h"

#include <sqlite3.h>

namespace sodiem::cli {
namespace {

constexpr const char* laterVerb
    = QT_TRANSLATE_NOOP("Command line", "“%1” comes with a later version; see --help for what there is");

// "--language en" anywhere; Vietnamese otherwise, whatever the locale of the process.
std::optional<Language> takeLanguage(QStringList& words) {
    const qsizetype at = words.indexOf(QStringLiteral("--language"));
    if (at < 0)
        return Language(Language::Code::Vietnamese);
    const QString code = words.value(at + 1);
    words.remove(at, std::min<qsizetype>(2, words.size() - at));
    if (code == u"vi")
        return Language(Language::Code::Vietnamese);
    if (code == u"en")
        return Language(Language::Code::English);
    return std::nullopt;
}

QString versionText() {
    return QStringLiteral("sodiem-cli %1 (Qt %2, SQLite %3, sodiem-book %4)\n")
        .arg(QStringLiteral(SODIEM_VERSION), QString::fromLatin1(qVersion()),
            QString::fromLatin1(sqlite3_libversion()), QString::number(Database::schemaVersion));
}

QString helpText(const Language& language) {
    QString text = language.say("Command line",
                       "Scores communes on administrative reform, ranks them and prints the result.")
        + QStringLiteral("\n\n");
    for (const Verb& verb : verbs())
        if (verb.run)
            text += QStringLiteral("  sodiem-cli %1 %2\n      %3\n")
                        .arg(verb.name, verb.usage, language.say("Command line", verb.help));
    text += QStringLiteral("\n  --language vi|en   ")
        + language.say("Command line", "language of messages; papers are always Vietnamese")
        + QStringLiteral("\n  --version, --help\n\n")
        + language.say(
            "Command line", "Exit code 0: done; 1: the work failed, nothing was changed; 2: wrong usage.")
        + u'\n';
    return text;
}

// The verb that the words begin with: the longest name that fits.
const Verb* findVerb(const QStringList& words, qsizetype& length) {
    const Verb* found = nullptr;
    length = 0;
    for (const Verb& verb : verbs()) {
        const QStringList name = verb.name.split(u' ');
        if (name.size() > length && words.mid(0, name.size()) == name) {
            found = &verb;
            length = name.size();
        }
    }
    return found;
}

} // namespace

bool needsFonts(const QStringList& words) {
    if (words.contains(QStringLiteral("scorecards")))
        return true;
    const qsizetype at = words.indexOf(QStringLiteral("-o"));
    const bool prints = words.contains(QStringLiteral("rank")) || words.contains(QStringLiteral("plan"));
    return prints && at >= 0 && words.value(at + 1).endsWith(u".pdf", Qt::CaseInsensitive);
}

int runCommandLine(const QStringList& given) {
    QStringList words = given;
    const std::optional<Language> language = takeLanguage(words);
    Session session(language.value_or(Language(Language::Code::Vietnamese)), Clock::system());
    const auto say = [&](const char* text) { return session.language().say("Command line", text); };
    if (!language)
        return session.misuse(say(QT_TRANSLATE_NOOP("Command line", "--language takes vi or en")));
    if (words.contains(QStringLiteral("--help")) || words.value(0) == u"help")
        return session.write(helpText(session.language()).toUtf8());
    if (words.value(0) == u"--version")
        return session.write(versionText().toUtf8());
    if (words.isEmpty())
        return session.misuse(say(QT_TRANSLATE_NOOP(
            "Command line", "say what to do, for example: sodiem-cli rank BOOK; see --help")));
    qsizetype length = 0;
    const Verb* verb = findVerb(words, length);
    if (verb == nullptr)
        return session.misuse(
            say(QT_TRANSLATE_NOOP("Command line", "there is no verb “%1”; see --help")).arg(words.first()));
    if (!verb->run)
        return session.misuse(say(laterVerb).arg(verb->name));
    const auto parsed = parseArguments(*verb, words.mid(length), session.language());
    if (const auto* fault = std::get_if<UsageFault>(&parsed))
        return session.misuse(fault->sentence);
    return verb->run(session, std::get<Arguments>(parsed));
}

} // namespace sodiem::cli
