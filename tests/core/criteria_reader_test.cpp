// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/reader.h"
#include "support/catch.h"
#include "support/dice.h"
#include "support/resources.h"

#include <QFile>

using namespace sodiem;

namespace {

using Code = ErrorCode;

// A set with one leaf of every kind; ' stands for ", L for a label. Faults are planted line by line.
const std::vector<QByteArray> goodLines = {
    "{'format':'sodiem-criteria/1','id':'test','version':1,'year':2018,'title':{'vi':'T','en':'T'},", // 1
    "'legalBasis':[{'document':'D','date':'2018-01-05'}],'appliesTo':['ward'],'decimals':2,'notApplicable':'"
    "drop',", // 2
    "'parts':[{'id':'p','maximum':'8'}],", // 3
    "'facts':[{'name':'f','type':'integer','label':L}],", // 4
    "'ranking':{'groups':['all'],'ties':'keys','tieKeys':[{'part':'p'},{'node':'1'},'name'],'compare':'exact'"
    "},", // 5
    "'classBasis':'index','classes':[{'id':'a','name':L,'from':'90'},{'id':'b','name':L,'above':'50'}],", // 6
    "'nodes':[", // 7
    "{'ref':'1','parent':null,'part':'p','title':L,'maximum':'8'},", // 8
    "{'ref':'1.1','parent':'1','part':'p','title':L,'maximum':'1',", // 9
    "'inputs':[{'name':'n','type':'integer','label':L,'min':'0','max':'9'},{'name':'m','type':'integer','"
    "label':L}],", // 10
    "'rule':{'kind':'proportional','measure':'100 * n / m + fact.f','floor':'50','full':'100'},", // 11
    "'checks':[{'must':'n <= m','severity':'error','text':L}],", // 12
    "'examples':[{'inputs':{'n':'1','m':'2','fact.f':'0'},'points':'0.5'}]},", // 13
    "{'ref':'1.2','parent':'1','title':L,'maximum':'1','rule':{'kind':'choice','options':[{'id':'yes','label'"
    ":L,'points':'1'},{'id':'no','label':L,'points':'0'}]}},", // 14
    "{'ref':'1.3','parent':'1','title':L,'maximum':'1','rule':{'kind':'checklist','items':[{'id':'x','label':"
    "L,'points':'0.5'},{'id':'y','label':L,'points':'0.5'}]}},", // 15
    "{'ref':'1.4','parent':'1','title':L,'maximum':'1','inputs':[{'name':'k','type':'integer','label':L}],'"
    "rule':{'kind':'bands','measure':'k','bands':[{'from':'90','points':'1'},{'from':'50','proportionTo':'90'"
    "}]}},", // 16
    "{'ref':'1.5','parent':'1','title':L,'maximum':'1','inputs':[{'name':'k','type':'integer','label':L}],'"
    "rule':{'kind':'deduction','from':'1','each':[{'input':'k','points':'0.25'}],'floor':'0'}},", // 17
    "{'ref':'1.6','parent':'1','title':L,'maximum':'1','rule':{'kind':'survey','options':[{'id':'yes','share'"
    ":'100'},{'id':'no','share':'0'},{'id':'blank','share':null}],'groups':[{'id':'g'},{'id':'h'}]}},", // 18
    "{'ref':'1.7','parent':'1','title':L,'maximum':'2','rule':{'kind':'manual','min':'0','max':'2','step':'0."
    "5'}}", // 19
    "]}", // 20
};

QByteArray textOf(const std::vector<QByteArray>& lines) {
    QByteArray text;
    for (const QByteArray& line : lines)
        text += line + '\n';
    return text.replace('\'', '"').replace(":L", ":{\"vi\":\"v\",\"en\":\"e\"}");
}

// The good set with one piece of one line replaced.
QByteArray with(int line, const QByteArray& from, const QByteArray& to) {
    std::vector<QByteArray> lines = goodLines;
    QByteArray& text = lines[static_cast<std::size_t>(line - 1)];
    const qsizetype at = text.indexOf(from);
    REQUIRE(at >= 0);
    text.replace(at, from.size(), to);
    return textOf(lines);
}

struct Fault {
    int line;
    const char* from;
    const char* to;
    Code code;
    const char* node = "";
    int at = 0; // the line of the fault, where it is not the line of the change
};

// Each change gives this one fault and no other.
void check(const std::vector<Fault>& rows) {
    for (const Fault& row : rows) {
        INFO("line " << row.line << ": " << row.from << " -> " << row.to);
        const CriteriaReading reading = readCriteria(with(row.line, row.from, row.to));
        CHECK_FALSE(reading.set);
        for (const Error& fault : reading.faults)
            UNSCOPED_INFO(
                "fault " << static_cast<int>(fault.code) << " " << fault.args.join(u'|').toStdString());
        CHECK(reading.faults.size() == 1);
        if (reading.faults.size() != 1)
            continue;
        CHECK(reading.faults[0].code == row.code);
        CHECK(reading.faults[0].place.node == QString::fromUtf8(row.node));
        CHECK(reading.faults[0].place.line == (row.at != 0 ? row.at : row.line));
    }
}

CriteriaSet good() {
    CriteriaReading reading = readCriteria(textOf(goodLines));
    for (const Error& fault : reading.faults)
        UNSCOPED_INFO("fault " << static_cast<int>(fault.code) << " " << fault.args.join(u'|').toStdString());
    REQUIRE(reading.set);
    return std::move(*reading.set);
}

} // namespace

