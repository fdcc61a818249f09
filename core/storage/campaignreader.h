// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/storage/database.h"

namespace sodiem {

// Reads the entries of a book from its projections in slices that a window can put between its own work. Each
// slice is a transaction of its own, so that a reader never keeps the writer waiting. The database must
// outlive it.
class CampaignReader {
public:
    explicit CampaignReader(const Database& database) : m_database(database) { }

    // Goes on for so many heads, and takes them into the campaign, and into a second one where there is one
    // (the same book seen by another set); true: that was all.
    Result<bool> step(int heads, Campaign& campaign, Campaign* second = nullptr);

private:
    const Database& m_database;
    QString m_last; // the last cell that was taken whole
};

} // namespace sodiem
