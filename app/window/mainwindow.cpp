// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"

#include "app/i18n/errortext.h"
#include "app/pages/evidence/evidencepage.h"
#include "app/pages/overview/overviewpage.h"
#include "app/pages/overview/overviewview.h"
#include "app/pages/ranking/rankingpage.h"
#include "app/pages/scoring/scoringpage.h"
#include "app/pages/settings/settingsdialog.h"
#include "app/pages/start/startpage.h"
#include "app/widgets/icons.h"
#include "app/widgets/messagestrip.h"
#include "app/window/statusline.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDateTime>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolBar>
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
    fitRail();
}

// The names of the pages give their room to the work where there is little; they stay as tips.
void MainWindow::fitRail() {
    constexpr int lettersWithNames = 130;
    if (m_railBar == nullptr)
        return;
    const bool narrow = width() < fontMetrics().averageCharWidth() * lettersWithNames;
    m_railBar->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextUnderIcon);
}

// Pages hold references to the book: they go before it does.
void MainWindow::clear() {
    if (m_scoring != nullptr)
        m_scoring->commitTyping();
    m_overview = nullptr;
    m_scoring = nullptr;
    m_evidence = nullptr;
    m_ranking = nullptr;
    m_stack = nullptr;
    m_strip = nullptr;
    m_undo = m_redo = m_printCard = nullptr;
    delete takeCentralWidget();
    menuBar()->clear();
    for (QToolBar* bar : findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly))
        delete bar;
    setStatusBar(nullptr);
    for (QAction* action : actions())
        delete action;
    delete m_rail;
    m_rail = nullptr;
    m_railBar = nullptr;
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
    const Workplace place{session, m_desk.commands(), m_settings, m_language};
    m_overview = new OverviewPage(place, m_stack);
    m_scoring = new ScoringPage(place, m_stack);
    m_evidence = new EvidencePage(place, m_stack);
    m_ranking = new RankingPage(session, m_settings, m_stack);
    for (QWidget* page : std::initializer_list<QWidget*>{m_overview, m_scoring, m_evidence, m_ranking})
        m_stack->addWidget(page); // as RailPage has them
    auto* status = new StatusLine(session, m_language, this);
    setStatusBar(status);
    connect(m_scoring, &ScoringPage::unstoredChanged, status,
        [page = m_scoring, status] { status->showWaiting(page->unstored()); });
    connect(status, &StatusLine::waitingWanted, this, [this] {
        goToPage(RailPage::Scoring);
        m_scoring->goToUnstored();
    });
    buildRail();
    goToPage(RailPage::Scoring);
    connect(m_overview, &OverviewPage::openWanted, this, &MainWindow::openItem);
    connect(m_overview, &OverviewPage::failed, this, &MainWindow::say);
    connect(m_evidence, &EvidencePage::openWanted, this, &MainWindow::openItem);
    connect(m_evidence, &EvidencePage::lackingWanted, this, &MainWindow::openLacking);
    connect(m_ranking, &RankingPage::openWanted, this, &MainWindow::openItem);
    connect(m_ranking, &RankingPage::failed, this, &MainWindow::say);
    connect(&session, &Session::stateChanged, m_stack, [this] { showState(); });
    connect(&session, &Session::selectionChanged, m_stack, [this] { showSteps(); });
    connect(&session, &Session::backupFailed, m_stack, [this](const Error& error) { say(error); });
    connect(&m_desk.commands(), &Commands::stepsChanged, m_stack, [this] { showSteps(); });
    connect(&m_desk.lastYear(), &LastYearChoice::lost, m_stack, [this](const Error& error) { tellLost(error); });
    connect(&m_desk.commands(), &Commands::failedLater, m_stack, [this](const Error& error) { say(error); });
    showState();
}

void MainWindow::buildRail() {
    auto* bar = new QToolBar(tr("Pages"), this);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    bar->setIconSize({22, 22});
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_rail = new QActionGroup(this);
    const std::pair<Icon, QString> pages[] = {{Icon::Overview, tr("Overview")}, {Icon::Score, tr("Scoring")},
        {Icon::Attach, tr("Documents")}, {Icon::Ranking, tr("Ranking")}};
    for (const auto& [shape, text] : pages) {
        const auto place = static_cast<int>(m_rail->actions().size());
        const auto page = static_cast<RailPage>(place);
        QAction* action = bar->addAction(icon(shape), text);
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place)));
        m_rail->addAction(action);
        connect(action, &QAction::triggered, this, [this, page] { goToPage(page); });
    }
    addToolBar(Qt::LeftToolBarArea, bar);
    m_railBar = bar;
    fitRail();
}

