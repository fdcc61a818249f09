// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/reader.h"

#include "core/base/sha256.h"
#include "core/criteria/readerparts.h"

namespace sodiem {
namespace {

using reading::NodeSource;

void readIdentity(const JsonFields& top, CriteriaSet& set) {
    set.id = top.id(QStringLiteral("id"));
    set.version = static_cast<int>(top.integer(QStringLiteral("version")));
    set.year = static_cast<int>(top.integer(QStringLiteral("year")));
    if (top.has(u"version") && (set.version < 1 || set.version > 9999))
        top.fault(ErrorCode::CriteriaValueUnknown, {QStringLiteral("version"), QString::number(set.version)});
    if (top.has(u"year") && (set.year < 1990 || set.year > 2999))
        top.fault(ErrorCode::CriteriaValueUnknown, {QStringLiteral("year"), QString::number(set.year)});
    set.title = top.localText(QStringLiteral("title"));
    set.note = top.optionalLocalText(QStringLiteral("note"));
    for (const JsonFields& basis : top.objects(QStringLiteral("legalBasis"), false))
        set.legalBasis.emplace_back(
            basis.text(QStringLiteral("document")), basis.date(QStringLiteral("date")));
    const std::int64_t decimals = top.integer(QStringLiteral("decimals"));
    if (decimals < 0 || decimals > Points::mostDecimals)
        top.fault(ErrorCode::CriteriaValueUnknown, {QStringLiteral("decimals"), QString::number(decimals)});
    else
        set.decimals = static_cast<int>(decimals);
    static constexpr QStringView policies[] = {u"fullMarks", u"drop", u"rescale"};
    set.notApplicable = static_cast<NotApplicablePolicy>(top.oneOf(QStringLiteral("notApplicable"), policies, 1));
    for (const QString& kindId : top.texts(QStringLiteral("appliesTo"), true)) {
        const auto kind = unitKind(kindId);
        if (kind)
            set.appliesTo.push_back(*kind);
        else
            top.fault(ErrorCode::UnitKindUnknown, {kindId.left(60)});
    }
}

void readAll(const JsonFields& top, CriteriaSet& set, Faults& faults) {
    readIdentity(top, set);
    reading::readParts(top, set);
    reading::readFacts(top, set);
    const std::vector<NodeSource> sources = reading::readNodes(top, set, faults);
    for (const NodeSource& source : sources)
        reading::readLeaf(source, set);
    reading::readGates(top, set);
    reading::readRanking(top, set);
    reading::readClasses(top, set);
    if (faults.empty())
        reading::validate(set, faults);
}

} // namespace

CriteriaReading readCriteria(const QByteArray& utf8) {
    CriteriaReading result;
    const Result<Json> json = parseJson(utf8);
    if (!json) {
        result.faults.push_back(json.error());
        return result;
    }
    const Json* format = json->find(u"format");
    if (format == nullptr || !format->isText() || format->toText() != u"sodiem-criteria/1") {
        const QString found = format != nullptr ? format->toText().left(60) : QString();
        result.faults.push_back({ErrorCode::CriteriaFormat, {found}, {{}, json->line(), {}}});
        return result;
    }
    CriteriaSet set;
    readAll(JsonFields(*json, {}, result.faults), set, result.faults);
    if (result.faults.size() > mostFaults)
        result.faults.resize(mostFaults);
    if (result.faults.empty()) {
        set.digest = toHex(sha256(json->canonical()));
        result.set = std::move(set);
    }
    return result;
}

} // namespace sodiem
