// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"

#include "app/i18n/errortext.h"
#include "app/pages/help/helpwindow.h"
#include "app/pages/scoring/scoringpage.h"
#include "app/pages/settings/settingsdialog.h"
#include "app/pages/start/startpage.h"
#include "app/widgets/messagestrip.h"
#include "app/window/bookpages.h"
#include "app/window/bookstate.h"
#include "app/window/helpkey.h"
#include "app/window/statusline.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sodiem {
namespace {

const QString layoutName = QStringLiteral("window");

} // namespace

MainWindow::MainWindow(Settings& settings, Desk& desk, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_desk(desk)
    , m_interface(settings.language())
    , m_language(settings.language()) {
    applyAppearance(settings.theme(), settings.fontPercent());
    connect(&m_desk, &Desk::aboutToChange, this, &MainWindow::clear);
    connect(&m_desk, &Desk::changed, this, &MainWindow::rebuild);
    connect(&m_desk, &Desk::failed, this, &MainWindow::say);
    connect(&m_desk, &Desk::sampleProgressed, this, [this](int done, int of) {
        if (done < of)
            m_strip->say(MessageStrip::Tone::Notice,
                tr("Making the sample book of Hà Nội's 584 communes (invented figures)…"), tr("Cancel"));
        else
            m_strip->say(MessageStrip::Tone::Notice, {});
    });
    connect(new HelpKey(this), &HelpKey::pressed, this, [this] { openHelp(); });
    rebuild();
    resize(1180, 720);
    restoreGeometry(settings.layout(layoutName));
}

MainWindow::~MainWindow() { clear(); }

void MainWindow::present() {
    constexpr QSize roomy(1366, 768);
    const QSize screenSize = screen()->availableSize();
    const bool small = screenSize.width() <= roomy.width() || screenSize.height() <= roomy.height();
    if (small && m_settings.layout(layoutName).isEmpty())
        showMaximized();
    else
        show();
}

// A window that stands already takes the application's letters and colours over only when it is next shown, and
// what is made in it meanwhile would be laid out by the old ones.
void MainWindow::applyAppearance(Theme theme, int fontPercent) {
    m_appearance.apply(theme, fontPercent);
    setFont({});
    setPalette({});
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    if (m_rail != nullptr)
        m_rail->fit(width());
}

// Pages hold references to the book: they go before it does.
void MainWindow::clear() {
    commitTyping();
    m_pages = nullptr;
    m_stack = nullptr;
    m_strip = nullptr;
    m_undo = m_redo = m_printCard = nullptr;
    delete takeCentralWidget();
    menuBar()->clear();
    setStatusBar(nullptr);
    for (QAction* action : actions())
        delete action;
    delete m_rail;
    m_rail = nullptr;
}

void MainWindow::rebuild() {
    clear();
    auto* centre = new QWidget(this);
    m_strip = new MessageStrip(centre);
    m_stack = new QStackedWidget(centre);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);
    connect(m_strip, &MessageStrip::offerTaken, &m_desk, &Desk::cancelSample);
    if (m_desk.session() == nullptr)
        buildStart();
    else
        buildPages();
    buildMenus();
    showTitle();
}

void MainWindow::buildStart() {
    auto* start = new StartPage(m_settings, m_stack);
    m_stack->addWidget(start);
    connect(start, &StartPage::sampleWanted, this, &MainWindow::askSample);
    connect(start, &StartPage::newBookWanted, this, &MainWindow::askNewBook);
    connect(start, &StartPage::openWanted, this, &MainWindow::askOpen);
    connect(start, &StartPage::bookChosen, this, &MainWindow::openBook);
}

void MainWindow::buildPages() {
    Session& session = *m_desk.session();
    m_pages = new BookPages({session, m_desk.commands(), m_settings, m_language}, m_stack);
    m_stack->addWidget(m_pages);
    m_rail = new Rail(this);
    addToolBar(Qt::LeftToolBarArea, m_rail);
    m_rail->setCurrent(RailPage::Scoring);
    connect(m_rail, &Rail::chosen, m_pages, &BookPages::goTo);
    connect(m_pages, &BookPages::gone, m_rail, &Rail::setCurrent);
    connect(m_pages, &BookPages::failed, this, &MainWindow::say);
    connectCriteria();
    auto* status = new StatusLine(session, m_language, this);
    setStatusBar(status);
    connect(m_pages, &BookPages::unstoredChanged, status,
        [pages = m_pages, status] { status->showWaiting(pages->unstored()); });
    connect(status, &StatusLine::waitingWanted, m_pages, &BookPages::openUnstored);
    connect(&session, &Session::stateChanged, m_stack, [this] { showState(); });
    connect(&session, &Session::selectionChanged, m_stack, [this] { showSteps(); });
    connect(&session, &Session::backupFailed, m_stack, [this](const Error& error) { say(error); });
    connect(&m_desk.commands(), &Commands::stepsChanged, m_stack, [this] { showSteps(); });
    connect(&m_desk.lastYear(), &LastYearChoice::lost, m_stack, [this](const Error& error) { tellLost(error); });
    connect(&m_desk.commands(), &Commands::failedLater, m_stack, [this](const Error& error) { say(error); });
    showState();
}

