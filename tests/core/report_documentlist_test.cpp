// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/report/documentlist.h"
#include "support/catch.h"
#include "support/tinybook.h"

using namespace sodiem;

namespace {

const QString plan = QString(64, u'a'), report = QString(64, u'b'), unused = QString(64, u'c');

struct Office {
    std::shared_ptr<const Frame> frame = Frame::make(test::fewUnits(), test::setOf(test::tinySetBytes()));
    Campaign campaign{frame};
    CampaignDates dates{QDate(2018, 1, 1), QDate(2018, 12, 31), {}};

    void put(const QString& cell, const QString& value) {
        campaign.apply(cell, {{sha256(cell.toUtf8()), CellValue(value)}});
    }
    void describe(const QString& digest, const char* field, const char8_t* value) {
        put(QStringLiteral("evidence/%1/%2").arg(digest, QLatin1String(field)), QString::fromUtf8(value));
    }
    void link(const char* unit, const char* leaf, const QString& digest) {
        put(QStringLiteral("link/%1/%2/%3").arg(QLatin1String(unit), QLatin1String(leaf), digest), {});
    }
    std::vector<ListedDocument> list(const QStringList& missing = {}) const {
        auto listed = listDocuments(documentSource(campaign, frame, dates),
            [&](const QString& digest) { return !missing.contains(digest); });
        REQUIRE(listed);
        return std::move(*listed);
    }
};

// The states that are on.
std::vector<DocumentState> on(const ListedDocument& listed) {
    std::vector<DocumentState> states;
    for (std::size_t i = 0; i < documentStates; ++i)
        if (listed.states[i])
            states.push_back(static_cast<DocumentState>(i));
    return states;
}

} // namespace

TEST_CASE("a list of documents that nobody waits for any more ends") {
    Office office;
    office.link("00001", "1.1", plan);
    const auto listed = listDocuments(documentSource(office.campaign, office.frame, office.dates),
        [](const QString&) { return true; }, [](int, int) { return false; });
    REQUIRE_FALSE(listed);
    CHECK(listed.error().code == ErrorCode::Cancelled);
}

TEST_CASE("the documents of a book are listed by name with where they are used; what is used nowhere is not") {
    Office office;
    CHECK(office.list().empty());
    office.describe(plan, "name", u8"Kế hoạch.pdf");
    office.describe(report, "name", u8"Báo cáo.pdf");
    office.describe(unused, "name", u8"Ảnh.pdf");
    office.link("00004", "1.1", plan);
    office.link("00001", "1.3", plan);
    office.link("00001", "1.1", plan);
    office.link("00001", "1.2", report);
    const auto list = office.list();
    REQUIRE(list.size() == 2);
    CHECK(list[0].document.sha256 == report);
    CHECK(list[0].places == std::vector<ListedDocument::Place>{{0, 1}});
    CHECK(list[0].units == 1);
    CHECK(list[1].places == std::vector<ListedDocument::Place>{{0, 0}, {0, 2}, {1, 0}});
    CHECK(list[1].units == 2);
    REQUIRE(list[1].placeIn(1) != nullptr);
    CHECK(*list[1].placeIn(1) == ListedDocument::Place{1, 0});
    CHECK(list[1].placeIn(2) == nullptr);
}

TEST_CASE("a document says what is odd about it, and may be odd in several ways") {
    Office office;
    office.link("00001", "1.1", plan);
    CHECK(on(office.list()[0]) == std::vector{DocumentState::Undescribed});
    office.describe(plan, "number", u8"12/KH");
    CHECK(on(office.list()[0]) == std::vector{DocumentState::InPlace});
    for (const char8_t* day : {u8"2018-01-01", u8"2018-12-31"}) {
        office.describe(plan, "date", day);
        CHECK(on(office.list()[0]) == std::vector{DocumentState::InPlace});
    }
    for (const char8_t* day : {u8"2017-12-31", u8"2019-01-01"}) {
        office.describe(plan, "date", day);
        CHECK(on(office.list()[0]) == std::vector{DocumentState::Outside});
    }
    office.link("00004", "1.1", plan);
    CHECK(on(office.list({plan})[0])
        == std::vector{DocumentState::Missing, DocumentState::Outside, DocumentState::Shared});
    office.dates = {};
    CHECK(on(office.list()[0]) == std::vector{DocumentState::Shared});
}

TEST_CASE("the scan of a signed record is listed as the record's, and lacks no description") {
    Office office;
    office.put(QStringLiteral("record/00004/scan/") + plan, {});
    office.put(QStringLiteral("record/00001/scan/") + report, {});
    office.link("00001", "1.1", report);
    office.describe(plan, "date", u8"2019-02-01"); // signed when the year was over
    auto list = office.list();
    REQUIRE(list.size() == 2);
    if (list[0].document.sha256 != plan)
        std::swap(list[0], list[1]);
    CHECK(list[0].places == std::vector<ListedDocument::Place>{{1, ListedDocument::Place::record}});
    CHECK(list[0].isRecordOnly());
    CHECK(on(list[0]) == std::vector{DocumentState::InPlace});
    CHECK(list[1].places == std::vector<ListedDocument::Place>{{0, 0}, {0, ListedDocument::Place::record}});
    CHECK_FALSE(list[1].isRecordOnly());
    CHECK(on(list[1]) == std::vector{DocumentState::Undescribed});
    CHECK(on(office.list({plan})[list[0].document.sha256 == office.list()[0].document.sha256 ? 0 : 1])
        == std::vector{DocumentState::Missing});
}

TEST_CASE("a search goes through what a document says and through the names of its units, without diacritics") {
    Office office;
    office.describe(plan, "name", u8"Kế hoạch.pdf");
    office.describe(plan, "number", u8"12/KH-UBND");
    office.describe(plan, "date", u8"2018-02-05");
    office.describe(plan, "issuer", u8"UBND thành phố");
    office.describe(plan, "abstract", u8"Cải cách hành chính");
    office.link("00004", "1.1", plan);
    const QString searched = office.list()[0].searched;
    for (const char8_t* typed : {u8"ke hoach", u8"12/kh-ubnd", u8"05/02/2018", u8"thanh pho", u8"Cải cách", u8"truc bach"})
        CHECK(searched.contains(folded(QString::fromUtf8(typed))));
    CHECK_FALSE(searched.contains(folded(QString::fromUtf8(u8"Phúc Xá"))));
}
