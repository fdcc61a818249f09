// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/cells.h"
#include "core/campaign/editing.h"
#include "support/catch.h"
#include "support/tinybook.h"

using namespace sodiem;

namespace {

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

// The tiny set's leaves: 1.1 a choice (no case forbidden), 1.2 done of planned, 1.3 manual 0.5–3 by 0.25,
// 2.1 the survey.
struct Sheet {
    std::shared_ptr<const Frame> frame = Frame::make(test::fewUnits(), test::setOf(test::tinySetBytes()));
    Campaign campaign{frame};

    EntryPlace at(const char* ref, Stage stage = Stage::Appraised) const {
        return {0, static_cast<std::size_t>(frame->leafIndex.at(text(ref))), stage};
    }
    const Entry& entry(const char* ref, Stage stage = Stage::Appraised) const {
        return campaign.record(0).entry(stage, at(ref).leaf);
    }
    // What an edit gives, fed back as the book would.
    std::optional<ErrorCode> edit(const EntryPlace& place, const EntryEdit& edit) {
        return take(editEntry(campaign, place, edit));
    }
    std::optional<ErrorCode> take(const Result<std::vector<Change>>& changes) {
        if (!changes)
            return changes.error().code;
        last = *changes;
        for (const Change& change : *changes)
            campaign.apply(change.cell, {{sha256(change.cell.toUtf8()), change.value}});
        return std::nullopt;
    }
    void differ(const char* ref, const char* field, const char* a, const char* b) {
        const QString cell = Cell::entry(text("00001"), text(ref), text("appraised"), text(field)).path();
        campaign.apply(cell, {{sha256("a"), text(a)}, {sha256("b"), text(b)}});
    }

    std::vector<Change> last;
};

EntryEdit inputs(std::initializer_list<std::pair<const char*, const char*>> fields) {
    EntryEdit edit;
    for (const auto& [field, value] : fields)
        edit.inputs[text(field)] = value == nullptr ? std::nullopt : std::optional<QString>(text(value));
    return edit;
}

EntryEdit points(const char* value, const char* note = nullptr) {
    EntryEdit edit;
    edit.points = std::optional<QString>(text(value));
    if (note != nullptr)
        edit.note = text(note);
    return edit;
}

EntryEdit noCase(bool on, const char* note = nullptr) {
    EntryEdit edit;
    edit.notApplicable = on;
    if (note != nullptr)
        edit.note = text(note);
    return edit;
}

EntryEdit note(const char* words) {
    EntryEdit edit;
    edit.note = text(words);
    return edit;
}

} // namespace

TEST_CASE("figures typed are the figures stored, and only what changed is written") {
    Sheet sheet;
    CHECK(sheet.edit(sheet.at("1.2"), inputs({{"ke_hoach", "20"}, {"da_lam", "5"}})) == std::nullopt);
    CHECK(sheet.last.size() == 2);
    CHECK(sheet.entry("1.2").answers[0]->text == text("20"));
    CHECK(sheet.edit(sheet.at("1.2"), inputs({{"da_lam", "6"}})) == std::nullopt);
    REQUIRE(sheet.last.size() == 1);
    CHECK(sheet.last[0].value == CellValue(std::int64_t(6)));
    CHECK(sheet.edit(sheet.at("1.2"), inputs({{"da_lam", "6"}})) == std::nullopt);
    CHECK(sheet.last.empty());
    CHECK(sheet.edit(sheet.at("1.2"), inputs({{"da_lam", nullptr}})) == std::nullopt);
    CHECK_FALSE(sheet.entry("1.2").answers[1].has_value());
}