void MainWindow::goToPage(RailPage page) {
    m_scoring->commitTyping();
    m_stack->setCurrentIndex(static_cast<int>(page));
    m_rail->actions().at(static_cast<int>(page))->setChecked(true);
}

void MainWindow::openItem(int unit, int leaf) {
    goToPage(RailPage::Scoring);
    m_scoring->show(unit, leaf);
    m_scoring->takeFocus();
}

// The overview counts them, with all else that should be looked at.
void MainWindow::openLacking() {
    goToPage(RailPage::Overview);
    m_overview->view().showTile(static_cast<int>(AlertKind::EvidenceLacking) + 1);
}

void MainWindow::showTitle() {
    const Session* session = m_desk.session();
    setWindowTitle(session == nullptr ? tr("Sổ điểm CCHC")
                                      : session->header().title + QStringLiteral(" · ") + tr("Sổ điểm CCHC"));
}

void MainWindow::showState() {
    const Session& session = *m_desk.session();
    switch (session.writeState()) {
    case WriteState::Writable:
    case WriteState::Storing:
    case WriteState::Reading:
    case WriteState::Verifying:
        m_strip->say(MessageStrip::Tone::Notice, {});
        break;
    case WriteState::HeldElsewhere:
        m_strip->say(MessageStrip::Tone::Notice, heldText(session.holder().value_or(BookHolder())));
        break;
    case WriteState::Damaged:
        m_strip->say(MessageStrip::Tone::Problem,
            tr("The book is damaged and is for reading only: restore an earlier copy (menu File). %1")
                .arg(session.fault() ? errorText(*session.fault(), m_language) : QString()));
        break;
    }
}

QString MainWindow::heldText(const BookHolder& holder) const {
    if (holder.person.isEmpty())
        return tr("This book is open for writing elsewhere (%1), so here it is for reading only.")
            .arg(holder.program + QStringLiteral(", ") + holder.host);
    return tr("%1 has had this book open for writing since %2 (computer %3), so here it is for reading only.")
        .arg(holder.person,
            QDateTime::fromMSecsSinceEpoch(holder.since).toString(QStringLiteral("HH:mm dd/MM/yyyy")),
            holder.host);
}

void MainWindow::say(const Error& error) {
    m_strip->say(MessageStrip::Tone::Problem, errorText(error, m_language));
}

void MainWindow::openBook(const QString& path) {
    if (const Status opened = m_desk.open(path); !opened)
        say(opened.error());
}

void MainWindow::undo(bool redo) {
    m_scoring->commitTyping();
    Commands& commands = m_desk.commands();
    const Selection place = redo ? commands.redoPlace() : commands.undoPlace();
    if (const Status done = redo ? commands.redo() : commands.undo(); !done)
        return say(done.error());
    if (place.unit >= 0 && m_stack->currentWidget() == m_scoring)
        m_scoring->show(place.unit, place.leaf); // what changed is seen
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
    m_interface.use(preferences.language);
    m_language = Language(preferences.language);
    rebuild();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_scoring != nullptr)
        m_scoring->commitTyping();
    m_settings.setLayout(layoutName, saveGeometry());
    if (m_scoring == nullptr || m_scoring->unstored() == 0)
        return QMainWindow::closeEvent(event);
    event->ignore();
    auto* question = new QMessageBox(QMessageBox::Question, tr("Not stored yet"),
        tr("Items typed but not stored, because something in them must be corrected: %1.")
            .arg(m_scoring->unstored()),
        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(m_scoring->unstoredText());
    QPushButton* stay = question->addButton(tr("Stay and correct"), QMessageBox::RejectRole);
    question->setDefaultButton(stay); // an Enter out of habit loses nothing
    question->setEscapeButton(stay);
    QAbstractButton* leave = question->addButton(tr("Close without them"), QMessageBox::DestructiveRole);
    connect(question, &QMessageBox::buttonClicked, this, [this, leave](QAbstractButton* button) {
        if (button == leave)
            m_desk.close();
        if (button == leave)
            close();
    });
    question->open();
}

} // namespace sodiem
