// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <vector>

#include <QString>

namespace sodiem::test {

// Chance that is the same on every machine: the standard fixes mt19937_64, but not its distributions.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) { }

    int below(int limit) { return static_cast<int>(m_engine() % static_cast<std::uint64_t>(limit)); }
    bool chance(int percent) { return below(100) < percent; }

    template <class T> const T& pick(const std::vector<T>& items) {
        return items[static_cast<std::size_t>(below(static_cast<int>(items.size())))];
    }

    template <class T> void shuffle(std::vector<T>& items) {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[static_cast<std::size_t>(below(static_cast<int>(i)))]);
    }

    // Text of nasty and ordinary characters.
    QString text(int longest) {
        static const std::vector<QString> pieces = {QStringLiteral("a"), QStringLiteral("Ợ"),
            QStringLiteral("đ"), QStringLiteral("\""), QStringLiteral(","), QStringLiteral("\n"),
            QStringLiteral("\r\n"), QStringLiteral("\r"), QStringLiteral(" "), QStringLiteral("'"),
            QStringLiteral(";"), QStringLiteral("/"), QStringLiteral("%"), QStringLiteral("%2F"),
            QStringLiteral("\\"), QStringLiteral("0"), QString::fromUcs4(U"\U0001F600")};
        QString text;
        for (int i = below(longest + 1); i > 0; --i)
            text += pick(pieces);
        return text;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace sodiem::test
