// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/pages/scoring/leafpanel.h"
#include "app/session/session.h"
#include "app/widgets/faultlabel.h"
#include "app/widgets/noteedit.h"
#include "app/widgets/numberedit.h"
#include "core/campaign/cells.h"
#include "support/bookfile.h"
#include "support/windowkit.h"

#include <QCheckBox>
#include <QLabel>

using namespace sodiem;
using namespace sodiem::test;

namespace {

const Language vietnamese(Language::Code::Vietnamese);

// The planned figure of 1.2 is the unit's shared one.
QByteArray setWithSharedFigure() {
    QByteArray bytes = tinySetBytes();
    bytes.replace("100 * da_lam / ke_hoach", "100 * da_lam / fact.hoso");
    bytes.replace("da_lam <= ke_hoach", "da_lam <= fact.hoso");
    bytes.replace(
        R"({"name":"ke_hoach","type":"integer","label":{"vi":"Kế hoạch","en":"Planned"},"min":"0"},)", "");
    return bytes;
}

struct Panel {
    explicit Panel(Stage stage = Stage::Appraised, const QByteArray& set = tinySetBytes()) : file(set) {
        auto opened
            = Session::open(file.path, {QStringLiteral("An"), {}, stage}, QStringLiteral("d1"), file.clock);
        REQUIRE(opened);
        session = std::move(*opened);
        session->verifyNow();
        commands = std::make_unique<Commands>(*session);
        panel = std::make_unique<LeafPanel>(Workplace{*session, *commands, own.settings, vietnamese}, drafts);
        panel->resize(400, 800);
        panel->show();
        REQUIRE(QTest::qWaitForWindowExposed(panel.get()));
        go(1);
    }
    void go(int leaf, int unit = 0) {
        session->select({unit, leaf});
        QApplication::processEvents();
    }
    template <class Widget> Widget* find(const char* name) const {
        for (Widget* widget : panel->findChildren<Widget*>(QString::fromUtf8(name)))
            if (widget->isVisible())
                return widget;
        FAIL("no " << name);
        return nullptr;
    }
    NumberEdit* input(const char* field) const {
        return find<NumberEdit>((QByteArrayLiteral("input-") + field).constData());
    }
    // Typed over what stands there, and meant.
    void enter(NumberEdit* line, const char* text) const {
        line->typeOver(QString::fromUtf8(text));
        QTest::keyClick(line, Qt::Key_Return);
        QApplication::processEvents();
    }
    const Entry& entry(std::size_t leaf, Stage stage = Stage::Appraised) const {
        return session->campaign().record(0).entry(stage, leaf);
    }
    QString stored(std::size_t field) const {
        const auto& answer = entry(1).answers[field];
        return answer ? answer->text : QString();
    }
    QString faults() const {
        QStringList said;
        for (const FaultLabel* fault : panel->findChildren<FaultLabel*>())
            if (fault->isVisible())
                said << fault->text();
        return said.join(u'|');
    }

    BookFile file;
    OwnSettings own;
    Drafts drafts;
    std::unique_ptr<Session> session;
    std::unique_ptr<Commands> commands;
    std::unique_ptr<LeafPanel> panel;
};

} // namespace

TEST_CASE("NumberEdit: both marks mean what the person means") {
    struct Case {
        const char* typed;
        bool integer;
        const char* plain; // nullptr: refused
    };
    for (const Case& c : {Case{"8.5", false, "8.5"}, Case{"8,5", false, "8.5"}, Case{"1.000", true, "1000"},
             Case{"1.250.000", true, "1250000"}, Case{"8.500", false, nullptr}, Case{"8,5", true, "8.5"},
             Case{" 7 ", true, "7"}, Case{"tám", false, nullptr}, Case{"8,,5", false, nullptr}}) {
        NumberEdit line(c.integer);
        line.typeOver(QString::fromUtf8(c.typed));
        const auto plain = line.plain();
        INFO(c.typed);
        CHECK(plain.ok() == (c.plain != nullptr));
        if (plain && c.plain != nullptr)
            CHECK(plain->value_or(QString()) == QString::fromUtf8(c.plain));
    }
    CHECK_FALSE(NumberEdit(true).testAttribute(Qt::WA_InputMethodEnabled)); // VNI takes digits for tones
}

