// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/scoredalike.h"
#include "core/campaign/suggestions.h"
#include "support/campaigns.h"
#include "support/severalheads.h"
#include "support/tinybook.h"

using namespace sodiem;

namespace {

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

QByteArray changed(QByteArray set, const QByteArray& from, const QByteArray& to) {
    REQUIRE(set.contains(from));
    return set.replace(from, to);
}

// This year's book and last year's, both of the tiny set (1.1 a choice without "no case", 1.2 done of
// planned, 1.3 manual, 2.1 the survey; the fact hoso) unless a test hands in another; unit 0 is 00001.
struct Years {
    explicit Years(const QByteArray& lastSet = test::tinySetBytes(), Catalogue lastUnits = test::fewUnits())
        : last(Frame::make(std::move(lastUnits), test::setOf(lastSet))) { }

    void put(const char* cell, const char* value) { campaigns::put(last, cell, value); }
    void putNow(const char* cell, const char* value) { campaigns::put(now, cell, value); }
    std::size_t leaf(const char* ref) const {
        return static_cast<std::size_t>(now.frame().leafIndex.at(text(ref)));
    }
    EntryPlace at(const char* ref, Stage stage = Stage::Appraised) const { return {0, leaf(ref), stage}; }
    // "ke_hoach=10 da_lam=9", "no case"; "" where nothing is suggested.
    QString suggested(const char* ref, Stage stage = Stage::Appraised) const {
        const Suggestions all = suggest(now.frame(), last);
        const EntrySuggestion* found = all.entry(at(ref, stage));
        if (found == nullptr)
            return {};
        QStringList words;
        if (found->notApplicable)
            words << text("no case");
        for (const SuggestedAnswer& answer : found->answers) {
            CHECK(all.last->leaves[found->lastLeaf]->fields[answer.lastField].name
                == now.frame().leaves[leaf(ref)]->fields[answer.field].name);
            words << now.frame().leaves[leaf(ref)]->fields[answer.field].name + u'=' + answer.text;
        }
        return words.join(u' ');
    }
    QString suggestedFact() const {
        const Suggestions all = suggest(now.frame(), last);
        const FactSuggestion* found = all.fact(0, 0);
        return found == nullptr ? QString() : found->text;
    }

    Campaign now{Frame::make(test::fewUnits(), test::setOf(test::tinySetBytes()))};
    Campaign last;
};

Catalogue withoutPhucXa() {
    Table table = toTable(test::fewUnits());
    std::erase_if(table.rows, [](const Table::Row& row) { return row.cells[0] == u"00001"; });
    return *Catalogue::fromTable(table);
}

} // namespace

TEST_CASE("Last year's answers are suggested for what is asked again") {
    Years years;
    years.put("entry/00001/1.2/appraised/ke_hoach", "10");
    years.put("entry/00001/1.2/appraised/da_lam", "9");
    years.put("entry/00001/1.1/appraised/choice", "tot");
    years.put("fact/00001/hoso", "1200");
    CHECK(years.suggested("1.2") == u"ke_hoach=10 da_lam=9");
    CHECK(years.suggested("1.1") == u"choice=tot");
    CHECK(years.suggestedFact() == u"1200");
    const Suggestions all = suggest(years.now.frame(), years.last);
    CHECK(all.last == years.last.frameShared());
    CHECK(all.units[0]->lastUnit == 0);
    CHECK(all.entry({1, years.leaf("1.2"), Stage::Appraised}) == nullptr); // another unit has none
    const SuggestionCounts counts = countSuggestions(all);
    CHECK(counts.units == 1);
    CHECK(counts.entries == 2);
    CHECK(counts.claims == 0);
    CHECK(counts.facts == 1);
    CHECK(countSuggestions(suggest(years.now.frame(), Years().last)).isNone());
}

TEST_CASE("The latest step of last year counts, and a claim only for a claim") {
    Years years;
    years.put("entry/00001/1.1/self/choice", "tot");
    CHECK(years.suggested("1.1", Stage::Self) == u"choice=tot");
    CHECK(years.suggested("1.1").isEmpty());
    years.put("entry/00001/1.1/appraised/choice", "tot");
    years.put("entry/00001/1.1/council/choice", "kem");
    CHECK(years.suggested("1.1", Stage::Self) == u"choice=tot");
    for (const Stage stage : {Stage::Appraised, Stage::Reappraised, Stage::Council})
        CHECK(years.suggested("1.1", stage) == u"choice=kem");
}