TEST_CASE("a set of every kind reads whole, with its slots") {
    const CriteriaSet set = good();
    CHECK(set.nodes.size() == 8);
    CHECK(set.leaves() == std::vector<int>{1, 2, 3, 4, 5, 6, 7});
    CHECK(set.slots == 1 + 2 + 1 + 2 + 1 + 1 + 6); // fact, inputs, choice, ticks, k, k, counts
    CHECK(set.find(u"1.6")->fields[3].name == u"h.yes");
    CHECK(set.find(u"1.6")->fields[3].min == Rational(0)); // a count is never negative
    CHECK(set.find(u"1.1")->line == 9);
    CHECK(set.find(u"1.1")->examples[0].inputs.size() == 3);
    CHECK(set.find(u"1.7")->part == 0); // inherited
    CHECK(set.find(u"1.8") == nullptr);
    CHECK(set.ranking.tieKeys.size() == 3);
    CHECK(set.classes[1].above);
    CHECK(set.digest.size() == 64);
}

TEST_CASE("faults of the head of a set") {
    check({
        {1, "criteria/1", "criteria/2", Code::CriteriaFormat},
        {1, "'format':'sodiem-criteria/1',", "", Code::CriteriaFormat},
        {1, "'id':'test'", "'id':'t\xE1\xBB\xAD'", Code::CriteriaIdInvalid},
        {1, "'id':'test'", "'id':'a b'", Code::CriteriaIdInvalid},
        {1, "'id':'test'", "'id':''", Code::CriteriaKeyMissing},
        {1, "'id':'test'", "'id':7", Code::CriteriaKeyType},
        {1, "'id':'test',", "", Code::CriteriaKeyMissing},
        {1, "'version':1", "'version':0", Code::CriteriaValueUnknown},
        {1, "'version':1", "'version':4294967297", Code::CriteriaValueUnknown}, // 2^32 + 1
        {1, "'version':1", "'version':'1'", Code::CriteriaKeyType},
        {1, "'version':1,", "", Code::CriteriaKeyMissing},
        {1, "'version':1", "'version':1.5", Code::JsonFraction},
        {1, "'version':1", "'version':1,'version':1", Code::JsonDuplicateKey},
        {1, "2018", "1989", Code::CriteriaValueUnknown},
        {1, "2018", "3000", Code::CriteriaValueUnknown},
        {1, "'en':'T'", "'en':' '", Code::CriteriaKeyMissing},
        {1, ",'en':'T'", "", Code::CriteriaKeyMissing},
        {1, "{'vi':'T','en':'T'}", "'T'", Code::CriteriaKeyType},
        {2, "2018-01-05", "2018-02-30", Code::DateInvalid},
        {2, "2018-01-05", "2018/01/05", Code::DateInvalid},
        {2, "2018-01-05", "2018-01-05T00:00:00", Code::DateInvalid},
        {2, "2018-01-05", "5/1/2018", Code::DateInvalid},
        {2, "'document':'D',", "", Code::CriteriaKeyMissing},
        {2, "[{'document':'D','date':'2018-01-05'}]", "['D']", Code::CriteriaKeyType},
        {2, "['ward']", "['hill']", Code::UnitKindUnknown, "", 1},
        {2, "['ward']", "[5]", Code::CriteriaKeyType},
        {2, "['ward']", "'ward'", Code::CriteriaKeyType},
        {2, "'appliesTo':['ward'],", "", Code::CriteriaKeyMissing, "", 1},
        {2, "'decimals':2", "'decimals':5", Code::CriteriaValueUnknown, "", 1},
        {2, "'decimals':2", "'decimals':-1", Code::CriteriaValueUnknown, "", 1},
        {2, "'drop'", "'forbidden'", Code::CriteriaValueUnknown, "", 1}, // for a node only
        {3, "[{'id'", "[{'id':'p p','maximum':'0'},{'id'", Code::CriteriaIdInvalid},
    });
}

