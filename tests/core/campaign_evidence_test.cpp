// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/campaign/campaign.h"
#include "support/catch.h"
#include "support/dice.h"
#include "support/tinybook.h"

#include <algorithm>

using namespace sodiem;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

const QString plan = toHex(sha256("kế hoạch")), photo = toHex(sha256("ảnh"));

std::vector<Head> heads(const std::vector<CellValue>& values) {
    std::vector<Head> list;
    for (std::size_t i = 0; i < values.size(); ++i)
        list.push_back({sha256(QByteArray::number(static_cast<int>(i))), values[i]});
    std::sort(list.begin(), list.end(), [](const Head& a, const Head& b) { return a.event < b.event; });
    return list;
}

struct Fixture {
    std::shared_ptr<const Frame> frame = Frame::make(test::fewUnits(), test::setOf(test::tinySetBytes()));
    Campaign campaign{frame};

    void say(const QString& digest, QStringView field, const CellValue& value) {
        campaign.apply(Cell::evidence(digest, field.toString()).path(), heads({value}));
    }
    int link(
        const char* unit, const char* leaf, const QString& digest, const std::vector<CellValue>& values) {
        return campaign.apply(
            Cell::link(QString::fromLatin1(unit), QString::fromLatin1(leaf), digest).path(), heads(values));
    }
    const std::vector<EvidenceLink>& links(std::size_t unit, std::size_t leaf) const {
        return campaign.record(unit).evidence[leaf];
    }
    void take(const std::vector<Change>& changes) {
        for (const Change& change : changes)
            campaign.apply(change.cell, heads({change.value}));
    }
};

EvidenceDocument planDocument() {
    return {plan, u(u8"Kế hoạch 01.pdf"), 1234, u(u8"01/KH-UBND"), u(u8"2018-01-05"),
        u(u8"UBND phường Phúc Xá"), u(u8"Kế hoạch cải cách hành chính năm 2018"), {}};
}

} // namespace

TEST_CASE("cells of evidence have their paths") {
    CHECK(Cell::evidence(plan, QStringLiteral("name")).path() == u(u8"evidence/") + plan + u(u8"/name"));
    const Cell link = Cell::link(QStringLiteral("00001"), QStringLiteral("1.1"), plan);
    CHECK(link.path() == u(u8"link/00001/1.1/") + plan);
    CHECK(Cell::parse(link.path()) == link);
    CHECK(isAddWinsSet(link.kind));
}

TEST_CASE("what is attached is read back, as the unit's and the leaf's") {
    Fixture f;
    const auto changes = attachChanges(planDocument(), u(u8"00001"), u(u8"1.2"), u(u8"  trang 3,  mục II "));
    REQUIRE(changes);
    CHECK(changes->size() == 7);
    f.take(*changes);
    CHECK(f.campaign.documents() == std::map<QString, EvidenceDocument>{{plan, planDocument()}});
    CHECK(documentOf(f.campaign, plan) == planDocument());
    CHECK(f.links(0, 1) == std::vector<EvidenceLink>{{plan, u(u8"trang 3, mục II")}});
    CHECK(f.links(0, 0).empty());
    CHECK(f.links(1, 1).empty());
    CHECK_FALSE(f.campaign.isEmpty());
}

TEST_CASE("a document that proves several things is known once, and listed while one link is left") {
    Fixture f;
    f.take(*attachChanges(planDocument(), u(u8"00001"), u(u8"1.1"), {}));
    f.take({*linkChange(u(u8"09661"), u(u8"1.2"), plan, u(u8"Phụ lục 1"))});
    CHECK(f.campaign.documents().size() == 1);
    CHECK(evidenceUses(f.campaign, plan) == std::vector<EvidenceUse>{{0, 0, {}}, {2, 1, u(u8"Phụ lục 1")}});
    CHECK(allEvidenceUses(f.campaign).size() == 1);
    f.take({unlinkChange(u(u8"00001"), u(u8"1.1"), plan, u(u8"nhầm tiêu chí"))});
    CHECK(evidenceUses(f.campaign, plan).size() == 1);
    f.take({unlinkChange(u(u8"09661"), u(u8"1.2"), plan)});
    CHECK(allEvidenceUses(f.campaign).empty());
    CHECK(f.campaign.documents().contains(plan)); // what was said of it stays
    CHECK(evidenceUses(f.campaign, photo).empty());
}

