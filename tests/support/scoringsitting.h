// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"
#include "app/pages/scoring/scoringpage.h"
#include "app/session/session.h"
#include "support/bookfile.h"
#include "support/windowkit.h"

namespace sodiem::test {

// The scoring page in Vietnamese over the tiny book, shown and ready to be typed into.
struct ScoringSitting {
    explicit ScoringSitting(Stage stage) {
        auto opened
            = Session::open(file.path, {QStringLiteral("An"), {}, stage}, QStringLiteral("d1"), file.clock);
        REQUIRE(opened);
        session = std::move(*opened);
        session->verifyNow();
        commands = std::make_unique<Commands>(*session);
        page = std::make_unique<ScoringPage>(Workplace{*session, *commands, own.settings, vietnamese});
        page->resize(1000, 600);
        page->QWidget::show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
    }

    const Language vietnamese{Language::Code::Vietnamese};
    BookFile file;
    OwnSettings own;
    std::unique_ptr<Session> session;
    std::unique_ptr<Commands> commands;
    std::unique_ptr<ScoringPage> page;
};

} // namespace sodiem::test
