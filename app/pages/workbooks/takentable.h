// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/exchange/selfassessmentreader.h"

#include <QTreeWidget>

namespace sodiem {

// What came of each workbook: the file, its unit, how many values, and below it every fault with its sheet
// and cell. Those that need a look stand first.
class TakenTable : public QTreeWidget {
    Q_OBJECT

public:
    enum Column { File, Unit, Values, Outcome };

    explicit TakenTable(const Language& language, QWidget* parent = nullptr);

    void show(const Frame& frame, const std::vector<TakenWorkbook>& taken);
    QString faultsAsText() const; // for a letter or a spreadsheet: file, unit, sheet, cell, fault

private:
    void add(const Frame& frame, const TakenWorkbook& taken);
    QString sentence(const Error& error) const;
    static QString outcomeOf(const TakenWorkbook& taken);

    Language m_language;
    std::vector<QStringList> m_faults; // rows of faultsAsText()
};

} // namespace sodiem
