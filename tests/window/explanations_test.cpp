// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/pages/scoring/explanationbox.h"
#include "app/pages/scoring/historylist.h"
#include "app/session/session.h"
#include "app/widgets/buttonrow.h"
#include "app/widgets/faultlabel.h"
#include "app/widgets/growingedit.h"
#include "core/campaign/editing.h"
#include "support/bookfile.h"
#include "support/windowkit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace sodiem;
using namespace sodiem::test;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

// An open book, and the box of one leaf in a window of its own.
struct OpenBox {
    explicit OpenBox(Stage stage = Stage::Appraised) { reopen(stage); }

    BookFile file; // its clock stands on 5 November 2018
    OwnSettings own;
    Language language{Language::Code::English};
    std::unique_ptr<Session> session;
    std::unique_ptr<Commands> commands;
    Drafts drafts;
    std::unique_ptr<ExplanationBox> box;

    void reopen(Stage stage, const char8_t* person = u8"Nguyễn Văn An") {
        box.reset();
        commands.reset();
        session.reset();
        auto opened = Session::open(file.path, {u(person), {}, stage}, QStringLiteral("d1"), file.clock);
        REQUIRE(opened);
        session = std::move(*opened);
        session->verifyNow();
        commands = std::make_unique<Commands>(*session);
        box = std::make_unique<ExplanationBox>(
            Workplace{*session, *commands, own.settings, language}, drafts);
        box->resize(320, 500);
        box->setVisible(true);
        box->show(place());
    }
    EntryPlace place(std::size_t leaf = 1) const { return {0, leaf, session->stage()}; }

    GrowingEdit* text() const { return box->findChild<GrowingEdit*>(QStringLiteral("thread-text")); }
    QLineEdit* date() const { return box->findChild<QLineEdit*>(QStringLiteral("thread-date")); }
    QPushButton* button(const char* name) const {
        auto* found = box->findChild<QPushButton*>(QLatin1String("thread-") + QLatin1String(name));
        REQUIRE(found != nullptr);
        return found;
    }
    void say(const char* side, const char8_t* words) const {
        type(text(), u(words));
        click(button(side));
    }
    void onCard(const char* verb, int card = 0) const {
        const auto buttons = box->findChildren<QToolButton*>(QLatin1String("post-") + QLatin1String(verb));
        QApplication::processEvents();
        QList<QToolButton*> seen;
        for (QToolButton* each : buttons)
            if (each->isVisible())
                seen << each;
        REQUIRE(card < seen.size());
        click(seen[card]);
    }
    // The posts as they are read, from top to bottom.
    QStringList posts() const {
        QApplication::processEvents(); // a layout shows what is new when it comes to it
        QStringList read;
        const auto heads = box->findChildren<QLabel*>(QStringLiteral("post-head")),
                   texts = box->findChildren<QLabel*>(QStringLiteral("post-text"));
        for (qsizetype i = 0; i < heads.size(); ++i)
            if (heads[i]->isVisible())
                read << heads[i]->text() + QStringLiteral(": ") + texts[i]->text();
        return read;
    }
    QString fault() const {
        QApplication::processEvents();
        QStringList said;
        for (const FaultLabel* label : box->findChildren<FaultLabel*>())
            if (label->isVisible())
                said << label->text();
        return said.join(u'|');
    }
    void claim() {
        EntryEdit edit;
        edit.inputs = {{u(u8"ke_hoach"), u(u8"20")}, {u(u8"da_lam"), u(u8"10")}};
        REQUIRE(commands->editEntry({0, 1, Stage::Self}, edit));
    }
};

} // namespace