TEST_CASE("a link is an add-wins set: one head that has it is enough") {
    Fixture f;
    const CellValue none, bare = QString(), page = u(u8"trang 2");
    CHECK(f.link("00001", "1.1", plan, {none}) == 0);
    CHECK(f.links(0, 0).empty());
    CHECK(f.link("00001", "1.1", plan, {none, bare}) == 0);
    CHECK(f.links(0, 0) == std::vector<EvidenceLink>{{plan, {}}});
    f.link("00001", "1.1", plan, {none, page, none});
    CHECK(f.links(0, 0) == std::vector<EvidenceLink>{{plan, u(u8"trang 2")}});
    f.link("00001", "1.1", plan, {none, none});
    CHECK(f.links(0, 0).empty());
    f.link("00001", "1.1", plan, {});
    CHECK(f.links(0, 0).empty());
}

TEST_CASE("of several cited places the first by event counts, whoever wrote it") {
    std::vector<Head> list = heads({u(u8"trang 1"), u(u8"trang 2"), CellValue(), u(u8"trang 3")});
    const auto first = std::find_if(list.begin(), list.end(),
        [](const Head& head) { return !std::holds_alternative<std::monostate>(head.value); });
    std::vector<EvidenceLink> links;
    applyEvidenceLink(links, plan, list);
    CHECK(links == std::vector<EvidenceLink>{{plan, std::get<QString>(first->value)}});
}

TEST_CASE("links are in order of their documents whatever came first") {
    Fixture f, g;
    const CellValue bare = QString();
    f.link("00001", "1.1", plan, {bare});
    f.link("00001", "1.1", photo, {bare});
    g.link("00001", "1.1", photo, {bare});
    g.link("00001", "1.1", plan, {bare});
    CHECK(f.campaign == g.campaign);
    CHECK(std::is_sorted(f.links(0, 0).begin(), f.links(0, 0).end(),
        [](const EvidenceLink& a, const EvidenceLink& b) { return a.sha256 < b.sha256; }));
    f.link("00001", "1.1", plan, {CellValue()});
    CHECK(f.links(0, 0) == std::vector<EvidenceLink>{{photo, {}}});
}

TEST_CASE("a campaign is the same whatever the order of its evidence cells") {
    std::vector<std::pair<QString, std::vector<Head>>> cells;
    test::Dice dice(11);
    const auto value = [&]() -> CellValue {
        const int kind = dice.below(4);
        return kind == 0 ? CellValue()
            : kind == 1  ? CellValue(std::int64_t(dice.below(9)))
                         : CellValue(dice.text(4));
    };
    for (const QString& digest : {plan, photo, QStringLiteral("ABC"), plan.toUpper()}) {
        for (const char* field : {"name", "size", "number", "date", "issuer", "abstract", "colour"})
            cells.push_back(
                {Cell::evidence(digest, QString::fromLatin1(field)).path(), heads({value(), value()})});
        for (const char* unit : {"00001", "00004", "99999"})
            for (const char* leaf : {"1.1", "1.3", "9"})
                cells.push_back(
                    {Cell::link(QString::fromLatin1(unit), QString::fromLatin1(leaf), digest).path(),
                        heads({value(), value()})});
    }
    std::optional<Campaign> first;
    for (int round = 0; round < 50; ++round) {
        dice.shuffle(cells);
        Fixture f;
        for (const auto& [path, list] : cells) {
            if (dice.chance(50)) // what was there before leaves no trace
                f.campaign.apply(path, heads({value()}));
            f.campaign.apply(path, list);
        }
        if (!first)
            first = f.campaign;
        REQUIRE(f.campaign == *first);
    }
}

TEST_CASE("a field that differs reads as empty and is named until it is settled") {
    Fixture f;
    f.take(*attachChanges(planDocument(), u(u8"00001"), u(u8"1.1"), {}));
    const auto differ = [&](const char* field, const CellValue& a, const CellValue& b) {
        f.campaign.apply(Cell::evidence(plan, QString::fromLatin1(field)).path(), heads({a, b}));
    };
    differ("number", u(u8"01/KH"), u(u8"02/KH"));
    differ("date", u(u8"2018-01-05"), CellValue());
    differ("size", std::int64_t(5), std::int64_t(6));
    differ("issuer", u(u8"UBND"), u(u8"UBND")); // they agree
    const EvidenceDocument document = documentOf(f.campaign, plan);
    CHECK(document.number.isEmpty());
    CHECK(document.date.isEmpty());
    CHECK(document.size == 0);
    CHECK(document.issuer == u(u8"UBND"));
    CHECK(document.differing == std::vector<QString>{u(u8"date"), u(u8"number"), u(u8"size")});
    f.say(plan, fieldNumber, u(u8"02/KH"));
    CHECK(documentOf(f.campaign, plan).number == u(u8"02/KH"));
    CHECK(documentOf(f.campaign, plan).differing == std::vector<QString>{u(u8"date"), u(u8"size")});
}

