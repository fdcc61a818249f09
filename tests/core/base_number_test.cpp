// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"
#include "core/base/points.h"
#include "support/catch.h"
#include "support/dice.h"

#include <limits>

using namespace sodiem;

namespace {

constexpr std::uint64_t seed = 20180105;

Rational ratio(Int128 above, Int128 below) {
    const auto fraction = Rational::fraction(above, below);
    REQUIRE(fraction);
    return *fraction;
}

Rational decimal(const char* text) { return *parseDecimal(QString::fromLatin1(text), 15); }

// 10^exponent as a rational; exponents to 36.
Rational tenTo(int exponent) {
    Int128 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return ratio(power, 1);
}

const QString empty = QStringLiteral("(empty)"), bad = QStringLiteral("(invalid)"),
              unclear = QStringLiteral("(ambiguous)");

QString plain(const char* typed, bool integer) {
    const Result<QString> number = plainNumber(QString::fromUtf8(typed), integer);
    if (number)
        return *number;
    return number.error().code == ErrorCode::NumberEmpty    ? empty
        : number.error().code == ErrorCode::NumberAmbiguous ? unclear
                                                            : bad;
}

} // namespace

TEST_CASE("numbers as people type them") {
    struct Row {
        const char* typed;
        QString integer;
        QString decimal;
    };
    const auto same = [](const char* text) { return QString::fromLatin1(text); };
    const std::vector<Row> rows = {
        {"", empty, empty}, {"  ", empty, empty}, {"12", same("12"), same("12")},
        {" 12 ", same("12"), same("12")}, {"007", same("007"), same("007")}, {"-5", same("-5"), same("-5")},
        {"8.5", same("8.5"), same("8.5")}, // an integer field refuses it later, by its own words
        {"8,5", same("8.5"), same("8.5")}, {"-8,5", same("-8.5"), same("-8.5")},
        {"0,500", same("0.500"), same("0.500")}, // no group starts with a lone zero
        {"1.000", same("1000"), unclear}, {"1,000", same("1000"), unclear},
        {"-1.000", same("-1000"), unclear}, {"999.999", same("999999"), unclear},
        {"1.0000", same("1.0000"), same("1.0000")}, {"1000.000", same("1000.000"), same("1000.000")},
        {"1.000.000", same("1000000"), same("1000000")}, {"1,000,000", same("1000000"), same("1000000")},
        {"1.234,5", same("1234.5"), same("1234.5")}, {"1,234.5", same("1234.5"), same("1234.5")},
        {"-1.234.567,89", same("-1234567.89"), same("-1234567.89")},
        {"1.234,567", same("1234.567"), same("1234.567")}, {"1.23,4", bad, bad}, {"1.2.3", bad, bad},
        {"1.000.00", bad, bad}, {"1,5,5", bad, bad}, {"1.234,5,6", bad, bad}, {"1,234.5.6", bad, bad},
        {"0.000.000", bad, bad}, {".5", bad, bad}, {"5,", bad, bad}, {"1.234,", bad, bad}, {",", bad, bad},
        {".,", bad, bad}, {"-", bad, bad}, {"--5", bad, bad}, {"5-", bad, bad}, {"+5", bad, bad},
        {"1e5", bad, bad}, {"12a", bad, bad}, {"mười", bad, bad}, {"1 000", bad, bad}, {"1'000", bad, bad},
        {"\xD9\xA1", bad, bad},
        {"\xE2\x88\x92"
         "5",
            bad, bad}, // a minus sign that is no hyphen
    };
    for (const Row& row : rows) {
        INFO(row.typed);
        CHECK(plain(row.typed, true) == row.integer);
        CHECK(plain(row.typed, false) == row.decimal);
    }
}

