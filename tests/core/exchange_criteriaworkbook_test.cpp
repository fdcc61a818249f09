// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonlayout.h"
#include "core/exchange/criteriaguide.h"
#include "core/exchange/criteriasheets.h"
#include "core/exchange/criteriaworkbook.h"
#include "core/exchange/xlsxreader.h"
#include "support/criteriabook.h"
#include "support/dice.h"
#include "support/everyrule.h"
#include "support/tinybook.h"

#include <set>

#include <QTemporaryDir>

using namespace sodiem;
using test::throughFile;
using test::u;

namespace {

Json parsed(const QByteArray& text) {
    const Result<Json> json = parseJson(text);
    REQUIRE(json);
    return *json;
}

void checkSame(const Json& set) {
    const CriteriaFromWorkbook read = throughFile(set);
    for (const Error& fault : read.faults)
        UNSCOPED_INFO(static_cast<int>(fault.code)
            << ' ' << fault.args.join(u' ').toStdString() << " at " << fault.place.sheet.toStdString() << ' '
            << fault.place.cell.toStdString());
    REQUIRE(read.faults.empty());
    CHECK(read.set.canonical() == set.canonical());
}

Json withNode(const QByteArray& members) {
    return parsed(QByteArray(R"({"format":"sodiem-criteria/1","nodes":[{"ref":"1",)") + members + "}]}");
}

// A document that was right until chance went over it: values of other types, odd texts, keys of nobody, rows
// twice or away.
class SpoiltDocument {
public:
    explicit SpoiltDocument(std::uint64_t seed) : m_dice(seed) { }

    Json spoilt(const Json& json) {
        if (m_dice.chance(2))
            return anything();
        if (json.isText())
            return m_dice.chance(5) ? oddText() : json;
        if (!json.isObject() && !json.isList())
            return json;
        Json made = json.isObject() ? Json::object() : Json::list();
        for (const Json& item : json.items())
            for (int times = m_dice.chance(90) ? 1 : m_dice.below(3); times > 0; --times)
                made.append(spoilt(item));
        for (const Json::Member& member : json.members())
            if (m_dice.chance(96))
                made.set(m_dice.chance(97) ? member.key : oddKey(), spoilt(member.value));
        if (made.isObject() && m_dice.chance(4))
            made.set(oddKey(), anything());
        return made;
    }

private:
    Json oddText() {
        static const std::vector<QString> odd = {u("null"), u(""), u(" "), u("1"), u("1.1"), u("deadline"),
            u("=1+1"), u("#a"), u("0.50"), u("a = b"), u("a\nb = c"), u("tot"), u("ref")};
        return Json::text(m_dice.chance(50) ? m_dice.pick(odd) : m_dice.text(4));
    }

    QString oddKey() {
        static const std::vector<QString> odd = {u("x"), u("title.vi"), u("#"), u(""), u("ref"), u("name"),
            u("options"), u("items"), u("rule"), u("bands"), u("points"), u("inputs"), u("scale"), u("vi")};
        return m_dice.pick(odd);
    }

    Json anything() {
        const Json kinds[] = {Json::null(), Json::flag(true), Json::integer(-7), oddText(), Json::list(),
            Json::object(), Json::list({oddText(), Json::null()}), Json::list({Json::object()})};
        return kinds[m_dice.below(8)];
    }

    test::Dice m_dice;
};

} // namespace

TEST_CASE("the shipped set is the same document once it was a workbook") {
    checkSame(parsed(test::builtinSetBytes()));
    checkSame(parsed(test::tinySetBytes()));
}

TEST_CASE("every rule and option of the grammar goes through a workbook, odd texts and unknown keys too") {
    checkSame(parsed(test::everyRule()));
}

TEST_CASE("what looks like something else to a spreadsheet comes back as it was") {
    for (const char* text : {"=1+1", "1/2", "007", "0.50", "0.5", "  two blanks", "end ", "null", " null ",
             "", "a\\nb", "\\r\\n", "\\u0001", "\\uFFFF", "_x0041_", "#note", "TRUE", "5%", "1E5", "\\t", " ",
             "'x", "2018-01-05", "a = b", "a, b", "\\uD83D\\uDE00", "-", "\\u00A0", "e\\u0301"}) {
        const QByteArray value = '"' + QByteArray(text) + '"';
        INFO(text);
        checkSame(withNode("\"title\":{\"vi\":" + value + "},\"maximum\":" + value + ",\"owner\":" + value
            + ",\"appliesTo\":[" + value + "],\"checks\":[{\"must\":" + value
            + "}],\"examples\":[{\"inputs\":{" + value + ":" + value + "}}]"));
        checkSame(parsed(R"({"title":{"vi":)" + value + R"(},"ranking":{"groups":[)" + value
            + R"(],"tieKeys":[{"part":)" + value + "}," + value + R"(]},"legalBasis":[{"document":)" + value
            + "}]}"));
    }
}

