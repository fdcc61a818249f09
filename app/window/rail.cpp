// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/rail.h"

#include "app/widgets/icons.h"

#include <QActionGroup>

namespace sodiem {

Rail::Rail(QWidget* window) : QToolBar(tr("Pages"), window), m_pages(new QActionGroup(this)) {
    setMovable(false);
    setIconSize({22, 22});
    setContextMenuPolicy(Qt::PreventContextMenu);
    const std::pair<Icon, QString> pages[] = {{Icon::Overview, tr("Overview")}, {Icon::Score, tr("Scoring")},
        {Icon::Attach, tr("Documents")}, {Icon::Ranking, tr("Ranking")},
        {Icon::Plan, tr("Plan")}, {Icon::Criteria, tr("Criteria set")}};
    for (const auto& [shape, text] : pages) {
        const auto place = static_cast<int>(pageActions().size());
        QAction* action = addAction(icon(shape), text);
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place)));
        m_pages->addAction(action);
        connect(action, &QAction::triggered, this, [this, place] { Q_EMIT chosen(static_cast<RailPage>(place)); });
    }
    fit(window->width());
}

QList<QAction*> Rail::pageActions() const { return m_pages->actions(); }

void Rail::setCurrent(RailPage page) { pageActions().at(static_cast<int>(page))->setChecked(true); }

void Rail::fit(int windowWidth) {
    constexpr int lettersWithNames = 130;
    const bool narrow = windowWidth < fontMetrics().averageCharWidth() * lettersWithNames;
    setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextUnderIcon);
}

} // namespace sodiem