TEST_CASE("Explanations: what the unit says and the team answers is read as a thread", "[explanations]") {
    OpenBox s;
    CHECK(s.box->title() == u(u8"Explanations"));
    CHECK(s.box->findChild<QLabel*>(QStringLiteral("thread-empty"))->isVisible());
    s.say("unit", u8"Kế hoạch đã gửi qua trục liên thông");
    s.date()->setText(u(u8"6/11/2018"));
    s.say("team", u8"Chưa có dấu đến");
    CHECK(s.posts()
        == QStringList{u(u8"The unit · 05/11/2018 · entered by Nguyễn Văn An: Kế hoạch đã gửi qua trục liên thông"),
            u(u8"The team · 06/11/2018 · entered by Nguyễn Văn An: Chưa có dấu đến")});
    CHECK(s.box->title() == u(u8"Explanations (2)"));
    CHECK(s.text()->toPlainText().isEmpty());
    CHECK(s.date()->text() == u(u8"05/11/2018")); // of the next one: today again
    CHECK(s.drafts.count() == 0);
    CHECK(s.commands->undoText() == u(u8"explanation 1.2, Phường Phúc Xá"));
    s.reopen(Stage::Appraised, u8"Trần Thị Bình");
    CHECK(s.posts().size() == 2);
    CHECK(s.posts()[0].contains(u(u8"Nguyễn Văn An")));
}

TEST_CASE("Explanations: one step each, undone and done again", "[explanations]") {
    OpenBox s;
    s.say("unit", u8"Một");
    s.say("team", u8"Hai");
    REQUIRE(s.commands->undo());
    CHECK(s.posts().size() == 1);
    REQUIRE(s.commands->undo());
    CHECK(s.posts().isEmpty());
    CHECK(s.box->title() == u(u8"Explanations"));
    REQUIRE(s.commands->redo());
    CHECK(s.posts().size() == 1);
}

TEST_CASE("Explanations: at its self-assessment the unit alone speaks", "[explanations]") {
    OpenBox s(Stage::Self);
    CHECK_FALSE(s.button("team")->isVisible());
    type(s.text(), u(u8"Chưa có văn bản"));
    pressCtrl(s.text(), Qt::Key_Return);
    REQUIRE(s.posts().size() == 1);
    CHECK(s.posts()[0].startsWith(u(u8"The unit")));
    s.reopen(Stage::Council);
    CHECK(s.button("team")->isVisible());
    type(s.text(), u(u8"Hội đồng ghi nhận"));
    pressCtrl(s.text(), Qt::Key_Return);
    REQUIRE(s.posts().size() == 2);
    CHECK(s.posts()[1].startsWith(u(u8"The team")));
}

TEST_CASE("Explanations: points without evidence demand one until the unit explains", "[explanations]") {
    OpenBox s;
    CHECK(s.fault().isEmpty());
    s.claim();
    CHECK(s.fault().contains(u(u8"without evidence")));
    CHECK(s.box->title() == u(u8"Explanations: one is wanted"));
    s.say("team", u8"Đề nghị giải trình");
    CHECK(s.fault().contains(u(u8"without evidence")));
    s.say("unit", u8"Văn bản đang chờ ký");
    CHECK(s.fault().isEmpty());
    CHECK(s.box->title() == u(u8"Explanations (2)"));
    s.onCard("take-back", 1);
    CHECK(s.fault().contains(u(u8"without evidence")));
}

TEST_CASE("Explanations: what is no explanation is not stored and says why", "[explanations]") {
    OpenBox s;
    const std::int64_t before = s.session->campaign().record(0).threads.size();
    SECTION("nothing written") {
        click(s.button("team"));
        CHECK(s.fault().contains(u(u8"no text")));
    }
    SECTION("no day") {
        s.date()->setText(u(u8"31/2/2018"));
        s.say("unit", u8"Đã gửi");
        CHECK(s.fault().contains(u(u8"calendar has no day “31/2/2018”")));
        CHECK(s.text()->toPlainText() == u(u8"Đã gửi"));
        CHECK(s.drafts.count() == 1);
        s.date()->setText({}); // the day of today then
        click(s.button("unit"));
        CHECK(s.posts() == QStringList{u(u8"The unit · 05/11/2018 · entered by Nguyễn Văn An: Đã gửi")});
        CHECK(s.drafts.count() == 0);
        return;
    }
    SECTION("too long") {
        s.text()->setPlainText(QString(mostThreadCharacters + 1, u'a'));
        click(s.button("unit"));
        CHECK(s.fault().contains(QString::number(mostThreadCharacters)));
        CHECK(s.text()->toPlainText().size() == mostThreadCharacters + 1);
    }
    CHECK(static_cast<std::int64_t>(s.session->campaign().record(0).threads.size()) == before);
    CHECK_FALSE(s.commands->canUndo());
}

