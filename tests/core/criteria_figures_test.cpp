// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/figures.h"
#include "support/catch.h"
#include "support/tinybook.h"

using namespace sodiem;

TEST_CASE("a leaf's foreign figures are the facts and inputs of others that it reads") {
    const CriteriaSet set = test::setOf(test::builtinSetBytes());
    const auto of = [&](const char* ref) { return foreignFigures(set, *set.find(QString::fromUtf8(ref))); };
    CHECK(of("1.1.2").empty()); // its own inputs only
    const auto shared = of("5.2.2"); // da_hoc / (fact.ld + fact.mc); a check reads 5.2.1 too
    REQUIRE(shared.size() == 3);
    CHECK(shared[0].field->name == QStringLiteral("ld"));
    CHECK(&set.facts[static_cast<std::size_t>(shared[0].fact)] == shared[0].field);
    CHECK(shared[1].field->name == QStringLiteral("mc"));
    CHECK(shared[2].leaf->ref == QStringLiteral("5.2.1"));
    const auto other = of("3.3.2"); // co_thu / node.3.3.1.tre_han
    REQUIRE(other.size() == 1);
    CHECK(other[0].fact == -1);
    CHECK(other[0].leaf->ref == QStringLiteral("3.3.1"));
    CHECK(other[0].field->name == QStringLiteral("tre_han"));
}
