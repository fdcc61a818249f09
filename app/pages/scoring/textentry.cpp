// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/textentry.h"

#include "app/commands/commands.h"
#include "app/i18n/errortext.h"
#include "app/session/session.h"
#include "core/campaign/cells.h"
#include "core/campaign/typedvalue.h"

#include <algorithm>

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
    const bool survey = std::holds_alternative<SurveyRule>(*leaf.rule);
    const bool noCase = !survey && std::any_of(texts.begin(), texts.end(), [](const auto& text) {
        return text.first != fieldNote && saysNoCase(text.second);
    });
    if (noCase) {
        EntryEdit edit;
        edit.notApplicable = true;
        draft.add(edit);
    }
    for (const auto& [name, typed] : texts) {
        if (noCase && name != fieldNote)
            continue; // figures and "no case" exclude each other
        if (typed.trimmed().isEmpty() && draft.holds(name)) {
            draft.release(name); // what was refused is emptied, not what is stored below it
            continue;
        }
        addText(draft, leaf, name, typed);
    }
    return draft;
}

// Many texts on their way into the book: what can be read becomes edits of one step, and what comes back of them
// is kept in the drafts.
class Entering {
public:
    Entering(const Workplace& place, Drafts& drafts, Stage stage)
        : m_place(place)
        , m_drafts(drafts)
        , m_stage(stage) { }

    void add(const PlacedTexts& texts) {
        if (texts.subject.leaf >= 0)
            addLeaf(texts);
        else
            addFact(texts);
    }

    void store() {
        const std::size_t before = m_place.commands.steps();
        const Result<std::vector<Refusal>> refusals = m_place.commands.editMany(m_edits);
        if (refusals)
            for (const Refusal& refusal : *refusals)
                refuse(refusal.edit, refusal.error);
        else
            for (std::size_t i = 0; i < m_edits.size(); ++i)
                refuse(i, refusals.error());
        for (auto& [place, draft] : m_leaves)
            if (!draft.fault)
                draft.edit = {};
        if (const int waiting = waitingPlaces(); waiting > 0 && m_place.commands.steps() == before)
            m_place.commands.noteRefused(waiting);
        keepWaiting(m_place.commands.steps() != before ? m_place.commands.steps() : 0);
    }

private:
    int waitingPlaces() const {
        const auto waits = [](const auto& each) { return !each.second.isEmpty(); };
        auto count = std::count_if(m_leaves.begin(), m_leaves.end(), waits);
        for (const auto& [fact, kept] : m_facts)
            count += std::count_if(
                kept.begin(), kept.end(), [](const auto& each) { return each.second.has_value(); });
        return static_cast<int>(count);
    }

    void keepWaiting(std::size_t step) {
        for (auto& [place, draft] : m_leaves)
            draft.step = step;
        m_drafts.keep(std::move(m_leaves));
        for (auto& [fact, kept] : m_facts) {
            for (auto& [unit, draft] : kept)
                if (draft)
                    draft->step = step;
            m_drafts.keepFacts(fact, kept);
        }
    }

    void addLeaf(const PlacedTexts& texts) {
        const EntryPlace at{texts.unit, static_cast<std::size_t>(texts.subject.leaf), m_stage};
        const Draft* draft = m_drafts.of(at);
        const Node& leaf = *m_place.session.frame().leaves[at.leaf];
        m_leaves.emplace_back(at, readTexts(draft != nullptr ? *draft : Draft(), leaf, texts.texts));
        m_leaves.back().second.fault.reset();
        m_edits.emplace_back(PlacedEdit{at, m_leaves.back().second.edit});
        m_leafOf[m_edits.size() - 1] = m_leaves.size() - 1;
    }

    const Field& factField(std::size_t fact) const { return m_place.session.frame().set.facts[fact]; }

