// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/answer.h"
#include "core/campaign/cells.h"
#include "core/campaign/view.h"
#include "support/catch.h"
#include "support/dice.h"
#include "support/tinybook.h"

using namespace sodiem;

namespace {

Field fieldOf(FieldType type) {
    Field field;
    field.name = QStringLiteral("x");
    field.type = type;
    return field;
}

QString unit() { return QStringLiteral("00001"); }

std::vector<Head> one(const CellValue& value) { return {{sha256("1"), value}}; }
std::vector<Head> two(const CellValue& a, const CellValue& b) { return {{sha256("1"), a}, {sha256("2"), b}}; }

QString entryCell(const char* node, const char* stage, const char* field) {
    return Cell::entry(
        unit(), QString::fromLatin1(node), QString::fromLatin1(stage), QString::fromLatin1(field))
        .path();
}

struct Fixture {
    std::shared_ptr<const Frame> frame = Frame::make(test::fewUnits(), test::setOf(test::tinySetBytes()));
    Campaign campaign{frame};

    std::size_t leaf(const char* ref) const {
        return static_cast<std::size_t>(frame->leafIndex.at(QString::fromLatin1(ref)));
    }
    const Entry& entry(const char* ref, Stage stage) const {
        return campaign.record(0).entry(stage, leaf(ref));
    }
    CountedEntry counted(const char* ref, StageView view) const {
        return countedEntry(campaign.record(0), *frame->leaves[leaf(ref)], leaf(ref), view);
    }
    int apply(const QString& cell, const CellValue& value) { return campaign.apply(cell, one(value)); }
};

} // namespace

TEST_CASE("stages are written as one word each") {
    CHECK(stageId(Stage::Self) == QStringLiteral("self"));
    CHECK(stageId(Stage::Council) == QStringLiteral("council"));
    for (const Stage stage : allStages)
        CHECK(stageFromId(stageId(stage)) == stage);
    for (const char* word : {"", "Self", "final", "self "})
        CHECK_FALSE(stageFromId(QString::fromLatin1(word)));
}

TEST_CASE("an answer is read as its field wants it") {
    struct Case {
        FieldType type;
        QString typed;
        QString kept;
        Rational number;
    };
    const Case cases[] = {
        {FieldType::Integer, QStringLiteral("7"), QStringLiteral("7"), 7},
        {FieldType::Integer, QStringLiteral("007"), QStringLiteral("7"), 7},
        {FieldType::Integer, QStringLiteral("-0"), QStringLiteral("0"), 0},
        {FieldType::Integer, QStringLiteral("-12"), QStringLiteral("-12"), -12},
        {FieldType::Integer, QStringLiteral("999999999999999"), QStringLiteral("999999999999999"),
            999999999999999},
        {FieldType::Decimal, QStringLiteral("123456789012345"), QStringLiteral("123456789012345"),
            123456789012345},
        {FieldType::Decimal, QStringLiteral("123456789.012340"), QStringLiteral("123456789.01234"),
            *Rational::fraction(12345678901234, 100000)},
        {FieldType::Decimal, QStringLiteral("1.50"), QStringLiteral("1.5"), *Rational::fraction(3, 2)},
        {FieldType::Decimal, QStringLiteral("01.000"), QStringLiteral("1"), 1},
        {FieldType::Decimal, QStringLiteral("-0.000001"), QStringLiteral("-0.000001"),
            *Rational::fraction(-1, 1000000)},
        {FieldType::Flag, QStringLiteral("1"), QStringLiteral("1"), 1},
        {FieldType::Flag, QStringLiteral("0"), QStringLiteral("0"), 0},
        {FieldType::Date, QStringLiteral("2018-01-05"), QStringLiteral("2018-01-05"),
            QDate(2018, 1, 5).toJulianDay()},
        {FieldType::Date, QStringLiteral("2016-02-29"), QStringLiteral("2016-02-29"),
            QDate(2016, 2, 29).toJulianDay()},
    };
    for (const Case& each : cases) {
        CAPTURE(each.typed);
        const Result<Answer> answer = readAnswer(fieldOf(each.type), each.typed);
        REQUIRE(answer);
        CHECK(answer->text == each.kept);
        CHECK(answer->number == each.number);
    }
    const Result<Answer> text
        = readAnswer(fieldOf(FieldType::Text), QStringLiteral("  Kế  hoạch 12/KH-UBND "));
    REQUIRE(text);
    CHECK(text->text == QStringLiteral("Kế hoạch 12/KH-UBND"));
    CHECK_FALSE(text->number);
}

