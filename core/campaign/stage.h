// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QString>

namespace sodiem {

// The steps a score goes through (Bước): tự đánh giá, thẩm định, thẩm định lại, Hội đồng.
enum class Stage { Self, Appraised, Reappraised, Council };

constexpr std::array<Stage, 4> allStages
    = {Stage::Self, Stage::Appraised, Stage::Reappraised, Stage::Council};

QString stageId(Stage stage); // as cells and the command line write it
std::optional<Stage> stageFromId(QStringView id);

} // namespace sodiem
