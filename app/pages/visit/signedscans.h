// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/evidenceintake.h"
#include "app/commands/evidenceopener.h"
#include "app/commands/workplace.h"

#include <QWidget>

class QVBoxLayout;

namespace sodiem {

class FaultLabel;

// The scans of the paper both sides signed, one a line, each to be opened and taken off; and the way in for another.
// Takes no room while there is none.
class SignedScans : public QWidget {
    Q_OBJECT

public:
    SignedScans(const Workplace& place, std::size_t unit, QWidget* parent = nullptr);

    void refresh();
    void chooseFiles();
    void attachFiles(const QStringList& paths);
    bool isBusy() const { return m_intake->isBusy(); }
    void setOpener(EvidenceOpener::OpenFile opener) { m_opener->setOpenFile(std::move(opener)); }

Q_SIGNALS:
    void settled(bool allAttached); // nothing is on its way any more

private:
    QWidget* makeLine(const EvidenceDocument& document, bool missing);
    void remove(const QString& sha256);
    void tell(const EvidenceIntake::Outcome& outcome);
    bool isMissing(const EvidenceDocument& document) const;
    void makeLines();

    const Workplace m_place;
    const std::size_t m_unit;
    EvidenceIntake* m_intake;
    EvidenceOpener* m_opener;
    FaultLabel* m_fault;
    struct Shown {
        std::vector<EvidenceDocument> scans;
        std::vector<bool> missing;
        bool writable = false;
        bool operator==(const Shown&) const = default;
    };
    Shown m_shown;
    QWidget* m_lines = nullptr;
    QVBoxLayout* m_column;
};

} // namespace sodiem
