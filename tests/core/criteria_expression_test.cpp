// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/expression.h"
#include "support/catch.h"

#include <QElapsedTimer>

using namespace sodiem;

namespace {

// a = 7, b = 2, c = 0, d not entered; "all" stands for a + b.
struct Values final : SlotValues {
    std::vector<Rational> values{Rational(7), Rational(2), Rational(0)};
    const Rational* valueOf(int slot) const override {
        return slot < 3 ? &values[static_cast<std::size_t>(slot)] : nullptr;
    }
};

std::vector<int> slotsOf(const QString& name) {
    static const QStringList names
        = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("fact.c"), QStringLiteral("node.1.2.d")};
    if (name == u"all")
        return {0, 1};
    const auto found = names.indexOf(name);
    return found < 0 ? std::vector<int>() : std::vector<int>{static_cast<int>(found)};
}

Result<Expression> compiled(const QString& source) { return compileExpression(source, slotsOf); }

QString value(const QString& source) {
    const Result<Expression> expression = compiled(source);
    if (!expression)
        return QStringLiteral("refused: ") + expression.error().args.join(u'|');
    const Evaluation evaluation = evaluate(*expression, Values());
    switch (evaluation.state) {
    case Evaluation::State::Value:
        return evaluation.value.toShortDecimal(4);
    case Evaluation::State::Missing:
        return QStringLiteral("missing %1").arg(evaluation.missingSlot);
    case Evaluation::State::Undefined:
        return QStringLiteral("undefined");
    case Evaluation::State::TooLarge:
        break;
    }
    return QStringLiteral("too large");
}

struct Row {
    const char* source;
    const char* value;
};

void check(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        INFO(row.source);
        CHECK(value(QString::fromUtf8(row.source)) == QString::fromUtf8(row.value));
    }
}

} // namespace

TEST_CASE("operators bind as on paper, those of one strength from the left") {
    check({{"2 + 3 * 4", "14"}, {"(2 + 3) * 4", "20"}, {"20 - 5 - 3", "12"}, {"20 - (5 - 3)", "18"},
        {"24 / 4 / 3", "2"}, {"24 / 4 * 3", "18"}, {"1 + 1 = 2", "1"}, {"1 = 2 - 1", "1"}, {"2 * 3 > 5", "1"},
        {"1 < 2 and 2 < 1", "0"}, {"1 or 0 and 0", "1"}, {"(1 or 0) and 0", "0"}, {"0 and 0 or 1", "1"},
        {"0 or 2 = 2 and 5", "1"}, {"1/3+1/3+1/3=1", "1"}, {"0.1 + 0.2 = 0.3", "1"}, {"100*a/b", "350"}});
}

TEST_CASE("unary minus binds to what follows it") {
    check({{"-a", "-7"}, {"--a", "7"}, {"- - - a", "-7"}, {"-a + b", "-5"}, {"-(a + b)", "-9"},
        {"a - -b", "9"}, {"a * -b", "-14"}, {"-a * -b", "14"}, {"2 - -2 * 3", "8"}, {"-0", "0"}});
}

TEST_CASE("min and max take two values and nest") {
    check({{"min(a, b)", "2"}, {"max(a, b)", "7"}, {"min(b, a)", "2"}, {"max(-a, -b)", "-2"},
        {"min(3, 3)", "3"}, {"min(max(a, 5), 6) * 2", "12"}, {"max(min(1, 2), min(3, 4))", "3"},
        {"min ( 1 , 2 )", "1"}, {"max(1 < 2, 0)", "1"}, {"min(1/3, 333333/1000000) = 333333/1000000", "1"}});
}

TEST_CASE("comparisons give 1 or 0 and do not chain") {
    check({{"a = 7", "1"}, {"a != 7", "0"}, {"a < 7", "0"}, {"a <= 7", "1"}, {"a > 7", "0"}, {"a >= 7", "1"},
        {"a>=7 and a<=7", "1"}, {"(a < b) < b", "1"}, {"(1 = 1) + (2 = 2)", "2"}, {"fact.c and 1", "0"},
        {"-1 and 1", "1"}, {"fact.c or fact.c", "0"}});
    for (const char* source : {"1 < 2 < 3", "a = b = 7", "1 <= 2 != 0", "0 or 1 < 2 > 1"})
        CHECK(compiled(QString::fromLatin1(source)).error().args[1] == u"chain");
}

TEST_CASE("names stand for inputs, facts, and inputs of other leaves") {
    check({{"a", "7"}, {"all", "9"}, {"all * 2", "18"}, {"2 * all", "18"}, {"10 - all", "1"}, {"-all", "-9"},
        {"fact.c + 1", "1"}, {"node.1.2.d", "missing 3"}, {"a + node.1.2.d", "missing 3"}});
    CHECK(compiled(QStringLiteral("a + all / fact.c - a"))->slots() == std::vector<int>{0, 1, 2});
    for (const char* source : {"x", "A", "fact.a", "node.1.2", "node.1.2.a", "fact", "orb", "mina", "_",
             "a.b", "reference.a", "minimum(a, b)"}) {
        INFO(source);
        const Result<Expression> expression = compiled(QString::fromLatin1(source));
        REQUIRE_FALSE(expression);
        CHECK(expression.error().code == ErrorCode::CriteriaNameUnknown);
        CHECK(expression.error().args[0] == QString::fromLatin1(source));
    }
    CHECK(compiled(QStringLiteral("a + wrong * 2")).error().args
        == QStringList{QStringLiteral("a + wrong * 2"), QStringLiteral("wrong")});
}

