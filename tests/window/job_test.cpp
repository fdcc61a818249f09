// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/job.h"
#include "app/settings/settings.h"
#include "app/widgets/jobbar.h"
#include "support/catch.h"

#include <thread>

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sodiem;

namespace {

struct Ended {
    std::optional<Status> status;
    explicit Ended(Job& job) {
        QObject::connect(&job, &Job::finished, &job, [this](const Status& s) { status = s; });
    }
    bool wait() {
        return QTest::qWaitFor([this] { return status.has_value(); }, 5000);
    }
};

// Counts until it is told to stop.
Status countForEver(const Progress& progress, std::atomic_int& steps) {
    while (progress(steps, 1000)) {
        ++steps;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return Error{ErrorCode::Cancelled, {}, {}};
}

struct Bar {
    QTemporaryDir folder;
    Settings settings{
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)};
    JobBar bar{settings, nullptr};
    bool waitForEnd() {
        return QTest::qWaitFor([this] { return !bar.isBusy(); }, 5000);
    }
};

} // namespace

TEST_CASE("Job: work goes on in another thread and its end is told in the window's") {
    Job job;
    Ended ended(job);
    const auto own = std::this_thread::get_id();
    bool other = false;
    job.start([&](const Progress& progress) -> Status {
        other = std::this_thread::get_id() != own;
        progress(3, 4);
        return Done{};
    });
    std::thread::id toldIn;
    std::pair<int, int> last;
    QObject::connect(&job, &Job::progressed, &job, [&](int done, int all) {
        toldIn = std::this_thread::get_id();
        last = {done, all};
    });
    REQUIRE(ended.wait());
    CHECK(ended.status->ok());
    CHECK(other);
    CHECK(toldIn == own);
    CHECK(last == std::pair(3, 4));
    CHECK_FALSE(job.isRunning());
}

TEST_CASE("Job: a failure comes as it is") {
    Job job;
    Ended ended(job);
    job.start([](const Progress&) -> Status { return Error{ErrorCode::BookDiskFull, {}, {}}; });
    REQUIRE(ended.wait());
    CHECK(ended.status->error().code == ErrorCode::BookDiskFull);
}

TEST_CASE("Job: cancelling ends the work at its next step") {
    Job job;
    Ended ended(job);
    std::atomic_int steps = 0;
    job.start([&](const Progress& progress) { return countForEver(progress, steps); });
    REQUIRE(QTest::qWaitFor([&] { return steps > 3; }));
    CHECK(job.isRunning());
    job.cancel();
    REQUIRE(ended.wait());
    CHECK(ended.status->error().code == ErrorCode::Cancelled);
}

TEST_CASE("Job: destroying it in the middle stops the work and tells nobody") {
    std::atomic_int steps = 0;
    bool told = false;
    QObject listener;
    {
        Job job;
        QObject::connect(&job, &Job::finished, &listener, [&] { told = true; });
        job.start([&](const Progress& progress) { return countForEver(progress, steps); });
        REQUIRE(QTest::qWaitFor([&] { return steps > 3; }));
    }
    const int stoppedAt = steps;
    QTest::qWait(30);
    CHECK(steps == stoppedAt);
    CHECK_FALSE(told);
}

TEST_CASE("Job: one that never started is destroyed in peace") { const Job job; }

TEST_CASE("Job bar: counts, then says where the file is") {
    Bar shown;
    CHECK(shown.bar.isHidden());
    std::atomic_bool goOn = false;
    shown.bar.run({QStringLiteral("%1/%2 phiếu"), QStringLiteral("/x/y.pdf"), false,
        [&](const Progress& progress) -> Status {
            while (!goOn)
                progress(126, 584);
            return Done{};
        }});
    CHECK_FALSE(shown.bar.isHidden());
    CHECK(QTest::qWaitFor([&] { return shown.bar.text() == QStringLiteral("126/584 phiếu"); }));
    goOn = true;
    REQUIRE(shown.waitForEnd());
    CHECK(shown.bar.text().contains(QStringLiteral("/x/y.pdf")));
}

TEST_CASE("Job bar: a failure is one sentence, a cancellation too") {
    Bar shown;
    shown.bar.run({QStringLiteral("%1/%2"), {}, false, [](const Progress&) -> Status {
                       return Error{ErrorCode::BookDiskFull, {}, {}};
                   }});
    REQUIRE(shown.waitForEnd());
    const QString failure = shown.bar.text();
    CHECK(failure.endsWith(u'.'));
    CHECK(failure.front().isUpper());
    std::atomic_int steps = 0;
    shown.bar.run({QStringLiteral("%1/%2"), {}, false,
        [&](const Progress& progress) { return countForEver(progress, steps); }});
    shown.bar.cancel();
    REQUIRE(shown.waitForEnd());
    CHECK(shown.bar.text() != failure);
}

TEST_CASE("Job bar: closing its window in the middle stops the work") {
    std::atomic_int steps = 0;
    {
        Bar shown;
        shown.bar.run({QStringLiteral("%1/%2"), {}, false,
            [&](const Progress& progress) { return countForEver(progress, steps); }});
        REQUIRE(QTest::qWaitFor([&] { return steps > 3; }));
    }
    const int stoppedAt = steps;
    QTest::qWait(30);
    CHECK(steps == stoppedAt);
}
