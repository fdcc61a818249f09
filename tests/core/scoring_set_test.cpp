// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/scoring/provenset.h"
#include "support/oneleaf.h"
#include "support/resources.h"

#include <algorithm>
#include <set>

#include <QDir>

using namespace sodiem;

namespace {

QByteArray builtinBytes() {
    const Result<QByteArray> bytes
        = readFile(resourcePath(QStringLiteral("criteria/hanoi-2018-commune.json")), mostCriteriaBytes);
    REQUIRE(bytes);
    return *bytes;
}

const CriteriaSet& builtin() {
    static const CriteriaSet set = [] {
        CriteriaReading reading = readProvenSet(builtinBytes());
        for (const Error& fault : reading.faults)
            UNSCOPED_INFO(fault.place.node.toStdString()
                << " line " << fault.place.line << ": " << static_cast<int>(fault.code) << " "
                << fault.args.join(u'|').toStdString());
        REQUIRE(reading.set);
        return std::move(*reading.set);
    }();
    return set;
}

// The same value with the members of every object in the opposite order.
QByteArray turned(const Json& json) {
    QByteArray out;
    if (json.isObject()) {
        for (auto member = json.members().rbegin(); member != json.members().rend(); ++member)
            out += (out.isEmpty() ? "" : ",\n") + Json::text(member->key).canonical() + " : "
                + turned(member->value);
        return "{" + out + "}";
    }
    if (!json.isList())
        return json.canonical();
    for (const Json& item : json.items())
        out += (out.isEmpty() ? "" : " , ") + turned(item);
    return "[" + out + "]";
}

QByteArray withExample(const QByteArray& example, const QByteArray& checks = "[]") {
    return oneleaf::setJson(oneleaf::leafJson("1.1", "2",
        "'inputs':[{'name':'n','type':'integer','label':{'vi':'n','en':'n'},'min':'0'},"
        "{'name':'m','type':'integer','label':{'vi':'m','en':'m'}}],"
        "'rule':{'kind':'proportional','measure':'100 * n / m','ifUndefined':'notApplicable'},'checks':"
            + checks + ",'examples':[{'inputs':{'n':'1','m':'1'},'points':'2'}," + example + "]"));
}

} // namespace

TEST_CASE("the built-in set holds and proves itself") {
    const CriteriaSet& set = builtin();
    const auto roots
        = std::count_if(set.nodes.begin(), set.nodes.end(), [](const Node& n) { return n.parent < 0; });
    const auto inner = std::count_if(
        set.nodes.begin(), set.nodes.end(), [](const Node& n) { return n.depth == 1 && !n.isLeaf(); });
    CHECK(roots == 8);
    CHECK(inner == 30);
    CHECK(set.leaves().size() == 77);
    CHECK(set.nodes.size() == 8 + 30 + 77);
    CHECK(set.id == u"hanoi-2018-commune");
    CHECK(set.decimals == 2);
    REQUIRE(set.parts.size() == 2);
    CHECK(set.parts[0].maximum.toText(0) == u"70");
    CHECK(set.parts[1].maximum.toText(0) == u"30");
    CHECK(set.title.vi.contains(QStringLiteral("mẫu"))); // never passed off as an official annex
    std::vector<QString> areas;
    for (const Node& node : set.nodes)
        if (node.parent < 0)
            areas.push_back(node.maximum.toText(0));
    CHECK(areas
        == std::vector<QString>{QStringLiteral("9"), QStringLiteral("7"), QStringLiteral("20"),
            QStringLiteral("5"), QStringLiteral("10"), QStringLiteral("6"), QStringLiteral("13"),
            QStringLiteral("30")});
}

TEST_CASE("every set the program brings along proves itself, and together they use every kind of rule") {
    std::set<QString> kinds;
    const QDir folder(resourcePath(QStringLiteral("criteria")));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
    CHECK(names.size() == 3);
    for (const QString& name : names) {
        INFO(name.toStdString());
        const Result<QByteArray> bytes = readFile(folder.filePath(name), mostCriteriaBytes);
        REQUIRE(bytes);
        const CriteriaReading reading = readProvenSet(*bytes);
        for (const Error& fault : reading.faults)
            UNSCOPED_INFO(fault.place.node.toStdString()
                << " line " << fault.place.line << ": " << fault.args.join(u'|').toStdString());
        REQUIRE(reading.set);
        CHECK(reading.remarks.empty());
        CHECK(reading.set->id + QStringLiteral(".json") == name);
        CHECK((reading.set->title.vi.contains(u"mẫu") || reading.set->title.vi.contains(u"ví dụ")));
        for (const Node& node : reading.set->nodes)
            if (node.isLeaf())
                kinds.insert(ruleKindId(*node.rule));
    }
    CHECK(kinds.size() == std::variant_size_v<Rule>);
}

