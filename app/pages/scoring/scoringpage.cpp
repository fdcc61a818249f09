// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/scoringpage.h"

#include "app/commands/commands.h"
#include "app/i18n/errortext.h"
#include "app/models/worksheetmodel.h"
#include "app/pages/scoring/evidencebox.h"
#include "app/pages/scoring/leafpanel.h"
#include "app/pages/scoring/sheetbar.h"
#include "app/pages/scoring/sheetfilter.h"
#include "app/pages/scoring/sheetview.h"
#include "app/pages/scoring/unitpanel.h"
#include "app/session/session.h"
#include "app/widgets/messagestrip.h"
#include "app/widgets/section.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sodiem {
namespace {

const QString layoutName = QStringLiteral("scoring");

} // namespace

ScoringPage::ScoringPage(const Workplace& place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_model(new WorksheetModel(place.language, this))
    , m_filter(new SheetFilter(this))
    , m_units(new UnitPanel(place, this))
    , m_strip(new MessageStrip(this))
    , m_middle(new QStackedWidget(this))
    , m_panel(new LeafPanel(place, m_drafts, this))
    , m_evidence(new EvidenceBox(place, this))
    , m_splitter(new QSplitter(this)) {
    m_filter->setSourceModel(m_model);
    auto* nothing = new QLabel(tr("Choose a unit on the left to score it."), this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_middle->addWidget(nothing);
    m_middle->addWidget(makeSheet());
    Section* evidence = m_panel->addSection(tr("Evidence"), m_evidence);
    connect(m_evidence, &EvidenceBox::countChanged, evidence, [evidence](int documents) {
        evidence->setTitle(documents == 0 ? tr("Evidence") : tr("Evidence (%1)").arg(documents));
    });
    for (QWidget* part :
        {static_cast<QWidget*>(m_units), static_cast<QWidget*>(m_middle), static_cast<QWidget*>(m_panel)})
        m_splitter->addWidget(part);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({180, 500, 320});
    m_splitter->restoreState(m_place.settings.layout(layoutName));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_splitter, 1);
    makeActions();
    connectParts();
    showSelection();
}

ScoringPage::~ScoringPage() { m_place.settings.setLayout(layoutName, m_splitter->saveState()); }

QWidget* ScoringPage::makeSheet() {
    auto* sheet = new QWidget(this);
    m_bar = new SheetBar(m_place, *m_model, *m_filter, sheet);
    m_view = new SheetView(sheet);
    m_view->setModel(m_filter);
    m_view->setObjectName(QStringLiteral("sheet"));
    m_view->setAccessibleName(tr("Scorecard"));
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    return sheet;
}

QAction* ScoringPage::makeAction(const QString& text, const QKeySequence& key, void (ScoringPage::*verb)()) {
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, verb);
    return action;
}

void ScoringPage::makeActions() {
    m_accept = makeAction(tr("&Recognise the earlier score"), Qt::Key_F4, &ScoringPage::accept);
    m_acceptShown = makeAction(tr("Recognise &all items shown that are not scored at this step"),
        Qt::CTRL | Qt::Key_F4, &ScoringPage::acceptShown);
    m_clear = makeAction(tr("&Clear what this step entered"), {}, &ScoringPage::clearSelected);
    m_nextMissing = makeAction(tr("&Next item not scored yet"), Qt::Key_F8, &ScoringPage::goToNextMissing);
    m_findUnit = makeAction(tr("&Find a unit"), QKeySequence::Find, &ScoringPage::findUnit);
    m_togglePanel = makeAction(tr("Show or hide the &side panel"), Qt::Key_F9, &ScoringPage::togglePanel);
    m_toggleUnits = makeAction(
        tr("Show or hide the list of &units"), Qt::SHIFT | Qt::Key_F9, &ScoringPage::toggleUnits);
}

