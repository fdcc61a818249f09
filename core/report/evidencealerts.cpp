// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/evidencealerts.h"

#include <algorithm>
#include <numeric>

namespace sodiem {
namespace {

// A link, small enough to sort tens of thousands of them while a window waits.
struct Use {
    std::uint64_t key; // from the first digits of the digest, in their order
    const QString* sha256;
    std::uint32_t unit;
    std::uint32_t leaf;

    bool isSameFile(const Use& other) const { return key == other.key && *sha256 == *other.sha256; }
    bool operator<(const Use& other) const {
        if (key != other.key)
            return key < other.key;
        if (const int order = QString::compare(*sha256, *other.sha256); order != 0)
            return order < 0;
        return std::pair(unit, leaf) < std::pair(other.unit, other.leaf);
    }
};

std::uint64_t keyOf(const QString& sha256) {
    std::uint64_t key = 0;
    for (const QChar digit : QStringView(sha256).left(8))
        key = (key << 8) | (digit.unicode() & 0xff);
    return key;
}

std::vector<Use> usesByFile(const Campaign& campaign) {
    std::vector<Use> uses;
    for (std::size_t unit = 0; unit < campaign.unitCount(); ++unit) {
        const auto& leaves = campaign.record(unit).evidence;
        for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf)
            for (const EvidenceLink& link : leaves[leaf])
                uses.push_back({keyOf(link.sha256), &link.sha256, static_cast<std::uint32_t>(unit),
                    static_cast<std::uint32_t>(leaf)});
    }
    std::sort(uses.begin(), uses.end());
    return uses;
}

using Place = std::vector<Use>::const_iterator;

// All uses of one file, in order of unit.
void addShared(Place begin, Place end, std::vector<Alert>& alerts) {
    std::vector<Place> firsts; // of each unit
    for (Place use = begin; use != end; ++use)
        if (firsts.empty() || firsts.back()->unit != use->unit)
            firsts.push_back(use);
    for (const Place& use : firsts)
        if (firsts.size() > 1)
            alerts.push_back({use->unit, static_cast<int>(use->leaf), -1,
                FileShared{*use->sha256, (use == begin ? firsts[1] : begin)->unit,
                    static_cast<int>(firsts.size()) - 1}});
}

// ISO dates are in the order of their texts: only what is told is read as a date.
std::vector<std::pair<const QString*, QDate>> documentsOutside(
    const Campaign& campaign, const CampaignDates& dates) {
    const auto text
        = [](const std::optional<QDate>& day) { return day ? day->toString(Qt::ISODate) : QString(); };
    const QString first = text(dates.periodStart), last = text(dates.periodEnd);
    std::vector<std::pair<const QString*, QDate>> outside;
    for (const auto& [sha256, document] : campaign.documents()) {
        const QString& day = document.date;
        if (!day.isEmpty() && (day < first || (!last.isEmpty() && last < day)))
            outside.emplace_back(&sha256, QDate::fromString(day, Qt::ISODate));
    }
    return outside;
}

void addOutside(const Campaign& campaign, const CampaignDates& dates, const std::vector<Use>& uses,
    std::vector<Alert>& alerts) {
    for (const auto& [sha256, day] : documentsOutside(campaign, dates)) {
        const Use first{keyOf(*sha256), sha256, 0, 0};
        for (auto use = std::lower_bound(uses.begin(), uses.end(), first);
             use != uses.end() && use->isSameFile(first); ++use)
            alerts.push_back({use->unit, static_cast<int>(use->leaf), -1, EvidenceOutside{*sha256, day}});
    }
}

// By unit and leaf. Places are sorted rather than the alerts, whose moves GCC 12 wrongly warns of.
std::vector<Alert> inOrder(const std::vector<Alert>& alerts) {
    std::vector<std::size_t> places(alerts.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::stable_sort(places.begin(), places.end(), [&](std::size_t one, std::size_t other) {
        return std::pair(alerts[one].unit, alerts[one].leaf) < std::pair(alerts[other].unit, alerts[other].leaf);
    });
    std::vector<Alert> sorted;
    sorted.reserve(alerts.size());
    for (const std::size_t place : places)
        sorted.push_back(alerts[place]);
    return sorted;
}

} // namespace

std::vector<Alert> evidenceAlerts(const Campaign& campaign, const CampaignDates& dates) {
    const std::vector<Use> uses = usesByFile(campaign);
    std::vector<Alert> alerts;
    for (auto begin = uses.begin(); begin != uses.end();) {
        const auto end
            = std::find_if_not(begin, uses.end(), [&](const Use& use) { return use.isSameFile(*begin); });
        addShared(begin, end, alerts);
        begin = end;
    }
    addOutside(campaign, dates, uses, alerts);
    return inOrder(alerts);
}

} // namespace sodiem
