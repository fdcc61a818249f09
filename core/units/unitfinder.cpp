// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/unitfinder.h"

#include "core/base/text.h"
#include "core/units/labels.h"

#include <algorithm>

#include <QRegularExpression>

namespace sodiem {
namespace {

QString keyOf(const QString& name) { return withOneToneStyle(cleaned(name).toLower()); }

QString withoutZeros(const QString& code) {
    const auto first = std::find_if(code.begin(), code.end(), [](QChar c) { return c != u'0'; });
    return code.sliced(first - code.begin());
}

struct Words {
    QString name;
    QString district;
};

// "UBND xã Liên Hà (huyện Đông Anh)" → "xã liên hà", "huyện đông anh".
Words wordsOf(const QString& text) {
    static const QRegularExpression office(QStringLiteral("^(ubnd|ủy ban nhân dân|uỷ ban nhân dân)\\s+"));
    static const QRegularExpression separator(QStringLiteral("\\s*[,;(·/]\\s*|\\s+[-–—]\\s+"));
    const QString line = cleaned(text).toLower().remove(office);
    const QRegularExpressionMatch found = separator.match(line);
    if (!found.hasMatch())
        return {line, {}};
    return {line.left(found.capturedStart()).trimmed(), line.mid(found.capturedEnd()).remove(u')').trimmed()};
}

// "P. Phúc Xá", "TT Trâu Quỳ": offices write the kind so.
QString spelledOut(const QString& name) {
    static const std::pair<QString, QString> kinds[] = {{QStringLiteral("tt"), QStringLiteral("thị trấn ")},
        {QStringLiteral("p"), QStringLiteral("phường ")}, {QStringLiteral("x"), QStringLiteral("xã ")}};
    for (const auto& [letters, word] : kinds)
        for (const QString& begin : {letters + QStringLiteral(". "), letters + u'.', letters + u' '})
            if (name.startsWith(begin))
                return word + name.mid(begin.size());
    return name;
}

bool isCalled(const Unit& unit, const QString& name) {
    const QString key = keyOf(name);
    const bool plain = folded(name) == cleaned(name).toLower();
    for (const QString& own : {labelAtLineStart(unit), unit.properName})
        if (keyOf(own) == key || (plain && folded(own) == key))
            return true;
    return unit.code == name;
}

} // namespace

UnitFinder::UnitFinder(const Catalogue& catalogue, const std::vector<const Unit*>& units)
    : m_catalogue(catalogue)
    , m_units(units) {
    for (std::size_t i = 0; i < units.size(); ++i) {
        m_codes[withoutZeros(units[i]->code)] = i;
        add(labelAtLineStart(*units[i]), i);
        if (keyOf(units[i]->properName) != keyOf(labelAtLineStart(*units[i])))
            add(units[i]->properName, i);
    }
}

void UnitFinder::add(const QString& name, std::size_t unit) {
    m_names[keyOf(name)].push_back(unit);
    m_plainNames[folded(name)].push_back(unit);
}

UnitFinder::Found UnitFinder::among(const std::vector<std::size_t>& units, const QString& district) const {
    std::vector<std::size_t> fitting;
    for (const std::size_t unit : units) {
        const Unit* above = m_catalogue.parentOf(*m_units[unit]);
        if (district.isEmpty() || (above != nullptr && isCalled(*above, district)))
            fitting.push_back(unit);
    }
    if (fitting.size() == 1)
        return {Found::Match::One, fitting.front()};
    return {fitting.empty() ? Found::Match::None : Found::Match::Several, 0};
}

UnitFinder::Found UnitFinder::find(const QString& text, const QString& district) const {
    const Words words = wordsOf(text);
    if (const auto code = m_codes.find(withoutZeros(words.name)); code != m_codes.end() && !words.name.isEmpty())
        return {Found::Match::One, code->second};
    const QString behind = words.district.isEmpty() ? cleaned(district).toLower() : words.district;
    const bool plain = folded(words.name) == words.name;
    for (const QString& name : {words.name, spelledOut(words.name)}) {
        if (const auto found = m_names.find(withOneToneStyle(name)); found != m_names.end())
            return among(found->second, behind);
        if (const auto found = m_plainNames.find(folded(name)); plain && found != m_plainNames.end())
            return among(found->second, behind);
    }
    return {};
}

} // namespace sodiem
