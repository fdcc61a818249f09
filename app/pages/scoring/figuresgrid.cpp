// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/figuresgrid.h"

#include "app/commands/commands.h"
#include "app/models/unitfiguresmodel.h"
#include "app/pages/scoring/textentry.h"
#include "app/session/session.h"
#include "app/widgets/emptyword.h"
#include "app/widgets/griddelegate.h"
#include "app/widgets/gridview.h"
#include "app/widgets/selectionsummary.h"

#include <algorithm>
#include <map>

#include <QHeaderView>
#include <QVBoxLayout>

namespace sodiem {

FiguresGrid::FiguresGrid(const Workplace& place, Drafts& drafts, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_drafts(drafts)
    , m_model(new UnitFiguresModel(place.language, this))
    , m_view(new GridView(this))
    , m_refused(new RefusedList(this)) {
    m_view->setGrid(m_model);
    m_view->setFillsFromAbove(false); // the line above is another item
    m_view->setItemDelegate(new GridDelegate(m_view));
    m_view->setObjectName(QStringLiteral("figures"));
    m_view->setAccessibleName(tr("Figures of the unit"));
    new EmptyWord(tr("No item with figures is as the filters above say; “All items” shows every one."), m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_view, 1);
    column->addWidget(m_refused);
    setFocusProxy(m_view);
    connect(m_view, &GridView::entered, this, &FiguresGrid::enter);
    connect(m_view, &GridView::filesPasted, this, &FiguresGrid::filesPasted);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            if (const int leaf = index.isValid() ? index.data(UnitFiguresModel::LeafRole).toInt() : -1; leaf >= 0)
                Q_EMIT leafChosen(leaf);
        });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        Q_EMIT summaryChanged(
            selectionSummary(m_view->selectionModel()->selectedIndexes(), m_place.language));
    });
    connect(m_refused, &RefusedList::chosen, this, [this](int leaf) {
        if (leaf >= 0)
            goToLeaf(leaf);
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_place.commands, &Commands::stepsChanged, this, [this] {
        if (m_place.commands.steps() >= m_placelessStep)
            return;
        m_placeless.clear(); // the block they came with was undone
        showRefused();
    });
    connect(m_refused, &RefusedList::dismissed, this, [this] {
        m_placeless.clear();
        showRefused();
    });
}

UnitFigures FiguresGrid::made() const {
    WaitingFigures waiting;
    for (const int leaf : m_drafts.leavesOf(m_unit, m_stage))
        waiting.leaves[leaf] = waitingCell(m_place, m_drafts, m_unit, {leaf, -1}, m_stage);
    const int facts = static_cast<int>(m_place.session.frame().set.facts.size());
    for (int fact = 0; fact < facts; ++fact)
        if (WaitingCells cells = waitingCell(m_place, m_drafts, m_unit, {-1, fact}, m_stage); !cells.isEmpty())
            waiting.facts[fact] = std::move(cells);
    return makeUnitFigures(m_place.session.campaign(), m_unit, m_stage, waiting, m_place.language);
}

void FiguresGrid::show(std::size_t unit, Stage stage, const Shows& shows) {
    if (m_unit != unit || m_stage != stage)
        m_placeless.clear();
    m_unit = unit;
    m_stage = stage;
    UnitFigures figures = made();
    const bool all = std::all_of(figures.rows.begin(), figures.rows.end(),
        [&](const UnitFigures::Row& row) { return row.subject.leaf < 0 || shows(row.subject.leaf); });
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < figures.rows.size(); ++i)
        if (const int leaf = figures.rows[i].subject.leaf; leaf < 0 ? all : shows(leaf))
            shown.push_back(i);
    {
        const QSignalBlocker quiet(m_view->selectionModel());
        m_model->show(std::move(figures), std::move(shown));
    }
    m_view->reset();
    m_view->setColumnHidden(UnitFigures::Claimed, stage == Stage::Self);
    fitColumns();
    showRefused();
}