void ScoringPage::connectParts() {
    Session& session = m_place.session;
    connect(&session, &Session::selectionChanged, this, &ScoringPage::showSelection);
    connect(&session, &Session::stateChanged, this, &ScoringPage::showSelection);
    connect(&session, &Session::unitsChanged, this, &ScoringPage::refresh);
    connect(&m_drafts, &Drafts::changed, this, &ScoringPage::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            if (index.isValid())
                selectRow(index.data(WorksheetModel::LeafRole).toInt());
        });
    connect(m_view, &SheetView::typed, m_panel, &LeafPanel::beginTyping);
    connect(m_view, &SheetView::editWanted, m_panel, &LeafPanel::takeFocus);
    connect(m_view, &SheetView::clearWanted, this, &ScoringPage::clearSelected);
    connect(m_view, &SheetView::filesDropped, this, [this](const QStringList& paths, int leaf) {
        m_evidence->attachFiles({static_cast<std::size_t>(m_place.session.selection().unit),
                                    static_cast<std::size_t>(leaf), m_place.session.stage()},
            paths);
    });
    connect(m_panel, &LeafPanel::finished, this, &ScoringPage::advance);
    connect(m_panel, &LeafPanel::acceptWanted, this, &ScoringPage::accept);
    connect(m_panel, &LeafPanel::figureWanted, this,
        [this](int leaf) { show(m_place.session.selection().unit, leaf); });
}

void ScoringPage::selectRow(int leaf) {
    m_strip->hide();
    Selection selection = m_place.session.selection();
    selection.leaf = leaf;
    m_place.session.select(selection);
}

void ScoringPage::showSelection() {
    m_middle->setCurrentIndex(m_place.session.selection().unit < 0 ? 0 : 1);
    if (m_place.session.selection().unit != m_shownUnit || m_place.session.stage() != m_shownStage)
        showUnit();
    else
        refresh();
    const Selection selection = m_place.session.selection(); // showUnit() may have chosen the first leaf
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOfLeaf(selection.leaf));
    const QModelIndex current = m_view->currentIndex();
    if (index.isValid() && current.siblingAtColumn(0) != index) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
    const bool any = selection.unit >= 0 && selection.leaf >= 0;
    m_evidence->show(any ? std::optional<EntryPlace>({static_cast<std::size_t>(selection.unit),
                         static_cast<std::size_t>(selection.leaf), m_place.session.stage()})
                         : std::nullopt);
    const bool writable = m_place.session.isWritable();
    for (QAction* action : editActions())
        action->setEnabled(writable && selection.unit >= 0);
}

void ScoringPage::showUnit() {
    m_shownUnit = m_place.session.selection().unit;
    m_shownStage = m_place.session.stage();
    if (m_shownUnit < 0)
        return;
    const auto unit = static_cast<std::size_t>(m_shownUnit);
    const int leaf = m_place.session.selection().leaf;
    {
        // A reset moves the current row; the selection of the session is to stay where it is.
        const QSignalBlocker quiet(m_view->selectionModel());
        m_model->setSheet(m_place.session.frameShared(),
            makeWorksheet(m_place.session.campaign(), unit, m_shownStage), evidenceCounts(), m_shownStage);
    }
    m_view->reset();
    m_view->expandEverything();
    m_model->setUnsaved(m_drafts.leavesOf(unit, m_shownStage));
    m_bar->refresh();
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOfLeaf(leaf < 0 ? 0 : leaf));
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
}

void ScoringPage::refresh() {
    if (m_shownUnit < 0)
        return;
    const auto unit = static_cast<std::size_t>(m_shownUnit);
    m_model->update(makeWorksheet(m_place.session.campaign(), unit, m_shownStage), evidenceCounts());
    m_model->setUnsaved(m_drafts.leavesOf(unit, m_shownStage));
    m_bar->refresh();
}

std::vector<int> ScoringPage::evidenceCounts() const {
    std::vector<int> counts;
    for (const auto& links :
        m_place.session.campaign().record(static_cast<std::size_t>(m_shownUnit)).evidence)
        counts.push_back(static_cast<int>(links.size()));
    return counts;
}

void ScoringPage::accept() {
    const std::vector<int> selected = m_view->selectedLeaves();
    acceptLeaves(selected.empty() ? std::vector<int>{m_place.session.selection().leaf} : selected);
    if (selected.size() <= 1 && !m_strip->isVisible())
        m_view->goToNextLeaf(false);
}

