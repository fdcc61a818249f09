// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/shownnumber.h"
#include "app/models/reservationmodel.h"
#include "app/pages/scoring/drafts.h"
#include "support/modelwatch.h"
#include "visit_support.h"

#include <QAbstractItemModelTester>
#include <QInputDialog>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTableView>

using namespace sodiem;
using namespace sodiem::test;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

} // namespace

TEST_CASE("an hour and a day are read in either order, and nothing else") {
    const QString stored = u(u8"2018-11-20T08:30");
    for (const char8_t* typed : {u8"8:30 20/11/2018", u8"20/11/2018 08:30", u8"8h30, 20-11-2018", u8"2018-11-20T08:30"})
        CHECK(*plainTime(u(typed)) == stored);
    CHECK(plainTime(u(u8" "))->isEmpty());
    for (const char8_t* typed : {u8"20/11/2018", u8"8:30", u8"25:00 20/11/2018", u8"8:30 31/11/2018", u8"8:30 am 20/11/2018"})
        CHECK_FALSE(plainTime(u(typed)).ok());
    CHECK(shownTime(stored) == u(u8"08:30 20/11/2018"));
}

TEST_CASE("a record is written field by field, each kept at once and undone by one step") {
    Visit visit;
    visit.score();
    visit.open();
    CHECK(visit.dialog->focusWidget() == visit.part<QLineEdit>("record-number")); // not scrolled past it
    visit.part<QPlainTextEdit>("record-evidenceCheck")->setFocus();
    QTest::keyClick(visit.dialog->focusWidget(), Qt::Key_Tab);
    CHECK(visit.dialog->focusWidget() == visit.part<QTableView>("reservations"));
    QTest::keyClick(visit.dialog->focusWidget(), Qt::Key_Tab);
    CHECK(visit.dialog->focusWidget() == visit.part<QPlainTextEdit>("record-opinion"));
    visit.write("record-number", u8"05/BB-ĐKT");
    visit.write("record-started", u8"8:30 20/11/2018");
    CHECK(visit.record().text(RecordField::Number) == u(u8"05/BB-ĐKT"));
    CHECK(visit.record().text(RecordField::Started) == u(u8"2018-11-20T08:30"));
    CHECK(visit.part<QLineEdit>("record-started")->text() == u(u8"08:30 20/11/2018"));
    visit.write("record-ended", u8"hai giờ");
    CHECK(visit.record().text(RecordField::Ended).isEmpty());
    CHECK(saidBeside(*visit.dialog).contains(u(u8"8:30 20/11/2018")));
    visit.write("record-ended", u8"20/11/2018 17:00");
    CHECK(saidBeside(*visit.dialog).isEmpty());
    auto* opinion = visit.part<QPlainTextEdit>("record-opinion");
    type(opinion, u(u8"Nhất trí"));
    pressCtrl(opinion, Qt::Key_Return);
    CHECK(visit.record().text(RecordField::Opinion) == u(u8"Nhất trí"));
    REQUIRE(visit.commands->undo());
    CHECK(visit.record().text(RecordField::Opinion).isEmpty());
    CHECK(opinion->toPlainText().isEmpty());
}

