// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/provenset.h"
#include "core/scoring/trialinputs.h"
#include "support/catch.h"
#include "support/tinybook.h"

using namespace sodiem;
using namespace sodiem::test;

namespace {

const CriteriaSet& everyRule() {
    static const CriteriaReading reading = readProvenSet(
        bytesOf(resourcePath(QStringLiteral("criteria/example-all-rules.json"))));
    REQUIRE(reading.set);
    return *reading.set;
}

QStringList namesOf(const char* ref) {
    QStringList names;
    for (const TrialInput& input : trialInputs(everyRule(), *everyRule().find(QString::fromLatin1(ref))))
        names << input.name;
    return names;
}

} // namespace

TEST_CASE("trialInputs: a leaf is tried with all that its score depends on, and nothing else") {
    CHECK(namesOf("2.1") == QStringList{QStringLiteral("ho_so"), QStringLiteral("dung_han")});
    CHECK(namesOf("2.7")
        == QStringList{QStringLiteral("fact.can_bo"), QStringLiteral("fact.dat_chuan"), QStringLiteral("na")});
    CHECK(namesOf("3.2")
        == QStringList{QStringLiteral("attribute.dia_ban"), QStringLiteral("buoi"), QStringLiteral("na")});
    CHECK(namesOf("5.3").contains(QStringLiteral("node.4.2.qua_han")));
    CHECK(namesOf("5.3").contains(QStringLiteral("reference.don_qua_han")));
    CHECK(namesOf("8.1").contains(QStringLiteral("points")));
    CHECK_FALSE(namesOf("1.1.1").contains(QStringLiteral("na"))); // forbidden there
}

TEST_CASE("trialInputs: every worked example can be typed into them") {
    for (const Node& node : everyRule().nodes)
        for (const Example& example : node.examples)
            for (const auto& [name, value] : example.inputs) {
                INFO(node.ref.toStdString() << ' ' << name.toStdString());
                CHECK(namesOf(node.ref.toLatin1().constData()).contains(name));
            }
}

TEST_CASE("attributeValues: as the examples write them") {
    const Node* leaf = everyRule().find(QStringLiteral("3.2"));
    const auto& scale = *std::get<AccrualRule>(*leaf->rule).scale;
    CHECK(attributeValues(*leaf, scale)
        == std::vector<QString>{QString::fromUtf8("Miền núi"), QStringLiteral("bien gioi")});
}