TEST_CASE("NumberEdit: what nobody touched is what is stored, and Escape brings it back") {
    NumberEdit line(false);
    line.setPlain(QStringLiteral("8.125"), QStringLiteral("8,125"));
    CHECK(line.plain()->value() == QStringLiteral("8.125"));
    line.typeOver(QStringLiteral("9"));
    CHECK(line.plain()->value() == QStringLiteral("9"));
    QTest::keyClick(&line, Qt::Key_Escape);
    CHECK(line.text() == QStringLiteral("8,125"));
    CHECK(line.plain()->value() == QStringLiteral("8.125"));
    const QString waiting = QStringLiteral("9x");
    line.setPlain(QStringLiteral("8.125"), QStringLiteral("8,125"), &waiting);
    CHECK(line.text() == waiting);
    CHECK_FALSE(line.plain().ok());
    QTest::keyClick(&line, Qt::Key_Escape);
    CHECK(line.plain()->value() == QStringLiteral("8.125"));
}

TEST_CASE("Drafts: figures and no case take each other back") {
    EntryEdit points, none, figure;
    points.points = std::optional<QString>(QStringLiteral("2"));
    none.notApplicable = true;
    figure.inputs[QStringLiteral("a")] = QStringLiteral("5");
    CHECK_FALSE(mergedEdits(points, none).points);
    CHECK(mergedEdits(figure, none).inputs.empty());
    CHECK_FALSE(mergedEdits(none, points).notApplicable);
    CHECK_FALSE(mergedEdits(none, figure).notApplicable);
    EntryEdit cleared;
    cleared.inputs[QStringLiteral("a")] = std::nullopt; // taking away a figure says nothing of a case
    CHECK(mergedEdits(none, cleared).notApplicable == true);
    CHECK(mergedEdits(figure, cleared).inputs.at(QStringLiteral("a")) == std::nullopt);
}

TEST_CASE("LeafPanel: a figure is stored when it is meant") {
    Panel at;
    at.enter(at.input("ke_hoach"), "1.000");
    CHECK(at.stored(0) == QStringLiteral("1000"));
    CHECK(at.input("ke_hoach")->text() == QStringLiteral("1.000"));
    CHECK(at.drafts.count() == 0);
    CHECK(at.faults().isEmpty());
}

TEST_CASE("LeafPanel: a text that is no number waits, with its sentence, and comes back") {
    Panel at;
    at.enter(at.input("ke_hoach"), "10");
    at.enter(at.input("da_lam"), "5x");
    CHECK(at.faults().contains(QStringLiteral("5x")));
    CHECK(at.drafts.leavesOf(0, Stage::Appraised) == std::set<int>{1});
    const QString sentence = at.faults();
    at.go(0);
    CHECK(at.faults().isEmpty());
    at.go(1);
    CHECK(at.input("da_lam")->text() == QStringLiteral("5x"));
    CHECK(at.faults() == sentence);
    REQUIRE(at.commands->editFact(0, 0, QStringLiteral("12"))); // something else is stored meanwhile
    CHECK(at.input("da_lam")->text() == QStringLiteral("5x"));
    at.enter(at.input("ke_hoach"), "20"); // and the other figure of the item
    CHECK(at.stored(0) == QStringLiteral("20"));
    CHECK(at.input("da_lam")->text() == QStringLiteral("5x"));
    CHECK(at.faults() == sentence);
    at.enter(at.input("da_lam"), "15");
    CHECK(at.stored(1) == QStringLiteral("15"));
    CHECK(at.drafts.count() == 0);
    CHECK(at.faults().isEmpty());
}

TEST_CASE("LeafPanel: an ambiguous number is never stored by another figure's being meant") {
    Panel at;
    at.go(2);
    at.enter(at.input("points"), "1.250");
    CHECK(at.faults().contains(QStringLiteral("1.250")));
    auto* note = at.find<NoteEdit>("note");
    test::type(note, QStringLiteral("Theo biên bản"));
    note->commit();
    CHECK(at.entry(2).note == QStringLiteral("Theo biên bản"));
    CHECK_FALSE(at.entry(2).points);
    CHECK(at.input("points")->text() == QStringLiteral("1.250"));
}

