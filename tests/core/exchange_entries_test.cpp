// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/cells.h"
#include "core/campaign/view.h"
#include "core/exchange/csv.h"
#include "core/exchange/entriescsv.h"
#include "support/catch.h"
#include "support/dice.h"
#include "support/tinybook.h"

#include <algorithm>

using namespace sodiem;

namespace {

std::shared_ptr<const Frame> builtin() {
    static const auto frame = Frame::make(test::fewUnits(), test::setOf(test::builtinSetBytes()));
    return frame;
}

std::shared_ptr<const Frame> tiny() {
    static const auto frame = Frame::make(test::fewUnits(), test::setOf(test::tinySetBytes()));
    return frame;
}

Table tableOf(const QByteArray& rows, const char* columns) {
    const Result<Table> table = parseCsv(columns + QByteArray("\n") + rows);
    REQUIRE(table);
    return *table;
}
Table entries(const QByteArray& rows) { return tableOf(rows, "unit,node,input,value,note"); }
Table counts(const QByteArray& rows) { return tableOf(rows, "unit,node,option,count,group"); }

// What a book would hold after these changes.
void take(Campaign& campaign, const std::vector<Change>& changes) {
    for (const Change& change : changes)
        campaign.apply(change.cell, {{sha256("1"), change.value}});
}

Campaign entered(const std::shared_ptr<const Frame>& frame, const QByteArray& rows, Stage stage) {
    Campaign campaign(frame);
    const auto changes = entriesFromTable(entries(rows), campaign, stage);
    REQUIRE(changes);
    take(campaign, *changes);
    return campaign;
}

struct Fault {
    QByteArray rows;
    ErrorCode code;
    int line;
};

void requireFault(const Result<std::vector<Change>>& changes, const Fault& fault) {
    CAPTURE(fault.rows.toStdString());
    if (changes)
        FAIL_CHECK("was taken");
    else {
        CHECK(static_cast<int>(changes.error().code) == static_cast<int>(fault.code));
        CHECK(changes.error().place.line == fault.line);
    }
}

std::optional<Error> errorOf(const std::shared_ptr<const Frame>& frame, const QByteArray& rows, Stage stage) {
    const auto changes = entriesFromTable(entries(rows), Campaign(frame), stage);
    return changes ? std::optional<Error>() : changes.error();
}

const char* const dossiers = "00001,,hoso,100,\n";
const char* const handled
    = "00001,3.3.1,da_giai_quyet,50,\n00001,3.3.1,dung_han,40,\n00001,3.3.1,truoc_han,5,\n"
      "00001,3.3.1,tre_han,5,\n00001,3.3.1,qua_han_chua_xong,0,\n";

} // namespace

TEST_CASE("rows become the changes of their cells") {
    const auto changes
        = entriesFromTable(entries("00001,,hoso,0100,\n00001,1.1,choice,tot,\n00004,1.2,ke_hoach,20,theo sổ\n"
                                   "00004,1.3,points,1.5,tốt\n00001,2.1,dn.khong,3,\n"),
            Campaign(tiny()), Stage::Appraised);
    REQUIRE(changes);
    const auto change = [](const char* cell, const CellValue& value) {
        return Change{QString::fromLatin1(cell), value, {}};
    };
    CHECK(*changes
        == std::vector<Change>{change("fact/00001/hoso", std::int64_t(100)),
            change("entry/00001/1.1/appraised/choice", QStringLiteral("tot")),
            change("entry/00004/1.2/appraised/ke_hoach", std::int64_t(20)),
            change("entry/00004/1.2/appraised/note", QStringLiteral("theo sổ")),
            change("entry/00004/1.3/appraised/points", QStringLiteral("1.50")),
            change("entry/00004/1.3/appraised/note", QStringLiteral("tốt")),
            change("survey/00001/2.1/dn/khong", std::int64_t(3))});
}

TEST_CASE("columns may stand in any order and the note may be missing") {
    const auto changes = entriesFromTable(
        tableOf("7, hoso ,,00001\n", "value,input,node,unit"), Campaign(tiny()), Stage::Self);
    REQUIRE(changes);
    CHECK(changes->size() == 1);
    CHECK(changes->front().cell == QStringLiteral("fact/00001/hoso"));
    CHECK(entriesFromTable(entries(""), Campaign(tiny()), Stage::Self)->empty());
}

