// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/author.h"
#include "support/catch.h"
#include "support/dice.h"

#include <algorithm>

using namespace sodiem;

namespace {

using Log = std::vector<Event>;

const Digest genesis = sha256("a book");

// A laptop of the story: what it knows, and its own chain.
struct Device {
    explicit Device(const QString& name)
        : author{name, QStringLiteral("p"), QStringLiteral("r"), 0, genesis} { }

    void edit(const QString& cell, const CellValue& value, const Clock& clock) {
        Heads heads = Heads::of(log);
        for (SealedEvent& sealed : writeEvents(author, heads, {{cell, value, {}}}, clock))
            log.push_back(std::move(sealed.event));
    }
    void take(const Log& package) {
        for (const Event& event : package)
            if (std::find(log.begin(), log.end(), event) == log.end())
                log.push_back(event);
    }

    Author author;
    Log log;
};

struct History {
    std::vector<Device> devices;
    std::vector<Log> packages; // every state somebody exported, the last of each device among them
    Log all; // each event once, parents first
};

QString cellName(int number) { return QStringLiteral("fact/u/f") + QString::number(number); }

// An office and four laptops edit four cells, export, and import each other's exports in any order.
History randomHistory(std::uint64_t seed) {
    test::Dice dice(seed);
    const Clock clock = Clock::fixed(0);
    History history;
    Device office(QStringLiteral("office"));
    for (int cell = 0; cell < 4; ++cell)
        office.edit(cellName(cell), std::int64_t(0), clock);
    for (int i = 0; i < 4; ++i) {
        history.devices.emplace_back(QStringLiteral("d") + QString::number(i));
        history.devices.back().take(office.log);
    }
    for (int steps = 5 + dice.below(35); steps > 0; --steps) {
        Device& device = history.devices[static_cast<std::size_t>(dice.below(4))];
        const int action = dice.below(10);
        if (action < 6)
            device.edit(cellName(dice.below(4)),
                dice.chance(15) ? CellValue() : CellValue(std::int64_t(dice.below(9))), clock);
        else if (action < 8)
            history.packages.push_back(device.log);
        else if (!history.packages.empty())
            device.take(dice.pick(history.packages));
    }
    Device everything(QStringLiteral("all"));
    for (const Device& device : history.devices) {
        history.packages.push_back(device.log);
        everything.take(device.log);
    }
    history.all = everything.log;
    return history;
}

Log joined(const Log& a, const Log& b) {
    Log both = a;
    both.insert(both.end(), b.begin(), b.end());
    return both;
}

Event written(const QString& device, std::int64_t seq, const EventId& prev, const CellValue& value,
    std::vector<EventId> parents = {}, const QString& cell = cellName(0)) {
    Event event;
    event.device = device;
    event.seq = seq;
    event.prev = prev;
    event.cell = cell;
    event.value = value;
    event.parents = std::move(parents);
    sealEvent(event);
    return event;
}

constexpr std::uint64_t histories = 300;

} // namespace

TEST_CASE("merging is union: any order, duplicates and grouping give the same heads") {
    int differences = 0;
    for (std::uint64_t seed = 0; seed < histories; ++seed) {
        CAPTURE(seed);
        History history = randomHistory(seed);
        test::Dice dice(seed + 1000);
        const Heads heads = Heads::of(history.all);

        Log shuffled = history.all;
        dice.shuffle(shuffled);
        REQUIRE(Heads::of(shuffled) == heads);

        Log inPackages;
        dice.shuffle(history.packages);
        for (const Log& package : history.packages)
            inPackages = joined(inPackages, package);
        REQUIRE(Heads::of(inPackages) == heads); // shuffled packages, most events several times
        std::reverse(inPackages.begin(), inPackages.end());
        REQUIRE(Heads::of(inPackages) == heads);

        const Log &a = history.packages[0], &b = history.packages[1], &c = history.packages[2];
        REQUIRE(Heads::of(joined(a, a)) == Heads::of(a));
        REQUIRE(Heads::of(joined(a, b)) == Heads::of(joined(b, a)));
        REQUIRE(Heads::of(joined(joined(a, b), c)) == Heads::of(joined(a, joined(b, c))));
        for (const auto& [cell, list] : heads.cells())
            differences += readHeads(list).differs ? 1 : 0;
    }
    CHECK(differences > 100); // the histories have teeth
}

