// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/preview/previewdialog.h"
#include "app/pages/visit/visitdialog.h"
#include "app/widgets/messagestrip.h"
#include "support/scoringsitting.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace sodiem::test {

// The record of the visit to unit 00001 of the tiny book, open in its dialog.
struct Visit : ScoringSitting {
    Visit() : ScoringSitting(Stage::Appraised) { }

    void write(std::vector<Change> changes) { REQUIRE(session->write(changes)); }
    // All appraised; 1.2 below what was claimed, with a reason.
    void score() {
        write({change("entry/00001/1.1/self/choice", QString::fromUtf8(u8"tot")),
            change("entry/00001/1.1/appraised/choice", QString::fromUtf8(u8"tot")),
            change("entry/00001/1.2/self/ke_hoach", std::int64_t(10)),
            change("entry/00001/1.2/self/da_lam", std::int64_t(10)),
            change("entry/00001/1.2/appraised/ke_hoach", std::int64_t(10)),
            change("entry/00001/1.2/appraised/da_lam", std::int64_t(9)),
            change("entry/00001/1.2/appraised/note", QString::fromUtf8(u8"Một hồ sơ quá hạn")),
            change("entry/00001/1.3/self/points", QString::fromUtf8(u8"1.25")),
            change("entry/00001/1.3/appraised/points", QString::fromUtf8(u8"1.25"))});
    }
    VisitDialog& open() {
        dialog = std::make_unique<VisitDialog>(
            Workplace{*session, *commands, own.settings, vietnamese}, 0, page.get());
        dialog->open();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
        return *dialog;
    }
    template <class Widget> Widget* part(const char* name) const {
        auto* found = dialog->findChild<Widget*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return found;
    }
    void write(const char* field, const char8_t* text) const {
        auto* line = part<QLineEdit>(field);
        clear(line);
        type(line, QString::fromUtf8(text));
        QTest::keyClick(line, Qt::Key_Return);
    }
    void press(const char* button) const { click(part<QAbstractButton>(button)); }
    const VisitRecord& record() const { return session->campaign().record(0).visit; }
    QString said() const {
        QStringList all;
        for (const MessageStrip* strip : dialog->findChildren<MessageStrip*>())
            if (strip->isVisible())
                all << strip->sentence();
        return all.join(u'|');
    }
    PreviewDialog* preview() const {
        PreviewDialog* shown = nullptr;
        REQUIRE(QTest::qWaitFor([&] { return (shown = dialog->findChild<PreviewDialog*>()) != nullptr; }, 20000));
        return shown;
    }

    std::unique_ptr<VisitDialog> dialog;
};

} // namespace sodiem::test
