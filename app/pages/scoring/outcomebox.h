// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "core/campaign/editing.h"
#include "core/scoring/leafscore.h"

#include <QWidget>

class QPushButton;

namespace sodiem {

class RunningText;
class StillText;

// The points of one leaf and how they come about, as if what is being typed were stored already; beside them
// the unit's own claim and the button that recognises it.
class OutcomeBox : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeBox(const Workplace& place, QWidget* parent = nullptr);

    struct TypedFact {
        std::size_t index; // into CriteriaSet::facts
        std::optional<Answer> answer;
    };
    struct Typed {
        EntryEdit entry;
        std::optional<TypedFact> fact = {}; // a shared figure
        bool isBeingTyped = false; // not meant yet: what stands in its way is said here, quietly
    };
    void show(const EntryPlace& place, const Typed& typed);
    bool needsReason() const { return m_needsReason; } // other points than claimed, and no word why

Q_SIGNALS:
    void acceptWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Outcome {
        LeafScore score;
        Reasons reasons;
        bool isTyped = false; // the score is that of what is typed, else of what is stored
        QStringList warnings = {}; // of the set itself: figures that are allowed, but to be looked at
        std::optional<Error> refusal = {}; // why what is typed is not to be stored as it is
    };
    using Answers = std::vector<std::optional<Answer>>;
    Outcome outcomeOf(const EntryPlace& place, const Typed& typed) const;
    static void takeCounts(const EntryEdit& typed, const Node& leaf, Answers& counts, Outcome& outcome);
    void takeEntry(
        const EntryPlace& place, const EntryEdit& typed, UnitRecord& record, Outcome& outcome) const;
    void showClaim(const EntryPlace& place, const LeafScore& given);
    void enlargePoints();
    QString pointsText(const LeafScore& score, const Node& leaf) const;

    const Workplace m_place;
    StillText* m_points;
    StillText* m_reasons;
    RunningText* m_claim;
    QPushButton* m_accept;
    std::optional<EntryPlace> m_told; // whose reasons stand there
    bool m_needsReason = false;
};

} // namespace sodiem
