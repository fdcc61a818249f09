// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/evidence/unitexport.h"

#include "app/i18n/errortext.h"
#include "app/pages/evidence/evidencepage.h"
#include "core/exchange/csv.h"

namespace sodiem {
namespace {

// With the mark by which Excel knows UTF-8. What a spreadsheet would take for a formula is text: the names
// come from many computers.
QByteArray csvForSpreadsheets(const Table& table) {
    Table guarded = table;
    for (Table::Row& row : guarded.rows)
        for (QString& cell : row.cells)
            if (!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front()))
                cell.prepend(u'\'');
    return "\xEF\xBB\xBF" + writeCsv(guarded);
}

} // namespace

EvidenceIndex evidenceIndex() {
    return {QStringLiteral("muc-luc-tai-lieu.csv"),
        {EvidencePage::tr("Item"), EvidencePage::tr("Title of the item"), EvidencePage::tr("Number, sign"),
            EvidencePage::tr("Date of issue"), EvidencePage::tr("Issued by"), EvidencePage::tr("Abstract"),
            EvidencePage::tr("Page, section"), EvidencePage::tr("File"), EvidencePage::tr("Size in bytes"),
            QStringLiteral("SHA-256"), EvidencePage::tr("State")},
        EvidencePage::tr("exported"), EvidencePage::tr("the file is missing"),
        EvidencePage::tr("the file is damaged"), EvidencePage::tr("not a kind of file that is exported"),
        csvForSpreadsheets};
}

Job::Work unitExport(const EvidenceStore& store, const UnitEvidence& unit, const QString& parent,
    std::shared_ptr<EvidenceExported> exported) {
    return [store, unit, parent, index = evidenceIndex(), exported = std::move(exported)](
               const Progress& progress) -> Status {
        Result<EvidenceExported> done = exportEvidence(store, unit, parent, index, progress);
        if (!done)
            return done.error();
        *exported = std::move(*done);
        return Done{};
    };
}

QString exportFaultsText(const EvidenceExported& exported, const Language& language) {
    if (exported.faults.empty())
        return {};
    Error first = exported.faults.front();
    first.place.file.clear(); // the store's folder: the document's name says more
    return EvidencePage::tr("Files that could not be exported, told in the index: %1. The first: %2.")
        .arg(QString::number(exported.faults.size()), errorText(first, language));
}

} // namespace sodiem
