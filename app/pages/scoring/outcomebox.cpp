// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/outcomebox.h"

#include "app/i18n/errortext.h"
#include "app/i18n/reasontext.h"
#include "app/session/session.h"
#include "app/widgets/icons.h"
#include "app/widgets/runningtext.h"
#include "app/widgets/stilltext.h"
#include "core/campaign/entryrules.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sodiem {
namespace {

std::optional<Points> pointsOf(const LeafScore& score) {
    const bool any = score.state == LeafState::Scored || score.state == LeafState::FullMarksNotApplicable;
    return any ? std::optional<Points>(score.points) : std::nullopt;
}

bool isEmpty(const EntryEdit& edit) {
    return edit.inputs.empty() && !edit.notApplicable && !edit.points && !edit.note;
}

} // namespace

OutcomeBox::OutcomeBox(const Workplace& place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_points(new StillText(this))
    , m_reasons(new StillText(this))
    , m_claim(new RunningText(this))
    , m_accept(new QPushButton(this)) {
    enlargePoints();
    m_points->label()->setObjectName(QStringLiteral("outcome-points"));
    m_reasons->label()->setObjectName(QStringLiteral("outcome-reasons"));
    m_claim->setTextFormat(Qt::PlainText);
    for (RunningText* label : {m_reasons->label(), m_claim})
        label->setSelectable();
    m_accept->setIcon(icon(Icon::Accept));
    m_accept->setObjectName(QStringLiteral("accept"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 0, 4);
    column->setSpacing(4);
    for (QWidget* part :
        {static_cast<QWidget*>(m_points), static_cast<QWidget*>(m_reasons), static_cast<QWidget*>(m_claim)})
        column->addWidget(part);
    column->addWidget(m_accept, 0, Qt::AlignLeft);
    connect(m_accept, &QPushButton::clicked, this, &OutcomeBox::acceptWanted);
}

void OutcomeBox::enlargePoints() {
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.3);
    if (m_points->font() != large)
        m_points->setFont(large);
}

void OutcomeBox::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        enlargePoints();
}

OutcomeBox::Outcome OutcomeBox::outcomeOf(const EntryPlace& place, const Typed& typed) const {
    const Campaign& campaign = m_place.session.campaign();
    const Node& leaf = *campaign.frame().leaves[place.leaf];
    UnitRecord record = campaign.record(place.unit);
    Outcome outcome;
    if (typed.fact)
        record.facts[typed.fact->index] = typed.fact->answer;
    outcome.isTyped = typed.fact.has_value();
    if (std::holds_alternative<SurveyRule>(*leaf.rule))
        takeCounts(typed.entry, leaf, record.surveys.edit(place.leaf).answers, outcome);
    else if (!isEmpty(typed.entry))
        takeEntry(place, typed.entry, record, outcome);
    // Figures that break a rule of the item give no points to be shown: they will not be stored.
    if (const Status held = checkFigures(leaf, UnitValues(campaign.frame(), record, place.stage));
        outcome.isTyped && !held) {
        outcome.isTyped = false;
        outcome.refusal = held.error();
        record = campaign.record(place.unit);
    }
    const UnitValues values(campaign.frame(), record, place.stage);
    outcome.score = scoreLeaf(campaign.set(), leaf, values.counted(place.leaf), values, &outcome.reasons);
    for (const Check* check : failedChecks(leaf, values))
        if (!check->isError)
            outcome.warnings << m_place.language.of(check->text);
    return outcome;
}

void OutcomeBox::takeCounts(const EntryEdit& typed, const Node& leaf, Answers& counts, Outcome& outcome) {
    for (std::size_t i = 0; i < leaf.fields.size(); ++i)
        if (const auto count = typed.inputs.find(leaf.fields[i].name); count != typed.inputs.end()) {
            const Result<Answer> answer = readAnswer(leaf.fields[i], count->second.value_or(QString()));
            counts[i] = answer ? std::optional<Answer>(*answer) : std::nullopt;
            outcome.isTyped = true;
        }
}