TEST_CASE("LeafPanel: figures that do not hold together wait until they do") {
    Panel at;
    at.enter(at.input("ke_hoach"), "10");
    at.enter(at.input("da_lam"), "12");
    CHECK(at.stored(1).isEmpty());
    CHECK(at.faults().contains(QStringLiteral("Đã làm không quá kế hoạch")));
    at.go(0);
    at.go(1);
    CHECK(at.input("da_lam")->text() == QStringLiteral("12"));
    at.enter(at.input("ke_hoach"), "20");
    CHECK(at.stored(0) == QStringLiteral("20"));
    CHECK(at.stored(1) == QStringLiteral("12"));
    CHECK(at.drafts.count() == 0);
}

TEST_CASE("LeafPanel: a figure out of its range comes back as it was typed, and Escape lets go of it") {
    Panel at;
    at.enter(at.input("ke_hoach"), "10");
    at.enter(at.input("ke_hoach"), "-5");
    CHECK(at.stored(0) == QStringLiteral("10"));
    at.go(0);
    at.go(1);
    CHECK(at.input("ke_hoach")->text() == QStringLiteral("-5"));
    CHECK_FALSE(at.faults().isEmpty());
    QTest::keyClick(at.input("ke_hoach"), Qt::Key_Escape);
    QApplication::processEvents();
    CHECK(at.input("ke_hoach")->text() == QStringLiteral("10"));
    CHECK(at.faults().isEmpty());
    CHECK(at.drafts.count() == 0);
}

TEST_CASE("LeafPanel: points that wait for their reason are shown again, and stored with it") {
    Panel at;
    at.find<QCheckBox>("override")->click();
    at.enter(at.find<NumberEdit>("override-points"), "2,5");
    CHECK_FALSE(at.entry(1).points);
    CHECK_FALSE(at.faults().isEmpty());
    at.go(0);
    at.go(1);
    CHECK(at.find<NumberEdit>("override-points")->text() == QStringLiteral("2,5"));
    auto* note = at.find<NoteEdit>("note");
    test::type(note, QStringLiteral("Đã kiểm tra hồ sơ gốc"));
    note->commit();
    REQUIRE(at.entry(1).points);
    CHECK(at.entry(1).points->toText(2) == QStringLiteral("2.50"));
    CHECK(at.drafts.count() == 0);
}

TEST_CASE("LeafPanel: manual points that cannot be given are shown again with their sentence") {
    Panel at;
    at.go(2);
    at.enter(at.input("points"), "9");
    CHECK_FALSE(at.entry(2).points);
    at.go(0);
    at.go(2);
    CHECK(at.input("points")->text() == QStringLiteral("9"));
    CHECK_FALSE(at.faults().isEmpty());
    at.enter(at.input("points"), "2,75"); // a person's points want a person's reason
    auto* note = at.find<NoteEdit>("note");
    test::type(note, QStringLiteral("Chấm theo đề án"));
    note->commit();
    REQUIRE(at.entry(2).points);
    CHECK(at.entry(2).points->toText(2) == QStringLiteral("2.75"));
    CHECK(at.drafts.count() == 0);
}

TEST_CASE("LeafPanel: no case waits for its reason; a figure typed instead takes it back") {
    Panel at;
    at.find<QCheckBox>("no-case")->click();
    CHECK_FALSE(at.entry(1).notApplicable);
    CHECK(at.drafts.count() == 1);
    at.enter(at.input("ke_hoach"), "4");
    CHECK(at.stored(0) == QStringLiteral("4"));
    CHECK_FALSE(at.find<QCheckBox>("no-case")->isChecked());
    CHECK(at.drafts.count() == 0);
}

TEST_CASE(
    "LeafPanel: a shared figure that cannot be stored waits, and what waited for it is stored with it") {
    Panel at(Stage::Appraised, setWithSharedFigure());
    at.enter(at.input("hoso"), "10");
    at.enter(at.input("da_lam"), "12");
    CHECK(at.stored(0).isEmpty());
    at.enter(at.input("hoso"), "1x");
    CHECK(at.drafts.count() == 2);
    at.go(0);
    at.go(1);
    CHECK(at.input("hoso")->text() == QStringLiteral("1x"));
    CHECK(at.faults().contains(QStringLiteral("1x")));
    at.enter(at.input("hoso"), "20");
    CHECK(at.session->campaign().record(0).facts[0]->text == QStringLiteral("20"));
    CHECK(at.stored(0) == QStringLiteral("12"));
    CHECK(at.drafts.count() == 0);
    CHECK(at.faults().isEmpty());
}
