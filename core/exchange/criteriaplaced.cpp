// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/criteriaworkbook.h"

#include <algorithm>

namespace sodiem {
namespace {

// An object of the document, and how its row leads to it: "title" for what the columns title.vi and title.en
// make.
struct Located {
    const Json* object = nullptr;
    QString path;
};

Located objectAt(const Json& json, int line, const QString& path) {
    if (json.isObject() && json.line() == line)
        return {&json, path};
    for (const Json& item : json.items())
        if (const Located found = objectAt(item, line, {}); found.object != nullptr)
            return found;
    for (const Json::Member& member : json.members())
        if (const Located found = objectAt(member.value, line, path + member.key + u'.');
            found.object != nullptr)
            return found;
    return {};
}

// What the fault is about: its first argument is a key, or the text of an expression.
const Json* memberNamed(const Json& object, const Error& fault) {
    const QString word = fault.args.value(0);
    if (const Json* member = object.find(word))
        return member;
    if (fault.code != ErrorCode::CriteriaExpression && fault.code != ErrorCode::CriteriaNameUnknown)
        return nullptr;
    const auto found = std::find_if(object.members().begin(), object.members().end(),
        [&](const Json::Member& member) { return member.value.isText() && member.value.toText() == word; });
    return found == object.members().end() ? nullptr : &found->value;
}

} // namespace

Error CriteriaFromWorkbook::placed(const Error& fault) const {
    const auto at = [this](int line) { return places.begin() + line; };
    const int line = fault.place.line;
    if (line <= 0 || static_cast<std::size_t>(line) >= places.size())
        return fault;
    Place place = *at(line);
    if (const Located located = objectAt(set, line, {}); located.object != nullptr) {
        const Json* member = memberNamed(*located.object, fault);
        const auto column = keys.find(place.sheet + u'/' + located.path + fault.args.value(0));
        const auto row = cellPlace(place.cell);
        if (member != nullptr)
            place = *at(member->line());
        else if (column != keys.end() && (row || column->second.row > 0))
            place.cell
                = cellName({column->second.row > 0 ? column->second.row : row->row, column->second.column});
    }
    Error told = fault.atCell(place.sheet, place.cell);
    told.place.line = 0;
    return told;
}

} // namespace sodiem
