// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/planreports.h"

#include "core/campaign/answer.h"

#include <algorithm>

namespace sodiem {

void applyPlanCell(
    PlanReports& reports, const Cell& cell, const std::vector<Head>& heads, const PersonOf& personOf) {
    if (cell.words.size() != 4)
        return;
    const auto found = reports.try_emplace({cell.words[0], cell.words[1], cell.words[2]}).first;
    PlanReport& report = found->second;
    const QString& field = cell.words[3];
    const HeadsReading reading = readHeads(heads);
    const QString text = textOfCellValue(reading.value);
    if (field == planFieldNote)
        report.note = text;
    else if (field == planFieldEvidence)
        report.evidence = text;
    else if (text.isEmpty())
        report.figures.erase(field);
    else
        report.figures[field] = {text, personOf ? personOf(heads.back().event) : QString()};
    std::erase(report.differing, field);
    if (reading.differs) // in order, so that equal reports are equal whatever came first
        report.differing.insert(
            std::upper_bound(report.differing.begin(), report.differing.end(), field), field);
    if (report.isEmpty())
        reports.erase(found);
}

} // namespace sodiem
