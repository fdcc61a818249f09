// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What last year's book says, beside what has nothing entered yet.
#include "app/pages/lastyear/lastyeardialog.h"
#include "app/pages/scoring/leafpanel.h"
#include "app/session/lastyearchoice.h"
#include "app/widgets/jobbar.h"
#include "app/widgets/messagestrip.h"
#include "app/window/mainwindow.h"
#include "support/scoringsitting.h"

#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace sodiem;
using namespace sodiem::test;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

// The tiny set, of which 1.2 reads the fact hoso too.
QByteArray readingSet() {
    return tinySetBytes().replace("100 * da_lam / ke_hoach", "100 * da_lam / max(ke_hoach, fact.hoso)");
}

// An earlier book beside another; unit 00001 has 1.2 at 9 of 10, the claim of 8, and ten dossiers.
struct EarlierBook {
    explicit EarlierBook(const QDir& folder, const QByteArray& set = readingSet(), int year = 2017)
        : path(folder.filePath(QStringLiteral("%1.sodiem").arg(year))) {
        REQUIRE(Book::create(path, u(u8"Chấm điểm 2017"), year, fewUnits(), set, clock));
        enter({change("entry/00001/1.2/appraised/ke_hoach", std::int64_t(10)),
            change("entry/00001/1.2/appraised/da_lam", std::int64_t(9)),
            change("entry/00001/1.2/self/ke_hoach", std::int64_t(10)),
            change("entry/00001/1.2/self/da_lam", std::int64_t(8)),
            change("entry/00001/1.1/appraised/choice", QStringLiteral("kem")),
            change("fact/00001/hoso", std::int64_t(10))});
    }
    void enter(const std::vector<Change>& changes) const {
        Result<Book> book = Book::open(path, Access::ReadWrite);
        REQUIRE(book);
        REQUIRE(book->append(actor(), changes, clock));
    }
    QByteArray bytes() const { return bytesOf(path); }

    QString path;
    Clock clock = Clock::fixed(1510000000000);
};

// The scoring page of this year's book.
struct Work {
    explicit Work(Stage stage = Stage::Appraised) {
        own.settings.setPerson({u(u8"An"), {}, stage});
        open();
    }
    void open() {
        close();
        auto opened = Session::open(file.path, own.settings.person(), QStringLiteral("d1"), file.clock);
        REQUIRE(opened);
        session = std::move(*opened);
        commands = std::make_unique<Commands>(*session);
        choice = std::make_unique<LastYearChoice>(*session, own.settings);
        QObject::connect(choice.get(), &LastYearChoice::ended, choice.get(),
            [this](const Status& status) { ended = status ? std::nullopt : std::optional(status.error()); });
        QObject::connect(choice.get(), &LastYearChoice::lost, choice.get(),
            [this](const Error& error) { lost.push_back(error.code); });
        session->verifyNow();
        REQUIRE(wait());
        page = std::make_unique<ScoringPage>(place());
        page->resize(1000, 800);
        page->QWidget::show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        goTo("1.2");
    }
    void close() {
        page.reset();
        choice.reset();
        commands.reset();
        session.reset();
    }
    bool wait() {
        return QTest::qWaitFor([this] { return !choice->isReading(); }, 20'000);
    }
    std::optional<ErrorCode> choose(const QString& path) {
        ended.reset();
        choice->choose(path);
        REQUIRE(wait());
        return ended ? std::optional(ended->code) : std::nullopt;
    }
    Workplace place() { return {*session, *commands, own.settings, language}; }
    std::size_t leaf(const char* ref) const {
        return static_cast<std::size_t>(session->frame().leafIndex.at(QString::fromLatin1(ref)));
    }
    void goTo(const char* ref, int unit = 0) { session->select({unit, static_cast<int>(leaf(ref))}); }
    const Entry& entry(const char* ref) const {
        return session->campaign().record(0).entry(session->stage(), leaf(ref));
    }
    // The suggestions in sight: of the item first, then of the facts it reads.
    std::vector<QString> suggestions() const {
        std::vector<QString> texts;
        for (const QLabel* label : page->findChildren<QLabel*>(QStringLiteral("suggestion")))
            if (label->isVisibleTo(page.get()))
                texts.push_back(label->text());
        return texts;
    }
    void take() const {
        for (QPushButton* button : page->findChildren<QPushButton*>(QStringLiteral("suggestion-take")))
            if (button->isVisibleTo(page.get())) {
                button->click();
                return QApplication::processEvents();
            }
        REQUIRE(false);
    }

    Language language{Language::Code::English};
    BookFile file{readingSet()};
    OwnSettings own;
    std::unique_ptr<Session> session;
    std::unique_ptr<Commands> commands;
    std::unique_ptr<LastYearChoice> choice;
    std::unique_ptr<ScoringPage> page;
    std::optional<Error> ended; // how the last reading did
    std::vector<ErrorCode> lost;
};

const QString itemSuggestion
    = QStringLiteral("Year 2017, not checked:\nPlanned: 10\nDone: 9\nThat gave 2.70 of 3.00 points.");
const QString factSuggestion = QStringLiteral("Year 2017, not checked:\nDossiers: 10");

} // namespace