TEST_CASE("faults of parts, facts, ranking and classes") {
    check({
        {3, "{'id'", "{'id':'q','maximum':'0'},{'id':'q','maximum':'0'},{'id'", Code::CriteriaDuplicate},
        {3, "'8'", "'-8'", Code::NumberBelow},
        {3, "'8'", "'8.00001'", Code::NumberTooManyDecimals},
        {3, "'8'", "'8,0'", Code::NumberInvalid},
        {3, "'8'", "'9999999999'", Code::NumberTooLong},
        {3, "'8'", "8", Code::CriteriaKeyType},
        {3, "'8'", "null", Code::CriteriaKeyMissing},
        {3, ",'maximum':'8'", "", Code::CriteriaKeyMissing},
        {3, "'8'", "'8','ifMissing':'later'", Code::CriteriaValueUnknown},
        {4, "'integer'", "'size'", Code::CriteriaValueUnknown},
        {4, "'type':'integer',", "", Code::CriteriaKeyMissing},
        {4, ",'label':L", "", Code::CriteriaKeyMissing},
        {4, "L}", "L},{'name':'f','type':'flag','label':L}", Code::CriteriaDuplicate},
        {4, "L}", "L,'min':'2','max':'1'}", Code::CriteriaOrder},
        {4, "L}", "L,'min':'1.1234567'}", Code::NumberTooManyDecimals},
        {4, "L}", "L,'typical':{'from':'2','to':'1'}}", Code::CriteriaOrder},
        {5, "['all']", "['hill']", Code::CriteriaValueUnknown},
        {5, "'keys'", "'luck'", Code::CriteriaValueUnknown},
        {5, "'ties':'keys',", "", Code::CriteriaKeyMissing},
        {5, "'exact'", "'rounded'", Code::CriteriaValueUnknown},
        {5, "{'part':'p'}", "{'part':'q'}", Code::CriteriaPartUnknown},
        {5, "{'node':'1'}", "{'node':'2'}", Code::CriteriaParentUnknown},
        {5, "'name'", "'size'", Code::CriteriaKeyType},
        {5, "'name'", "{'name':1}", Code::CriteriaKeyType},
        {5, "[{'part':'p'},{'node':'1'},'name']", "'name'", Code::CriteriaKeyType},
        {5, "'ranking'", "'order'", Code::CriteriaKeyMissing, "", 1},
        {6, "'index'", "'luck'", Code::CriteriaValueUnknown, "", 1},
        {6, "'id':'b'", "'id':'a'", Code::CriteriaDuplicate},
        {6, "'50'", "'90'", Code::CriteriaOrder},
        {6, "'from':'90'", "'from':'90','above':'90'", Code::CriteriaKeyMissing},
        {6, "'above':'50'", "'above':null", Code::CriteriaKeyMissing},
        {6, "'above':'50'", "'above':'x'", Code::NumberInvalid},
        {6, "'classBasis'", "'gates':[{'id':'g','when':'n = 1','then':[{'zero':'1.1'}]}],'classBasis'",
            Code::CriteriaNameUnknown},
    });
}