TEST_CASE("what does not hold is refused and changes nothing") {
    Sheet sheet;
    CHECK(sheet.edit(sheet.at("1.2"), inputs({{"ke_hoach", "20"}, {"da_lam", "5"}})) == std::nullopt);
    const Campaign before = sheet.campaign;
    CHECK(sheet.edit(sheet.at("1.2"), inputs({{"da_lam", "21"}})) == ErrorCode::EntryCheckFailed);
    CHECK(sheet.edit(sheet.at("1.2"), inputs({{"da_lam", "-1"}})) == ErrorCode::NumberBelow);
    CHECK(sheet.edit(sheet.at("1.2"), inputs({{"da_lam", "2.5"}})) == ErrorCode::NumberNotInteger);
    CHECK(sheet.edit(sheet.at("1.2"), inputs({{"khac", "1"}})) == ErrorCode::EntryInputUnknown);
    CHECK(sheet.edit(sheet.at("1.1"), inputs({{"choice", "tuyet"}})) == ErrorCode::EntryOptionUnknown);
    CHECK(sheet.edit(sheet.at("1.3"), points("0.6", "vì")) == ErrorCode::EntryPointsStep);
    CHECK(sheet.edit(sheet.at("1.3"), points("3.25", "vì")) == ErrorCode::NumberAbove);
    CHECK(sheet.edit(sheet.at("1.3"), points("0.25", "vì")) == ErrorCode::NumberBelow);
    CHECK(sheet.edit(sheet.at("1.1"), noCase(true, "vì")) == ErrorCode::EntryNotApplicableForbidden);
    CHECK(sheet.edit(sheet.at("2.1"), inputs({{"dan.khong", "1"}})) == ErrorCode::EntryNodeIsSurvey);
    CHECK(sheet.campaign == before);
    // Both together hold: the order of typing must not matter.
    CHECK(sheet.edit(sheet.at("1.2"), inputs({{"ke_hoach", "30"}, {"da_lam", "21"}})) == std::nullopt);
}

TEST_CASE("a decision wants its reason: no case at an appraiser's step, typed points at any") {
    Sheet sheet;
    CHECK(sheet.edit(sheet.at("1.2"), noCase(true)) == ErrorCode::EntryNoteMissing);
    CHECK(sheet.edit(sheet.at("1.2"), noCase(true, "  \n ")) == ErrorCode::EntryNoteMissing);
    CHECK(sheet.edit(sheet.at("1.2"), points("1.5")) == ErrorCode::EntryNoteMissing);
    CHECK(sheet.edit(sheet.at("1.3", Stage::Self), points("1.5")) == ErrorCode::EntryNoteMissing);
    CHECK(sheet.edit(sheet.at("1.2", Stage::Self), noCase(true)) == std::nullopt); // only a claim
    CHECK(sheet.edit(sheet.at("1.2"), points("1.5", "đối chiếu")) == std::nullopt);
    CHECK(sheet.entry("1.2").points == Points::ofUnits(15000));
    CHECK(sheet.edit(sheet.at("1.2"), note("")) == ErrorCode::EntryNoteMissing); // its only reason
}

TEST_CASE("figures take back no case, and no case takes the figures away") {
    Sheet sheet;
    CHECK(sheet.edit(sheet.at("1.2"), inputs({{"ke_hoach", "20"}, {"da_lam", "5"}})) == std::nullopt);
    CHECK(sheet.edit(sheet.at("1.2"), noCase(true, "không có")) == std::nullopt);
    CHECK(sheet.entry("1.2").notApplicable);
    CHECK_FALSE(sheet.entry("1.2").answers[0].has_value());
    CHECK(sheet.edit(sheet.at("1.2"), inputs({{"ke_hoach", "8"}})) == std::nullopt);
    CHECK_FALSE(sheet.entry("1.2").notApplicable);
    CHECK(sheet.entry("1.2").answers[0]->text == text("8"));
}

TEST_CASE("a later step begins with a copy of the earlier entry, without its note") {
    Sheet sheet;
    CHECK(sheet.edit(sheet.at("1.2", Stage::Self), inputs({{"ke_hoach", "20"}, {"da_lam", "18"}}))
        == std::nullopt);
    CHECK(sheet.edit(sheet.at("1.2", Stage::Self), note("theo báo cáo")) == std::nullopt);
    CHECK(sheet.edit(sheet.at("1.2"), inputs({{"da_lam", "15"}})) == std::nullopt);
    CHECK(sheet.entry("1.2").answers[0]->text == text("20"));
    CHECK(sheet.entry("1.2").answers[1]->text == text("15"));
    CHECK(sheet.entry("1.2").note.isEmpty());
    CHECK(sheet.entry("1.2", Stage::Self).answers[1]->text == text("18"));
    CHECK(sheet.edit(sheet.at("1.2", Stage::Council), inputs({{"da_lam", "16"}})) == std::nullopt);
    CHECK(sheet.entry("1.2", Stage::Council).answers[0]->text == text("20"));
}

