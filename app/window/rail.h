// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QActionGroup;

namespace sodiem {

enum class RailPage { Overview, Scoring, Evidence, Ranking, Plan, Criteria }; // in the order of the work

// The pages of an open book, down the left of the window, and their keys.
class Rail : public QToolBar {
    Q_OBJECT

public:
    explicit Rail(QWidget* window);

    QList<QAction*> pageActions() const;
    void setCurrent(RailPage page);
    // The names of the pages give their room to the work where there is little; they stay as tips.
    void fit(int windowWidth);

Q_SIGNALS:
    void chosen(sodiem::RailPage page);

private:
    QActionGroup* m_pages;
};

} // namespace sodiem
