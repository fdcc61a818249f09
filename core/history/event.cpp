// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/event.h"

#include "core/base/json.h"

#include <algorithm>
#include <cstring>

namespace sodiem {
namespace {

Json idJson(const EventId& id) { return Json::text(QString::fromLatin1(toBase64(id))); }

Json valueJson(const CellValue& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        return Json::integer(*integer);
    if (const auto* text = std::get_if<QString>(&value))
        return Json::text(*text);
    return Json::null();
}

std::optional<CellValue> readValue(const Json& json) {
    switch (json.type()) {
    case Json::Type::Null:
        return CellValue();
    case Json::Type::Integer:
        return CellValue(json.toInteger());
    case Json::Type::Text:
        return CellValue(json.toText());
    case Json::Type::Flag:
    case Json::Type::List:
    case Json::Type::Object:
        break;
    }
    return std::nullopt;
}

// Reads the members one by one; a missing or mistyped one makes the whole unreadable.
class Members {
public:
    explicit Members(const Json& json) : m_json(json) {}
    bool ok() const { return m_ok; }

    QString text(QStringView key) {
        const Json* member = m_json.find(key);
        m_ok = m_ok && member != nullptr && member->isText();
        return m_ok ? member->toText() : QString();
    }
    std::int64_t integer(QStringView key) {
        const Json* member = m_json.find(key);
        m_ok = m_ok && member != nullptr && member->type() == Json::Type::Integer;
        return m_ok ? member->toInteger() : 0;
    }
    EventId id(const QString& text) {
        const auto id = eventIdFromBase64(text);
        m_ok = m_ok && id.has_value();
        return id.value_or(EventId{});
    }
    std::vector<EventId> ids(QStringView key) {
        std::vector<EventId> ids;
        const Json* list = m_json.find(key);
        m_ok = m_ok && list != nullptr && list->isList();
        for (const Json& item : m_ok ? list->items() : std::vector<Json>())
            ids.push_back(id(item.toText()));
        return ids;
    }
    CellValue value(QStringView key) {
        const Json* member = m_json.find(key);
        const auto value = member != nullptr ? readValue(*member) : std::nullopt;
        m_ok = m_ok && value.has_value();
        return value.value_or(CellValue());
    }

private:
    const Json& m_json;
    bool m_ok = true;
};

} // namespace

std::optional<EventId> eventIdFromBase64(const QString& text) {
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
    EventId id;
    if (bytes.size() != static_cast<qsizetype>(id.size()))
        return std::nullopt;
    std::memcpy(id.data(), bytes.constData(), id.size());
    return id;
}

QByteArray canonicalBytes(const Event& event) {
    Json parents = Json::list();
    for (const EventId& parent : event.parents)
        parents.append(idJson(parent));
    Json json = Json::object();
    json.addMember(QStringLiteral("cell"), Json::text(event.cell));
    json.addMember(QStringLiteral("device"), Json::text(event.device));
    json.addMember(QStringLiteral("elapsed"), Json::integer(event.elapsedMilliseconds));
    json.addMember(QStringLiteral("parents"), std::move(parents));
    json.addMember(QStringLiteral("person"), Json::text(event.person));
    json.addMember(QStringLiteral("prev"), idJson(event.prev));
    json.addMember(QStringLiteral("reason"), Json::text(event.reason));
    json.addMember(QStringLiteral("role"), Json::text(event.role));
    json.addMember(QStringLiteral("seq"), Json::integer(event.seq));
    json.addMember(QStringLiteral("time"), Json::integer(event.utcMilliseconds));
    json.addMember(QStringLiteral("value"), valueJson(event.value));
    return json.canonical();
}

QByteArray sealEvent(Event& event) {
    std::sort(event.parents.begin(), event.parents.end());
    QByteArray bytes = canonicalBytes(event);
    event.id = sha256(bytes);
    return bytes;
}

std::optional<Event> parseEvent(const QByteArray& bytes) {
    const Result<Json> json = parseJson(bytes);
    if (!json || !json->isObject())
        return std::nullopt;
    Members members(*json);
    Event event;
    event.cell = members.text(u"cell");
    event.device = members.text(u"device");
    event.elapsedMilliseconds = members.integer(u"elapsed");
    event.parents = members.ids(u"parents");
    event.person = members.text(u"person");
    event.prev = members.id(members.text(u"prev"));
    event.reason = members.text(u"reason");
    event.role = members.text(u"role");
    event.seq = members.integer(u"seq");
    event.utcMilliseconds = members.integer(u"time");
    event.value = members.value(u"value");
    if (!members.ok() || sealEvent(event) != bytes)
        return std::nullopt;
    return event;
}

} // namespace sodiem
