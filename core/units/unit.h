// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include <QString>

namespace sodiem {

enum class UnitKind {
    Province,
    DistrictUrban,
    DistrictRural,
    Town,
    City,
    Ward,
    Commune,
    Township,
    SpecialZone
};

// The kind as files name it: "ward".
QString unitKindId(UnitKind kind);
std::optional<UnitKind> unitKind(QStringView id);

// The kind's word in running text: "phường". A province's is "tỉnh"; see Unit::centralCity.
QString typeWord(UnitKind kind);

bool isCommuneLevel(UnitKind kind);

// An administrative unit. Its type and its proper name stay apart because papers write them differently from
// place to place: see labels.h.
struct Unit {
    QString code;
    UnitKind kind = UnitKind::Commune;
    QString properName; // "Phúc Xá"
    bool capitalType = false; // named by a number, a person or an event: "UBND Phường Lê Đại Hành"
    QString parent; // a code; empty at the top
    std::map<QString, QString> attributes; // further columns of the units file; an empty cell is no attribute
    bool centralCity = false; // of a province: "thành phố" rather than "tỉnh"

    bool operator==(const Unit&) const = default;
};

} // namespace sodiem
