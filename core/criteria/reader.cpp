// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/reader.h"

#include "core/base/sha256.h"
#include "core/criteria/readerparts.h"

#include <algorithm>

namespace sodiem {
namespace {

using reading::NodeSource;

// Compared before it is narrowed: version 4294967297 is not version 1.
int integerWithin(const JsonFields& top, const QString& key, int least, int most) {
    const std::size_t faults = top.faultCount();
    const std::int64_t value = top.integer(key);
    if (value >= least && value <= most)
        return static_cast<int>(value);
    if (top.faultCount() == faults)
        top.fault(ErrorCode::CriteriaValueUnknown, {key, QString::number(value)});
    return least;
}

void readIdentity(const JsonFields& top, CriteriaSet& set) {
    set.id = top.id(QStringLiteral("id"));
    set.version = integerWithin(top, QStringLiteral("version"), 1, 9999);
    set.year = integerWithin(top, QStringLiteral("year"), 1990, 2999);
    set.title = top.localText(QStringLiteral("title"));
    set.note = top.optionalLocalText(QStringLiteral("note"));
    for (const JsonFields& basis : top.objects(QStringLiteral("legalBasis"), false))
        set.legalBasis.emplace_back(
            basis.text(QStringLiteral("document")), basis.date(QStringLiteral("date")));
    set.decimals = integerWithin(top, QStringLiteral("decimals"), 0, Points::mostDecimals);
    static constexpr QStringView policies[] = {u"fullMarks", u"drop", u"rescale"};
    set.notApplicable
        = static_cast<NotApplicablePolicy>(top.oneOf(QStringLiteral("notApplicable"), policies, 1));
    set.appliesTo = reading::readUnitKinds(top);
    const Json* kinds = top.json().find(u"appliesTo");
    if (kinds != nullptr && kinds->isList() && kinds->items().empty())
        top.fault(ErrorCode::CriteriaKeyMissing, {QStringLiteral("appliesTo")});
}

void readAll(const JsonFields& top, CriteriaSet& set, CriteriaReading& reading) {
    Faults& faults = reading.faults;
    readIdentity(top, set);
    const bool partsRead = reading::readParts(top, set);
    reading::readHolidays(top, set);
    reading::readFacts(top, set);
    reading::readGateInputs(top, set);
    std::vector<NodeSource> sources = reading::readNodes(top, set, faults);
    for (NodeSource& source : sources)
        if (!reading::tooManyFaults(faults))
            reading::readLeaf(source, set);
    reading::readRanking(top, set);
    reading::readClasses(top, set);
    reading::readGates(top, set);
    reading::validate(set, sources, partsRead, faults, reading.remarks);
    // A rule of which something could not be read is none: nobody tries it with figures.
    for (const NodeSource& source : sources)
        if (!source.ruleRead)
            set.nodes[static_cast<std::size_t>(source.index)].rule.reset();
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
    readAll(JsonFields(*json, {}, result.faults), set, result);
    const bool whole = result.faults.empty();
    settleFaults(result.faults);
    settleFaults(result.remarks);
    if (whole)
        set.digest = toHex(sha256(json->canonical()));
    (whole ? result.set : result.draft) = std::move(set);
    return result;
}

void settleFaults(Faults& faults) {
    std::stable_sort(faults.begin(), faults.end(),
        [](const Error& a, const Error& b) { return a.place.line < b.place.line; });
    if (faults.size() > mostFaults)
        faults.resize(mostFaults);
}

} // namespace sodiem
