// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/scoringpage.h"

#include "app/commands/commands.h"
#include "app/i18n/errortext.h"
#include "app/pages/scoring/columnpane.h"
#include "app/pages/scoring/criterionpanel.h"
#include "app/pages/scoring/evidencebox.h"
#include "app/pages/scoring/explanationbox.h"
#include "app/pages/scoring/leafpanel.h"
#include "app/pages/scoring/samplebox.h"
#include "app/pages/scoring/sheetpane.h"
#include "app/pages/scoring/sheetview.h"
#include "app/pages/scoring/unitpanel.h"
#include "app/session/session.h"
#include "app/widgets/messagestrip.h"
#include "app/widgets/section.h"
#include "core/units/labels.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace sodiem {
namespace {

const QString layoutName = QStringLiteral("scoring");

} // namespace

ScoringPage::ScoringPage(const Workplace& place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_keeper(m_place, m_drafts)
    , m_units(new UnitPanel(place, this))
    , m_criteria(new CriterionPanel(place, this))
    , m_lists(new QStackedWidget(this))
    , m_strip(new MessageStrip(this))
    , m_middle(new QStackedWidget(this))
    , m_sheet(new SheetPane(place, m_drafts, this))
    , m_column(new ColumnPane(place, m_drafts, this))
    , m_panel(new LeafPanel(place, m_drafts, this))
    , m_evidence(new EvidenceBox(place, this))
    , m_explanations(new ExplanationBox(place, m_drafts, this))
    , m_sample(new SampleBox(place, m_drafts, this))
    , m_splitter(new QSplitter(this)) {
    for (QWidget* list : {static_cast<QWidget*>(m_units), static_cast<QWidget*>(m_criteria)})
        m_lists->addWidget(list);
    for (QWidget* view : {static_cast<QWidget*>(m_sheet), static_cast<QWidget*>(m_column)})
        m_middle->addWidget(view);
    addSections();
    m_left = new QWidget(this);
    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(makeSwitch());
    left->addWidget(m_lists, 1);
    for (QWidget* part : {m_left, static_cast<QWidget*>(m_middle), static_cast<QWidget*>(m_panel)})
        m_splitter->addWidget(part);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_shared = m_splitter->restoreState(m_place.settings.layout(layoutName));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_splitter, 1);
    makeActions();
    connectParts();
    showSelection();
}

// A line that lost the keyboard only when it goes would be stored through drafts that are gone by then.
ScoringPage::~ScoringPage() {
    commitTyping();
    if (m_shared)
        m_place.settings.setLayout(layoutName, m_splitter->saveState());
}

void ScoringPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!std::exchange(m_shared, true))
        shareRoom();
}

// Until a person has said otherwise: names and fields as wide as their letters need, the table has the rest.
void ScoringPage::shareRoom() {
    constexpr int lettersOfUnits = 34, lettersOfPanel = 46;
    const int letter = fontMetrics().averageCharWidth();
    const int units = std::min(letter * lettersOfUnits, width() * 20 / 100);
    const int panel = std::min(letter * lettersOfPanel, width() * 33 / 100);
    m_splitter->setSizes({units, width() - units - panel, panel});
}

void ScoringPage::addSections() {
    Section* evidence = m_panel->addSection(tr("Evidence"), m_evidence);
    connect(m_evidence, &EvidenceBox::countChanged, evidence, [evidence](int documents) {
        evidence->setTitle(documents == 0 ? tr("Evidence") : tr("Evidence (%1)").arg(documents));
    });
    Section* sample = m_panel->addSection(m_sample->title(), m_sample);
    connect(m_sample, &SampleBox::titleChanged, sample, [this, sample] { sample->setTitle(m_sample->title()); });
    Section* explanations = m_panel->addSection(m_explanations->title(), m_explanations);
    connect(m_explanations, &ExplanationBox::titleChanged, explanations,
        [this, explanations] { explanations->setTitle(m_explanations->title()); });
}