TEST_CASE("other columns than these are refused") {
    for (const char* columns :
        {"unit,node,input", "unit,node,input,value,notes", "unit,node,input,value,note,x",
            "unit,node,option,count", "Unit,node,input,value", "unit,node,input,value,unit"}) {
        CAPTURE(columns);
        const auto changes = entriesFromTable(tableOf("", columns), Campaign(tiny()), Stage::Self);
        REQUIRE_FALSE(changes);
        CHECK(changes.error().code == ErrorCode::CsvHeader);
        CHECK(changes.error().place.line == 1);
    }
    CHECK(surveyFromTable(entries(""), Campaign(tiny())).error().code == ErrorCode::CsvHeader);
    CHECK(surveyFromTable(tableOf("", "unit,node,option,count"), Campaign(tiny())).ok());
}

TEST_CASE("every fault of a row is named, with its line") {
    const Fault faults[] = {
        {"99999,1.1,choice,tot,\n", ErrorCode::EntryUnitUnknown, 2},
        {",1.1,choice,tot,\n", ErrorCode::EntryUnitUnknown, 2},
        {"1,1.1,choice,tot,\n", ErrorCode::EntryUnitUnknown, 2}, // a spreadsheet ate the zeros
        {"001,1.1,choice,tot,\n", ErrorCode::EntryUnitNotScored, 2},
        {"09619,1.1,choice,tot,\n", ErrorCode::EntryUnitNotScored, 2},
        {"00001,9.9,choice,tot,\n", ErrorCode::EntryNodeUnknown, 2},
        {"00001,1,choice,tot,\n", ErrorCode::EntryNodeNotLeaf, 2},
        {"00001,1.1,lua_chon,tot,\n", ErrorCode::EntryInputUnknown, 2},
        {"00001,1.2,choice,tot,\n", ErrorCode::EntryInputUnknown, 2},
        {"00001,1.2,note,lý do,\n", ErrorCode::EntryInputUnknown, 2},
        {"00001,1.2,,1,\n", ErrorCode::EntryInputUnknown, 2},
        {"00001,1.1,choice,xuat_sac,\n", ErrorCode::EntryOptionUnknown, 2},
        {"00001,1.1,choice,,\n", ErrorCode::EntryOptionUnknown, 2},
        {"00001,,dan_so,1,\n", ErrorCode::EntryFactUnknown, 2},
        {"00001,,clear,1,\n", ErrorCode::EntryFactUnknown, 2},
        {"00001,,hoso,-1,\n", ErrorCode::NumberBelow, 2},
        {"00001,1.2,ke_hoach,-1,\n", ErrorCode::NumberBelow, 2},
        {"00001,1.2,ke_hoach,\"1,5\",\n", ErrorCode::NumberInvalid, 2},
        {"00001,1.2,ke_hoach,1.5,\n", ErrorCode::NumberNotInteger, 2},
        {"00001,1.2,ke_hoach,,\n", ErrorCode::NumberEmpty, 2},
        {"00001,1.2,na,yes,\n", ErrorCode::FlagInvalid, 2},
        {"00001,1.2,clear,0,\n", ErrorCode::FlagInvalid, 2},
        {"00001,1.2,clear,,\n", ErrorCode::FlagInvalid, 2},
        {"00001,1.3,points,0.25,vì\n", ErrorCode::NumberBelow, 2}, // the rule's own least
        {"00001,1.3,points,3.25,vì\n", ErrorCode::NumberAbove, 2},
        {"00001,1.3,points,0.6,vì\n", ErrorCode::EntryPointsStep, 2},
        {"00001,1.3,points,0.755,vì\n", ErrorCode::NumberTooManyDecimals, 2},
        {"00001,1.1,points,2.01,vì\n", ErrorCode::NumberAbove, 2}, // an override keeps to the leaf
        {"00001,1.1,points,-0.01,vì\n", ErrorCode::NumberBelow, 2},
        {"00001,1.3,points,một,vì\n", ErrorCode::NumberInvalid, 2},
        {"00001,1.3,points,1,\n", ErrorCode::EntryNoteMissing, 2},
        {"00001,1.3,points,1, \n", ErrorCode::EntryNoteMissing, 2},
        {"00001,1.2,na,1,\n", ErrorCode::EntryNoteMissing, 2},
        {"00001,1.1,na,1,vì\n", ErrorCode::EntryNotApplicableForbidden, 2},
        {"00001,1.2,ke_hoach,1,\n\n00001,1.2,ke_hoach,1,\n", ErrorCode::EntryTwice, 4},
        {"00001,,hoso,1,\n00001,,hoso,2,\n", ErrorCode::EntryTwice, 3},
        {"00001,1.2,ke_hoach,1,một\n00001,1.2,da_lam,1,hai\n", ErrorCode::EntryTwice, 3},
        {"00001,1.2,ke_hoach,1,\n00001,1.2,da_lam,2,\n", ErrorCode::EntryCheckFailed, 2},
        {"00004,1.1,choice,tot,\n00001,1.2,da_lam,2,\n00001,1.2,ke_hoach,1,\n", ErrorCode::EntryCheckFailed,
            3},
        {"00001,2.1,khong,1,\n", ErrorCode::EntryOptionUnknown, 2}, // of which group?
        {"00001,2.1,dan.khong,-1,\n", ErrorCode::NumberBelow, 2},
        {"00001,2.1,clear,1,\n", ErrorCode::EntryOptionUnknown, 2},
        {"\"00001/x\",1.1,choice,tot,\n", ErrorCode::EntryUnitUnknown, 2},
    };
    for (const Fault& fault : faults)
        requireFault(entriesFromTable(entries(fault.rows), Campaign(tiny()), Stage::Appraised), fault);
}