TEST_CASE("a choice is one of its options and counts by its place") {
    Field field = fieldOf(FieldType::Choice);
    field.options = {{QStringLiteral("tot"), {}, {}}, {QStringLiteral("kem"), {}, {}}};
    CHECK(*readAnswer(field, QStringLiteral("kem")) == Answer{QStringLiteral("kem"), Rational(1)});
    for (const char* wrong : {"", "KEM", "1", "kem ", "khac"}) {
        CAPTURE(wrong);
        const Result<Answer> answer = readAnswer(field, QString::fromLatin1(wrong));
        REQUIRE_FALSE(answer);
        CHECK(answer.error().code == ErrorCode::EntryOptionUnknown);
    }
}

TEST_CASE("what does not fit its field is refused by name") {
    struct Case {
        FieldType type;
        const char* typed;
        ErrorCode code;
    };
    const Case cases[] = {
        {FieldType::Integer, "", ErrorCode::NumberEmpty},
        {FieldType::Integer, "1.0", ErrorCode::NumberNotInteger},
        {FieldType::Integer, "1,000", ErrorCode::NumberInvalid},
        {FieldType::Integer, "+1", ErrorCode::NumberInvalid},
        {FieldType::Integer, "1e3", ErrorCode::NumberInvalid},
        {FieldType::Integer, " 1", ErrorCode::NumberInvalid},
        {FieldType::Integer, "1234567890123456", ErrorCode::NumberTooLong},
        {FieldType::Decimal, "1.2345678", ErrorCode::NumberTooManyDecimals},
        {FieldType::Decimal, "1,5", ErrorCode::NumberInvalid},
        {FieldType::Decimal, ".5", ErrorCode::NumberInvalid},
        {FieldType::Decimal, "nan", ErrorCode::NumberInvalid},
        {FieldType::Flag, "", ErrorCode::FlagInvalid},
        {FieldType::Flag, "2", ErrorCode::FlagInvalid},
        {FieldType::Flag, "01", ErrorCode::FlagInvalid},
        {FieldType::Flag, "true", ErrorCode::FlagInvalid},
        {FieldType::Date, "", ErrorCode::DateInvalid},
        {FieldType::Date, "2018-02-29", ErrorCode::DateInvalid},
        {FieldType::Date, "05/01/2018", ErrorCode::DateInvalid},
        {FieldType::Date, "2018/01/05", ErrorCode::DateInvalid}, // one date has one text
        {FieldType::Date, "2018.01.05", ErrorCode::DateInvalid},
        {FieldType::Date, "2018-1-5", ErrorCode::DateInvalid},
        {FieldType::Date, "2018-01-05T00:00:00", ErrorCode::DateInvalid},
    };
    for (const Case& each : cases) {
        CAPTURE(each.typed);
        const Result<Answer> answer = readAnswer(fieldOf(each.type), QString::fromLatin1(each.typed));
        REQUIRE_FALSE(answer);
        CHECK(answer.error().code == each.code);
    }
}

TEST_CASE("an answer keeps to the range of its field, ends included") {
    Field field = fieldOf(FieldType::Decimal);
    field.min = Rational(1);
    field.max = Rational::fraction(5, 2);
    const auto codeOf = [&](const char* text) {
        const Result<Answer> answer = readAnswer(field, QString::fromLatin1(text));
        return answer ? std::optional<ErrorCode>() : answer.error().code;
    };
    CHECK_FALSE(codeOf("1"));
    CHECK_FALSE(codeOf("2.5"));
    CHECK(codeOf("0.999999") == ErrorCode::NumberBelow);
    CHECK(codeOf("2.500001") == ErrorCode::NumberAbove);
    CHECK(readAnswer(field, QStringLiteral("3")).error().args
        == QStringList{QStringLiteral("3"), QStringLiteral("2.5")});
}

