// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ranking/rankingpage.h"

#include "app/pages/ranking/cardpreview.h"
#include "app/pages/ranking/rankingview.h"
#include "app/session/session.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace sodiem {

RankingPage::RankingPage(Session& session, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings) {
    connect(&session, &Session::unitsChanged, this, &RankingPage::refresh);
    connect(&session, &Session::selectionChanged, this, [this] {
        if (isVisible())
            view().selectUnit(m_session.selection().unit);
    });
}

// Made when it is first looked at: charts and tables would make every start slower.
RankingView& RankingPage::view() {
    if (m_view == nullptr)
        makeView();
    return *m_view;
}

void RankingPage::makeView() {
    m_view = new RankingView(m_settings, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view);
    connect(m_view, &RankingView::unitSelected, this, [this](int unit) {
        Selection selection = m_session.selection();
        selection.unit = unit;
        m_session.select(selection);
    });
    connect(m_view, &RankingView::openWanted, this, &RankingPage::openWanted);
}

void RankingPage::refresh() {
    m_stale = !isVisible() || m_session.isReading();
    if (m_stale)
        return;
    view().setSource(source());
}

RankingSource RankingPage::source() const {
    return {&m_session.campaign(),
        [this](StageView view) -> const std::vector<UnitScore>& { return m_session.scores(view); },
        {m_session.header().title, m_session.header().year, m_session.isInvented()},
        QFileInfo(m_session.path()).absolutePath()};
}

void RankingPage::previewScorecard(int unit) {
    if (unit < 0 || m_session.isReading())
        return;
    const Status opened = openScorecardPreview(
        window(), m_settings, source(), Stage::Council, static_cast<std::size_t>(unit));
    if (!opened)
        Q_EMIT failed(opened.error());
}

void RankingPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
    view().selectUnit(m_session.selection().unit);
}

} // namespace sodiem
