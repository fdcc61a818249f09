// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/cell.h"
#include "support/catch.h"
#include "support/dice.h"

using namespace sodiem;

TEST_CASE("a cell has a readable path and comes back from it") {
    struct Case {
        Cell cell;
        QString path;
        CellKind kind;
    };
    const Case cases[] = {
        {Cell::entry(QStringLiteral("00001"), QStringLiteral("3.3.1"), QStringLiteral("appraised"),
             QStringLiteral("dung_han")),
            QStringLiteral("entry/00001/3.3.1/appraised/dung_han"), CellKind::Entry},
        {Cell::fact(QStringLiteral("00001"), QStringLiteral("hoso")), QStringLiteral("fact/00001/hoso"),
            CellKind::Fact},
        {Cell::survey(QStringLiteral("00001"), QStringLiteral("8.1.1"), QStringLiteral("nguoi_dan"),
             QStringLiteral("hai_long")),
            QStringLiteral("survey/00001/8.1.1/nguoi_dan/hai_long"), CellKind::Survey},
        {Cell::thread(QStringLiteral("00001"), QStringLiteral("3.3.1"), QStringLiteral("p1")),
            QStringLiteral("thread/00001/3.3.1/p1"), CellKind::Thread},
        {Cell::sample(QStringLiteral("00001"), QStringLiteral("3.3.1"), QStringLiteral("c1")),
            QStringLiteral("sample/00001/3.3.1/c1"), CellKind::Sample},
        {Cell::record(QStringLiteral("00001"), {QStringLiteral("reservation"), QStringLiteral("3.3.1")}),
            QStringLiteral("record/00001/reservation/3.3.1"), CellKind::Record},
        {Cell::book(QStringLiteral("invented")), QStringLiteral("book/invented"), CellKind::Book},
        {Cell::sampleInput(QStringLiteral("3.3.1"), QStringLiteral("mau")),
            QStringLiteral("book/sample/3.3.1/mau"), CellKind::Book},
    };
    for (const Case& each : cases) {
        CHECK(each.cell.path() == each.path);
        CHECK(each.cell.kind == each.kind);
        CHECK(Cell::parse(each.path) == each.cell);
    }
}

TEST_CASE("words of a path may hold any text") {
    const std::pair<QString, QString> spellings[] = {
        {QStringLiteral("a/b"), QStringLiteral("a%2Fb")},
        {QStringLiteral("100%"), QStringLiteral("100%25")},
        {QStringLiteral("%2F"), QStringLiteral("%252F")},
        {QStringLiteral("%252F"), QStringLiteral("%25252F")},
        {QStringLiteral("/%/"), QStringLiteral("%2F%25%2F")},
        {QStringLiteral("Đống Đa "), QStringLiteral("Đống Đa ")},
    };
    for (const auto& [word, written] : spellings) {
        const Cell cell = Cell::fact(word, QStringLiteral("x"));
        CHECK(cell.path() == QStringLiteral("fact/") + written + QStringLiteral("/x"));
        CHECK(Cell::parse(cell.path()) == cell);
    }
}

TEST_CASE("any words survive the path") {
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        test::Dice dice(seed);
        CAPTURE(seed);
        const auto word = [&] { return QStringLiteral("w") + dice.text(6); };
        const Cell cell = Cell::entry(word(), word(), word(), word());
        REQUIRE(Cell::parse(cell.path()) == cell);
    }
}

TEST_CASE("two paths are never one cell") {
    for (const char* path :
        {"fact/00001/a%2fb", "fact/00001/100%", "fact/00001/%", "fact/00001/%41", "fact/00001/%2"}) {
        CAPTURE(path);
        CHECK_FALSE(Cell::parse(QString::fromLatin1(path)));
    }
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        test::Dice dice(seed);
        const QString path = QStringLiteral("fact/u/") + dice.text(6);
        CAPTURE(seed, path);
        if (const auto cell = Cell::parse(path))
            REQUIRE(cell->path() == path);
    }
}

TEST_CASE("a kind this version does not know is kept as it is") {
    const auto cell = Cell::parse(QStringLiteral("dream/of/2030"));
    REQUIRE(cell);
    CHECK(cell->kind == CellKind::Unknown);
    CHECK(cell->kindWord == QStringLiteral("dream"));
    CHECK(cell->words == std::vector<QString>{QStringLiteral("of"), QStringLiteral("2030")});
    CHECK(cell->path() == QStringLiteral("dream/of/2030"));
}

TEST_CASE("more words than a kind needs are kept") {
    const auto cell = Cell::parse(QStringLiteral("thread/u/n/5/reply"));
    REQUIRE(cell);
    CHECK(cell->kind == CellKind::Thread);
    CHECK(cell->words.size() == 4);
    CHECK(cell->path() == QStringLiteral("thread/u/n/5/reply"));
}

TEST_CASE("what is no path is refused") {
    for (const char* path :
        {"", "/", "//", "entry", "entry/", "/entry/a", "book/", "fact//hoso", "fact/00001", "fact/00001/",
            "entry/00001/3.3.1/self", "entry/00001/3.3.1//x", "survey/00001/8.1.1/dan", "evidence/ab",
            "link/u/n", "plan/target/u/2018", "thread/u", "dream"}) {
        CAPTURE(path);
        CHECK_FALSE(Cell::parse(QString::fromLatin1(path)));
    }
}

TEST_CASE("hostile paths neither crash nor match") {
    CHECK_FALSE(Cell::parse(QString(100000, QLatin1Char('/'))));
    const auto one = Cell::parse(QStringLiteral("x/") + QString(100000, QLatin1Char('a')));
    CHECK(one->words.front().size() == 100000);
    CHECK(Cell::parse(QStringLiteral("ENTRY/a/b/c/d"))->kind == CellKind::Unknown);
    CHECK(Cell::parse(QStringLiteral(" entry/a/b/c/d"))->kind == CellKind::Unknown);
    CHECK(Cell::parse(QStringLiteral("fact/../../etc/passwd"))->words.size() == 4);
}

TEST_CASE("only links are sets") {
    CHECK(isAddWinsSet(CellKind::Link));
    for (const CellKind kind : {CellKind::Entry, CellKind::Fact, CellKind::Survey, CellKind::Evidence,
             CellKind::Thread, CellKind::Plan, CellKind::Book, CellKind::Unknown})
        CHECK_FALSE(isAddWinsSet(kind));
}
