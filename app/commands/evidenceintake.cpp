// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/evidenceintake.h"

#include "app/commands/commands.h"
#include "app/jobs/job.h"
#include "app/session/session.h"
#include "core/storage/evidencekind.h"

#include <algorithm>

#include <QFileInfo>

namespace sodiem {
namespace {

EvidenceDocument documentOf(const EvidenceFile& file) {
    EvidenceDocument document;
    document.sha256 = file.sha256;
    document.name = file.name;
    document.size = file.size;
    return document;
}

bool isLinked(const std::vector<EvidenceLink>& links, const QString& sha256) {
    return std::any_of(
        links.begin(), links.end(), [&](const EvidenceLink& link) { return link.sha256 == sha256; });
}

} // namespace

// Some systems' dialogs tell small letters from capitals.
QString evidenceFilter(const QString& title) {
    QStringList patterns;
    for (const QString& ending : evidenceEndings())
        patterns << u'*' + ending << u'*' + ending.toUpper();
    return QStringLiteral("%1 (%2)").arg(title, patterns.join(u' '));
}

EvidenceIntake::EvidenceIntake(Session& session, Commands& commands, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_commands(commands) { }

EvidenceIntake::~EvidenceIntake() = default; // the job, a child, stops at its next piece

std::optional<Error> EvidenceIntake::hindrance() const {
    if (!m_session.isWritable())
        return m_session.notWritable().in(QFileInfo(m_session.path()).fileName());
    const Status ready = m_session.evidenceReady();
    return ready ? std::nullopt : std::optional<Error>(ready.error());
}

void EvidenceIntake::take(const EvidenceTarget& target, const QStringList& paths) {
    if (paths.isEmpty())
        return;
    m_waiting.push_back({target, paths});
    if (!isBusy())
        startNext();
}

void EvidenceIntake::startNext() {
    while (!m_waiting.empty()) {
        const Batch& batch = m_waiting.front();
        if (const std::optional<Error> error = hindrance()) {
            const Outcome outcome{batch.target, {}, {}, {*error}};
            m_waiting.pop_front();
            Q_EMIT finished(outcome);
            continue;
        }
        m_taken = std::make_shared<EvidenceBatch>();
        m_job = new Job(this);
        connect(m_job, &Job::progressed, this, &EvidenceIntake::tell);
        connect(m_job, &Job::finished, this, &EvidenceIntake::end);
        m_job->start([store = m_session.evidence(), paths = batch.paths, taken = m_taken](
                         const Progress& progress) -> Status {
            Result<EvidenceBatch> added = addEvidence(store, paths, progress);
            if (!added)
                return added.error();
            *taken = std::move(*added);
            return Done{};
        });
        return Q_EMIT started();
    }
}

void EvidenceIntake::tell(int done) {
    const QStringList& paths = m_waiting.front().paths;
    const int files = static_cast<int>(paths.size());
    const int file = std::min(done / evidenceBatchStep, files - 1);
    Q_EMIT progressed(QFileInfo(paths[file]).fileName(), file + 1, files, done / files);
}

void EvidenceIntake::end(const Status& status) {
    std::exchange(m_job, nullptr)->deleteLater();
    const std::shared_ptr<EvidenceBatch> taken = std::move(m_taken);
    Outcome outcome{m_waiting.front().target, {}, {}, {}};
    m_waiting.pop_front();
    if (status) {
        outcome.refused = std::move(taken->refused);
        attach(taken->files, outcome);
    } else {
        outcome.refused = {status.error()};
    }
    Q_EMIT finished(outcome);
    if (!isBusy()) // a listener may have brought more
        startNext();
}

const std::vector<EvidenceLink>& EvidenceIntake::linksAt(const EvidenceTarget& target) const {
    if (const auto* record = std::get_if<RecordPlace>(&target))
        return m_session.campaign().record(record->unit).visit.scans;
    const EntryPlace& place = std::get<EntryPlace>(target);
    return m_session.campaign().record(place.unit).evidence[place.leaf];
}

Status EvidenceIntake::store(const EvidenceTarget& target, const std::vector<EvidenceDocument>& documents) {
    if (const auto* record = std::get_if<RecordPlace>(&target))
        return m_commands.attachScans(record->unit, documents);
    const EntryPlace& place = std::get<EntryPlace>(target);
    return m_commands.attachAll(place.unit, place.leaf, documents);
}

void EvidenceIntake::attach(const std::vector<EvidenceFile>& files, Outcome& outcome) {
    std::vector<EvidenceDocument> documents;
    for (const EvidenceFile& file : files)
        if (isLinked(linksAt(outcome.target), file.sha256)) {
            outcome.again << file.name;
        } else if (!outcome.attached.contains(file.sha256)) { // two of them may hold the same
            outcome.attached << file.sha256;
            documents.push_back(documentOf(file));
        }
    const Status attached = store(outcome.target, documents);
    if (attached)
        return;
    outcome.attached.clear();
    outcome.refused.push_back(attached.error());
}

void EvidenceIntake::cancel() {
    if (!isBusy())
        return;
    m_waiting.erase(m_waiting.begin() + 1, m_waiting.end());
    m_job->cancel();
}

} // namespace sodiem
