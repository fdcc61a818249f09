// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/oneleaf.h"
#include "support/resources.h"

#include <QFile>

using namespace sodiem;

namespace {

using Code = ErrorCode;

const QByteArray leaf = "{'ref':'1.1','parent':'1','title':{'vi':'a','en':'a'},'maximum':'2',"
                        "'inputs':[{'name':'n','type':'integer','label':{'vi':'n','en':'n'}}],"
                        "'rule':{'kind':'proportional','measure':'n'}}";

QByteArray whole() { return oneleaf::setJson(oneleaf::withQuotes(leaf)); }

// The good set with one piece of its text replaced.
QByteArray with(const QByteArray& from, const QByteArray& to) {
    QByteArray text = whole();
    const QByteArray quoted = oneleaf::withQuotes(from);
    REQUIRE(text.contains(quoted));
    return text.replace(quoted, oneleaf::withQuotes(to));
}

struct Fault {
    const char* from;
    const char* to;
    Code code;
    const char* node = "";
};

} // namespace

TEST_CASE("a set without fault reads whole") {
    const CriteriaSet set = oneleaf::read(whole());
    CHECK(set.nodes.size() == 2);
    CHECK(set.slots == 1);
    CHECK(set.nodes[1].isLeaf());
    CHECK(set.nodes[0].children == std::vector<int>{1});
    CHECK(set.scores(UnitKind::Ward));
    CHECK_FALSE(set.scores(UnitKind::Commune));
}