TEST_CASE("a word, or taking something away, opens no step") {
    Sheet sheet;
    CHECK(sheet.edit(sheet.at("1.2", Stage::Self), inputs({{"ke_hoach", "20"}, {"da_lam", "18"}}))
        == std::nullopt);
    CHECK(sheet.edit(sheet.at("1.2"), note("xem lại")) == std::nullopt);
    CHECK(sheet.entry("1.2").isEmpty());
    CHECK(sheet.entry("1.2").note == text("xem lại"));
    CHECK(sheet.edit(sheet.at("1.2"), noCase(false)) == std::nullopt);
    CHECK(sheet.edit(sheet.at("1.2"), inputs({{"da_lam", nullptr}})) == std::nullopt);
    CHECK(sheet.entry("1.2").isEmpty());
}

TEST_CASE("recognising takes the earlier entry as it is") {
    Sheet sheet;
    CHECK(sheet.take(acceptEarlier(sheet.campaign, sheet.at("1.2"))) == std::nullopt);
    CHECK(sheet.last.empty()); // nobody claimed anything
    CHECK(sheet.edit(sheet.at("1.2", Stage::Self), inputs({{"ke_hoach", "20"}, {"da_lam", "18"}}))
        == std::nullopt);
    SECTION("figures, keeping the appraiser's own word") {
        CHECK(sheet.edit(sheet.at("1.2"), note("đã xem sổ")) == std::nullopt);
        CHECK(sheet.take(acceptEarlier(sheet.campaign, sheet.at("1.2"))) == std::nullopt);
        CHECK(sheet.entry("1.2").answers == sheet.entry("1.2", Stage::Self).answers);
        CHECK(sheet.entry("1.2").note == text("đã xem sổ"));
    }
    SECTION("no case: with the claimant's reason, or not at all") {
        CHECK(sheet.edit(sheet.at("1.2", Stage::Self), noCase(true)) == std::nullopt);
        CHECK(sheet.take(acceptEarlier(sheet.campaign, sheet.at("1.2"))) == ErrorCode::EntryNoteMissing);
        CHECK(sheet.edit(sheet.at("1.2", Stage::Self), note("không có hồ sơ")) == std::nullopt);
        CHECK(sheet.take(acceptEarlier(sheet.campaign, sheet.at("1.2"))) == std::nullopt);
        CHECK(sheet.entry("1.2").notApplicable);
        CHECK(sheet.entry("1.2").note == text("không có hồ sơ"));
    }
    SECTION("what differs between two computers cannot be recognised") {
        sheet.differ("1.2", "da_lam", "15", "16");
        CHECK(sheet.take(acceptEarlier(sheet.campaign, sheet.at("1.2", Stage::Council)))
            == ErrorCode::EntryDifference);
    }
    SECTION("at the step of self-assessment there is nothing earlier") {
        CHECK(sheet.take(acceptEarlier(sheet.campaign, sheet.at("1.2", Stage::Self))) == std::nullopt);
        CHECK(sheet.last.empty());
    }
}

TEST_CASE("an edit settles the difference it is about and no other") {
    Sheet sheet;
    CHECK(sheet.edit(sheet.at("1.2"), inputs({{"ke_hoach", "20"}})) == std::nullopt);
    sheet.differ("1.2", "da_lam", "15", "16");
    CHECK(sheet.edit(sheet.at("1.2"), inputs({{"ke_hoach", "30"}})) == std::nullopt);
    REQUIRE(sheet.last.size() == 1);
    CHECK(sheet.last[0].cell.endsWith(text("/ke_hoach")));
    CHECK(sheet.entry("1.2").differing == std::vector<QString>{text("da_lam")});
    CHECK(sheet.edit(sheet.at("1.2"), inputs({{"da_lam", "15"}})) == std::nullopt);
    CHECK(sheet.entry("1.2").differing.empty());
    sheet.differ("1.2", "da_lam", "15", "16");
    CHECK(sheet.edit(sheet.at("1.2"), inputs({{"da_lam", nullptr}})) == std::nullopt);
    REQUIRE(sheet.last.size() == 1); // written though it seemed empty already
}

