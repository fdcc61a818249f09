// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/alerttext.h"

#include "app/i18n/reasontext.h"
#include "core/units/labels.h"

#include <cstdlib>

namespace sodiem {
namespace {

class Words {
public:
    Words(const Alert& alert, const Campaign& campaign, const Language& language)
        : m_alert(alert)
        , m_campaign(campaign)
        , m_language(language) { }

    QString operator()(const DeadlineNear& deadline) const {
        return m_language.say("Alerts", "%1 items are not scored; deadline %2: %3")
            .arg(QString::number(deadline.missing), date(deadline.deadline),
                daysLeftText(deadline.daysLeft, m_language));
    }
    QString operator()(const ValuesDiffer& differ) const {
        if (m_alert.fact >= 0)
            return m_language.say("Alerts", "Two computers hold different values of this shared figure");
        if (!differ.stage)
            return m_language.say("Alerts", "Two computers hold different counts of the survey");
        return m_language.say("Alerts", "Two computers hold different values (step: %1)")
            .arg(stageText(*differ.stage, m_language));
    }
    QString operator()(const CheckFailed& failed) const {
        const Check& check = leaf().checks[static_cast<std::size_t>(failed.check)];
        const QString& text = m_language.of(check.text);
        return (failed.isError ? m_language.say("Alerts", "Contradiction: %1")
                               : m_language.say("Alerts", "To be looked at: %1"))
            .arg(text);
    }
    QString operator()(const LargeGap& gap) const {
        return m_language.say("Alerts", "Claimed %1, given %2, of at most %3 points")
            .arg(points(gap.self), points(gap.given), points(leaf().maximum));
    }
    QString operator()(const ReasonMissing& missing) const {
        return m_language.say("Alerts", "Claimed %1, given %2, and no reason is written")
            .arg(points(missing.self), points(missing.given));
    }
    QString operator()(const EvidenceLacking& lacking) const {
        return m_language.say("Alerts", "%1 points without a document").arg(points(lacking.given));
    }
    QString operator()(const Unexplained&) const {
        return m_language.say("Alerts", "Claimed without a document, and the unit has not explained why");
    }
    QString operator()(const OtherThanSigned& other) const {
        return m_language.say("Alerts", "The points are no longer those of the record signed on %1")
            .arg(date(QDate::fromString(other.day, Qt::ISODate)));
    }
    QString operator()(const ReviewNeeded& review) const {
        return m_language.say("Alerts", "Scored by the rule before version %1 of the criteria set")
            .arg(review.version);
    }
    QString operator()(const SignedCopyLacking& lacking) const {
        return m_language.say("Alerts", "Signed on %1; the signed copy is not attached")
            .arg(date(QDate::fromString(lacking.day, Qt::ISODate)));
    }
    QString operator()(const FileShared& shared) const {
        const QString name = documentOf(m_campaign, shared.sha256).shownName();
        const QString other = labelInText(*m_campaign.frame().units[shared.other]);
        if (shared.others == 1)
            return m_language.say("Alerts", "“%1” is also evidence of %2").arg(name, other);
        return m_language.say("Alerts", "“%1” is also evidence of %2 and %3 other units")
            .arg(name, other, QString::number(shared.others - 1));
    }
    QString operator()(const EvidenceOutside& outside) const {
        return m_language.say("Alerts", "“%1” is dated %2, outside the period scored")
            .arg(documentOf(m_campaign, outside.sha256).shownName(), date(outside.date));
    }

private:
    const Node& leaf() const { return *m_campaign.frame().leaves[static_cast<std::size_t>(m_alert.leaf)]; }
    QString points(Points value) const { return m_language.points(value, m_campaign.set().decimals); }
    static QString date(QDate day) { return day.toString(QStringLiteral("dd/MM/yyyy")); }

    const Alert& m_alert;
    const Campaign& m_campaign;
    const Language& m_language;
};

} // namespace

QString alertKindText(AlertKind kind, const Language& language) {
    switch (kind) {
    case AlertKind::Deadline:
        return language.say("Alerts", "Deadline near or past");
    case AlertKind::ValuesDiffer:
        return language.say("Alerts", "Differing values");
    case AlertKind::CheckFailed:
        return language.say("Alerts", "Contradicting figures");
    case AlertKind::LargeGap:
        return language.say("Alerts", "Far from the claim");
    case AlertKind::ReasonMissing:
        return language.say("Alerts", "Reason missing");
    case AlertKind::EvidenceLacking:
        return language.say("Alerts", "Without evidence");
    case AlertKind::Unexplained:
        return language.say("Alerts", "Not explained");
    case AlertKind::OtherThanSigned:
        return language.say("Alerts", "Other than signed");
    case AlertKind::ReviewNeeded:
        return language.say("Alerts", "To be appraised anew");
    case AlertKind::SignedCopyLacking:
        return language.say("Alerts", "No signed copy");
    case AlertKind::FileShared:
        return language.say("Alerts", "Same file elsewhere");
    case AlertKind::EvidenceOutside:
        break;
    }
    return language.say("Alerts", "Dated outside the period");
}

QString alertKindHint(AlertKind kind, const Language& language) {
    switch (kind) {
    case AlertKind::Deadline:
        return language.say("Alerts", "Units with items not scored while the deadline is near or past");
    case AlertKind::ValuesDiffer:
        return language.say(
            "Alerts", "Items and figures on which two computers differ; nothing counts there");
    case AlertKind::CheckFailed:
        return language.say("Alerts", "Items whose figures contradict each other or the shared figures");
    case AlertKind::LargeGap:
        return language.say("Alerts", "Items given points far from those the unit claims");
    case AlertKind::ReasonMissing:
        return language.say("Alerts", "Items given other points than the unit claims without a reason");
    case AlertKind::EvidenceLacking:
        return language.say(
            "Alerts", "Items with points whose evidence the criteria set asks for is not there");
    case AlertKind::Unexplained:
        return language.say(
            "Alerts", "Items claimed without the evidence they need, for which the unit owes an explanation");
    case AlertKind::OtherThanSigned:
        return language.say("Alerts", "Items whose points changed after the record of the visit was signed");
    case AlertKind::ReviewNeeded:
        return language.say(
            "Alerts", "Items entered before a new version of the criteria set changed how they are scored");
    case AlertKind::SignedCopyLacking:
        return language.say(
            "Alerts", "Units whose record of the visit is signed while no scan of it is attached");
    case AlertKind::FileShared:
        return language.say("Alerts", "Files that are evidence of several units");
    case AlertKind::EvidenceOutside:
        break;
    }
    return language.say("Alerts", "Items whose evidence is dated before or after the period scored");
}

QString alertText(const Alert& alert, const Campaign& campaign, const Language& language) {
    return std::visit(Words(alert, campaign, language), alert.what);
}

QString alertSubject(const Alert& alert, const Frame& frame, const Language& language) {
    if (alert.fact >= 0)
        return language.of(frame.set.facts[static_cast<std::size_t>(alert.fact)].label);
    if (alert.leaf < 0)
        return language.say("Alerts", "Record of the visit");
    const Node& leaf = *frame.leaves[static_cast<std::size_t>(alert.leaf)];
    return leaf.ref + u' ' + language.of(leaf.title);
}

QString daysLeftText(int days, const Language& language) {
    if (days == 0)
        return language.say("Alerts", "today");
    return (days > 0 ? language.say("Alerts", "%1 days left") : language.say("Alerts", "%1 days late"))
        .arg(std::abs(days));
}

} // namespace sodiem
