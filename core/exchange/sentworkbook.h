// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/answercell.h"
#include "core/exchange/selfassessment.h"

#include <unordered_map>

namespace sodiem::selfassessment {

struct CellAt {
    const Sheet* sheet = nullptr;
    CellPlace place;
};

// A workbook that came back, recognised as one that was sent out: for whom, with what in it, and where its
// answers stand now. It refers to the workbook it was made from.
class SentWorkbook {
public:
    // Errors: WorkbookForeign, WorkbookNewer, WorkbookOtherSet, WorkbookOtherBook, EntryUnit…,
    // WorkbookIdentity.
    static Result<SentWorkbook> recognise(
        const Workbook& workbook, const Frame& frame, const QString& bookId);

    std::size_t unit() const { return m_unit; }
    const FlagWords& flagWords() const { return m_flagWords; }
    QString valueSent(const QString& key) const; // what stood there when it left, as files write it
    // Rows are found by their keys, wherever they were moved to. Nullopt: the row is not there, or is there
    // twice.
    std::optional<CellAt> cellOf(const Frame& frame, const Asked& asked) const;
    bool isTwice(const QString& key) const;
    const Sheet& sheetOf(const Asked& asked) const { return asked.leaf < 0 ? *m_facts : *m_answers; }
    const std::vector<Error>& rowFaults() const { return m_rowFaults; } // rows that stand there twice

private:
    void readRecord(const Sheet& record);
    QString word(QStringView name) const;
    Status checkPurpose(const Frame& frame, const QString& bookId) const;
    Status findUnit(const Frame& frame);
    Status findSheets(const Workbook& workbook, const Frame& frame);
    void indexRows(const Sheet& sheet);

    std::unordered_map<QString, QString> m_words;
    std::unordered_map<QString, QString> m_sent; // by key
    std::unordered_map<QString, int> m_rows; // by key; -1: there twice
    std::vector<Error> m_rowFaults;
    FlagWords m_flagWords;
    const Sheet* m_answers = nullptr;
    const Sheet* m_facts = nullptr;
    std::size_t m_unit = 0;
};

} // namespace sodiem::selfassessment