TEST_CASE("faults of nodes") {
    const char* newRoot = ",{'ref':'2','title':L,'maximum':'0','rule':{'kind':'manual','step':'1'}}]}";
    check({
        {8, "'maximum':'8'", "'maximum':'9'", Code::CriteriaSum, "1"},
        {8, "'maximum':'8'", "'maximum':'8','rule':{'kind':'manual','step':'1'}", Code::CriteriaInnerWithRule,
            "1"},
        {8, "'maximum':'8'", "'maximum':'8','inputs':[{'name':'i','type':'text','label':L}]",
            Code::CriteriaInnerWithRule, "1"},
        {9, "'ref':'1.1'", "'ref':''", Code::CriteriaKeyMissing},
        {8, "'title':L", "'kind':'fine','title':L", Code::CriteriaValueUnknown, "1"},
        {9, "'ref':'1.1'", "'ref':'1/1'", Code::CriteriaIdInvalid, "1/1"},
        {9, "'ref':'1.1'", "'ref':'1..1'", Code::CriteriaIdInvalid, "1..1"},
        {9, "'ref':'1.1'", "'ref':'1.2'", Code::CriteriaDuplicate, "1.2", 14},
        {9, "'parent':'1'", "'parent':'9'", Code::CriteriaParentUnknown, "1.1"},
        {9, "'parent':'1'", "'parent':'1.7'", Code::CriteriaParentIsLater, "1.1"},
        {9, "'parent':'1'", "'parent':'1.1'", Code::CriteriaCircular, "1.1"},
        {9, "'part':'p'", "'part':'q'", Code::CriteriaPartUnknown, "1.1"},
        {9, "'title':L", "'kind':'bonus','title':L", Code::CriteriaValueUnknown, "1.1"},
        {9, "'title':L", "'notApplicable':'never','title':L", Code::CriteriaValueUnknown, "1.1"},
        {9, "'title':L", "'scoredBy':'chance','title':L", Code::CriteriaValueUnknown, "1.1"},
        {9, "'title':L", "'owner':'','title':L", Code::CriteriaKeyMissing, "1.1"},
        {9, "'title':L", "'appliesTo':['hill'],'title':L", Code::UnitKindUnknown, "1.1"},
        {9, "'title':L,", "", Code::CriteriaKeyMissing, "1.1"},
        {9, "'maximum':'1',", "", Code::CriteriaKeyMissing, "1.1"},
        {9, "'maximum':'1'", "'maximum':null", Code::CriteriaKeyMissing, "1.1"},
        {14,
            ",'rule':{'kind':'choice','options':[{'id':'yes','label':L,'points':'1'},{'id':'no','label':L,'"
            "points':'0'}]}",
            "", Code::CriteriaLeafWithoutRule, "1.2"},
        {14,
            "{'kind':'choice','options':[{'id':'yes','label':L,'points':'1'},{'id':'no','label':L,'points':'"
            "0'}]}",
            "'choice'", Code::CriteriaKeyType, "1.2"},
        {20, "]}", newRoot, Code::CriteriaLeafWithoutPart, "2"},
        {20, "]}",
            ",{'ref':'2','kind':'bonus','title':L,'maximum':'0.125','rule':{'kind':'manual','step':'0.125'}}]"
            "}",
            Code::CriteriaDecimals, "2"},
        {20, "]}", ",'2']}", Code::CriteriaKeyType},
    });
    const CriteriaReading sum = readCriteria(with(3, "'8'", "'9'"));
    REQUIRE(sum.faults.size() == 1);
    CHECK(sum.faults[0]
        == Error{Code::CriteriaPartSum, {QStringLiteral("p"), QStringLiteral("8"), QStringLiteral("9")}, {}});
    const CriteriaReading none = readCriteria("{\"format\":\"sodiem-criteria/1\",\"nodes\":[]}");
    CHECK(std::any_of(none.faults.begin(), none.faults.end(),
        [](const Error& e) { return e.code == Code::CriteriaNoNodes; }));
    // Without a part above, every leaf that names none is told so.
    CHECK(readCriteria(with(8, "'part':'p',", "")).faults.size() == 6);
}

