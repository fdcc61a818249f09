// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/models/itemcolumnmodel.h"
#include "app/pages/scoring/scoringpage.h"
#include "app/session/session.h"
#include "app/widgets/gridview.h"
#include "core/exchange/csv.h"
#include "support/hanoibook.h"
#include "support/tinybook.h"
#include "support/windowkit.h"

#include <QClipboard>
#include <QTreeWidget>

using namespace sodiem;
using namespace sodiem::test;

namespace {

// A department's figures of one item, for an appraiser who goes down it over Hà Nội's 584 communes.
struct Appraiser {
    Appraiser() {
        const QString path = own.folder.filePath(QStringLiteral("Hà Nội.sodiem"));
        makeHanoiBook(path);
        auto opened = Session::open(path, {QStringLiteral("Nguyễn Văn An"), {}, Stage::Appraised},
            QStringLiteral("d1"), Clock::system());
        REQUIRE(opened);
        session = std::move(*opened);
        session->verifyNow();
        commands = std::make_unique<Commands>(*session);
        page = std::make_unique<ScoringPage>(Workplace{*session, *commands, own.settings, vietnamese});
        page->resize(1366, 700);
        page->QWidget::show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
        page->show(0, leaf());
        page->setByCriterion(true);
        table_ = page->findChild<GridView*>(QStringLiteral("column"));
        REQUIRE(table_ != nullptr);
        table_->setFocus();
    }
    int leaf() const { return session->frame().leafIndex.at(QStringLiteral("7.1.2")); }
    const Node& node() const { return *session->frame().leaves[static_cast<std::size_t>(leaf())]; }
    void paste(int row, const QString& text) const {
        const auto* model = static_cast<ItemColumnModel*>(table_->model());
        table_->setCurrentIndex(model->index(row, model->columnOf(ItemColumn::Kind::Input)));
        QGuiApplication::clipboard()->setText(text);
        pressCtrl(table_, Qt::Key_V);
    }
    // How many units have all three figures.
    int filled() const {
        int units = 0;
        for (std::size_t unit = 0; unit < session->campaign().unitCount(); ++unit) {
            const Entry& entry
                = session->campaign().record(unit).entry(Stage::Appraised, static_cast<std::size_t>(leaf()));
            units += entry.answers[0] && entry.answers[1] && entry.answers[2] ? 1 : 0;
        }
        return units;
    }

    const Language vietnamese{Language::Code::Vietnamese};
    OwnSettings own;
    std::unique_ptr<Session> session;
    std::unique_ptr<Commands> commands;
    std::unique_ptr<ScoringPage> page;
    GridView* table_ = nullptr;
};

} // namespace

TEST_CASE("By criterion: a block of 100 units by 3 figures is pasted at once and undone at once") {
    const Appraiser at;
    REQUIRE(at.node().fields.size() >= 3);
    QStringList lines;
    for (int i = 0; i < 100; ++i)
        lines << QStringLiteral("%1\t%2\t%3").arg(100 + i).arg(i % 10).arg(80 + i);
    at.paste(17, lines.join(u'\n') + u'\n');
    CHECK(at.filled() == 100);
    const auto entryOf = [&](std::size_t unit) {
        return at.session->campaign().record(unit).entry(
            Stage::Appraised, static_cast<std::size_t>(at.leaf()));
    };
    CHECK(entryOf(16).isEmpty());
    CHECK(entryOf(17).answers[0]->text == QStringLiteral("100"));
    CHECK(entryOf(116).answers[2]->text == QStringLiteral("179"));
    CHECK(entryOf(117).isEmpty());
    REQUIRE(at.commands->undo());
    CHECK(at.filled() == 0);
    CHECK(at.session->campaign().isEmpty());
    CHECK_FALSE(at.commands->canUndo());
    REQUIRE(at.commands->redo());
    CHECK(at.filled() == 100);
}
