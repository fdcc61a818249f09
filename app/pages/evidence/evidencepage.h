// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/jobs/job.h"
#include "app/models/documentmodel.h"

#include <QPointer>
#include <QWidget>

namespace sodiem {

class EvidenceOpener;
class EvidenceView;
class Session;
struct EvidenceExported;

// Tài liệu kiểm chứng: all documents of the open book. While it is not shown it does not compute.
class EvidencePage : public QWidget {
    Q_OBJECT

public:
    EvidencePage(const Workplace& place, QWidget* parent);
    ~EvidencePage() override;

    EvidenceView& view(); // made when it is first asked for
    EvidenceOpener& opener() const { return *m_opener; }
    bool isListing() const { return m_job != nullptr; } // another list is on its way
    // Copies the evidence of a unit into a new folder below this one.
    void exportUnit(std::size_t unit, const QString& parent);

Q_SIGNALS:
    void openWanted(int unit, int leaf); // show it where it is scored; -1: whichever
    void lackingWanted(); // the items that have points but no document

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeView();
    void refresh();
    void list();
    void endListing(const Status& status, DocumentModel::Documents documents);
    void openDocument(const EvidenceDocument& document);
    void chooseFolder(std::size_t unit);
    void endExport(const Status& status);

    const Workplace m_place;
    EvidenceOpener* m_opener;
    EvidenceView* m_view = nullptr;
    QPointer<Job> m_job;
    std::shared_ptr<EvidenceExported> m_exported; // of the export that runs or ran last
    bool m_stale = true;
};

} // namespace sodiem
