// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/evidence/evidencepage.h"

#include "app/commands/evidenceopener.h"
#include "app/i18n/errortext.h"
#include "app/jobs/job.h"
#include "app/pages/evidence/evidenceview.h"
#include "app/pages/evidence/unitexport.h"
#include "app/session/campaigndates.h"
#include "app/session/session.h"
#include "app/widgets/filechoice.h"
#include "app/widgets/jobbar.h"
#include "app/widgets/messagestrip.h"
#include "core/units/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

namespace sodiem {

EvidencePage::EvidencePage(const Workplace& place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_opener(new EvidenceOpener(place.session, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    const Session& session = place.session;
    for (const auto signal : {&Session::documentsChanged, &Session::bookChanged})
        connect(&session, signal, this, &EvidencePage::refresh);
    connect(&session, &Session::unitsChanged, this, &EvidencePage::refresh);
    connect(m_opener, &EvidenceOpener::failed, this, [this](const Error& error) {
        view().strip().say(MessageStrip::Tone::Problem, errorText(error, m_place.language));
    });
    connect(m_opener, &EvidenceOpener::noProgram, this, [this](const QString& name) {
        view().strip().say(
            MessageStrip::Tone::Problem, tr("No program on this computer opens “%1”.").arg(name));
    });
}

EvidencePage::~EvidencePage() { delete m_job; }

// Made when it is first looked at: tables would make every start slower.
EvidenceView& EvidencePage::view() {
    if (m_view == nullptr)
        makeView();
    return *m_view;
}

void EvidencePage::makeView() {
    m_view = new EvidenceView(
        m_place.session.frameShared(), m_place.session.evidence(), m_place.settings, m_place.language, this);
    layout()->addWidget(m_view);
    m_view->show();
    connect(m_view, &EvidenceView::itemWanted, this, &EvidencePage::openWanted);
    connect(m_view, &EvidenceView::lackingWanted, this, &EvidencePage::lackingWanted);
    connect(m_view, &EvidenceView::documentWanted, this, &EvidencePage::openDocument);
    connect(m_view, &EvidenceView::exportWanted, this, &EvidencePage::chooseFolder);
    connect(&m_view->jobs(), &JobBar::ended, this, &EvidencePage::endExport);
}

// Files come and go beside the program: every look at the page is a new one.
void EvidencePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void EvidencePage::refresh() {
    m_stale = true;
    if (isVisible() && m_job == nullptr && !m_place.session.isReading())
        list();
}

// What the campaign says is copied in a moment; looking for the files, sorting and folding the names of tens
// of thousands of documents is done in another thread.
void EvidencePage::list() {
    m_stale = false;
    view(); // with its first words, while the list is made
    auto documents = std::make_shared<std::vector<ListedDocument>>();
    m_job = new Job(this);
    connect(m_job, &Job::finished, this,
        [this, documents](const Status& status) { endListing(status, documents); });
    m_job->start([source = documentSource(
                      m_place.session.campaign(), m_place.session.frameShared(), datesOf(m_place.session)),
                     store = m_place.session.evidence(), documents](const Progress& progress) -> Status {
        const auto isThere = [&](const QString& sha256) { return QFileInfo(store.path(sha256)).isFile(); };
        Result<std::vector<ListedDocument>> listed = listDocuments(source, isThere, progress);
        if (!listed)
            return listed.error();
        *documents = std::move(*listed);
        return Done{};
    });
}

void EvidencePage::endListing(const Status& status, DocumentModel::Documents documents) {
    m_job->deleteLater();
    m_job.clear();
    if (status)
        view().show(std::move(documents));
    if (m_stale)
        refresh(); // something changed meanwhile
}

void EvidencePage::openDocument(const EvidenceDocument& document) {
    view().strip().say(MessageStrip::Tone::Notice, {});
    m_opener->open(document);
}

void EvidencePage::chooseFolder(std::size_t unit) {
    const QString name = labelInText(*m_place.session.frame().units[unit]);
    chooseSavePath(this,
        {tr("Folder for the evidence of %1").arg(name), QFileInfo(m_place.session.path()).absolutePath(), {}},
        [this, unit](const QString& parent) { exportUnit(unit, parent); });
}

void EvidencePage::exportUnit(std::size_t unit, const QString& parent) {
    if (view().jobs().isBusy())
        return;
    view().strip().say(MessageStrip::Tone::Notice, {});
    const UnitEvidence evidence = evidenceOfUnit(m_place.session.campaign(), unit);
    m_exported = std::make_shared<EvidenceExported>();
    view().jobs().run({tr("%1/%2 files"), QDir(parent).filePath(evidence.folderName), true,
        unitExport(m_place.session.evidence(), evidence, parent,
            m_place.session.clock().utcMilliseconds(), m_exported)});
}

void EvidencePage::endExport(const Status& status) {
    if (status)
        view().strip().say(MessageStrip::Tone::Problem, exportFaultsText(*m_exported, m_place.language));
}

} // namespace sodiem
