// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/history/heads.h"

#include <map>

namespace sodiem {

// A change somebody asks for; not an event yet.
struct Change {
    QString cell;
    CellValue value;
    QString reason;

    bool operator==(const Change&) const = default;
};

// The same with its texts as events hold them.
Change canonicalChange(const Change& change);

// Who writes, from where. `lastSeq` and `lastEvent` are the end of this device's chain in the book; a chain starts
// at the digest of the book's header, so that events cannot be carried into another book.
struct Author {
    QString device;
    QString person;
    QString role;
    std::int64_t lastSeq = 0;
    EventId lastEvent{};
};

struct SealedEvent {
    Event event;
    QByteArray bytes;
};

// The events of one action, chained and sealed, each naming the heads its cell had. Changes that leave a cell as
// it is (same value, no difference to settle) make no event. Moves the author's chain and the heads on.
std::vector<SealedEvent> writeEvents(
    Author& author, Heads& heads, const std::vector<Change>& changes, const Clock& clock);

// What is wrong with the devices' chains: seq not 1, 2, 3 …, prev not the event before, a parent that is not there
// or is of another cell. Events of several devices may be mixed.
class ChainVerifier {
public:
    explicit ChainVerifier(const Digest& genesis) : m_genesis(genesis) {}
    std::optional<QString> faultOf(const Event& next); // nullopt: it fits

private:
    struct End {
        std::int64_t seq = 0;
        EventId id{};
    };
    Digest m_genesis;
    std::unordered_map<QString, End> m_ends;
    std::unordered_map<EventId, QString, EventIdHash> m_known; // → the cell
};

} // namespace sodiem
