// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ranking/rankpanel.h"

#include "app/charts/areabars.h"
#include "app/i18n/reasontext.h"
#include "app/models/rankingmodel.h"
#include "core/units/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace sodiem {
namespace {

constexpr std::size_t mostNames = 3; // of units with the same index

QString namesOf(const Frame& frame, const std::vector<std::size_t>& units) {
    QStringList names;
    for (const std::size_t unit : units)
        if (names.size() < qsizetype(mostNames))
            names << labelInText(*frame.units[unit]);
    const QString text = names.join(QStringLiteral(", "));
    return units.size() > mostNames ? text + QStringLiteral("…") : text;
}

QLabel* makeLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

RankPanel::RankPanel(QWidget* parent) : QScrollArea(parent) {
    auto* content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    m_name = makeLabel(content);
    m_reasons = makeLabel(content);
    m_bars = new AreaBars(content);
    QFont bold;
    bold.setBold(true);
    m_name->setFont(bold);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_reasons);
    column->addSpacing(4);
    column->addWidget(m_bars);
    column->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    clear();
}

void RankPanel::clear() {
    m_name->setText(tr("Why this rank"));
    m_reasons->setText(
        tr("Choose a unit in the table: its place, its neighbours and its areas are shown here."));
    m_bars->hide();
}

QString RankPanel::text() const { return m_reasons->text(); }

void RankPanel::showUnit(const Frame& frame, const RankingReport& report,
    const std::vector<UnitScore>& scores, std::size_t unit, const Language& language) {
    const RankPlace place = rankPlace(report, unit);
    if (place.row == nullptr)
        return clear();
    m_name->setText(labelAtLineStart(*frame.units[unit]));
    m_reasons->setText(sentences({frame, report, place, language}).join(u'\n'));
    m_bars->setData(areaBarsData(frame, scores, unit, membersOf(*place.section), language));
    m_bars->show();
}

QStringList RankPanel::sentences(const Subject& subject) const {
    QStringList lines = subject.place.row->rank
        ? whyRanked(subject)
        : QStringList{subject.place.row->missing == 0 && subject.place.row->undecidedGate >= 0
                ? tr("Not ranked: %1.")
                      .arg(gateMissingText(
                          subject.frame.set.gates[static_cast<std::size_t>(subject.place.row->undecidedGate)],
                          subject.frame.set, subject.language))
                : tr("Not ranked: %1 sub-criteria have no points yet.").arg(subject.place.row->missing)};
    lines.removeAll(QString());
    return lines;
}

QStringList RankPanel::whyRanked(const Subject& subject) const {
    const RankingRow& row = *subject.place.row;
    const int decimals = subject.frame.set.decimals;
    const QString group
        = groupName(subject.frame, subject.report.by, subject.place.section->group, tr("All units"));
    const int waiting = static_cast<int>(subject.place.section->rows.size()) - subject.place.section->ranked;
    return {tr("Rank %1 of %2 ranked (%3).").arg(*row.rank).arg(subject.place.section->ranked).arg(group),
        waiting == 0 ? QString()
                     : tr("Provisional: %1 units of this group still lack points.")
                           .arg(subject.language.count(waiting)),
        tr("Index %1% = %2 of %3 points that apply.")
            .arg(subject.language.number(row.index->toDecimal(decimals)),
                subject.language.points(*row.total, decimals),
                subject.language.points(*row.maximum, decimals)),
        limitSentence(subject), tieSentence(subject), aboveSentence(subject), belowSentence(subject)};
}

QString RankPanel::limitSentence(const Subject& subject) const {
    const RankingRow& row = *subject.place.row;
    if (row.limitedBy < 0)
        return {};
    const CriteriaSet& set = subject.frame.set;
    return tr("The class is no better than “%1”: %2.")
        .arg(subject.language.of(set.classes[static_cast<std::size_t>(row.rankClass)].name),
            gateTitle(set.gates[static_cast<std::size_t>(row.limitedBy)], subject.language));
}

QString RankPanel::tieSentence(const Subject& subject) const {
    const RankPlace& place = subject.place;
    if (place.sameIndex.empty())
        return {};
    const QString names = namesOf(subject.frame, place.sameIndex);
    if (place.row->tie == TieState::DecidedByKey && place.row->decidingKey >= 0)
        return tr("Same index as %1; the order is decided by %2.").arg(names, keyText(subject));
    return tr("Same index as %1, therefore the same rank.").arg(names);
}

QString RankPanel::keyText(const Subject& subject) const {
    const CriteriaSet& set = subject.frame.set;
    const RankingRules::Key& key
        = set.ranking.tieKeys[static_cast<std::size_t>(subject.place.row->decidingKey)];
    const auto index = static_cast<std::size_t>(key.index);
    if (key.kind == RankingRules::Key::Kind::Part)
        return tr("the points of the part “%1”").arg(subject.language.of(set.parts[index].title));
    if (key.kind == RankingRules::Key::Kind::Node)
        return tr("the points of item %1").arg(set.nodes[index].ref);
    return tr("the alphabetical order of names");
}

QString RankPanel::aboveSentence(const Subject& subject) const {
    const RankPlace& place = subject.place;
    if (place.above == nullptr)
        return tr("Nobody stands above.");
    const std::optional<Rational> gap = gapBetween(*place.above->index, *place.row->index);
    const int decimals = subject.frame.set.decimals;
    const std::optional<Points> lacking = pointsToReach(*place.row, *place.above->index, decimals);
    if (!gap || !lacking || gap->isZero())
        return {};
    return tr("Behind %1 (rank %2) by %3 percentage points; %4 more points would reach it.")
        .arg(labelInText(*subject.frame.units[place.above->unit]))
        .arg(*place.above->rank)
        .arg(subject.language.measure(*gap), subject.language.points(*lacking, decimals));
}

QString RankPanel::belowSentence(const Subject& subject) const {
    const RankPlace& place = subject.place;
    if (place.below == nullptr)
        return tr("Nobody stands below.");
    const std::optional<Rational> gap = gapBetween(*place.row->index, *place.below->index);
    if (!gap || gap->isZero())
        return {};
    return tr("Ahead of %1 (rank %2) by %3 percentage points.")
        .arg(labelInText(*subject.frame.units[place.below->unit]))
        .arg(*place.below->rank)
        .arg(subject.language.measure(*gap));
}

} // namespace sodiem