TEST_CASE("a document of which nothing is said any more is as one never heard of") {
    Fixture f;
    f.say(plan, fieldName, u(u8"a.pdf"));
    f.say(plan, fieldName, CellValue());
    f.say(photo, fieldNumber, CellValue());
    CHECK(f.campaign == Fixture().campaign);
    CHECK(f.campaign.isEmpty());
    CHECK(documentOf(f.campaign, plan).shownName() == plan.left(12));
}

TEST_CASE("what is no evidence of this campaign is passed over") {
    Fixture f;
    const CellValue bare = QString();
    CHECK(f.link("99999", "1.1", plan, {bare}) == -1);
    CHECK(f.link("00001", "1", plan, {bare}) == -1);
    CHECK(f.link("00001", "1.1", QStringLiteral("../../etc/passwd"), {bare}) == -1);
    CHECK(f.link("00001", "1.1", plan.toUpper(), {bare}) == -1);
    f.say(QStringLiteral("../x"), fieldName, u(u8"a.pdf"));
    f.say(plan, u"colour", u(u8"đỏ"));
    f.campaign.apply(u(u8"evidence/") + plan + u(u8"/name/more"), heads({u(u8"a.pdf")}));
    f.campaign.apply(u(u8"link/00001/1.1/") + plan + u(u8"/more"), heads({bare}));
    CHECK(f.campaign.isEmpty());
}

TEST_CASE("values of another type are no numbers and no dates") {
    Fixture f;
    f.say(plan, fieldName, u(u8"a.pdf"));
    for (const CellValue& size : {CellValue(u(u8"12")), CellValue(std::int64_t(-1))}) {
        f.say(plan, fieldSize, size);
        CHECK(documentOf(f.campaign, plan).size == 0);
    }
    for (const char8_t* date : {u8"05/01/2018", u8"2018/01/05", u8"2018-02-30", u8"tháng 1"}) {
        f.say(plan, fieldDate, u(date));
        CHECK(documentOf(f.campaign, plan).date.isEmpty());
    }
    f.say(plan, fieldNumber, std::int64_t(12));
    CHECK(documentOf(f.campaign, plan).number == u(u8"12"));
}

TEST_CASE("a document is described with clean texts of bounded length") {
    Fixture f;
    f.take(*attachChanges(planDocument(), u(u8"00001"), u(u8"1.1"), {}));
    const auto changes = describeChanges(plan, u(u8" 02/KH-UBND\n"), {}, u(u8"UBND  quận\u200b"), {});
    REQUIRE(changes);
    f.take(*changes);
    EvidenceDocument wanted = planDocument();
    wanted.number = u(u8"02/KH-UBND");
    wanted.date = wanted.abstract = QString();
    wanted.issuer = u(u8"UBND quận");
    CHECK(documentOf(f.campaign, plan) == wanted);

    const QString most(500, u'ă'), over = most + u'ă';
    CHECK(describeChanges(plan, {}, {}, {}, most));
    for (int i = 0; i < 3; ++i) {
        const auto refused = describeChanges(
            plan, i == 0 ? over : QString(), {}, i == 1 ? over : QString(), i == 2 ? over : QString());
        REQUIRE_FALSE(refused);
        CHECK(refused.error() == Error{ErrorCode::TextTooLong, {over.left(30), u(u8"500")}, {}});
    }
    for (const char8_t* date : {u8"2018-2-3", u8"2018-02-30", u8"5/1/2018", u8"x"})
        CHECK(describeChanges(plan, {}, u(date), {}, {}).error().code == ErrorCode::DateInvalid);
    CHECK(linkChange(u(u8"00001"), u(u8"1.1"), plan, over).error().code == ErrorCode::TextTooLong);
    CHECK(
        attachChanges(planDocument(), u(u8"00001"), u(u8"1.1"), over).error().code == ErrorCode::TextTooLong);
    EvidenceDocument wrong = planDocument();
    wrong.date = u(u8"05.01.2018");
    CHECK(attachChanges(wrong, u(u8"00001"), u(u8"1.1"), {}).error().code == ErrorCode::DateInvalid);
}

TEST_CASE("attaching a known file leaves alone what the caller does not know") {
    Fixture f;
    f.take(*attachChanges(planDocument(), u(u8"00001"), u(u8"1.1"), {}));
    EvidenceDocument bare;
    bare.sha256 = plan;
    f.take(*attachChanges(bare, u(u8"00004"), u(u8"1.1"), {}));
    CHECK(documentOf(f.campaign, plan) == planDocument());
    CHECK(evidenceUses(f.campaign, plan).size() == 2);
}
