// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign.h"

#include "core/base/decimal.h"
#include "core/base/sha256.h"
#include "core/campaign/cells.h"
#include "core/history/cell.h"

#include <algorithm>
#include <atomic>

namespace sodiem {
namespace {

// A value that no longer fits its field (another set version wrote it) counts as not entered.
std::optional<Answer> answerOf(const Field& field, const CellValue& value) {
    if (std::holds_alternative<std::monostate>(value))
        return std::nullopt;
    Result<Answer> answer = readAnswer(field, textOfCellValue(value));
    return answer ? std::optional<Answer>(std::move(*answer)) : std::nullopt;
}

bool setAnswer(const std::vector<Field>& fields, std::vector<std::optional<Answer>>& answers,
    const QString& name, const CellValue& value) {
    const auto field
        = std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.name == name; });
    if (field == fields.end())
        return false;
    answers[static_cast<std::size_t>(field - fields.begin())] = answerOf(*field, value);
    return true;
}

void note(std::vector<QString>& differing, const QString& field, bool differs) {
    std::erase(differing, field);
    if (differs) // in order, so that equal campaigns are equal whatever came first
        differing.insert(std::upper_bound(differing.begin(), differing.end(), field), field);
}

template <class Content>
const Content& foundOrEmpty(const std::map<std::size_t, Content>& map, std::size_t key) {
    static const Content empty;
    const auto found = map.find(key);
    return found == map.end() ? empty : found->second;
}

int indexIn(const std::unordered_map<QString, int>& map, const QString& key) {
    const auto found = map.find(key);
    return found == map.end() ? -1 : found->second;
}

} // namespace

bool Entry::isEmpty() const {
    return !notApplicable && !points && differing.empty()
        && std::none_of(
            answers.begin(), answers.end(), [](const auto& answer) { return answer.has_value(); });
}

std::shared_ptr<const Frame> Frame::make(Catalogue catalogue, CriteriaSet set, std::vector<int> changedIn) {
    auto frame = std::make_shared<Frame>();
    frame->changedIn = std::move(changedIn);
    frame->catalogue = std::move(catalogue);
    frame->set = std::move(set);
    for (const Unit& unit : frame->catalogue.units()) {
        if (!frame->set.scores(unit.kind))
            continue;
        frame->unitIndex.emplace(unit.code, static_cast<int>(frame->units.size()));
        frame->units.push_back(&unit);
        for (const AttributeScale& scale : frame->set.scales) {
            const auto value = unit.attributes.find(scale.attribute);
            frame->factors.push_back(
                &scale.factorOf(value == unit.attributes.end() ? QString() : value->second));
        }
    }
    for (const Node& node : frame->set.nodes) {
        if (!node.isLeaf())
            continue;
        frame->leafIndex.emplace(node.ref, static_cast<int>(frame->leaves.size()));
        frame->leaves.push_back(&node);
    }
    return frame;
}

Entry& LeafEntries::edit(std::size_t leaf) {
    m_touched = true;
    if (m_entries.use_count() > 1)
        m_entries = std::make_shared<std::vector<Entry>>(*m_entries);
    else
        std::atomic_thread_fence(std::memory_order_acquire); // another thread's copy may just have gone
    return (*m_entries)[leaf];
}

Campaign::Campaign(std::shared_ptr<const Frame> frame) : m_frame(std::move(frame)) {
    UnitRecord blank;
    blank.facts.resize(set().facts.size());
    std::vector<Entry> entries(m_frame->leaves.size());
    for (std::size_t i = 0; i < entries.size(); ++i)
        entries[i].answers.resize(m_frame->leaves[i]->fields.size());
    blank.surveys = LeafEntries(std::move(entries));
    blank.stages.fill(blank.surveys);
    blank.evidence.resize(m_frame->leaves.size());
    m_records.assign(m_frame->units.size(), blank);
    for (std::size_t i = 0; i < m_records.size(); ++i)
        m_records[i].unit = i;
}

const Explanations& UnitRecord::thread(std::size_t leaf) const { return foundOrEmpty(threads, leaf); }
const DrawnCases& UnitRecord::sample(std::size_t leaf) const { return foundOrEmpty(samples, leaf); }
const SampleInputs& Campaign::sampleInputs(std::size_t leaf) const {
    return foundOrEmpty(m_sampleInputs, leaf);
}