TEST_CASE("every fault of a set is named, with its node") {
    const auto row = GENERATE(values<Fault>({
        {"sodiem-criteria/1", "sodiem-criteria/9", Code::CriteriaFormat},
        {"'version':1", "'version':0", Code::CriteriaValueUnknown},
        {"'version':1,", "", Code::CriteriaKeyMissing},
        {"'year':2018", "'year':'2018'", Code::CriteriaKeyType},
        {"'year':2018", "'year':20.5", Code::JsonFraction},
        {"'decimals':2", "'decimals':5", Code::CriteriaValueUnknown},
        {"'id':'test'", "'id':'thử'", Code::CriteriaIdInvalid},
        {"'en':'Test'", "'en':''", Code::CriteriaKeyMissing},
        {"['ward']", "['hill']", Code::UnitKindUnknown},
        {"'notApplicable':'drop'", "'notApplicable':'forget'", Code::CriteriaValueUnknown},
        {"'maximum':'2'}],'facts'", "'maximum':'3'}],'facts'", Code::CriteriaPartSum},
        {"'maximum':'2'}],'facts'", "'maximum':'-2'}],'facts'", Code::NumberBelow},
        {"'maximum':'2'}],'facts'", "'maximum':'2,5'}],'facts'", Code::NumberInvalid},
        {"{'id':'appraisal',", "{'id':'appraisal','maximum':'0'},{'id':'appraisal',",
            Code::CriteriaDuplicate},
        {"'ties':'shared'", "'ties':'luck'", Code::CriteriaValueUnknown},
        {"'compare':'exact'", "'compare':'rounded'", Code::CriteriaValueUnknown},
        {"['all']", "['hill']", Code::CriteriaValueUnknown},
        {"'classes':[]",
            "'classes':[{'id':'a','name':{'vi':'a','en':'a'},'from':'50'},{'id':'b','name':{'vi':'b','en':'b'"
            "},'from':'60'}]",
            Code::CriteriaOrder},
        {"'classes':[]", "'classes':[{'id':'a','name':{'vi':'a','en':'a'}}]", Code::CriteriaKeyMissing},
        {"'classes':[]", "'classBasis':'luck','classes':[]", Code::CriteriaValueUnknown},
        {"'classes':[]", "'classes':[],'gates':[{'id':'g','when':'node.1.1.n = 1','then':[]}]",
            Code::CriteriaKeyMissing},
        {"'classes':[]", "'classes':[],'gates':[{'id':'g','when':'n = 1','then':[{'zero':'1.1'}]}]",
            Code::CriteriaNameUnknown},
        {"'classes':[]", "'classes':[],'gates':[{'id':'g','when':'node.1.1.n = 1','then':[{'zero':'9'}]}]",
            Code::CriteriaParentUnknown},
        {"'classes':[]",
            "'classes':[],'gates':[{'id':'g','when':'node.1.1.n = 1','then':[{'classAtMost':'good'}]}]",
            Code::CriteriaClassUnknown},
        {"'classes':[]", "'classes':[],'gates':[{'id':'g','when':'node.1.1.n = 1','then':[{'fine':'1'}]}]",
            Code::CriteriaKeyMissing},
        {"'classes':[]", "'classes':[],'holidays':['2018-02-30']", Code::DateInvalid},
        {"'classes':[]", "'classes':[],'holidays':['2018-02-14','2018-02-14']", Code::CriteriaDuplicate},
        {"'parent':null,'part':'appraisal'", "'parent':null", Code::CriteriaLeafWithoutPart, "1.1"},
        {"'parent':null,'part':'appraisal'", "'parent':null,'part':'x'", Code::CriteriaPartUnknown, "1"},
        {"'ref':'1.1'", "'ref':'1'", Code::CriteriaDuplicate, "1"},
        {"'ref':'1.1'", "'ref':'1/1'", Code::CriteriaIdInvalid, "1/1"},
        {"'ref':'1.1','parent':'1'", "'ref':'1.1','parent':'2'", Code::CriteriaParentUnknown, "1.1"},
        {"'maximum':'2','inputs'", "'maximum':'1','inputs'", Code::CriteriaSum, "1"},
        {"'maximum':'2','inputs'", "'maximum':'2','appliesTo':['commune'],'inputs'",
            Code::CriteriaAppliesOutside, "1.1"},
        {"'maximum':'2','inputs'", "'maximum':'2','appliesTo':[],'inputs'", Code::CriteriaKeyMissing, "1.1"},
        {"'maximum':'2','inputs'", "'maximum':'2','appliesTo':['ward','ward'],'inputs'",
            Code::CriteriaDuplicate, "1.1"},
        {"'ref':'1','parent':null", "'ref':'1','parent':'1.1'", Code::CriteriaCircular, "1"},
        {",'rule':{'kind':'proportional','measure':'n'}", "", Code::CriteriaLeafWithoutRule, "1.1"},
        {"'maximum':'2'},{", "'maximum':'2','rule':{'kind':'manual','step':'1'}},{",
            Code::CriteriaInnerWithRule, "1"},
        {"'kind':'proportional'", "'kind':'guess'", Code::CriteriaValueUnknown, "1.1"},
        {"'measure':'n'", "'measure':'m'", Code::CriteriaNameUnknown, "1.1"},
        {"'measure':'n'", "'measure':'reference.'", Code::CriteriaNameUnknown, "1.1"},
        {"'measure':'n'", "'measure':'n +'", Code::CriteriaExpression, "1.1"},
        {"'measure':'n'", "'measure':'n','full':'0'", Code::CriteriaOrder, "1.1"},
        {"'measure':'n'", "'measure':'1'", Code::CriteriaInputUnused, "1.1"},
        {"'name':'n'", "'name':'na'", Code::CriteriaIdInvalid, "1.1"},
        {"'name':'n','type':'integer'", "'name':'n','type':'size'", Code::CriteriaValueUnknown, "1.1"},
        {"'name':'n','type'", "'name':'n','min':'3','max':'2','type'", Code::CriteriaOrder, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'deduction','from':'1.5','each':[{'input':'n','points':'1'}]}",
            Code::CriteriaRuleReach, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'bands','measure':'n','bands':[{'from':'1','points':'1'},{'from':'2','points':'2'"
            "}]}",
            Code::CriteriaOrder, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}", "'rule':{'kind':'manual','step':'0'}",
            Code::CriteriaOrder, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'bands','measure':'n','bands':[{'from':'5','points':'1'},{'from':'0','points':'2'"
            "}]}",
            Code::CriteriaNotMonotonic, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'bands','measure':'n','bands':[{'upTo':'5','proportionTo':'8'}]}",
            Code::CriteriaNotMonotonic, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}", "'rule':{'kind':'bands','measure':'n','bands':[]}",
            Code::CriteriaKeyMissing, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'proportional','measure':'n','floor':'101'}", Code::CriteriaOrder, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}", "'rule':{'kind':'accrual','measure':'n'}",
            Code::CriteriaKeyMissing, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'accrual','measure':'n','step':{'each':'0','points':'1'}}", Code::CriteriaOrder,
            "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'accrual','measure':'n','step':{'each':'1','points':'0'}}", Code::CriteriaOrder,
            "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'accrual','measure':'n','step':{'each':'1','points':'1','count':'some'}}",
            Code::CriteriaValueUnknown, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'accrual','measure':'n','step':{'each':'1','points':'1'},'cap':'1'}",
            Code::CriteriaRuleReach, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'accrual','measure':'n','step':{'each':'1','points':'1'},'base':{'upTo':'0','"
            "points':'1'}}",
            Code::CriteriaOrder, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'accrual','measure':'n','step':{'each':'1','points':'1'},'base':{'upTo':'1','"
            "points':'3'}}",
            Code::CriteriaOrder, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'accrual','measure':'n','step':{'each':'1','points':'1'},'scale':{'attribute':'a'"
            ",'factors':[{'value':'x','factor':'0'}]}}",
            Code::CriteriaOrder, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'accrual','measure':'n','step':{'each':'1','points':'1'},'scale':{'attribute':'a'"
            ",'factors':[{'value':'x','factor':'1'},{'value':'X','factor':'2'}]}}",
            Code::CriteriaDuplicate, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'accrual','measure':'n','step':{'each':'1','points':'1'},'scale':{'attribute':'a'"
            ",'factors':[]}}",
            Code::CriteriaKeyMissing, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'interpolate','measure':'n','points':[]}", Code::CriteriaKeyMissing, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'interpolate','measure':'n','points':[{'at':'0','points':'2'}]}",
            Code::CriteriaKeyMissing, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'interpolate','measure':'n','points':[{'at':'1','points':'0'},{'at':'1','points':"
            "'2'}]}",
            Code::CriteriaOrder, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'interpolate','measure':'n','points':[{'at':'1','points':'0'},{'at':'2','points':"
            "'2'},{'at':'3','points':'1'}]}",
            Code::CriteriaNotMonotonic, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}", "'rule':{'kind':'deadline','items':[],'onTime':'2'}",
            Code::CriteriaKeyMissing, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'deadline','items':[{'input':'n','due':'2018-01-31'}],'onTime':'2'}",
            Code::CriteriaNotADate, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'deadline','items':[{'input':'m','due':'2018-01-31'}],'onTime':'2'}",
            Code::CriteriaNameUnknown, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'deadline','items':[{'input':'n','due':'2018-02-31'}],'onTime':'2'}",
            Code::DateInvalid, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'deadline','items':[{'input':'n','due':'n'}],'onTime':'2'}",
            Code::CriteriaNotADate, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'deadline','items':[{'input':'n','due':'2018-01-31','allow':'1.5'}],'onTime':'2'"
            "}",
            Code::CriteriaValueUnknown, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'deadline','items':[{'input':'n','due':'2018-01-31'}],'onTime':'2','late':[{'"
            "upToDays':'5','points':'1'},{'upToDays':'5','points':'0'}]}",
            Code::CriteriaOrder, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'deadline','items':[{'input':'n','due':'2018-01-31'}],'onTime':'2','late':[{'"
            "upToDays':'5','points':'1'},{'upToDays':'9','points':'1.5'}]}",
            Code::CriteriaNotMonotonic, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'deadline','items':[{'input':'n','due':'2018-01-31'}],'onTime':'2','ifMissing':'"
            "3'}",
            Code::CriteriaNotMonotonic, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'improvement','measure':'n','bands':[{'from':'0','points':'2'}]}",
            Code::CriteriaReferenceNone, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'improvement','measure':'n - "
            "reference.index','bands':[{'from':'0','points':'2'}],'ifNoReference':'luck'}",
            Code::CriteriaValueUnknown, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'survey','options':[{'id':'a','share':'100'}],'groups':[{'id':'g','weight':'0'}]"
            "}",
            Code::CriteriaOrder, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'survey','options':[{'id':'a','share':'100'}],'groups':[{'id':'g'}],'"
            "ifGroupEmpty':'zero'}",
            Code::CriteriaValueUnknown, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'survey','groups':[{'id':'g'}],'scale':{'min':'5','max':'1'}}",
            Code::CriteriaOrder, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'survey','groups':[{'id':'g'}],'scale':{'min':'1','max':'5','zeroAt':'5'}}",
            Code::CriteriaOrder, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'survey','groups':[{'id':'g'}],'scale':{'min':'1','max':'1000000'}}",
            Code::CriteriaValueUnknown, "1.1"},
        {"'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'survey','groups':[{'id':'g'}],'options':[{'id':'a','share':'100'}],'scale':{'"
            "min':'1','max':'5'}}",
            Code::CriteriaValueUnknown, "1.1"},
        {"'measure':'n'}", "'measure':'n'},'checks':[{'must':'n <','text':{'vi':'a','en':'a'}}]",
            Code::CriteriaExpression, "1.1"},
        {"'measure':'n'}", "'measure':'n'},'examples':[{'inputs':{'n':3},'points':'1'}]",
            Code::CriteriaKeyType, "1.1"},
    }));
    INFO(row.from << " -> " << row.to);
    const CriteriaReading reading = readCriteria(with(row.from, row.to));
    CHECK_FALSE(reading.set);
    REQUIRE_FALSE(reading.faults.empty());
    const bool found = std::any_of(reading.faults.begin(), reading.faults.end(), [&](const Error& fault) {
        return fault.code == row.code && fault.place.node == QString::fromUtf8(row.node)
            && (fault.place.line == 1 || fault.code == Code::CriteriaPartSum);
    });
    INFO("first: " << static_cast<int>(reading.faults[0].code) << " "
                   << reading.faults[0].place.node.toStdString());
    CHECK(found);
}

