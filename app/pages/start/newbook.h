// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "app/settings/settings.h"
#include "core/ranking/ranking.h"
#include "core/storage/newbook.h"

#include <QDate>

namespace sodiem {

// What the wizard asks for.
struct NewBook : BookPlan {
    QDate periodStart;
    QDate periodEnd;
    GroupBy defaultGroup = GroupBy::All;
};

// Makes the book with the period and the group it is ranked by as its first events. After an error nothing is
// there.
Status createBook(const NewBook& wanted, const Person& person, const QString& device, const Clock& clock);

// The groups that the set knows and that tell these units apart, the usual one first.
std::vector<GroupBy> sensibleGroups(const Catalogue& catalogue, const CriteriaSet& set);

QString groupText(GroupBy group, const Language& language);

// What a book of these units and this year is called unless somebody says otherwise.
QString proposedTitle(const Catalogue& catalogue, int year, const Language& language);
QString proposedFileName(const Catalogue& catalogue, int year); // "ha-noi-2018.sodiem"

// "Hà Nội" for the units of a province; empty where the list has no province at its head.
QString placeOf(const Catalogue& catalogue);

} // namespace sodiem