TEST_CASE("an answer comes back from the value of its cell") {
    Field choice = fieldOf(FieldType::Choice);
    choice.options = {{QStringLiteral("tot"), {}, {}}};
    const std::tuple<Field, QString, CellValue> cases[] = {
        {fieldOf(FieldType::Integer), QStringLiteral("0042"), std::int64_t(42)},
        {fieldOf(FieldType::Flag), QStringLiteral("1"), std::int64_t(1)},
        {fieldOf(FieldType::Decimal), QStringLiteral("42.0"), QStringLiteral("42")},
        {fieldOf(FieldType::Decimal), QStringLiteral("0.1"), QStringLiteral("0.1")},
        {fieldOf(FieldType::Date), QStringLiteral("2018-12-31"), QStringLiteral("2018-12-31")},
        {fieldOf(FieldType::Text), QStringLiteral("007"), QStringLiteral("007")},
        {choice, QStringLiteral("tot"), QStringLiteral("tot")},
    };
    for (const auto& [field, typed, value] : cases) {
        CAPTURE(typed);
        const Result<Answer> answer = readAnswer(field, typed);
        REQUIRE(answer);
        CHECK(cellValueOf(field, *answer) == value);
        CHECK(*readAnswer(field, textOfCellValue(value)) == *answer);
    }
    CHECK(textOfCellValue({}).isEmpty());
}

TEST_CASE("a frame has the units the set scores and the leaves it counts") {
    const Fixture f;
    std::vector<QString> codes, refs;
    for (const Unit* each : f.frame->units)
        codes.push_back(each->code);
    for (const Node* leaf : f.frame->leaves)
        refs.push_back(leaf->ref);
    CHECK(codes
        == std::vector<QString>{QStringLiteral("00001"), QStringLiteral("00004"), QStringLiteral("09661")});
    CHECK(refs
        == std::vector<QString>{
            QStringLiteral("1.1"), QStringLiteral("1.2"), QStringLiteral("1.3"), QStringLiteral("2.1")});
    CHECK(f.campaign.unitCount() == 3);
    CHECK(f.campaign.isEmpty());
}

TEST_CASE("a campaign takes in cells of every kind") {
    Fixture f;
    SECTION("an input of an entry") {
        CHECK(f.apply(entryCell("1.2", "appraised", "ke_hoach"), std::int64_t(20)) == 0);
        CHECK(f.entry("1.2", Stage::Appraised).answers[0] == Answer{QStringLiteral("20"), Rational(20)});
        CHECK(f.entry("1.2", Stage::Self).isEmpty());
    }
    SECTION("a choice") {
        CHECK(f.apply(entryCell("1.1", "self", "choice"), QStringLiteral("kem")) == 0);
        CHECK(f.entry("1.1", Stage::Self).answers[0]->number == Rational(1));
    }
    SECTION("no case arose") {
        CHECK(f.apply(entryCell("1.2", "council", "na"), std::int64_t(1)) == 0);
        CHECK(f.entry("1.2", Stage::Council).notApplicable);
    }
    SECTION("typed points") {
        CHECK(f.apply(entryCell("1.3", "appraised", "points"), QStringLiteral("1.25")) == 0);
        CHECK(f.entry("1.3", Stage::Appraised).points == Points::ofUnits(12500));
    }
    SECTION("a fact") {
        CHECK(f.apply(QStringLiteral("fact/00001/hoso"), std::int64_t(8)) == 0);
        CHECK(f.campaign.record(0).facts[0]->text == QStringLiteral("8"));
    }
    SECTION("a count of the survey") {
        CHECK(f.apply(QStringLiteral("survey/00001/2.1/dn/khong"), std::int64_t(3)) == 0);
        const auto field = f.frame->leaves[f.leaf("2.1")]->field(u"dn.khong");
        REQUIRE(field != nullptr);
        const auto index = static_cast<std::size_t>(field - f.frame->leaves[f.leaf("2.1")]->fields.data());
        CHECK(f.campaign.record(0).surveys[f.leaf("2.1")].answers[index]->number == Rational(3));
    }
    CHECK_FALSE(f.campaign.isEmpty());
    CHECK(f.campaign.record(1) == Campaign(f.frame).record(1));
}

