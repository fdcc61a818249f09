// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/ranking/rankingsource.h"

#include <QWidget>

namespace sodiem {

class RankingView;
class Session;
class Settings;

// The ranking of the open book. While it is not shown it does not compute.
class RankingPage : public QWidget {
    Q_OBJECT

public:
    RankingPage(Session& session, Settings& settings, QWidget* parent);

    RankingView& view(); // made when it is first asked for
    // The official scorecard of a unit in a preview, without a look at the ranking.
    void previewScorecard(int unit);

Q_SIGNALS:
    void openWanted(int unit, int leaf); // show it where it is scored; -1: whichever
    void failed(const sodiem::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void makeView();
    RankingSource source() const;

    Session& m_session;
    Settings& m_settings;
    RankingView* m_view = nullptr;
    bool m_stale = true;
};

} // namespace sodiem