TEST_CASE("taking events in one by one gives the same heads as all at once") {
    for (std::uint64_t seed = 0; seed < histories; ++seed) {
        CAPTURE(seed);
        const History history = randomHistory(seed);
        Heads heads;
        for (const Event& event : history.all)
            heads.advance(event);
        REQUIRE(heads == Heads::of(history.all));
    }
}

TEST_CASE("nothing a person wrote is lost: every event is a head or was seen by whoever replaced it") {
    for (std::uint64_t seed = 0; seed < histories; ++seed) {
        CAPTURE(seed);
        const History history = randomHistory(seed);
        const Heads heads = Heads::of(history.all);
        for (const Event& event : history.all) {
            const auto& list = heads.of(event.cell);
            const bool isHead
                = std::any_of(list.begin(), list.end(), [&](const Head& h) { return h.event == event.id; });
            const bool replaced
                = std::any_of(history.all.begin(), history.all.end(), [&](const Event& other) {
                      return std::find(other.parents.begin(), other.parents.end(), event.id)
                          != other.parents.end();
                  });
            REQUIRE(isHead != replaced);
        }
    }
}

TEST_CASE("a difference is settled by an event that names all heads, everywhere") {
    for (std::uint64_t seed = 0; seed < histories; ++seed) {
        CAPTURE(seed);
        const History history = randomHistory(seed);
        Device office(QStringLiteral("office2"));
        office.take(history.all);
        const Heads before = Heads::of(history.all);
        for (const auto& [cell, heads] : before.cells())
            if (heads.size() > 1)
                office.edit(cell, heads.back().value, Clock::fixed(9));
        const Heads after = Heads::of(office.log);
        for (const auto& [cell, heads] : after.cells())
            REQUIRE(heads.size() == 1);
        for (const Device& device :
            history.devices) { // whatever a laptop had, with the office's log it has the same
            Device updated = device;
            updated.take(office.log);
            REQUIRE(Heads::of(updated.log) == after);
        }
    }
}

TEST_CASE("concurrent values that differ are a difference, never picked from") {
    const Event first = written(QStringLiteral("d1"), 1, genesis, std::int64_t(1));
    const Event mine = written(QStringLiteral("d1"), 2, first.id, std::int64_t(2), {first.id});
    const Event theirs = written(QStringLiteral("d2"), 1, genesis, std::int64_t(3), {first.id});
    const auto read = [](const Log& log) { return readHeads(Heads::of(log).of(cellName(0))); };

    SECTION("one after the other: the later one") {
        CHECK(read({first, mine}).value == CellValue(std::int64_t(2)));
        CHECK_FALSE(read({first, mine}).differs);
    }
    SECTION("side by side: neither") {
        const HeadsReading reading = read({first, mine, theirs});
        CHECK(reading.differs);
        CHECK(reading.value == CellValue());
    }
    SECTION("side by side but equal: agreed") {
        const Event same = written(QStringLiteral("d2"), 1, genesis, std::int64_t(2), {first.id});
        CHECK(Heads::of({first, mine, same}).of(cellName(0)).size() == 2);
        CHECK_FALSE(read({first, mine, same}).differs);
        CHECK(read({first, mine, same}).value == CellValue(std::int64_t(2)));
    }
    SECTION("a value against its removal is a difference too") {
        const Event removed = written(QStringLiteral("d2"), 1, genesis, CellValue(), {first.id});
        CHECK(read({first, mine, removed}).differs);
    }
    SECTION("an integer against the text that looks like it") {
        const Event text = written(QStringLiteral("d2"), 1, genesis, QStringLiteral("2"), {first.id});
        CHECK(read({first, mine, text}).differs);
    }
    SECTION("the clock decides nothing") {
        Event late = theirs;
        late.utcMilliseconds = 4070908800000;
        sealEvent(late);
        CHECK(read({first, mine, late}).differs);
    }
    SECTION("an event whose parent has not come yet counts as it stands") {
        CHECK(read({mine}).value == CellValue(std::int64_t(2)));
        CHECK(read({mine, first}).value == CellValue(std::int64_t(2)));
    }
    SECTION("no heads say nothing") {
        CHECK(readHeads({}).value == CellValue());
        CHECK_FALSE(readHeads({}).differs);
    }
}

