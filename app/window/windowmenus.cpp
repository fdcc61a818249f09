// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window and what they ask for.
#include "app/i18n/errortext.h"
#include "app/pages/backups/restoredialog.h"
#include "app/pages/import/importdialog.h"
#include "app/pages/lastyear/lastyeardialog.h"
#include "app/pages/ranking/rankingpage.h"
#include "app/pages/ranking/rankingview.h"
#include "app/pages/scoring/scoringpage.h"
#include "app/pages/settings/perioddialog.h"
#include "app/pages/settings/settingsdialog.h"
#include "app/pages/start/newbookwizard.h"
#include "app/pages/visit/visitdialog.h"
#include "app/pages/workbooks/takeworkbooksdialog.h"
#include "app/pages/workbooks/writeworkbooksdialog.h"
#include "app/session/campaigndates.h"
#include "app/widgets/icons.h"
#include "app/widgets/messagestrip.h"
#include "app/window/bookpages.h"
#include "app/window/destinations.h"
#include "app/window/mainwindow.h"
#include "core/base/text.h"
#include "core/storage/backups.h"
#include "core/units/labels.h"

#include <QActionGroup>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QStandardPaths>

namespace sodiem {
namespace {

QString bookFilter() { return MainWindow::tr("Books (*.sodiem)"); }

// Of a new account it may not be there yet.
QString documentsFolder() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir().mkpath(folder) ? folder : QDir::homePath();
}

} // namespace

