// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures for the targets of the plan.
#include "app/commands/commands.h"
#include "app/session/session.h"

namespace sodiem {

Status Commands::enterFigures(const std::vector<FigureEdit>& edits) {
    const Result<std::optional<Plan>>& plan = m_session.plan();
    if (!plan)
        return plan.error();
    if (!*plan)
        return Error{ErrorCode::PlanNone, {}, {m_session.path(), 0, {}}};
    if (edits.empty())
        return Done{};
    const Result<std::vector<Change>> changes = editFigures(**plan, m_session.campaign(), edits);
    if (!changes)
        return changes.error();
    return perform({Kind::Figures, edits.front().place.target, static_cast<int>(edits.size())}, *changes);
}

} // namespace sodiem
