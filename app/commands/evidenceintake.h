// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/editing.h"
#include "core/storage/evidencebatch.h"

#include <deque>
#include <memory>
#include <variant>

#include <QObject>

namespace sodiem {

class Commands;
class Job;
class Session;

struct RecordPlace { // the record of the visit to a unit
    std::size_t unit = 0;

    bool operator==(const RecordPlace&) const = default;
};
// Where files are attached: to an item as what proves it, or to a record as its signed copy.
using EvidenceTarget = std::variant<EntryPlace, RecordPlace>;

QString evidenceFilter(const QString& title); // of the dialog in which files are chosen: "Documents (*.pdf …)"

// Takes files into the book: first into the store, in another thread so that entry goes on meanwhile, then
// as one action. What was asked for while others are on their way waits its turn.
class EvidenceIntake : public QObject {
    Q_OBJECT

public:
    EvidenceIntake(Session& session, Commands& commands, QObject* parent);
    ~EvidenceIntake() override;

    struct Outcome {
        EvidenceTarget target;
        QStringList attached; // digests
        QStringList again; // names of files that were attached here already
        // One per file that was not taken, naming it; or one for all of them.
        std::vector<Error> refused;
    };

    void take(const EvidenceTarget& target, const QStringList& paths);
    void cancel(); // what is under way and all that waits; no document is attached
    bool isBusy() const { return m_job != nullptr; }

Q_SIGNALS:
    void started();
    // The file that is being copied, counted from 1, and how far all of them are, in thousandths.
    void progressed(const QString& name, int file, int files, int thousandths);
    void finished(const sodiem::EvidenceIntake::Outcome& outcome);

private:
    struct Batch {
        EvidenceTarget target;
        QStringList paths;
    };
    std::optional<Error> hindrance() const;
    void startNext();
    void tell(int done);
    void end(const Status& status);
    const std::vector<EvidenceLink>& linksAt(const EvidenceTarget& target) const;
    Status store(const EvidenceTarget& target, const std::vector<EvidenceDocument>& documents);
    void attach(const std::vector<EvidenceFile>& files, Outcome& outcome);

    Session& m_session;
    Commands& m_commands;
    std::deque<Batch> m_waiting; // the first is under way while there is a job
    std::shared_ptr<EvidenceBatch> m_taken;
    Job* m_job = nullptr;
};

} // namespace sodiem