TEST_CASE("what is allowed but may not be meant is remarked on") {
    const CriteriaReading gap = readCriteria(with("'rule':{'kind':'proportional','measure':'n'}",
        "'rule':{'kind':'bands','measure':'n','bands':[{'from':'5','points':'2'}]}"));
    REQUIRE(gap.set);
    REQUIRE(gap.remarks.size() == 1);
    CHECK(gap.remarks[0]
        == Error{Code::CriteriaBandGap, {QStringLiteral("5")}, {{}, 1, QStringLiteral("1.1")}});
    CHECK(readCriteria(
        with("'rule':{'kind':'proportional','measure':'n'}",
            "'rule':{'kind':'bands','measure':'n','bands':[{'from':'5','points':'2'},{'from':'0',"
            "'points':'0'}]}"))
              .remarks.empty());
}

TEST_CASE("a hostile file is refused within its bounds") {
    // Small text, much to hold: what it would take is counted before it is made.
    const QByteArray lists = "[" + QByteArray("0,").repeated(1'000'000) + "0]";
    CHECK(parseJson(lists).error().code == ErrorCode::JsonTooMany);
    QByteArray nodes;
    for (int i = 0; i < 400; ++i)
        nodes += ",{'ref':'1." + QByteArray::number(i + 2)
            + "','parent':'1','title':{'vi':'a','en':'a'},"
              "'maximum':'0','rule':{'kind':'survey','options':OPTIONS,'groups':GROUPS}}";
    QByteArray options, groups;
    for (int i = 0; i < 22; ++i) {
        options += (i > 0 ? ",{'id':'o" : "{'id':'o") + QByteArray::number(i) + "','share':'0'}";
        groups += (i > 0 ? ",{'id':'g" : "{'id':'g") + QByteArray::number(i) + "'}";
    }
    nodes.replace("OPTIONS", "[" + options + "]").replace("GROUPS", "[" + groups + "]");
    const CriteriaReading reading
        = readCriteria(with("'measure':'n'}}", "'measure':'n'}}" + oneleaf::withQuotes(nodes)));
    CHECK_FALSE(reading.set);
    const auto tooMany = [](const Error& fault) { return fault.code == ErrorCode::CriteriaTooMany; };
    CHECK(std::any_of(reading.faults.begin(), reading.faults.end(), tooMany));
}