TEST_CASE("a note alone is no entry") {
    Fixture f;
    CHECK(f.apply(entryCell("1.2", "self", "note"), QStringLiteral("chờ số liệu")) == 0);
    CHECK(f.entry("1.2", Stage::Self).note == QStringLiteral("chờ số liệu"));
    CHECK(f.entry("1.2", Stage::Self).isEmpty());
    CHECK(f.campaign.isEmpty());
}

TEST_CASE("an empty value clears what was entered") {
    Fixture f;
    const Campaign blank(f.frame);
    const std::pair<QString, CellValue> cells[] = {
        {entryCell("1.2", "appraised", "ke_hoach"), std::int64_t(20)},
        {entryCell("1.1", "appraised", "choice"), QStringLiteral("tot")},
        {entryCell("1.2", "appraised", "na"), std::int64_t(1)},
        {entryCell("1.3", "appraised", "points"), QStringLiteral("1")},
        {entryCell("1.3", "appraised", "note"), QStringLiteral("vì")},
        {QStringLiteral("fact/00001/hoso"), std::int64_t(8)},
        {QStringLiteral("survey/00001/2.1/dan/khong"), std::int64_t(3)},
    };
    for (const auto& [cell, value] : cells) {
        CAPTURE(cell);
        f.apply(cell, value);
        CHECK_FALSE(f.campaign == blank);
        CHECK(f.apply(cell, {}) == 0);
        CHECK(f.campaign == blank);
    }
}

TEST_CASE("a value its field cannot hold counts as not entered") {
    Fixture f;
    for (const CellValue& value :
        {CellValue(std::int64_t(-1)), CellValue(QStringLiteral("nhiều")), CellValue(QString())}) {
        f.apply(entryCell("1.2", "self", "ke_hoach"), value);
        CHECK(f.entry("1.2", Stage::Self).isEmpty());
    }
    f.apply(entryCell("1.3", "self", "points"), QStringLiteral("một"));
    CHECK(f.campaign.isEmpty());
}

TEST_CASE("a difference counts for nothing until it is settled") {
    Fixture f;
    const QString cell = entryCell("1.2", "appraised", "ke_hoach");
    f.campaign.apply(cell, two(std::int64_t(20), std::int64_t(21)));
    const Entry& entry = f.entry("1.2", Stage::Appraised);
    CHECK(entry.differing == std::vector<QString>{QStringLiteral("ke_hoach")});
    CHECK_FALSE(entry.answers[0]);
    CHECK_FALSE(entry.isEmpty());
    CHECK(f.counted("1.2", Stage::Council).entry == &entry);

    SECTION("equal values are no difference") {
        f.campaign.apply(cell, two(std::int64_t(20), std::int64_t(20)));
        CHECK(entry.differing.empty());
        CHECK(entry.answers[0]->text == QStringLiteral("20"));
    }
    SECTION("settled") {
        f.apply(cell, std::int64_t(21));
        CHECK(entry.differing.empty());
        CHECK(entry.answers[0]->text == QStringLiteral("21"));
    }
    SECTION("expressions do not see an entry that differs") {
        f.apply(entryCell("1.2", "appraised", "da_lam"), std::int64_t(5));
        const UnitValues values(*f.frame, f.campaign.record(0), Stage::Council);
        CHECK(values.valueOf(f.frame->leaves[f.leaf("1.2")]->field(u"da_lam")->slot) == nullptr);
    }
    SECTION("a fact that differs reads as not entered") {
        f.campaign.apply(QStringLiteral("fact/00001/hoso"), two(std::int64_t(1), std::int64_t(2)));
        CHECK(f.campaign.record(0).differingFacts == std::vector<QString>{QStringLiteral("hoso")});
        CHECK_FALSE(f.campaign.record(0).facts[0]);
        f.apply(QStringLiteral("fact/00001/hoso"), std::int64_t(2));
        CHECK(f.campaign.record(0).differingFacts.empty());
        CHECK(f.campaign.record(0).facts[0]->text == QStringLiteral("2"));
    }
}