TEST_CASE("missing, null and empty are three things in a workbook") {
    checkSame(withNode(R"("parent":null,"checks":[],"examples":null,"rule":{},"title":{})"));
    checkSame(withNode(R"("rule":{"kind":"bands","bands":[]},"inputs":[{"options":[]}])"));
    checkSame(
        parsed(R"({"facts":[{}],"legalBasis":[],"parts":[{},{}],"nodes":null,"title":{},"version":null})"));
    checkSame(parsed("{}"));
}

TEST_CASE("a document full of faults can still be looked at as a workbook") {
    checkSame(parsed(
        R"({"nodes":[1,"x",{"ref":5},{"ref":"1","checks":[{}]},{"ref":"1","checks":[{"must":1}]},[]]})"));
    checkSame(withNode(R"("rule":"x","title":"plain","maximum":5,"inputs":{"a":1})"));
    checkSame(withNode(R"("rule":{"kind":"accrual","step":"1","base":[],"scale":{"factors":[7]}})"));
    checkSame(
        parsed(R"({"version":"1","year":99999999999999999,"decimals":true,"title.vi":"a","gates":{}})"));
}

TEST_CASE("documents spoilt in any way go through a workbook without loss") {
    const Json whole = parsed(test::everyRule());
    std::set<QByteArray> different;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        INFO("seed " << seed);
        Json set = SpoiltDocument(seed).spoilt(whole);
        if (!set.isObject())
            continue;
        const CriteriaFromWorkbook read = throughFile(set);
        REQUIRE(read.faults.empty());
        REQUIRE(read.set.canonical() == set.canonical());
        REQUIRE(parsed(laidOut(set)).canonical() == set.canonical());
        different.insert(set.canonical());
    }
    CHECK(different.size() > 140);
}

TEST_CASE("a text that no cell holds is refused with its criterion, and the file there stays") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u("set.xlsx"));
    REQUIRE(writeFileAtomically(path, "there"));
    const QByteArray most(32'767, 'x');
    checkSame(withNode("\"owner\":\"" + most + '"'));
    for (const QByteArray& text : {most + 'x', QByteArray("_x0041_").repeated(5000)}) {
        const Status written = writeCriteriaWorkbook(path, withNode("\"owner\":\"" + text + '"'), 0);
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::TextTooLong);
        CHECK(written.error().place.node == u"1");
        CHECK(written.error().place.sheet == u"Nodes");
        CHECK(test::bytesOf(path) == "there");
    }
    Json many = parsed(R"({"nodes":[]})");
    Json list = Json::list();
    for (int i = 0; i < 400'000; ++i)
        list.append(Json::object());
    many.set(u("nodes"), std::move(list));
    const Status written = writeCriteriaWorkbook(path, many, 0);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::XlsxTooMany);
}

TEST_CASE("the empty template explains every sheet and column and holds no criterion") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u("template.xlsx"));
    REQUIRE(writeCriteriaTemplate(path, 0));
    const Result<Workbook> workbook = readXlsxFile(path);
    REQUIRE(workbook);
    CHECK(workbook->sheets.front().name == u"Hướng dẫn");
    CHECK(workbook->sheets.size() == criteriasheets::sheets().size() + 1);
    CHECK(criteriasheets::guideIntroduction().size() > 5);
    for (const auto& sheet : criteriasheets::sheets()) {
        INFO(sheet.name.toStdString());
        CHECK_FALSE(criteriasheets::guideOf(sheet.name).isEmpty());
        for (const auto& column : sheet.columns) {
            INFO(column.key.toStdString());
            CHECK_FALSE(criteriasheets::guideOf(sheet.name, column.key).isEmpty());
        }
    }
    const CriteriaFromWorkbook read = criteriaFromWorkbook(*workbook);
    CHECK(read.faults.empty());
    CHECK(read.set.canonical() == R"({"format":"sodiem-criteria/1"})");
}

TEST_CASE("a document is laid out with small things on one line") {
    CHECK(laidOut(parsed(R"({"title":{"vi":"a","en":"b"},"nodes":[{"ref":"1","x":["y"]},
        {"ref":"2","checks":[{"text":{"vi":"c"}}],"rule":{"bands":[{"from":"1"}]}}],"gates":[]})"))
        == R"({
  "title": {"vi": "a", "en": "b"},
  "nodes": [
    {"ref": "1", "x": ["y"]},
    {
      "ref": "2",
      "checks": [
        {"text": {"vi": "c"}}
      ],
      "rule": {"bands": [{"from": "1"}]}
    }
  ],
  "gates": []
}
)");
    CHECK(laidOut(Json::object()) == "{}\n");
}
