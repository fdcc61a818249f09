// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/suggestionwords.h"

#include "app/i18n/shownnumber.h"
#include "app/pages/scoring/suggestionbox.h"
#include "core/base/text.h"
#include "core/units/labels.h"

namespace sodiem {
namespace {

QString answerLine(const Field& field, const QString& text, const Language& language) {
    QString value = shownAnswer(field, {text, std::nullopt}, language);
    if (const QString& unit = language.of(field.unit); !unit.isEmpty())
        value += QChar(QChar::Nbsp) + unit;
    const QString& label = language.of(field.label);
    return label.isEmpty() ? value : SuggestionBox::tr("%1: %2").arg(label, value);
}

QString headLine(const LastYear& lastYear) {
    return (lastYear.isInvented ? SuggestionBox::tr("Year %1, figures invented for demonstration:")
                                : SuggestionBox::tr("Year %1, not checked:"))
        .arg(lastYear.year);
}

// Codes are given again after reforms.
void addUnitName(const LastYear& lastYear, const Frame& now, std::size_t unit, QStringList& lines) {
    const Suggestions& all = lastYear.suggestions;
    const QString was = labelAtLineStart(*all.last->units[all.units[unit]->lastUnit]);
    if (was != labelAtLineStart(*now.units[unit]))
        lines << SuggestionBox::tr("In that book the unit of this code is %1.").arg(was);
}

} // namespace

QString entrySuggestionText(const LastYear& lastYear, const Frame& now, const EntryPlace& place,
    const EntrySuggestion& suggestion, const Language& language) {
    const Frame& last = *lastYear.suggestions.last;
    const Node &was = *last.leaves[suggestion.lastLeaf], &is = *now.leaves[place.leaf];
    QStringList lines{headLine(lastYear)};
    if (suggestion.notApplicable)
        lines << SuggestionBox::tr("no case arose");
    for (const SuggestedAnswer& answer : suggestion.answers)
        lines << answerLine(was.fields[answer.lastField], answer.text, language);
    const auto points = [&](Points each) { return language.points(each, last.set.decimals); };
    if (suggestion.points)
        lines << SuggestionBox::tr("That gave %1 of %2 points.")
                     .arg(points(*suggestion.points), points(was.maximum));
    if (!suggestion.sameRule && !suggestion.notApplicable)
        lines << SuggestionBox::tr("This year the item is scored otherwise.");
    if (folded(was.title.vi) != folded(is.title.vi))
        lines << SuggestionBox::tr("In that book the item is called “%1”.").arg(language.of(was.title));
    addUnitName(lastYear, now, place.unit, lines);
    return lines.join(u'\n');
}

QString factSuggestionText(const LastYear& lastYear, const Frame& now, std::size_t unit,
    const FactSuggestion& suggestion, const Language& language) {
    const Field& field = lastYear.suggestions.last->set.facts[suggestion.lastFact];
    QStringList lines{headLine(lastYear), answerLine(field, suggestion.text, language)};
    addUnitName(lastYear, now, unit, lines);
    return lines.join(u'\n');
}

} // namespace sodiem