// The two ways through the same entries.
QWidget* ScoringPage::makeSwitch() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 8, 0, 0);
    row->setSpacing(0);
    auto* group = new QButtonGroup(bar);
    const std::pair<QString, QString> ways[] = {{tr("Units"), tr("By unit: the scorecard of one unit (F7)")},
        {tr("Criteria"), tr("By criterion: one criterion down all units (F7)")}};
    for (const auto& [text, toolTip] : ways) {
        auto* button = new QToolButton(bar);
        button->setText(text);
        button->setToolTip(toolTip);
        button->setCheckable(true);
        button->setAutoRaise(true); // so that the chosen one is seen in the dark palette too
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        row->addWidget(button, 1);
        group->addButton(button, static_cast<int>(group->buttons().size()));
    }
    group->button(0)->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, [this](int way) { setByCriterion(way == 1); });
    m_ways = group;
    return bar;
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
    m_pasteEvidence = makeAction(tr("Attach files or a picture from the clip&board"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_V, &ScoringPage::pasteEvidence);
    m_nextMissing = makeAction(tr("&Next item not scored yet"), Qt::Key_F8, &ScoringPage::goToNextMissing);
    m_findUnit = makeAction(tr("&Find a unit or a criterion"), QKeySequence::Find, &ScoringPage::find);
    m_switch = makeAction(tr("&By unit or by criterion"), Qt::Key_F7, &ScoringPage::switchView);
    m_figures = makeAction(tr("&Table of the figures of a unit"), Qt::Key_F6, &ScoringPage::switchFigures);
    m_record = makeAction(tr("&Record of the visit to the unit…"), Qt::Key_F11, &ScoringPage::openRecord);
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
    connect(&m_drafts, &Drafts::changed, this, &ScoringPage::unstoredChanged);
    connect(&m_keeper, &DraftKeeper::restored, this, [this](std::size_t count) {
        m_strip->say(MessageStrip::Tone::Notice,
            tr("Typed last time and not stored yet, because something must be corrected: %1. “Not stored yet” in "
               "the line below leads there.")
                .arg(count));
    });
    connect(&m_place.commands, &Commands::stepsChanged, this, [this] { m_drafts.undone(m_place.commands.steps()); });
    connect(m_criteria, &CriterionPanel::chosen, this, [this](const ItemSubject& subject) {
        m_column->show(subject);
        m_place.session.select({m_place.session.selection().unit, subject.leaf});
    });
    connectSheet(m_sheet->table());
    connect(m_sheet, &SheetPane::recordWanted, this, &ScoringPage::openRecord);
    for (const ScoringView* each : {static_cast<ScoringView*>(m_sheet), static_cast<ScoringView*>(m_column)}) {
        connect(each, &ScoringView::filesPasted, this, &ScoringPage::pasteEvidence);
        connect(each, &ScoringView::noticed, this,
            [this](const QString& sentence) { m_strip->say(MessageStrip::Tone::Notice, sentence); });
    }
    connect(m_panel, &LeafPanel::finished, this, [this](bool back) { view().goToNext(back); });
    connect(m_panel, &LeafPanel::left, this, &ScoringPage::takeFocus);
    connect(m_panel, &LeafPanel::acceptWanted, this, &ScoringPage::accept);
    connect(m_panel, &LeafPanel::figureWanted, this,
        [this](int leaf) { show(m_place.session.selection().unit, leaf); });
}

void ScoringPage::connectSheet(SheetView* table) {
    connect(table, &SheetView::typed, m_panel, &LeafPanel::beginTyping);
    connect(table, &SheetView::editWanted, m_panel, &LeafPanel::takeFocus);
    connect(table, &SheetView::clearWanted, this, &ScoringPage::clearSelected);
    connect(table, &SheetView::filesDropped, this, [this](const QStringList& paths, int leaf) {
        m_evidence->attachFiles({static_cast<std::size_t>(m_place.session.selection().unit),
                                    static_cast<std::size_t>(leaf), m_place.session.stage()},
            paths);
    });
}

ScoringView& ScoringPage::view() const {
    return isByCriterion() ? static_cast<ScoringView&>(*m_column) : *m_sheet;
}

bool ScoringPage::isByCriterion() const { return m_middle->currentWidget() == m_column; }

void ScoringPage::setByCriterion(bool on) {
    commitTyping();
    m_ways->button(on ? 1 : 0)->setChecked(true);
    m_lists->setCurrentIndex(on ? 1 : 0);
    m_middle->setCurrentIndex(on ? 1 : 0);
    m_panel->setUnitNamed(on);
    Selection selection = m_place.session.selection();
    if (on && selection.leaf < 0 && !m_column->subject().isAny())
        selection.leaf = 0;
    if (selection.unit < 0)
        selection.unit = 0;
    m_place.session.select(selection);
    showSelection();
}

void ScoringPage::switchView() { setByCriterion(!isByCriterion()); }

void ScoringPage::switchFigures() {
    commitTyping();
    const bool on = isByCriterion() || !m_sheet->isByFigures();
    if (isByCriterion())
        setByCriterion(false);
    m_sheet->setByFigures(on);
}

void ScoringPage::openRecord() {
    commitTyping();
    if (m_place.session.selection().unit >= 0)
        Q_EMIT recordWanted(m_place.session.selection().unit);
}

