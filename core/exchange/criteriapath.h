// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QSet>
#include <QStringList>

// Members of objects in objects by one name: "title.vi". A key of the document that itself holds a point
// cannot be named so, and is never meant.
namespace sodiem::criteriasheets {

const Json* findAt(const Json& object, QStringView path); // nullptr when there is none
QString textAt(const Json& object, QStringView path); // empty when there is no text

// Adds a value, making the objects on the way, which get its line. False: something else than an
// empty list is there already.
bool putAt(Json& object, QStringView path, Json value);

// Adds everything that `more` has; objects that both have are joined.
// The paths of what both give are added to `twice`, and `object` keeps its own.
void mergeInto(Json& object, const Json& more, const QString& prefix, QStringList& twice);

// The object without what has been taken; objects on the way that become empty go too.
Json without(const Json& object, const QSet<QString>& taken);

Json lined(const Json& json, int line); // the same, every value with this line
Json ordered(const Json& object, const QStringList& keys); // these first, in this order

} // namespace sodiem::criteriasheets
