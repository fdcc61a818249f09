// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/scoring/fieldeditor.h"
#include "core/campaign/editing.h"

#include <map>
#include <set>

#include <QObject>

namespace sodiem {

// What was typed for one leaf but is not fit to be stored yet (a part larger than its whole, a decision
// without its reason, a text that is no number).
struct Draft {
    EntryEdit edit; // what could be read
    std::map<QString, Misread> misread; // by field: what could not
    std::optional<Error> fault; // why `edit` is not stored
    std::size_t step = 0; // of the block it came with, as Commands counts them; 0: came alone

    bool isEmpty() const;
    std::optional<Error> firstFault() const;
    void add(const EntryEdit& later); // what the later one says counts
    void add(const Misread& text);
    bool holds(const QString& field) const; // something typed there waits
    void release(const QString& field); // what was typed there is let go of
    // What stands in the editors of these fields.
    WaitingTexts waiting(const std::vector<Field>& fields, const Language& language) const;
};

// What was typed for a figure of the unit.
struct FactDraft {
    QString typed;
    std::optional<Error> fault; // none: it would hold by now
    std::size_t step = 0; // likewise
};

// An explanation that was begun and not added to its thread.
struct ThreadDraft {
    QString text;
    QString date; // as typed
    QString corrects; // the post it is to replace; empty: a new one
    ThreadSide side = ThreadSide::Unit; // of that post

    bool operator==(const ThreadDraft&) const = default;
};

// What was typed into cases drawn and could not be stored, by the id of the case.
struct CaseDraft {
    std::map<SampleField, QString> typed; // as a person writes it
    std::optional<Error> fault; // none: it would hold by now
};
using SampleDraft = std::map<QString, CaseDraft>;

// All that waits, by place.
struct DraftTables {
    struct Before {
        bool operator()(const EntryPlace& a, const EntryPlace& b) const {
            return std::tie(a.unit, a.leaf, a.stage) < std::tie(b.unit, b.leaf, b.stage);
        }
    };
    using Item = std::pair<std::size_t, std::size_t>; // a unit, and a fact or a leaf

    std::map<EntryPlace, Draft, Before> entries;
    std::map<Item, FactDraft> facts;
    std::map<Item, ThreadDraft> threads;
    std::map<Item, SampleDraft> samples;

    bool isEmpty() const { return entries.empty() && facts.empty() && threads.empty() && samples.empty(); }
};

// All that waits to be stored: kept until it is, or until the person lets go of it, so that nothing typed is
// lost by looking elsewhere.
class Drafts : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const Draft* of(const EntryPlace& place) const;
    void keep(const EntryPlace& place, Draft draft); // an empty one is dropped
    void keep(std::vector<std::pair<EntryPlace, Draft>> drafts); // many, told once
    void drop(const EntryPlace& place);
    std::set<int> leavesOf(std::size_t unit, Stage stage) const;

    const FactDraft* ofFact(std::size_t unit, std::size_t fact) const;
    void keepFact(std::size_t unit, std::size_t fact, FactDraft draft);
    void keepFacts(
        std::size_t fact, const std::map<std::size_t, std::optional<FactDraft>>& drafts); // by unit
    void dropFact(std::size_t unit, std::size_t fact);

    const ThreadDraft* ofThread(std::size_t unit, std::size_t leaf) const;
    void keepThread(std::size_t unit, std::size_t leaf, const ThreadDraft& draft); // one without text is dropped
    const SampleDraft& ofSample(std::size_t unit, std::size_t leaf) const;
    void keepSample(std::size_t unit, std::size_t leaf, SampleDraft draft);

    // The steps after this one were undone: what was refused of them goes with what was stored.
    void undone(std::size_t steps);

    std::size_t count() const;
    std::size_t countOf(std::size_t unit) const;
    struct Place {
        std::size_t unit;
        int leaf; // -1: a shared figure of the unit waits
    };
    std::vector<Place> places(Stage stage) const; // where something waits, those of this step first

    const DraftTables& all() const { return m_all; }
    void restore(DraftTables kept); // what waited when the book was last closed; what waits already stays

Q_SIGNALS:
    void changed();

private:
    DraftTables m_all;

    template <class Counts> std::size_t countWhere(Counts counts) const; // units whose values are counted
};

// One edit on top of another: what the later one says counts. Figures and "no case arose" exclude each other.
EntryEdit mergedEdits(EntryEdit first, const EntryEdit& later);

} // namespace sodiem
