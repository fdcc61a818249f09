// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sodiem {

// SplitMix64: small, and unlike the standard library's distributions the same everywhere.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) { }

    std::uint64_t next() {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }
    std::int64_t between(std::int64_t least, std::int64_t most) { // both included
        const auto span = static_cast<std::uint64_t>(most - least) + 1;
        return least + static_cast<std::int64_t>(next() % span);
    }
    bool chance(std::int64_t percent) { return between(0, 99) < percent; }

private:
    std::uint64_t m_state;
};

} // namespace sodiem
