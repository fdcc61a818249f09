// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documentlist.h"

#include "core/base/text.h"
#include "core/units/labels.h"

#include <algorithm>
#include <unordered_map>

namespace sodiem {
namespace {

constexpr std::size_t mostUnitsSearched = 20; // of one document: a plan of the province is used by all
constexpr std::size_t step = 200; // documents between two looks at the progress

bool isOutside(const QString& day, const CampaignDates& dates) {
    const std::optional<QDate> date = dateOfIso(day);
    return date
        && ((dates.periodStart && *date < *dates.periodStart)
            || (dates.periodEnd && *dates.periodEnd < *date));
}

std::array<bool, documentStates> statesOf(
    const ListedDocument& listed, const CampaignDates& dates, bool isThere) {
    const EvidenceDocument& document = listed.document;
    std::array<bool, documentStates> states{};
    const auto set = [&](DocumentState state, bool on) { states[static_cast<std::size_t>(state)] = on; };
    set(DocumentState::Missing, !isThere);
    // The record says itself what it is, and is written after the period that is scored.
    const bool proves = !listed.isRecordOnly();
    set(DocumentState::Undescribed,
        proves && document.number.isEmpty() && document.date.isEmpty() && document.issuer.isEmpty()
            && document.abstract.isEmpty());
    set(DocumentState::Outside, proves && isOutside(document.date, dates));
    set(DocumentState::Shared, listed.units > 1);
    set(DocumentState::InPlace, std::find(states.begin(), states.end(), true) == states.end());
    return states;
}

std::size_t unitsIn(const std::vector<ListedDocument::Place>& places) {
    std::size_t units = 0;
    for (std::size_t i = 0; i < places.size(); ++i)
        units += i == 0 || places[i].unit != places[i - 1].unit ? 1 : 0;
    return units;
}

class Searched {
public:
    explicit Searched(const Frame& frame) : m_frame(frame), m_names(frame.units.size()) { }

    QString operator()(const ListedDocument& listed) {
        const EvidenceDocument& document = listed.document;
        const QDate day = QDate::fromString(document.date, Qt::ISODate);
        QStringList pieces{folded(QStringList{document.shownName(), document.number, document.issuer,
            document.abstract, day.toString(QStringLiteral("dd/MM/yyyy"))}
                                      .join(u'\n'))};
        std::size_t named = 0;
        for (std::size_t i = 0; i < listed.places.size() && named < mostUnitsSearched; ++i)
            if (i == 0 || listed.places[i].unit != listed.places[i - 1].unit) {
                pieces << nameOf(listed.places[i].unit);
                ++named;
            }
        return pieces.join(u'\n');
    }

private:
    const QString& nameOf(std::size_t unit) {
        QString& name = m_names[unit];
        if (name.isEmpty())
            name = folded(labelAtLineStart(*m_frame.units[unit]));
        return name;
    }

    const Frame& m_frame;
    std::vector<QString> m_names; // folded
};

std::vector<ListedDocument> gathered(const DocumentSource& source) {
    std::vector<ListedDocument> list;
    std::unordered_map<QString, std::size_t> known;
    for (const DocumentSource::Link& link : source.links) {
        const auto [found, isNew] = known.try_emplace(link.sha256, list.size());
        if (isNew) {
            list.emplace_back();
            const auto described = source.documents.find(link.sha256);
            if (described != source.documents.end())
                list.back().document = described->second;
            list.back().document.sha256 = link.sha256;
        }
        list[found->second].places.push_back(link.place);
    }
    return list;
}

std::vector<ListedDocument> inOrder(std::vector<ListedDocument> list) {
    std::vector<std::pair<SortKey, std::size_t>> keys;
    keys.reserve(list.size());
    for (std::size_t i = 0; i < list.size(); ++i)
        keys.emplace_back(sortKey(list[i].document.shownName()), i);
    std::sort(keys.begin(), keys.end());
    std::vector<ListedDocument> ordered;
    ordered.reserve(list.size());
    for (const auto& [key, place] : keys)
        ordered.push_back(std::move(list[place]));
    return ordered;
}

} // namespace

bool ListedDocument::isRecordOnly() const {
    return std::all_of(places.begin(), places.end(), [](const Place& place) { return place.isRecord(); });
}

const ListedDocument::Place* ListedDocument::placeIn(std::size_t unit) const {
    const auto found = std::lower_bound(places.begin(), places.end(), unit,
        [](const Place& place, std::size_t wanted) { return place.unit < wanted; });
    return found != places.end() && found->unit == unit ? &*found : nullptr;
}

DocumentSource documentSource(
    const Campaign& campaign, std::shared_ptr<const Frame> frame, const CampaignDates& dates) {
    DocumentSource source{std::move(frame), campaign.documents(), {}, dates};
    for (std::size_t unit = 0; unit < campaign.unitCount(); ++unit) {
        const auto& leaves = campaign.record(unit).evidence;
        for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf)
            for (const EvidenceLink& link : leaves[leaf])
                source.links.push_back(
                    {link.sha256, {static_cast<std::uint32_t>(unit), static_cast<std::uint32_t>(leaf)}});
        for (const EvidenceLink& scan : campaign.record(unit).visit.scans)
            source.links.push_back(
                {scan.sha256, {static_cast<std::uint32_t>(unit), ListedDocument::Place::record}});
    }
    return source;
}

Result<std::vector<ListedDocument>> listDocuments(const DocumentSource& source,
    const std::function<bool(const QString& sha256)>& isThere, const Progress& progress) {
    std::vector<ListedDocument> list = gathered(source);
    Searched searched(*source.frame);
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i % step == 0 && !goesOn(progress, i, list.size()))
            return Error{ErrorCode::Cancelled, {}, {}};
        ListedDocument& listed = list[i];
        listed.units = unitsIn(listed.places);
        listed.states = statesOf(listed, source.dates, isThere(listed.document.sha256));
        listed.searched = searched(listed);
    }
    return inOrder(std::move(list));
}

} // namespace sodiem
