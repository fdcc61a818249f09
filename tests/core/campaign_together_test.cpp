// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/batch.h"
#include "support/campaigns.h"

using namespace sodiem;

namespace {

// Part ≤ whole between a leaf's input and a fact, and between two leaves.
QByteArray bound() {
    return oneleaf::setJson(
        oneleaf::leafJson("1.1", "1",
            "'rule':{'kind':'proportional','measure':'100 * xong / "
            "fact.hoso','ifUndefined':'zero','full':'100'},"
            "'inputs':[{'name':'xong','type':'integer','label':{'vi':'Xong','en':'Done'}}]"
            ",'checks':[{'must':'xong <= "
            "fact.hoso','severity':'error','text':{'vi':'Quá','en':'Too many'}}]")
            + ","
            + oneleaf::leafJson("1.2", "1",
                "'rule':{'kind':'proportional','measure':'100 * muon / "
                "10','ifUndefined':'zero','full':'100'},"
                "'inputs':[{'name':'muon','type':'integer','label':{'vi':'Muộn','en':'Late'}}],"
                "'checks':[{'must':'muon + node.1.1.xong = "
                "fact.hoso','severity':'error','text':{'vi':'Không khớp','en':'Does not add up'}}]"),
        {"2", "2", "drop",
            "[{'name':'hoso','type':'integer','label':{'vi':'Hồ sơ','en':'Dossiers'},'min':'0'}]"});
}

EntryEdit input(const char* name, const char* value) {
    EntryEdit edit;
    edit.inputs[QString::fromLatin1(name)] = QString::fromLatin1(value);
    return edit;
}

} // namespace

TEST_CASE("figures that hold only together are changed together") {
    Campaign campaign = campaigns::make(bound(), 1);
    campaigns::put(campaign, "fact/00001/hoso", "100");
    campaigns::put(campaign, "entry/00001/1.1/self/xong", "90");
    campaigns::put(campaign, "entry/00001/1.2/self/muon", "10");
    CHECK_FALSE(editFact(campaign, 0, 0, QStringLiteral("80"), Stage::Self));
    CHECK_FALSE(editEntry(campaign, {0, 0, Stage::Self}, input("xong", "70")));

    const UnitEdits edits{{{0, QStringLiteral("80")}}, {{0, input("xong", "70")}}};
    const auto changes = editTogether(campaign, 0, Stage::Self, edits);
    REQUIRE(changes);
    REQUIRE(changes->size() == 2);
    CHECK(changes->at(0).cell == u"fact/00001/hoso");
    CHECK(changes->at(1).cell == u"entry/00001/1.1/self/xong");
}

TEST_CASE("what does not hold together, or cannot be read, changes nothing") {
    Campaign campaign = campaigns::make(bound(), 1);
    const auto refused = [&](const UnitEdits& edits) {
        const auto changes = editTogether(campaign, 0, Stage::Self, edits);
        REQUIRE_FALSE(changes);
        return changes.error();
    };
    const Error broken = refused({{{0, QStringLiteral("80")}}, {{0, input("xong", "81")}}});
    CHECK(broken.code == ErrorCode::EntryCheckFailed);
    CHECK(broken.place.node == u"1.1");
    const Error word = refused({{}, {{1, input("muon", "x")}}});
    CHECK(word.code == ErrorCode::NumberInvalid);
    CHECK(word.place.node == u"1.2");
    CHECK(refused({{{0, QStringLiteral("-1")}}, {}}).code == ErrorCode::NumberBelow);
    CHECK(editTogether(campaign, 0, Stage::Self, {})->empty());
    CHECK(editTogether(campaign, 0, Stage::Self, {{{0, std::nullopt}}, {}})->empty());
}

TEST_CASE("pieces that hold together are all taken, as one change of the unit") {
    const Campaign campaign = campaigns::make(bound(), 1);
    const std::vector<UnitEdits> pieces{
        {{}, {{0, input("xong", "70")}}}, {{}, {{1, input("muon", "10")}}}, {{{0, QStringLiteral("80")}}, {}}};
    const PiecesBatch batch = editPieces(campaign, 0, Stage::Self, pieces);
    CHECK(batch.held == std::vector<std::size_t>{0, 1, 2});
    CHECK(batch.refusals.empty());
    CHECK(batch.changes.size() == 3);
    CHECK(editPieces(campaign, 0, Stage::Self, {}).changes.empty());
}

TEST_CASE("a piece that does not hold is left out and named; one that holds after a later one is not") {
    Campaign campaign = campaigns::make(bound(), 1);
    campaigns::put(campaign, "fact/00001/hoso", "5");
    const std::vector<UnitEdits> pieces{
        {{}, {{0, input("xong", "70")}}}, // only below the figure of the third
        {{}, {{1, input("muon", "x")}}}, // never
        {{{0, QStringLiteral("80")}}, {}}};
    const PiecesBatch batch = editPieces(campaign, 0, Stage::Self, pieces);
    CHECK(batch.held == std::vector<std::size_t>{0, 2});
    REQUIRE(batch.refusals.size() == 1);
    CHECK(batch.refusals[0].edit == 1);
    CHECK(batch.refusals[0].error.code == ErrorCode::NumberInvalid);
    CHECK(batch.changes.size() == 2);
}
