// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "core/campaign/editing.h"
#include "core/scoring/leafscore.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sodiem {

// The points of one leaf and how they come about, as if what is being typed were stored already; beside them
// the unit's own claim and the button that recognises it.
class OutcomeBox : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeBox(const Workplace& place, QWidget* parent = nullptr);

    void show(const EntryPlace& place, const EntryEdit& typed);
    bool needsReason() const { return m_needsReason; } // other points than claimed, and no word why

Q_SIGNALS:
    void acceptWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Outcome {
        LeafScore score;
        Reasons reasons;
        bool isTyped = false;
        bool isRefused = false; // what is typed holds no score; this is the stored one
    };
    Outcome outcomeOf(const EntryPlace& place, const EntryEdit& typed) const;
    static bool contradictsItself(
        const Campaign& campaign, const UnitRecord& record, const Node& leaf, Stage stage);
    void showClaim(const EntryPlace& place, const LeafScore& given);
    void enlargePoints();
    QString pointsText(const LeafScore& score, const Node& leaf) const;

    const Workplace m_place;
    QLabel* m_points;
    QLabel* m_reasons;
    QLabel* m_claim;
    QPushButton* m_accept;
    bool m_needsReason = false;
};

} // namespace sodiem