void MainWindow::buildMenus() {
    buildFileMenu();
    if (m_desk.session() != nullptr)
        buildEditMenu();
    if (m_desk.session() != nullptr)
        buildDataMenu();
    if (m_desk.session() != nullptr)
        buildPrintMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addAction(icon(Icon::New), tr("&New book…"), QKeySequence::New, this, &MainWindow::askNewBook);
    file->addAction(icon(Icon::Open), tr("&Open a book…"), QKeySequence::Open, this, &MainWindow::askOpen);
    QMenu* recent = file->addMenu(tr("Open &recent"));
    for (const QString& path : m_settings.recentBooks()) {
        QAction* action = recent->addAction(
            QFileInfo(path).fileName() + QStringLiteral(" – ") + QFileInfo(path).absolutePath());
        action->setEnabled(QFileInfo::exists(path));
        connect(
            action, &QAction::triggered, this, [this, path] { openBook(path); }, Qt::QueuedConnection);
    }
    recent->setEnabled(!recent->isEmpty());
    if (m_desk.session() != nullptr) {
        file->addSeparator();
        file->addAction(tr("Save a &copy…"), QKeySequence::SaveAs, this, &MainWindow::askCopy);
        file->addAction(icon(Icon::Restore), tr("Res&tore an earlier copy…"), this, &MainWindow::askRestore);
        file->addAction(tr("&Period scored…"), this, &MainWindow::askPeriod);
        file->addAction(
            tr("C&lose the book"), QKeySequence::Close, &m_desk, &Desk::close, Qt::QueuedConnection);
    }
    file->addSeparator();
    file->addAction(icon(Icon::Settings), tr("&Settings…"), this, &MainWindow::askSettings);
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::buildEditMenu() {
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    m_undo
        = edit->addAction(icon(Icon::Undo), tr("&Undo"), QKeySequence::Undo, this, [this] { undo(false); });
    m_redo = edit->addAction(icon(Icon::Redo), tr("&Redo"), this, [this] { undo(true); });
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    edit->addSeparator();
    edit->addActions(m_pages->scoring().editActions());
    showSteps();
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addActions(m_rail->pageActions());
    view->addSeparator();
    view->addActions(m_pages->scoring().goActions());
    connect(&m_pages->scoring(), &ScoringPage::recordWanted, this, &MainWindow::openRecord);
    view->addAction(tr("&Go to…"), QKeySequence(Qt::CTRL | Qt::Key_K), this, &MainWindow::askGoTo);
    connect(m_desk.session(), &Session::stateChanged, m_undo, [this] { showSteps(); });
}

void MainWindow::buildDataMenu() {
    QMenu* exchange = menuBar()->addMenu(tr("&Receive and send data"));
    exchange->addAction(tr("&Write self-assessment workbooks…"), this, &MainWindow::askWriteWorkbooks);
    exchange->addAction(tr("&Take in workbooks…"), this, &MainWindow::askTakeWorkbooks);
    exchange->addSeparator();
    exchange->addAction(tr("&Import from a spreadsheet…"), this, &MainWindow::askImport);
    exchange->addAction(tr("&Suggestions from last year's book…"), this, &MainWindow::askLastYear);
}

void MainWindow::buildPrintMenu() {
    QMenu* print = menuBar()->addMenu(tr("&Print and export"));
    m_printCard = print->addAction(icon(Icon::Print), QString(), QKeySequence::Print, this, [this] {
        commitTyping();
        m_pages->ranking().previewScorecard(m_desk.session()->selection().unit);
    });
    print->addAction(icon(Icon::Ranking), tr("&Ranking annex: preview and print…"), this, [this] {
        goToPage(RailPage::Ranking);
        RankingView& ranking = m_pages->ranking().view();
        if (!ranking.report().sections.empty())
            ranking.openPreview();
    });
    connect(m_desk.session(), &Session::selectionChanged, m_printCard, [this] { showPrintable(); });
    connect(m_desk.session(), &Session::stateChanged, m_printCard, [this] { showPrintable(); });
    showPrintable();
}

// Names the unit whose scorecard would come out.
void MainWindow::showPrintable() {
    const Session& session = *m_desk.session();
    const int unit = session.selection().unit;
    const QString name = unit >= 0 ? labelAtLineStart(*session.frame().units[static_cast<std::size_t>(unit)])
                                   : tr("no unit chosen");
    m_printCard->setText(tr("&Scorecard: preview and print (%1)…").arg(name));
    m_printCard->setEnabled(unit >= 0 && !session.isReading());
}

void MainWindow::askWriteWorkbooks() {
    commitTyping();
    auto* dialog = new WriteWorkbooksDialog(*m_desk.session(), m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::askTakeWorkbooks() {
    commitTyping();
    auto* dialog
        = new TakeWorkbooksDialog({*m_desk.session(), m_desk.commands(), m_settings, m_language}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openRecord(int unit) {
    auto* dialog = new VisitDialog({*m_desk.session(), m_desk.commands(), m_settings, m_language},
        static_cast<std::size_t>(unit), this);
    dialog->setWaiting(m_pages->scoring().unstored(static_cast<std::size_t>(unit)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::askImport() {
    commitTyping();
    auto* dialog = new ImportDialog({*m_desk.session(), m_desk.commands(), m_settings, m_language}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::askLastYear() {
    commitTyping();
    auto* dialog = new LastYearDialog(
        {*m_desk.session(), m_desk.commands(), m_settings, m_language}, m_desk.lastYear(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// What stands there of the open book itself matters more.
void MainWindow::tellLost(const Error& error) {
    if (m_desk.session()->isWritable())
        m_strip->say(MessageStrip::Tone::Notice,
            tr("There are no suggestions from last year's book: %1.").arg(errorText(error, m_language)));
}

void MainWindow::askNewBook() {
    auto* wizard = new NewBookWizard(m_language, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        wizard, &NewBookWizard::newBookWanted, this,
        [this](const NewBook& wanted) {
            if (const Status made = m_desk.create(wanted); !made)
                say(made.error());
        },
        Qt::QueuedConnection);
    wizard->open();
}

void MainWindow::askOpen() {
    auto* dialog = new QFileDialog(this, tr("Open a book"), documentsFolder(), bookFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openBook, Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::askSample() {
    m_desk.openSample(documentsFolder() + QStringLiteral("/ha-noi-2018-mau.sodiem"));
}

void MainWindow::askCopy() {
    auto* dialog = new QFileDialog(this, tr("Save a copy"), documentsFolder(), bookFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("sodiem"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const Status copied = m_desk.session()->copyTo(path); !copied)
            return say(copied.error());
        m_strip->say(MessageStrip::Tone::Notice,
            tr("The copy is saved and checked: %1. Its evidence files stay with this book.").arg(path));
    });
    dialog->open();
}

void MainWindow::askRestore() {
    const Session& session = *m_desk.session();
    auto* dialog = new RestoreDialog(session.path(), listBackups(session.path(), session.header().id),
        m_desk.clock().utcMilliseconds(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &RestoreDialog::restoreWanted, this,
        [this](const QString& backup) {
            if (const Status restored = m_desk.restore(backup); !restored)
                say(restored.error());
        },
        Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::askSettings() {
    auto* dialog = new SettingsDialog(preferencesOf(m_settings), m_language, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::preferencesChosen, this, &MainWindow::applyPreferences,
        Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::askPeriod() {
    const CampaignDates dates = datesOf(*m_desk.session());
    auto* dialog
        = new PeriodDialog({dates.periodStart, dates.periodEnd}, m_desk.session()->header().year, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PeriodDialog::chosen, this, [this](const PeriodDialog::Period& period) {
        if (const Status stored = m_desk.commands().setPeriod(period.first, period.last); !stored)
            say(stored.error());
    });
    dialog->open();
}

void MainWindow::askGoTo() {
    std::vector<Destination> places;
    for (qsizetype page = 0; page < m_rail->pageActions().size(); ++page) {
        const QString text = m_rail->pageActions().at(page)->text();
        places.push_back(
            {text, tr("page"), folded(text), [this, page] { goToPage(static_cast<RailPage>(page)); }});
    }
    const std::vector<Destination> inBook = bookDestinations(m_desk.session()->frame(), m_language,
        [this](int unit, int leaf) { m_pages->openItem(unit, leaf); });
    places.insert(places.end(), inBook.begin(), inBook.end());
    (new GoToBox(std::move(places), this))->open();
}

} // namespace sodiem