TEST_CASE("Last year: what that book says is shown, and counts for nothing", "[lastyear]") {
    Work at;
    const EarlierBook last(at.file.folder.path());
    const QByteArray thisBytes = at.file.bytes(), lastBytes = last.bytes();
    const Campaign before = at.session->campaign();
    const std::vector<UnitScore> scores = at.session->scores(Stage::Council);
    CHECK(at.suggestions().empty());
    CHECK_FALSE(at.choose(last.path));
    CHECK(at.suggestions() == std::vector{itemSuggestion, factSuggestion});
    CHECK(at.session->campaign() == before);
    CHECK(at.session->scores(Stage::Council) == scores);
    CHECK(at.page->unstored() == 0);
    CHECK_FALSE(at.commands->canUndo());
    CHECK(at.file.bytes() == thisBytes);
    CHECK(last.bytes() == lastBytes); // it was only read, and nothing lies beside it
    CHECK_FALSE(QFileInfo::exists(last.path + QStringLiteral("-journal")));
    CHECK(Book::open(last.path, Access::ReadWrite)); // and is closed again
    at.goTo("1.1");
    CHECK(at.suggestions()
        == std::vector{QStringLiteral("Year 2017, not checked:\nBad\nThat gave 0.00 of 2.00 points.")});
    at.goTo("1.2", 1); // of this unit it says nothing
    CHECK(at.suggestions().empty());
}

TEST_CASE("Last year: taken over it is an entry like any other, undone in one step", "[lastyear]") {
    Work at;
    const EarlierBook last(at.file.folder.path());
    REQUIRE_FALSE(at.choose(last.path));
    at.take();
    CHECK(at.entry("1.2").answers[0]->text == u"10");
    CHECK(at.entry("1.2").answers[1]->text == u"9");
    CHECK(at.entry("1.2").note.isEmpty());
    CHECK(at.commands->steps() == 1);
    CHECK(at.suggestions() == std::vector{factSuggestion});
    at.take();
    CHECK(at.session->campaign().record(0).facts[0]->text == u"10");
    CHECK(at.commands->steps() == 2);
    CHECK(at.suggestions().empty());
    const LeafScore score = at.session->scores(Stage::Appraised)[0].leaves[at.leaf("1.2")];
    CHECK(score.points == *Points::parse(QStringLiteral("2.7")));
    REQUIRE(at.commands->undo());
    CHECK(at.suggestions() == std::vector{factSuggestion});
    REQUIRE(at.commands->undo());
    CHECK(at.suggestions() == std::vector{itemSuggestion, factSuggestion});
    CHECK(at.entry("1.2").isEmpty());
}