TEST_CASE("A unit that was not there last year gets no suggestion; it is known by its code alone") {
    Years years(test::tinySetBytes(), withoutPhucXa());
    years.put("entry/00004/1.1/appraised/choice", "tot");
    CHECK(years.suggested("1.1").isEmpty());
    const Suggestions all = suggest(years.now.frame(), years.last);
    CHECK_FALSE(all.units[0]);
    REQUIRE(all.entry({1, years.leaf("1.1"), Stage::Appraised}) != nullptr);
    CHECK(all.units[1]->lastUnit == 0); // it stands elsewhere in last year's list
}

TEST_CASE("An item that was not asked last year gets no suggestion") {
    Years years(changed(changed(test::tinySetBytes(), "\"ref\":\"1.1\"", "\"ref\":\"1.9\""), "\"year\":2018",
        "\"year\":2017"));
    years.put("entry/00001/1.9/appraised/choice", "tot");
    CHECK(years.suggested("1.1").isEmpty());
}

TEST_CASE("An input of another name, type or unit of measure is left out, the others are not") {
    const QByteArray planned = R"({"name":"ke_hoach","type":"integer",)";
    const QByteArray set = test::tinySetBytes();
    const auto suggestedBy = [&](const QByteArray& lastSet, const char* name) {
        Years years(lastSet);
        years.put((QByteArray("entry/00001/1.2/appraised/") + name).constData(), "10");
        years.put("entry/00001/1.2/appraised/da_lam", "9");
        return years.suggested("1.2");
    };
    CHECK(suggestedBy(set, "ke_hoach") == u"ke_hoach=10 da_lam=9");
    CHECK(suggestedBy(changed(set, planned, R"({"name":"ke_hoach","type":"decimal",)"), "ke_hoach")
        == u"da_lam=9");
    CHECK(suggestedBy(changed(set, "ke_hoach", "du_kien"), "du_kien") == u"da_lam=9");
    CHECK(suggestedBy(
              changed(set, planned, planned + R"("unit":{"vi":"nghìn hồ sơ","en":"thousands"},)"), "ke_hoach")
        == u"da_lam=9");
}

TEST_CASE("What this year's bounds or options do not take is left out") {
    SECTION("a figure out of bounds") {
        const QByteArray set
            = changed(test::tinySetBytes(), R"("label":{"vi":"Kế hoạch","en":"Planned"},"min":"0"})",
                R"("label":{"vi":"Kế hoạch","en":"Planned"},"min":"-5"})");
        Years years(set);
        years.put("entry/00001/1.2/appraised/ke_hoach", "-1");
        CHECK(years.suggested("1.2").isEmpty()); // nothing else was said of the item
        years.put("entry/00001/1.2/appraised/da_lam", "0");
        CHECK(years.suggested("1.2") == u"da_lam=0");
    }
    SECTION("a shared figure out of bounds") {
        Years years(changed(test::tinySetBytes(), R"("label":{"vi":"Hồ sơ","en":"Dossiers"},"min":"0")",
            R"("label":{"vi":"Hồ sơ","en":"Dossiers"},"min":"-9")"));
        years.put("fact/00001/hoso", "-1");
        CHECK(years.suggestedFact().isEmpty());
        years.put("fact/00001/hoso", "0");
        CHECK(years.suggestedFact() == u"0");
    }
    SECTION("an option that is gone") {
        Years years(changed(test::tinySetBytes(), R"({"id":"kem",)",
            R"({"id":"kha","label":{"vi":"Khá","en":"Fair"},"points":"1"},{"id":"kem",)"));
        years.put("entry/00001/1.1/appraised/choice", "kha");
        CHECK(years.suggested("1.1").isEmpty());
        years.put("entry/00001/1.1/appraised/choice", "kem");
        CHECK(years.suggested("1.1") == u"choice=kem");
    }
    SECTION("an item that is asked in another way") {
        Years years(changed(test::tinySetBytes(), R"("rule":{"kind":"choice","options":[)",
            R"("rule":{"kind":"checklist","items":[)"));
        years.put("entry/00001/1.1/appraised/tot", "1");
        years.put("entry/00001/1.1/appraised/kem", "0");
        CHECK(years.suggested("1.1").isEmpty());
    }
}

TEST_CASE("“No case arose” is suggested where this year allows it") {
    Years years(changed(test::tinySetBytes(), R"("notApplicable":"forbidden",)", ""));
    for (const char* leaf : {"1.1", "1.2", "1.3"})
        years.put((QByteArray("entry/00001/") + leaf + "/appraised/na").constData(), "1");
    CHECK(years.suggested("1.2") == u"no case");
    CHECK(years.suggested("1.1").isEmpty()); // forbidden
    CHECK(years.suggested("1.3").isEmpty()); // by a person's judgement altogether
}

