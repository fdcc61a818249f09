// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "support/catch.h"
#include "support/dice.h"

#include <limits>

using namespace sodiem;

namespace {

using Type = Json::Type;

Json read(const QByteArray& text) {
    INFO(text.toStdString());
    Result<Json> json = parseJson(text);
    REQUIRE(json);
    return std::move(*json);
}

Error refused(const QByteArray& text) {
    INFO(text.left(200).toStdString());
    const Result<Json> json = parseJson(text);
    REQUIRE_FALSE(json);
    return json.error();
}

QString textOf(const QByteArray& literal) { return read(literal).toText(); }

} // namespace

TEST_CASE("JSON values are read with their types") {
    CHECK(read("null").type() == Type::Null);
    CHECK(read("true").toFlag());
    CHECK_FALSE(read("false").toFlag());
    CHECK(read(" \t\r\n 7 \n").toInteger() == 7);
    CHECK(read("-9223372036854775808").toInteger() == std::numeric_limits<std::int64_t>::min());
    CHECK(read("9223372036854775807").toInteger() == std::numeric_limits<std::int64_t>::max());
    CHECK(read("[]").items().empty());
    CHECK(read("{}").members().empty());
    CHECK(read("[1, [2, 3], {\"a\": 4}]").items().size() == 3);
    const Json object = read("{\"b\": 1, \"a\": \"x\"}");
    CHECK(object.members().front().key == u"b"); // the order of the file
    CHECK(object.find(u"a")->toText() == u"x");
    CHECK(object.find(u"c") == nullptr);
    CHECK(read("[]").find(u"a") == nullptr);
    CHECK(read("\xEF\xBB\xBF{}").isObject()); // Notepad writes a byte order mark
}

TEST_CASE("a number that is not a plain integer of 64 bits is a fault") {
    for (const char* number : {"0.5", "1.0", "1e3", "1E3", "-0", "01", "00", "+1", "1.",
             "9223372036854775808", "-9223372036854775809", "--1", "-", "1-2", "1+1"}) {
        const Error error = refused(QByteArray("[\n") + number + "]");
        CHECK((error.code == ErrorCode::JsonFraction || error.code == ErrorCode::JsonSyntax));
        CHECK(error.place.line == 2);
    }
    CHECK(refused("[1, 2.50]") == Error{ErrorCode::JsonFraction, {QStringLiteral("2.50")}, {{}, 1, {}}});
}

TEST_CASE("a key that is there twice is a fault, in any spelling, on the line of the second") {
    const Error wanted{ErrorCode::JsonDuplicateKey, {QStringLiteral("max")}, {{}, 3, {}}};
    CHECK(refused("{\"max\": 1,\n\"b\": 2,\n\"max\": 1}") == wanted);
    CHECK(refused("{\"max\": 1,\n\"b\": 2,\n\"\\u006dax\": 1}") == wanted);
    CHECK(read("{\"a\": {\"max\": 1}, \"max\": [{\"max\": 2}]}").isObject()); // each object for itself
}

TEST_CASE("wrong syntax is refused on its line") {
    struct Row {
        const char* text;
        int line;
    };
    const std::vector<Row> rows = {{"", 1}, {"\n\n", 3}, {"{", 1}, {"{\n", 2}, {"{\"a\"}", 1},
        {"{\"a\":}", 1}, {"{\"a\":1,}", 1}, {"{\"a\":1\n\"b\":2}", 2}, {"{a:1}", 1}, {"{'a':1}", 1},
        {"{1:1}", 1}, {"[1,]", 1}, {"[1 2]", 1}, {"[,1]", 1}, {"[\n1,\n2", 3}, {"{}\n{}", 2}, {"1 2", 1},
        {"nul", 1}, {"True", 1}, {"NaN", 1}, {"\"abc", 1}, {"\"a\nb\"", 1}, {"\"a\tb\"", 1}, {"// c\n1", 1},
        {"]", 1}, {"{]", 1}, {"\xC2\xA0 1", 1}};
    for (const Row& row : rows) {
        INFO(row.text);
        const Error error = refused(row.text);
        CHECK(error.code == ErrorCode::JsonSyntax);
        CHECK(error.place.line == row.line);
    }
    CHECK_FALSE(parseJson(QByteArray("\"a\0b\"", 5)));
    CHECK_FALSE(parseJson(QByteArray("1\0", 2)));
    CHECK_FALSE(parseJson("\xD9\xA1")); // an Arabic digit one
}