TEST_CASE("Last year: a claim is suggested for a claim", "[lastyear]") {
    Work at(Stage::Self);
    const EarlierBook last(at.file.folder.path());
    REQUIRE_FALSE(at.choose(last.path));
    CHECK(at.suggestions().front().contains(QStringLiteral("Done: 8")));
    at.take();
    CHECK(at.entry("1.2").answers[1]->text == u"8");
    at.goTo("1.1"); // only the appraisers said something
    CHECK(at.suggestions().empty());
}

TEST_CASE("Last year: what cannot be stored as it is waits with its sentence", "[lastyear]") {
    Work at;
    SECTION("figures that this year's check does not let through") {
        const EarlierBook last(at.file.folder.path(),
            readingSet().replace("\"severity\":\"error\"", "\"severity\":\"warning\""));
        last.enter({change("entry/00001/1.2/appraised/da_lam", std::int64_t(12))});
        REQUIRE_FALSE(at.choose(last.path));
        at.take();
        CHECK(saidBeside(*at.page).contains(QStringLiteral("Done exceeds planned")));
    }
    SECTION("“no case arose”, of which an appraiser says why") {
        const EarlierBook last(at.file.folder.path());
        last.enter({change("entry/00001/1.2/council/na", std::int64_t(1)),
            change("entry/00001/1.2/council/note", u(u8"không có hồ sơ"))});
        REQUIRE_FALSE(at.choose(last.path));
        CHECK(at.suggestions().front() == u"Year 2017, not checked:\nno case arose");
        at.take();
        CHECK(saidBeside(*at.page).contains(QStringLiteral("Give the reason here")));
    }
    CHECK(at.entry("1.2").isEmpty());
    CHECK(at.page->unstored() == 1);
    CHECK(at.suggestions() == std::vector{factSuggestion}); // what waits stands in its place
    CHECK_FALSE(at.commands->canUndo());
}

TEST_CASE("Last year: what has another name or rule now is said", "[lastyear]") {
    Work at;
    EarlierBook last(at.file.folder.path(),
        readingSet()
            .replace("\"full\":\"100\"", "\"full\":\"90\"")
            .replace("\"vi\":\"Tỷ lệ\",\"en\":\"Share\"", "\"vi\":\"Kết quả\",\"en\":\"Outcome\""));
    REQUIRE_FALSE(at.choose(last.path));
    CHECK(at.suggestions().front()
        == u"Year 2017, not checked:\nPlanned: 10\nDone: 9\nThat gave 3.00 of 3.00 points.\n"
           u"This year the item is scored otherwise.\nIn that book the item is called “Outcome”.");
}

TEST_CASE("Last year: a code that named another unit is said", "[lastyear]") {
    Work at;
    Table units = toTable(fewUnits());
    for (Table::Row& row : units.rows)
        if (row.cells[0] == u"00001")
            row.cells[1] = u(u8"Phường Cũ");
    const QString path = at.file.folder.filePath(QStringLiteral("2016.sodiem"));
    REQUIRE(Book::create(
        path, QStringLiteral("2016"), 2016, *Catalogue::fromTable(units), readingSet(), at.file.clock));
    {
        Result<Book> book = Book::open(path, Access::ReadWrite);
        REQUIRE(book);
        REQUIRE(book->append(actor(), {change("fact/00001/hoso", std::int64_t(10))}, at.file.clock));
    }
    REQUIRE_FALSE(at.choose(path));
    CHECK(at.suggestions().front().endsWith(u(u8"In that book the unit of this code is Phường Cũ.")));
}

TEST_CASE("Last year: figures invented for demonstration are said to be so", "[lastyear]") {
    Work at;
    const EarlierBook last(at.file.folder.path());
    last.enter({change("book/invented", QStringLiteral("seed 1"))});
    REQUIRE_FALSE(at.choose(last.path));
    CHECK(at.suggestions().back() == u"Year 2017, figures invented for demonstration:\nDossiers: 10");
}

