// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/sampleentry.h"

#include "app/commands/commands.h"
#include "app/i18n/shownnumber.h"
#include "app/models/samplewords.h"
#include "app/session/session.h"
#include "core/base/plaindate.h"
#include "core/base/text.h"

#include <QRegularExpression>

namespace sodiem {
namespace {

struct ReadCase {
    SampleEdit edit; // what could be read
    CaseDraft waits; // what could not
};

// What people write in the column of faults of a case that has none.
bool saysNoFault(const QString& typed) {
    const QString words = folded(typed.trimmed());
    for (const char* none : {"khong", "khong co", "khong loi", "khong co loi", "khong vi pham", "0", "-", "no", "none"})
        if (words == QLatin1String(none))
            return true;
    return false;
}

ReadCase readCase(const QString& id, const std::map<SampleField, QString>& texts, int year) {
    ReadCase read;
    read.edit.id = id;
    for (const auto& [field, typed] : texts) {
        const bool none = field == SampleField::Fault && saysNoFault(typed);
        const Result<QString> text = isDateField(field) ? plainDayOf(typed, year)
                                                        : Result<QString>(none ? QString() : typed);
        if (text) {
            read.edit.texts[field] = *text;
            continue;
        }
        if (read.waits.typed.empty())
            read.waits.fault = text.error();
        read.waits.typed[field] = typed;
    }
    return read;
}

// The whole edit waits, as it would be typed.
void keepBack(ReadCase& read, const Error& error) {
    for (const auto& [field, text] : read.edit.texts)
        read.waits.typed[field] = isDateField(field) ? shownDate(text) : text;
    read.waits.fault = error;
}

} // namespace

Result<QString> plainDayOf(const QString& typed, int year) {
    static const QRegularExpression dayAndMonth(
        QStringLiteral("^(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{2}))?$"));
    const QRegularExpressionMatch match = dayAndMonth.match(typed.trimmed());
    if (!match.hasMatch())
        return plainDate(typed);
    const QString shortYear = match.captured(3);
    const QString wholeYear = shortYear.isEmpty() ? QString::number(year) : QStringLiteral("20") + shortYear;
    const Result<QString> date = plainDate(match.captured(1) + u'/' + match.captured(2) + u'/' + wholeYear);
    if (!date)
        return Error{date.error().code, {typed.left(40)}, {}};
    return date;
}

void enterCases(
    const Workplace& place, Drafts& drafts, std::size_t unit, std::size_t leaf, const CaseTexts& texts) {
    if (texts.empty() || !place.session.isWritable())
        return;
    SampleDraft draft = drafts.ofSample(unit, leaf);
    std::vector<ReadCase> cases;
    std::vector<SampleEdit> edits;
    for (const auto& [id, typed] : texts) {
        std::map<SampleField, QString> whole = typed;
        if (const auto waits = draft.find(id); waits != draft.end())
            whole.insert(waits->second.typed.begin(), waits->second.typed.end()); // what is newer stays
        cases.push_back(readCase(id, whole, place.session.header().year));
        edits.push_back(cases.back().edit);
    }
    const Result<std::vector<SampleRefusal>> refusals = place.commands.editSample(unit, leaf, edits);
    for (ReadCase& read : cases)
        if (!refusals)
            keepBack(read, refusals.error());
    if (refusals)
        for (const SampleRefusal& refusal : *refusals)
            keepBack(cases[refusal.edit], refusal.error);
    for (ReadCase& read : cases)
        if (read.waits.typed.empty())
            draft.erase(read.edit.id);
        else
            draft.insert_or_assign(read.edit.id, std::move(read.waits));
    drafts.keepSample(unit, leaf, std::move(draft));
}

std::optional<Error> caseFault(const Campaign& campaign, std::size_t unit, std::size_t leaf, const QString& id,
    const std::map<SampleField, QString>& texts, int year) {
    const ReadCase read = readCase(id, texts, year);
    if (!read.waits.typed.empty())
        return read.waits.fault;
    const SampleBatch batch = editSample(campaign, unit, leaf, {read.edit});
    return batch.refusals.empty() ? std::nullopt : std::optional<Error>(batch.refusals.front().error);
}

std::map<QString, WaitingCase> waitingCases(
    const Workplace& place, const Drafts& drafts, std::size_t unit, std::size_t leaf) {
    std::map<QString, WaitingCase> waiting;
    for (const auto& [id, draft] : drafts.ofSample(unit, leaf))
        waiting[id] = {draft.typed, draft.fault ? sampleFaultText(*draft.fault, place.language) : QString()};
    return waiting;
}

} // namespace sodiem
