// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/header.h"

namespace sodiem {
namespace {

Json textList(const std::vector<QString>& texts) {
    Json list = Json::list();
    for (const QString& text : texts)
        list.append(Json::text(text));
    return list;
}

std::vector<QString> textsOf(const Json* list) {
    std::vector<QString> texts;
    if (list != nullptr)
        for (const Json& item : list->items())
            texts.push_back(item.toText());
    return texts;
}

} // namespace

QByteArray headerBytes(const BookHeader& header) {
    Json json = Json::object();
    json.set(QStringLiteral("format"), Json::text(QStringLiteral("sodiem-book/1")));
    json.set(QStringLiteral("id"), Json::text(header.id));
    json.set(QStringLiteral("year"), Json::integer(header.year));
    json.set(QStringLiteral("title"), Json::text(header.title));
    json.set(QStringLiteral("units"), Json::text(header.unitsDigest));
    json.set(QStringLiteral("criteria"), // one set: as a book always had it
        header.criteriaDigests.size() == 1 ? Json::text(header.criteriaDigests.front())
                                           : textList(header.criteriaDigests));
    json.set(QStringLiteral("created"), Json::integer(header.createdUtcMilliseconds));
    if (!header.planDigest.isEmpty()) // a book without a plan has the header it always had
        json.set(QStringLiteral("plan"), Json::text(header.planDigest));
    return json.canonical();
}

std::optional<BookHeader> parseHeader(const QByteArray& bytes) {
    const Result<Json> json = parseJson(bytes);
    if (!json || !json->isObject())
        return std::nullopt;
    const auto text = [&](QStringView key) {
        const Json* member = json->find(key);
        return member != nullptr ? member->toText() : QString();
    };
    const auto integer = [&](QStringView key) {
        const Json* member = json->find(key);
        return member != nullptr ? member->toInteger() : std::int64_t(0);
    };
    const Json* sets = json->find(u"criteria");
    const bool several = sets != nullptr && sets->isList();
    BookHeader header{text(u"id"), static_cast<int>(integer(u"year")), text(u"title"), text(u"units"),
        several ? textsOf(sets) : std::vector<QString>{text(u"criteria")}, integer(u"created"),
        text(u"plan")};
    if (headerBytes(header) != bytes) // an unknown key, a wrong type: not a header of this version
        return std::nullopt;
    return header;
}

Digest genesisOf(const BookHeader& header) { return sha256(headerBytes(header)); }

QByteArray unitsDocument(const Catalogue& catalogue) {
    const Table table = toTable(catalogue);
    Json rows = Json::list();
    for (const Table::Row& row : table.rows)
        rows.append(textList(row.cells));
    Json json = Json::object();
    json.set(QStringLiteral("format"), Json::text(QStringLiteral("sodiem-units/1")));
    json.set(QStringLiteral("columns"), textList(table.columns));
    json.set(QStringLiteral("rows"), std::move(rows));
    return json.canonical();
}

Result<Catalogue> parseUnitsDocument(const QByteArray& bytes) {
    const Result<Json> json = parseJson(bytes);
    if (!json)
        return json.error();
    Table table;
    table.columns = textsOf(json->find(u"columns"));
    const Json* rows = json->find(u"rows");
    for (const Json& row : rows != nullptr ? rows->items() : std::vector<Json>()) {
        table.add(textsOf(&row));
        table.rows.back().cells.resize(table.columns.size());
    }
    return Catalogue::fromTable(table);
}

} // namespace sodiem
