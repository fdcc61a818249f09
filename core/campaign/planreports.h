// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/thread.h"
#include "core/history/cell.h"
#include "core/history/heads.h"

#include <compare>
#include <map>

namespace sodiem {

// What is entered for the targets of a plan, read from cells plan/TARGET/UNIT/PERIOD/FIELD. A field is a
// figure that the target declares, or one of the words below. Nothing here knows the plan: a figure that it
// does not have is kept and counts nowhere.
inline constexpr QStringView planWhole = u"whole"; // in place of a unit: the office's own figures
inline constexpr QStringView planFieldNote = u"note";
inline constexpr QStringView planFieldEvidence = u"evidence"; // the document that proves the figures

// Whose figures of which target, for which time: a quarter ("2018-Q3") or a day in ISO.
struct PlanPlace {
    QString target;
    QString unit; // a unit's code, or planWhole
    QString period;

    std::strong_ordering operator<=>(const PlanPlace&) const = default;
    bool operator==(const PlanPlace&) const = default;
};

struct PlanFigure {
    QString text; // as files write it
    QString person; // who entered it; empty where that is not known

    bool operator==(const PlanFigure&) const = default;
};

struct PlanReport {
    std::map<QString, PlanFigure> figures; // by name
    QString note;
    QString evidence;
    std::vector<QString> differing; // fields on which two computers differ: they read as not entered

    bool operator==(const PlanReport&) const = default;
    bool isEmpty() const { return *this == PlanReport(); }
};

using PlanReports = std::map<PlanPlace, PlanReport>;

// Takes in what the heads of one cell of CellKind::Plan say. A report of which nothing is left is as one that
// never was. Cells with more words belong to a later version and are passed over.
void applyPlanCell(
    PlanReports& reports, const Cell& cell, const std::vector<Head>& heads, const PersonOf& personOf);

} // namespace sodiem