    void addFact(const PlacedTexts& texts) {
        const auto fact = static_cast<std::size_t>(texts.subject.fact);
        const QString typed = texts.texts.begin()->second;
        if (typed.trimmed().isEmpty() && m_drafts.ofFact(texts.unit, fact) != nullptr) {
            m_facts[fact][texts.unit] = std::nullopt; // as a leaf's: what was refused goes first
            return;
        }
        const Result<std::optional<QString>> value = typedValue(factField(fact), typed);
        if (value)
            m_edits.emplace_back(FactEdit{texts.unit, fact, *value, m_stage});
        m_facts[fact][texts.unit] = value ? std::nullopt : std::optional<FactDraft>({typed, value.error()});
    }

    void refuse(std::size_t edit, const Error& error) {
        if (const auto leaf = m_leafOf.find(edit); leaf != m_leafOf.end()) {
            m_leaves[leaf->second].second.fault = error;
            return;
        }
        const auto& refused = std::get<FactEdit>(m_edits[edit]);
        m_facts[refused.fact][refused.unit]
            = FactDraft{waitingText(factField(refused.fact), refused.text, m_place.language), error};
    }

    const Workplace& m_place;
    Drafts& m_drafts;
    const Stage m_stage;
    std::vector<AnyEdit> m_edits;
    std::vector<std::pair<EntryPlace, Draft>> m_leaves;
    std::map<std::size_t, std::size_t> m_leafOf; // by edit: its place in m_leaves
    std::map<std::size_t, std::map<std::size_t, std::optional<FactDraft>>> m_facts; // by fact and unit
};

} // namespace

void addText(Draft& draft, const Node& leaf, const QString& field, const QString& typed) {
    const Result<std::optional<QString>> value = typedValue(fieldNamed(leaf, field), typed);
    if (value)
        draft.add(editOf(field, *value));
    else
        draft.add(Misread{field, typed, value.error()});
}

void enterTexts(
    const Workplace& place, Drafts& drafts, Stage stage, const std::vector<PlacedTexts>& texts) {
    if (texts.empty() || !place.session.isWritable())
        return;
    Entering entering(place, drafts, stage);
    for (const PlacedTexts& each : texts)
        entering.add(each);
    entering.store();
}

WaitingCells waitingCell(const Workplace& place, const Drafts& drafts, std::size_t unit,
    const ItemSubject& subject, Stage stage) {
    const Frame& frame = place.session.frame();
    if (subject.leaf < 0) {
        const auto fact = static_cast<std::size_t>(subject.fact);
        const FactDraft* draft = drafts.ofFact(unit, fact);
        return draft == nullptr ? WaitingCells()
                                : WaitingCells{{{frame.set.facts[fact].name, draft->typed}},
                                      draft->fault ? errorText(*draft->fault, place.language) : QString()};
    }
    const auto leafIndex = static_cast<std::size_t>(subject.leaf);
    const Node& leaf = *frame.leaves[leafIndex];
    const Draft* draft = drafts.of({unit, leafIndex, stage});
    if (draft == nullptr)
        return {};
    std::vector<Field> fields = leaf.fields;
    fields.push_back(fieldNamed(leaf, fieldPoints.toString()));
    WaitingCells cells{draft->waiting(fields, place.language), {}};
    for (const Field& field : fields) // by its words, not by what files call it
        if (const auto text = cells.texts.find(field.name); text != cells.texts.end())
            for (const ChoiceRule::Option& option : field.options)
                if (text->second == option.id)
                    text->second = place.language.of(option.label);
    if (draft->edit.note)
        cells.texts[fieldNote.toString()] = *draft->edit.note;
    if (const std::optional<Error> fault = draft->firstFault())
        cells.problem = errorText(*fault, place.language);
    return cells;
}

std::map<std::size_t, WaitingCells> waitingCells(
    const Workplace& place, const Drafts& drafts, const ItemSubject& subject, Stage stage) {
    std::map<std::size_t, WaitingCells> waiting;
    for (std::size_t unit = 0; unit < place.session.frame().units.size(); ++unit) {
        WaitingCells cells = waitingCell(place, drafts, unit, subject, stage);
        if (!cells.isEmpty())
            waiting[unit] = std::move(cells);
    }
    return waiting;
}

} // namespace sodiem