void ScoringPage::acceptShown() {
    std::vector<int> leaves;
    for (std::size_t leaf = 0; leaf < m_place.session.frame().leaves.size(); ++leaf) {
        const QModelIndex source = m_model->indexOfLeaf(static_cast<int>(leaf));
        const bool own = m_model->sheet()
                             .rows[static_cast<std::size_t>(source.data(WorksheetModel::NodeRole).toInt())]
                             .own;
        if (m_filter->mapFromSource(source).isValid() && !own)
            leaves.push_back(static_cast<int>(leaf));
    }
    acceptLeaves(leaves);
}

void ScoringPage::acceptLeaves(const std::vector<int>& leaves) {
    if (m_shownUnit < 0 || !m_place.session.isWritable())
        return;
    m_panel->commitTyping();
    std::vector<EntryPlace> places;
    for (const int leaf : leaves)
        if (leaf >= 0)
            places.push_back(
                {static_cast<std::size_t>(m_shownUnit), static_cast<std::size_t>(leaf), m_shownStage});
    const Result<Commands::Accepted> accepted = m_place.commands.accept(places);
    if (!accepted)
        return sayProblem(errorText(accepted.error(), m_place.language));
    if (!accepted->refused.empty())
        return sayProblem(tr("%1 items recognised; %2 could not be, the first: %3")
                              .arg(accepted->items)
                              .arg(accepted->refused.size())
                              .arg(errorText(accepted->refused.front(), m_place.language)));
    if (accepted->items == 0)
        return m_strip->say(
            MessageStrip::Tone::Notice, tr("Nothing was entered here at an earlier step to be recognised."));
    m_strip->hide();
}

void ScoringPage::clearSelected() {
    std::vector<EntryPlace> places;
    for (const int leaf : m_view->selectedLeaves())
        if (m_shownUnit >= 0 && m_place.session.isWritable())
            places.push_back(
                {static_cast<std::size_t>(m_shownUnit), static_cast<std::size_t>(leaf), m_shownStage});
    for (const EntryPlace& place : places)
        m_drafts.drop(place);
    if (const Status cleared = m_place.commands.clearEntries(places); !cleared)
        sayProblem(errorText(cleared.error(), m_place.language));
}

// The next one below that lacks points, from the top again after the last.
void ScoringPage::goToNextMissing() {
    const std::size_t count = m_place.session.frame().leaves.size();
    const int from = m_place.session.selection().leaf;
    for (std::size_t step = 1; step <= count && m_shownUnit >= 0; ++step) {
        const int leaf
            = static_cast<int>((static_cast<std::size_t>(from + static_cast<int>(step)) + count) % count);
        const int marks = m_model->indexOfLeaf(leaf).data(WorksheetModel::MarksRole).toInt();
        if ((marks & WorksheetModel::Missing) == 0)
            continue;
        if (!m_filter->mapFromSource(m_model->indexOfLeaf(leaf)).isValid())
            m_bar->showAll();
        return show(m_shownUnit, leaf);
    }
    m_strip->say(MessageStrip::Tone::Notice, tr("Every item of this unit has its points at this step."));
}

void ScoringPage::show(int unit, int leaf) {
    Selection selection = m_place.session.selection();
    selection.unit = unit >= 0 ? unit : selection.unit;
    selection.leaf = leaf >= 0 ? leaf : selection.leaf;
    m_place.session.select(selection);
    if (!m_filter->mapFromSource(m_model->indexOfLeaf(selection.leaf)).isValid()) {
        m_bar->showAll();
        showSelection();
    }
}

void ScoringPage::advance(bool back) {
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->goToNextLeaf(back);
}

void ScoringPage::commitTyping() {
    if (QWidget* focused = focusWidget(); focused != nullptr && m_panel->isAncestorOf(focused))
        focused->clearFocus(); // a line takes its text as meant when it is left
    m_panel->commitTyping();
    m_evidence->commitTyping();
}

void ScoringPage::togglePanel() { m_panel->setVisible(!m_panel->isVisible()); }
void ScoringPage::toggleUnits() { m_units->setVisible(!m_units->isVisible()); }
void ScoringPage::findUnit() {
    m_units->setVisible(true);
    m_units->takeSearchFocus();
}
void ScoringPage::sayProblem(const QString& sentence) { m_strip->say(MessageStrip::Tone::Problem, sentence); }

} // namespace sodiem
