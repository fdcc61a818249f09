// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/sample.h"

#include "core/base/text.h"
#include "core/campaign/campaign.h"
#include "core/campaign/editing.h"
#include "core/campaign/textfield.h"

#include <algorithm>

namespace sodiem {
namespace {

constexpr std::array<QStringView, allSampleFields.size()> fieldIds
    = {u"number", u"received", u"due", u"returned", u"fault"};
constexpr std::array<QStringView, allSampleCounts.size()> countIds
    = {u"drawn", u"inTime", u"early", u"late", u"open", u"faulty", u"faultless"};

QString& memberOf(SampleRow& row, SampleField field) {
    QString* const members[] = {&row.number, &row.received, &row.due, &row.returned, &row.fault};
    return *members[static_cast<std::size_t>(field)];
}

CellValue valueOf(const SampleRow& row) {
    if (row.isBlank())
        return {};
    Json value = Json::object();
    for (const SampleField field : allSampleFields)
        if (const QString& text = fieldOf(row, field); !text.isEmpty())
            value.set(fieldIds[static_cast<std::size_t>(field)].toString(), Json::text(text));
    return QString::fromUtf8(value.canonical());
}

// A date that is none is left out, as if another version had written it.
SampleRow rowOf(const CellValue& value) {
    SampleRow row;
    const auto* text = std::get_if<QString>(&value);
    const Result<Json> json = text != nullptr ? parseJson(text->toUtf8()) : Result<Json>(Json());
    if (!json || !json->isObject())
        return row;
    for (const SampleField field : allSampleFields) {
        const QString member = textMember(*json, fieldIds[static_cast<std::size_t>(field)]);
        if (!isDateField(field) || isIsoDate(member))
            memberOf(row, field) = member;
    }
    return row;
}

DrawnCases::iterator placeOf(DrawnCases& sample, const QString& id) {
    return std::lower_bound(sample.begin(), sample.end(), id,
        [](const SampleCase& each, const QString& wanted) { return each.id < wanted; });
}

Status checkRow(const SampleRow& row) {
    for (const QString& later : {row.due, row.returned})
        if (!row.received.isEmpty() && !later.isEmpty() && later < row.received) // ISO: in order as texts
            return Error{ErrorCode::SampleDateOrder, {later, row.received}, {}};
    return Done{};
}

} // namespace

bool isDateField(SampleField field) { return field != SampleField::Number && field != SampleField::Fault; }

const QString& fieldOf(const SampleRow& row, SampleField field) {
    return memberOf(const_cast<SampleRow&>(row), field);
}

void applySampleCase(DrawnCases& sample, const QString& id, const std::vector<Head>& heads) {
    const auto place = placeOf(sample, id);
    std::vector<SampleRow> rows;
    for (const Head& head : heads)
        if (const SampleRow row = rowOf(head.value); std::find(rows.begin(), rows.end(), row) == rows.end())
            rows.push_back(row);
    // What is there goes before what was taken out: it can be seen and settled.
    std::stable_partition(rows.begin(), rows.end(), [](const SampleRow& row) { return !row.isBlank(); });
    const bool stands = place != sample.end() && place->id == id;
    if (rows.empty() || rows.front().isBlank()) {
        if (stands)
            sample.erase(place);
        return;
    }
    SampleCase drawn{id, rows.front(), {rows.begin() + 1, rows.end()}};
    if (stands)
        *place = std::move(drawn);
    else
        sample.insert(place, std::move(drawn));
}

QString sampleCountId(SampleCount count) { return countIds[static_cast<std::size_t>(count)].toString(); }

std::optional<SampleCount> sampleCountFromId(QStringView id) {
    const auto found = std::find(countIds.begin(), countIds.end(), id);
    return found == countIds.end() ? std::nullopt
                                   : std::optional(static_cast<SampleCount>(found - countIds.begin()));
}

SampleCounts countSample(const DrawnCases& sample) {
    SampleCounts counts;
    const auto add = [&](SampleCount count, bool holds) {
        counts.counted[static_cast<std::size_t>(count)] += holds ? 1 : 0;
    };
    for (const SampleCase& each : sample) {
        const SampleRow& row = each.row;
        add(SampleCount::Drawn, true);
        if (!each.others.empty()) {
            ++counts.differing;
            continue;
        }
        const bool dated = !row.returned.isEmpty() && !row.due.isEmpty();
        add(SampleCount::InTime, dated && row.returned <= row.due);
        add(SampleCount::Early, dated && row.returned < row.due);
        add(SampleCount::Late, dated && row.returned > row.due);
        add(SampleCount::Open, row.returned.isEmpty());
        add(SampleCount::Faulty, !row.fault.isEmpty());
        add(SampleCount::Faultless, row.fault.isEmpty());
        counts.undated += !row.returned.isEmpty() && !dated ? 1 : 0;
    }
    return counts;
}

std::vector<QString> numbersTwice(const DrawnCases& sample) {
    std::map<QString, int> times;
    for (const SampleCase& each : sample)
        if (!each.row.number.isEmpty())
            ++times[each.row.number];
    std::vector<QString> twice;
    for (const auto& [number, count] : times)
        if (count > 1)
            twice.push_back(number);
    return twice;
}

Result<SampleRow> editedRow(const SampleRow& row, const std::map<SampleField, QString>& texts) {
    SampleRow edited = row;
    for (const auto& [field, typed] : texts) {
        const QString text = cleaned(typed);
        if (isDateField(field) && !text.isEmpty() && !isIsoDate(text))
            return Error{ErrorCode::DateInvalid, {text.left(40)}, {}};
        if (text.size() > mostSampleCharacters)
            return Error{ErrorCode::TextTooLong, {text.left(30), QString::number(mostSampleCharacters)}, {}};
        memberOf(edited, field) = text;
    }
    const Status held = checkRow(edited);
    return held ? Result<SampleRow>(std::move(edited)) : Result<SampleRow>(held.error());
}

SampleBatch editSample(
    const Campaign& campaign, std::size_t unit, std::size_t leaf, const std::vector<SampleEdit>& edits) {
    SampleBatch batch;
    const Frame& frame = campaign.frame();
    DrawnCases sample = campaign.record(unit).sample(leaf);
    std::size_t cases = sample.size();
    for (std::size_t i = 0; i < edits.size(); ++i) {
        const auto place = placeOf(sample, edits[i].id);
        const bool stands = place != sample.end() && place->id == edits[i].id;
        const SampleRow before = stands ? place->row : SampleRow();
        Result<SampleRow> row = editedRow(before, edits[i].texts);
        if (const Status open = checkOpen(campaign.record(unit), Stage::Appraised); row && *row != before && !open)
            row = open.error();
        if (row && !stands && !row->isBlank() && cases >= mostSampleCases)
            row = Error{ErrorCode::SampleTooMany, {QString::number(mostSampleCases)}, {}};
        if (!row) {
            batch.refusals.push_back({i, row.error()});
            continue;
        }
        const bool settles = stands && !place->others.empty();
        if (*row == before && !settles)
            continue;
        cases += !stands && !row->isBlank() ? 1 : 0;
        cases -= stands && row->isBlank() ? 1 : 0;
        batch.changes.push_back(
            {Cell::sample(frame.units[unit]->code, frame.leaves[leaf]->ref, edits[i].id).path(),
                valueOf(*row), {}});
    }
    return batch;
}

} // namespace sodiem
