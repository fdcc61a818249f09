// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/visit/signedscans.h"

#include "app/commands/commands.h"
#include "app/i18n/errortext.h"
#include "app/i18n/shownnumber.h"
#include "app/pages/scoring/intakebar.h"
#include "app/session/session.h"
#include "app/widgets/faultlabel.h"
#include "app/widgets/runningtext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace sodiem {

SignedScans::SignedScans(const Workplace& place, std::size_t unit, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_unit(unit)
    , m_intake(new EvidenceIntake(place.session, place.commands, this))
    , m_opener(new EvidenceOpener(place.session, this))
    , m_fault(new FaultLabel(this))
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addWidget(new IntakeBar(*m_intake, this));
    m_column->addWidget(m_fault);
    connect(m_intake, &EvidenceIntake::finished, this, &SignedScans::tell);
    connect(m_opener, &EvidenceOpener::failed, this,
        [this](const Error& error) { m_fault->setText(chosenFileSentence(error, m_place.language)); });
    connect(m_opener, &EvidenceOpener::noProgram, this, [this](const QString& name) {
        m_fault->setText(tr("No program on this computer opens “%1”.").arg(name));
    });
    connect(&m_place.session, &Session::documentsChanged, this, &SignedScans::refresh);
    refresh();
}

bool SignedScans::isMissing(const EvidenceDocument& document) const {
    return !QFileInfo(m_place.session.evidence().path(document.sha256)).isFile();
}

void SignedScans::refresh() {
    const Campaign& campaign = m_place.session.campaign();
    Shown shown{{}, {}, m_place.session.isWritable()};
    for (const EvidenceLink& scan : campaign.record(m_unit).visit.scans) {
        shown.scans.push_back(documentOf(campaign, scan.sha256));
        shown.missing.push_back(isMissing(shown.scans.back()));
    }
    if (m_lines != nullptr && shown == m_shown) // every figure typed comes by here
        return;
    m_shown = std::move(shown);
    makeLines();
}

void SignedScans::makeLines() {
    if (m_lines != nullptr) {
        m_lines->hide();
        m_lines->deleteLater(); // it may be one of its buttons that was pressed
    }
    m_lines = new QWidget(this);
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (std::size_t i = 0; i < m_shown.scans.size(); ++i)
        column->addWidget(makeLine(m_shown.scans[i], m_shown.missing[i]));
    m_column->insertWidget(0, m_lines);
    m_lines->setVisible(column->count() > 0);
}

QWidget* SignedScans::makeLine(const EvidenceDocument& document, bool missing) {
    auto* line = new QWidget(m_lines);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const QString size = document.size > 0 ? shownSize(document.size, m_place.language) : QString();
    QString text = tr("Signed copy: %1").arg(document.shownName());
    if (missing)
        text += QStringLiteral(" – ") + tr("the file is missing");
    else if (!size.isEmpty())
        text += QStringLiteral(" (%1)").arg(size);
    auto* name = new RunningText(text, line);
    name->setTextFormat(Qt::PlainText);
    name->setObjectName(QStringLiteral("scan-name"));
    row->addWidget(name, 1);
    const auto add = [&](const QString& verb, const char* called, auto act) {
        auto* button = new QPushButton(verb, line);
        button->setObjectName(QLatin1String(called));
        button->setAutoDefault(false);
        button->setAccessibleName(verb + u' ' + document.shownName());
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    add(tr("Open"), "scan-open", [this, document] {
        m_fault->setText({});
        m_opener->open(document);
    })->setEnabled(!missing);
    add(tr("Take off"), "scan-remove", [this, sha256 = document.sha256] { remove(sha256); })
        ->setEnabled(m_shown.writable);
    return line;
}

void SignedScans::remove(const QString& sha256) {
    const Status done = m_place.commands.removeScan(m_unit, sha256);
    m_fault->setText(done ? QString() : chosenFileSentence(done.error(), m_place.language));
}

void SignedScans::chooseFiles() {
    auto* dialog = new QFileDialog(
        this, tr("The signed record, scanned"), QFileInfo(m_place.session.path()).absolutePath());
    dialog->setObjectName(QStringLiteral("scan-files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setOption(QFileDialog::HideNameFilterDetails);
    dialog->setNameFilter(evidenceFilter(tr("Documents and pictures")));
    connect(dialog, &QFileDialog::filesSelected, this, &SignedScans::attachFiles);
    dialog->open();
}

void SignedScans::attachFiles(const QStringList& paths) {
    m_fault->setText({});
    m_intake->take(RecordPlace{m_unit}, paths);
}

void SignedScans::tell(const EvidenceIntake::Outcome& outcome) {
    QStringList sentences;
    for (const Error& error : outcome.refused)
        sentences << tr("Not attached: %1").arg(chosenFileSentence(error, m_place.language));
    for (const QString& name : outcome.again)
        sentences << tr("“%1” is attached as the signed copy already.").arg(name);
    m_fault->setText(sentences.join(u'\n'));
    refresh();
    if (!isBusy())
        Q_EMIT settled(outcome.refused.empty());
}

} // namespace sodiem