TEST_CASE("faults of inputs") {
    check({
        {10, "]", ",{'name':'n','type':'flag','label':L}]", Code::CriteriaDuplicate, "1.1"},
        {10, "]", ",{'name':'z','type':'flag','label':L}]", Code::CriteriaInputUnused, "1.1", 9},
        {10, "]", ",{'name':'z','type':'choice','label':L}]", Code::CriteriaKeyMissing, "1.1"},
        {10, "'min':'0'", "'min':'10'", Code::CriteriaOrder, "1.1"},
        {10, "'min':'0'", "'min':0", Code::CriteriaKeyType, "1.1"},
        {15, "'rule'", "'inputs':[{'name':'z','type':'flag','label':L}],'rule'", Code::CriteriaInputUnused,
            "1.3"},
    });
    for (const char* name : {"choice", "na", "points", "clear", "note", "min", "max", "and", "or", "fact",
             "node", "reference", "2n", "a-b"}) {
        INFO(name);
        const QByteArray input = QByteArray(",{'name':'") + name + "','type':'text','label':L}]";
        const CriteriaReading reading = readCriteria(with(10, "]", input));
        REQUIRE(reading.faults.size() == 1);
        CHECK(reading.faults[0].code == Code::CriteriaIdInvalid);
    }
    CHECK(readCriteria(with(10, "]", ",{'name':'remark','type':'text','label':L}]"))
              .set); // a text feeds no rule
}