TEST_CASE("a fault names the unit, criterion and input it stands at") {
    CHECK(errorOf(tiny(), "00001,1.2,ke_hoach,x,\n", Stage::Self)->place.node
        == QStringLiteral("00001 1.2 ke_hoach"));
    CHECK(errorOf(tiny(), "00001,,hoso,x,\n", Stage::Self)->place.node == QStringLiteral("00001"));
    const auto failed = errorOf(tiny(), "00004,1.2,ke_hoach,1,\n00004,1.2,da_lam,2,\n", Stage::Self);
    CHECK(failed->place.node == QStringLiteral("00004 1.2"));
    CHECK(failed->args
        == QStringList{QStringLiteral("Đã làm không quá kế hoạch"), QStringLiteral("Done exceeds planned")});
}

TEST_CASE("one fault, however late, and nothing is entered") {
    const Campaign campaign = entered(tiny(), dossiers, Stage::Self);
    const Campaign before = campaign;
    const auto changes = entriesFromTable(
        entries("00001,,hoso,5,\n00001,1.1,choice,tot,\n00004,1.1,choice,nope,\n"), campaign, Stage::Self);
    REQUIRE_FALSE(changes);
    CHECK(changes.error().place.line == 4);
    CHECK(campaign == before);
}

TEST_CASE("the commune only claims that no case arose; whoever confirms it says why") {
    for (const Stage stage : allStages) {
        CAPTURE(stageId(stage));
        const auto bare = errorOf(tiny(), "00001,1.2,na,1,\n", stage);
        CHECK(bare.has_value() == (stage != Stage::Self));
        CHECK_FALSE(errorOf(tiny(), "00001,1.2,na,1,không có hồ sơ\n", stage));
        CHECK(errorOf(tiny(), "00001,1.1,na,1,không có\n", stage)->code
            == ErrorCode::EntryNotApplicableForbidden);
        CHECK(errorOf(tiny(), "00001,1.3,points,1,\n", stage)->code == ErrorCode::EntryNoteMissing);
    }
    SECTION("taking the claim back needs no reason") {
        Campaign campaign = entered(tiny(), "00001,1.2,na,1,không có\n", Stage::Appraised);
        const auto changes = entriesFromTable(entries("00001,1.2,na,0,\n"), campaign, Stage::Appraised);
        REQUIRE(changes);
        take(campaign, *changes);
        CHECK(campaign.isEmpty());
    }
    SECTION("a note the book has already will do") {
        const Campaign campaign = entered(tiny(), "00001,1.2,ke_hoach,0,không có\n", Stage::Appraised);
        CHECK(entriesFromTable(entries("00001,1.2,na,1,\n"), campaign, Stage::Appraised).ok());
        CHECK_FALSE(entriesFromTable(entries("00001,1.2,na,1,\n"), campaign, Stage::Council).ok());
    }
    SECTION("one note serves all rows of its entry, once or repeated") {
        CHECK_FALSE(errorOf(tiny(), "00001,1.2,na,1,\n00001,1.2,ke_hoach,0,vì\n", Stage::Council));
        CHECK_FALSE(errorOf(tiny(), "00001,1.2,na,1,vì\n00001,1.2,ke_hoach,0,vì\n", Stage::Council));
    }
}

