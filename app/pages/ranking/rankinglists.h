// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/rankingmodel.h"
#include "app/models/unfinishedmodel.h"

#include <QWidget>

class QTableView;
class QToolButton;

namespace sodiem {

class RankingOrder;

// The table of the result, and below it, folded away, the units that are not ranked yet.
class RankingLists : public QWidget {
    Q_OBJECT

public:
    explicit RankingLists(QWidget* parent);

    void show(const Campaign& campaign, const RankingReport& report, const std::vector<UnitScore>& scores,
        const Language& language);
    const RankingModel& ranking() const { return *m_ranking; }
    const UnfinishedModel& unfinished() const { return *m_unfinished; }
    void selectUnit(int unit); // -1: none

Q_SIGNALS:
    void unitSelected(int unit);
    void openWanted(int unit, int leaf); // -1: whichever leaf

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void setUpRankingView();
    void setUpUnfinishedView();
    void spanHeadings();
    void fitColumns();
    int nameColumn() const;
    void stretchName();
    void showUnfinished();
    void revealCurrent();

    RankingModel* m_ranking;
    RankingOrder* m_order;
    UnfinishedModel* m_unfinished;
    QTableView* m_rankingView;
    int m_nameWidth = 0; // what the longest name needs
    bool m_unfolded = false; // not the button's own: a pressed button looks like one more selected row
    QToolButton* m_fold;
    QTableView* m_unfinishedView;
};

} // namespace sodiem