TEST_CASE("faults of rules, checks and examples") {
    check({
        {11, "'proportional'", "'guess'", Code::CriteriaValueUnknown, "1.1"},
        {11, "'kind':'proportional',", "", Code::CriteriaKeyMissing, "1.1"},
        {11, "100 * n", "100 * n +", Code::CriteriaExpression, "1.1"},
        {11, "100 * n", "100 * q", Code::CriteriaNameUnknown, "1.1"},
        {11, "fact.f", "fact.g", Code::CriteriaNameUnknown, "1.1"},
        {11, "fact.f", "reference.", Code::CriteriaNameUnknown, "1.1"},
        {11, "fact.f", "node.1.9.k", Code::CriteriaNameUnknown, "1.1"},
        {11, "'full':'100'", "'full':'0'", Code::CriteriaOrder, "1.1"},
        {11, "'floor':'50'", "'floor':'half'", Code::NumberInvalid, "1.1"},
        {11, "'floor':'50'", "'ifUndefined':'maybe'", Code::CriteriaValueUnknown, "1.1"},
        {12, "n <= m", "n <= ", Code::CriteriaExpression, "1.1"},
        {12, "'error'", "'fatal'", Code::CriteriaValueUnknown, "1.1"},
        {12, ",'text':L", "", Code::CriteriaKeyMissing, "1.1"},
        {13, "'m':'2'", "'m':2", Code::CriteriaKeyType, "1.1"},
        {13, ",'points':'0.5'", "", Code::CriteriaKeyMissing, "1.1"},
        {14, "'id':'no'", "'id':'yes'", Code::CriteriaDuplicate, "1.2"},
        {14, "'points':'1'", "'points':'0.5'", Code::CriteriaRuleReach, "1.2"},
        {14, "'points':'1'", "'points':'1.5'", Code::CriteriaRuleReach, "1.2"},
        {14, "'points':'1'", "'points':null", Code::CriteriaKeyMissing, "1.2"},
        {14, "'options'", "'choices'", Code::CriteriaKeyMissing, "1.2"},
        {15, "'id':'y'", "'id':'x'", Code::CriteriaDuplicate, "1.3"},
        {15, "'id':'y'", "'id':'na'", Code::CriteriaIdInvalid, "1.3"},
        {15, "'id':'y'", "'id':'points'", Code::CriteriaIdInvalid, "1.3"},
        {15, "'rule'", "'inputs':[{'name':'y','type':'decimal','label':L}],'rule'", Code::CriteriaDuplicate,
            "1.3"},
        {15, "'points':'0.5'", "'points':'0.25'", Code::CriteriaRuleReach, "1.3"},
        {16, "'from':'50'", "'from':'90'", Code::CriteriaOrder, "1.4"},
        {16, "'from':'50'", "'upTo':'50'", Code::CriteriaOrder, "1.4"},
        {16, "'from':'50'", "'from':null", Code::CriteriaKeyMissing, "1.4"},
        {16, "'proportionTo':'90'", "'proportionTo':'0'", Code::CriteriaValueUnknown, "1.4"},
        {16, "'proportionTo':'90'", "'proportionTo':'90','points':'1'", Code::CriteriaValueUnknown, "1.4"},
        {16, ",'proportionTo':'90'", "", Code::CriteriaKeyMissing, "1.4"},
        {16, "'points':'1'", "'points':'2'", Code::CriteriaRuleReach, "1.4"},
        {17, "'input':'k'", "'input':'q'", Code::CriteriaNameUnknown, "1.5"},
        {17, "[{'input':'k','points':'0.25'}]", "[]", Code::CriteriaKeyMissing, "1.5"},
        {17, "'from':'1'", "'from':'2'", Code::CriteriaRuleReach, "1.5"},
        {17, "'floor':'0'", "'floor':'1.5'", Code::CriteriaOrder, "1.5"},
        {17, "'points':'0.25'", "'points':'-0.25'", Code::NumberBelow, "1.5"},
        {18, "'share':'100'", "'share':'90'", Code::CriteriaRuleReach, "1.6"},
        {18, "'share':'100'", "'share':'101'", Code::CriteriaValueUnknown, "1.6"},
        {18, "'share':'0'", "'share':'-1'", Code::CriteriaValueUnknown, "1.6"},
        {18, ",'share':null", "", Code::CriteriaKeyMissing, "1.6"},
        {18, "'id':'no'", "'id':'yes'", Code::CriteriaDuplicate, "1.6"},
        {18, "{'id':'h'}", "{'id':'g'}", Code::CriteriaDuplicate, "1.6"},
        {18, "{'id':'h'}", "{'id':'h','weight':'x'}", Code::NumberInvalid, "1.6"},
        {18, "[{'id':'g'},{'id':'h'}]", "[]", Code::CriteriaKeyMissing, "1.6"},
        {18, "'groups'", "'combine':'best','groups'", Code::CriteriaValueUnknown, "1.6"},
        {18, "'rule'", "'inputs':[{'name':'z','type':'text','label':L}],'rule'", Code::CriteriaInputUnused,
            "1.6"},
        {19, "'step':'0.5'", "'step':'0'", Code::CriteriaOrder, "1.7"},
        {19, "'min':'0'", "'min':'3'", Code::CriteriaOrder, "1.7"},
        {19, "'max':'2'", "'max':'1'", Code::CriteriaRuleReach, "1.7"},
    });
    CHECK(readCriteria(with(17, "'floor':'0'", "'floor':'-0.25'"))
              .set); // a breach may take more than the maximum
}

TEST_CASE("all faults are named at once, in the order of the file") {
    std::vector<QByteArray> lines = goodLines;
    for (const auto& [line, from, to] :
        std::vector<std::tuple<int, QByteArray, QByteArray>>{{2, "2018-01-05", "x"}, {3, "'8'", "'x'"},
            {5, "'luck'", ""}, {5, "'keys'", "'luck'"}, {10, "'integer'", "'size'"}, {12, "n <=", "q <="},
            {14, "'id':'no'", "'id':'yes'"}, {17, "'input':'k'", "'input':'q'"}, {19, "'0.5'", "'0'"}})
        lines[static_cast<std::size_t>(line - 1)].replace(from, to);
    const CriteriaReading reading = readCriteria(textOf(lines));
    std::vector<int> places;
    for (const Error& fault : reading.faults)
        places.push_back(fault.place.line);
    CHECK(places == std::vector<int>{2, 3, 5, 10, 10, 12, 14, 17, 19});
}

