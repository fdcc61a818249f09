// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/window/rail.h"

#include <QStackedWidget>

namespace sodiem {

class CriteriaPage;
class EvidencePage;
class OverviewPage;
class PlanPage;
class RankingPage;
class ScoringPage;
struct Error;

// The pages on an open book, one seen at a time, and the doors between them: pages do not know each other.
class BookPages : public QStackedWidget {
    Q_OBJECT

public:
    explicit BookPages(const Workplace& place, QWidget* parent = nullptr);

    OverviewPage& overview() const { return *m_overview; }
    ScoringPage& scoring() const { return *m_scoring; }
    EvidencePage& evidence() const { return *m_evidence; }
    RankingPage& ranking() const { return *m_ranking; }
    PlanPage& plan() const { return *m_plan; }
    CriteriaPage& criteria() const { return *m_criteria; }

    void goTo(RailPage page);
    bool isAt(RailPage page) const { return currentIndex() == static_cast<int>(page); }
    void openItem(int unit, int leaf); // in Scoring; -1: as it stands there
    void openUnstored();
    // What was typed on any page and could not be stored: how much, where, and whether all of it comes back when the
    // book is opened here again.
    std::size_t unstored() const;
    QString unstoredText() const;
    bool keepsUnstored();

Q_SIGNALS:
    void gone(sodiem::RailPage page);
    void failed(const sodiem::Error& error);
    void unstoredChanged();

private:
    void openLacking();

    OverviewPage* m_overview;
    ScoringPage* m_scoring;
    EvidencePage* m_evidence;
    RankingPage* m_ranking;
    PlanPage* m_plan;
    CriteriaPage* m_criteria;
};

} // namespace sodiem