TEST_CASE("numbers as files write them, to their limits") {
    CHECK(decimal("2.75") == ratio(275, 100));
    CHECK(decimal("-0.5") == ratio(-1, 2));
    CHECK(decimal("-0").isZero());
    CHECK(parseInteger(QStringLiteral("999999999999999")).value() == 999999999999999);
    CHECK(parseInteger(QStringLiteral("-999999999999999")).value() == -999999999999999);
    struct Row {
        const char* text;
        int decimals;
        ErrorCode code;
    };
    const std::vector<Row> rows = {{"", 2, ErrorCode::NumberEmpty}, {" 1", 2, ErrorCode::NumberInvalid},
        {"1 ", 2, ErrorCode::NumberInvalid}, {"+1", 2, ErrorCode::NumberInvalid},
        {"1.", 2, ErrorCode::NumberInvalid}, {".1", 2, ErrorCode::NumberInvalid},
        {"-", 2, ErrorCode::NumberInvalid}, {"1,5", 2, ErrorCode::NumberInvalid},
        {"1e2", 2, ErrorCode::NumberInvalid}, {"0x10", 2, ErrorCode::NumberInvalid},
        {"1.2.3", 2, ErrorCode::NumberInvalid}, {"1.234", 2, ErrorCode::NumberTooManyDecimals},
        {"1.00", 0, ErrorCode::NumberNotInteger}, {"1000000000000000", 2, ErrorCode::NumberTooLong},
        {"0000000000000001", 2, ErrorCode::NumberTooLong},
        {"99999999999999.99", 2, ErrorCode::NumberTooLong}};
    for (const Row& row : rows) {
        INFO(row.text);
        const Result<Rational> number = parseDecimal(QString::fromLatin1(row.text), row.decimals);
        REQUIRE_FALSE(number);
        CHECK(number.error().code == row.code);
    }
    CHECK(parseDecimal(QString(100000, u'9'), 2).error().args[0].size() == 40); // what is shown stays short
}

TEST_CASE("points are rounded a half away from zero, once") {
    struct Row {
        const char* exact;
        const char* at[5]; // 0 to 4 decimals
    };
    const std::vector<Row> rows = {
        {"2.87625", {"3", "2.9", "2.88", "2.876", "2.8763"}},
        {"-2.87625", {"-3", "-2.9", "-2.88", "-2.876", "-2.8763"}},
        {"0.5", {"1", "0.5", "0.5", "0.5", "0.5"}},
        {"-0.5", {"-1", "-0.5", "-0.5", "-0.5", "-0.5"}},
        {"0.44444", {"0", "0.4", "0.44", "0.444", "0.4444"}}, // never 0.5 by way of 0.45
        {"0.00005", {"0", "0", "0", "0", "0.0001"}},
        {"-0.000049", {"0", "0", "0", "0", "0"}},
        {"1.9995", {"2", "2", "2", "2", "1.9995"}},
    };
    for (const Row& row : rows)
        for (int decimals = 0; decimals <= 4; ++decimals) {
            INFO(row.exact << " at " << decimals);
            CHECK(Points::rounded(decimal(row.exact), decimals)
                == *Points::parse(QString::fromLatin1(row.at[decimals])));
        }
    CHECK(Points::rounded(ratio(1, 3), 4)->units() == 3333);
    CHECK(Points::rounded(ratio(2, 3), 4)->units() == 6667);
    CHECK(Points::rounded(Rational(1000000000), 2)->units() == 10000000000000);
    CHECK_FALSE(Points::rounded(Rational(1000000001), 2));
    CHECK_FALSE(Points::rounded(Rational(-1000000001), 0));
    CHECK_FALSE(Points::rounded(tenTo(30), 4));
}

TEST_CASE("points as text") {
    CHECK(Points::parse(QStringLiteral("2.5"))->toText(2) == u"2.50");
    CHECK(Points::parse(QStringLiteral("2.5"))->toText(0) == u"2.5"); // shown rather than dropped
    CHECK(Points::parse(QStringLiteral("-0.125"))->toText(2) == u"-0.125");
    CHECK(Points().toText(2) == u"0.00");
    CHECK(Points().toText(0) == u"0");
    CHECK(Points::parse(QStringLiteral("1.255"), 2).error().code == ErrorCode::NumberTooManyDecimals);
    CHECK(Points::parse(QStringLiteral("1.00005")).error().code == ErrorCode::NumberTooManyDecimals);
    CHECK(Points::parse(QStringLiteral("1000000001")).error().code == ErrorCode::NumberTooLong);
}

