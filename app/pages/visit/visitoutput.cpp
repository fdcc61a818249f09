// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way of a record to paper, and what it fixes.
#include "app/commands/commands.h"
#include "app/i18n/errortext.h"
#include "app/i18n/shownnumber.h"
#include "app/pages/preview/previewdialog.h"
#include "app/pages/visit/visitdialog.h"
#include "app/pages/visit/signedscans.h"
#include "app/pages/visit/visitform.h"
#include "app/session/session.h"
#include "app/session/visitwording.h"
#include "app/widgets/messagestrip.h"
#include "core/units/labels.h"

#include <iterator>
#include <utility>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace sodiem {

QString VisitDialog::standing(const VisitReport& report) const {
    return report.record.isSigned() ? standingSigned(report) : standingUnsigned(report);
}

QString VisitDialog::standingUnsigned(const VisitReport& report) const {
    QStringList sentences;
    if (!report.unscored.empty())
        sentences << tr("Items not appraised yet: %1 of %2; a draft can be looked at already.")
                         .arg(report.unscored.size())
                         .arg(report.items);
    if (!report.unexplained.empty())
        sentences << tr("Items that differ from the self-assessment without a reason: %1, the first is %2; the "
                        "reasons can be written in the table below.")
                         .arg(report.unexplained.size())
                         .arg(m_place.session.frame().leaves[report.unexplained.front()]->ref);
    if (m_waiting > 0)
        sentences << tr("Typed in Scoring but not stored: %1; it is not on the paper.").arg(m_waiting);
    if (sentences.isEmpty())
        sentences << tr("%1 items appraised. Printing for signature fixes them.").arg(report.items);
    if (const QString empty = emptyParts(report.record); !empty.isEmpty())
        sentences << empty;
    if (const QString reopened = reopenedText(); !reopened.isEmpty())
        sentences << reopened;
    return sentences.join(u' ');
}

// Where dotted lines will stand on the paper.
QString VisitDialog::emptyParts(const VisitRecord& record) const {
    const std::pair<RecordField, QString> parts[] = {{RecordField::Started, tr("begun")},
        {RecordField::Ended, tr("ended")}, {RecordField::Place, tr("place")}, {RecordField::Team, tr("the team")},
        {RecordField::UnitSide, tr("those for the unit")}, {RecordField::EvidenceCheck, tr("check of the evidence")},
        {RecordField::Opinion, tr("opinion of the unit")}, {RecordField::Conclusions, tr("conclusions")}};
    QStringList empty;
    for (const auto& [field, name] : parts)
        if (record.text(field).isEmpty())
            empty << name;
    if (visitWordingOf(m_place.session).legalBasis.isEmpty())
        empty << tr("legal basis");
    return empty.isEmpty() ? QString()
                           : tr("Still empty, dotted lines stand for it on the paper: %1.")
                                 .arg(empty.join(QStringLiteral("; ")));
}

// Who opened the record again after it was signed, and why.
QString VisitDialog::reopenedText() const {
    const QString cell = signingChange(m_place.session.frame().units[m_unit]->code, {}).cell;
    const Result<std::vector<Event>> events = m_place.session.eventsOf(cell);
    if (!events || events->empty())
        return {};
    const Event& last = events->back();
    const QString day = QDateTime::fromMSecsSinceEpoch(last.utcMilliseconds).toString(QStringLiteral("dd/MM/yyyy"));
    return tr("It was signed before and opened again on %1 by %2: %3.").arg(day, last.person, last.reason);
}

QString VisitDialog::standingSigned(const VisitReport& report) const {
    QString text = tr("The points are fixed by the record of %1. A change is made at a later step.")
                       .arg(shownDate(report.record.fixed->day));
    const Campaign& campaign = m_place.session.campaign();
    QStringList refs;
    for (const std::size_t leaf : changedSinceSigned(campaign, m_unit))
        refs << campaign.frame().leaves[leaf]->ref;
    if (!refs.isEmpty())
        text += u' ' + tr("Other than signed by now: %1.").arg(refs.join(QStringLiteral("; ")));
    if (report.record.scans.empty())
        text += u' ' + tr("No signed copy is attached yet.");
    return text;
}

PaperContext VisitDialog::context() const {
    return {m_place.session.header().title, m_place.session.frame().set.year, m_place.session.isInvented()};
}

