// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/columnentry.h"

#include "app/commands/commands.h"
#include "app/i18n/errortext.h"
#include "app/i18n/typedvalue.h"
#include "app/session/session.h"
#include "core/campaign/cells.h"

namespace sodiem {
namespace {

Field fieldNamed(const Node& leaf, const QString& name) {
    if (const Field* field = leaf.field(name))
        return *field;
    Field own; // an entry's points or note
    own.name = name;
    own.type = name == fieldPoints ? FieldType::Decimal : FieldType::Text;
    return own;
}

EntryEdit editOf(const QString& field, const std::optional<QString>& value) {
    EntryEdit edit;
    if (field == fieldPoints)
        edit.points = value;
    else if (field == fieldNote)
        edit.note = value.value_or(QString());
    else
        edit.inputs[field] = value;
    return edit;
}

// The draft of a place with the texts on top of it.
Draft readTexts(Draft draft, const Node& leaf, const std::map<QString, QString>& texts) {
    for (const auto& [name, typed] : texts) {
        const Result<std::optional<QString>> value = typedValue(fieldNamed(leaf, name), typed);
        if (value)
            draft.add(editOf(name, *value));
        else
            draft.add(Misread{name, typed, value.error()});
    }
    return draft;
}

void enterLeaf(const Workplace& place, Drafts& drafts, const ItemSubject& subject, Stage stage,
    const std::vector<UnitTexts>& texts) {
    const auto leafIndex = static_cast<std::size_t>(subject.leaf);
    const Node& leaf = *place.session.frame().leaves[leafIndex];
    std::vector<std::pair<EntryPlace, Draft>> kept;
    std::vector<AnyEdit> edits;
    for (const UnitTexts& unit : texts) {
        const EntryPlace at{unit.unit, leafIndex, stage};
        const Draft* draft = drafts.of(at);
        kept.emplace_back(at, readTexts(draft != nullptr ? *draft : Draft(), leaf, unit.texts));
        edits.emplace_back(PlacedEdit{at, kept.back().second.edit});
    }
    const Result<std::vector<Refusal>> refusals = place.commands.editMany(edits);
    std::map<std::size_t, Error> faults;
    for (std::size_t i = 0; i < kept.size() && !refusals; ++i)
        faults.emplace(i, refusals.error());
    if (refusals)
        for (const Refusal& refusal : *refusals)
            faults.emplace(refusal.edit, refusal.error);
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const auto fault = faults.find(i);
        kept[i].second.fault = fault == faults.end() ? std::nullopt : std::optional<Error>(fault->second);
        if (fault == faults.end())
            kept[i].second.edit = {};
    }
    drafts.keep(std::move(kept));
}

void enterFact(const Workplace& place, Drafts& drafts, const ItemSubject& subject, Stage stage,
    const std::vector<UnitTexts>& texts) {
    const auto fact = static_cast<std::size_t>(subject.fact);
    const Field& field = place.session.frame().set.facts[fact];
    std::map<std::size_t, std::optional<FactDraft>> kept;
    std::vector<AnyEdit> edits;
    for (const UnitTexts& unit : texts) {
        const QString typed = unit.texts.begin()->second;
        const Result<std::optional<QString>> value = typedValue(field, typed);
        if (value)
            edits.emplace_back(FactEdit{unit.unit, fact, *value, stage});
        kept[unit.unit] = value ? std::nullopt : std::optional<FactDraft>({typed, value.error()});
    }
    const Result<std::vector<Refusal>> refusals = place.commands.editMany(edits);
    const auto keep = [&](std::size_t edit, const Error& error) {
        const auto& refused = std::get<FactEdit>(edits[edit]);
        kept[refused.unit] = FactDraft{waitingText(field, refused.text, place.language), error};
    };
    for (std::size_t i = 0; i < edits.size() && !refusals; ++i)
        keep(i, refusals.error());
    if (refusals)
        for (const Refusal& refusal : *refusals)
            keep(refusal.edit, refusal.error);
    drafts.keepFacts(fact, kept);
}

} // namespace

void enterTexts(const Workplace& place, Drafts& drafts, const ItemSubject& subject, Stage stage,
    const std::vector<UnitTexts>& texts) {
    if (texts.empty() || !place.session.isWritable())
        return;
    if (subject.leaf >= 0)
        enterLeaf(place, drafts, subject, stage, texts);
    else
        enterFact(place, drafts, subject, stage, texts);
}

std::map<std::size_t, WaitingCells> waitingCells(
    const Workplace& place, const Drafts& drafts, const ItemSubject& subject, Stage stage) {
    std::map<std::size_t, WaitingCells> waiting;
    const Frame& frame = place.session.frame();
    for (std::size_t unit = 0; unit < frame.units.size(); ++unit) {
        if (subject.leaf < 0) {
            const auto fact = static_cast<std::size_t>(subject.fact);
            if (const FactDraft* draft = drafts.ofFact(unit, fact))
                waiting[unit]
                    = {{{frame.set.facts[fact].name, draft->typed}}, errorText(draft->fault, place.language)};
            continue;
        }
        const auto leafIndex = static_cast<std::size_t>(subject.leaf);
        const Node& leaf = *frame.leaves[leafIndex];
        const Draft* draft = drafts.of({unit, leafIndex, stage});
        if (draft == nullptr)
            continue;
        std::vector<Field> fields = leaf.fields;
        fields.push_back(fieldNamed(leaf, fieldPoints.toString()));
        WaitingCells cells{draft->waiting(fields, place.language), {}};
        if (draft->edit.note)
            cells.texts[fieldNote.toString()] = *draft->edit.note;
        if (const std::optional<Error> fault = draft->firstFault())
            cells.problem = errorText(*fault, place.language);
        waiting[unit] = std::move(cells);
    }
    return waiting;
}

} // namespace sodiem