TEST_CASE("Points that a person gave and counts of a survey are never suggested") {
    Years years;
    years.put("entry/00001/1.3/appraised/points", "2.5");
    years.put("entry/00001/1.3/self/points", "3");
    years.put("survey/00001/2.1/dan/hai_long", "40");
    CHECK(years.suggested("1.3").isEmpty());
    CHECK(years.suggested("1.3", Stage::Self).isEmpty());
    CHECK(years.suggested("2.1").isEmpty());
    years.put("entry/00001/1.2/appraised/points", "1"); // in place of what the rule gives
    CHECK(years.suggested("1.2").isEmpty());
    years.put("entry/00001/1.2/appraised/ke_hoach", "10");
    CHECK(years.suggested("1.2") == u"ke_hoach=10");
}

TEST_CASE("What two computers differed on last year is not suggested") {
    Years years;
    years.put("entry/00001/1.2/appraised/da_lam", "9");
    years.last.apply(text("entry/00001/1.2/appraised/ke_hoach"), test::heads({text("10"), text("11")}));
    years.last.apply(text("fact/00001/hoso"), test::heads({text("10"), text("11")}));
    CHECK(years.suggested("1.2").isEmpty());
    CHECK(years.suggestedFact().isEmpty());
}

TEST_CASE("A suggestion says what the item was given, unless a person had overridden the rule") {
    Years years;
    years.put("entry/00001/1.2/appraised/ke_hoach", "10");
    years.put("entry/00001/1.2/self/ke_hoach", "20");
    years.put("entry/00004/1.2/appraised/ke_hoach", "10");
    years.put("entry/00004/1.2/appraised/points", "1");
    const LastPoints points = [&](std::size_t unit, std::size_t leaf, StageView view) {
        CHECK(unit == 0);
        CHECK(leaf == years.leaf("1.2"));
        return std::optional<Points>(*Points::parse(view == Stage::Self ? text("3") : text("2.7")));
    };
    const Suggestions all = suggest(years.now.frame(), years.last, points);
    CHECK(all.entry(years.at("1.2"))->points == *Points::parse(text("2.7")));
    CHECK(all.entry(years.at("1.2", Stage::Self))->points == *Points::parse(text("3")));
    const EntrySuggestion* overridden = all.entry({1, years.leaf("1.2"), Stage::Appraised});
    REQUIRE(overridden != nullptr);
    CHECK_FALSE(overridden->points);
}

TEST_CASE("Another rule leaves the figures, and is told") {
    Years same;
    same.put("entry/00001/1.2/appraised/ke_hoach", "10");
    CHECK(suggest(same.now.frame(), same.last).entry(same.at("1.2"))->sameRule);
    Years years(changed(test::tinySetBytes(), R"("full":"100"})", R"("full":"90"})"));
    years.put("entry/00001/1.2/appraised/ke_hoach", "10");
    CHECK(years.suggested("1.2") == u"ke_hoach=10");
    CHECK_FALSE(suggest(years.now.frame(), years.last).entry(years.at("1.2"))->sameRule);
}

TEST_CASE("Two sets score an item alike when they give the same points for the same figures") {
    // `members` of the leaf 1.1; a leaf before it moves its slots.
    const auto leafOf = [](const QByteArray& members, bool second = false, const QByteArray& maximum = "2") {
        const QByteArray before
            = oneleaf::leafJson("1.0", "1", "'rule':{'kind':'manual','min':'0','max':'1','step':'0.5'}")
            + ",";
        oneleaf::SetOptions options;
        options.maximum = second ? "3" : maximum;
        const CriteriaSet set = oneleaf::read(oneleaf::setJson(
            (second ? before : QByteArray()) + oneleaf::leafJson("1.1", maximum, members), options));
        return *set.find(u"1.1");
    };
    const QByteArray numbers = oneleaf::inputs({text("a"), text("b")}) + ",";
    const auto alike = [&](const QByteArray& one, const QByteArray& other) {
        const bool forth = scoredAlike(leafOf(one), leafOf(other, true));
        CHECK(scoredAlike(leafOf(other, true), leafOf(one)) == forth);
        return forth;
    };
    const QByteArray choice = "'rule':{'kind':'choice','options':[{'id':'x','label':{'vi':'X','en':'X'},'"
                              "points':'2'},{'id':'y','label':{'vi':'Y','en':'Y'},'points':'0'}]}";
    const QByteArray list = "'rule':{'kind':'checklist','items':[{'id':'x','label':{'vi':'X','en':'X'},'"
                            "points':'1'},{'id':'y','label':{'vi':'Y','en':'Y'},'points':'1'}]}";
    const QByteArray bands = numbers
        + "'rule':{'kind':'bands','measure':'100 * a / "
          "b','bands':[{'from':'90','points':'2'},{'from':'0','points':'0'}]}";
    const QByteArray share = numbers + "'rule':{'kind':'proportional','measure':'100 * a / b','full':'100'}";
    const QByteArray deduct = numbers
        + "'rule':{'kind':'deduction','from':'2','floor':'0','each':[{'input':'a','points':'0.5'},{'input':'"
          "b','points':'1'}]}";
    for (const QByteArray& rule : {choice, list, bands, share, deduct}) {
        INFO(rule.toStdString());
        CHECK(alike(rule, rule));
    }
    CHECK(alike(choice, changed(choice, "'vi':'X'", "'vi':'Rất tốt'"))); // better words
    CHECK_FALSE(alike(choice, changed(choice, "'points':'0'", "'points':'0.5'")));
    CHECK_FALSE(alike(choice, list));
    CHECK_FALSE(alike(list, changed(list, "'id':'y'", "'id':'z'")));
    CHECK_FALSE(alike(bands, changed(bands, "'from':'90'", "'from':'80'")));
    CHECK_FALSE(alike(bands, changed(bands, "100 * a / b", "100 * a / (b + 1)")));
    CHECK_FALSE(alike(share, changed(share, "'full':'100'", "'full':'90'")));
    CHECK_FALSE(alike(share, bands));
    CHECK_FALSE(alike(deduct, changed(deduct, "'points':'0.5'", "'points':'0.25'")));
    CHECK_FALSE(alike(deduct,
        changed(deduct, "{'input':'a','points':'0.5'},{'input':'b','points':'1'}",
            "{'input':'a','points':'1'},{'input':'b','points':'0.5'}")));
    CHECK_FALSE(scoredAlike(leafOf(share), leafOf(share, false, "4"))); // another maximum
}