TEST_CASE(
    "Last year: the choice is remembered for the book and read again when that is opened", "[lastyear]") {
    Work at;
    const EarlierBook last(at.file.folder.path());
    REQUIRE_FALSE(at.choose(last.path));
    at.open();
    CHECK(at.suggestions() == std::vector{itemSuggestion, factSuggestion});
    SECTION("it has gone meanwhile, and comes back") {
        at.close();
        REQUIRE(QFile::rename(last.path, last.path + u'x'));
        at.open();
        CHECK(at.lost == std::vector{ErrorCode::FileNotFound});
        CHECK(at.suggestions().empty());
        CHECK(at.choice->path() == last.path);
        CHECK(at.choice->fault()->code == ErrorCode::FileNotFound);
        at.close();
        REQUIRE(QFile::rename(last.path + u'x', last.path));
        at.open();
        CHECK(at.lost.size() == 1);
        CHECK(at.suggestions() == std::vector{itemSuggestion, factSuggestion});
    }
    SECTION("it goes while its suggestions are shown: they are values") {
        REQUIRE(QFile::remove(last.path));
        at.take();
        CHECK(at.entry("1.2").answers[0]->text == u"10");
    }
    SECTION("until no suggestions are wanted any more") {
        at.choice->forget();
        CHECK(at.suggestions().empty());
        at.open();
        CHECK(at.suggestions().empty());
        CHECK(at.choice->path().isEmpty());
    }
}

TEST_CASE("Last year: a book that cannot be it is refused, and what was chosen stays", "[lastyear]") {
    Work at;
    const EarlierBook last(at.file.folder.path());
    REQUIRE_FALSE(at.choose(last.path));
    const QDir folder(at.file.folder.path());
    const QString other = folder.filePath(QStringLiteral("other.sodiem"));
    const auto write = [&](const QByteArray& bytes) {
        QFile file(other);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
        return other;
    };
    const QByteArray bytes = last.bytes();
    CHECK(at.choose(at.file.path) == ErrorCode::LastYearSame);
    CHECK(at.session->write({change("fact/00004/hoso", std::int64_t(3))})); // its locks are as they were
    REQUIRE(QFile::link(at.file.path, folder.filePath(QStringLiteral("link.sodiem"))));
    CHECK(at.choose(folder.filePath(QStringLiteral("link.sodiem"))) == ErrorCode::LastYearSame);
    CHECK(at.choose(write(at.file.bytes())) == ErrorCode::LastYearSame); // a copy
    CHECK(at.choose(EarlierBook(folder, readingSet(), 2018).path) == ErrorCode::LastYearNotEarlier);
    CHECK(at.choose(folder.filePath(QStringLiteral("none.sodiem"))) == ErrorCode::FileNotFound);
    CHECK(at.choose(folder.path()) == ErrorCode::FileNotReadable);
    CHECK(at.choose(write("no book at all")) == ErrorCode::BookNotABook);
    CHECK(at.choose(write(QByteArray(bytes).replace(60, 4, QByteArray("\0\0\0\x63", 4))))
        == ErrorCode::BookNewer);
    CHECK(at.choose(write(bytes.left(bytes.size() - 4096))) == ErrorCode::BookDamaged);
    REQUIRE(bytes.contains("1.2/appraised/da_lam"));
    CHECK(at.choose(write(QByteArray(bytes).replace("1.2/appraised/da_lam", "1.2/appraised/da_lax")))
        == ErrorCode::BookDamaged);
    {
        const QString empty = folder.filePath(QStringLiteral("empty.sodiem"));
        REQUIRE(Book::create(empty, QStringLiteral("2015"), 2015, fewUnits(), readingSet(), at.file.clock));
        CHECK(at.choose(empty) == ErrorCode::LastYearNothing);
    }
    Foreign holder(write(bytes));
    holder.run("BEGIN EXCLUSIVE");
    CHECK(at.choose(other) == ErrorCode::BookBusy);
    holder.run("ROLLBACK");
    CHECK(at.choice->path() == last.path);
    CHECK(at.suggestions() == std::vector{itemSuggestion, factSuggestion});
    CHECK(at.ended->place.file == other); // the sentence names it
    CHECK(last.bytes() == bytes);
}

