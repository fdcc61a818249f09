// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/thread.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/campaign/textfield.h"
#include "core/campaign/threadvalue.h"
#include "core/history/cell.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace sodiem {
namespace {

QString sideId(ThreadSide side) {
    return side == ThreadSide::Unit ? QStringLiteral("unit") : QStringLiteral("team");
}

// The whole post is one value: the words of one correction with the date of another would be nobody's.
QString valueOf(const ThreadWords& words) {
    Json value = Json::object();
    value.set(QStringLiteral("side"), Json::text(sideId(words.side)));
    value.set(QStringLiteral("date"), Json::text(words.date));
    value.set(QStringLiteral("text"), Json::text(words.text));
    return QString::fromUtf8(value.canonical());
}

bool before(const ThreadPost& a, const ThreadPost& b) {
    return std::tie(a.words.date, a.id, a.words.side, a.words.text)
        < std::tie(b.words.date, b.id, b.words.side, b.words.text);
}

} // namespace

std::optional<ThreadWords> threadWordsOf(const CellValue& value) {
    const auto* text = std::get_if<QString>(&value);
    const Result<Json> json = text != nullptr ? parseJson(text->toUtf8()) : Result<Json>(Json());
    if (!json || !json->isObject())
        return std::nullopt;
    ThreadWords words;
    const QString side = textMember(*json, u"side");
    words.side = side == sideId(ThreadSide::Team) ? ThreadSide::Team : ThreadSide::Unit;
    words.date = textMember(*json, u"date");
    words.text = textMember(*json, u"text");
    const bool known = side == sideId(words.side) && isIsoDate(words.date) && !words.text.isEmpty();
    return known ? std::optional<ThreadWords>(std::move(words)) : std::nullopt;
}

void applyThreadPost(
    Explanations& thread, const QString& id, const std::vector<Head>& heads, const PersonOf& personOf) {
    std::erase_if(thread, [&](const ThreadPost& post) { return post.id == id; });
    const bool differs = readHeads(heads).differs;
    const std::size_t others = thread.size();
    for (const Head& head : heads) {
        const std::optional<ThreadWords> words = threadWordsOf(head.value);
        const bool again = words
            && std::any_of(thread.begin() + static_cast<std::ptrdiff_t>(others), thread.end(),
                [&](const ThreadPost& post) { return post.words == *words; });
        if (words && !again)
            thread.push_back({id, *words, personOf ? personOf(head.event) : QString(), differs});
    }
    std::sort(thread.begin(), thread.end(), before);
}

Result<Change> postChange(
    const QString& unit, const QString& leaf, const QString& id, const ThreadWords& words) {
    const ThreadWords clean{words.side, cleaned(words.date), cleanedLines(words.text).trimmed()};
    if (clean.text.isEmpty())
        return Error{ErrorCode::TextEmpty, {}, {}};
    if (clean.text.size() > mostThreadCharacters)
        return Error{
            ErrorCode::TextTooLong, {clean.text.left(30), QString::number(mostThreadCharacters)}, {}};
    if (!isIsoDate(clean.date))
        return Error{ErrorCode::DateInvalid, {clean.date.left(40)}, {}};
    return Change{Cell::thread(unit, leaf, id).path(), valueOf(clean), {}};
}

Change takeBackChange(const QString& unit, const QString& leaf, const QString& id) {
    return {Cell::thread(unit, leaf, id).path(), {}, {}};
}

bool hasSide(const Explanations& thread, ThreadSide side) {
    return std::any_of(
        thread.begin(), thread.end(), [side](const ThreadPost& post) { return post.words.side == side; });
}

QString timedId(std::int64_t utcMilliseconds, int index) {
    const auto hex = [](std::int64_t number, int digits) {
        return QString::number(number, 16).rightJustified(digits, u'0');
    };
    return hex(utcMilliseconds, 12) + u'-' + hex(index, 4) + u'-' + randomId().left(8);
}

} // namespace sodiem
