// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview/digestkeeper.h"

#include <algorithm>

#include <QElapsedTimer>
#include <QTimer>

namespace sodiem {
namespace {

constexpr qint64 sliceMilliseconds = 8; // a frame of the screen is 16

std::size_t at(Stage stage) { return static_cast<std::size_t>(stage); }

} // namespace

DigestKeeper::DigestKeeper(const Campaign& campaign, QObject* parent)
    : QObject(parent)
    , m_campaign(campaign)
    , m_slices(new QTimer(this)) {
    for (Kept& kept : m_kept) {
        kept.digests.resize(campaign.unitCount());
        kept.fresh.resize(campaign.unitCount(), false);
    }
    connect(m_slices, &QTimer::timeout, this, &DigestKeeper::slice);
}

const std::vector<UnitDigest>& DigestKeeper::of(Stage stage) const { return m_kept[at(stage)].digests; }

void DigestKeeper::want(const std::set<Stage>& stages) {
    m_wanted = stages;
    m_unit = 0;
    m_ready = false;
    m_all = m_campaign.unitCount() * stages.size();
    m_done = 0;
    for (const Stage stage : stages) {
        const std::vector<bool>& fresh = m_kept[at(stage)].fresh;
        m_done += static_cast<std::size_t>(std::count(fresh.begin(), fresh.end(), true));
    }
    if (m_done < m_all)
        return m_slices->start(0);
    m_slices->stop();
    m_ready = true;
    Q_EMIT ready();
}

void DigestKeeper::forget(const std::vector<std::size_t>& units) {
    for (Kept& kept : m_kept)
        for (const std::size_t unit : units)
            kept.fresh[unit] = false;
    m_ready = false;
}

void DigestKeeper::stop() { m_slices->stop(); }

bool DigestKeeper::next() {
    for (; m_unit < m_campaign.unitCount(); ++m_unit)
        for (const Stage stage : m_wanted) {
            Kept& kept = m_kept[at(stage)];
            if (kept.fresh[m_unit])
                continue;
            OverviewRules rules;
            rules.stage = stage;
            kept.digests[m_unit] = digestUnit(m_campaign, m_unit, rules);
            kept.fresh[m_unit] = true;
            ++m_done;
            return true;
        }
    return false;
}

void DigestKeeper::slice() {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < sliceMilliseconds)
        if (!next()) {
            m_slices->stop();
            m_ready = true;
            Q_EMIT ready();
            return;
        }
    Q_EMIT progressed();
}

} // namespace sodiem