void ScoringPage::showSelection() {
    m_strip->hide();
    const Selection selection = m_place.session.selection();
    if (isByCriterion() && selection.leaf >= 0)
        m_column->show({selection.leaf, -1});
    if (isByCriterion())
        m_criteria->show(m_column->subject());
    view().showSelection();
    const Selection now = m_place.session.selection(); // the view may have chosen the first item
    const bool any = now.unit >= 0 && now.leaf >= 0;
    const auto shown = any ? std::optional<EntryPlace>({static_cast<std::size_t>(now.unit),
                           static_cast<std::size_t>(now.leaf), m_place.session.stage()})
                           : std::nullopt;
    m_evidence->show(shown);
    m_explanations->show(shown);
    m_sample->show(shown);
    const bool writable = m_place.session.isWritable();
    for (QAction* action : editActions())
        action->setEnabled(writable && now.unit >= 0);
}

void ScoringPage::refresh() { view().refresh(); }

void ScoringPage::accept() {
    const std::vector<EntryPlace> places = view().selectedPlaces();
    acceptPlaces(places);
    if (places.size() <= 1 && !m_strip->isVisible())
        view().goToNext(false);
}

void ScoringPage::acceptShown() { acceptPlaces(view().openPlaces()); }

void ScoringPage::acceptPlaces(const std::vector<EntryPlace>& places) {
    if (places.empty() || !m_place.session.isWritable())
        return;
    m_panel->commitTyping();
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
    if (places.size() > 1)
        return m_strip->say(MessageStrip::Tone::Notice,
            tr("Items recognised: %1. Ctrl+Z takes them back.").arg(accepted->items));
    m_strip->hide();
}

void ScoringPage::clearSelected() {
    if (!m_place.session.isWritable())
        return;
    const std::vector<EntryPlace> places = view().selectedPlaces();
    for (const EntryPlace& place : places)
        m_drafts.drop(place);
    if (const Status cleared = m_place.commands.clearEntries(places); !cleared)
        sayProblem(errorText(cleared.error(), m_place.language));
}

void ScoringPage::pasteEvidence() { m_evidence->paste(); }

void ScoringPage::goToNextMissing() {
    if (view().goToNextMissing())
        view().takeFocus(); // the figure can be typed at once, wherever the key was pressed
    else
        m_strip->say(MessageStrip::Tone::Notice,
            isByCriterion() ? tr("Every unit shown has this item at this step.")
                            : tr("Every item of this unit has its points at this step."));
}

void ScoringPage::show(int unit, int leaf) {
    Selection selection = m_place.session.selection();
    selection.unit = unit >= 0 ? unit : selection.unit;
    selection.leaf = leaf >= 0 ? leaf : selection.leaf;
    m_place.session.select(selection);
    view().makeSeen();
}

void ScoringPage::takeFocus() { view().takeFocus(); }

QString ScoringPage::unstoredText() const {
    constexpr std::size_t most = 5;
    const Frame& frame = m_place.session.frame();
    const std::vector<Drafts::Place> places = m_drafts.places(m_place.session.stage());
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, places.size()); ++i) {
        const QString unit = labelAtLineStart(*frame.units[places[i].unit]);
        names << (places[i].leaf < 0 ? tr("%1: shared figures").arg(unit)
                                     : unit + QStringLiteral(": ")
                                         + frame.leaves[static_cast<std::size_t>(places[i].leaf)]->ref);
    }
    if (places.size() > most)
        names << QStringLiteral("…");
    return names.join(u'\n');
}

void ScoringPage::goToUnstored() {
    const std::vector<Drafts::Place> places = m_drafts.places(m_place.session.stage());
    if (!places.empty())
        show(static_cast<int>(places.front().unit), places.front().leaf);
}

void ScoringPage::commitTyping() {
    if (QWidget* focused = focusWidget(); focused != nullptr && m_panel->isAncestorOf(focused))
        focused->clearFocus(); // a line takes its text as meant when it is left
    m_panel->commitTyping();
    m_evidence->commitTyping();
    m_explanations->commitTyping();
}

void ScoringPage::togglePanel() { m_panel->setVisible(!m_panel->isVisible()); }
void ScoringPage::toggleUnits() { m_left->setVisible(!m_left->isVisible()); }
void ScoringPage::find() {
    m_left->setVisible(true);
    if (isByCriterion())
        m_criteria->takeSearchFocus();
    else
        m_units->takeSearchFocus();
}
void ScoringPage::sayProblem(const QString& sentence) { m_strip->say(MessageStrip::Tone::Problem, sentence); }

} // namespace sodiem
