// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/jsonfields.h"

#include "core/base/decimal.h"

#include <algorithm>

namespace sodiem {
namespace {

// No real set comes near these; they bound what a hostile file can make us do.
std::size_t mostItems(const QString& key) {
    return key == u"nodes" ? 20000 : key == u"holidays" ? 2000 : 500;
}

} // namespace

bool isIdentifier(QStringView text) {
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
            || c == u'-';
    };
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), allowed);
}

JsonFields::JsonFields(const Json& object, QString node, Faults& faults)
    : m_json(object)
    , m_node(std::move(node))
    , m_faults(faults) { }

void JsonFields::fault(ErrorCode code, QStringList args) const { fault(Error{code, std::move(args), {}}); }

void JsonFields::fault(const Error& error) const {
    m_faults.push_back(error.ofNode(m_node).at(m_json.line()));
}

const Json* JsonFields::typed(const QString& key, Json::Type type, const char* name, bool required) const {
    const Json* value = m_json.find(key);
    if (value == nullptr || (value->isNull() && !required)) {
        if (required)
            fault(ErrorCode::CriteriaKeyMissing, {key});
        return nullptr;
    }
    if (value->type() != type) {
        fault(Error{ErrorCode::CriteriaKeyType, {key, QString::fromLatin1(name)}, {{}, value->line(), {}}});
        return nullptr;
    }
    return value;
}

QString JsonFields::text(const QString& key) const {
    const Json* value = typed(key, Json::Type::Text, "text", true);
    if (value != nullptr && value->toText().trimmed().isEmpty())
        fault(ErrorCode::CriteriaKeyMissing, {key});
    return value == nullptr ? QString() : value->toText();
}

QString JsonFields::optionalText(const QString& key) const {
    const Json* value = typed(key, Json::Type::Text, "text", false);
    return value == nullptr ? QString() : value->toText();
}

QString JsonFields::id(const QString& key) const {
    const QString value = text(key);
    if (!value.isEmpty() && !isIdentifier(value))
        fault(ErrorCode::CriteriaIdInvalid, {key, value.left(60)});
    return value;
}

LocalText JsonFields::localText(const QString& key) const {
    const auto fields = object(key, true);
    if (!fields)
        return {};
    return {fields->text(QStringLiteral("vi")), fields->text(QStringLiteral("en"))};
}

LocalText JsonFields::optionalLocalText(const QString& key) const {
    const Json* value = m_json.find(key);
    if (value == nullptr || value->isNull())
        return {};
    if (value->isText())
        return {value->toText(), value->toText()};
    return localText(key);
}

std::int64_t JsonFields::integer(const QString& key) const {
    const Json* value = typed(key, Json::Type::Integer, "integer", true);
    return value == nullptr ? 0 : value->toInteger();
}

std::optional<Rational> JsonFields::optionalRational(const QString& key) const {
    const Json* value = typed(key, Json::Type::Text, "number as text", false);
    if (value == nullptr)
        return std::nullopt;
    const Result<Rational> number = parseDecimal(value->toText(), 6);
    if (!number) {
        fault(number.error().at(value->line()));
        return std::nullopt;
    }
    return *number;
}

bool JsonFields::isGiven(QStringView key) const {
    const Json* value = m_json.find(key);
    return value != nullptr && !value->isNull();
}

Rational JsonFields::rational(const QString& key) const {
    if (!isGiven(key))
        fault(ErrorCode::CriteriaKeyMissing, {key});
    return optionalRational(key).value_or(Rational());
}

Points JsonFields::points(const QString& key) const {
    if (!isGiven(key))
        fault(ErrorCode::CriteriaKeyMissing, {key});
    return points(key, Points());
}

Points JsonFields::points(const QString& key, Points otherwise) const {
    const Points number = signedPoints(key, otherwise);
    if (number < Points())
        fault(ErrorCode::NumberBelow, {number.toText(0), QStringLiteral("0")});
    return number;
}

Points JsonFields::signedPoints(const QString& key, Points otherwise) const {
    const Json* value = typed(key, Json::Type::Text, "number as text", false);
    if (value == nullptr)
        return otherwise;
    const Result<Points> number = Points::parse(value->toText());
    if (!number) {
        fault(number.error().at(value->line()));
        return otherwise;
    }
    return *number;
}

Points JsonFields::signedPoints(const QString& key) const {
    if (!isGiven(key))
        fault(ErrorCode::CriteriaKeyMissing, {key});
    return signedPoints(key, Points());
}

int JsonFields::days(const QString& key, int otherwise) const {
    const auto number = optionalRational(key);
    if (!number)
        return otherwise;
    const auto whole = number->isInteger() ? number->scaled(0) : std::nullopt;
    if (whole && *whole >= 0 && *whole <= mostDays)
        return static_cast<int>(*whole);
    fault(ErrorCode::CriteriaValueUnknown, {key, optionalText(key).left(60)});
    return otherwise;
}

QDate JsonFields::date(const QString& key) const {
    const QString value = text(key);
    const QDate date = QDate::fromString(value, Qt::ISODate);
    const bool whole
        = date.isValid() && date.toString(Qt::ISODate) == value; // Qt also takes 2018/01/05 and a tail
    if (!value.isEmpty() && !whole)
        fault(ErrorCode::DateInvalid, {value.left(40)});
    return date;
}

std::vector<JsonFields> JsonFields::objects(const QString& key, bool required) const {
    std::vector<JsonFields> fields;
    const Json* list = typed(key, Json::Type::List, "list", required);
    if (list == nullptr)
        return fields;
    if (list->items().size() > mostItems(key)) {
        fault(ErrorCode::CriteriaTooMany, {key, QString::number(mostItems(key))});
        return fields;
    }
    for (const Json& item : list->items()) {
        if (item.isObject())
            fields.emplace_back(item, m_node, m_faults);
        else
            fault(Error{
                ErrorCode::CriteriaKeyType, {key, QStringLiteral("list of objects")}, {{}, item.line(), {}}});
    }
    return fields;
}

std::vector<QString> JsonFields::texts(const QString& key, bool required) const {
    std::vector<QString> texts;
    const Json* list = typed(key, Json::Type::List, "list", required);
    if (list == nullptr)
        return texts;
    if (list->items().size() > mostItems(key)) {
        fault(ErrorCode::CriteriaTooMany, {key, QString::number(mostItems(key))});
        return texts;
    }
    for (const Json& item : list->items()) {
        if (item.isText())
            texts.push_back(item.toText());
        else
            fault(Error{
                ErrorCode::CriteriaKeyType, {key, QStringLiteral("list of texts")}, {{}, item.line(), {}}});
    }
    return texts;
}

std::optional<JsonFields> JsonFields::object(const QString& key, bool required) const {
    const Json* value = typed(key, Json::Type::Object, "object", required);
    if (value == nullptr)
        return std::nullopt;
    return JsonFields(*value, m_node, m_faults);
}

int JsonFields::oneOf(const QString& key, std::span<const QStringView> words, int otherwise) const {
    if (!has(key) && otherwise >= 0)
        return otherwise;
    const QString value = text(key);
    const auto found = std::find(words.begin(), words.end(), value);
    if (found != words.end())
        return static_cast<int>(found - words.begin());
    if (!value.isEmpty())
        fault(ErrorCode::CriteriaValueUnknown, {key, value.left(60)});
    return std::max(otherwise, 0);
}

} // namespace sodiem
