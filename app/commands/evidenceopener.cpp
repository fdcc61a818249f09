// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/evidenceopener.h"

#include "app/jobs/job.h"
#include "app/session/session.h"

#include <QDesktopServices>
#include <QTemporaryDir>
#include <QUrl>

namespace sodiem {

EvidenceOpener::EvidenceOpener(const Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_openFile([](const QString& path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }) { }

EvidenceOpener::~EvidenceOpener() { delete m_job; } // before the folder it writes to

void EvidenceOpener::open(const EvidenceDocument& document) {
    if (isBusy())
        return;
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid())
        return Q_EMIT failed(Error{ErrorCode::FolderNotWritable, {m_folder->errorString()}, {}});
    auto copy = std::make_shared<QString>();
    m_job = new Job(this);
    connect(m_job, &Job::finished, this,
        [this, copy, document](const Status& status) { end(status, *copy, document); });
    m_job->start(
        [store = m_session.evidence(), document, folder = m_folder->path(), copy](const Progress&) -> Status {
            const Result<QString> made = store.openCopy(document.sha256, document.shownName(), folder);
            if (!made)
                return made.error();
            *copy = *made;
            return Done{};
        });
}

void EvidenceOpener::end(const Status& status, const QString& copy, const EvidenceDocument& document) {
    std::exchange(m_job, nullptr)->deleteLater();
    if (!status) {
        Error error = status.error();
        if (error.code == ErrorCode::EvidenceMissing || error.code == ErrorCode::EvidenceDamaged)
            error.args = {document.shownName()};
        error.place.file.clear(); // the folder is the program's own business
        Q_EMIT failed(error);
    } else if (!m_openFile(copy)) {
        Q_EMIT noProgram(document.shownName());
    }
    Q_EMIT finished();
}

} // namespace sodiem
