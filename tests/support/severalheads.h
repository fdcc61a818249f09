// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/heads.h"

namespace sodiem::test {

// The heads of a cell as several computers left them; the person of each is "A", "B" …
inline std::vector<Head> heads(const std::vector<CellValue>& values) {
    std::vector<Head> list;
    for (std::size_t i = 0; i < values.size(); ++i) {
        EventId id{};
        id[0] = static_cast<unsigned char>('A' + i);
        list.push_back({id, values[i]});
    }
    return list;
}

inline QString personOf(const EventId& id) { return QString(QChar(static_cast<char16_t>(id[0]))); }

} // namespace sodiem::test