TEST_CASE("Explanations: what was begun waits when the person looks elsewhere", "[explanations]") {
    OpenBox s;
    type(s.text(), u(u8"Đang viết dở"));
    s.date()->setText(u(u8"1/11/2018"));
    s.box->show(s.place(0));
    CHECK(s.text()->toPlainText().isEmpty());
    CHECK(s.drafts.count() == 1);
    CHECK(s.drafts.leavesOf(0, Stage::Self) == std::set<int>{1});
    s.box->show(s.place(1));
    CHECK(s.text()->toPlainText() == u(u8"Đang viết dở"));
    CHECK(s.date()->text() == u(u8"1/11/2018"));
    SECTION("added") {
        click(s.button("unit"));
        CHECK(s.posts() == QStringList{u(u8"The unit · 01/11/2018 · entered by Nguyễn Văn An: Đang viết dở")});
    }
    SECTION("let go of") { clear(s.text()); }
    s.box->commitTyping();
    CHECK(s.drafts.count() == 0);
}

TEST_CASE("Explanations: a post is corrected, or taken back", "[explanations]") {
    OpenBox s;
    s.say("unit", u8"Kế hoạch số 12");
    s.onCard("correct");
    CHECK(s.text()->toPlainText() == u(u8"Kế hoạch số 12"));
    CHECK_FALSE(s.button("unit")->isVisible());
    SECTION("stored: the side stays, who corrected it stands there") {
        type(s.text(), u(u8" năm 2018"));
        click(s.button("store"));
        CHECK(
            s.posts() == QStringList{u(u8"The unit · 05/11/2018 · entered by Nguyễn Văn An: Kế hoạch số 12 năm 2018")});
        CHECK(s.button("unit")->isVisible());
        REQUIRE(s.commands->undo());
        CHECK(s.posts()[0].endsWith(u(u8"số 12")));
    }
    SECTION("left as it was") {
        type(s.text(), u(u8" nhầm"));
        click(s.button("leave"));
        CHECK(s.posts()[0].endsWith(u(u8"số 12")));
        CHECK(s.text()->toPlainText().isEmpty());
        CHECK(s.drafts.count() == 0);
    }
    SECTION("looked at only: nothing waits") {
        s.box->show(s.place(0));
        CHECK(s.drafts.count() == 0);
    }
    SECTION("half corrected, looked elsewhere, and stored then: still the unit's") {
        type(s.text(), u(u8" bổ sung"));
        s.box->show(s.place(0));
        CHECK(s.drafts.count() == 1);
        s.box->show(s.place(1));
        click(s.button("store"));
        CHECK(s.posts() == QStringList{u(u8"The unit · 05/11/2018 · entered by Nguyễn Văn An: Kế hoạch số 12 bổ sung")});
    }
    SECTION("taken back, and brought back") {
        click(s.button("leave"));
        s.onCard("take-back");
        CHECK(s.posts().isEmpty());
        CHECK(s.commands->undoText() == u(u8"taking back of an explanation 1.2, Phường Phúc Xá"));
        REQUIRE(s.commands->undo());
        CHECK(s.posts().size() == 1);
    }
}

TEST_CASE("Explanations: a correction does not wipe out what was begun", "[explanations]") {
    OpenBox s;
    s.say("unit", u8"Một");
    type(s.text(), u(u8"Hai, viết dở"));
    s.onCard("correct");
    CHECK(s.text()->toPlainText() == u(u8"Hai, viết dở"));
    CHECK_FALSE(s.fault().isEmpty());
}

