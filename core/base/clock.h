// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

#include <QString>

namespace sodiem {

// Time as a value handed in, so that tests and samples can fix it.
struct Clock {
    std::function<std::int64_t()> utcMilliseconds; // since 1970-01-01T00:00:00Z
    std::function<std::int64_t()> elapsedMilliseconds; // since this program started; never goes back

    static Clock system();
    static Clock fixed(std::int64_t utcMilliseconds); // every call one millisecond later
};

// 128 random bits as 32 hexadecimal digits: the identity of a book or a device.
QString randomId();

} // namespace sodiem