ScoringPage* MainWindow::scoringPage() const { return m_pages != nullptr ? &m_pages->scoring() : nullptr; }
RankingPage* MainWindow::rankingPage() const { return m_pages != nullptr ? &m_pages->ranking() : nullptr; }
OverviewPage* MainWindow::overviewPage() const { return m_pages != nullptr ? &m_pages->overview() : nullptr; }
EvidencePage* MainWindow::evidencePage() const { return m_pages != nullptr ? &m_pages->evidence() : nullptr; }
CriteriaPage* MainWindow::criteriaPage() const { return m_pages != nullptr ? &m_pages->criteria() : nullptr; }
PlanPage* MainWindow::planPage() const { return m_pages != nullptr ? &m_pages->plan() : nullptr; }
void MainWindow::goToPage(RailPage page) { m_pages->goTo(page); }

void MainWindow::commitTyping() {
    if (m_pages != nullptr)
        m_pages->scoring().commitTyping();
}

void MainWindow::showTitle() {
    const Session* session = m_desk.session();
    setWindowTitle(session == nullptr ? tr("Sổ điểm CCHC")
                                      : session->header().title + QStringLiteral(" · ") + tr("Sổ điểm CCHC"));
}

void MainWindow::showState() {
    const BookStateWords words = bookStateWords(*m_desk.session(), m_language);
    m_strip->say(words.tone, words.sentence);
}

void MainWindow::say(const Error& error) {
    m_strip->say(MessageStrip::Tone::Problem, errorText(error, m_language));
}

void MainWindow::openBook(const QString& path) {
    if (const Status opened = m_desk.open(path); !opened)
        say(opened.error());
}

void MainWindow::undo(bool redo) {
    commitTyping();
    Commands& commands = m_desk.commands();
    const Selection place = redo ? commands.redoPlace() : commands.undoPlace();
    if (const Status done = redo ? commands.redo() : commands.undo(); !done)
        return say(done.error());
    if (place.unit >= 0 && m_pages->isAt(RailPage::Scoring))
        m_pages->scoring().show(place.unit, place.leaf); // what changed is seen
}

void MainWindow::showSteps() {
    const Commands& commands = m_desk.commands();
    const bool writable = m_desk.session()->isWritable();
    m_undo->setEnabled(writable && commands.canUndo());
    m_redo->setEnabled(writable && commands.canRedo());
    m_undo->setText(commands.canUndo() ? tr("&Undo: %1").arg(commands.undoText()) : tr("&Undo"));
    m_redo->setText(commands.canRedo() ? tr("&Redo: %1").arg(commands.redoText()) : tr("&Redo"));
}

// Pages are worded when they are made: another language, other pages. Book, selection and steps stay.
void MainWindow::applyPreferences(const Preferences& preferences) {
    store(preferences, m_settings);
    if (m_desk.session() != nullptr)
        m_desk.session()->setPerson(preferences.person);
    applyAppearance(preferences.theme, preferences.fontPercent);
    clear();
    delete m_help; // it was worded in the other language
    m_interface.use(preferences.language);
    m_language = Language(preferences.language);
    rebuild();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    commitTyping();
    m_settings.setLayout(layoutName, saveGeometry());
    if (m_pages == nullptr || m_pages->unstored() == 0)
        return QMainWindow::closeEvent(event);
    event->ignore();
    auto* question = new QMessageBox(QMessageBox::Question, tr("Not stored yet"),
        tr("Items typed but not stored, because something in them must be corrected: %1.")
            .arg(m_pages->unstored()),
        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const bool kept = m_pages->keepsUnstored();
    question->setInformativeText(m_pages->unstoredText() + QStringLiteral("\n\n")
        + (kept ? tr("They are not in the book, but kept on this computer: they come back when the book is opened here.")
                : tr("Not all of them can be kept on this computer either: they would be lost.")));
    QPushButton* stay = question->addButton(tr("Stay and correct"), QMessageBox::RejectRole);
    question->setDefaultButton(stay); // an Enter out of habit loses nothing
    question->setEscapeButton(stay);
    QAbstractButton* leave = question->addButton(kept ? tr("Close, correct later") : tr("Close without them"),
        kept ? QMessageBox::AcceptRole : QMessageBox::DestructiveRole);
    connect(question, &QMessageBox::buttonClicked, this, [this, leave](QAbstractButton* button) {
        if (button == leave)
            m_desk.close();
        if (button == leave)
            close();
    });
    question->open();
}

} // namespace sodiem
