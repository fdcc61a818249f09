// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ranking/rankingview.h"

#include "app/pages/preview/previewdialog.h"
#include "app/pages/ranking/rankingbar.h"
#include "app/pages/ranking/rankingexport.h"
#include "app/pages/ranking/rankinglists.h"
#include "app/pages/ranking/rankpanel.h"
#include "app/settings/settings.h"
#include "app/widgets/jobbar.h"
#include "core/units/labels.h"

#include <utility>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace sodiem {
namespace {

// In average letters, about 1200 pixels at the usual size: below it the explanation would hide the result.
constexpr int roomForPanel = 200;

QString splitterKey() { return QStringLiteral("ranking/splitter"); }
QString panelKey() { return QStringLiteral("ranking/panel"); }

} // namespace

RankingView::RankingView(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_stack(new QStackedWidget(this))
    , m_emptyText(new QLabel(this))
    , m_toScoring(new QPushButton(this))
    , m_panelButton(new QToolButton(this))
    , m_bar(new RankingBar(m_panelButton, this))
    , m_banner(new QLabel(this))
    , m_splitter(new QSplitter(this))
    , m_lists(new RankingLists(m_splitter))
    , m_panel(new RankPanel(m_splitter))
    , m_previewButton(new QPushButton(this))
    , m_exportButton(new QPushButton(this))
    , m_cardsButton(new QPushButton(this))
    , m_jobs(new JobBar(settings, this)) {
    build();
    retranslate();
    connectParts();
    restoreLayout();
}

RankingView::~RankingView() { m_settings.setLayout(splitterKey(), m_splitter->saveState()); }

void RankingView::build() {
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildContent());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_jobs);
}

QWidget* RankingView::buildEmpty() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(12);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    column->addStretch(1);
    column->addWidget(m_emptyText);
    column->addWidget(m_toScoring, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

QWidget* RankingView::buildContent() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    m_banner->setWordWrap(true);
    m_banner->setTextFormat(Qt::PlainText);
    m_banner->setFrameShape(QFrame::StyledPanel);
    m_banner->setMargin(4);
    m_splitter->addWidget(m_lists);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_panelButton->setObjectName(QStringLiteral("explanation"));
    m_panelButton->setCheckable(true);
    m_panelButton->setChecked(true);
    column->addWidget(m_bar);
    column->addWidget(m_banner);
    column->addWidget(m_splitter, 1);
    column->addWidget(buildButtons());
    return page;
}

QWidget* RankingView::buildButtons() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_previewButton);
    layout->addWidget(m_exportButton);
    layout->addWidget(m_cardsButton);
    layout->addStretch(1);
    m_cardsButton->setMenu(new QMenu(m_cardsButton));
    return row;
}

void RankingView::connectParts() {
    connect(m_bar, &RankingBar::choiceChanged, this, &RankingView::show);
    connect(m_panelButton, &QToolButton::toggled, m_panel, &QWidget::setVisible);
    connect(m_panelButton, &QToolButton::clicked, this,
        [this](bool open) { m_settings.setLayout(panelKey(), open ? "open" : "closed"); });
    connect(m_toScoring, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(-1, -1); });
    connect(m_lists, &RankingLists::openWanted, this, &RankingView::openWanted);
    connect(m_lists, &RankingLists::unitSelected, this, [this](int unit) {
        showUnit(unit);
        if (unit >= 0)
            Q_EMIT unitSelected(unit);
    });
    connect(m_previewButton, &QPushButton::clicked, this, &RankingView::openPreview);
    connect(m_exportButton, &QPushButton::clicked, this, &RankingView::chooseRankingPath);
    connect(m_cardsButton->menu(), &QMenu::aboutToShow, this, &RankingView::fillCardMenu);
    connect(m_jobs, &JobBar::busyChanged, this, &RankingView::enableButtons);
}

void RankingView::restoreLayout() {
    if (!m_splitter->restoreState(m_settings.layout(splitterKey())))
        m_splitter->setSizes({fontMetrics().averageCharWidth() * 90, fontMetrics().averageCharWidth() * 46});
    m_panelButton->setChecked(m_settings.layout(panelKey()) != "closed");
}

// How wide the window is becomes known when it is first shown; what somebody chose wins.
void RankingView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (std::exchange(m_shownBefore, true) || !m_settings.layout(panelKey()).isEmpty())
        return;
    m_panelButton->setChecked(window()->width() >= fontMetrics().averageCharWidth() * roomForPanel);
}

void RankingView::retranslate() {
    m_emptyText->setText(tr("The ranking appears here as soon as units have points."));
    m_toScoring->setText(tr("Go to scoring"));
    m_panelButton->setText(tr("Why this rank"));
    m_panelButton->setToolTip(tr("Show or hide the explanation beside the table (F9)"));
    m_panelButton->setShortcut(QKeySequence(Qt::Key_F9));
    m_previewButton->setText(tr("Preview and print annex…"));
    m_exportButton->setText(tr("Export ranking…"));
    m_cardsButton->setText(tr("Scorecards"));
    fillCardMenu();
}