// Numbers as wide as they need; what they are has the rest, but can always be read.
void FiguresGrid::fitColumns() {
    const QFontMetrics metrics = m_view->fontMetrics();
    const int letter = metrics.averageCharWidth();
    const std::pair<int, int> letters[] = {{UnitFigures::Measure, 11}, {UnitFigures::Claimed, 13},
        {UnitFigures::Value, 14}, {UnitFigures::Points, 12}, {UnitFigures::Note, 18}};
    int left = m_view->viewport()->width();
    for (const auto& [column, width] : letters) {
        m_view->setColumnWidth(column, letter * width);
        left -= m_view->columnWidth(column); // none of one that is hidden
    }
    m_view->setColumnWidth(UnitFigures::Figure, std::max(letter * 26, left));
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->verticalHeader()->setDefaultSectionSize(metrics.lineSpacing() + 8);
    m_view->fitHeader();
}

void FiguresGrid::refresh() {
    m_model->update(made());
    showRefused();
}

void FiguresGrid::enter(const QList<CellText>& cells, const QList<CellText>& outside) {
    m_placeless.clear();
    std::map<std::pair<int, int>, PlacedTexts> byItem; // by leaf and fact
    for (const CellText& cell : cells) {
        const QModelIndex index = m_model->index(cell.row, cell.column);
        const ItemSubject subject = m_model->row(cell.row).subject;
        if (m_view->standsAlready(cell))
            continue;
        if (index.flags().testFlag(Qt::ItemIsEditable)) {
            PlacedTexts& texts = byItem[{subject.leaf, subject.fact}];
            texts.unit = m_unit;
            texts.subject = subject;
            texts.texts[m_model->fieldOf(cell.row, cell.column)] = cell.text;
        } else {
            m_placeless.push_back(refused(cell, tr("This cell is computed or fixed.")));
        }
    }
    for (const CellText& cell : outside)
        m_placeless.push_back(refused(cell, tr("The table has no such line or column.")));
    std::vector<PlacedTexts> texts;
    for (auto& [item, placed] : byItem)
        texts.push_back(std::move(placed));
    enterTexts(m_place, m_drafts, m_stage, texts);
    m_placelessStep = m_place.commands.steps();
    refresh();
}

RefusedCell FiguresGrid::refused(const CellText& cell, const QString& why) const {
    const QModelIndex index = m_model->index(cell.row, UnitFigures::Figure);
    return index.isValid() ? RefusedCell{m_model->row(cell.row).subject.leaf, index.data().toString(), cell.text, why}
                           : RefusedCell{-1, tr("Line %1").arg(cell.row + 1), cell.text, why};
}

void FiguresGrid::showRefused() {
    std::vector<RefusedCell> cells;
    for (const UnitFigures::Row& row : m_model->figures().rows) {
        QStringList typed;
        for (const int column : {UnitFigures::Value, UnitFigures::Note})
            if (row.cells[static_cast<std::size_t>(column)].waits)
                typed << row.cells[static_cast<std::size_t>(column)].shown;
        if (!typed.isEmpty())
            cells.push_back({row.subject.leaf, row.cells[UnitFigures::Figure].shown,
                typed.join(QStringLiteral("; ")), row.problem});
    }
    cells.insert(cells.end(), m_placeless.begin(), m_placeless.end());
    m_refused->show(cells);
}

std::vector<int> FiguresGrid::selectedLeaves() const {
    std::vector<int> leaves;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes())
        if (const int leaf = index.data(UnitFiguresModel::LeafRole).toInt();
            leaf >= 0 && std::find(leaves.begin(), leaves.end(), leaf) == leaves.end())
            leaves.push_back(leaf);
    std::sort(leaves.begin(), leaves.end());
    return leaves;
}

void FiguresGrid::goToLeaf(int leaf) {
    const QModelIndex current = m_view->currentIndex();
    const int row = m_model->rowOfLeaf(leaf);
    if (row < 0 || (current.isValid() && m_model->row(current.row()).subject.leaf == leaf))
        return;
    m_view->goTo(m_model->index(row, UnitFigures::Value));
}

void FiguresGrid::goToNext(bool back) {
    m_view->setFocus(Qt::OtherFocusReason);
    const QModelIndex next
        = m_view->currentIndex().siblingAtRow(m_view->currentIndex().row() + (back ? -1 : 1));
    if (next.isValid())
        m_view->goTo(next);
}

} // namespace sodiem
