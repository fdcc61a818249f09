// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/i18n/interfacelanguage.h"
#include "app/pages/settings/perioddialog.h"
#include "app/session/campaigndates.h"
#include "app/session/session.h"
#include "core/storage/backups.h"
#include "app/widgets/dayedit.h"
#include "support/bookfile.h"
#include "support/windowkit.h"

#include <QCheckBox>

using namespace sodiem;
using namespace sodiem::test;

namespace {

struct Open {
    explicit Open(bool verified = true) { openSession(verified); }
    void openSession(bool verified = true) {
        auto opened = Session::open(file.path, person, QStringLiteral("d1"), file.clock);
        REQUIRE(opened);
        session = std::move(*opened);
        if (verified)
            session->verifyNow();
        commands = std::make_unique<Commands>(*session);
    }
    void closeSession() {
        commands.reset();
        session.reset();
    }
    Status type(const char* field, const char* value, std::size_t leaf = 1) {
        EntryEdit edit;
        edit.inputs[QString::fromUtf8(field)] = QString::fromUtf8(value);
        return commands->editEntry({0, leaf, Stage::Appraised}, edit);
    }
    QString value(std::size_t field) const {
        const auto& answer = session->campaign().record(0).entry(Stage::Appraised, 1).answers[field];
        return answer ? answer->text : QString();
    }
    bool scoresAreRight() const {
        for (const Stage stage : allStages)
            if (session->scores(stage) != scoreAll(session->campaign(), stage))
                return false;
        return true;
    }

    BookFile file;
    Person person{QStringLiteral("Nguyễn Văn An"), QStringLiteral("Tổ 3"), Stage::Appraised};
    std::unique_ptr<Session> session;
    std::unique_ptr<Commands> commands;
};

} // namespace

TEST_CASE("Commands: each verb is one step, undone and done again, several deep over one cell") {
    const InterfaceLanguage interface(Language::Code::Vietnamese);
    Open open;
    CHECK_FALSE(open.commands->canUndo());
    CHECK(open.commands->undoPlace() == Selection());
    REQUIRE(open.type("ke_hoach", "20"));
    REQUIRE(open.type("ke_hoach", "30"));
    REQUIRE(open.type("ke_hoach", "40"));
    open.session->select({0, 0});
    CHECK(open.commands->undoText() == QStringLiteral("điểm 1.2"));
    open.session->select({1, 0}); // what is out of sight is named
    CHECK(open.commands->undoText() == QStringLiteral("điểm 1.2, Phường Phúc Xá"));
    CHECK(open.commands->undoPlace() == Selection{0, 1});
    REQUIRE(open.commands->undo());
    CHECK(open.value(0) == QStringLiteral("30"));
    REQUIRE(open.commands->undo());
    REQUIRE(open.commands->undo());
    CHECK(open.value(0).isEmpty());
    CHECK_FALSE(open.commands->canUndo());
    REQUIRE(open.commands->redo());
    REQUIRE(open.commands->redo());
    CHECK(open.value(0) == QStringLiteral("30"));
    CHECK(open.commands->canRedo());
    REQUIRE(open.type("da_lam", "3")); // another way from here: what was undone is gone
    CHECK_FALSE(open.commands->canRedo());
    CHECK(open.scoresAreRight());
    CHECK(open.session->eventsOf(QStringLiteral("entry/00001/1.2/"))->size() == 9); // nothing is unwritten
}

TEST_CASE("Commands: what changes nothing, or does not hold, is no step") {
    Open open;
    REQUIRE(open.type("ke_hoach", "20"));
    const std::size_t events = open.session->eventsOf(QStringLiteral("entry/"))->size();
    REQUIRE(open.type("ke_hoach", "20"));
    REQUIRE_FALSE(open.type("ke_hoach", "hai mươi"));
    REQUIRE_FALSE(open.type("da_lam", "21"));
    CHECK(open.session->eventsOf(QStringLiteral("entry/"))->size() == events);
    REQUIRE(open.commands->undo());
    CHECK_FALSE(open.commands->canUndo());
}

TEST_CASE("Commands: undoing is refused where somebody else wrote since") {
    Open open;
    REQUIRE(open.type("ke_hoach", "20"));
    const QString cell = QStringLiteral("entry/00001/1.2/appraised/ke_hoach");
    REQUIRE(open.session->write({{cell, std::int64_t(25), {}}})); // not by these commands
    const Status undone = open.commands->undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::UndoSuperseded);
    CHECK(open.value(0) == QStringLiteral("25"));
}

