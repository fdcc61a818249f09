// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview/overviewpage.h"

#include "app/commands/commands.h"
#include "app/pages/overview/digestkeeper.h"
#include "app/pages/overview/overviewbar.h"
#include "app/pages/overview/overviewview.h"
#include "app/session/campaigndates.h"
#include "app/session/session.h"

#include <algorithm>

#include <QDateTime>
#include <QTimer>
#include <QVBoxLayout>

namespace sodiem {
namespace {

QString byKey() { return QStringLiteral("overview/by"); }

} // namespace

OverviewPage::OverviewPage(const Workplace& place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_keeper(new DigestKeeper(place.session.campaign(), this)) {
    connect(m_keeper, &DigestKeeper::ready, this, &OverviewPage::lookThroughEvidence);
    connect(m_keeper, &DigestKeeper::progressed, this, [this] {
        if (!m_shown)
            view().showCounting(m_keeper->done(), m_keeper->all());
    });
    connectSession();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

void OverviewPage::connectSession() {
    Session& session = m_place.session;
    connect(&session, &Session::unitsChanged, this, [this](const std::vector<std::size_t>& units) {
        m_keeper->forget(units);
        m_evidence.reset();
        refresh();
    });
    connect(&session, &Session::documentsChanged, this, [this] {
        m_evidence.reset();
        refresh();
    });
    connect(&session, &Session::bookChanged, this, [this] {
        m_evidence.reset(); // the period may be another
        refresh();
    });
    connect(&session, &Session::stateChanged, this, [this] {
        if (isVisible() && m_view != nullptr)
            showDeadline();
    });
}

// Made when it is first looked at: tables would make every start slower.
OverviewView& OverviewPage::view() {
    if (m_view == nullptr)
        makeView();
    return *m_view;
}

void OverviewPage::makeView() {
    const Session& session = m_place.session;
    m_view = new OverviewView(session.campaign(), session.frameShared(), m_place.language, this);
    layout()->addWidget(m_view);
    m_view->show();
    OverviewChoice choice{session.stage(), sensibleBys(session.frame()).front()};
    for (const OverviewBy by : sensibleBys(session.frame()))
        if (overviewById(by).toLatin1() == m_place.settings.layout(byKey()))
            choice.by = by;
    m_view->bar().setChoice(choice);
    connect(&m_view->bar(), &OverviewBar::choiceChanged, this, [this] {
        m_place.settings.setLayout(byKey(), overviewById(m_view->bar().choice().by).toLatin1());
        refresh();
    });
    connect(&m_view->bar(), &OverviewBar::deadlineChosen, this, &OverviewPage::storeDeadline);
    connect(m_view, &OverviewView::scoringWanted, this, [this] { Q_EMIT openWanted(-1, -1); });
    connect(m_view, &OverviewView::openWanted, this, &OverviewPage::openWanted);
    connect(m_view, &OverviewView::unitWanted, this, &OverviewPage::openUnit);
}

void OverviewPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh(); // what did not change is kept
}

void OverviewPage::hideEvent(QHideEvent* event) {
    m_keeper->stop();
    QWidget::hideEvent(event);
}

void OverviewPage::refresh() {
    if (!isVisible() || m_place.session.isReading())
        return;
    if (m_place.session.campaign().isEmpty()) {
        m_shown = false;
        return view().showEmpty();
    }
    showDeadline();
    m_keeper->want(stagesOf(view().bar().choice()));
}

// Each in a turn of the event loop of its own: some 30 ms in a book where every item has a document.
void OverviewPage::lookThroughEvidence() {
    if (!m_evidence)
        m_evidence = evidenceAlerts(m_place.session.campaign(), datesOf(m_place.session));
    QTimer::singleShot(0, this, &OverviewPage::showContent);
}

void OverviewPage::showContent() {
    if (!m_keeper->isReady() || !m_evidence || !isVisible())
        return; // something changed meanwhile, and is being counted
    OverviewRules rules;
    rules.stage = view().bar().choice().stage;
    rules.today = m_place.session.today();
    rules.dates = datesOf(m_place.session);
    view().showContent(makeContent(
        m_place.session.frame(),
        [this](Stage stage) -> const std::vector<UnitDigest>& { return m_keeper->of(stage); }, *m_evidence,
        rules, view().bar().choice().by, m_place.language));
    m_shown = true;
}

void OverviewPage::showDeadline() {
    view().bar().showDeadline(datesOf(m_place.session).deadline(view().bar().choice().stage), m_place.session.today(),
        m_place.session.isWritable());
}

void OverviewPage::storeDeadline(const std::optional<QDate>& deadline) {
    const Status stored = m_place.commands.setDeadline(view().bar().choice().stage, deadline);
    if (!stored)
        Q_EMIT failed(stored.error());
    showDeadline(); // as it stands in the book
}

// To what is missing there first.
void OverviewPage::openUnit(int unit, const std::vector<std::size_t>& leaves, Stage stage) {
    const ItemDigests& items = m_keeper->of(stage)[static_cast<std::size_t>(unit)].items;
    const int missing = items.empty() ? -1 : firstMissing(items, leaves);
    const bool part = leaves.size() < m_place.session.frame().leaves.size();
    Q_EMIT openWanted(unit, missing < 0 && part ? static_cast<int>(leaves.front()) : missing);
}

} // namespace sodiem