// Says of whom each scorecard would be, and of how many.
void RankingView::fillCardMenu() {
    QMenu* menu = m_cardsButton->menu();
    menu->clear();
    const auto add = [&](const QString& text, bool possible, auto run) {
        QAction* action = menu->addAction(text, this, run);
        action->setEnabled(possible);
    };
    const auto addFiles = [&](const QString& together, const QString& each, CardScope scope) {
        const std::size_t count = m_source.campaign != nullptr ? unitsOf(scope).size() : 0;
        const QString number = Language(m_settings.language()).count(static_cast<std::int64_t>(count));
        menu->addSeparator();
        add(together.arg(number), count > 0, [this, scope] { chooseCardPath(scope, false); });
        add(each.arg(number), count > 0, [this, scope] { chooseCardPath(scope, true); });
    };
    const bool any = m_unit >= 0 && m_source.campaign != nullptr;
    const QString name = any
        ? labelAtLineStart(*m_source.campaign->frame().units[static_cast<std::size_t>(m_unit)])
        : tr("the unit chosen in the table");
    add(tr("%1: preview and print…").arg(name), any, [this] { previewScorecard(); });
    add(tr("%1: save as PDF…").arg(name), any, [this] { chooseCardPath(CardScope::Selected, false); });
    addFiles(tr("The %1 units ranked in this table, one file…"),
        tr("The %1 units ranked in this table, a file each…"), CardScope::Shown);
    addFiles(tr("All %1 units of the book, one file…"), tr("All %1 units of the book, a file each…"),
        CardScope::All);
}

void RankingView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_source.campaign != nullptr)
        setSource(RankingSource(m_source));
}

void RankingView::setSource(const RankingSource& source) {
    m_source = source;
    if (m_source.campaign != nullptr)
        m_bar->setFrame(m_source.campaign->frame(), Language(m_settings.language()));
    show();
}

RankingChoice RankingView::choice() const { return m_bar->choice(); }
void RankingView::setChoice(const RankingChoice& choice) { m_bar->setChoice(choice); }

void RankingView::show() {
    const bool any = m_source.campaign != nullptr && !m_source.campaign->isEmpty();
    m_stack->setCurrentIndex(any ? 1 : 0);
    if (!any)
        return;
    m_report = reportOf(m_source, choice());
    m_lists->show(
        *m_source.campaign, m_report, m_source.scores(m_report.view), Language(m_settings.language()));
    m_banner->setText(bannerText());
    m_banner->setVisible(!m_banner->text().isEmpty());
    enableButtons();
    selectUnit(m_unit);
}

QString RankingView::bannerText() const {
    QStringList sentences;
    if (m_source.context.invented)
        sentences << tr("The figures are invented for demonstration; every paper says so.");
    if (m_report.unfinished() > 0)
        sentences << tr("%1 units still lack points and are not ranked; the annex is marked as a draft.")
                         .arg(Language(m_settings.language()).count(m_report.unfinished()));
    if (m_report.toReview() > 0)
        sentences << tr(
            "%1 results are to be appraised anew by the new version of the criteria set; the annex is "
            "marked as a draft.")
                         .arg(Language(m_settings.language()).count(m_report.toReview()));
    const QString leftOut = leftOutText();
    return leftOut.isEmpty() ? sentences.join(u' ')
                             : (QStringList{leftOut} + sentences).join(u'\n').trimmed();
}

QString RankingView::leftOutText() const {
    const Language language(m_settings.language());
    const CriteriaSet& set = m_source.campaign->set();
    QStringList parts;
    for (const int index : m_report.leftOutParts) {
        const Part& part = set.parts[static_cast<std::size_t>(index)];
        parts << tr("“%1” (at most %2 points)")
                     .arg(language.of(part.title), language.points(part.maximum, set.decimals));
    }
    return parts.isEmpty()
        ? QString()
        : tr("Not counted, because no unit has figures for it: %1.").arg(parts.join(QStringLiteral(", ")));
}

void RankingView::enableButtons() {
    m_previewButton->setEnabled(!m_report.sections.empty());
    m_exportButton->setEnabled(!m_jobs->isBusy() && !m_report.sections.empty());
    m_cardsButton->setEnabled(!m_jobs->isBusy());
}

void RankingView::selectUnit(int unit) {
    m_lists->selectUnit(unit);
    showUnit(unit);
}

void RankingView::showUnit(int unit) {
    m_unit = unit;
    if (unit < 0 || m_source.campaign == nullptr || m_source.campaign->isEmpty())
        return m_panel->clear();
    m_panel->showUnit(m_source.campaign->frame(), m_report, m_source.scores(m_report.view),
        static_cast<std::size_t>(unit), Language(m_settings.language()));
}

} // namespace sodiem
