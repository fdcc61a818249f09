// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/errortext.h"

#include "app/i18n/errorwordings.h"
#include "app/i18n/shownnumber.h"

#include <array>

#include <QFileInfo>
#include <QtGlobal>

namespace sodiem {
namespace {

QString placeText(const Place& place, const Language& language) {
    QStringList pieces;
    if (!place.file.isEmpty())
        pieces << place.file;
    if (!place.sheet.isEmpty())
        pieces << language.say("Error", "sheet “%1”").arg(place.sheet);
    if (place.line > 0)
        pieces << language.say("Error", "line %1").arg(place.line);
    if (!place.cell.isEmpty())
        pieces << language.say("Error", "cell %1").arg(place.cell);
    if (!place.node.isEmpty())
        pieces << place.node;
    return pieces.isEmpty() ? QString() : pieces.join(QStringLiteral(", ")) + QStringLiteral(": ");
}

// Words that core gives as arguments because they are part of a grammar, in the reader's language.
QString argumentText(const QString& argument, const Language& language) {
    static constexpr std::array words = {
        QT_TRANSLATE_NOOP("Error", "text"),
        QT_TRANSLATE_NOOP("Error", "integer"),
        QT_TRANSLATE_NOOP("Error", "list"),
        QT_TRANSLATE_NOOP("Error", "object"),
        QT_TRANSLATE_NOOP("Error", "number as text"),
        QT_TRANSLATE_NOOP("Error", "list of objects"),
        QT_TRANSLATE_NOOP("Error", "list of texts"),
        QT_TRANSLATE_NOOP("Error", "value"),
        QT_TRANSLATE_NOOP("Error", "key"),
        QT_TRANSLATE_NOOP("Error", "end"),
        QT_TRANSLATE_NOOP("Error", "operator"),
        QT_TRANSLATE_NOOP("Error", "operand"),
        QT_TRANSLATE_NOOP("Error", "number"),
        QT_TRANSLATE_NOOP("Error", "long"),
        QT_TRANSLATE_NOOP("Error", "deep"),
        QT_TRANSLATE_NOOP("Error", "chain"),
        QT_TRANSLATE_NOOP("Error", "is a folder"),
        QT_TRANSLATE_NOOP("Error", "not a file"),
        QT_TRANSLATE_NOOP("Error", "pages"),
        QT_TRANSLATE_NOOP("Error", "schema"),
        QT_TRANSLATE_NOOP("Error", "header"),
        QT_TRANSLATE_NOOP("Error", "objects"),
        QT_TRANSLATE_NOOP("Error", "projections"),
        QT_TRANSLATE_NOOP("Error", "copy"),
        QT_TRANSLATE_NOOP("Error", "version"),
        QT_TRANSLATE_NOOP("Error", "journal"),
        QT_TRANSLATE_NOOP("Error", "parts"),
        QT_TRANSLATE_NOOP("Error", "sheets"),
        QT_TRANSLATE_NOOP("Error", "rows"),
        QT_TRANSLATE_NOOP("Error", "cells"),
        QT_TRANSLATE_NOOP("Error", "characters"),
        QT_TRANSLATE_NOOP("Error", "formulas"),
        QT_TRANSLATE_NOOP("Error", "a number"),
        QT_TRANSLATE_NOOP("Error", "a whole number"),
        QT_TRANSLATE_NOOP("Error", "a date"),
        QT_TRANSLATE_NOOP("Error", "yes or no"),
        QT_TRANSLATE_NOOP("Error", "one of the choices"),
    };
    for (const char* word : words)
        if (argument == QLatin1String(word))
            return language.say("Error", word);
    if (argument.startsWith(u"event "))
        return language.say("Error", "event %1").arg(argument.mid(6));
    return argument;
}

// A word of the file itself, as a key is, stands as it does there.
bool isOfFile(ErrorCode code, qsizetype argument) {
    const bool ofCriteria = (code >= ErrorCode::CriteriaFormat && code <= ErrorCode::CriteriaCircular)
        || (code >= ErrorCode::CriteriaSheetMissing && code <= ErrorCode::CriteriaPairInvalid);
    const bool worded = code == ErrorCode::CriteriaKeyType || code == ErrorCode::CriteriaExpression;
    return ofCriteria && !(worded && argument == 1);
}

bool quotesNumbers(ErrorCode code) {
    return code == ErrorCode::NumberNotInteger || code == ErrorCode::NumberTooManyDecimals
        || code == ErrorCode::NumberBelow || code == ErrorCode::NumberAbove;
}

} // namespace

QString errorText(const Error& error, const Language& language) {
    QString text = language.say("Error", errorWording(error.code));
    QStringList arguments = error.args;
    if (error.code == ErrorCode::EntryCheckFailed) { // the set's own sentence, in both languages
        arguments = {error.args.value(language.code() == Language::Code::English ? 1 : 0)};
        if (arguments[0].endsWith(u'.'))
            arguments[0].chop(1);
    }
    if (error.code == ErrorCode::SampleDateOrder || error.code == ErrorCode::RecordSigned)
        for (QString& date : arguments)
            date = shownDate(date);
    if (error.place.file.isEmpty() && quotesNumbers(error.code)) // of a file: as it stands there
        for (QString& number : arguments)
            number = language.number(number);
    if (error.code == ErrorCode::RecordTimeOrder)
        for (QString& time : arguments)
            time = shownTime(time);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        // Not arg(): the words of a file may themselves hold "%1".
        QString shown = isOfFile(error.code, i) ? arguments[i] : argumentText(arguments[i], language);
        shown.replace(u'%', QChar(0xE000));
        text.replace(u'%' + QString::number(i + 1), shown);
    }
    return placeText(error.place, language) + text.replace(QChar(0xE000), u'%');
}

QString errorSentence(const Error& error, const Language& language) {
    QString text = errorText(error, language);
    const bool named = !error.place.file.isEmpty(); // a file is called what it is called
    if (!named && !text.isEmpty())
        text[0] = text[0].toUpper();
    return text.endsWith(u'.') ? text : text + u'.';
}

QString chosenFileSentence(const Error& error, const Language& language) {
    Error shown = error;
    shown.place.file = QFileInfo(error.place.file).fileName();
    return errorSentence(shown, language);
}

} // namespace sodiem
