// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/sheetpane.h"

#include "app/models/worksheetmodel.h"
#include "app/pages/scoring/figuresgrid.h"
#include "app/pages/scoring/sheetbar.h"
#include "app/pages/scoring/sheetfilter.h"
#include "app/pages/scoring/sheetview.h"
#include "app/session/session.h"
#include "app/widgets/emptyword.h"
#include "core/report/visitreport.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sodiem {

SheetPane::SheetPane(const Workplace& place, Drafts& drafts, QWidget* parent)
    : ScoringView(parent)
    , m_place(place)
    , m_drafts(drafts)
    , m_model(new WorksheetModel(place.language, this))
    , m_filter(new SheetFilter(this))
    , m_stack(new QStackedWidget(this)) {
    m_filter->setSourceModel(m_model);
    build();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            if (index.isValid())
                selectRow(index.data(WorksheetModel::LeafRole).toInt());
        });
    connect(m_bar, &SheetBar::filtered, this, &SheetPane::showFigures);
    connect(m_bar, &SheetBar::figuresWanted, this, &SheetPane::setByFigures);
    connect(m_bar, &SheetBar::recordWanted, this, &SheetPane::recordWanted);
    connect(m_figures, &FiguresGrid::filesPasted, this, &SheetPane::filesPasted);
    connect(m_figures, &FiguresGrid::leafChosen, this, &SheetPane::selectRow);
    connect(m_figures, &FiguresGrid::summaryChanged, m_bar, &SheetBar::setSummary);
}

void SheetPane::build() {
    auto* nothing = new QLabel(tr("Choose a unit on the left to score it."), this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    auto* sheet = new QWidget(this);
    m_bar = new SheetBar(m_place, *m_model, *m_filter, sheet);
    m_view = new SheetView(sheet);
    m_view->setModel(m_filter);
    m_view->setObjectName(QStringLiteral("sheet"));
    m_view->setAccessibleName(tr("Scorecard"));
    new EmptyWord(tr("No item is as the filters above say; “All items” shows every one."), m_view);
    m_figures = new FiguresGrid(m_place, m_drafts, sheet);
    m_tables = new QStackedWidget(sheet);
    m_tables->addWidget(m_view);
    m_tables->addWidget(m_figures);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(m_tables, 1);
    m_stack->addWidget(nothing);
    m_stack->addWidget(sheet);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

bool SheetPane::isByFigures() const { return m_tables->currentWidget() == m_figures; }

void SheetPane::setByFigures(bool on) {
    m_tables->setCurrentIndex(on ? 1 : 0);
    m_bar->setByFigures(on);
    showFigures();
    m_tables->currentWidget()->setFocus(Qt::OtherFocusReason);
}

// The lines of the items that the filter lets through.
void SheetPane::showFigures() {
    if (!isByFigures() || m_shownUnit < 0)
        return;
    m_figures->show(static_cast<std::size_t>(m_shownUnit), m_shownStage,
        [this](int leaf) { return m_filter->mapFromSource(m_model->indexOfLeaf(leaf)).isValid(); });
    m_figures->goToLeaf(m_place.session.selection().leaf);
}

EntryPlace SheetPane::placeOf(int leaf) const {
    return {static_cast<std::size_t>(m_shownUnit), static_cast<std::size_t>(leaf), m_shownStage};
}

void SheetPane::selectRow(int leaf) {
    Selection selection = m_place.session.selection();
    selection.leaf = leaf;
    m_place.session.select(selection);
}

void SheetPane::showSelection() {
    m_stack->setCurrentIndex(m_place.session.selection().unit < 0 ? 0 : 1);
    if (m_place.session.selection().unit != m_shownUnit || m_place.session.stage() != m_shownStage)
        showUnit();
    else
        refresh();
    const Selection selection = m_place.session.selection(); // showUnit() may have chosen the first leaf
    if (isByFigures())
        m_figures->goToLeaf(selection.leaf);
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOfLeaf(selection.leaf));
    const QModelIndex current = m_view->currentIndex();
    if (index.isValid() && current.siblingAtColumn(0) != index)
        m_view->goTo(index);
}

void SheetPane::showUnit() {
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
    markRows();
    m_bar->refresh();
    m_bar->apply();
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOfLeaf(leaf < 0 ? 0 : leaf));
    if (index.isValid())
        m_view->goTo(index);
}

void SheetPane::markRows() {
    const auto unit = static_cast<std::size_t>(m_shownUnit);
    const Campaign& campaign = m_place.session.campaign();
    m_model->setUnsaved(m_drafts.leavesOf(unit, m_shownStage));
    m_model->setChanged(m_place.session.changedLeaves(unit));
    std::set<int> other;
    if (campaign.record(unit).visit.isSigned())
        for (const std::size_t leaf : changedSinceSigned(campaign, unit))
            other.insert(static_cast<int>(leaf));
    m_model->setNotAsSigned(other);
}

void SheetPane::refresh() {
    if (m_shownUnit < 0)
        return;
    const auto unit = static_cast<std::size_t>(m_shownUnit);
    m_model->update(makeWorksheet(m_place.session.campaign(), unit, m_shownStage), evidenceCounts());
    markRows();
    m_filter->hold();
    m_bar->refresh();
    if (isByFigures())
        m_figures->refresh();
}

std::vector<int> SheetPane::evidenceCounts() const {
    std::vector<int> counts;
    for (const auto& links :
        m_place.session.campaign().record(static_cast<std::size_t>(m_shownUnit)).evidence)
        counts.push_back(static_cast<int>(links.size()));
    return counts;
}

std::vector<EntryPlace> SheetPane::selectedPlaces() const {
    std::vector<EntryPlace> places;
    if (m_shownUnit < 0)
        return places;
    for (const int leaf : isByFigures() ? m_figures->selectedLeaves() : m_view->selectedLeaves())
        places.push_back(placeOf(leaf));
    if (places.empty() && m_place.session.selection().leaf >= 0)
        places.push_back(placeOf(m_place.session.selection().leaf));
    return places;
}

std::vector<EntryPlace> SheetPane::openPlaces() const {
    std::vector<EntryPlace> places;
    if (m_shownUnit < 0)
        return places;
    for (const WorksheetRow& row : m_model->sheet().rows)
        if (row.leaf >= 0 && !row.own && m_filter->mapFromSource(m_model->indexOfLeaf(row.leaf)).isValid())
            places.push_back(placeOf(row.leaf));
    return places;
}

// The next one below that lacks points, from the top again after the last.
bool SheetPane::goToNextMissing() {
    const std::size_t count = m_place.session.frame().leaves.size();
    const int from = m_place.session.selection().leaf;
    for (std::size_t step = 1; step <= count && m_shownUnit >= 0; ++step) {
        const int leaf
            = static_cast<int>((static_cast<std::size_t>(from + static_cast<int>(step)) + count) % count);
        const int marks = m_model->indexOfLeaf(leaf).data(WorksheetModel::MarksRole).toInt();
        if ((marks & WorksheetModel::Missing) == 0)
            continue;
        selectRow(leaf);
        makeSeen();
        return true;
    }
    return false;
}

void SheetPane::goToNext(bool back) {
    if (isByFigures())
        return m_figures->goToNext(back);
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->goToNextLeaf(back);
}

void SheetPane::takeFocus() { m_tables->currentWidget()->setFocus(Qt::OtherFocusReason); }

void SheetPane::makeSeen() {
    const int leaf = m_place.session.selection().leaf;
    if (m_filter->mapFromSource(m_model->indexOfLeaf(leaf)).isValid())
        return;
    m_bar->showAll();
    showSelection();
}

} // namespace sodiem