TEST_CASE("a flood of faults is cut off, and sizes are bounded") {
    QByteArray options, nodes;
    for (int i = 0; i < 501; ++i)
        options += (i > 0 ? "," : "") + QByteArray("{'id':'o") + QByteArray::number(i) + "','share':'100'}";
    const CriteriaReading many = readCriteria(with(18, "{'id':'yes','share':'100'}", options));
    REQUIRE(many.faults.size() == 1);
    CHECK(many.faults[0].code == Code::CriteriaTooMany);
    QByteArray half = options.left(options.indexOf(",{'id':'o300'"));
    const CriteriaReading product = readCriteria(with(18, "{'id':'yes','share':'100'}", half));
    REQUIRE(product.faults.size() == 1);
    CHECK(product.faults[0].code == Code::CriteriaTooMany);
    for (int i = 0; i <= mostNodes; ++i)
        nodes += ",{}";
    const CriteriaReading flood = readCriteria(with(20, "]}", nodes + "]}"));
    REQUIRE_FALSE(flood.faults.empty());
    CHECK(flood.faults[0].code == Code::CriteriaTooMany);
    const CriteriaReading empty = readCriteria(with(20, "]}", nodes.left(3000) + "]}"));
    CHECK(empty.faults.size() == mostFaults);
}

TEST_CASE("what is no criteria set at all is refused") {
    for (const char* text :
        {"", "[]", "{}", "null", "7", "\"sodiem-criteria/1\"", "{\"format\":1}", "{\"format\":null}"}) {
        INFO(text);
        const CriteriaReading reading = readCriteria(text);
        CHECK_FALSE(reading.set);
        CHECK(reading.faults.size() == 1);
    }
    CHECK_FALSE(readCriteria("{\"format\":\"sodiem-criteria/1\"}").set);
}

TEST_CASE("a mutilated set never crashes the reader, and is refused or whole") {
    test::Dice dice(2018);
    const auto mutilated = [&](QByteArray text) {
        for (int change = dice.below(3) + 1; change > 0 && text.size() > 1; --change) {
            const qsizetype at = dice.below(static_cast<int>(text.size()));
            switch (dice.below(6)) {
            case 0:
                text.truncate(at);
                break;
            case 1:
                text[at] = static_cast<char>(text[at] ^ (1 << dice.below(8)));
                break;
            case 2: { // a whole line
                const qsizetype start = text.lastIndexOf('\n', at) + 1, end = text.indexOf('\n', at);
                text.remove(start, (end < 0 ? text.size() : end + 1) - start);
                break;
            }
            case 3:
                text.insert(at, text.mid(dice.below(static_cast<int>(text.size())), dice.below(60)));
                break;
            case 4: { // one text in place of another
                const qsizetype from = text.indexOf('"', at), to = text.indexOf('"', from + 1);
                const std::vector<QByteArray> words = {"", "0", "1", "-1", "1.1", "p", "n", "k", "survey",
                    "manual", "999999999999999", "node.1.6.yes"};
                if (from >= 0 && to > from)
                    text.replace(from + 1, to - from - 1, dice.pick(words));
                break;
            }
            default: {
                const qsizetype open = text.indexOf('{', at), close = text.indexOf('}', open + 1);
                if (open >= 0 && close > open)
                    text.replace(open, close - open + 1, dice.chance(50) ? "null" : "{}");
            }
            }
        }
        return text;
    };
    const auto check = [&](const QByteArray& text, int rounds) {
        for (int round = 0; round < rounds; ++round) {
            const QByteArray bad = mutilated(text);
            const CriteriaReading reading = readCriteria(bad);
            INFO("seed 2018, round " << round);
            CHECK(reading.set.has_value() == reading.faults.empty());
            CHECK(reading.faults.size() <= mostFaults);
        }
    };
    check(textOf(goodLines), 3000);
    QFile file(resourcePath(QStringLiteral("criteria/hanoi-2018-commune.json")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    check(file.readAll(), 100);
}