TEST_CASE("cells this campaign does not know change nothing") {
    Fixture f;
    const Campaign blank(f.frame);
    for (const char* cell : {"", "nonsense", "entry/00001", "entry/99999/1.1/self/choice",
             "entry/01/1.1/self/choice", "entry/09619/1.1/self/choice", "entry/00001/9.9/self/choice",
             "entry/00001/1/self/choice", "entry/00001/1.1/final/choice", "entry/00001/1.1/self/cho",
             "entry/00001/1.2/self/ke_hoach/x", "fact/00001/dan_so", "fact/00001/hoso/x", "fact/99999/hoso",
             "survey/00001/1.1/dan/khong", "survey/00001/2.1/dan/co", "survey/00001/2.1/nha/khong",
             "survey/00001/2.1/dan/khong/x", "book/invented", "dream/00001/hoso", "thread/00001/1.1/5/6"}) {
        CAPTURE(cell);
        CHECK(f.apply(QString::fromLatin1(cell), std::int64_t(1)) == -1);
        CHECK(f.campaign.apply(QString::fromLatin1(cell), two(std::int64_t(1), std::int64_t(2))) == -1);
        CHECK(f.campaign == blank);
    }
}

TEST_CASE("a campaign is the same whatever order its cells come in") {
    const std::vector<QString> cells = {entryCell("1.1", "self", "choice"),
        entryCell("1.2", "self", "ke_hoach"), entryCell("1.2", "self", "da_lam"),
        entryCell("1.2", "self", "na"), entryCell("1.3", "self", "points"), QStringLiteral("fact/00001/hoso"),
        QStringLiteral("fact/00001/ghi_chu"), QStringLiteral("survey/00001/2.1/dan/khong")};
    const Fixture f;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        test::Dice dice(seed);
        std::vector<std::pair<QString, std::vector<Head>>> state;
        for (const QString& cell : cells)
            state.emplace_back(cell,
                dice.chance(50) ? two(std::int64_t(1), std::int64_t(2)) : one(std::int64_t(dice.below(3))));
        Campaign first(f.frame), second(f.frame);
        for (const auto& [cell, heads] : state)
            first.apply(cell, heads);
        for (int i = 0; i < 5; ++i) // what came before does not matter either
            second.apply(dice.pick(cells), two(std::int64_t(1), std::int64_t(2)));
        dice.shuffle(state);
        for (const auto& [cell, heads] : state)
            second.apply(cell, heads);
        REQUIRE(first == second);
    }
}

TEST_CASE("of each leaf the latest stage counts, the unit's own claim never") {
    Fixture f;
    const auto stageOf = [&](StageView view) {
        const CountedEntry counted = f.counted("1.2", view);
        return counted.entry == nullptr ? std::optional<Stage>() : counted.stage;
    };
    f.apply(entryCell("1.2", "self", "ke_hoach"), std::int64_t(1));
    CHECK(stageOf(Stage::Self) == Stage::Self);
    CHECK_FALSE(stageOf(Stage::Appraised));
    CHECK_FALSE(stageOf(Stage::Council));

    f.apply(entryCell("1.2", "appraised", "ke_hoach"), std::int64_t(2));
    CHECK(stageOf(Stage::Self) == Stage::Self);
    CHECK(stageOf(Stage::Council) == Stage::Appraised);

    f.apply(entryCell("1.2", "council", "ke_hoach"), std::int64_t(4));
    CHECK(stageOf(Stage::Appraised) == Stage::Appraised);
    CHECK(stageOf(Stage::Reappraised) == Stage::Appraised);
    CHECK(stageOf(Stage::Council) == Stage::Council);

    SECTION("a stage with a note alone is passed over") {
        f.apply(entryCell("1.2", "council", "ke_hoach"), {});
        f.apply(entryCell("1.2", "council", "note"), QStringLiteral("giữ nguyên"));
        CHECK(stageOf(Stage::Council) == Stage::Appraised);
    }
    SECTION("a stage that differs is not passed over") {
        f.apply(entryCell("1.2", "council", "ke_hoach"), {});
        f.campaign.apply(entryCell("1.2", "council", "ke_hoach"), two(std::int64_t(1), std::int64_t(2)));
        CHECK(stageOf(Stage::Council) == Stage::Council);
    }
    SECTION("expressions read the entry that counts, whole") {
        f.apply(entryCell("1.2", "appraised", "da_lam"), std::int64_t(2));
        const Node& leaf = *f.frame->leaves[f.leaf("1.2")];
        const UnitValues values(*f.frame, f.campaign.record(0), Stage::Council);
        CHECK(*values.valueOf(leaf.field(u"ke_hoach")->slot) == Rational(4));
        CHECK(values.valueOf(leaf.field(u"da_lam")->slot) == nullptr); // no mixing field by field
        CHECK(values.counted(f.leaf("1.2")).stage == Stage::Council);
    }
}