TEST_CASE("Commands: recognising a block is one step that names what it could not take") {
    Open open;
    for (const auto& [cell, value] :
        {std::pair("entry/00001/1.1/self/choice", CellValue(QStringLiteral("tot"))),
            {"entry/00001/1.2/self/na", CellValue(std::int64_t(1))}})
        REQUIRE(open.session->write({{QString::fromUtf8(cell), value, {}}}));
    const auto accepted = open.commands->accept(
        {{0, 0, Stage::Appraised}, {0, 1, Stage::Appraised}, {0, 2, Stage::Appraised}});
    REQUIRE(accepted);
    CHECK(accepted->items == 1);
    REQUIRE(accepted->refused.size() == 1);
    CHECK(accepted->refused[0].code == ErrorCode::EntryNoteMissing);
    CHECK(open.scoresAreRight());
    REQUIRE(open.commands->undo());
    CHECK(open.session->campaign().record(0).entry(Stage::Appraised, 0).isEmpty());
}

TEST_CASE("Session: the first figures of a part change what every unit is measured by") {
    Open open;
    CHECK(open.scoresAreRight());
    REQUIRE(open.type("ke_hoach", "20"));
    CHECK(open.scoresAreRight()); // the survey is left out of now
    for (const char* count : {"dan.hai_long", "dan.khong", "dn.hai_long", "dn.khong"}) {
        REQUIRE(open.commands->editSurvey(1, 3, {{QString::fromUtf8(count), QStringLiteral("2")}}));
        CHECK(open.scoresAreRight()); // and now it is missing in the others
    }
    REQUIRE(open.commands->editFact(0, 0, QStringLiteral("12")));
    CHECK(open.scoresAreRight());
}

TEST_CASE("Session: until the entries are read and the history is checked nothing is written") {
    Open open(false);
    CHECK(open.session->writeState() == WriteState::Reading);
    const Status refused = open.type("ke_hoach", "20");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::BookOpening);
    REQUIRE(QTest::qWaitFor([&] { return open.session->isWritable(); }, 5000));
    CHECK(open.type("ke_hoach", "20"));
}

TEST_CASE("Session: a book held elsewhere is for reading, and says who holds it") {
    Open first;
    REQUIRE(first.type("ke_hoach", "20"));
    auto second = Session::open(first.file.path, first.person, QStringLiteral("d2"), first.file.clock);
    REQUIRE(second);
    (*second)->verifyNow();
    CHECK((*second)->writeState() == WriteState::HeldElsewhere);
    const BookHolder holder = (*second)->holder().value_or(BookHolder());
    CHECK(holder.person == first.person.name);
    CHECK(holder.since > 0);
    CHECK(holder.program.contains(QString::number(QCoreApplication::applicationPid())));
    CHECK_FALSE((*second)->write({{QStringLiteral("fact/00001/hoso"), std::int64_t(1), {}}}));
    CHECK((*second)->campaign() == first.session->campaign());
}

TEST_CASE("Session: a damaged history is seen, said, and never written on") {
    const BookFile file;
    file.fill();
    Foreign(file.path).run(
        "UPDATE event SET bytes = CAST(replace(CAST(bytes AS TEXT), '101', '191') AS BLOB) WHERE number = 4");
    auto opened = Session::open(
        file.path, {QStringLiteral("An"), {}, Stage::Appraised}, QStringLiteral("d1"), file.clock);
    REQUIRE(opened);
    const QByteArray before = file.bytes();
    (*opened)->verifyNow();
    CHECK((*opened)->writeState() == WriteState::Damaged);
    REQUIRE((*opened)->fault());
    CHECK((*opened)->fault()->code == ErrorCode::BookDamaged);
    CHECK_FALSE((*opened)->write({{QStringLiteral("fact/00001/hoso"), std::int64_t(1), {}}}));
    opened->reset();
    CHECK(file.bytes() == before);
}

