// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonlayout.h"

#include <algorithm>

namespace sodiem {
namespace {

bool isNested(const Json& json) { return json.isList() || json.isObject(); }

bool holdsNested(const Json& object) {
    return std::any_of(object.members().begin(), object.members().end(),
        [](const Json::Member& member) { return isNested(member.value); });
}

// Needs several lines: a list of things that hold things, wherever it is.
bool isLarge(const Json& json) {
    if (json.isObject())
        return std::any_of(json.members().begin(), json.members().end(),
            [](const Json::Member& member) { return isLarge(member.value); });
    return std::any_of(json.items().begin(), json.items().end(),
        [](const Json& item) { return holdsNested(item) || isLarge(item); });
}

bool isListOfObjects(const Json& json) {
    return std::any_of(
        json.items().begin(), json.items().end(), [](const Json& item) { return item.isObject(); });
}

class Layout {
public:
    QByteArray bytes;

    void write(const Json& json, int depth) {
        const bool top = depth == 0 && !json.members().empty();
        const bool listOfTop = depth == 1 && isListOfObjects(json);
        each(json, depth, top || listOfTop || isLarge(json));
    }

private:
    void inOneLine(const Json& json, int depth) { each(json, depth, false); }

    void each(const Json& json, int depth, bool broken) {
        if (!isNested(json)) {
            bytes += json.canonical();
            return;
        }
        bytes += json.isObject() ? '{' : '[';
        bool first = true;
        const auto next = [&] {
            bytes += first ? "" : broken ? "," : ", ";
            bytes += broken ? '\n' + QByteArray(2 * (depth + 1), ' ') : QByteArray();
            first = false;
        };
        const auto value
            = [&](const Json& inner) { broken ? write(inner, depth + 1) : inOneLine(inner, depth + 1); };
        for (const Json& item : json.items()) {
            next();
            value(item);
        }
        for (const Json::Member& member : json.members()) {
            next();
            appendJsonText(bytes, member.key);
            bytes += ": ";
            value(member.value);
        }
        if (broken && !first)
            bytes += '\n' + QByteArray(2 * depth, ' ');
        bytes += json.isObject() ? '}' : ']';
    }
};

void writeLined(const Json& json, QByteArray& bytes, std::vector<int>& lines) {
    bytes += '\n';
    lines.push_back(json.line());
    if (!isNested(json)) {
        bytes += json.canonical();
        return;
    }
    bool first = true;
    bytes += json.isObject() ? '{' : '[';
    for (const Json& item : json.items()) {
        bytes += first ? "" : ",";
        writeLined(item, bytes, lines);
        first = false;
    }
    for (const Json::Member& member : json.members()) {
        bytes += first ? "" : ",";
        appendJsonText(bytes, member.key);
        bytes += ':';
        writeLined(member.value, bytes, lines);
        first = false;
    }
    bytes += json.isObject() ? '}' : ']';
}

} // namespace

QByteArray laidOut(const Json& json) {
    Layout layout;
    layout.write(json, 0);
    return layout.bytes + '\n';
}

QByteArray withLines(const Json& json, std::vector<int>& lines) {
    QByteArray bytes;
    lines.assign(2, json.line()); // lines count from 1, and the first one is empty
    writeLined(json, bytes, lines);
    return bytes;
}

} // namespace sodiem