TEST_CASE("every leaf of the built-in set can be understood, and owned") {
    for (const Node& node : builtin().nodes) {
        INFO(node.ref.toStdString());
        CHECK_FALSE(node.title.vi.isEmpty());
        CHECK_FALSE(node.title.en.isEmpty());
        CHECK(node.title.vi != node.title.en);
        if (!node.isLeaf())
            continue;
        CHECK_FALSE(node.guidance.vi.isEmpty());
        CHECK_FALSE(node.guidance.en.isEmpty());
        CHECK_FALSE(node.evidenceTypical.vi.isEmpty());
        CHECK_FALSE(node.owner.isEmpty());
        CHECK_FALSE(node.examples.empty());
        CHECK((node.scoredBy == ScoredBy::Survey) == std::holds_alternative<SurveyRule>(*node.rule));
        for (const Field& field : node.fields)
            CHECK((field.type == FieldType::Choice || !field.label.vi.isEmpty()));
    }
}

TEST_CASE("the digest of a set does not depend on the order of its keys") {
    const QByteArray bytes = builtinBytes();
    const QByteArray other = turned(*parseJson(bytes));
    REQUIRE(other != bytes);
    const CriteriaReading reading = readProvenSet(other);
    REQUIRE(reading.set);
    CHECK(reading.set->digest == builtin().digest);
    QByteArray changed = bytes;
    changed.replace("\"maximum\": \"70\"", "\"maximum\": \"70.0\"");
    REQUIRE(changed != bytes);
    CHECK(readProvenSet(changed).set->digest != builtin().digest); // any other text is another set
}

TEST_CASE("an example that does not come out refuses the set") {
    struct Row {
        const char* example;
        ErrorCode code;
        QStringList args;
    };
    const std::vector<Row> rows = {
        {"{'inputs':{'n':'1','m':'2'},'points':'2'}", ErrorCode::CriteriaExampleWrong,
            {QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("1")}},
        {"{'inputs':{'n':'1'},'points':'2'}", ErrorCode::CriteriaExampleWrong,
            {QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("–")}},
        {"{'inputs':{'n':'1'},'points':null}", ErrorCode::CriteriaExampleWrong,
            {QStringLiteral("2"), QStringLiteral("–"), QStringLiteral("–")}},
        {"{'inputs':{'n':'0','m':'0'},'points':'0'}", ErrorCode::CriteriaExampleWrong,
            {QStringLiteral("2"), QStringLiteral("0"), QStringLiteral("–")}},
        {"{'inputs':{'k':'1'},'points':'0'}", ErrorCode::CriteriaExampleInput, {QStringLiteral("k")}},
        {"{'inputs':{'fact.k':'1'},'points':'0'}", ErrorCode::CriteriaExampleInput,
            {QStringLiteral("fact.k")}},
        {"{'inputs':{'node.1.2.k':'1'},'points':'0'}", ErrorCode::CriteriaExampleInput,
            {QStringLiteral("node.1.2.k")}},
        {"{'inputs':{'n':'-1','m':'1'},'points':'0'}", ErrorCode::NumberBelow,
            {QStringLiteral("-1"), QStringLiteral("0")}},
        {"{'inputs':{'n':'1.5','m':'1'},'points':'2'}", ErrorCode::NumberNotInteger, {QStringLiteral("1.5")}},
        {"{'inputs':{'points':'1.555'},'points':'1'}", ErrorCode::NumberTooManyDecimals,
            {QStringLiteral("1.555"), QStringLiteral("2")}},
        {"{'inputs':{'n':'3','m':'2'},'points':'2'}", ErrorCode::CriteriaExampleInput,
            {QStringLiteral("n <= m")}},
    };
    for (const Row& row : rows) {
        INFO(row.example);
        const CriteriaReading reading = readProvenSet(
            withExample(row.example, "[{'must':'n <= m','severity':'error','text':{'vi':'c','en':'c'}}]"));
        CHECK_FALSE(reading.set);
        REQUIRE(reading.faults.size() == 1);
        CHECK(reading.faults[0] == Error{row.code, row.args, {{}, 1, QStringLiteral("1.1")}});
    }
}

TEST_CASE("examples may leave out, override, and warn") {
    for (const char* example :
        {"{'inputs':{'n':'0','m':'0'},'points':null}", "{'inputs':{'na':'1'},'points':null}",
            "{'inputs':{'n':'1','m':'2','points':'1.5'},'points':'1.5'}",
            "{'inputs':{'n':'3','m':'2'},'points':'2'}"}) {
        INFO(example);
        CHECK(readProvenSet(
            withExample(example, "[{'must':'n <= m','severity':'warning','text':{'vi':'c','en':'c'}}]"))
                  .set);
    }
}

TEST_CASE("every wrong example is named, not only the first") {
    const QByteArray wrong
        = "{'inputs':{'n':'1','m':'2'},'points':'2'},{'inputs':{'n':'1','m':'2'},'points':'1'},"
          "{'inputs':{'n':'1','m':'2'},'points':'0'}";
    const CriteriaReading reading = readProvenSet(withExample(wrong));
    REQUIRE(reading.faults.size() == 2);
    CHECK(reading.faults[0].args[0] == u"2");
    CHECK(reading.faults[1].args[0] == u"4");
}