TEST_CASE("what the unit reserves is written beside the item that differs") {
    Visit visit;
    visit.score();
    visit.open();
    auto* table = visit.part<QTableView>("reservations");
    REQUIRE(table->model()->rowCount() == 1);
    const Watch watch;
    const QAbstractItemModelTester tester(
        table->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    const QModelIndex place = table->model()->index(0, ReservationModel::Reservation);
    CHECK_FALSE(table->model()->setData(place.siblingAtColumn(ReservationModel::Title), u(u8"x")));
    REQUIRE(table->model()->setData(place, u(u8"Đề nghị tính cả ngày cuối")));
    CHECK(visit.record().reservations.at(u(u8"1.2")) == u(u8"Đề nghị tính cả ngày cuối"));
    CHECK(place.data().toString() == u(u8"Đề nghị tính cả ngày cuối"));
    CHECK(place.siblingAtColumn(ReservationModel::Claimed).data().toString() == u(u8"3,00"));
    CHECK(place.siblingAtColumn(ReservationModel::Given).data().toString() == u(u8"2,70"));
    visit.write({change("entry/00001/1.1/appraised/choice", u(u8"kem"))});
    CHECK(table->model()->rowCount() == 2);
    for (const int width : {1000, 420}) { // every line is whole, however narrow: the form scrolls, not the table
        visit.dialog->resize(width, 500);
        QTest::qWait(50);
        const QRect last = table->visualRect(table->model()->index(1, ReservationModel::Title));
        CHECK(last.bottom() <= table->viewport()->height());
    }
    CHECK(warnings == 0);
}

TEST_CASE("a reason that is missing is counted, and written where it is missed, as one step") {
    Visit visit;
    visit.score();
    visit.write({change("entry/00001/1.2/appraised/note", CellValue())});
    visit.open();
    CHECK(visit.said().contains(u(u8"1.2")));
    visit.press("sign");
    const QString refusal = visit.said().section(u'|', 1);
    REQUIRE_FALSE(refusal.isEmpty());
    CHECK(refusal.front().isUpper());
    CHECK(refusal.endsWith(u'.'));
    CHECK_FALSE(visit.record().isSigned());
    auto* table = visit.part<QTableView>("reservations");
    const QModelIndex why = table->model()->index(0, ReservationModel::Why);
    CHECK(why.data().toString().startsWith(u'⚠'));
    CHECK(why.data(Qt::EditRole).toString().isEmpty()); // nobody's words to begin with
    table->setCurrentIndex(why);
    table->edit(why);
    auto* editor = table->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    type(editor, u(u8"Một hồ sơ quá hạn"));
    QTest::keyClick(editor, Qt::Key_Return); // the table takes it in when it is back from the key
    const auto note = [&] { return visit.session->campaign().record(0).entry(Stage::Appraised, 1).note; };
    CHECK(QTest::qWaitFor([&] { return note() == u(u8"Một hồ sơ quá hạn"); }, 5000));
    CHECK_FALSE(visit.said().contains(u(u8"1.2")));
    CHECK(why.data().toString() == u(u8"Một hồ sơ quá hạn"));
    REQUIRE(visit.commands->undo());
    CHECK(note().isEmpty());
}

TEST_CASE("an end before the beginning is said as it is typed, and is not signed for") {
    Visit visit;
    visit.score();
    visit.open();
    visit.write("record-started", u8"8:30 20/11/2018");
    auto* ended = visit.part<QLineEdit>("record-ended");
    ended->setFocus();
    QTest::keyClicks(ended, QStringLiteral("8:00 20/11/2018"));
    const QString said = saidBeside(*visit.dialog);
    CHECK(said.contains(u(u8"08:00 20/11/2018")));
    CHECK(said.contains(u(u8"08:30 20/11/2018")));
    visit.press("sign");
    CHECK(visit.dialog->findChild<QMessageBox*>(QStringLiteral("sign-question")) == nullptr);
    CHECK(visit.said().contains(u(u8"08:00 20/11/2018")));
    CHECK_FALSE(visit.commands->signRecord(0, u(u8"2018-11-20")).ok());
    visit.write("record-ended", u8"9:00 20/11/2018");
    CHECK(saidBeside(*visit.dialog).isEmpty());
    CHECK(visit.record().text(RecordField::Ended) == u(u8"2018-11-20T09:00"));
    visit.write("record-started", u8"mai");
    visit.write("record-ended", u8"9:30 20/11/2018"); // a good time does not excuse the other
    CHECK_FALSE(saidBeside(*visit.dialog).isEmpty());
}

TEST_CASE("nothing is signed while something typed for the unit is not stored") {
    Visit visit;
    visit.score();
    visit.open();
    CHECK(visit.said().contains(u(u8"legal basis"))); // it is told, and does not hinder
    REQUIRE(visit.commands->wordRecords({{}, u(u8"Căn cứ Kế hoạch số 1/KH-UBND;")}));
    CHECK_FALSE(visit.said().contains(u(u8"legal basis")));
    visit.dialog->setWaiting(2);
    CHECK(visit.said().contains(u'2'));
    visit.press("sign");
    CHECK(visit.dialog->findChild<QMessageBox*>(QStringLiteral("sign-question")) == nullptr);
    CHECK(visit.said().contains(u'|')); // the notice, and the refusal
    visit.dialog->setWaiting(0);
    visit.press("sign");
    CHECK(visit.dialog->findChild<QMessageBox*>(QStringLiteral("sign-question")) != nullptr);
}

TEST_CASE("what waits is counted for the unit it was typed for") {
    Drafts drafts;
    Draft draft;
    draft.fault = Error{ErrorCode::EntryNoteMissing, {}, {}};
    draft.edit.points = u(u8"1");
    drafts.keep({0, 1, Stage::Appraised}, draft);
    drafts.keep({1, 1, Stage::Self}, draft);
    drafts.keepFact(0, 0, {u(u8"x"), Error{ErrorCode::EntryNothing, {}, {}}});
    drafts.keepThread(0, 2, {u(u8"Đã"), {}, {}, ThreadSide::Unit});
    drafts.keepSample(0, 2, {{u(u8"c1"), {}}, {u(u8"c2"), {}}});
    CHECK(drafts.countOf(0) == 5);
    CHECK(drafts.countOf(1) == 1);
    CHECK(drafts.countOf(2) == 0);
    CHECK(drafts.count() == 6);
}

TEST_CASE("a record is not signed before it is whole, and the refusal does not hold the window") {
    Visit visit;
    visit.open();
    visit.press("sign");
    CHECK(visit.said().contains(u(u8"1.1")));
    CHECK_FALSE(visit.record().isSigned());
    CHECK(visit.dialog->findChild<QMessageBox*>() == nullptr);
    visit.press("close");
    CHECK_FALSE(visit.dialog->isVisible());
}

TEST_CASE("signing fixes the points, prints, and what comes later is marked; opening again takes a reason") {
    Visit visit;
    visit.score();
    visit.open();
    visit.write("record-started", u8"8:30 20/11/2018");
    visit.write("record-ended", u8"hai giờ");
    visit.press("sign"); // not with a time nobody can read
    CHECK(visit.dialog->findChild<QMessageBox*>(QStringLiteral("sign-question")) == nullptr);
    visit.write("record-ended", u8"17:00 20/11/2018");
    visit.press("sign");
    auto* question = visit.dialog->findChild<QMessageBox*>(QStringLiteral("sign-question"));
    REQUIRE(question != nullptr);
    for (QAbstractButton* button : question->buttons())
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            click(button);
    PreviewDialog* paper = visit.preview();
    CHECK(paper->pageCount() >= 1);
    paper->close();
    REQUIRE(visit.record().isSigned());
    CHECK(visit.record().fixed->day == u(u8"2018-11-20"));
    CHECK(visit.part<QLineEdit>("record-number")->isReadOnly());
    visit.page->show(0, 0);
    CHECK(visit.page->findChild<QLabel*>(QStringLiteral("progress"))->text().contains(u(u8"20/11/2018")));

    EntryEdit lower;
    lower.inputs[u(u8"choice")] = u(u8"kem");
    const Status refused = visit.commands->editEntry({0, 0, Stage::Appraised}, lower);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::RecordSigned);
    CHECK_FALSE(visit.commands->writeRecord(0, RecordField::Opinion, u(u8"Khác")).ok());
    EvidenceDocument photo;
    photo.sha256 = QString(64, u'a');
    photo.name = u(u8"Ảnh.jpg");
    REQUIRE(visit.commands->attach(0, 0, photo, {})); // more may come, nothing goes
    const Status taken = visit.commands->unlink(0, 0, photo.sha256);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == ErrorCode::RecordSigned);
    REQUIRE(visit.commands->canUndo()); // what was written before: no key takes it back from under the signatures
    const Status undone = visit.commands->undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::RecordSigned);
    CHECK(visit.record().isSigned());
    CHECK(visit.record().text(RecordField::Ended) == u(u8"2018-11-20T17:00"));
    REQUIRE(visit.commands->editEntry({0, 0, Stage::Reappraised}, lower));
    CHECK(visit.said().contains(u(u8"1.1")));
    REQUIRE(visit.commands->undo()); // of a later step
    CHECK_FALSE(visit.said().contains(u(u8"1.1")));
    REQUIRE(visit.commands->redo());

    visit.press("reopen");
    auto* ask = visit.dialog->findChild<QInputDialog*>(QStringLiteral("reopen-reason"));
    REQUIRE(ask != nullptr);
    ask->setTextValue(u(u8"In nhầm ngày"));
    ask->accept();
    CHECK_FALSE(visit.record().isSigned());
    CHECK_FALSE(visit.part<QLineEdit>("record-number")->isReadOnly());
    CHECK(visit.said().contains(u(u8"In nhầm ngày"))); // why it stands open again, and by whom
    CHECK(visit.said().contains(visit.session->person().name));
}

