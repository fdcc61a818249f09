// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/setversions.h"
#include "support/tinybook.h"

using namespace sodiem;
using namespace sodiem::test;

namespace {

CriteriaSet version(int number, const char* what = "", const char* by = "") {
    QByteArray bytes = tinySetBytes().replace("\"version\":1", "\"version\":" + QByteArray::number(number));
    if (*what != '\0') {
        REQUIRE(bytes.contains(what));
        bytes.replace(what, by);
    }
    return setOf(bytes);
}

void enter(Campaign& campaign, const char* cell, const CellValue& value) {
    REQUIRE(campaign.apply(QString::fromLatin1(cell), {{EventId(), value}}) >= 0);
}

std::optional<ErrorCode> refusal(const CriteriaSet& now, const CriteriaSet& next) {
    const Status may = mayReplace(now, next);
    return may ? std::nullopt : std::optional<ErrorCode>(may.error().code);
}

} // namespace

TEST_CASE("mayReplace: only a newer version of the same set for the same units") {
    const CriteriaSet now = version(2);
    CHECK_FALSE(refusal(now, version(3)).has_value());
    CHECK(refusal(now, version(2)) == ErrorCode::CriteriaVersionSame);
    CHECK(refusal(now, version(1)) == ErrorCode::CriteriaVersionOlder);
    CHECK(refusal(now, version(3, "\"id\":\"tiny\"", "\"id\":\"other\"")) == ErrorCode::CriteriaOtherSet);
    CHECK(refusal(now, version(3, R"(["ward","commune"])", R"(["ward"])")) == ErrorCode::CriteriaOtherUnits);
    CHECK_FALSE(refusal(now, version(3, R"(["ward","commune"])", R"(["commune","ward"])")).has_value());
}

TEST_CASE("reissueReach: what is entered for criteria that are scored otherwise, each unit once") {
    const CriteriaSet now = version(1), next = version(2, "\"full\":\"100\"", "\"full\":\"90\"");
    Campaign campaign(Frame::make(fewUnits(), now));
    const std::vector<NodePair> pairs = compareSets(now, next);
    CHECK(reissueReach(campaign, pairs) == ReissueReach{1, 0, 0, 0, 0});
    enter(campaign, "entry/00001/1.1/appraised/choice", QStringLiteral("tot")); // unchanged
    CHECK(reissueReach(campaign, pairs).entries == 0);
    enter(campaign, "entry/00001/1.2/appraised/ke_hoach", std::int64_t(20));
    enter(campaign, "entry/00004/1.2/self/ke_hoach", std::int64_t(20)); // a claim counts for nothing yet
    CHECK(reissueReach(campaign, pairs) == ReissueReach{1, 0, 1, 1, 0});
    enter(campaign, "entry/00004/1.2/appraised/ke_hoach", std::int64_t(20));
    CHECK(reissueReach(campaign, pairs) == ReissueReach{1, 0, 2, 2, 0});
}
