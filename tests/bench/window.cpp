// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's figures, each beside a reference of the same run: start to first paint, a key press to stored,
// scored anew and repainted, another unit opened, and memory. Starts are measured on programs of their own:
// this one calls itself. "bench_window quick" does one round of each, "bench_window key" only the key press, to be
// looked at with a profiler.

#include "app/pages/overview/overviewbar.h"
#include "app/pages/overview/overviewpage.h"
#include "app/pages/overview/overviewview.h"
#include "app/pages/scoring/scoringpage.h"
#include "app/pages/scoring/sheetview.h"
#include "app/widgets/tilerow.h"
#include "app/window/mainwindow.h"
#include "bench/barecommit.h"
#include "bench/measure.h"
#include "core/base/files.h"
#include "core/campaign/invent.h"
#include "core/exchange/csv.h"

#include <cstdio>
#include <cstdlib>
#include <functional>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

namespace {

using namespace sodiem;

// Ends the program when the window has been painted, saying how much memory that took at most.
class FirstPaint : public QObject {
public:
    // Of paintings while `counts` says no, none counts.
    explicit FirstPaint(
        QWidget* window, std::function<bool()> counts = [] { return true; })
        : QObject(window)
        , m_window(window)
        , m_counts(std::move(counts)) {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::UpdateRequest && watched == m_window && m_counts())
            QMetaObject::invokeMethod(this, &FirstPaint::end, Qt::QueuedConnection);
        return false;
    }

private:
    static void end() {
        std::printf("%ld\n", bench::peakMegabytes());
        std::fflush(stdout);
        std::_Exit(0); // clearing up is not part of any start
    }
    QWidget* m_window;
    std::function<bool()> m_counts;
};

int showLabel() {
    QLabel label(QStringLiteral("Sổ điểm CCHC"));
    label.resize(1180, 720);
    new FirstPaint(&label);
    label.show();
    return QApplication::exec();
}

// A window as main_window.cpp makes it, with settings of its own.
struct Program {
    explicit Program(const QString& folder)
        : settings(
            std::make_unique<QSettings>(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat))
        , desk(settings, QStringLiteral("bench"), Clock::system()) {
        settings.setPerson({QStringLiteral("Bench"), {}, Stage::Appraised});
        window = std::make_unique<MainWindow>(settings, desk);
    }
    Settings settings;
    Desk desk;
    std::unique_ptr<MainWindow> window;
};

// Until the window stands there; with `whole`, until all entries are read and the first commune's points
// shown.
int showBook(const QString& path, bool whole) {
    const QTemporaryDir folder;
    Program program(folder.path());
    program.window->openBook(path);
    if (whole)
        program.window->scoringPage()->show(0, 0);
    const Session& session = *program.desk.session();
    new FirstPaint(program.window.get(), [&] { return !whole || !session.isReading(); });
    program.window->show();
    return QApplication::exec();
}

struct Started {
    double seconds = 0;
    long megabytes = 0;
};

Started start(const QStringList& words, int runs) {
    Started started;
    started.seconds = bench::seconds(runs, [&](int) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), words);
        child.waitForFinished(120000);
        started.megabytes = child.readAllStandardOutput().trimmed().toLong();
    });
    return started;
}

QString makeBook(const QString& folder, bool quick) {
    const QString path = folder + QStringLiteral("/bench.sodiem");
    const QByteArray criteria
        = *readFile(QStringLiteral(":/criteria/hanoi-2018-commune.json"), mostCriteriaBytes);
    const Catalogue units
        = *Catalogue::fromTable(*parseCsv(*readFile(QStringLiteral(":/units/hanoi-2018.csv"), mostCsvBytes)));
    (void)Book::create(path, QStringLiteral("Bench"), 2018, units, criteria, Clock::system());
    Result<Book> book = Book::open(path, Access::ReadWrite);
    (void)book->append({QStringLiteral("bench"), QStringLiteral("Bench"), {}},
        inventEntries(book->frame(), {std::size_t(quick ? 20 : 584), 2018}), Clock::system());
    return path;
}

void benchStart(const QString& book, int runs) {
    const Started bare = start({QStringLiteral("label")}, runs);
    const Started opened = start({QStringLiteral("book"), book}, runs);
    bench::row("start to first paint with the book", opened.seconds, "a window with one QLabel", bare.seconds,
        "goal <= 3 x");
    const Started whole = start({QStringLiteral("whole"), book}, runs);
    bench::row(
        "start to the first commune's points", whole.seconds, "a window with one QLabel", bare.seconds, "");
    std::printf(
        "  peak memory %ld MB with the book open, %ld MB with the label\n", whole.megabytes, bare.megabytes);
}

