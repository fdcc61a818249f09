// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/batch.h"
#include "core/history/cell.h"
#include "support/catch.h"
#include "support/tinybook.h"

using namespace sodiem;

namespace {

struct Many {
    std::shared_ptr<const Frame> frame = Frame::make(test::fewUnits(), test::setOf(test::tinySetBytes()));
    Campaign campaign{frame};

    Batch edit(const std::vector<AnyEdit>& edits) {
        Batch batch = editMany(campaign, edits);
        for (const Change& change : batch.changes)
            campaign.apply(change.cell, {{sha256(change.cell.toUtf8()), change.value}});
        return batch;
    }
    QString answer(std::size_t unit, std::size_t field) const {
        const auto& found = campaign.record(unit).entry(Stage::Appraised, 1).answers[field];
        return found ? found->text : QString();
    }
};

AnyEdit input(std::size_t unit, const char* field, const char* value, std::size_t leaf = 1) {
    PlacedEdit placed;
    placed.place = {unit, leaf, Stage::Appraised};
    placed.edit.inputs[QString::fromUtf8(field)]
        = value == nullptr ? std::nullopt : std::optional<QString>(QString::fromUtf8(value));
    return placed;
}

AnyEdit fact(std::size_t unit, const char* value) {
    return FactEdit{unit, 0, QString::fromUtf8(value), Stage::Appraised};
}

} // namespace

TEST_CASE("editMany: what does not hold is left out and named, the others are stored") {
    Many many;
    const Batch batch = many.edit({input(0, "ke_hoach", "10"), input(1, "ke_hoach", "mười"),
        input(2, "ke_hoach", "12"), fact(1, "-1"), fact(0, "100")});
    REQUIRE(batch.refusals.size() == 2);
    CHECK(batch.refusals[0].edit == 1);
    CHECK(batch.refusals[1].edit == 3);
    CHECK(batch.changes.size() == 3);
    CHECK(many.answer(0, 0) == QStringLiteral("10"));
    CHECK(many.answer(1, 0).isEmpty());
    CHECK(many.answer(2, 0) == QStringLiteral("12"));
    CHECK(many.campaign.record(0).facts[0]->text == QStringLiteral("100"));
}

TEST_CASE("editMany: an edit is checked against what those before it leave") {
    Many many;
    const Batch batch
        = many.edit({input(0, "ke_hoach", "10"), input(0, "da_lam", "11"), input(0, "da_lam", "10"),
            input(0, "ke_hoach", "9"), input(1, "da_lam", "11"), input(1, "ke_hoach", "10")});
    std::vector<std::size_t> refused;
    for (const Refusal& refusal : batch.refusals)
        refused.push_back(refusal.edit);
    CHECK(refused == std::vector<std::size_t>{1, 3, 5});
    CHECK(many.answer(0, 0) == QStringLiteral("10"));
    CHECK(many.answer(0, 1) == QStringLiteral("10"));
    CHECK(many.answer(1, 1) == QStringLiteral("11"));
}

TEST_CASE("editMany: what holds only after a later edit is stored too") {
    Many many;
    REQUIRE(many.edit({input(0, "ke_hoach", "10"), input(0, "da_lam", "10")}).refusals.empty());
    const Batch batch = many.edit({input(0, "da_lam", "12"), input(0, "ke_hoach", "12"), input(1, "ke_hoach", "x")});
    REQUIRE(batch.refusals.size() == 1);
    CHECK(batch.refusals.front().edit == 2);
    CHECK(batch.changes.size() == 2);
    CHECK(many.answer(0, 1) == QStringLiteral("12"));
}

TEST_CASE("editMany: counts of a survey go where surveys go, and the campaign given is left as it was") {
    Many many;
    const Campaign before = many.campaign;
    const Batch batch = editMany(many.campaign, {input(0, "dan.hai_long", "7", 3), input(1, "dan.khong", "3", 3)});
    CHECK(many.campaign == before);
    REQUIRE(batch.changes.size() == 2);
    CHECK(batch.changes[0].cell == QStringLiteral("survey/00001/2.1/dan/hai_long"));
    CHECK(batch.refusals.empty());
    CHECK(editMany(many.campaign, {}).changes.empty());
}

TEST_CASE("acceptMany and clearMany: a place named twice counts once, a refused one costs no other") {
    Many many;
    for (const char* unit : {"00001", "00004"})
        many.campaign.apply(QStringLiteral("entry/%1/1.1/self/choice").arg(QLatin1String(unit)),
            {{sha256("a"), QStringLiteral("tot")}});
    many.campaign.apply(QStringLiteral("entry/09661/1.3/self/points"), {{sha256("b"), QStringLiteral("2")}});
    const EntryPlace first{0, 0, Stage::Appraised}, second{1, 0, Stage::Appraised},
        unexplained{2, 2, Stage::Appraised}, nothing{2, 0, Stage::Appraised};
    const PlacesBatch accepted = acceptMany(many.campaign, {first, unexplained, first, nothing, second});
    CHECK(accepted.changed == 2);
    CHECK(accepted.changes.size() == 2);
    REQUIRE(accepted.refusals.size() == 1);
    CHECK(accepted.refusals[0].edit == 1);
    CHECK(accepted.refusals[0].error.code == ErrorCode::EntryNoteMissing);
    for (const Change& change : accepted.changes)
        many.campaign.apply(change.cell, {{sha256(change.cell.toUtf8()), change.value}});
    const PlacesBatch cleared = clearMany(many.campaign, {second, second, first, nothing});
    CHECK(cleared.changed == 2);
    CHECK(cleared.changes.size() == 2);
    CHECK(cleared.refusals.empty());
}