void VisitDialog::openPages(
    const QString& title, const QString& file, const std::function<Pages(const PaperFonts&)>& make) {
    const Result<PaperFonts> fonts = PaperFonts::load();
    if (!fonts)
        return say(fonts.error());
    const QString name = QStringLiteral("%1_%2_%3.pdf")
                             .arg(m_place.session.frame().set.year)
                             .arg(file, m_place.session.frame().units[m_unit]->code);
    const QString folder = QFileInfo(m_place.session.path()).absolutePath();
    auto* dialog = new PreviewDialog(
        m_place.settings, {title, QDir(folder).filePath(name), *fonts, make(*fonts)}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void VisitDialog::preview() {
    commitTyping();
    openPages(windowTitle(), QStringLiteral("bien-ban"), [this](const PaperFonts& fonts) {
        return visitPages(fonts, m_place.session.frame(), makeVisitReport(m_place.session.campaign(), m_unit),
            visitWordingOf(m_place.session), context());
    });
}

void VisitDialog::showBlank() {
    openPages(tr("Blank forms"), QStringLiteral("mau-trong"), [this](const PaperFonts& fonts) {
        Pages pages = blankSheetPages(fonts, m_place.session.frame(), m_unit, context());
        Pages record = blankVisitPages(
            fonts, m_place.session.frame(), m_unit, visitWordingOf(m_place.session), context());
        std::move(record.begin(), record.end(), std::back_inserter(pages));
        return pages;
    });
}

void VisitDialog::chooseScan() { m_scans->chooseFiles(); }

void VisitDialog::endIntake(bool allAttached) {
    if (const std::optional<int> result = std::exchange(m_closing, std::nullopt); result && allAttached)
        done(*result);
}

QString VisitDialog::dayOfVisit() const {
    const VisitRecord& visit = m_place.session.campaign().record(m_unit).visit;
    const QString ended = visit.text(RecordField::Ended), started = visit.text(RecordField::Started);
    const QString time = ended.isEmpty() ? started : ended;
    return time.isEmpty() ? m_place.session.today().toString(Qt::ISODate) : time.left(10);
}

// Nothing is asked about a record that cannot be signed.
void VisitDialog::askSigning() {
    commitTyping();
    if (m_form->hasFault()) // a time that cannot be read stands there with its sentence
        return;
    if (m_waiting > 0)
        return sayProblem(tr("Values of this unit typed in Scoring but not stored: %1; close the record, correct "
                             "them there or let go of them (Esc), then sign.")
                              .arg(m_waiting));
    const QString day = dayOfVisit();
    const Result<SignedPoints> fixed = signablePoints(m_place.session.campaign(), m_unit, day);
    if (!fixed)
        return say(fixed.error());
    say(Done{});
    auto* box = new QMessageBox(QMessageBox::Question, windowTitle(),
        tr("Fix the points of this unit as signed on %1?").arg(shownDate(day)), QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("sign-question"));
    QStringList words{
        tr("Self-assessment and appraisal of the unit cannot be changed after that: a change is made at a later "
           "step and is marked as other than signed.")};
    const VisitRecord& visit = m_place.session.campaign().record(m_unit).visit;
    if (const QString empty = emptyParts(visit); !empty.isEmpty())
        words << empty;
    if (!visit.scans.empty())
        words << tr("The signed copy attached before belongs to the earlier signing and is taken off.");
    box->setInformativeText(words.join(QStringLiteral("\n\n")));
    QPushButton* yes = box->addButton(tr("Fix and print"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("Not yet"), QMessageBox::RejectRole)); // an Enter out of habit fixes nothing
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, [this, day] { sign(day); });
    box->open();
}

void VisitDialog::sign(const QString& day) {
    const Status done = m_place.commands.signRecord(m_unit, day);
    say(done);
    if (done)
        preview();
}

void VisitDialog::askReopening() {
    auto* ask = new QInputDialog(this);
    ask->setObjectName(QStringLiteral("reopen-reason"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Open the record again"));
    ask->setLabelText(tr("Why is the signed record opened again? The reason stays in the history."));
    ask->setOkButtonText(tr("Open again"));
    ask->setCancelButtonText(tr("Cancel"));
    connect(ask, &QInputDialog::textValueSelected, this,
        [this](const QString& reason) { say(m_place.commands.reopenRecord(m_unit, reason)); });
    ask->open();
}

} // namespace sodiem