TEST_CASE("points by hand are within the rule, in its steps") {
    for (const char* points : {"0.5", "0.75", "3", "3.00"})
        CHECK_FALSE(errorOf(tiny(), QByteArray("00001,1.3,points,") + points + ",vì\n", Stage::Council));
    for (const char* points : {"0", "2", "1.37"}) // an override of a computed score has no step
        CHECK_FALSE(errorOf(tiny(), QByteArray("00001,1.1,points,") + points + ",vì\n", Stage::Council));
}

TEST_CASE("checks look at the whole unit, book and file together") {
    SECTION("a part larger than its whole, over two files") {
        const Campaign campaign = entered(tiny(), "00001,1.2,ke_hoach,5,\n", Stage::Appraised);
        CHECK(entriesFromTable(entries("00001,1.2,da_lam,6,\n"), campaign, Stage::Appraised).error().code
            == ErrorCode::EntryCheckFailed);
        CHECK(entriesFromTable(entries("00001,1.2,da_lam,5,\n"), campaign, Stage::Appraised).ok());
        CHECK(entriesFromTable(entries("00004,1.2,da_lam,6,\n"), campaign, Stage::Appraised)
                  .ok()); // another unit
        CHECK(
            entriesFromTable(entries("00001,1.2,da_lam,6,\n"), campaign, Stage::Self).ok()); // another stage
    }
    SECTION("rows in any order: only the end counts") {
        const Campaign campaign
            = entered(tiny(), "00001,1.2,ke_hoach,5,\n00001,1.2,da_lam,5,\n", Stage::Appraised);
        CHECK(entriesFromTable(
            entries("00001,1.2,da_lam,9,\n00001,1.2,ke_hoach,9,\n"), campaign, Stage::Appraised)
                  .ok());
    }
    SECTION("sums inside a leaf") {
        CHECK_FALSE(errorOf(builtin(), dossiers + QByteArray(handled), Stage::Appraised));
        const auto wrong
            = errorOf(builtin(), QByteArray(handled).replace("dung_han,40", "dung_han,41"), Stage::Appraised);
        REQUIRE(wrong);
        CHECK(wrong->code == ErrorCode::EntryCheckFailed);
        CHECK(wrong->place == Place{{}, 2, QStringLiteral("00001 3.3.1")});
    }
    SECTION("an answer against a fact of the unit") {
        const auto wrong = errorOf(builtin(), "00001,,hoso,49,\n" + QByteArray(handled), Stage::Appraised);
        REQUIRE(wrong);
        CHECK(wrong->code == ErrorCode::EntryCheckFailed);
        CHECK(wrong->place.line == 3);
    }
    SECTION("a fact changed later against what was entered") {
        const Campaign campaign = entered(builtin(), dossiers + QByteArray(handled), Stage::Appraised);
        const auto changes
            = entriesFromTable(entries("00004,,hoso,1,\n00001,,hoso,49,\n"), campaign, Stage::Appraised);
        REQUIRE_FALSE(changes);
        CHECK(changes.error().place == Place{{}, 3, QStringLiteral("00001 3.3.1")});
    }
    SECTION("a leaf against another leaf") {
        const QByteArray all = dossiers + QByteArray(handled);
        CHECK_FALSE(errorOf(builtin(), all + "00001,3.3.2,co_thu,5,\n", Stage::Appraised));
        const auto wrong = errorOf(builtin(), all + "00001,3.3.2,co_thu,6,\n", Stage::Appraised);
        REQUIRE(wrong);
        CHECK(wrong->code == ErrorCode::EntryCheckFailed);
        CHECK(wrong->place == Place{{}, 8, QStringLiteral("00001 3.3.2")});
    }
    SECTION("the other leaf changed later") {
        const Campaign campaign = entered(
            builtin(), dossiers + QByteArray(handled) + "00001,3.3.2,co_thu,5,\n", Stage::Appraised);
        const auto changes = entriesFromTable(
            entries("00001,3.3.1,tre_han,4,\n00001,3.3.1,dung_han,41,\n"), campaign, Stage::Appraised);
        REQUIRE_FALSE(changes);
        CHECK(changes.error().place.node == QStringLiteral("00001 3.3.2"));
    }
    SECTION("a warning does not stop anybody") {
        CHECK_FALSE(errorOf(builtin(), "00001,2.1.2,mau,3,\n00001,2.1.2,dung,2,\n", Stage::Appraised));
    }
}