int Campaign::apply(const QString& cellPath, const std::vector<Head>& heads, const PersonOf& personOf) {
    const std::optional<Cell> cell = Cell::parse(cellPath);
    if (!cell || cell->words.empty())
        return -1;
    if (cell->kind == CellKind::Evidence) {
        applyDocument(*cell, heads);
        return -1;
    }
    if (cell->kind == CellKind::Plan) {
        applyPlanCell(m_planReports, *cell, heads, personOf);
        return -1;
    }
    if (cell->kind == CellKind::Book) {
        applySampleInput(*cell, readHeads(heads));
        return -1;
    }
    const int unit = indexIn(m_frame->unitIndex, cell->words[0]);
    if (unit < 0)
        return -1;
    return applyToUnit(m_records[static_cast<std::size_t>(unit)], *cell, heads, personOf) ? unit : -1;
}

bool Campaign::applyToUnit(
    UnitRecord& record, const Cell& cell, const std::vector<Head>& heads, const PersonOf& personOf) {
    const std::size_t words = cell.words.size(); // more than a kind has: a cell of a later version
    if (cell.kind == CellKind::Entry)
        return words == 4 && applyEntry(record, cell, readHeads(heads));
    if (cell.kind == CellKind::Fact)
        return words == 2 && applyFact(record, cell, readHeads(heads));
    if (cell.kind == CellKind::Reference)
        return words == 2 && applyReference(record, cell.words[1], readHeads(heads));
    if (cell.kind == CellKind::Survey)
        return words == 4 && applySurvey(record, cell, readHeads(heads));
    if (cell.kind == CellKind::Link)
        return words == 3 && applyLink(record, cell, heads);
    if (cell.kind == CellKind::Thread)
        return words == 3 && applyThread(record, cell, heads, personOf);
    if (cell.kind == CellKind::Record)
        return applyVisit(record.visit, {cell.words.begin() + 1, cell.words.end()}, heads, personOf);
    return cell.kind == CellKind::Sample && words == 3 && applySample(record, cell, heads);
}

bool Campaign::applyEntry(UnitRecord& record, const Cell& cell, const HeadsReading& reading) {
    const int leaf = indexIn(m_frame->leafIndex, cell.words[1]);
    const auto stage = stageFromId(cell.words[2]);
    if (leaf < 0 || !stage)
        return false;
    Entry& entry = record.stages[static_cast<std::size_t>(*stage)].edit(static_cast<std::size_t>(leaf));
    const QString& field = cell.words[3];
    bool known = true;
    if (field == fieldNotApplicable) {
        entry.notApplicable = textOfCellValue(reading.value) == u"1";
    } else if (field == fieldPoints) {
        const Result<Points> points = Points::parse(textOfCellValue(reading.value));
        entry.points = points ? std::optional<Points>(*points) : std::nullopt;
    } else if (field == fieldNote) {
        entry.note = textOfCellValue(reading.value);
    } else if (field == fieldSetVersion) {
        entry.setVersion = textOfCellValue(reading.value).toInt();
        return true; // two computers may confirm the same score under two versions: no difference to settle
    } else {
        const Node& node = *m_frame->leaves[static_cast<std::size_t>(leaf)];
        known = setAnswer(node.fields, entry.answers, field, reading.value);
    }
    if (known)
        note(entry.differing, field, reading.differs);
    return known;
}

bool Campaign::applyFact(UnitRecord& record, const Cell& cell, const HeadsReading& reading) {
    const bool known = setAnswer(set().facts, record.facts, cell.words[1], reading.value);
    if (known)
        note(record.differingFacts, cell.words[1], reading.differs);
    return known;
}

// Two computers that disagree leave the unit without this result.
bool Campaign::applyReference(UnitRecord& record, const QString& name, const HeadsReading& reading) {
    const Result<Rational> value = parseDecimal(textOfCellValue(reading.value), mostInputDecimals);
    if (value && !reading.differs)
        record.references[name] = *value;
    else
        record.references.erase(name);
    return true;
}

