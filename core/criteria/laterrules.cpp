// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/readerparts.h"

namespace sodiem::reading {
namespace {

enum class Shape { Text, Number, List, Object, Any };

struct Key {
    QStringView name;
    Shape shape;
    bool required;
};

struct Kind {
    QStringView name;
    std::vector<Key> keys;
};

const std::vector<Kind>& laterKinds() {
    static const std::vector<Kind> kinds = {
        {u"accrual",
            {{u"measure", Shape::Text, true}, {u"base", Shape::Object, false}, {u"step", Shape::Object, true},
                {u"cap", Shape::Number, false}, {u"scale", Shape::Object, false}}},
        {u"interpolate", {{u"measure", Shape::Text, true}, {u"points", Shape::List, true}}},
        {u"deadline",
            {{u"items", Shape::List, true}, {u"days", Shape::Text, false}, {u"onTime", Shape::Any, true},
                {u"late", Shape::List, false}, {u"ifMissing", Shape::Any, false},
                {u"combine", Shape::Text, false}}},
        {u"improvement",
            {{u"measure", Shape::Text, true}, {u"bands", Shape::List, true},
                {u"ifNoReference", Shape::Any, false}}},
    };
    return kinds;
}

void readKey(const JsonFields& rule, const Key& key) {
    const QString name = key.name.toString();
    if (!rule.has(name)) {
        if (key.required)
            rule.fault(ErrorCode::CriteriaKeyMissing, {name});
        return;
    }
    switch (key.shape) {
    case Shape::Text:
        rule.text(name);
        return;
    case Shape::Number:
        rule.rational(name);
        return;
    case Shape::List:
        rule.objects(name, false);
        return;
    case Shape::Object:
        rule.object(name, false);
        return;
    case Shape::Any:
        return;
    }
}

} // namespace

bool readLaterRule(const JsonFields& rule, const QString& kind) {
    for (const Kind& known : laterKinds()) {
        if (known.name != kind)
            continue;
        for (const Key& key : known.keys)
            readKey(rule, key);
        rule.fault(ErrorCode::CriteriaRuleKindNotYet, {kind});
        return true;
    }
    return false;
}

} // namespace sodiem::reading