TEST_CASE("clear takes an entry away, and only that") {
    Campaign campaign = entered(tiny(),
        "00001,1.2,ke_hoach,5,\n00001,1.2,da_lam,4,theo sổ\n00001,1.1,choice,tot,\n00001,,hoso,9,\n",
        Stage::Council);
    const auto changes = entriesFromTable(entries("00001,1.2,clear,1,\n"), campaign, Stage::Council);
    REQUIRE(changes);
    take(campaign, *changes);
    CHECK(campaign == entered(tiny(), "00001,1.1,choice,tot,\n00001,,hoso,9,\n", Stage::Council));

    SECTION("with new answers in the same file") {
        Campaign other
            = entered(tiny(), "00001,1.2,ke_hoach,5,\n00001,1.2,da_lam,4,theo sổ\n", Stage::Council);
        const auto replaced
            = entriesFromTable(entries("00001,1.2,clear,1,\n00001,1.2,ke_hoach,3,\n"), other, Stage::Council);
        REQUIRE(replaced);
        take(other, *replaced);
        CHECK(other == entered(tiny(), "00001,1.2,ke_hoach,3,\n", Stage::Council));
    }
}

TEST_CASE("the survey is nobody's own claim") {
    CHECK(errorOf(tiny(), "00001,2.1,dan.khong,1,\n", Stage::Self)->code == ErrorCode::EntryNodeIsSurvey);
    for (const Stage stage : {Stage::Appraised, Stage::Reappraised, Stage::Council})
        CHECK(entered(tiny(), "00001,2.1,dan.khong,1,\n", stage)
            == entered(tiny(), "00001,2.1,dan.khong,1,\n", Stage::Appraised));
}

TEST_CASE("counts of the survey are read from their own file") {
    const auto changes = surveyFromTable(
        counts("00001,2.1,hai_long,30,dan\n00001,2.1,hai_long,4,dn\n00004,2.1,khong,007,dan\n"),
        Campaign(tiny()));
    REQUIRE(changes);
    CHECK((*changes)[0] == Change{QStringLiteral("survey/00001/2.1/dan/hai_long"), std::int64_t(30), {}});
    CHECK((*changes)[1].cell == QStringLiteral("survey/00001/2.1/dn/hai_long"));
    CHECK((*changes)[2].value == CellValue(std::int64_t(7)));

    SECTION("with one group it need not be named") {
        for (const char* group : {"", "nguoi_dan"}) {
            const auto single = surveyFromTable(
                counts(QByteArray("00001,8.1.1,hai_long,30,") + group + "\n"), Campaign(builtin()));
            REQUIRE(single);
            CHECK(single->front().cell == QStringLiteral("survey/00001/8.1.1/nguoi_dan/hai_long"));
        }
        CHECK(surveyFromTable(
            tableOf("00001,8.1.1,hai_long,30\n", "unit,node,option,count"), Campaign(builtin()))
                  .ok());
        requireFault(surveyFromTable(counts("00001,8.1.1,hai_long,1,\n00001,8.1.1,hai_long,1,nguoi_dan\n"),
                         Campaign(builtin())),
            {"named and not named", ErrorCode::EntryTwice, 3});
    }
    SECTION("faults") {
        const Fault faults[] = {
            {"99999,2.1,khong,1,dan\n", ErrorCode::EntryUnitUnknown, 2},
            {"001,2.1,khong,1,dan\n", ErrorCode::EntryUnitNotScored, 2},
            {"00001,9,khong,1,dan\n", ErrorCode::EntryNodeUnknown, 2},
            {"00001,,khong,1,dan\n", ErrorCode::EntryNodeUnknown, 2},
            {"00001,2,khong,1,dan\n", ErrorCode::EntryNodeNotLeaf, 2},
            {"00001,1.1,khong,1,dan\n", ErrorCode::EntryNodeNotSurvey, 2},
            {"00001,2.1,khong,1,nha\n", ErrorCode::EntryGroupUnknown, 2},
            {"00001,2.1,khong,1,\n", ErrorCode::EntryGroupUnknown, 2},
            {"00001,2.1,rat_tot,1,dan\n", ErrorCode::EntryOptionUnknown, 2},
            {"00001,2.1,khong,-1,dan\n", ErrorCode::NumberBelow, 2},
            {"00001,2.1,khong,1.5,dan\n", ErrorCode::NumberNotInteger, 2},
            {"00001,2.1,khong,,dan\n", ErrorCode::NumberEmpty, 2},
            {"00001,2.1,khong,1,dan\n00001,2.1,khong,1,dan\n", ErrorCode::EntryTwice, 3},
        };
        for (const Fault& fault : faults)
            requireFault(surveyFromTable(counts(fault.rows), Campaign(tiny())), fault);
    }
}