TEST_CASE("escapes of a string") {
    CHECK(textOf(R"("\"\\\/\b\f\n\r\t")") == u"\"\\/\b\f\n\r\t");
    CHECK(textOf(R"("\u0110\u1ed9i")") == QStringLiteral("Đội"));
    CHECK(textOf(R"("\u1EA0")") == QStringLiteral("Ạ"));
    CHECK(textOf(R"("\uD83D\uDE00")") == QString::fromUcs4(U"\U0001F600", 1));
    for (const char* bad : {R"("\x")", R"("\u12")", R"("\u12G4")", R"("\u 123")", R"("\u+123")",
             R"("\u0x1F")", R"("\u-001")", R"("\U0041")", R"("\'")", R"("\)", R"("\u0000")", R"("\ud83d")",
             R"("\ude00")", R"("\ude00\ud83d")", R"("\ud83d\u0041")"}) {
        INFO(bad);
        CHECK(refused(bad).code == ErrorCode::JsonSyntax);
    }
}

TEST_CASE("bytes that are not UTF-8 are refused") {
    for (const char* bad : {"\"\xFF\"", "\"\xC0\x80\"", "\"\xED\xA0\x80\"", "\"\xE1\xBB\"",
             "\"\xF4\x90\x80\x80\"", "{}\xC3", "{} \xF0\x9F\x98", "\xFF\xFE{}"}) {
        INFO(QByteArray(bad).toHex().toStdString());
        CHECK(refused(bad).code == ErrorCode::NotUtf8);
    }
}

TEST_CASE("depth is bounded, so that no file exhausts the stack") {
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    CHECK(parseJson(nested(mostJsonDepth)));
    CHECK(refused(nested(mostJsonDepth + 1)).code == ErrorCode::JsonTooDeep);
    CHECK(refused(nested(100000)).code == ErrorCode::JsonTooDeep);
    CHECK(refused(QByteArray("{\"a\":").repeated(100000)).code == ErrorCode::JsonTooDeep);
    CHECK(refused(QByteArray(100000, '[').replace("[[[[", "[\n[[[")).place.line == 9);
}

TEST_CASE("every value knows its line") {
    const Json json = read("\n{\n\"a\": 1, \"b\":\n[2,\n{\"c\":\r\n3}]}");
    CHECK(json.line() == 2);
    CHECK(json.find(u"a")->line() == 3);
    CHECK(json.find(u"b")->line() == 4);
    CHECK(json.find(u"b")->items()[0].line() == 4);
    CHECK(json.find(u"b")->items()[1].line() == 5);
    CHECK(json.find(u"b")->items()[1].find(u"c")->line() == 6);
}

TEST_CASE("canonical bytes do not depend on order, layout or escapes") {
    const QByteArray canonical = R"({"a":[1,null,true],"b":{"x":"Đội\n","y":-5}})";
    CHECK(read(canonical).canonical() == canonical);
    CHECK(read("{ \"b\" : {\"y\":-5,\n\"x\":\"\\u0110\\u1ed9i\\n\"},\t\"a\" : [ 1 , null , true ] }")
              .canonical()
        == canonical);
    CHECK(read("[2,1]").canonical() != read("[1,2]").canonical()); // the order of a list says something
    CHECK(read("{\"a\":null}").canonical() != read("{}").canonical());
}

TEST_CASE("canonical keys stand in the order of their code points") {
    // U+1F600 stands after U+FF01 although its surrogates stand before it.
    const Json json
        = read("{\"\xF0\x9F\x98\x80\":1,\"\xEF\xBC\x81\":2,\"\xF0\x9F\x98\x81\":3,\"b\":4,\"ab\":5,\"a\":6}");
    CHECK(json.canonical()
        == "{\"a\":6,\"ab\":5,\"b\":4,\"\xEF\xBC\x81\":2,\"\xF0\x9F\x98\x80\":1,\"\xF0\x9F\x98\x81\":3}");
}

TEST_CASE("any text comes back from its canonical bytes") {
    test::Dice dice(20180105);
    for (int round = 0; round < 2000; ++round) {
        const QString text = dice.text(12) + QChar(dice.below(0x1F) + 1);
        Json object = Json::object();
        object.addMember(
            text, Json::list({Json::text(text), Json::integer(round), Json::flag(round % 2 == 0)}));
        const QByteArray bytes = object.canonical();
        INFO("seed 20180105, round " << round);
        const Result<Json> back = parseJson(bytes);
        REQUIRE(back);
        CHECK(back->members()[0].key == text);
        CHECK(back->members()[0].value.items()[0].toText() == text);
        CHECK(back->canonical() == bytes);
    }
}

TEST_CASE("set replaces a member in its place") {
    Json json = read("{\"a\":1,\"b\":2}");
    json.set(QStringLiteral("a"), Json::integer(3));
    json.set(QStringLiteral("c"), Json::null());
    CHECK(json.members()[0].value.toInteger() == 3);
    CHECK(json.canonical() == R"({"a":3,"b":2,"c":null})");
}