TEST_CASE("the record names every part of it that is empty, and asks again before it is signed") {
    Visit visit;
    visit.score();
    visit.open();
    for (const char8_t* part : {u8"begun", u8"ended", u8"the team", u8"conclusions", u8"legal basis"})
        CHECK(visit.said().contains(u(part)));
    visit.write("record-started", u8"8:30 20/11/2018");
    CHECK_FALSE(visit.said().contains(u(u8"begun")));
    visit.press("sign");
    const auto* box = visit.dialog->findChild<QMessageBox*>(QStringLiteral("sign-question"));
    REQUIRE(box != nullptr);
    CHECK(box->informativeText().contains(u(u8"conclusions")));
    CHECK_FALSE(box->informativeText().contains(u(u8"begun")));
}

TEST_CASE("the team of another visit is taken over by one press, and title and basis hold for all units") {
    Visit visit;
    visit.write({change("record/00004/team", u(u8"Ông An, Trưởng đoàn\nBà Bình, thư ký"))});
    visit.open();
    visit.press("same-team");
    CHECK(visit.record().text(RecordField::Team) == u(u8"Ông An, Trưởng đoàn\nBà Bình, thư ký"));
    CHECK_FALSE(visit.part<QAbstractButton>("same-team")->isVisible());
    auto* title = visit.part<QLineEdit>("record-title");
    title->setText(u(u8"Kiểm tra công tác cải cách hành chính"));
    title->setModified(true);
    visit.press("close");
    CHECK_FALSE(visit.dialog->isVisible());
    CHECK(textOfCellValue(readHeads(*visit.session->headsOf(visitTitleCell())).value) == title->text());
}

TEST_CASE("blank forms of a unit are there before anything is scored") {
    Visit visit;
    visit.open();
    visit.press("blank");
    PreviewDialog* paper = visit.preview();
    CHECK(paper->pageCount() >= 2);
    paper->close();
}