TEST_CASE("A suggestion is for a place where nothing stands") {
    Years years;
    CHECK(isOpenFor(years.now, years.at("1.2")));
    years.putNow("entry/00001/1.2/appraised/note", "chờ tài liệu"); // a word alone scores nothing
    CHECK(isOpenFor(years.now, years.at("1.2")));
    years.putNow("entry/00001/1.2/self/ke_hoach", "4"); // another step's
    CHECK(isOpenFor(years.now, years.at("1.2")));
    CHECK_FALSE(isOpenFor(years.now, years.at("1.2", Stage::Self)));
    years.putNow("entry/00001/1.2/appraised/ke_hoach", "4");
    CHECK_FALSE(isOpenFor(years.now, years.at("1.2")));
    const EntryPlace other{1, years.leaf("1.2"), Stage::Appraised};
    const Change signing = signingChange(text("00004"), {text("2018-11-20"), {}, {}, {}, {}});
    years.now.apply(signing.cell, {{EventId{}, signing.value}});
    CHECK_FALSE(isOpenFor(years.now, other)); // signed for
    CHECK(isOpenFor(years.now, {1, years.leaf("1.2"), Stage::Council}));
}

TEST_CASE("Taking a suggestion over enters it whole") {
    Years years;
    years.put("entry/00001/1.2/appraised/ke_hoach", "10");
    const Suggestions all = suggest(years.now.frame(), years.last);
    const EntryPlace place = years.at("1.2");
    const auto taken = [&] {
        const EntryEdit edit = editFor(years.now, place, *all.entry(place));
        const Result<Entry> entry = editedEntry(years.now, place, edit);
        REQUIRE(entry);
        return *entry;
    };
    CHECK(taken().answers[0]->text == u"10");
    CHECK_FALSE(taken().answers[1]);
    SECTION("nothing of this year's claim is mixed in") {
        years.putNow("entry/00001/1.2/self/da_lam", "7");
        years.putNow("entry/00001/1.2/self/points", "1");
        CHECK(taken().answers[0]->text == u"10");
        CHECK_FALSE(taken().answers[1]);
        CHECK_FALSE(taken().points);
    }
    SECTION("nor is its “no case arose”") {
        years.putNow("entry/00001/1.2/self/na", "1");
        CHECK_FALSE(taken().notApplicable);
    }
}

TEST_CASE("“No case arose” taken over still wants the appraiser's reason") {
    Years years;
    years.put("entry/00001/1.2/appraised/na", "1");
    years.put("entry/00001/1.2/self/na", "1");
    const Suggestions all = suggest(years.now.frame(), years.last);
    const EntryPlace place = years.at("1.2"), claim = years.at("1.2", Stage::Self);
    CHECK(editEntry(years.now, place, editFor(years.now, place, *all.entry(place))).error().code
        == ErrorCode::EntryNoteMissing);
    CHECK(editEntry(years.now, claim, editFor(years.now, claim, *all.entry(claim))));
}