namespace {

// A random entry of one leaf, without regard to checks.
QByteArray randomEntry(test::Dice& dice, const QByteArray& unit, const Node& leaf) {
    const QByteArray start = unit + ',' + leaf.ref.toUtf8() + ',';
    const QByteArray note
        = dice.chance(50) ? ",\"lý do, số " + QByteArray::number(dice.below(9)) + "\"\n" : QByteArray(",\n");
    const QByteArray because = ",\"vì \"\"biên bản\"\"\"\n";
    if (const auto* manual = std::get_if<ManualRule>(&*leaf.rule)) {
        const auto steps = (manual->max - manual->min).units() / manual->step.units() + 1;
        const auto units = manual->min.units() + manual->step.units() * dice.below(static_cast<int>(steps));
        return start + "points," + Points::ofUnits(units).toText(2).toUtf8() + because;
    }
    if (leaf.notApplicable != NotApplicablePolicy::Forbidden && dice.chance(20))
        return start + "na,1" + because;
    QByteArray rows;
    for (const Field& field : leaf.fields) {
        QByteArray value = QByteArray::number(dice.below(30));
        if (field.type == FieldType::Choice)
            value = dice.pick(field.options).id.toUtf8();
        else if (field.type == FieldType::Flag)
            value = QByteArray::number(dice.below(2));
        if (!rows.isEmpty() && dice.chance(10))
            continue; // an entry half done
        rows += start + field.name.toUtf8() + ',' + value
            + (rows.isEmpty() && !std::holds_alternative<SurveyRule>(*leaf.rule) ? note : ",\n");
    }
    return dice.chance(5) && !std::holds_alternative<SurveyRule>(*leaf.rule)
        ? rows + start + "points,0" + because
        : rows;
}

// Entries over the built-in set that the checks let pass, taken in leaf by leaf.
Campaign randomCampaign(std::uint64_t seed, Stage stage) {
    test::Dice dice(seed);
    Campaign campaign(builtin());
    int refused = 0;
    for (const Unit* unit : builtin()->units) {
        QByteArray facts;
        for (const Field& fact : builtin()->set.facts)
            facts += unit->code.toUtf8() + ",," + fact.name.toUtf8() + ','
                + QByteArray::number(50 + dice.below(100)) + ",\n";
        if (const auto known = entriesFromTable(entries(facts), campaign, stage))
            take(campaign, *known);
        else
            ++refused;
        for (const Node* leaf : builtin()->leaves) {
            const bool survey = std::holds_alternative<SurveyRule>(*leaf->rule);
            if ((survey && stage == Stage::Self) || dice.chance(20))
                continue;
            const QByteArray rows = randomEntry(dice, unit->code.toUtf8(), *leaf);
            const auto changes = entriesFromTable(entries(rows), campaign, stage);
            if (changes)
                take(campaign, *changes);
            else
                ++refused;
        }
    }
    REQUIRE(refused < 120); // of some 230
    return campaign;
}

} // namespace

