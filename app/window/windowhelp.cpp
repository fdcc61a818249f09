// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Help, and what the window does for the page of the criteria set.
#include "app/pages/criteria/criteriapage.h"
#include "app/pages/help/helpwindow.h"
#include "app/window/bookpages.h"
#include "app/window/mainwindow.h"

#include <QMenuBar>
#include <QMessageBox>

namespace sodiem {

void MainWindow::buildHelpMenu() {
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Writing criteria sets"), QKeySequence(Qt::Key_F1), this, [this] { openHelp(); });
    help->addAction(tr("&Keys…"), QKeySequence(Qt::CTRL | Qt::Key_F1), this, &MainWindow::tellKeys);
    help->addAction(tr("&About…"), this, &MainWindow::tellAbout);
}

HelpWindow& MainWindow::openHelp() {
    if (m_help == nullptr)
        m_help = new HelpWindow(this);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
    const bool atCriteria = m_pages != nullptr && m_pages->isAt(RailPage::Criteria);
    if (const QString topic = atCriteria ? m_pages->criteria().helpTopic() : QString(); !topic.isEmpty())
        m_help->goTo(topic);
    return *m_help;
}

// Queued: the page that asks goes away with the book.
void MainWindow::connectCriteria() {
    CriteriaPage& page = m_pages->criteria();
    connect(&page, &CriteriaPage::versionTaken, this, &MainWindow::reissueSet, Qt::QueuedConnection);
    connect(&page, &CriteriaPage::setWanted, this, &MainWindow::chooseSet, Qt::QueuedConnection);
}

void MainWindow::reissueSet(const QByteArray& criteria) {
    commitTyping();
    if (const Status taken = m_desk.session()->reissueSet(criteria); !taken)
        return say(taken.error());
    const QString id = m_desk.session()->frame().set.id; // it outlives the session
    chooseSet(id);
}

// The book is opened anew through the set, at the same page and item.
void MainWindow::chooseSet(const QString& id) {
    const QString ref = m_pages->criteria().currentRef();
    if (const Status opened = m_desk.reopen(id); !opened)
        return say(opened.error());
    goToPage(RailPage::Criteria);
    m_pages->criteria().goTo(ref);
}

void MainWindow::tellKeys() {
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Keys"),
        tr("Digits: type a figure, or choose the option with that number\n"
           "Enter: next item; Shift+Enter: the one before\n"
           "F1: how criteria sets are written; Ctrl+F1: these keys\n"
           "F2: edit in the side panel\n"
           "F4: recognise the earlier score; Ctrl+F4: all items shown\n"
           "F6: all figures of the unit in one table\n"
           "F7: by unit, or one criterion down all units\n"
           "F8: next item not scored yet\n"
           "F9: side panel; Shift+F9: list of units\n"
           "F11: record of the visit to the unit\n"
           "Delete: clear what this step entered; Escape: take back what is being typed, back to the table\n"
           "Ctrl+Shift+V: attach the files or the picture on the clipboard\n"
           "Ctrl+F: find a unit; Ctrl+K: go to anything\n"
           "Ctrl+1 to Ctrl+6: pages\n"
           "Ctrl+P: preview and print the scorecard of the unit\n"
           "In tables Ctrl+C, Ctrl+V: copy and paste as in Excel; Ctrl+D, Ctrl+R: fill down, right\n"
           "Ctrl+Z, Ctrl+Y: undo, redo"),
        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::tellAbout() {
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About"),
        tr("Sổ điểm CCHC %1\nScores communes on administrative reform, ranks them and prints the result, "
           "without a network.\nLicence: GPL-3.0-or-later. Qt %2.")
            .arg(QStringLiteral(SODIEM_VERSION), QString::fromLatin1(qVersion())),
        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace sodiem