TEST_CASE("an event cannot take the place of another cell's") {
    const Event honest = written(QStringLiteral("d1"), 1, genesis, std::int64_t(1), {}, cellName(1));
    const Event hostile
        = written(QStringLiteral("d2"), 1, genesis, std::int64_t(9), {honest.id}, cellName(2));
    const Heads heads = Heads::of({honest, hostile});
    CHECK(heads.of(cellName(1)) == std::vector<Head>{{honest.id, std::int64_t(1)}});
    Heads advanced;
    advanced.advance(honest);
    advanced.advance(hostile);
    CHECK(advanced == heads);
}

TEST_CASE("heads of a cell never written are none") {
    Heads heads;
    CHECK(heads.of(cellName(0)).empty());
    CHECK(heads.cells().empty());
}

TEST_CASE("a chain that is whole passes, whatever the mixing of devices") {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        CAPTURE(seed);
        ChainVerifier chains(genesis);
        // The office's own four events come first in every log.
        for (const Event& event : randomHistory(seed).all)
            REQUIRE_FALSE(chains.faultOf(event));
    }
}

TEST_CASE("what was done to a chain is found") {
    const Log log = [] {
        Device device(QStringLiteral("d1"));
        for (int i = 0; i < 5; ++i)
            device.edit(cellName(i % 2), std::int64_t(i), Clock::fixed(0));
        return device.log;
    }();
    const auto firstFault = [](const Log& events, const Digest& start = genesis) {
        ChainVerifier chains(start);
        for (std::size_t i = 0; i < events.size(); ++i)
            if (chains.faultOf(events[i]))
                return static_cast<int>(i);
        return -1;
    };
    REQUIRE(log.size() == 5);
    REQUIRE(firstFault(log) == -1);

    SECTION("an event dropped") {
        for (std::size_t i = 0; i + 1 < log.size(); ++i) {
            Log short1 = log;
            short1.erase(short1.begin() + static_cast<std::ptrdiff_t>(i));
            CHECK(firstFault(short1) == static_cast<int>(i));
        }
    }
    SECTION("two events exchanged") {
        for (std::size_t i = 0; i + 1 < log.size(); ++i) {
            Log swapped = log;
            std::swap(swapped[i], swapped[i + 1]);
            CHECK(firstFault(swapped) == static_cast<int>(i));
        }
    }
    SECTION("an event twice") {
        for (std::size_t i = 0; i < log.size(); ++i) {
            Log twice = log;
            twice.insert(twice.begin() + static_cast<std::ptrdiff_t>(i), log[i]);
            CHECK(firstFault(twice) == static_cast<int>(i) + 1);
        }
    }
    SECTION("an event rewritten, its id made right again") {
        Log rewritten = log;
        rewritten[2].value = std::int64_t(77);
        sealEvent(rewritten[2]);
        CHECK(firstFault(rewritten) == 3);
    }
    SECTION("events of another book") { CHECK(firstFault(log, sha256("another book")) == 0); }
    SECTION("a parent that is nowhere") {
        Log lost = log;
        lost.push_back(written(QStringLiteral("d1"), 6, log.back().id, std::int64_t(6), {sha256("nowhere")}));
        CHECK(firstFault(lost) == 5);
    }
    SECTION("a parent of another cell") {
        Log lost = log;
        lost.push_back(
            written(QStringLiteral("d1"), 6, log.back().id, std::int64_t(6), {log.back().id}, cellName(7)));
        CHECK(firstFault(lost) == 5);
    }
    SECTION("a second chain under the same device") {
        Log fork = log;
        fork.push_back(written(QStringLiteral("d1"), 1, genesis, std::int64_t(6)));
        CHECK(firstFault(fork) == 5);
    }
    SECTION("numbers below one") {
        CHECK(firstFault({written(QStringLiteral("d9"), 0, genesis, std::int64_t(6))}) == 0);
        CHECK(firstFault({written(QStringLiteral("d9"), -1, genesis, std::int64_t(6))}) == 0);
    }
}