TEST_CASE("the survey counts at every view") {
    Fixture f;
    CHECK(f.counted("2.1", Stage::Council).entry == nullptr);
    f.apply(QStringLiteral("survey/00001/2.1/dan/hai_long"), std::int64_t(30));
    for (const Stage view : allStages)
        CHECK(f.counted("2.1", view).entry == &f.campaign.record(0).surveys[f.leaf("2.1")]);
}

TEST_CASE("a check fails when it is false, not when a number is missing") {
    Fixture f;
    const Node& leaf = *f.frame->leaves[f.leaf("1.2")];
    const auto failed = [&] {
        return failedChecks(leaf, UnitValues(*f.frame, f.campaign.record(0), Stage::Appraised)).size();
    };
    CHECK(failed() == 0);
    f.apply(entryCell("1.2", "appraised", "da_lam"), std::int64_t(2));
    CHECK(failed() == 0);
    f.apply(entryCell("1.2", "appraised", "ke_hoach"), std::int64_t(1));
    CHECK(failed() == 1);
    f.apply(entryCell("1.2", "appraised", "ke_hoach"), std::int64_t(2));
    CHECK(failed() == 0);
}

TEST_CASE("a count of the survey has a field and a place") {
    SurveyRule rule;
    rule.options = {{QStringLiteral("co"), {}, {}}, {QStringLiteral("khong"), {}, {}}};
    rule.groups = {{QStringLiteral("dan"), {}, 1}};
    CHECK(surveyFieldName(rule, QStringLiteral("dan"), QStringLiteral("co")) == QStringLiteral("co"));
    CHECK(surveyCountOf(rule, QStringLiteral("khong"))->group == QStringLiteral("dan"));
    CHECK_FALSE(surveyCountOf(rule, QStringLiteral("dan.co")));
    rule.groups.push_back({QStringLiteral("dn"), {}, 1});
    CHECK(surveyFieldName(rule, QStringLiteral("dn"), QStringLiteral("co")) == QStringLiteral("dn.co"));
    CHECK(surveyCountOf(rule, QStringLiteral("dn.khong"))->option == QStringLiteral("khong"));
    CHECK_FALSE(surveyCountOf(rule, QStringLiteral("khong")));
}

TEST_CASE("a survey of one group does not take another group's counts") {
    QByteArray bytes = test::tinySetBytes();
    bytes.replace(R"(,{"id":"dn","label":{"vi":"Doanh nghiệp","en":"Firms"},"weight":"1"})", "");
    Campaign campaign(Frame::make(test::fewUnits(), test::setOf(bytes)));
    CHECK(campaign.apply(QStringLiteral("survey/00001/2.1/dn/khong"), one(std::int64_t(3))) == -1);
    CHECK(campaign.isEmpty());
    CHECK(campaign.apply(QStringLiteral("survey/00001/2.1/dan/khong"), one(std::int64_t(3))) == 0);
}
