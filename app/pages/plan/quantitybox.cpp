// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/plan/quantitybox.h"

#include "app/charts/plantrend.h"
#include "app/i18n/plantext.h"
#include "app/models/planmodel.h"
#include "app/widgets/runningtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace sodiem {
namespace {

constexpr int shapeSide = 16;

} // namespace

QuantityBox::QuantityBox(const Language& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_name(new RunningText(this))
    , m_shape(new QLabel(this))
    , m_result(new RunningText(this))
    , m_goal(new RunningText(this))
    , m_parts(new RunningText(this))
    , m_doors(new RunningText(this))
    , m_trend(new PlanTrendView(language, this)) {
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_result->setFont(bold);
    m_doors->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    connect(m_doors, &QLabel::linkActivated, this, [this](const QString& link) { Q_EMIT itemWanted(link.toInt()); });
    auto* result = new QHBoxLayout;
    result->setSpacing(6);
    result->addWidget(m_shape, 0, Qt::AlignTop);
    result->addWidget(m_result, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 8);
    column->setSpacing(4);
    column->addWidget(m_name);
    column->addWidget(m_goal);
    column->addLayout(result);
    column->addWidget(m_parts);
    column->addWidget(m_trend);
    column->addWidget(m_doors);
}

void QuantityBox::show(const Quantity& quantity, const QuantityProgress& progress, int planYear, bool alone,
    const Frame& frame) {
    QString name = m_language.of(quantity.label);
    if (!quantity.decides)
        name = tr("%1 (told apart, does not decide)").arg(name);
    m_name->setText(name);
    m_name->setVisible(!alone || !quantity.decides);
    QStringList goals;
    for (const Milestone& milestone : quantity.milestones)
        goals << tr("%1 in %2").arg(goalText(quantity, milestone, m_language)).arg(milestone.year);
    m_goal->setText(tr("Goal: %1.").arg(goals.join(QStringLiteral("; "))));
    m_shape->setPixmap(statusIcon(progress.status).pixmap(shapeSide, shapeSide));
    m_result->setText(resultText(quantity, progress));
    m_parts->setText(partsText(quantity, progress));
    m_trend->show(quantity, progress, planYear);
    m_trend->setVisible(!progress.trend.empty());
    const QString doors = doorsText(quantity, frame);
    m_doors->setText(doors);
    m_doors->setVisible(!doors.isEmpty());
}

QString QuantityBox::resultText(const Quantity& quantity, const QuantityProgress& progress) const {
    const QString status = statusText(progress.status, m_language);
    if (!progress.value)
        return status;
    const QString value = valueText(quantity, *progress.value, m_language);
    if (!progress.distance || progress.distance->sign() >= 0)
        return QStringLiteral("%1 · %2").arg(value, status);
    const Rational away = progress.distance->negated();
    const Comparator wanted = progress.milestone.comparator;
    const bool tooHigh = wanted == Comparator::AtMost || wanted == Comparator::FallingAgainst;
    const QString distance = valueText(quantity, away, m_language);
    return (tooHigh ? tr("%1 · %2, %3 too high") : tr("%1 · %2, %3 lacking")).arg(value, status, distance);
}

// What was entered and what is drawn from communes, each by its sums.
QString QuantityBox::partsText(const Quantity& quantity, const QuantityProgress& progress) const {
    const auto part = [&](const std::optional<Amount>& amount, const std::optional<Rational>& value) {
        if (!amount)
            return tr("no figures yet");
        const QString of = m_language.grouped(amount->of.toShortDecimal(2));
        if (!quantity.hasWhole())
            return of;
        const QString share = value ? QStringLiteral(" = ") + valueText(quantity, *value, m_language) : QString();
        return QStringLiteral("%1/%2%3").arg(of, m_language.grouped(amount->outOf.toShortDecimal(2)), share);
    };
    QStringList lines;
    if (quantity.isEntered())
        lines << tr("Entered: %1 (reported %2).")
                     .arg(part(progress.entered, progress.enteredValue), coverageText(progress.reporters, m_language));
    if (quantity.communes.kind != CommuneDraw::Kind::None)
        lines << tr("Communes' share: %1 (scored %2).")
                     .arg(part(progress.communes, progress.communesValue), coverageText(progress.scored, m_language));
    return lines.join(u'\n');
}

QString QuantityBox::doorsText(const Quantity& quantity, const Frame& frame) const {
    QStringList doors;
    for (const DrawnName& drawn : quantity.communes.draws) {
        const auto leaf = frame.leafIndex.find(drawn.ref);
        if (!drawn.fact.isEmpty()) {
            for (const Field& fact : frame.set.facts)
                if (fact.name == drawn.fact)
                    doors << tr("shared figure “%1”").arg(m_language.of(fact.label)).toHtmlEscaped();
        } else if (leaf != frame.leafIndex.end()) {
            const QString title = drawn.ref + u' '
                + m_language.of(frame.leaves[static_cast<std::size_t>(leaf->second)]->title);
            const QString door
                = QStringLiteral("<a href=\"%1\">%2</a>").arg(leaf->second).arg(title.toHtmlEscaped());
            if (!doors.contains(door))
                doors << door;
        }
    }
    return doors.isEmpty() ? QString()
                           : tr("The communes' share is drawn from:").toHtmlEscaped() + QStringLiteral("<br>")
            + doors.join(QStringLiteral("<br>"));
}

} // namespace sodiem
