// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/bookpages.h"

#include "app/pages/criteria/criteriapage.h"
#include "app/pages/evidence/evidencepage.h"
#include "app/pages/overview/overviewpage.h"
#include "app/pages/overview/overviewview.h"
#include "app/pages/plan/planpage.h"
#include "app/pages/ranking/rankingpage.h"
#include "app/pages/scoring/scoringpage.h"

namespace sodiem {

BookPages::BookPages(const Workplace& place, QWidget* parent)
    : QStackedWidget(parent)
    , m_overview(new OverviewPage(place, this))
    , m_scoring(new ScoringPage(place, this))
    , m_evidence(new EvidencePage(place, this))
    , m_ranking(new RankingPage(place.session, place.settings, this))
    , m_plan(new PlanPage(place, this))
    , m_criteria(new CriteriaPage(place, this)) {
    for (QWidget* page :
        std::initializer_list<QWidget*>{m_overview, m_scoring, m_evidence, m_ranking, m_plan, m_criteria})
        addWidget(page); // as RailPage has them
    setCurrentIndex(static_cast<int>(RailPage::Scoring));
    connect(m_overview, &OverviewPage::openWanted, this, &BookPages::openItem);
    connect(m_overview, &OverviewPage::failed, this, &BookPages::failed);
    connect(m_evidence, &EvidencePage::openWanted, this, &BookPages::openItem);
    connect(m_evidence, &EvidencePage::lackingWanted, this, &BookPages::openLacking);
    connect(m_ranking, &RankingPage::openWanted, this, &BookPages::openItem);
    connect(m_ranking, &RankingPage::failed, this, &BookPages::failed);
    connect(m_plan, &PlanPage::waitingChanged, this, &BookPages::unstoredChanged);
    connect(m_scoring, &ScoringPage::unstoredChanged, this, &BookPages::unstoredChanged);
    connect(m_plan, &PlanPage::openWanted, this, &BookPages::openItem);
}

void BookPages::goTo(RailPage page) {
    m_scoring->commitTyping();
    setCurrentIndex(static_cast<int>(page));
    Q_EMIT gone(page);
}

void BookPages::openItem(int unit, int leaf) {
    goTo(RailPage::Scoring);
    m_scoring->show(unit, leaf);
    m_scoring->takeFocus();
}

void BookPages::openUnstored() {
    if (m_scoring->unstored() == 0 && m_plan->waiting() > 0) {
        goTo(RailPage::Plan);
        return m_plan->openWaiting();
    }
    goTo(RailPage::Scoring);
    m_scoring->goToUnstored();
}

std::size_t BookPages::unstored() const { return m_scoring->unstored() + m_plan->waiting(); }

QString BookPages::unstoredText() const {
    QStringList lines;
    if (const QString scoring = m_scoring->unstoredText(); !scoring.isEmpty())
        lines << scoring;
    if (m_plan->waiting() > 0)
        lines << tr("Plan: figures of %1 reporters").arg(m_plan->waiting());
    return lines.join(u'\n');
}

bool BookPages::keepsUnstored() { return m_scoring->keepsUnstored() && m_plan->waiting() == 0; }

// The overview counts them, with all else that should be looked at.
void BookPages::openLacking() {
    goTo(RailPage::Overview);
    m_overview->view().showTile(static_cast<int>(AlertKind::EvidenceLacking) + 1);
}

} // namespace sodiem