TEST_CASE(
    "Explanations: both wordings of two computers are read, and settled by correcting", "[explanations]") {
    OpenBox s;
    s.say("unit", u8"Có kế hoạch");
    const std::string cell
        = Cell::thread(u(u8"00001"), u(u8"1.2"), s.session->campaign().record(0).thread(1)[0].id)
              .path()
              .toStdString();
    const Result<Change> other = postChange(
        u(u8"00001"), u(u8"1.2"), u(u8"x"), {ThreadSide::Unit, u(u8"2018-11-05"), u(u8"Không có kế hoạch")});
    REQUIRE(other);
    s.box.reset();
    s.commands.reset();
    s.session.reset();
    s.file.plant(cell.c_str(), other->value);
    s.reopen(Stage::Appraised);
    REQUIRE(s.posts().size() == 2);
    CHECK(s.posts()[1].contains(u(u8"Trần Thị Bình")));
    CHECK(s.fault().contains(u(u8"Two computers")));
    s.onCard("correct", 1);
    click(s.button("store"));
    CHECK(s.posts() == QStringList{u(u8"The unit · 05/11/2018 · entered by Nguyễn Văn An: Không có kế hoạch")});
    CHECK(s.fault().isEmpty());
}

TEST_CASE("Explanations: a text as long as it is needs room, a word little", "[explanations]") {
    OpenBox s;
    const int little = s.text()->height();
    s.text()->setPlainText(QStringLiteral("a\n").repeated(8));
    CHECK(s.text()->height() > little);
    s.text()->setPlainText(QStringLiteral("a\n").repeated(80));
    const int most = s.text()->height();
    CHECK(most < 400);
    s.text()->setPlainText(QStringLiteral("a\n").repeated(200));
    CHECK(s.text()->height() == most);
    s.text()->setPlainText({});
    CHECK(s.text()->height() == little);
}

TEST_CASE("Explanations: in a book that others hold the thread is only read", "[explanations]") {
    OpenBox s;
    s.say("unit", u8"Một");
    s.box.reset();
    s.commands.reset();
    s.session.reset();
    const Book other = s.file.open(Access::ReadWrite);
    s.reopen(Stage::Appraised);
    CHECK(s.posts().size() == 1);
    CHECK_FALSE(s.text()->isVisible());
    for (const QToolButton* each : s.box->findChildren<QToolButton*>())
        CHECK_FALSE(each->isVisible());
}

TEST_CASE("Explanations: the history of an item tells them beside its figures", "[explanations]") {
    OpenBox s;
    s.claim();
    s.say("unit", u8"Văn bản đang chờ ký");
    s.say("team", u8"Chờ đến ngày 15");
    s.onCard("take-back", 1);
    HistoryList list(Workplace{*s.session, *s.commands, s.own.settings, s.language});
    list.show(0, 1);
    const QStringList lines = list.text().split(u'\n');
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].endsWith(u(u8"Nguyễn Văn An · explanation taken back")));
    CHECK(lines[1].endsWith(u(u8"answer of the team: Chờ đến ngày 15")));
    CHECK(lines[2].endsWith(u(u8"explanation of the unit: Văn bản đang chờ ký")));
    CHECK(lines[3].contains(u(u8"10")));
}

TEST_CASE("Buttons of a row that are hidden leave no gap") {
    auto* first = new QPushButton(QStringLiteral("one"));
    auto* second = new QPushButton(QStringLiteral("a longer one"));
    ButtonRow row({first, second});
    const int narrow = second->sizeHint().width();
    CHECK(row.heightForWidth(narrow) > first->sizeHint().height());
    first->hide();
    CHECK(row.heightForWidth(narrow) == second->sizeHint().height());
    CHECK(row.sizeHint().width() == second->sizeHint().width());
    row.setVisible(true);
    CHECK(second->pos() == QPoint(0, 0));
    first->setVisible(true);
    CHECK(second->pos() != QPoint(0, 0));
}