TEST_CASE("decimal text of a fraction") {
    CHECK(ratio(930 * 3, 970).toDecimal(2) == u"2.88");
    CHECK(ratio(-1, 3).toDecimal(3) == u"-0.333");
    CHECK(ratio(-1, 1000).toDecimal(2) == u"0.00"); // no minus before nothing
    CHECK(ratio(1, 200).toDecimal(2) == u"0.01");
    CHECK(ratio(7, 1).toDecimal(0) == u"7");
    CHECK(ratio(9615, 100).toShortDecimal(6) == u"96.15");
    CHECK(ratio(2, 3).toShortDecimal(2) == u"0.67");
    CHECK(Rational(100).toShortDecimal(4) == u"100");
    CHECK(Rational(100).toShortDecimal(0) == u"100");
    CHECK(ratio(999999999999999, 1).toShortDecimal(6)
        == u"999999999999999"); // beyond 64 bits with its decimals
    CHECK(ratio(-999999999999999, 1000000).toDecimal(6) == u"-999999999.999999");
    CHECK(tenTo(30).toDecimal(2) == QString(u'1') + QString(30, u'0') + QStringLiteral(".00"));
    CHECK(tenTo(36).times(Rational(5))->toDecimal(0) == QString(u'5') + QString(36, u'0'));
    CHECK(tenTo(36).toDecimal(2) == u"?");
    CHECK_FALSE(tenTo(30).scaled(0));
    CHECK_FALSE(Rational(std::numeric_limits<std::int64_t>::max()).scaled(1));
    CHECK(Rational(std::numeric_limits<std::int64_t>::max()).scaled(0)
        == std::numeric_limits<std::int64_t>::max());
}

TEST_CASE("there is no fraction over zero") {
    CHECK_FALSE(Rational::fraction(1, 0));
    CHECK_FALSE(Rational(1).dividedBy(Rational()));
    CHECK(ratio(3, -6) == ratio(-1, 2));
    CHECK(ratio(-3, -6) == ratio(1, 2));
    CHECK(ratio(0, -6).isZero());
    CHECK(ratio(4, 2).isInteger());
    CHECK_FALSE(ratio(3, 2).isInteger());
}

TEST_CASE("small fractions obey the laws, and compare as their cross products do") {
    test::Dice dice(seed);
    const auto number = [&] { return dice.below(2001) - 1000; };
    for (int round = 0; round < 20000; ++round) {
        INFO("seed " << seed << ", round " << round);
        const int a = number(), c = number(), e = number();
        const int b = dice.below(999) + 1, d = dice.below(999) + 1, f = dice.below(999) + 1;
        const Rational x = ratio(a, b), y = ratio(c, d), z = ratio(e, f);
        CHECK(*x.plus(y) == ratio(a * d + c * b, b * d));
        CHECK(*x.times(y) == ratio(a * c, b * d));
        CHECK((x <=> y) == (a * d <=> c * b));
        CHECK(*x.plus(y)->plus(z) == *x.plus(*y.plus(z)));
        CHECK(*x.times(*y.plus(z)) == *x.times(y)->plus(*x.times(z)));
        CHECK(x.minus(x)->isZero());
        if (a != 0)
            CHECK(*x.times(*Rational(1).dividedBy(x)) == Rational(1));
        const std::int64_t hundredfold = std::int64_t(a) * 100;
        const std::int64_t floor = (std::abs(hundredfold) * 2 + b) / (2 * b); // a half goes up
        CHECK(x.scaled(2) == (a < 0 ? -floor : floor));
    }
}

