// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/evidence/unitexport.h"

#include "app/i18n/errortext.h"
#include "app/i18n/shownnumber.h"
#include "app/pages/evidence/evidencepage.h"
#include "core/exchange/tableworkbook.h"

namespace sodiem {
namespace {

// A workbook rather than a CSV: Excel opens it in columns whatever its list separator is, and takes no text for
// a formula.
Status writeIndex(const QString& path, const Table& table, const QString& dateColumn, const QString& sizeColumn,
    std::int64_t utcMilliseconds) {
    Table shown = table;
    const int date = shown.indexOf(dateColumn);
    for (Table::Row& row : shown.rows)
        if (date >= 0)
            row.cells[static_cast<std::size_t>(date)] = shownDate(row.cells[static_cast<std::size_t>(date)]);
    return writeTableWorkbook(path, shown, {{sizeColumn, 0}}, EvidencePage::tr("Index"), utcMilliseconds);
}

} // namespace

EvidenceIndex evidenceIndex(std::int64_t utcMilliseconds) {
    const QString date = EvidencePage::tr("Date of issue"), size = EvidencePage::tr("Size in bytes");
    return {QStringLiteral("muc-luc-tai-lieu.xlsx"),
        {EvidencePage::tr("Item"), EvidencePage::tr("Title of the item"), EvidencePage::tr("Number, sign"), date,
            EvidencePage::tr("Issued by"), EvidencePage::tr("Abstract"), EvidencePage::tr("Page, section"),
            EvidencePage::tr("File"), size, QStringLiteral("SHA-256"), EvidencePage::tr("State")},
        EvidencePage::tr("exported"), EvidencePage::tr("the file is missing"),
        EvidencePage::tr("the file is damaged"), EvidencePage::tr("not a kind of file that is exported"),
        [=](const QString& path, const Table& table) {
            return writeIndex(path, table, date, size, utcMilliseconds);
        }};
}

Job::Work unitExport(const EvidenceStore& store, const UnitEvidence& unit, const QString& parent,
    std::int64_t utcMilliseconds, std::shared_ptr<EvidenceExported> exported) {
    return [store, unit, parent, index = evidenceIndex(utcMilliseconds), exported = std::move(exported)](
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
