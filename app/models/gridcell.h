// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/campaign/answer.h"

#include <optional>

#include <QVariant>

namespace sodiem {

// A cell of a grid of figures, as it is shown.
struct GridCell {
    QString shown;
    QString plain; // as files write it; of a text, its text
    bool hint = false; // an earlier step's
    bool waits = false; // typed and not stored

    bool operator==(const GridCell&) const = default;
};

GridCell answerCell(
    const Field& field, const std::optional<Answer>& answer, bool earlier, const Language& language);
GridCell pointsCell(
    const std::optional<Points>& points, int decimals, bool earlier, const Language& language);

bool isNumber(const Field& field);

// "1. On time; 2. Late": what may be typed into a cell of few answers; empty: anything of the field's kind.
QString answersText(const Field& field, const Language& language);

// What the roles of GridModel and Qt's own say of a cell of this field; `problem` is why it is not stored. An
// editor begins with a figure without grouping, with an option by its number. Invalid for other roles.
QVariant gridCellData(
    const GridCell& cell, const Field& field, const QString& problem, int role, const Language& language);

} // namespace sodiem
