// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/unitfinder.h"
#include "support/catch.h"

using namespace sodiem;
using Match = UnitFinder::Found::Match;

namespace {

Catalogue catalogueOf(std::initializer_list<QStringList> rows) {
    Table table;
    table.columns = {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("kind"),
        QStringLiteral("parent_code")};
    int line = 1;
    for (const QStringList& row : rows)
        table.rows.push_back({++line, {row.begin(), row.end()}});
    Result<Catalogue> catalogue = Catalogue::fromTable(table);
    REQUIRE(catalogue);
    return std::move(*catalogue);
}

QString u(const char8_t* text) { return QString::fromUtf8(text); }

struct Finder {
    Catalogue catalogue = catalogueOf({{u(u8"001"), u(u8"Quận Ba Đình"), u(u8"district_urban"), {}},
        {u(u8"002"), u(u8"Huyện Đông Anh"), u(u8"district_rural"), {}},
        {u(u8"003"), u(u8"Huyện Đan Phượng"), u(u8"district_rural"), {}},
        {u(u8"00001"), u(u8"Phường Phúc Xá"), u(u8"ward"), u(u8"001")},
        {u(u8"00004"), u(u8"Xã Liên Hà"), u(u8"commune"), u(u8"002")},
        {u(u8"00007"), u(u8"Xã Liên Hà"), u(u8"commune"), u(u8"003")},
        {u(u8"00010"), u(u8"Thị trấn Tân Hòa"), u(u8"township"), u(u8"002")},
        {u(u8"00013"), u(u8"Xã Tân Hóa"), u(u8"commune"), u(u8"002")}});
    std::vector<const Unit*> units = catalogue.scored();
    UnitFinder finder{catalogue, units};

    // The code of what is found, else "none" or "several".
    QString find(const char8_t* text, const char8_t* district = u8"") const {
        const UnitFinder::Found found = finder.find(u(text), u(district));
        return found.match == Match::One ? units[found.unit]->code
            : found.match == Match::None ? QStringLiteral("none")
                                         : QStringLiteral("several");
    }
};

} // namespace

TEST_CASE("a unit is found by its code, with or without the zeros a spreadsheet takes away") {
    const Finder f;
    CHECK(f.find(u8"00001") == u(u8"00001"));
    CHECK(f.find(u8" 1 ") == u(u8"00001"));
    CHECK(f.find(u8"13") == u(u8"00013"));
    CHECK(f.find(u8"00002") == u(u8"none"));
    CHECK(f.find(u8"0") == u(u8"none"));
    CHECK(f.find(u8"") == u(u8"none"));
}

TEST_CASE("a unit is found by its name, however the kind is written") {
    const Finder f;
    for (const char8_t* name : {u8"Phường Phúc Xá", u8"phúc xá", u8"PHƯỜNG PHÚC XÁ", u8"P. Phúc Xá", u8"P.Phúc Xá",
             u8"UBND phường Phúc Xá", u8"Phường  Phúc Xá ", u8"phuong phuc xa", u8"Phuc Xa", u8"P. Phuc Xa",
             u8"Phúc Xá, Ba Đình", u8"Phúc Xá (quận Ba Đình)", u8"Phường Phúc Xá - Quận Ba Đình"}) {
        INFO(reinterpret_cast<const char*>(name));
        CHECK(f.find(name) == u(u8"00001"));
    }
    CHECK(f.find(u8"TT Tân Hoà") == u(u8"00010")); // the other style of tones
    CHECK(f.find(u8"Xã Phúc Xá") == u(u8"none"));
}

TEST_CASE("of several units of one name the district decides, and without it none is guessed") {
    const Finder f;
    CHECK(f.find(u8"Xã Liên Hà") == u(u8"several"));
    CHECK(f.find(u8"Liên Hà", u8"Huyện Đông Anh") == u(u8"00004"));
    CHECK(f.find(u8"Liên Hà", u8"Đan Phượng") == u(u8"00007"));
    CHECK(f.find(u8"Liên Hà, Đông Anh") == u(u8"00004"));
    CHECK(f.find(u8"lien ha (dan phuong)") == u(u8"00007"));
    CHECK(f.find(u8"Liên Hà", u8"Ba Đình") == u(u8"none"));
    CHECK(f.find(u8"Phúc Xá", u8"Đông Anh") == u(u8"none")); // the line contradicts itself
}

TEST_CASE("names that differ in their diacritics are not taken for each other") {
    const Finder f;
    CHECK(f.find(u8"Tân Hòa") == u(u8"00010"));
    CHECK(f.find(u8"Tân Hóa") == u(u8"00013"));
    CHECK(f.find(u8"Tân Hỏa") == u(u8"none"));
    CHECK(f.find(u8"tan hoa") == u(u8"several"));
    CHECK(f.find(u8"xa tan hoa") == u(u8"00013"));
}
