// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start/newbook.h"

#include "core/base/text.h"
#include "core/units/labels.h"

#include <set>

#include <QRegularExpression>

namespace sodiem {
namespace {

bool isDistrict(const Unit* unit) {
    return unit != nullptr && unit->kind != UnitKind::Province && !isCommuneLevel(unit->kind);
}

} // namespace

Status createBook(const NewBook& wanted, const Person& person, const QString& device, const Clock& clock) {
    return makeBook(wanted, clock, [&](Book& book) {
        const std::vector<Change> first
            = {{cellPeriodStart.toString(), wanted.periodStart.toString(Qt::ISODate), {}},
                {cellPeriodEnd.toString(), wanted.periodEnd.toString(Qt::ISODate), {}},
                {cellDefaultGroup.toString(), groupById(wanted.defaultGroup), {}}};
        const Result<Written> written = book.append({device, person.name, person.role}, first, clock);
        return written ? Status(Done{}) : Status(written.error());
    });
}

std::vector<GroupBy> sensibleGroups(const Catalogue& catalogue, const CriteriaSet& set) {
    bool districts = false;
    std::set<UnitKind> kinds;
    for (const Unit* unit : catalogue.scored()) {
        if (!set.scores(unit->kind))
            continue;
        kinds.insert(unit->kind);
        districts = districts || isDistrict(catalogue.parentOf(*unit));
    }
    const auto known = [&](GroupBy group) {
        const auto& groups = set.ranking.groups;
        return std::find(groups.begin(), groups.end(), groupById(group)) != groups.end();
    };
    std::vector<GroupBy> sensible;
    if (districts && known(GroupBy::District))
        sensible.push_back(GroupBy::District);
    if (known(GroupBy::All) || (sensible.empty() && kinds.size() < 2))
        sensible.push_back(GroupBy::All);
    if (kinds.size() > 1 && known(GroupBy::Kind))
        sensible.push_back(GroupBy::Kind);
    return sensible.empty() ? std::vector{GroupBy::All} : sensible;
}

QString groupText(GroupBy group, const Language& language) {
    switch (group) {
    case GroupBy::District:
        return language.say("New book", "In each district");
    case GroupBy::Kind:
        return language.say("New book", "In each kind of unit");
    case GroupBy::All:
        break;
    }
    return language.say("New book", "All units together");
}

QString proposedTitle(const Catalogue& catalogue, int year, const Language& language) {
    const QString place = placeOf(catalogue);
    return language.say("New book", "Administrative reform scores – %1")
        .arg((place.isEmpty() ? QString() : place + u' ') + QString::number(year));
}

QString placeOf(const Catalogue& catalogue) {
    const Unit& first = catalogue.units().front();
    return first.kind == UnitKind::Province ? placeName(first) : QString();
}

QString proposedFileName(const Catalogue& catalogue, int year) {
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    const QString place = folded(placeOf(catalogue)).replace(others, QStringLiteral("-"));
    const QString name = place.isEmpty() ? QStringLiteral("so-diem") : place;
    return QStringLiteral("%1-%2.sodiem").arg(name).arg(year);
}

} // namespace sodiem
