// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sodiem {

// How a text looks on paper; the family is always Liberation Serif, whose widths are those of Times New
// Roman.
struct TextStyle {
    double points = 12;
    bool bold = false;
    bool italic = false;

    bool operator==(const TextStyle&) const = default;
};

enum class Align { Left, Centre, Right };

using Rgb = std::uint32_t; // 0xRRGGBB; opaque, because PDF/A-1 forbids transparency

inline constexpr double millimetresPerPoint = 25.4 / 72;

} // namespace sodiem
