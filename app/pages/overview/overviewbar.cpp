// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview/overviewbar.h"

#include "app/i18n/reasontext.h"
#include "app/widgets/dayedit.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolTip>

namespace sodiem {
namespace {

constexpr int leastWidth = 80; // of a box, its words shortened: large letters must not widen the window
constexpr int daysProposed = 14;

QString byText(OverviewBy by) {
    switch (by) {
    case OverviewBy::District:
        return OverviewBar::tr("district");
    case OverviewBy::Kind:
        return OverviewBar::tr("kind of unit");
    case OverviewBy::Units:
        return OverviewBar::tr("unit");
    case OverviewBy::Area:
        return OverviewBar::tr("area");
    case OverviewBy::Owner:
        return OverviewBar::tr("body in charge");
    case OverviewBy::Step:
        break;
    }
    return OverviewBar::tr("step");
}

} // namespace

OverviewBar::OverviewBar(const Frame& frame, const Language& language, QWidget* parent)
    : QWidget(parent)
    , m_stage(new QComboBox(this))
    , m_by(new QComboBox(this))
    , m_hasDeadline(new QCheckBox(tr("Deadline of the step:"), this))
    , m_deadline(new DayEdit(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    const auto addNamed = [&](const QString& name, QComboBox* box) {
        auto* label = new QLabel(name, this);
        label->setBuddy(box);
        box->setMinimumWidth(leastWidth);
        row->addWidget(label);
        row->addWidget(box);
    };
    addNamed(tr("Step:"), m_stage);
    addNamed(tr("Progress by:"), m_by);
    row->addStretch(1);
    row->addWidget(m_hasDeadline);
    row->addWidget(m_deadline);
    m_deadline->setAccessibleName(tr("Deadline of the step"));
    fill(frame, language);
    for (QComboBox* box : {m_stage, m_by})
        connect(box, &QComboBox::currentIndexChanged, this, &OverviewBar::choiceChanged);
    connect(m_hasDeadline, &QCheckBox::clicked, this, &OverviewBar::choose);
    connect(m_deadline, &DayEdit::settled, this, &OverviewBar::choose);
}

void OverviewBar::fill(const Frame& frame, const Language& language) {
    for (const Stage stage : allStages)
        m_stage->addItem(stageText(stage, language), static_cast<int>(stage));
    for (const OverviewBy by : sensibleBys(frame))
        m_by->addItem(byText(by), static_cast<int>(by));
}

OverviewChoice OverviewBar::choice() const {
    return {static_cast<Stage>(m_stage->currentData().toInt()),
        static_cast<OverviewBy>(m_by->currentData().toInt())};
}

void OverviewBar::setChoice(const OverviewChoice& choice) {
    m_stage->setCurrentIndex(std::max(0, m_stage->findData(static_cast<int>(choice.stage))));
    m_by->setCurrentIndex(std::max(0, m_by->findData(static_cast<int>(choice.by))));
}

void OverviewBar::showDeadline(const std::optional<QDate>& deadline, QDate today, bool writable) {
    const QSignalBlocker quietDate(m_deadline);
    m_shown = deadline;
    m_hasDeadline->setChecked(deadline.has_value());
    m_hasDeadline->setEnabled(writable);
    m_deadline->setDate(deadline.value_or(today.addDays(daysProposed)));
    m_deadline->setEnabled(writable && deadline.has_value());
    m_deadline->setVisible(deadline.has_value());
}

// What is no day is not guessed at: the day that holds stands there again, with a word.
void OverviewBar::choose() {
    if (m_hasDeadline->isChecked() && !m_deadline->isRead()) {
        QToolTip::showText(m_deadline->mapToGlobal(m_deadline->rect().bottomLeft()),
            tr("“%1” is no day; write day/month/year, for example 20/11/2018.").arg(m_deadline->text()), m_deadline);
        m_deadline->setDate(m_deadline->date());
        return;
    }
    const std::optional<QDate> chosen
        = m_hasDeadline->isChecked() ? std::optional<QDate>(m_deadline->date()) : std::nullopt;
    if (chosen != m_shown)
        Q_EMIT deadlineChosen(chosen);
}

} // namespace sodiem
