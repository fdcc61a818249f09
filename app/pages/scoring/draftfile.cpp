// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/draftfile.h"

#include "app/pages/scoring/draftfaults.h"
#include "core/base/json.h"

namespace sodiem {
namespace {

const QString format = QStringLiteral("sodiem-drafts/1");

Json optionalText(const std::optional<QString>& text) { return text ? Json::text(*text) : Json::null(); }

Json entryJson(const Draft& draft) {
    Json json = Json::object();
    Json inputs = Json::object(), misread = Json::object();
    for (const auto& [field, text] : draft.edit.inputs)
        inputs.set(field, optionalText(text));
    for (const auto& [field, text] : draft.misread)
        misread.set(field, Json::text(text.typed));
    json.set(QStringLiteral("inputs"), std::move(inputs));
    json.set(QStringLiteral("misread"), std::move(misread));
    if (draft.edit.notApplicable)
        json.set(QStringLiteral("noCase"), Json::flag(*draft.edit.notApplicable));
    if (draft.edit.points)
        json.set(QStringLiteral("points"), optionalText(*draft.edit.points));
    if (draft.edit.note)
        json.set(QStringLiteral("note"), Json::text(*draft.edit.note));
    return json;
}

Json threadJson(const ThreadDraft& draft) {
    Json json = Json::object();
    json.set(QStringLiteral("text"), Json::text(draft.text));
    json.set(QStringLiteral("date"), Json::text(draft.date));
    json.set(QStringLiteral("corrects"), Json::text(draft.corrects));
    json.set(QStringLiteral("team"), Json::flag(draft.side == ThreadSide::Team));
    return json;
}

Json sampleJson(const SampleDraft& cases) {
    Json json = Json::object();
    for (const auto& [id, draft] : cases) {
        Json typed = Json::object();
        for (const auto& [field, text] : draft.typed)
            typed.set(QString::number(static_cast<int>(field)), Json::text(text));
        json.set(id, std::move(typed));
    }
    return json;
}

// One thing that waits, with the place it waits at.
Json placed(Json json, const Frame& frame, std::size_t unit, const char* key, const QString& name) {
    json.set(QStringLiteral("unit"), Json::text(frame.units[unit]->code));
    json.set(QString::fromLatin1(key), Json::text(name));
    return json;
}

const std::vector<Json>& itemsOf(const Json& json, const char* key) {
    static const std::vector<Json> none;
    const Json* list = json.find(QString::fromLatin1(key));
    return list != nullptr && list->isList() ? list->items() : none;
}

const std::vector<Json::Member>& membersOf(const Json& json, const char* key) {
    static const std::vector<Json::Member> none;
    const Json* object = json.find(QString::fromLatin1(key));
    return object != nullptr && object->isObject() ? object->members() : none;
}

QString textOf(const Json& json, const char* key) {
    const Json* text = json.find(QString::fromLatin1(key));
    return text != nullptr && text->isText() ? text->toText() : QString();
}

std::optional<QString> textOrNone(const Json& json) {
    return json.isText() ? std::optional<QString>(json.toText()) : std::nullopt;
}

std::optional<std::size_t> indexIn(const std::unordered_map<QString, int>& names, const QString& name) {
    const auto found = names.find(name);
    return found == names.end() ? std::nullopt
                                : std::optional<std::size_t>(static_cast<std::size_t>(found->second));
}

std::optional<DraftTables::Item> leafItem(const Json& json, const Frame& frame) {
    const auto unit = indexIn(frame.unitIndex, textOf(json, "unit"));
    const auto leaf = indexIn(frame.leafIndex, textOf(json, "leaf"));
    return unit && leaf ? std::optional<DraftTables::Item>({*unit, *leaf}) : std::nullopt;
}

std::optional<DraftTables::Item> factItem(const Json& json, const Frame& frame) {
    const auto unit = indexIn(frame.unitIndex, textOf(json, "unit"));
    for (std::size_t fact = 0; unit && fact < frame.set.facts.size(); ++fact)
        if (frame.set.facts[fact].name == textOf(json, "fact"))
            return DraftTables::Item{*unit, fact};
    return std::nullopt;
}

Draft entryFrom(const Json& json) {
    Draft draft;
    for (const Json::Member& input : membersOf(json, "inputs"))
        draft.edit.inputs[input.key] = textOrNone(input.value);
    for (const Json::Member& text : membersOf(json, "misread"))
        draft.misread[text.key]
            = Misread{text.key, text.value.toText(), Error{ErrorCode::EntryNothing, {}, {}}};
    if (const Json* noCase = json.find(u"noCase"))
        draft.edit.notApplicable = noCase->toFlag();
    if (const Json* points = json.find(u"points"))
        draft.edit.points = textOrNone(*points);
    if (const Json* note = json.find(u"note"))
        draft.edit.note = note->toText();
    return draft;
}

ThreadDraft threadFrom(const Json& json) {
    const Json* team = json.find(u"team");
    const bool isTeam = team != nullptr && team->toFlag();
    return {textOf(json, "text"), textOf(json, "date"), textOf(json, "corrects"),
        isTeam ? ThreadSide::Team : ThreadSide::Unit};
}

SampleDraft sampleFrom(const Json& json) {
    SampleDraft cases;
    for (const Json::Member& each : membersOf(json, "cases"))
        for (const Json::Member& text : each.value.members())
            if (const int field = text.key.toInt(); field >= 0 && field < static_cast<int>(allSampleFields.size()))
                cases[each.key].typed[static_cast<SampleField>(field)] = text.value.toText();
    return cases;
}

} // namespace

QByteArray draftBytes(const DraftTables& drafts, const Frame& frame) {
    Json entries = Json::list(), facts = Json::list(), threads = Json::list(), samples = Json::list();
    for (const auto& [place, draft] : drafts.entries) {
        Json json = placed(entryJson(draft), frame, place.unit, "leaf", frame.leaves[place.leaf]->ref);
        json.set(QStringLiteral("stage"), Json::text(stageId(place.stage)));
        entries.append(std::move(json));
    }
    for (const auto& [item, draft] : drafts.facts) {
        Json json = placed(Json::object(), frame, item.first, "fact", frame.set.facts[item.second].name);
        json.set(QStringLiteral("typed"), Json::text(draft.typed));
        facts.append(std::move(json));
    }
    for (const auto& [item, draft] : drafts.threads)
        threads.append(placed(threadJson(draft), frame, item.first, "leaf", frame.leaves[item.second]->ref));
    for (const auto& [item, draft] : drafts.samples) {
        Json json = placed(Json::object(), frame, item.first, "leaf", frame.leaves[item.second]->ref);
        json.set(QStringLiteral("cases"), sampleJson(draft));
        samples.append(std::move(json));
    }
    Json json = Json::object();
    json.set(QStringLiteral("format"), Json::text(format));
    json.set(QStringLiteral("entries"), std::move(entries));
    json.set(QStringLiteral("facts"), std::move(facts));
    json.set(QStringLiteral("threads"), std::move(threads));
    json.set(QStringLiteral("samples"), std::move(samples));
    return json.canonical();
}

DraftTables draftsFrom(
    const QByteArray& bytes, const Campaign& campaign, Stage stage, int year) {
    const Result<Json> json = parseJson(bytes);
    if (!json || textOf(*json, "format") != format)
        return {};
    const Frame& frame = campaign.frame();
    DraftTables drafts;
    for (const Json& each : itemsOf(*json, "entries"))
        if (const auto item = leafItem(each, frame))
            if (const std::optional<Stage> at = stageFromId(textOf(each, "stage")))
                drafts.entries[{item->first, item->second, *at}] = entryFrom(each);
    for (const Json& each : itemsOf(*json, "facts"))
        if (const auto item = factItem(each, frame))
            drafts.facts[*item].typed = textOf(each, "typed");
    for (const Json& each : itemsOf(*json, "threads"))
        if (const auto item = leafItem(each, frame))
            drafts.threads[*item] = threadFrom(each);
    for (const Json& each : itemsOf(*json, "samples"))
        if (const auto item = leafItem(each, frame))
            drafts.samples[*item] = sampleFrom(each);
    judge(drafts, campaign, stage, year);
    return drafts;
}

} // namespace sodiem
