// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/evidence.h"

#include <functional>
#include <memory>

#include <QObject>

class QTemporaryDir;

namespace sodiem {

class Job;
class Session;

// Shows a document in the program the computer has for it. What is opened is a read-only copy, in a folder
// that goes away with this, so that no reader and no worm in a file ever writes to the evidence itself.
class EvidenceOpener : public QObject {
    Q_OBJECT

public:
    using OpenFile = std::function<bool(const QString& path)>;

    EvidenceOpener(const Session& session, QObject* parent);
    ~EvidenceOpener() override;

    void setOpenFile(OpenFile openFile) { m_openFile = std::move(openFile); }
    void open(const EvidenceDocument& document); // one at a time: another one meanwhile is not heard
    bool isBusy() const { return m_job != nullptr; }

Q_SIGNALS:
    void finished();
    void failed(const sodiem::Error& error);
    void noProgram(const QString& name); // nothing on this computer opens such a file

private:
    void end(const Status& status, const QString& copy, const EvidenceDocument& document);

    const Session& m_session;
    OpenFile m_openFile;
    std::unique_ptr<QTemporaryDir> m_folder;
    Job* m_job = nullptr;
};

} // namespace sodiem
