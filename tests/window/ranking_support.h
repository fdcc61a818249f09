// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/ranking/rankingsource.h"
#include "app/settings/settings.h"
#include "core/campaign/invent.h"
#include "core/exchange/csv.h"
#include "support/hanoibook.h"
#include "support/tinybook.h"

#include <array>
#include <map>
#include <optional>

#include <QSettings>
#include <QTemporaryDir>

namespace sodiem::test {

// Invented figures of the first wards of Hà Nội, as a ranking sees a book.
class InventedCampaign {
public:
    explicit InventedCampaign(std::size_t units, bool surveyed = true) : campaign(makeFrame()) {
        std::map<QString, std::vector<Head>> cells;
        std::uint64_t number = 0;
        for (const Change& change : inventEntries(m_frame, {units, 7}))
            if (surveyed || !change.cell.startsWith(QStringLiteral("survey/")))
                cells[change.cell] = {{sha256(QByteArray::number(qulonglong(++number))), change.value}};
        for (const auto& [cell, heads] : cells)
            campaign.apply(cell, heads);
    }

    const std::vector<UnitScore>& scores(StageView view) {
        auto& kept = m_scores[static_cast<std::size_t>(view)];
        if (!kept)
            kept = scoreAll(campaign, view);
        return *kept;
    }
    RankingSource source() {
        return {&campaign, [this](StageView view) -> const std::vector<UnitScore>& { return scores(view); },
            {QStringLiteral("Hà Nội 2018"), 2018, true}, folder.path()};
    }
    std::shared_ptr<const Frame> makeFrame() {
        m_frame = Frame::make(hanoiUnits(), setOf(builtinSetBytes()));
        return m_frame;
    }

private:
    std::shared_ptr<const Frame> m_frame;

public:
    Campaign campaign;
    QTemporaryDir folder;
    Settings settings{
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)};

private:
    std::array<std::optional<std::vector<UnitScore>>, allStages.size()> m_scores;
};

} // namespace sodiem::test
