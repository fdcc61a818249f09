// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/plan/planview.h"

#include "app/i18n/plantext.h"
#include "app/pages/plan/plantable.h"
#include "app/pages/plan/targetview.h"
#include "app/session/session.h"
#include "app/widgets/buttonrow.h"
#include "app/widgets/dayedit.h"
#include "app/widgets/jobbar.h"
#include "app/widgets/runningtext.h"
#include "app/widgets/tilerow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sodiem {

PlanView::PlanView(const Workplace& place, const Plan& plan, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_plan(plan)
    , m_stack(new QStackedWidget(this))
    , m_title(new RunningText(this))
    , m_day(new DayEdit(this))
    , m_tiles(new TileRow(this))
    , m_table(new PlanTable(plan, place.language, this))
    , m_target(new TargetView(place, plan, this))
    , m_jobs(new JobBar(place.settings, this)) {
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_target);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_stack, 1);
    column->addWidget(m_jobs);
    setFocusProxy(m_table);
    connect(m_tiles, &TileRow::currentChanged, this, &PlanView::showTile);
    connect(m_tiles, &TileRow::entered, m_table, [this] { m_table->setFocus(); });
    connect(m_day, &DayEdit::settled, this, &PlanView::chooseDay);
    connect(m_table, &PlanTable::openWanted, this, &PlanView::openTarget);
    connect(m_target, &TargetView::left, this, &PlanView::closeTarget);
    connect(m_target, &TargetView::neighbourWanted, this, [this](bool back) {
        if (const int next = m_table->targets().neighbour(m_target->target(), back); next >= 0)
            openTarget(next);
    });
    connect(m_target, &TargetView::itemWanted, this, &PlanView::itemWanted);
}

QWidget* PlanView::makeList() {
    auto* page = new QWidget(this);
    const auto makeButton = [page](const QString& text, const char* name) {
        auto* button = new QPushButton(text, page);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        return button;
    };
    m_open = makeButton(tr("Open the target"), "target-open");
    QPushButton* save = makeButton(tr("Export to Excel or PDF…"), "plan-export");
    m_tiles->add(tr("all targets"), tr("All targets of the plan"));
    for (const TargetStatus status : allTargetStatuses)
        m_tiles->add(statusText(status, m_place.language), tr("Only these are shown"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* until = new QLabel(tr("Figures up to:"), page);
    until->setBuddy(m_day);
    m_day->setAccessibleName(tr("Figures up to"));
    m_day->setToolTip(tr("Targets are judged as of this day; figures of later periods do not count"));
    head->addWidget(m_title, 1);
    head->addWidget(until);
    head->addWidget(m_day);
    column->addLayout(head);
    column->addWidget(m_tiles);
    column->addWidget(m_table, 1);
    column->addWidget(new ButtonRow({m_open, save}, page));
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_table->current() >= 0)
            openTarget(m_table->current());
    });
    connect(save, &QPushButton::clicked, this, &PlanView::exportWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, m_open,
        [this] { m_open->setEnabled(m_table->current() >= 0); });
    return page;
}

void PlanView::show(PlanProgress progress) {
    m_title->setText(m_place.language.of(m_plan.title));
    m_day->setDate(progress.day);
    const int current = m_table->current();
    m_table->targets().setProgress(std::move(progress));
    if (current >= 0)
        m_table->goTo(current);
    else if (m_table->current() < 0)
        m_table->goTo(m_plan.targets.empty() ? -1 : 0);
    m_open->setEnabled(m_table->current() >= 0);
    showFigures();
    if (isOpened())
        openTarget(m_target->target());
}

// What is no day is not guessed at: the day that holds stands there again.
void PlanView::chooseDay() {
    const QDate before = m_table->targets().progress().day;
    if (!m_day->isRead())
        m_day->setDate(before);
    else if (m_day->date() != before)
        Q_EMIT dayChosen(m_day->date());
}

void PlanView::showFigures() {
    const PlanModel& model = m_table->targets();
    const Language& language = m_place.language;
    m_tiles->tile(0)->setFigure(language.count(static_cast<std::int64_t>(m_plan.targets.size())), true);
    for (std::size_t i = 0; i < allTargetStatuses.size(); ++i) {
        const TargetStatus status = allTargetStatuses[i];
        const int count = model.countOf(status);
        m_tiles->tile(static_cast<int>(i) + 1)->setFigure(language.count(count), count > 0);
    }
    m_tiles->arrange();
}

void PlanView::showTile(int tile) {
    m_table->targets().setStatus(
        tile <= 0 ? std::nullopt : std::optional(allTargetStatuses[static_cast<std::size_t>(tile - 1)]));
}

bool PlanView::isOpened() const { return m_stack->currentWidget() == m_target; }

void PlanView::openTarget(int target) {
    m_table->goTo(target);
    m_target->show(target, m_table->targets().progress().targets[static_cast<std::size_t>(target)]);
    if (isOpened())
        return;
    m_stack->setCurrentWidget(m_target);
    m_target->takeFocus();
}

void PlanView::closeTarget() {
    m_stack->setCurrentIndex(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace sodiem
