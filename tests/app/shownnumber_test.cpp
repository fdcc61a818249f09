// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/reasontext.h"
#include "app/i18n/shownnumber.h"
#include "core/base/plaindate.h"
#include "support/catch.h"

using namespace sodiem;

namespace {

const Language vietnamese(Language::Code::Vietnamese), english(Language::Code::English);

QString plainOf(const char* typed) {
    const Result<QString> date = plainDate(QString::fromUtf8(typed));
    return date ? *date : QStringLiteral("refused");
}

} // namespace

TEST_CASE("shownNumber: groups of three in whole numbers, the language's mark in decimals") {
    CHECK(shownNumber(QStringLiteral("1250"), true, vietnamese) == QStringLiteral("1.250"));
    CHECK(shownNumber(QStringLiteral("1250"), true, english) == QStringLiteral("1,250"));
    CHECK(shownNumber(QStringLiteral("-1250000"), true, vietnamese) == QStringLiteral("-1.250.000"));
    CHECK(shownNumber(QStringLiteral("-125"), true, vietnamese) == QStringLiteral("-125"));
    CHECK(shownNumber(QStringLiteral("1250.5"), false, vietnamese) == QStringLiteral("1250,5"));
    CHECK(shownNumber(QStringLiteral("8.5"), false, english) == QStringLiteral("8.5"));
}

TEST_CASE("Language: the numbers of a text are grouped, but not the digits after a decimal point") {
    const auto shown = [](const char* plain) { return vietnamese.grouped(QString::fromUtf8(plain)); };
    CHECK(shown("67 ÷ 39128") == QStringLiteral("67 ÷ 39.128"));
    CHECK(shown("6000000") == QStringLiteral("6.000.000"));
    CHECK(shown("1234.56789") == QStringLiteral("1.234,56789"));
    CHECK(shown("100") == QStringLiteral("100"));
    CHECK(shown("").isEmpty());
    CHECK(english.grouped(QStringLiteral("39128.5")) == QStringLiteral("39,128.5"));
    CHECK(vietnamese.number(QStringLiteral("39128.5")) == QStringLiteral("39128,5")); // to be typed over
}

TEST_CASE("reasons: points have the decimals of the tables, figures are grouped") {
    CriteriaSet set;
    set.decimals = 2;
    set.parts.push_back(
        {QStringLiteral("survey"), {QStringLiteral("điều tra"), QStringLiteral("survey")}, {}});
    const auto text = [&](ReasonKind kind, std::vector<Rational> numbers, const char* id = "") {
        return reasonText({kind, QString::fromUtf8(id), std::move(numbers)}, Node(), set, english);
    };
    const Rational half = *Rational::fraction(1, 2);
    CHECK(text(ReasonKind::OptionTaken, {half}, "x") == QStringLiteral("option “x”: 0.50 points"));
    CHECK(text(ReasonKind::InBandFrom, {half, half}) == QStringLiteral("from 0.5 upwards: 0.50 points"));
    CHECK(text(ReasonKind::ItemsTicked, {Rational(1), Rational(3), half})
        == QStringLiteral("1 of 3 items met: 0.50 points"));
    CHECK(text(ReasonKind::Rounded, {*Rational::fraction(1, 8), *Rational::fraction(13, 100)})
        == QStringLiteral("0.125 rounded to 0.13"));
    CHECK(text(ReasonKind::Measured, {Rational(6000000)}, "67 / 39128")
        == QStringLiteral("67 ÷ 39,128 = 6,000,000"));
    CHECK(text(ReasonKind::PartLeftOut, {}, "survey").contains(QStringLiteral("“survey”: left out")));
}

TEST_CASE("plainDate: a day as people here write it") {
    CHECK(plainOf("5/11/2018") == QStringLiteral("2018-11-05"));
    CHECK(plainOf(" 05-11-2018 ") == QStringLiteral("2018-11-05"));
    CHECK(plainOf("5.11.2018") == QStringLiteral("2018-11-05"));
    CHECK(plainOf("2018-11-05") == QStringLiteral("2018-11-05"));
    CHECK(plainOf("29/2/2020") == QStringLiteral("2020-02-29"));
    CHECK(plainOf("").isEmpty());
    for (const char* wrong :
        {"29/2/2018", "31/4/2018", "13/13/2018", "5/11", "5/11/18", "1/1/1899", "hôm qua"}) {
        INFO(wrong);
        CHECK(plainOf(wrong) == QStringLiteral("refused"));
    }
}

TEST_CASE("shownDate gives back what plainDate read") {
    CHECK(shownDate(plainOf("5/11/2018")) == QStringLiteral("05/11/2018"));
    CHECK(shownDate({}).isEmpty());
}

TEST_CASE("shownSize: a file is never of no size") {
    CHECK(shownSize(1, vietnamese) == QStringLiteral("1 KB"));
    CHECK(shownSize(312 * 1024, vietnamese) == QStringLiteral("312 KB"));
    CHECK(shownSize(1'258'291, vietnamese) == QStringLiteral("1,2 MB"));
    CHECK(shownSize(1'258'291, english) == QStringLiteral("1.2 MB"));
}
