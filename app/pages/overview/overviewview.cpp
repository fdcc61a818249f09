// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview/overviewview.h"

#include "app/i18n/alerttext.h"
#include "app/pages/overview/alertlist.h"
#include "app/pages/overview/overviewbar.h"
#include "app/pages/overview/progresstree.h"
#include "app/widgets/tilerow.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sodiem {
namespace {

QLabel* makeCentred(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

OverviewView::OverviewView(const Campaign& campaign, const std::shared_ptr<const Frame>& frame,
    const Language& language, QWidget* parent)
    : QWidget(parent)
    , m_campaign(campaign)
    , m_frame(frame)
    , m_language(language)
    , m_stack(new QStackedWidget(this))
    , m_bar(new OverviewBar(*frame, language, this))
    , m_tiles(new TileRow(this))
    , m_body(new QStackedWidget(this))
    , m_counting(makeCentred(this))
    , m_progress(new ProgressTree(language, this))
    , m_alerts(new AlertList(language, this))
    , m_nothing(makeCentred(this)) {
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildContent());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    addTiles();
    connectParts();
}

QWidget* OverviewView::buildEmpty() {
    auto* page = new QWidget(this);
    auto* text = makeCentred(page);
    text->setText(
        tr("The progress of every unit, and what should be looked at, appear here as soon as something "
           "is entered in the book."));
    auto* button = new QPushButton(tr("Go to scoring"), page);
    button->setObjectName(QStringLiteral("to-scoring"));
    connect(button, &QPushButton::clicked, this, &OverviewView::scoringWanted);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(text);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

QWidget* OverviewView::buildContent() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    for (QWidget* part : {static_cast<QWidget*>(m_counting), static_cast<QWidget*>(m_progress),
             static_cast<QWidget*>(m_alerts), static_cast<QWidget*>(m_nothing)})
        m_body->addWidget(part);
    column->addWidget(m_bar);
    column->addWidget(m_tiles);
    column->addWidget(m_body, 1);
    return page;
}

void OverviewView::addTiles() {
    m_tiles->add(tr("Progress"), tr("How far every group is"))->setFigure(QStringLiteral("–"), true);
    for (std::size_t kind = 0; kind < alertKinds; ++kind) {
        const auto each = static_cast<AlertKind>(kind);
        m_tiles->add(alertKindText(each, m_language), alertKindHint(each, m_language))
            ->setFigure(QStringLiteral("–"), false);
    }
}

void OverviewView::connectParts() {
    connect(m_tiles, &TileRow::currentChanged, this, &OverviewView::showList);
    connect(m_tiles, &TileRow::entered, this, &OverviewView::enterTile);
    connect(m_progress, &ProgressTree::unitWanted, this, &OverviewView::openUnit);
    connect(m_alerts, &AlertList::openWanted, this, &OverviewView::openAlert);
    connect(m_alerts, &AlertList::left, this, [this] {
        m_tiles->setCurrent(0);
        m_progress->setFocus();
    });
}

void OverviewView::showEmpty() { m_stack->setCurrentIndex(0); }

void OverviewView::showCounting(std::size_t done, std::size_t all) {
    m_stack->setCurrentIndex(1);
    m_counting->setText(tr("Counting: %1 of %2…").arg(done).arg(all));
    m_body->setCurrentWidget(m_counting);
}

void OverviewView::showContent(OverviewContent content) {
    const bool unfolded
        = content.divisions.size() == 1 && m_content.divisions.size() != 1; // later a person says
    m_content = std::move(content);
    m_stack->setCurrentIndex(1);
    m_progress->show(m_frame, m_content.progress, unfolded);
    showFigures();
    showList();
}

void OverviewView::showFigures() {
    m_tiles->tile(0)->setFigure(
        m_content.percent ? QStringLiteral("%1 %").arg(*m_content.percent) : QStringLiteral("–"), true);
    for (std::size_t kind = 0; kind < alertKinds; ++kind) {
        const std::size_t found = m_content.alerts[kind].size();
        m_tiles->tile(static_cast<int>(kind) + 1)
            ->setFigure(m_language.count(static_cast<std::int64_t>(found)), found > 0);
    }
    m_tiles->arrange();
}

void OverviewView::showTile(int tile) { m_tiles->setCurrent(tile); }

void OverviewView::showList() {
    const int tile = m_tiles->current();
    if (tile <= 0)
        return m_body->setCurrentWidget(m_progress);
    const auto kind = static_cast<std::size_t>(tile - 1);
    m_alerts->setAccessibleName(m_tiles->tile(tile)->text());
    m_alerts->show(m_campaign, m_content.alerts[kind]);
    m_nothing->setText(tr("Nothing of this kind at this step."));
    m_body->setCurrentWidget(
        m_content.alerts[kind].empty() ? static_cast<QWidget*>(m_nothing) : static_cast<QWidget*>(m_alerts));
}

// From the figure into what it counts, so that all goes by keyboard.
void OverviewView::enterTile() {
    if (m_body->currentWidget() == m_progress)
        m_progress->makeCurrent();
    if (m_body->currentWidget() == m_alerts)
        m_alerts->makeCurrent();
    m_body->currentWidget()->setFocus();
}

void OverviewView::openUnit(int branch, int unit) {
    const Division& division = m_content.divisions[static_cast<std::size_t>(branch)];
    Q_EMIT unitWanted(unit, division.leaves, stageFromId(division.id).value_or(m_content.rules.stage));
}

// A shared figure is seen from any item of its unit.
void OverviewView::openAlert(const Alert& alert) {
    Q_EMIT openWanted(static_cast<int>(alert.unit), alert.leaf);
}

} // namespace sodiem
