// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"

#include <cstring>
#include <optional>
#include <variant>
#include <vector>

namespace sodiem {

// What a cell holds: nothing ("never entered"), an integer, or text. Decimals are text, so that they stay exact.
using CellValue = std::variant<std::monostate, std::int64_t, QString>;

using EventId = Digest; // SHA-256 of the canonical bytes

struct EventIdHash { // any eight bytes of a digest are as good as a hash
    std::size_t operator()(const EventId& id) const {
        std::size_t value = 0;
        std::memcpy(&value, id.data(), sizeof value);
        return value;
    }
};

// One change of one cell by one person on one device. Events are the truth of a book; everything else is
// computed from them.
struct Event {
    EventId id{};
    QString device;
    std::int64_t seq = 0; // 1, 2, 3 … per device
    EventId prev{}; // the device's previous event; for its first, the digest of the book's header
    QString cell;
    CellValue value;
    std::vector<EventId> parents; // the heads of the cell its author saw, sorted
    QString person;
    QString role;
    QString reason;
    std::int64_t utcMilliseconds = 0;
    std::int64_t elapsedMilliseconds = 0; // of the program run; unlike the wall clock it never goes back

    bool operator==(const Event&) const = default;
};

// A text as events hold it: NFC, by one version of Unicode for all time, whole characters, no U+0000 and no byte order mark.
QString canonicalText(const QString& text);

// UTF-8 NFC JSON with sorted keys and integers only; what is hashed and what is stored. The id is not part of it.
QByteArray canonicalBytes(const Event& event);

// Brings the texts and parents into their canonical form and fills in the id; returns the bytes it was computed
// from.
QByteArray sealEvent(Event& event);

// The event those bytes describe, id included. nullopt unless they are canonical: one event has one form.
std::optional<Event> parseEvent(const QByteArray& bytes);

std::optional<EventId> eventIdFromBase64(const QString& text);

} // namespace sodiem
