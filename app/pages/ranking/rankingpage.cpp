// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ranking/rankingpage.h"

#include "app/pages/ranking/rankingview.h"
#include "app/session/session.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace sodiem {

RankingPage::RankingPage(Session& session, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(new RankingView(settings, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view);
    connect(&session, &Session::unitsChanged, this, &RankingPage::refresh);
    connect(&session, &Session::selectionChanged, this, [this] {
        if (isVisible())
            m_view->selectUnit(m_session.selection().unit);
    });
    connect(m_view, &RankingView::unitSelected, this, [this](int unit) {
        Selection selection = m_session.selection();
        selection.unit = unit;
        m_session.select(selection);
    });
    connect(m_view, &RankingView::openWanted, this, &RankingPage::openWanted);
}

void RankingPage::refresh() {
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_view->setSource({&m_session.campaign(),
        [this](StageView view) -> const std::vector<UnitScore>& { return m_session.scores(view); },
        {m_session.header().title, m_session.header().year, m_session.isInvented()},
        QFileInfo(m_session.path()).absolutePath()});
}

void RankingPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
    m_view->selectUnit(m_session.selection().unit);
}

} // namespace sodiem
