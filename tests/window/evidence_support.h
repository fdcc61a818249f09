// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"
#include "app/models/evidencemodel.h"
#include "app/pages/scoring/evidencebox.h"
#include "app/session/session.h"
#include "app/widgets/messagestrip.h"
#include "support/bookfile.h"
#include "support/windowkit.h"

#include <map>

#include <QDirIterator>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QUrl>

namespace sodiem::test {

inline const QByteArray pdf = "%PDF-1.4\nTờ trình về cải cách hành chính\n%%EOF\n";

// An open book, and the box of one leaf in a window of its own. The language is the box's; nothing else of
// the program is there.
struct OpenBox {
    explicit OpenBox(Language::Code code = Language::Code::Vietnamese) : language(code) {
        REQUIRE(QDir().mkpath(sources()));
        reopen();
    }

    BookFile file;
    OwnSettings own;
    Language language;
    std::unique_ptr<Session> session;
    std::unique_ptr<Commands> commands;
    std::unique_ptr<EvidenceBox> box;

    void reopen() {
        box.reset();
        commands.reset();
        session.reset();
        auto opened = Session::open(file.path, {QStringLiteral("Nguyễn Văn An"), {}, Stage::Appraised},
            QStringLiteral("d1"), file.clock);
        REQUIRE(opened);
        session = std::move(*opened);
        session->verifyNow();
        commands = std::make_unique<Commands>(*session);
        box = std::make_unique<EvidenceBox>(Workplace{*session, *commands, own.settings, language});
        box->resize(360, 600);
        box->setVisible(true);
        box->show(leaf(0));
    }
    static EntryPlace leaf(std::size_t leaf, std::size_t unit = 0) { return {unit, leaf, Stage::Appraised}; }

    QString sources() const { return own.folder.filePath(QStringLiteral("sources")); }
    QString source(const QString& name, const QByteArray& bytes = pdf) const {
        const QString path = sources() + u'/' + name;
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
        return path;
    }
    // Attaches, and waits until nothing is on its way any more.
    void attach(const QStringList& paths) {
        box->attachFiles(paths);
        settle();
    }
    void settle() const {
        auto* intake = box->findChild<EvidenceIntake*>();
        REQUIRE(QTest::qWaitFor([intake] { return !intake->isBusy(); }, 20000));
    }
    void drop(const QStringList& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(box.get(), &enter);
        CHECK(enter.isAccepted());
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(box.get(), &event);
        CHECK(event.isAccepted());
        settle();
    }

    QListView& list() const { return *box->findChild<QListView*>(); }
    QStringList headings() const {
        QStringList all;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            all << list().model()->index(row, 0).data().toString();
        return all;
    }
    QString text(int role, int row = 0) const { return list().model()->index(row, 0).data(role).toString(); }
    QString sentence() const {
        const auto* strip = box->findChild<MessageStrip*>();
        return strip->isHidden() ? QString() : strip->sentence();
    }
    template <class Widget> Widget* part(const char* name) const {
        auto* widget = box->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(widget != nullptr);
        return widget;
    }
    std::size_t links(std::size_t leaf = 0) const {
        return session->campaign().record(0).evidence[leaf].size();
    }
    // The files of evidence, without the word of whose they are.
    QStringList stored() const {
        QStringList paths;
        QDirIterator next(session->evidence().folder(), QDir::Files, QDirIterator::Subdirectories);
        while (next.hasNext())
            paths << next.next();
        paths.removeAll(session->evidence().folder() + QStringLiteral("/book"));
        return paths;
    }
};

} // namespace sodiem::test
