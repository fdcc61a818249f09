// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/unit.h"

#include <algorithm>
#include <iterator>

namespace sodiem {
namespace {

struct KindRow {
    UnitKind kind;
    QStringView id;
    QStringView word;
    bool communeLevel;
};

constexpr KindRow kinds[] = {
    {UnitKind::Province, u"province", u"tỉnh", false},
    {UnitKind::DistrictUrban, u"district_urban", u"quận", false},
    {UnitKind::DistrictRural, u"district_rural", u"huyện", false},
    {UnitKind::Town, u"town", u"thị xã", false},
    {UnitKind::City, u"city", u"thành phố", false},
    {UnitKind::Ward, u"ward", u"phường", true},
    {UnitKind::Commune, u"commune", u"xã", true},
    {UnitKind::Township, u"township", u"thị trấn", true},
    {UnitKind::SpecialZone, u"special_zone", u"đặc khu", true},
};

const KindRow& rowOf(UnitKind kind) {
    return *std::find_if(
        std::begin(kinds), std::end(kinds), [&](const KindRow& row) { return row.kind == kind; });
}

} // namespace

QString unitKindId(UnitKind kind) { return rowOf(kind).id.toString(); }

std::optional<UnitKind> unitKind(QStringView id) {
    for (const KindRow& row : kinds)
        if (row.id == id)
            return row.kind;
    return std::nullopt;
}

QString typeWord(UnitKind kind) { return rowOf(kind).word.toString(); }

bool isCommuneLevel(UnitKind kind) { return rowOf(kind).communeLevel; }

} // namespace sodiem
