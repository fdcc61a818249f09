// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/criteria/movedview.h"

#include "app/session/session.h"
#include "app/widgets/emptyword.h"
#include "app/widgets/rowtable.h"
#include "app/widgets/runningtext.h"

#include <algorithm>

#include <QHeaderView>
#include <QVBoxLayout>

namespace sodiem {
namespace {

class MovedTable final : public RowTable {
public:
    MovedTable(MovedModel* model, QWidget* parent) : RowTable(QStringLiteral("moved"), parent) {
        setModel(model);
        fit();
    }

protected:
    void fitColumns() override {
        constexpr std::pair<MovedModel::Column, int> letters[] = {{MovedModel::Unit, 20}, {MovedModel::Change, 12},
            {MovedModel::Before, 9}, {MovedModel::After, 9}, {MovedModel::Review, 18}};
        int left = viewport()->width();
        for (const auto& [column, width] : letters) {
            horizontalHeader()->resizeSection(column, width * letterWidth());
            left -= width * letterWidth();
        }
        horizontalHeader()->resizeSection(MovedModel::Item, std::max(left, 16 * letterWidth()));
    }
    void resizeEvent(QResizeEvent* event) override {
        RowTable::resizeEvent(event);
        fitColumns();
    }
};

} // namespace

MovedView::MovedView(const Session& session, const Language& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_model(new MovedModel(language, this))
    , m_counts(new RunningText(tr("Working out what moved…"), this))
    , m_table(new MovedTable(m_model, this)) {
    m_counts->setObjectName(QStringLiteral("moved-counts"));
    m_table->setAccessibleName(tr("What the new version moved"));
    new EmptyWord(tr("Nothing that was entered is scored otherwise."), m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_counts);
    column->addWidget(m_table, 1);
    measure(session);
}

MovedView::~MovedView() { delete m_job; }

void MovedView::measure(const Session& session) {
    auto before = std::make_shared<const Campaign>(*session.previous());
    auto after = std::make_shared<const Campaign>(session.campaign());
    auto report = std::make_shared<ReissueReport>();
    m_job = new Job(this);
    connect(m_job, &Job::finished, this, [this, before, after, report](const Status& status) {
        m_job->deleteLater();
        m_job.clear();
        if (!status)
            return;
        m_model->show(std::move(*report), before->frameShared(), after->frameShared());
        tell();
    });
    m_job->start([before, after, report](const Progress&) -> Status {
        *report = makeReissueReport(*before, *after, Stage::Council);
        return Done{};
    });
}

void MovedView::tell() {
    const ReissueReport& report = m_model->report();
    const auto moved = std::count_if(report.units.begin(), report.units.end(),
        [](const MovedUnit& unit) { return unit.before != unit.after; });
    m_counts->setText(tr("Items scored otherwise: %1; to be appraised anew: %2; units whose index moved: %3.")
                          .arg(m_language.count(static_cast<std::int64_t>(report.items.size())),
                              m_language.count(report.toReview()), m_language.count(moved)));
}

} // namespace sodiem
