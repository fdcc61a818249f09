// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/stage.h"

namespace sodiem {
namespace {

constexpr std::array<QStringView, 4> ids = {u"self", u"appraised", u"reappraised", u"council"};

} // namespace

QString stageId(Stage stage) { return ids[static_cast<std::size_t>(stage)].toString(); }

std::optional<Stage> stageFromId(QStringView id) {
    for (const Stage stage : allStages)
        if (ids[static_cast<std::size_t>(stage)] == id)
            return stage;
    return std::nullopt;
}

} // namespace sodiem