TEST_CASE("clearing a step lets the earlier one count again") {
    Sheet sheet;
    CHECK(sheet.edit(sheet.at("1.3", Stage::Appraised), points("1", "vì")) == std::nullopt);
    CHECK(sheet.edit(sheet.at("1.3", Stage::Council), points("2", "họp")) == std::nullopt);
    CHECK(sheet.take(clearEntry(sheet.campaign, sheet.at("1.3", Stage::Council))) == std::nullopt);
    CHECK(sheet.entry("1.3", Stage::Council) == [&] {
        Entry blank;
        blank.answers.resize(sheet.entry("1.3").answers.size());
        return blank;
    }());
    CHECK(countedEntry(sheet.campaign.record(0), *sheet.frame->leaves[2], 2, Stage::Council).stage
        == Stage::Appraised);
}

TEST_CASE("shared figures and survey counts are edited alike") {
    Sheet sheet;
    CHECK(sheet.take(editFact(sheet.campaign, 0, 0, text("120"), Stage::Appraised)) == std::nullopt);
    CHECK(sheet.campaign.record(0).facts[0]->text == text("120"));
    CHECK(sheet.take(editFact(sheet.campaign, 0, 0, text("120"), Stage::Appraised)) == std::nullopt);
    CHECK(sheet.last.empty());
    CHECK(sheet.take(editFact(sheet.campaign, 0, 0, text("-1"), Stage::Appraised)) == ErrorCode::NumberBelow);
    CHECK(sheet.take(editFact(sheet.campaign, 0, 0, std::nullopt, Stage::Appraised)) == std::nullopt);
    CHECK_FALSE(sheet.campaign.record(0).facts[0].has_value());

    const std::size_t survey = sheet.at("2.1").leaf;
    CHECK(sheet.take(editSurvey(sheet.campaign, 0, survey, {{text("dan.hai_long"), text("7")}}))
        == std::nullopt);
    REQUIRE(sheet.last.size() == 1);
    CHECK(sheet.last[0].cell == text("survey/00001/2.1/dan/hai_long"));
    CHECK(sheet.take(editSurvey(sheet.campaign, 0, 0, {})) == ErrorCode::EntryNodeNotSurvey);
}

TEST_CASE("a unit that was wrong before does not stand in the way of others") {
    Sheet sheet;
    for (const auto& [field, value] : {std::pair("ke_hoach", 5), std::pair("da_lam", 9)}) // by merging
        sheet.campaign.apply(Cell::entry(text("00001"), text("1.2"), text("appraised"), text(field)).path(),
            {{sha256(field), std::int64_t(value)}});
    CHECK(sheet.edit(sheet.at("1.1"), inputs({{"choice", "tot"}})) == std::nullopt);
    CHECK(sheet.edit(sheet.at("1.2"), inputs({{"da_lam", "4"}})) == std::nullopt);
    CHECK(sheet.edit(sheet.at("1.2"), inputs({{"da_lam", "6"}})) == ErrorCode::EntryCheckFailed);
}

TEST_CASE("other points than claimed want a word") {
    Entry entry;
    const auto one = Points::ofUnits(10000), two = Points::ofUnits(20000);
    CHECK_FALSE(lacksReason(entry, one, two)); // nothing entered here
    entry.points = two;
    CHECK(lacksReason(entry, one, two));
    CHECK_FALSE(lacksReason(entry, two, two));
    CHECK_FALSE(lacksReason(entry, std::nullopt, two));
    entry.note = text("vì");
    CHECK_FALSE(lacksReason(entry, one, two));
}
