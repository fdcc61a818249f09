// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/figurename.h"

#include "core/criteria/figures.h"

#include <algorithm>
#include <utility>

namespace sodiem {
namespace {

// The sum of an option over the groups of a survey bears the option's name.
QString optionName(const QString& name, const Node& leaf, const Language& language) {
    if (const auto* survey = leaf.rule ? std::get_if<SurveyRule>(&*leaf.rule) : nullptr)
        for (const SurveyRule::Option& option : survey->options)
            if (option.id == name && !language.of(option.label).isEmpty())
                return language.of(option.label);
    if (const auto* choice = leaf.rule ? std::get_if<ChoiceRule>(&*leaf.rule) : nullptr)
        for (const ChoiceRule::Option& option : choice->options)
            if (option.id == name)
                return language.of(option.label);
    return {};
}

QString ofOtherLeaf(const QString& name, const CriteriaSet& set, const Language& language) {
    const qsizetype last = name.lastIndexOf(u'.');
    const Node* other = last > 5 ? set.find(name.mid(5, last - 5)) : nullptr;
    if (other == nullptr)
        return name;
    const QString label = figureName(name.mid(last + 1), *other, set, language);
    return QStringLiteral("%1 (%2)").arg(label, other->ref);
}

// One word of an expression and where it stands.
struct Word {
    enum class Kind { Name, Number, Sign, Letters };
    Kind kind;
    QString text;
};

std::vector<Word> wordsOf(const Expression& expression) {
    std::vector<Word> words;
    const QString& source = expression.source;
    auto name = expression.names.begin();
    for (qsizetype at = 0; at < source.size();) {
        if (name != expression.names.end() && name->start == at) {
            words.push_back({Word::Kind::Name, source.mid(at, name->length)});
            at += name->length;
            ++name;
            continue;
        }
        const qsizetype start = at;
        const QChar first = source[at++];
        const auto take = [&](auto belongs) {
            while (at < source.size() && belongs(source[at]))
                ++at;
        };
        Word::Kind kind = Word::Kind::Sign;
        if (first.isSpace())
            continue;
        if (first.isDigit()) {
            kind = Word::Kind::Number;
            take([](QChar c) { return c.isDigit() || c == u'.'; });
        } else if (first.isLetter()) {
            kind = Word::Kind::Letters;
            take([](QChar c) { return c.isLetter(); });
        } else if ((first == u'<' || first == u'>' || first == u'!') && at < source.size()
            && source[at] == u'=') {
            ++at;
        }
        words.push_back({kind, source.mid(start, at - start)});
    }
    return words;
}

QString signText(const QString& sign) {
    static constexpr std::pair<QStringView, QStringView> signs[]
        = {{u"*", u" × "}, {u"/", u" ÷ "}, {u"-", u" − "}, {u"+", u" + "}, {u"<=", u" ≤ "}, {u">=", u" ≥ "},
            {u"!=", u" ≠ "}, {u"<", u" < "}, {u">", u" > "}, {u"=", u" = "}, {u",", u"; "}};
    for (const auto& [plain, shown] : signs)
        if (sign == plain)
            return shown.toString();
    return sign;
}

QString letters(const QString& word, const Language& language) {
    if (word == u"and")
        return u' ' + language.say("Rule", "and") + u' ';
    if (word == u"or")
        return u' ' + language.say("Rule", "or") + u' ';
    return word == u"min" ? language.say("Rule", "the lesser of ") : language.say("Rule", "the greater of ");
}

// A number that is compared with a choice or a flag means one of its answers.
QString numberText(const std::vector<Word>& words, std::size_t at, const Node& leaf, const CriteriaSet& set,
    const Language& language) {
    const QString plain = language.grouped(words[at].text);
    const bool compared = at >= 2 && words[at - 2].kind == Word::Kind::Name
        && (words[at - 1].text == u"=" || words[at - 1].text == u"!=");
    const Field* field = compared ? fieldNamed(set, leaf, words[at - 2].text) : nullptr;
    if (field == nullptr)
        return plain;
    if (field->type == FieldType::Flag)
        return words[at].text == u"0" ? language.say("Answer", "no") : language.say("Answer", "yes");
    const std::size_t option = words[at].text.toUInt();
    if (field->type != FieldType::Choice || option >= field->options.size())
        return plain;
    return QStringLiteral("“%1”").arg(language.of(field->options[option].label));
}

} // namespace

QString referenceName(const QString& name, const CriteriaSet& set, const Language& language) {
    if (name == u"index")
        return language.say("Reason", "last year's index");
    if (name == u"total")
        return language.say("Reason", "last year's total");
    const auto part
        = std::find_if(set.parts.begin(), set.parts.end(), [&](const Part& each) { return each.id == name; });
    if (part != set.parts.end() && !language.of(part->title).isEmpty())
        return language.say("Reason", "last year: %1").arg(language.of(part->title));
    const Node* node = set.find(name);
    return language.say("Reason", "last year: %1")
        .arg(node != nullptr ? node->ref + u' ' + language.of(node->title) : name);
}

QString figureName(const QString& name, const Node& leaf, const CriteriaSet& set, const Language& language) {
    if (name.startsWith(u"node."))
        return ofOtherLeaf(name, set, language);
    if (name.startsWith(u"reference."))
        return referenceName(name.mid(10), set, language);
    if (name == u"choice")
        return language.say("Reason", "the option");
    if (name == u"points")
        return language.say("Reason", "the points");
    if (const Field* field = fieldNamed(set, leaf, name))
        return language.of(field->label).isEmpty() ? name : language.of(field->label);
    const QString option = optionName(name, leaf, language);
    return option.isEmpty() ? name : option;
}

QString formulaText(
    const Expression& expression, const Node& leaf, const CriteriaSet& set, const Language& language) {
    const std::vector<Word> words = wordsOf(expression);
    QString text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Word& word = words[i];
        switch (word.kind) {
        case Word::Kind::Name:
            text += QStringLiteral("“%1”").arg(figureName(word.text, leaf, set, language));
            break;
        case Word::Kind::Number:
            text += numberText(words, i, leaf, set, language);
            break;
        case Word::Kind::Letters:
            text += letters(word.text, language);
            break;
        case Word::Kind::Sign: {
            const bool leading
                = i == 0 || (words[i - 1].kind == Word::Kind::Sign && words[i - 1].text != u")");
            text += word.text == u"-" && leading ? QStringLiteral("−") : signText(word.text);
        }
        }
    }
    return text;
}

} // namespace sodiem