// What of a key press is the core's: the same action, stored with nobody looking.
double storedAlone(const QString& folder, const QString& book, int runs) {
    const QString path = folder + QStringLiteral("/alone.sodiem");
    QFile::remove(path);
    if (const Result<Book> opened = Book::open(book, Access::ReadOnly))
        (void)opened->copyTo(path);
    Result<Book> copy = Book::open(path, Access::ReadWrite);
    if (!copy)
        return 0;
    const QString cell = Cell::entry(QStringLiteral("00001"), QStringLiteral("1.1.2"), QStringLiteral("appraised"),
        QStringLiteral("hoan_thanh")).path();
    return bench::seconds(runs, [&](int i) {
        (void)copy->append({QStringLiteral("bench"), QStringLiteral("Bench"), {}},
            {{cell, CellValue(std::int64_t(10 + i % 8)), {}}}, Clock::system());
    });
}

void benchKey(Program& program, const QString& book, const QString& folder, int runs) {
    ScoringPage* page = program.window->scoringPage();
    page->show(0, 1); // 1.1.2: tasks done of tasks due
    QApplication::processEvents();
    auto* line = program.window->findChild<QLineEdit*>(QStringLiteral("input-hoan_thanh"));
    const double ours = bench::seconds(runs, [&](int i) {
        line->setText(QString::number(10 + i % 8));
        line->setModified(true);
        Q_EMIT line->editingFinished();
        QApplication::processEvents(); // paints what changed
    });
    const double bare = bench::bareCommit(folder, book, runs);
    bench::row("key press to stored, scored, repainted", ours, "one bare commit of the same rows (C)", bare,
        "goal <= 2 x");
    bench::row("  of it stored by the core", storedAlone(folder, book, runs),
        "one bare commit of the same rows (C)", bare, "");
}

void benchUnit(Program& program, int runs) {
    ScoringPage* page = program.window->scoringPage();
    QWidget* sheet = program.window->findChild<SheetView*>()->viewport();
    const double ours = bench::seconds(runs, [&](int i) {
        page->show(1 + i % 15, 1);
        QApplication::processEvents();
    });
    const double theirs = bench::seconds(runs, [&](int) {
        sheet->update();
        QApplication::processEvents();
    });
    bench::row("another unit opened and painted", ours, "the sheet painted again", theirs, "");
}

// How long the overview of every step takes to stand there with all its figures, and the longest time in
// which nothing else could happen meanwhile.
void benchOverview(Program& program) {
    using Milliseconds = std::chrono::duration<double, std::milli>;
    const auto start = std::chrono::steady_clock::now();
    program.window->goToPage(RailPage::Overview);
    OverviewView& view = program.window->overviewPage()->view();
    view.bar().setChoice({Stage::Appraised, OverviewBy::Step});
    auto last = start;
    double longest = 0;
    for (bool shown = false; !shown;) {
        shown = view.tiles().tile(0)->figure() != QStringLiteral("–"); // and is painted by this turn
        QApplication::processEvents();
        const auto now = std::chrono::steady_clock::now();
        longest = std::max(longest, Milliseconds(now - last).count());
        last = now;
    }
    std::printf(
        "overview of four steps with all figures and alerts: %.0f ms; longest turn of the event loop %.1f ms "
        "(goal <= 100)\n",
        Milliseconds(last - start).count(), longest);
    program.window->goToPage(RailPage::Scoring);
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.value(1) == QStringLiteral("label"))
        return showLabel();
    if (words.size() > 2)
        return showBook(words.at(2), words.at(1) == QStringLiteral("whole"));
    const bool quick = words.contains(QStringLiteral("quick"));
    const QTemporaryDir folder;
    const QString book = makeBook(folder.path(), quick);
    const bool keyOnly = words.contains(QStringLiteral("key"));
    if (!keyOnly)
        benchStart(book, quick ? 1 : 9);
    Program program(folder.path());
    program.window->resize(1366, 768);
    program.window->show();
    program.window->openBook(book);
    program.desk.session()->verifyNow();
    benchKey(program, book, folder.path(), quick ? 2 : keyOnly ? 1000 : 200);
    if (keyOnly)
        return 0;
    benchUnit(program, quick ? 2 : 100);
    benchOverview(program);
    return 0;
}
