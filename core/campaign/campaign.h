// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/answer.h"
#include "core/campaign/evidence.h"
#include "core/campaign/planreports.h"
#include "core/campaign/sample.h"
#include "core/campaign/stage.h"
#include "core/campaign/thread.h"
#include "core/campaign/visitrecord.h"
#include "core/history/cell.h"
#include "core/history/heads.h"
#include "core/units/catalogue.h"

#include <memory>

namespace sodiem {

// Kết quả chấm một tiêu chí: what one unit has for one leaf at one stage. Typed points are the score of a
// manual rule, or override the computed one; the note says why.
struct Entry {
    std::vector<std::optional<Answer>> answers; // by field of the leaf
    bool notApplicable = false;
    std::optional<Points> points;
    QString note;
    int setVersion = 0; // of the set it was made by; 0: it does not say, which is the first the book had
    std::vector<QString> differing; // fields on which two computers differ: nothing counts until settled

    bool operator==(const Entry&) const = default;
    bool isEmpty() const; // nothing that scores; a note alone does not
};

// The entries of one unit at one step, by leaf. Copies share them until one is written: most units have
// nothing at the later steps, and a whole campaign is copied for a job or a trial.
class LeafEntries {
public:
    LeafEntries() = default;
    explicit LeafEntries(std::vector<Entry> entries)
        : m_entries(std::make_shared<std::vector<Entry>>(std::move(entries))) { }

    const Entry& operator[](std::size_t leaf) const { return (*m_entries)[leaf]; }
    Entry& edit(std::size_t leaf); // of this copy only
    bool isTouched() const { return m_touched; } // false: nobody has entered anything at this step
    std::vector<Entry>::const_iterator begin() const { return m_entries->begin(); }
    std::vector<Entry>::const_iterator end() const { return m_entries->end(); }
    bool operator==(const LeafEntries& other) const {
        return m_entries == other.m_entries || *m_entries == *other.m_entries;
    }

private:
    std::shared_ptr<std::vector<Entry>> m_entries = std::make_shared<std::vector<Entry>>();
    bool m_touched = false;
};

// All of one unit. Leaves are numbered as in CriteriaSet::leaves().
struct UnitRecord {
    std::size_t unit = 0; // index into Frame::units
    std::vector<std::optional<Answer>> facts;
    std::vector<QString> differingFacts;
    std::map<QString, Rational>
        references; // last year's results by name, also those that the set does not read
    std::array<LeafEntries, allStages.size()> stages;
    LeafEntries surveys; // only survey leaves are used
    std::vector<std::vector<EvidenceLink>> evidence; // by leaf
    std::map<std::size_t, Explanations> threads; // by leaf; few have one
    std::map<std::size_t, DrawnCases> samples; // likewise
    VisitRecord visit;

    bool operator==(const UnitRecord&) const = default;
    const Entry& entry(Stage stage, std::size_t leaf) const {
        return stages[static_cast<std::size_t>(stage)][leaf];
    }
    const Explanations& thread(std::size_t leaf) const; // empty where there is none
    const DrawnCases& sample(std::size_t leaf) const;
};

// Which count of the cases drawn fills which figure of a leaf, by the figure's name.
using SampleInputs = std::map<QString, SampleCount>;

// What never changes while a book is open: who is scored and by what.
struct Frame {
    Catalogue catalogue;
    CriteriaSet set;
    std::vector<const Unit*> units; // the scored ones, in catalogue order
    std::vector<const Node*> leaves;
    std::unordered_map<QString, int> unitIndex;
    std::unordered_map<QString, int> leafIndex;
    // Where the set was issued anew while the book was in use: by leaf the version that last changed how it
    // is scored; 0: as it was when the book was made. Empty: the set is the first one.
    std::vector<int> changedIn;
    std::vector<const Rational*> factors; // of each unit in turn, by the attribute scales of the set

    static std::shared_ptr<const Frame> make(
        Catalogue catalogue, CriteriaSet set, std::vector<int> changedIn = {});
    bool isReissued() const { return !changedIn.empty(); }
    bool applies(
        std::size_t leaf, std::size_t unit) const { // is it one of the criteria of this kind of unit?
        return leaves[leaf]->appliesToKind(units[unit]->kind);
    }
};

// The entries of a book as values, read from the heads of its cells.
class Campaign {
public:
    explicit Campaign(std::shared_ptr<const Frame> frame);

    const Frame& frame() const { return *m_frame; }
    const std::shared_ptr<const Frame>& frameShared() const { return m_frame; }
    const CriteriaSet& set() const { return m_frame->set; }
    const UnitRecord& record(std::size_t unit) const { return m_records[unit]; }
    std::size_t unitCount() const { return m_records.size(); }
    // All that were ever described, by digest; also those that no link uses any more.
    const std::map<QString, EvidenceDocument>& documents() const { return m_documents; }

    const SampleInputs& sampleInputs(std::size_t leaf) const; // the same for all units

    // What was entered for the targets of a plan, also for those the book's plan does not have.
    const PlanReports& planReports() const { return m_planReports; }

    // Takes in the heads of one cell; the index of the unit it belongs to, or -1: not of one unit (as what is
    // said of a document or entered for a plan), or of a unit, leaf or field this campaign does not have
    // (kept in the book, not counted). Without `personOf` it is not known who wrote an explanation.
    int apply(const QString& cellPath, const std::vector<Head>& heads, const PersonOf& personOf = {});

    bool isEmpty() const; // nothing entered at all
    bool operator==(const Campaign& other) const {
        return m_records == other.m_records && m_documents == other.m_documents
            && m_sampleInputs == other.m_sampleInputs && m_planReports == other.m_planReports;
    }

private:
    bool applyToUnit(
        UnitRecord& record, const Cell& cell, const std::vector<Head>& heads, const PersonOf& personOf);
    bool applyEntry(UnitRecord& record, const Cell& cell, const HeadsReading& reading);
    bool applyFact(UnitRecord& record, const Cell& cell, const HeadsReading& reading);
    static bool applyReference(UnitRecord& record, const QString& name, const HeadsReading& reading);
    bool applySurvey(UnitRecord& record, const Cell& cell, const HeadsReading& reading);
    bool applyLink(UnitRecord& record, const Cell& cell, const std::vector<Head>& heads);
    bool applyThread(
        UnitRecord& record, const Cell& cell, const std::vector<Head>& heads, const PersonOf& personOf);
    bool applySample(UnitRecord& record, const Cell& cell, const std::vector<Head>& heads);
    void applyDocument(const Cell& cell, const std::vector<Head>& heads);
    void applySampleInput(const Cell& cell, const HeadsReading& reading);

    std::shared_ptr<const Frame> m_frame;
    std::vector<UnitRecord> m_records;
    std::map<QString, EvidenceDocument> m_documents;
    std::map<std::size_t, SampleInputs> m_sampleInputs; // by leaf
    PlanReports m_planReports;
};

} // namespace sodiem
