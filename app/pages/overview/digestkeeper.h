// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/overview.h"

#include <set>

#include <QObject>

class QTimer;

namespace sodiem {

// The digests of all units at the steps that are looked at, made in slices of the event loop: some 70 ms of
// work for 584 units and a step, while the window goes on. What did not change is kept.
class DigestKeeper : public QObject {
    Q_OBJECT

public:
    DigestKeeper(const Campaign& campaign, QObject* parent);

    // Begins with what is not there yet; said by ready(), at once when nothing is missing.
    void want(const std::set<Stage>& stages);
    void forget(const std::vector<std::size_t>& units); // their entries have changed
    void stop(); // until the next want()

    bool isReady() const { return m_ready; }
    const std::vector<UnitDigest>& of(Stage stage) const; // whole when it was wanted and is ready
    std::size_t done() const { return m_done; } // units, over all steps wanted
    std::size_t all() const { return m_all; }

Q_SIGNALS:
    void progressed();
    void ready();

private:
    struct Kept {
        std::vector<UnitDigest> digests;
        std::vector<bool> fresh;
    };
    bool next(); // makes one; false: all are there
    void slice();

    const Campaign& m_campaign;
    std::array<Kept, allStages.size()> m_kept;
    std::set<Stage> m_wanted;
    std::size_t m_unit = 0; // where the search for stale ones goes on
    std::size_t m_done = 0;
    std::size_t m_all = 0;
    bool m_ready = false;
    QTimer* m_slices;
};

} // namespace sodiem
