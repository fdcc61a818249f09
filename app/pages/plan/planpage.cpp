// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/plan/planpage.h"

#include "app/i18n/errortext.h"
#include "app/pages/plan/figuresentry.h"
#include "app/pages/plan/planexport.h"
#include "app/pages/plan/planview.h"
#include "app/pages/plan/targetview.h"
#include "app/session/session.h"
#include "app/widgets/filechoice.h"
#include "app/widgets/jobbar.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace sodiem {

PlanPage::PlanPage(const Workplace& place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_word(new QLabel(this)) {
    m_word->setWordWrap(true);
    m_word->setAlignment(Qt::AlignCenter);
    m_word->setMargin(16);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_word, 1);
    const Session& session = place.session;
    connect(&session, &Session::planChanged, this, &PlanPage::refresh);
    connect(&session, &Session::unitsChanged, this, &PlanPage::refresh);
    connect(&session, &Session::stateChanged, this, [this] {
        if (m_view == nullptr)
            refresh(); // what is entered may be there by now
    });
}

PlanPage::~PlanPage() { delete m_job; }

void PlanPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void PlanPage::refresh() {
    m_stale = true;
    if (!isVisible() || m_job != nullptr || m_place.session.isReading())
        return;
    const Result<std::optional<Plan>>& plan = m_place.session.plan();
    if (!plan)
        return m_word->setText(errorText(plan.error(), m_place.language));
    if (!*plan)
        return m_word->setText(tr("This book was made without a plan, so there are no targets to follow. A plan is "
                                  "chosen when a book is made (File, New book)."));
    measure();
}

// The figures of all communes are added up in another thread, on a copy: entry goes on meanwhile.
void PlanPage::measure() {
    m_stale = false;
    if (m_view == nullptr)
        m_word->setText(tr("Measuring the targets…"));
    auto progress = std::make_shared<PlanProgress>();
    m_job = new Job(this);
    connect(m_job, &Job::finished, this,
        [this, progress](const Status& status) { endMeasuring(status, progress); });
    m_job->start([plan = std::make_shared<const Plan>(**m_place.session.plan()),
                     campaign = std::make_shared<const Campaign>(m_place.session.campaign()), progress,
                     day = m_day](const Progress&) -> Status {
        *progress = measurePlan(*plan, *campaign, day.value_or(toldUntil(*plan, *campaign)));
        return Done{};
    });
}

void PlanPage::endMeasuring(const Status& status, const std::shared_ptr<PlanProgress>& progress) {
    m_job->deleteLater();
    m_job.clear();
    if (status) {
        m_progress = *progress;
        makeView();
        m_view->show(m_progress);
    }
    if (m_stale)
        refresh(); // something changed meanwhile
}

void PlanPage::makeView() {
    if (m_view != nullptr)
        return;
    m_word->hide();
    m_view = new PlanView(m_place, **m_place.session.plan(), this);
    layout()->addWidget(m_view);
    m_view->show();
    connect(m_view, &PlanView::itemWanted, this, &PlanPage::openWanted);
    connect(m_view, &PlanView::exportWanted, this, &PlanPage::chooseFile);
    connect(&m_view->target().entry(), &FiguresEntry::waitingChanged, this, &PlanPage::waitingChanged);
    connect(m_view, &PlanView::dayChosen, this, [this](const QDate& day) {
        m_day = day;
        refresh();
    });
    m_view->setFocus();
}

std::size_t PlanPage::waiting() const {
    return m_view == nullptr ? 0 : m_view->target().entry().waiting();
}

void PlanPage::openWaiting() {
    const std::optional<PlanPlace> place = m_view == nullptr ? std::nullopt : m_view->target().entry().firstWaiting();
    if (!place)
        return;
    const Plan& plan = **m_place.session.plan();
    m_view->openTarget(static_cast<int>(plan.find(place->target) - plan.targets.data()));
    m_view->target().entry().goTo(place->unit, place->period);
}

void PlanPage::chooseFile() {
    const QString folder = QFileInfo(m_place.session.path()).absolutePath();
    const QString name = QStringLiteral("%1_PL_ke-hoach.pdf").arg((*m_place.session.plan())->year);
    chooseSavePath(this,
        {tr("Export the plan"), QDir(folder).filePath(name),
            {tr("Annex as PDF (%1)").arg(QStringLiteral("*.pdf")),
                tr("Workbook for Excel (%1)").arg(QStringLiteral("*.xlsx")),
                tr("Table for computing, CSV (%1)").arg(QStringLiteral("*.csv"))}},
        [this](const QString& path) { exportTo(path); });
}

void PlanPage::exportTo(const QString& path) {
    if (m_view->jobs().isBusy())
        return;
    const Session& session = m_place.session;
    const PaperContext context{session.header().title, session.frame().set.year, session.isInvented()};
    const PlanSource source{std::make_shared<const Plan>(**session.plan()), m_progress, context,
        session.clock().utcMilliseconds()};
    m_view->jobs().run({tr("%1/%2 files"), path, false, planExport(source, path)});
}

} // namespace sodiem