TEST_CASE("a result that does not fit is absent, never wrong") {
    test::Dice dice(seed);
    int absent = 0, kept = 0;
    for (int round = 0; round < 3000; ++round) {
        INFO("seed " << seed << ", round " << round);
        Rational value(1);
        for (int step = 0; step < 12; ++step) {
            const Rational other = ratio(dice.below(2000000000) + 1, dice.below(1000000) + 1); // above zero
            const bool additive = dice.chance(50), forward = dice.chance(50);
            const auto next = additive ? (forward ? value.plus(other) : value.minus(other))
                                       : (forward ? value.times(other) : value.dividedBy(other));
            if (!next) {
                ++absent;
                break;
            }
            // The step taken back leads where it came from, and the step itself went the right way.
            const auto back = additive ? (forward ? next->minus(other) : next->plus(other))
                                       : (forward ? next->dividedBy(other) : next->times(other));
            kept += back ? 1 : 0;
            if (back)
                CHECK(*back == value);
            if (additive)
                CHECK((*next > value) == forward);
            else
                CHECK(next->sign() == value.sign());
            value = *next;
        }
    }
    CHECK(absent > 100); // the limits were reached
    CHECK(kept > 1000);
}

TEST_CASE("doubling goes on exactly until it stops") {
    Rational value = ratio(1, 3);
    int doublings = 0;
    for (auto next = value.plus(value); next; next = value.plus(value)) {
        REQUIRE(*next > value);
        value = *next;
        REQUIRE(++doublings < 130);
    }
    CHECK(doublings > 100);
    for (int i = 0; i < doublings; ++i)
        value = *value.dividedBy(Rational(2));
    CHECK(value == ratio(1, 3));
    Rational negative = ratio(-7, 9);
    for (auto next = negative.plus(negative); next; next = negative.plus(negative))
        negative = *next;
    CHECK(negative.sign() == -1);
    CHECK_FALSE(tenTo(30).times(tenTo(30)));
    CHECK(*tenTo(30).times(ratio(1, 1000)) == tenTo(27));
    CHECK(*tenTo(36).dividedBy(tenTo(36)) == Rational(1));
}

TEST_CASE("fractions too wide to multiply out still compare exactly") {
    const Int128 wide = (Int128(1) << 100) + 12345;
    const Rational low = ratio(wide, wide + 2), middle = ratio(wide + 1, wide + 3),
                   high = ratio(wide + 2, wide + 3);
    for (const int sign : {1, -1}) {
        const auto of = [&](const Rational& value) { return sign > 0 ? value : value.negated(); };
        CHECK((of(low) <=> of(middle)) == (0 <=> sign));
        CHECK((of(middle) <=> of(high)) == (0 <=> sign));
        CHECK((of(high) <=> of(low)) == (sign <=> 0));
        CHECK(of(middle) == of(middle));
    }
    CHECK(ratio(wide * 2, wide * 2 + 4) == low);
    CHECK(low < Rational(1));
    CHECK(Rational(1) > low);
    CHECK(low.negated() < low);
    CHECK(ratio(wide, 1) > ratio(wide - 1, 1));
}

TEST_CASE("the whole of a fraction is the greatest integer not above it") {
    struct Row {
        std::int64_t numerator, denominator, whole;
    };
    for (const Row& row : {Row{0, 1, 0}, {7, 2, 3}, {8, 2, 4}, {-7, 2, -4}, {-8, 2, -4}, {-1, 3, -1},
             {1, 3, 0}, {999999, 1000000, 0}, {-1, 1000000, -1}}) {
        INFO(row.numerator << "/" << row.denominator);
        CHECK(Rational::fraction(row.numerator, row.denominator)->whole() == row.whole);
    }
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    CHECK(Rational(most).whole() == most);
    CHECK(Rational(-most).whole() == -most);
    CHECK_FALSE(Rational(most).plus(1)->whole()); // beyond 64 bits there is none
    CHECK_FALSE(Rational(-most).minus(2)->whole());
    CHECK(Rational(most).plus(1)->dividedBy(2)->whole() == most / 2 + 1);
}