TEST_CASE("Session: a backup is made by itself in slices, of what changed, while entry goes on") {
    Open open;
    int made = 0, failed = 0;
    QObject::connect(open.session.get(), &Session::backedUp, [&] { ++made; });
    QObject::connect(open.session.get(), &Session::backupFailed, [&] { ++failed; });
    open.session->backUpIfChanged(); // nothing was written
    QApplication::processEvents();
    CHECK(made == 0);
    REQUIRE(open.type("ke_hoach", "20"));
    open.session->backUpIfChanged();
    REQUIRE(open.type("ke_hoach", "30"));
    REQUIRE(QTest::qWaitFor([&] { return made == 1; }, 5000));
    const auto backups = listBackups(open.file.path, open.session->header().id);
    REQUIRE(backups.size() == 1);
    CHECK(Book::open(backups.front().path, Access::ReadOnly));
    CHECK(failed == 0);
}

TEST_CASE("Session: a backup that cannot be made is told, and tried again") {
    Open open;
    int failed = 0;
    QObject::connect(open.session.get(), &Session::backupFailed, [&] { ++failed; });
    QFile inTheWay(backupFolder(open.file.path));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    REQUIRE(open.type("ke_hoach", "20"));
    open.session->backUpIfChanged();
    CHECK(failed == 1);
    REQUIRE(inTheWay.remove());
    open.session->backUpIfChanged();
    REQUIRE(QTest::qWaitFor(
        [&] { return listBackups(open.file.path, open.session->header().id).size() == 1; }, 5000));
}

TEST_CASE("Commands: what settled a difference is not undone, and does not bar the way to what was before") {
    Open open;
    REQUIRE(open.type("ke_hoach", "20"));
    REQUIRE(open.type("da_lam", "5"));
    open.closeSession();
    // Another computer wrote there without knowing of ours, as a merge will bring it.
    open.file.plant("entry/00001/1.2/appraised/da_lam", std::int64_t(7));
    open.openSession();
    REQUIRE(open.session->isWritable());
    CHECK(open.session->campaign().record(0).entry(Stage::Appraised, 1).differing.size() == 1);
    REQUIRE(open.type("ke_hoach", "30"));
    REQUIRE(open.type("da_lam", "7"));
    CHECK(open.session->campaign().record(0).entry(Stage::Appraised, 1).differing.empty());
    const Status undone = open.commands->undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::UndoSettled);
    CHECK(open.value(1) == QStringLiteral("7")); // and not an empty value
    CHECK_FALSE(open.commands->canRedo());
    REQUIRE(open.commands->undo()); // the step before
    CHECK(open.value(0) == QStringLiteral("20"));
}

TEST_CASE("Commands: the period that is scored can be fixed, changed and left open after the book was made") {
    Open s;
    REQUIRE(s.commands->setPeriod(QDate(2018, 1, 1), QDate(2018, 11, 30)));
    CHECK(datesOf(*s.session).periodEnd == QDate(2018, 11, 30));
    REQUIRE(s.commands->setPeriod(QDate(2018, 1, 1), QDate(2018, 12, 14)));
    CHECK(datesOf(*s.session).periodStart == QDate(2018, 1, 1));
    REQUIRE(s.commands->undo()); // one step
    CHECK(datesOf(*s.session).periodEnd == QDate(2018, 11, 30));
    REQUIRE(s.commands->setPeriod({}, {}));
    CHECK_FALSE(datesOf(*s.session).periodStart);
    CHECK_FALSE(datesOf(*s.session).periodEnd);
}

TEST_CASE("Period: a last day before the first is told at once and cannot be stored") {
    PeriodDialog dialog({}, 2018);
    std::vector<PeriodDialog::Period> chosen;
    QObject::connect(&dialog, &PeriodDialog::chosen, &dialog,
        [&](const PeriodDialog::Period& period) { chosen.push_back(period); });
    dialog.show();
    auto* decided = dialog.findChild<QCheckBox*>();
    CHECK_FALSE(decided->isChecked());
    decided->click();
    const auto dates = dialog.findChildren<DayEdit*>();
    REQUIRE(dates.size() == 2);
    clear(dates[1]);
    type(dates[1], QStringLiteral("31/12/2017"));
    CHECK_FALSE(saidBeside(dialog).isEmpty());
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(chosen.empty());
    clear(dates[1]);
    type(dates[1], QStringLiteral("31/02/2018"));
    dialog.accept();
    CHECK(chosen.empty()); // there is no such day
    clear(dates[1]);
    type(dates[1], QStringLiteral("14-12-2018"));
    dialog.accept();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0].first == QDate(2018, 1, 1));
    CHECK(chosen[0].last == QDate(2018, 12, 14));
}