TEST_CASE("what a book gives out, an empty book takes in as the same campaign") {
    for (std::uint64_t seed = 0; seed < 3; ++seed)
        for (const Stage stage : {Stage::Self, Stage::Appraised, Stage::Council}) {
            CAPTURE(seed, stageId(stage));
            const Campaign campaign = randomCampaign(seed, stage);
            const Table table = tableOfEntries(campaign, stage);
            REQUIRE(table.rows.size() > 100);
            const Result<Table> reread = parseCsv(writeCsv(table));
            REQUIRE(reread);
            Campaign other(builtin());
            const auto changes = entriesFromTable(*reread, other, stage);
            if (!changes)
                UNSCOPED_INFO(
                    "line " << changes.error().place.line << ' ' << changes.error().place.node.toStdString());
            REQUIRE(changes);
            take(other, *changes);
            REQUIRE(other == campaign);
            REQUIRE(tableOfEntries(other, stage) == table);
        }
}

TEST_CASE("rows come out in the order of units, criteria and fields") {
    const Campaign campaign = entered(tiny(),
        "00004,1.1,choice,kem,\n00001,2.1,dn.khong,2,\n00001,1.2,da_lam,1,ghi\n00001,1.2,ke_hoach,2,\n00001,"
        "1.2,na,1,\n00001,,hoso,9,\n",
        Stage::Council);
    CHECK(writeCsv(tableOfEntries(campaign, Stage::Council))
        == QByteArray("unit,node,input,value,note\n00001,,hoso,9,\n00001,1.2,na,1,ghi\n00001,1.2,ke_hoach,2,"
                      "\n00001,1.2,da_lam,1,\n"
                      "00001,2.1,dn.khong,2,\n00004,1.1,choice,kem,\n"));
    CHECK(tableOfEntries(campaign, Stage::Self).rows.size() == 1); // the fact
    CHECK(tableOfEntries(Campaign(tiny()), Stage::Council).rows.empty());
}

TEST_CASE("without a stage the rows are those of the official result") {
    Campaign campaign = entered(tiny(), "00001,1.1,choice,tot,\n00001,1.2,ke_hoach,1,\n", Stage::Self);
    for (const auto& [rows, stage] :
        {std::pair("00001,1.1,choice,kem,\n00001,1.2,ke_hoach,2,\n", Stage::Appraised),
            {"00001,1.2,ke_hoach,3,\n", Stage::Council}})
        take(campaign, *entriesFromTable(entries(rows), campaign, stage));
    CHECK(writeCsv(tableOfEntries(campaign, std::nullopt))
        == QByteArray("unit,node,input,value,note\n00001,1.1,choice,kem,\n00001,1.2,ke_hoach,3,\n"));
}

TEST_CASE("a file does not change what both sides signed for; a later step and the survey still come in") {
    Campaign campaign = entered(tiny(), "00001,1.1,choice,tot,\n", Stage::Appraised);
    take(campaign,
        {signingChange(QStringLiteral("00001"),
            {QStringLiteral("2018-11-20"), {{QStringLiteral("1.1"), Points::ofUnits(20000)}}, {}, {}, {}})});
    const QByteArray rows = "00004,1.1,choice,tot,\n00001,1.1,choice,kem,\n";
    for (const Stage stage : {Stage::Self, Stage::Appraised}) {
        const auto changes = entriesFromTable(entries(rows), campaign, stage);
        requireFault(changes, {rows, ErrorCode::RecordSigned, 3});
        CHECK(changes.error().place.node == u"00001");
    }
    requireFault(entriesFromTable(entries("00001,,hoso,7,\n"), campaign, Stage::Appraised),
        {"hoso", ErrorCode::RecordSigned, 2});
    CHECK(entriesFromTable(entries(rows), campaign, Stage::Reappraised).ok());
    CHECK(surveyFromTable(counts("00001,2.1,hai_long,5,dan\n"), campaign).ok());
}
