// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/report/visitreport.h"
#include "support/tinybook.h"

namespace sodiem::test {

// A team has visited unit 00001 of the tiny set.
struct VisitedUnit {
    Campaign campaign{Frame::make(fewUnits(), setOf(tinySetBytes()))};

    void put(const char* cell, const CellValue& value) {
        campaign.apply(QString::fromUtf8(cell), {{sha256(cell), value}});
    }
    void put(const char* cell, const char* words) { put(cell, CellValue(QString::fromUtf8(words))); }
    // 1.1 and 1.3 recognised, 1.2 lowered for a reason.
    void score() {
        put("entry/00001/1.1/self/choice", "tot");
        put("entry/00001/1.1/appraised/choice", "tot");
        put("entry/00001/1.2/self/ke_hoach", std::int64_t(10));
        put("entry/00001/1.2/self/da_lam", std::int64_t(10));
        put("entry/00001/1.2/appraised/ke_hoach", std::int64_t(10));
        put("entry/00001/1.2/appraised/da_lam", std::int64_t(9));
        put("entry/00001/1.2/appraised/note", "Một hồ sơ quá hạn");
        put("entry/00001/1.3/self/points", "1.25");
        put("entry/00001/1.3/appraised/points", "1.25");
    }
    void sign() {
        const Result<SignedPoints> fixed = signablePoints(campaign, 0, QStringLiteral("2018-11-20"));
        REQUIRE(fixed);
        const Change change = signingChange(QStringLiteral("00001"), *fixed);
        campaign.apply(change.cell, {{{}, change.value}});
    }
};

} // namespace sodiem::test