// What only lacks its reason is shown as it will be with one.
void OutcomeBox::takeEntry(
    const EntryPlace& place, const EntryEdit& typed, UnitRecord& record, Outcome& outcome) const {
    Result<Entry> entry = editedEntry(m_place.session.campaign(), place, typed);
    if (!entry)
        outcome.refusal = entry.error();
    if (outcome.refusal && outcome.refusal->code == ErrorCode::EntryNoteMissing) {
        EntryEdit reasoned = typed;
        reasoned.note = QStringLiteral("…");
        entry = editedEntry(m_place.session.campaign(), place, reasoned);
    }
    if (entry)
        record.stages[static_cast<std::size_t>(place.stage)].edit(place.leaf) = *entry;
    outcome.isTyped = entry.ok();
}

QString OutcomeBox::pointsText(const LeafScore& score, const Node& leaf) const {
    const int decimals = m_place.session.frame().set.decimals;
    const QString maximum = m_place.language.points(leaf.maximum, decimals);
    if (score.state == LeafState::Dropped)
        return tr("No case arose: %1 points leave the maximum").arg(maximum);
    if (score.state == LeafState::Missing)
        return tr("Not scored yet (maximum %1)").arg(maximum);
    return tr("%1 of %2 points").arg(m_place.language.points(score.points, decimals), maximum);
}

void OutcomeBox::show(const EntryPlace& place, const Typed& typed) {
    const Node& leaf = *m_place.session.frame().leaves[place.leaf];
    const Outcome outcome = outcomeOf(place, typed);
    const QString points = m_place.session.frame().applies(place.leaf, place.unit)
        ? pointsText(outcome.score, leaf)
        : tr("Not a criterion of this kind of unit");
    const bool isRefused = outcome.refusal && !outcome.isTyped;
    const bool nothing = outcome.score.state == LeafState::Missing;
    if (std::exchange(m_told, place) != std::optional(place))
        for (StillText* text : {m_points, m_reasons})
            text->forget();
    m_points->setText(isRefused && !nothing ? tr("Stored: %1").arg(points) : points);
    QStringList lines;
    if (isRefused && typed.isBeingTyped)
        lines << tr("Not to be stored as typed: %1.").arg(errorText(*outcome.refusal, m_place.language));
    else if (outcome.refusal && outcome.isTyped)
        lines << tr("As typed, stored once the reason is given:");
    else if (outcome.isTyped)
        lines << tr("As typed, not stored yet:");
    if (!isRefused || !nothing) // what is missing is said of what is typed, not of what was there before
        for (const Reason& reason : outcome.reasons)
            lines << reasonText(reason, leaf, m_place.session.frame().set, m_place.language);
    for (const QString& warning : outcome.warnings)
        lines << tr("To be looked at: %1").arg(warning);
    m_reasons->setText(lines.join(u'\n'));
    showClaim(place, outcome.score);
}

void OutcomeBox::showClaim(const EntryPlace& place, const LeafScore& given) {
    const Campaign& campaign = m_place.session.campaign();
    const Node& leaf = *campaign.frame().leaves[place.leaf];
    const UnitRecord& record = campaign.record(place.unit);
    const bool survey = std::holds_alternative<SurveyRule>(*leaf.rule);
    const UnitValues claims(campaign.frame(), record, Stage::Self);
    const Entry* claim = survey ? nullptr : claims.counted(place.leaf).entry;
    const bool shown = place.stage != Stage::Self && claim != nullptr;
    m_claim->setVisible(shown);
    const Entry& own = record.entry(place.stage, place.leaf);
    m_accept->setVisible(shown && own.isEmpty());
    m_accept->setEnabled(m_place.session.isWritable());
    m_needsReason = false;
    if (!shown)
        return;
    const LeafScore claimed = scoreLeaf(campaign.set(), leaf, claims.counted(place.leaf), claims, nullptr);
    const auto points = pointsOf(claimed);
    const QString text = claimed.state == LeafState::Dropped ? tr("no case")
        : points ? m_place.language.points(*points, campaign.set().decimals)
                 : tr("incomplete");
    m_claim->setText(claim->note.isEmpty() ? tr("Self-assessment: %1").arg(text)
                                           : tr("Self-assessment: %1 – %2").arg(text, claim->note));
    m_accept->setText(tr("Recognise %1 (F4)").arg(text));
    m_needsReason = lacksReason(own, points, pointsOf(given));
}

} // namespace sodiem