TEST_CASE("what is not entered comes before a division by zero, and that before what is left out") {
    check({{"a / fact.c", "undefined"}, {"a / (b - 2)", "undefined"},
        {"a / fact.c + node.1.2.d", "missing 3"}, {"node.1.2.d + a / fact.c", "missing 3"},
        {"0 * (1 / 0)", "undefined"}, {"1 or 1 / 0", "undefined"}, {"1 or node.1.2.d", "missing 3"},
        {"min(1, 1 / fact.c)", "undefined"}});
}

TEST_CASE("numbers that cannot be held exactly are too large, not wrong") {
    const QString big = QStringLiteral("999999999999999");
    CHECK(value(big + u'*' + big) == u"999999999999998000000000000001");
    CHECK(value(big + u'*' + big + u'/' + big) == big);
    CHECK(value(big + u'*' + big + u'*' + big) == u"too large");
    CHECK(value(big + u'*' + big + QStringLiteral("*999 >") + big) == u"1");
}

TEST_CASE("every fault of an expression has its word and column") {
    struct Fault {
        const char* source;
        const char* what;
        int column;
    };
    const std::vector<Fault> rows = {{"", "operand", 1}, {"   ", "operand", 4}, {"1 +", "operand", 4},
        {"* 2", "operand", 1}, {"1 + * 2", "operand", 5}, {"()", "operand", 2}, {"a $ b", "operator", 3},
        {"1 2", "operator", 3}, {"a b", "operator", 3}, {"(1", ")", 3}, {"(1 2)", ")", 4},
        {"1)", "operator", 2}, {"min", "(", 4}, {"min 1, 2", "(", 5}, {"min(1)", ",", 6},
        {"min(1, 2, 3)", ")", 9}, {"min(1, 2", ")", 9}, {"min(, 2)", "operand", 5}, {"2a", "number", 1},
        {"1 + 1.2.3", "number", 5}, {"1.", "number", 1}, {"1e5", "number", 1}, {"1.1234567", "number", 1},
        {"1234567890123456", "number", 1}, {"1,5", "operator", 2}, {"1 == 1", "operand", 4},
        {"!a", "operand", 1}, {"a =< b", "operand", 4}, {"1 < 2 < 3", "chain", 7}, {"a and", "operand", 6},
        {"a anda", "operator", 3}, {"a\tb", "operator", 2}, {"a\n", "operator", 2}, {"a × b", "operator", 3},
        {"a % b", "operator", 3}, {"+a", "operand", 1}, {"'a'", "operand", 1}, {"a[0]", "operator", 2},
        {"a(1)", "operator", 2}, {"if(1,2)", nullptr, 0}};
    for (const Fault& row : rows) {
        INFO(row.source);
        const Result<Expression> expression = compiled(QString::fromUtf8(row.source));
        REQUIRE_FALSE(expression);
        if (row.what == nullptr) {
            CHECK(expression.error().code == ErrorCode::CriteriaNameUnknown);
            continue;
        }
        CHECK(expression.error().code == ErrorCode::CriteriaExpression);
        CHECK(expression.error().args
            == QStringList{
                QString::fromUtf8(row.source), QString::fromLatin1(row.what), QString::number(row.column)});
    }
}

TEST_CASE("size and depth are bounded exactly") {
    const auto brackets = [](int depth) { return QString(depth, u'(') + u'1' + QString(depth, u')'); };
    CHECK(value(brackets(mostExpressionDepth - 1)) == u"1");
    CHECK(compiled(brackets(mostExpressionDepth)).error().args[1] == u"deep");
    CHECK(value(QString(mostExpressionDepth - 1, u'-') + u'1') == u"-1");
    CHECK(compiled(QString(mostExpressionDepth, u'-') + u'1').error().args[1] == u"deep");
    // A sum of n numbers has 2n − 1 steps.
    CHECK(value(QStringLiteral("1+").repeated(127) + u'1') == u"128");
    CHECK(compiled(QStringLiteral("1+").repeated(128) + u'1').error().args[1] == u"long");
    // Operands held at once: 1-(1-(1-…
    const auto held = [](int operands) {
        return QStringLiteral("1-(").repeated(operands - 1) + u'1' + QString(operands - 1, u')');
    };
    CHECK(value(held(mostExpressionDepth)) == u"0");
    CHECK_FALSE(compiled(held(mostExpressionDepth + 1)));
    CHECK(compiled(QString(4001, u' ')).error().args[1] == u"long");
    const QString minima = QStringLiteral("min(1,").repeated(31) + u'2' + QString(31, u')');
    CHECK(value(minima) == u"1");
}

TEST_CASE("hostile input is refused at once") {
    QElapsedTimer timer;
    timer.start();
    for (const char* piece :
        {"(", "-", "1+", "min(", "a*", " ", "a and ", ")", "9", "a", "1<", "min(1,", ".", "((1)+"}) {
        const QString source = QString::fromLatin1(piece).repeated(1000000);
        INFO(piece);
        const Result<Expression> expression = compiled(source);
        REQUIRE_FALSE(expression);
        CHECK(expression.error().args[0].size() <= 120); // what is shown of it stays short
        CHECK_FALSE(compiled(source.left(4000)));
    }
    CHECK(timer.elapsed() < 2000);
}
