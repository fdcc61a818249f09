// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "support/oneleaf.h"

// Campaigns for tests: a district of wards 00001, 00002 …, cells written by their paths.
namespace campaigns {

inline sodiem::Catalogue wards(int count) {
    sodiem::Table table;
    for (const char* column : {"code", "name", "kind", "parent_code"})
        table.columns.push_back(QString::fromLatin1(column));
    table.add(
        {QStringLiteral("01"), QStringLiteral("Thành phố Hà Nội"), QStringLiteral("province"), QString()});
    for (int district = 1; district <= 2; ++district)
        table.add({QStringLiteral("00%1").arg(district), QStringLiteral("Quận Số %1").arg(district),
            QStringLiteral("district_urban"), QStringLiteral("01")});
    for (int i = 1; i <= count; ++i)
        table.add(
            {QString::number(i).rightJustified(5, u'0'), QStringLiteral("Phường Thử %1").arg(count + 1 - i),
                QStringLiteral("ward"), i % 2 == 1 ? QStringLiteral("001") : QStringLiteral("002")});
    sodiem::Result<sodiem::Catalogue> catalogue = sodiem::Catalogue::fromTable(table);
    REQUIRE(catalogue);
    return std::move(*catalogue);
}

inline sodiem::Campaign make(const QByteArray& set, int units) {
    return sodiem::Campaign(sodiem::Frame::make(wards(units), oneleaf::read(set)));
}

// "entry/00001/1.1/appraised/n" holds 5; an empty text clears.
inline void put(sodiem::Campaign& campaign, const QByteArray& cell, const QByteArray& text) {
    const sodiem::CellValue value
        = text.isEmpty() ? sodiem::CellValue() : sodiem::CellValue(QString::fromUtf8(text));
    campaign.apply(QString::fromUtf8(cell), {{sodiem::sha256(cell), value}});
}

} // namespace campaigns