TEST_CASE("Last year: reading can be cancelled", "[lastyear]") {
    Work at;
    const EarlierBook last(at.file.folder.path());
    const BookOfThisYear now{at.file.path, at.session->header().id, 2018, at.session->frameShared()};
    CHECK(readLastYear(last.path, now, [](int, int) { return false; }).error().code == ErrorCode::Cancelled);
    int most = 0;
    CHECK(readLastYear(last.path, now, [&](int done, int all) {
        CHECK(all == 6);
        CHECK(done >= most);
        most = done;
        return true;
    }));
    CHECK(most == 6);
    at.choice->choose(last.path);
    at.choice.reset(); // the book goes while it is read: nothing is left behind
    CHECK(at.session->lastYear() == nullptr);
}

TEST_CASE("Last year: a book that others hold open for writing is read all the same", "[lastyear]") {
    Work at;
    const EarlierBook last(at.file.folder.path());
    const Result<Book> holder = Book::open(last.path, Access::ReadWrite);
    REQUIRE(holder);
    CHECK_FALSE(at.choose(last.path));
    CHECK(at.suggestions().size() == 2);
}

TEST_CASE("Last year: the dialog tells which book it is and how much it says", "[lastyear]") {
    Work at;
    const EarlierBook last(at.file.folder.path());
    LastYearDialog dialog(at.place(), *at.choice);
    dialog.open();
    const auto said = [&] { return dialog.findChild<QLabel*>(QStringLiteral("last-year-chosen"))->text(); };
    auto* forget = dialog.findChild<QPushButton*>(QStringLiteral("last-year-forget"));
    CHECK(said() == u"No book is chosen.");
    CHECK_FALSE(forget->isEnabled());
    CHECK_FALSE(at.choose(last.path));
    CHECK(said().startsWith(u(u8"Chosen: Chấm điểm 2017 (year 2017), ")));
    CHECK(said().endsWith(
        u"Suggestions: 2 appraised items, 1 items of self-assessments and 1 shared figures, of 1 units."));
    CHECK(at.choose(at.file.path) == ErrorCode::LastYearSame);
    CHECK(saidBeside(dialog).contains(QStringLiteral("the open book itself")));
    CHECK(said().contains(QStringLiteral("year 2017")));
    click(forget);
    CHECK(said() == u"No book is chosen.");
    CHECK(at.suggestions().empty());
}

TEST_CASE("Last year: in the window, chosen from the menu, missed when it is gone", "[lastyear]") {
    BookFile file(readingSet());
    OwnSettings own;
    own.know();
    const EarlierBook last(file.folder.path());
    Desk desk(own.settings, QStringLiteral("d1"), file.clock);
    MainWindow window(own.settings, desk);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    REQUIRE(desk.open(file.path));
    desk.session()->verifyNow();
    QAction* wanted = nullptr;
    for (QAction* menu : window.menuBar()->actions())
        for (QAction* each : menu->menu()->actions())
            if (each->text().contains(u(u8"năm trước")) || each->text().contains(QStringLiteral("last year")))
                wanted = each;
    REQUIRE(wanted != nullptr);
    wanted->trigger();
    auto* dialog = window.findChild<LastYearDialog*>();
    REQUIRE(dialog != nullptr);
    desk.lastYear().choose(last.path);
    REQUIRE(QTest::qWaitFor([&] { return !desk.lastYear().isReading(); }, 20'000));
    CHECK_FALSE(dialog->findChild<JobBar*>()->isBusy());
    dialog->reject();
    window.scoringPage()->show(0, 1);
    CHECK(window.scoringPage()->findChild<QLabel*>(QStringLiteral("suggestion"))->isVisible());
    desk.close();
    REQUIRE(QFile::remove(last.path));
    REQUIRE(desk.open(file.path));
    desk.session()->verifyNow();
    REQUIRE(QTest::qWaitFor([&] { return desk.lastYear().fault().has_value(); }, 20'000));
    QApplication::processEvents();
    auto* strip = window.centralWidget()->findChild<MessageStrip*>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(strip != nullptr);
    CHECK(strip->isVisible());
    CHECK(strip->sentence().contains(QStringLiteral("2017.sodiem")));
}
