// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ranking/rankingbar.h"

#include "app/i18n/reasontext.h"
#include "core/units/labels.h"

#include <algorithm>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace sodiem {
namespace {

constexpr int leastWidth = 80; // of a box, its words shortened: large letters must not widen the window

void select(QComboBox& box, const QVariant& value) { box.setCurrentIndex(std::max(0, box.findData(value))); }

} // namespace

RankingBar::RankingBar(QToolButton* panelButton, QWidget* parent)
    : QWidget(parent)
    , m_stageLabel(new QLabel(this))
    , m_stage(new QComboBox(this))
    , m_groupingLabel(new QLabel(this))
    , m_grouping(new QComboBox(this))
    , m_district(new QComboBox(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    for (QWidget* widget :
        std::initializer_list<QWidget*>{m_stageLabel, m_stage, m_groupingLabel, m_grouping, m_district})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(panelButton);
    m_stageLabel->setBuddy(m_stage);
    m_groupingLabel->setBuddy(m_grouping);
    for (QComboBox* box : {m_stage, m_grouping, m_district}) {
        box->setMinimumWidth(leastWidth);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            showFilter();
            Q_EMIT choiceChanged();
        });
    }
    retranslate();
}

void RankingBar::retranslate() {
    m_stageLabel->setText(tr("Step:"));
    m_groupingLabel->setText(tr("Ranked:"));
    m_district->setAccessibleName(tr("District shown"));
}

void RankingBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RankingBar::setFrame(const Frame& frame, const Language& language) {
    const RankingChoice before = choice();
    const QSignalBlocker quiet(this);
    fillStages(language);
    fillGroupings(frame);
    fillDistricts(frame);
    if (m_filled)
        setChoice(before);
    m_filled = true;
    showFilter();
}

void RankingBar::fillStages(const Language& language) {
    m_stage->clear();
    m_stage->addItem(tr("Official result (latest step)"), int(Stage::Council));
    for (const Stage stage : {Stage::Self, Stage::Appraised, Stage::Reappraised})
        m_stage->addItem(stageText(stage, language), int(stage));
}

QString RankingBar::groupingText(GroupBy by) const {
    switch (by) {
    case GroupBy::District:
        return tr("within each district");
    case GroupBy::Kind:
        return tr("within each kind of unit");
    case GroupBy::All:
        break;
    }
    return tr("all units together");
}

// The set names its groups, the usual one first; all together is always possible.
void RankingBar::fillGroupings(const Frame& frame) {
    m_grouping->clear();
    const auto add = [this](GroupBy by) {
        if (m_grouping->findData(int(by)) < 0)
            m_grouping->addItem(groupingText(by), int(by));
    };
    for (const QString& id : frame.set.ranking.groups)
        if (const std::optional<GroupBy> by = groupByFromId(id))
            add(*by);
    add(GroupBy::All);
}

void RankingBar::fillDistricts(const Frame& frame) {
    m_district->clear();
    m_district->addItem(tr("All districts"), QString());
    for (const Unit* unit : frame.units)
        if (const Unit* parent = frame.catalogue.parentOf(*unit))
            if (m_district->findData(parent->code) < 0)
                m_district->addItem(officialName(*parent), parent->code);
}

void RankingBar::showFilter() {
    for (QComboBox* box : {m_stage, m_grouping, m_district})
        box->setToolTip(box->currentText());
    m_district->setVisible(
        m_grouping->currentData().toInt() == int(GroupBy::District) && m_district->count() > 2);
}

RankingChoice RankingBar::choice() const {
    RankingChoice choice;
    if (m_stage->count() == 0)
        return choice;
    choice.view = static_cast<Stage>(m_stage->currentData().toInt());
    choice.by = static_cast<GroupBy>(m_grouping->currentData().toInt());
    if (choice.by == GroupBy::District)
        choice.group = m_district->currentData().toString();
    return choice;
}

void RankingBar::setChoice(const RankingChoice& choice) {
    select(*m_stage, int(choice.view));
    select(*m_grouping, int(choice.by));
    select(*m_district, choice.group);
}

} // namespace sodiem