bool Campaign::applySurvey(UnitRecord& record, const Cell& cell, const HeadsReading& reading) {
    const int leaf = indexIn(m_frame->leafIndex, cell.words[1]);
    if (leaf < 0)
        return false;
    const Node& node = *m_frame->leaves[static_cast<std::size_t>(leaf)];
    const auto* rule = std::get_if<SurveyRule>(&*node.rule);
    if (rule == nullptr)
        return false;
    Entry& entry = record.surveys.edit(static_cast<std::size_t>(leaf));
    const QString field = surveyFieldName(*rule, cell.words[2], cell.words[3]);
    const auto place = surveyCountOf(*rule, field); // the group too must be one of the leaf's
    const bool known = place && place->group == cell.words[2]
        && setAnswer(node.fields, entry.answers, field, reading.value);
    if (known)
        note(entry.differing, field, reading.differs);
    return known;
}

bool Campaign::applyLink(UnitRecord& record, const Cell& cell, const std::vector<Head>& heads) {
    const int leaf = indexIn(m_frame->leafIndex, cell.words[1]);
    if (leaf < 0 || !isHexDigest(cell.words[2])) // it will name a file
        return false;
    applyEvidenceLink(record.evidence[static_cast<std::size_t>(leaf)], cell.words[2], heads);
    return true;
}

bool Campaign::applyThread(
    UnitRecord& record, const Cell& cell, const std::vector<Head>& heads, const PersonOf& personOf) {
    const int leaf = indexIn(m_frame->leafIndex, cell.words[1]);
    if (leaf < 0)
        return false;
    const auto thread = record.threads.try_emplace(static_cast<std::size_t>(leaf)).first;
    applyThreadPost(thread->second, cell.words[2], heads, personOf);
    if (thread->second.empty())
        record.threads.erase(thread);
    return true;
}

bool Campaign::applySample(UnitRecord& record, const Cell& cell, const std::vector<Head>& heads) {
    const int leaf = indexIn(m_frame->leafIndex, cell.words[1]);
    if (leaf < 0)
        return false;
    const auto sample = record.samples.try_emplace(static_cast<std::size_t>(leaf)).first;
    applySampleCase(sample->second, cell.words[2], heads);
    if (sample->second.empty())
        record.samples.erase(sample);
    return true;
}

// A count that this version does not know, or on which two computers differ, fills nothing.
void Campaign::applySampleInput(const Cell& cell, const HeadsReading& reading) {
    if (cell.words.size() != 3 || cell.words[0] != u"sample")
        return;
    const int leaf = indexIn(m_frame->leafIndex, cell.words[1]);
    if (leaf < 0 || m_frame->leaves[static_cast<std::size_t>(leaf)]->field(cell.words[2]) == nullptr)
        return;
    const auto inputs = m_sampleInputs.try_emplace(static_cast<std::size_t>(leaf)).first;
    if (const auto count = sampleCountFromId(textOfCellValue(reading.value)))
        inputs->second[cell.words[2]] = *count;
    else
        inputs->second.erase(cell.words[2]);
    if (inputs->second.empty())
        m_sampleInputs.erase(inputs);
}

// A document of which nothing is said any more is as one never heard of.
void Campaign::applyDocument(const Cell& cell, const std::vector<Head>& heads) {
    const QString& digest = cell.words[0];
    if (cell.words.size() != 2 || !isHexDigest(digest))
        return;
    EvidenceDocument& document = m_documents[digest];
    document.sha256 = digest;
    applyEvidenceField(document, cell.words[1], heads);
    if (document.isBlank())
        m_documents.erase(digest);
}

bool Campaign::isEmpty() const {
    if (!m_documents.empty() || !m_planReports.empty())
        return false;
    const auto entered = [](const Entry& entry) { return !entry.isEmpty(); };
    return std::none_of(m_records.begin(), m_records.end(), [&](const UnitRecord& record) {
        const bool stages = std::any_of(record.stages.begin(), record.stages.end(),
            [&](const auto& entries) { return std::any_of(entries.begin(), entries.end(), entered); });
        const bool facts = std::any_of(
            record.facts.begin(), record.facts.end(), [](const auto& f) { return f.has_value(); });
        const bool links = std::any_of(
            record.evidence.begin(), record.evidence.end(), [](const auto& leaf) { return !leaf.empty(); });
        const bool said
            = !record.references.empty() || !record.threads.empty() || record.visit != VisitRecord();
        return stages || facts || links || said || !record.samples.empty()
            || std::any_of(record.surveys.begin(), record.surveys.end(), entered);
    });
}

} // namespace sodiem
