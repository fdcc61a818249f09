// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/drafts.h"

#include "core/campaign/cells.h"

#include <algorithm>

namespace sodiem {
namespace {

bool isEmptyEdit(const EntryEdit& edit) {
    return edit.inputs.empty() && !edit.notApplicable && !edit.points && !edit.note;
}

bool entersFigures(const EntryEdit& edit) {
    return (edit.points && *edit.points)
        || std::any_of(edit.inputs.begin(), edit.inputs.end(),
            [](const auto& input) { return input.second.has_value(); });
}

} // namespace

bool Draft::isEmpty() const { return isEmptyEdit(edit) && misread.empty(); }

std::optional<Error> Draft::firstFault() const {
    if (!misread.empty())
        return misread.begin()->second.error;
    return fault;
}

void Draft::add(const EntryEdit& later) {
    for (const auto& [field, text] : later.inputs)
        misread.erase(field);
    if (later.points)
        misread.erase(fieldPoints.toString());
    if (later.notApplicable.value_or(false))
        misread.clear();
    edit = mergedEdits(std::move(edit), later);
}

void Draft::add(const Misread& text) {
    release(text.field);
    misread[text.field] = text;
}

bool Draft::holds(const QString& field) const {
    return misread.contains(field) || edit.inputs.contains(field) || (field == fieldPoints && edit.points)
        || (field == fieldNote && edit.note);
}

void Draft::release(const QString& field) {
    misread.erase(field);
    edit.inputs.erase(field);
    if (field == fieldNote)
        edit.note.reset();
    if (field == fieldPoints)
        edit.points.reset();
}

WaitingTexts Draft::waiting(const std::vector<Field>& fields, const Language& language) const {
    WaitingTexts texts;
    for (const Field& field : fields) {
        const auto typed = edit.inputs.find(field.name);
        if (typed != edit.inputs.end())
            texts[field.name] = waitingText(field, typed->second, language);
        else if (edit.points && field.name == fieldPoints)
            texts[field.name] = waitingText(field, *edit.points, language);
    }
    for (const auto& [field, text] : misread)
        texts[field] = text.typed;
    return texts;
}

const Draft* Drafts::of(const EntryPlace& place) const {
    const auto found = m_all.entries.find(place);
    return found == m_all.entries.end() ? nullptr : &found->second;
}

void Drafts::keep(const EntryPlace& place, Draft draft) {
    if (draft.isEmpty())
        return drop(place);
    draft.step = 0; // a person's own word about it
    m_all.entries[place] = std::move(draft);
    Q_EMIT changed();
}

void Drafts::keep(std::vector<std::pair<EntryPlace, Draft>> drafts) {
    for (auto& [place, draft] : drafts)
        if (draft.isEmpty())
            m_all.entries.erase(place);
        else
            m_all.entries[place] = std::move(draft);
    if (!drafts.empty())
        Q_EMIT changed();
}

void Drafts::drop(const EntryPlace& place) {
    if (m_all.entries.erase(place) > 0)
        Q_EMIT changed();
}

std::set<int> Drafts::leavesOf(std::size_t unit, Stage stage) const {
    std::set<int> leaves;
    for (const auto& [place, draft] : m_all.entries)
        if (place.unit == unit && place.stage == stage)
            leaves.insert(static_cast<int>(place.leaf));
    for (const auto& [item, draft] : m_all.threads)
        if (item.first == unit)
            leaves.insert(static_cast<int>(item.second));
    for (const auto& [item, draft] : m_all.samples)
        if (item.first == unit)
            leaves.insert(static_cast<int>(item.second));
    return leaves;
}

const ThreadDraft* Drafts::ofThread(std::size_t unit, std::size_t leaf) const {
    const auto found = m_all.threads.find({unit, leaf});
    return found == m_all.threads.end() ? nullptr : &found->second;
}

void Drafts::keepThread(std::size_t unit, std::size_t leaf, const ThreadDraft& draft) {
    const ThreadDraft* kept = ofThread(unit, leaf);
    const bool none = draft.text.trimmed().isEmpty();
    if (none ? kept == nullptr : kept != nullptr && *kept == draft)
        return;
    if (none)
        m_all.threads.erase({unit, leaf});
    else
        m_all.threads[{unit, leaf}] = draft;
    Q_EMIT changed();
}

const SampleDraft& Drafts::ofSample(std::size_t unit, std::size_t leaf) const {
    static const SampleDraft none;
    const auto found = m_all.samples.find({unit, leaf});
    return found == m_all.samples.end() ? none : found->second;
}

void Drafts::keepSample(std::size_t unit, std::size_t leaf, SampleDraft draft) {
    if (draft.empty() && !m_all.samples.contains({unit, leaf}))
        return;
    if (draft.empty())
        m_all.samples.erase({unit, leaf});
    else
        m_all.samples[{unit, leaf}] = std::move(draft);
    Q_EMIT changed();
}

void Drafts::undone(std::size_t steps) {
    const auto later = [steps](const auto& each) { return each.second.step > steps; };
    if (std::erase_if(m_all.entries, later) + std::erase_if(m_all.facts, later) > 0)
        Q_EMIT changed();
}

std::vector<Drafts::Place> Drafts::places(Stage stage) const {
    std::vector<Place> all;
    for (const bool now : {true, false})
        for (const auto& [place, draft] : m_all.entries)
            if ((place.stage == stage) == now)
                all.push_back({place.unit, static_cast<int>(place.leaf)});
    for (const auto& [item, draft] : m_all.threads)
        all.push_back({item.first, static_cast<int>(item.second)});
    for (const auto& [item, draft] : m_all.samples)
        all.push_back({item.first, static_cast<int>(item.second)});
    for (const auto& [item, draft] : m_all.facts)
        all.push_back({item.first, -1});
    return all;
}

template <class Counts> std::size_t Drafts::countWhere(Counts counts) const {
    std::size_t count = 0;
    for (const auto& [place, draft] : m_all.entries)
        count += counts(place.unit) ? 1 : 0;
    for (const auto& [item, draft] : m_all.facts)
        count += counts(item.first) ? 1 : 0;
    for (const auto& [item, draft] : m_all.threads)
        count += counts(item.first) ? 1 : 0;
    for (const auto& [item, cases] : m_all.samples)
        count += counts(item.first) ? cases.size() : 0;
    return count;
}

std::size_t Drafts::count() const {
    return countWhere([](std::size_t) { return true; });
}

std::size_t Drafts::countOf(std::size_t unit) const {
    return countWhere([unit](std::size_t of) { return of == unit; });
}

const FactDraft* Drafts::ofFact(std::size_t unit, std::size_t fact) const {
    const auto found = m_all.facts.find({unit, fact});
    return found == m_all.facts.end() ? nullptr : &found->second;
}

void Drafts::keepFact(std::size_t unit, std::size_t fact, FactDraft draft) {
    m_all.facts[{unit, fact}] = std::move(draft);
    Q_EMIT changed();
}

void Drafts::keepFacts(std::size_t fact, const std::map<std::size_t, std::optional<FactDraft>>& drafts) {
    for (const auto& [unit, draft] : drafts)
        if (draft)
            m_all.facts[{unit, fact}] = *draft;
        else
            m_all.facts.erase({unit, fact});
    if (!drafts.empty())
        Q_EMIT changed();
}

void Drafts::dropFact(std::size_t unit, std::size_t fact) {
    if (m_all.facts.erase({unit, fact}) > 0)
        Q_EMIT changed();
}

void Drafts::restore(DraftTables kept) {
    m_all.entries.merge(kept.entries);
    m_all.facts.merge(kept.facts);
    m_all.threads.merge(kept.threads);
    m_all.samples.merge(kept.samples);
    if (!m_all.isEmpty())
        Q_EMIT changed();
}

EntryEdit mergedEdits(EntryEdit first, const EntryEdit& later) {
    if (later.notApplicable.value_or(false)) {
        first.inputs.clear();
        first.points.reset();
    } else if (entersFigures(later)) {
        first.notApplicable.reset();
    }
    for (const auto& [field, text] : later.inputs)
        first.inputs[field] = text;
    if (later.notApplicable)
        first.notApplicable = later.notApplicable;
    if (later.points)
        first.points = later.points;
    if (later.note)
        first.note = later.note;
    return first;
}

} // namespace sodiem