TEST_CASE("all faults are found in one reading") {
    QByteArray text = with("'measure':'n'", "'measure':'m'");
    text.replace(oneleaf::withQuotes("['ward']"), oneleaf::withQuotes("['hill']"));
    text.replace(oneleaf::withQuotes("'version':1,"), "");
    CHECK(readCriteria(text).faults.size() == 3);
}

TEST_CASE("unknown keys are kept in the digest, the order of keys is not") {
    const CriteriaSet set = oneleaf::read(whole());
    CHECK(oneleaf::read(with("'version':1,'year':2018", "'year':2018,'version':1")).digest == set.digest);
    CHECK(oneleaf::read(with("'version':1,", "'version':1,'remark':'x',")).digest != set.digest);
}

TEST_CASE("a mutilated set is refused or read, never worse") {
    QFile file(resourcePath(QStringLiteral("criteria/hanoi-2018-commune.json")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    REQUIRE(readCriteria(good).set);
    quint32 state = 2018;
    const auto next = [&](qsizetype below) {
        state = state * 1664525 + 1013904223;
        return static_cast<qsizetype>(state >> 8) % below;
    };
    for (int i = 0; i < 60; ++i) {
        QByteArray bad = good;
        for (int change = 0; change < 4; ++change) {
            const qsizetype at = next(bad.size() - 40);
            if (i % 3 == 0)
                bad.remove(at, next(30));
            else if (i % 3 == 1)
                bad[at] = static_cast<char>(next(256));
            else
                bad.insert(at, bad.mid(next(bad.size() - 40), 30));
        }
        const CriteriaReading reading = readCriteria(bad);
        CHECK(reading.set.has_value() == reading.faults.empty());
    }
}

TEST_CASE("expressions: strength, brackets, names and faults") {
    struct Values final : SlotValues {
        std::vector<Rational> values{Rational(7), Rational(2), Rational(0)};
        const Rational* valueOf(int slot) const override {
            return slot < 3 ? &values[static_cast<std::size_t>(slot)] : nullptr;
        }
    } const values;
    const SlotsOfName names = [](const QString& name) -> std::vector<int> {
        if (name == u"both")
            return {0, 1};
        const qsizetype at = QStringLiteral("abcd").indexOf(name);
        return name.size() == 1 && at >= 0 ? std::vector<int>{static_cast<int>(at)} : std::vector<int>();
    };
    const auto value = [&](const char* text) {
        const Result<Expression> expression = compileExpression(QString::fromUtf8(text), names);
        REQUIRE(expression);
        const Evaluation evaluation = evaluate(*expression, values);
        switch (evaluation.state) {
        case Evaluation::State::Value:
            return evaluation.value.toShortDecimal(4);
        case Evaluation::State::Missing:
            return QStringLiteral("missing");
        case Evaluation::State::Undefined:
            return QStringLiteral("undefined");
        case Evaluation::State::TooLarge:
            break;
        }
        return QStringLiteral("too large");
    };
    const auto pairs = std::vector<std::pair<const char*, const char*>>{{"1 + 2 * 3", "7"},
        {"(1 + 2) * 3", "9"}, {"7 - 2 - 1", "4"}, {"a / b / 2", "1.75"}, {"-a + 10", "3"}, {"- - a", "7"},
        {"min(a, b) + max(a, b)", "9"}, {"a > b", "1"}, {"a < b or b = 2", "1"}, {"a < b and b = 2", "0"},
        {"a != 7", "0"}, {"a >= 7 and a <= 7", "1"}, {"0.5 * a", "3.5"}, {"both", "9"},
        {"a / c", "undefined"}, {"a + d", "missing"}, {"1 or 0 and 0", "1"},
        {"999999999999999 * 999999999999999 * 999999999999999", "too large"}, {"min(1, 2, ", nullptr}};
    for (const auto& [text, wanted] : pairs) {
        INFO(text);
        if (wanted != nullptr)
            CHECK(value(text) == QString::fromUtf8(wanted));
    }
    for (const char* text : {"", "1 +", "(1", "1)", "1 2", "a < b < c", "e", "a..b", "1.", "min(1)", "max 1",
             "a $ b", "2a", "1e5", "min(1,2,3)", "andor"}) {
        INFO(text);
        CHECK_FALSE(compileExpression(QString::fromUtf8(text), names));
    }
    CHECK(compileExpression(QString(31, u'(') + u'1' + QString(31, u')'), names));
    CHECK_FALSE(compileExpression(QString(33, u'(') + u'1' + QString(33, u')'), names));
    CHECK_FALSE(compileExpression(QString(3000, u'-') + u'1', names));
    CHECK_FALSE(compileExpression(QStringLiteral("1+").repeated(200) + u'1', names));
    CHECK_FALSE(compileExpression(
        QStringLiteral("1+(").repeated(31) + u'1' + QString(31, u')') + QString(5000, u' '), names));
}
