// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/gotobox.h"
#include "core/base/text.h"
#include "support/catch.h"

using namespace sodiem;

namespace {

int match(const char* text, const char* typed) {
    return matchOf(folded(QString::fromUtf8(text)), folded(QString::fromUtf8(typed)));
}

} // namespace

TEST_CASE("GoToBox: letters without their marks find the unit, its beginning before its inside") {
    const char* place = "Phường Phúc Xá";
    CHECK(match(place, "phuong p") > match(place, "phuc"));
    CHECK(match(place, "phuc") > match(place, "uc xa"));
    CHECK(match(place, "uc xa") > match(place, "ppx"));
    CHECK(match(place, "ppx") > 0);
    CHECK(match(place, "xa phuc") > 0); // in any order
    CHECK(match(place, "Đống Đa") == 0);
    CHECK(match("Quận Đống Đa", "dong da") > 0);
    CHECK(match(place, "") > 0); // nothing typed yet: everything is offered
}
