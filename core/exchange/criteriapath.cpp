// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/criteriapath.h"

#include <algorithm>

namespace sodiem::criteriasheets {
namespace {

Json emptyLike(const Json& json) {
    Json made = Json::object();
    made.setLine(json.line());
    return made;
}

bool leadsOn(const QSet<QString>& taken, const QString& path) {
    return std::any_of(
        taken.begin(), taken.end(), [&](const QString& each) { return each.startsWith(path + u'.'); });
}

Json withoutBelow(const Json& object, const QSet<QString>& taken, const QString& prefix) {
    Json left = emptyLike(object);
    for (const Json::Member& member : object.members()) {
        const QString path = prefix + member.key;
        if (member.key.contains(u'.') || (!taken.contains(path) && !leadsOn(taken, path))) {
            left.addMember(member.key, member.value);
        } else if (!taken.contains(path)) {
            Json inner
                = member.value.isObject() ? withoutBelow(member.value, taken, path + u'.') : member.value;
            if (!inner.isObject() || !inner.members().empty() || member.value.members().empty())
                left.addMember(member.key, std::move(inner));
        }
    }
    return left;
}

} // namespace

const Json* findAt(const Json& object, QStringView path) {
    const Json* found = &object;
    for (const QStringView key : path.split(u'.')) {
        found = found->find(key);
        if (found == nullptr)
            return nullptr;
    }
    return found;
}

QString textAt(const Json& object, QStringView path) {
    const Json* found = findAt(object, path);
    return found != nullptr ? found->toText() : QString();
}

bool putAt(Json& object, QStringView path, Json value) {
    const qsizetype point = path.indexOf(u'.');
    const QString key = path.left(point < 0 ? path.size() : point).toString();
    const Json* found = object.find(key);
    if (point < 0) {
        const bool free = found == nullptr || (found->isList() && found->items().empty());
        if (free)
            object.set(key, std::move(value));
        return free;
    }
    if (found != nullptr && !found->isObject())
        return false;
    Json inner = found != nullptr ? *found : Json::object();
    if (found == nullptr)
        inner.setLine(value.line());
    if (!putAt(inner, path.mid(point + 1), std::move(value)))
        return false;
    object.set(key, std::move(inner));
    return true;
}

void mergeInto(Json& object, const Json& more, const QString& prefix, QStringList& twice) {
    const Json own = object; // what comes in has no key twice, so only these few are looked through
    for (const Json::Member& member : more.members()) {
        const Json* found = own.find(member.key);
        if (found == nullptr) {
            object.addMember(member.key, member.value);
        } else if (found->isObject() && member.value.isObject()) {
            Json inner = *found;
            mergeInto(inner, member.value, prefix + member.key + u'.', twice);
            object.set(member.key, std::move(inner));
        } else {
            twice << prefix + member.key;
        }
    }
}

Json without(const Json& object, const QSet<QString>& taken) { return withoutBelow(object, taken, {}); }

Json lined(const Json& json, int line) {
    Json made = json;
    if (json.isObject() || json.isList())
        made = json.isObject() ? Json::object() : Json::list();
    for (const Json& item : json.items())
        made.append(lined(item, line));
    for (const Json::Member& member : json.members())
        made.addMember(member.key, lined(member.value, line));
    made.setLine(line);
    return made;
}

Json ordered(const Json& object, const QStringList& keys) {
    Json made = emptyLike(object);
    for (const QString& key : keys)
        if (const Json* value = object.find(key))
            made.addMember(key, *value);
    for (const Json::Member& member : object.members())
        if (!keys.contains(member.key))
            made.addMember(member.key, member.value);
    return made;
}

} // namespace sodiem::criteriasheets
