// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/columnpane.h"

#include "app/commands/commands.h"
#include "app/models/itemcolumnmodel.h"
#include "app/models/sheetmarks.h"
#include "app/pages/scoring/columnbar.h"
#include "app/pages/scoring/textentry.h"
#include "app/pages/scoring/unitgridview.h"
#include "app/session/session.h"
#include "app/widgets/griddelegate.h"
#include "app/widgets/selectionsummary.h"
#include "core/units/labels.h"

#include <algorithm>
#include <map>
#include <set>

#include <QHeaderView>
#include <QVBoxLayout>

namespace sodiem {

ColumnPane::ColumnPane(const Workplace& place, Drafts& drafts, QWidget* parent)
    : ScoringView(parent)
    , m_place(place)
    , m_drafts(drafts)
    , m_model(new ItemColumnModel(place.language, this)) {
    build();
    connect(m_view, &GridView::entered, this, &ColumnPane::enter);
    connect(m_view, &GridView::filesPasted, this, &ColumnPane::filesPasted);
    connect(m_view, &UnitGridView::namedPasted, this, &ColumnPane::enterNamed);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ColumnPane::selectRow);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ColumnPane::showSummary);
    connect(m_refused, &RefusedList::chosen, this, [this](int unit) {
        if (unit >= 0)
            m_place.session.select({unit, m_subject.leaf});
        makeSeen();
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

void ColumnPane::build() {
    m_bar = new ColumnBar(m_place, *m_model, this);
    m_view = new UnitGridView(m_place.session.frameShared(), this);
    m_view->setGrid(m_model);
    m_view->setItemDelegate(new GridDelegate(m_view));
    m_view->setObjectName(QStringLiteral("column"));
    m_view->setAccessibleName(tr("Item down the units"));
    m_refused = new RefusedList(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    column->addWidget(m_refused);
}

void ColumnPane::show(const ItemSubject& subject) {
    if (m_subject == subject)
        return;
    m_subject = subject;
    m_placeless.clear();
    showSubject();
}

void ColumnPane::showSubject() {
    m_stage = m_place.session.stage();
    {
        const QSignalBlocker quiet(m_view->selectionModel());
        m_model->show(m_place.session.campaign(), m_subject, m_stage,
            m_subject.isAny() ? waitingCells(m_place, m_drafts, m_subject, m_stage)
                              : std::map<std::size_t, WaitingCells>());
        m_bar->show(m_subject);
    }
    m_view->reset();
    fitColumns();
    showSelection();
    showRefused();
}

// Figures as wide as they need to be, texts as wide as can be read.
void ColumnPane::fitColumns() {
    const QFontMetrics metrics = m_view->fontMetrics();
    for (std::size_t i = 0; i < m_model->columns().size(); ++i) {
        const int column = static_cast<int>(i);
        const ItemColumn::Kind kind = m_model->columns()[i].kind;
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int head = metrics.horizontalAdvance(title) / 2 + 24; // on two lines
        const int character = metrics.averageCharWidth();
        const bool text = kind == ItemColumn::Kind::Unit || kind == ItemColumn::Kind::Note
            || m_model->columns()[i].field.type == FieldType::Choice;
        const bool marked = kind == ItemColumn::Kind::Points; // beside the figure
        const int least = character * (text ? 24 : kind == ItemColumn::Kind::Parent ? 18 : marked ? 12 : 10);
        m_view->setColumnWidth(column, std::clamp(head, least, std::max(least, character * 22)));
    }
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->verticalHeader()->setDefaultSectionSize(metrics.lineSpacing() + 8);
    m_view->fitHeader();
}

void ColumnPane::showSelection() {
    if (m_place.session.stage() != m_stage)
        return showSubject();
    const int row = m_model->rowOfUnit(m_place.session.selection().unit);
    if (row < 0 || m_view->currentIndex().row() == row)
        return;
    const int current = m_view->currentIndex().column();
    const int column = current < 0 ? firstOpen(0) : current;
    m_view->goTo(m_model->index(row, column));
}

void ColumnPane::refresh() {
    if (!m_subject.isAny())
        return;
    m_model->update(m_place.session.campaign(), waitingCells(m_place, m_drafts, m_subject, m_stage));
    m_bar->refresh();
    showRefused();
    showSummary();
}

void ColumnPane::selectRow(const QModelIndex& index) {
    if (index.isValid())
        m_place.session.select({index.data(ItemColumnModel::UnitRole).toInt(), m_subject.leaf});
}

bool ColumnPane::isLocked(const CellText& cell) const {
    const QModelIndex index = m_model->index(cell.row, cell.column);
    return !index.flags().testFlag(Qt::ItemIsEditable);
}

RefusedCell ColumnPane::refused(const CellText& cell, const QString& why) const {
    const QModelIndex index = m_model->index(cell.row, 0);
    return index.isValid()
        ? RefusedCell{index.data(ItemColumnModel::UnitRole).toInt(), index.data().toString(), cell.text, why}
        : RefusedCell{-1, tr("Line %1").arg(cell.row + 1), cell.text, why};
}

void ColumnPane::enter(const QList<CellText>& cells, const QList<CellText>& outside) {
    m_placeless.clear();
    std::map<std::size_t, PlacedTexts> byUnit;
    for (const CellText& cell : cells) {
        const QModelIndex index = m_model->index(cell.row, cell.column);
        const auto unit = static_cast<std::size_t>(index.data(ItemColumnModel::UnitRole).toInt());
        if (m_view->standsAlready(cell))
            continue;
        if (!isLocked(cell)) {
            byUnit[unit].unit = unit;
            byUnit[unit].subject = m_subject;
            byUnit[unit].texts[m_model->columns()[static_cast<std::size_t>(cell.column)].field.name]
                = cell.text;
        } else {
            m_placeless.push_back(refused(cell, tr("This column is computed or fixed.")));
        }
    }
    for (const CellText& cell : outside)
        m_placeless.push_back(refused(cell, tr("The table has no such line or column.")));
    std::vector<PlacedTexts> texts;
    for (auto& [unit, text] : byUnit)
        texts.push_back(std::move(text));
    enterTexts(m_place, m_drafts, m_stage, texts);
    m_placelessStep = m_place.commands.steps();
    refresh();
}

int ColumnPane::firstOpen(int column) const {
    const auto& columns = m_model->columns();
    const auto found = std::find_if(columns.begin() + column, columns.end(), [](const auto& each) { return each.open; });
    return found == columns.end() ? column : static_cast<int>(found - columns.begin());
}

void ColumnPane::enterNamed(const NamedBlock& block, int column) {
    QList<CellText> cells;
    std::vector<RefusedCell> lost;
    for (const NamedBlock::Line& line : block.lines) {
        const bool one = line.found.match == UnitFinder::Found::Match::One;
        const int row = one ? m_model->rowOfUnit(static_cast<int>(line.found.unit)) : -1;
        const QString why = row >= 0 ? QString()
            : one                    ? tr("This unit is not shown just now; take the filter away and paste again.")
            : line.found.match == UnitFinder::Found::Match::None
            ? tr("No unit of this book is called so.")
            : tr("Several units are called so: write the district behind the name.");
        if (row < 0) {
            lost.push_back({-1, line.name, line.figures.join(QStringLiteral("; ")), why});
            continue;
        }
        for (int i = 0, at = firstOpen(column); i < line.figures.size(); ++i, ++at)
            cells.push_back({row, at, line.figures[i]});
    }
    const auto beyond = std::stable_partition(cells.begin(), cells.end(),
        [this](const CellText& cell) { return cell.column < m_model->columnCount(); });
    enter({cells.begin(), beyond}, {beyond, cells.end()});
    m_placeless.insert(m_placeless.end(), lost.begin(), lost.end());
    showRefused();
    Q_EMIT noticed(tr("Lines placed by the names of their units: %1; not placed: %2.")
                       .arg(block.lines.size() - lost.size())
                       .arg(lost.size()));
}

GridView* ColumnPane::table() const { return m_view; }

void ColumnPane::showRefused() {
    std::vector<RefusedCell> cells;
    if (m_subject.isAny())
        for (const auto& [unit, waiting] : waitingCells(m_place, m_drafts, m_subject, m_stage)) {
            QStringList typed;
            for (const ItemColumn::Column& column : m_model->columns())
                if (const auto text = waiting.texts.find(column.field.name);
                    column.open && text != waiting.texts.end())
                    typed << text->second;
            cells.push_back({static_cast<int>(unit), labelAtLineStart(*m_place.session.frame().units[unit]),
                typed.join(QStringLiteral("; ")), waiting.problem});
        }
    cells.insert(cells.end(), m_placeless.begin(), m_placeless.end());
    m_refused->show(cells);
}

void ColumnPane::showSummary() {
    m_bar->setSummary(selectionSummary(m_view->selectionModel()->selectedIndexes(), m_place.language));
}

std::vector<EntryPlace> ColumnPane::selectedPlaces() const {
    std::set<std::size_t> units;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes())
        units.insert(static_cast<std::size_t>(index.data(ItemColumnModel::UnitRole).toInt()));
    std::vector<EntryPlace> places;
    for (const std::size_t unit : units)
        if (m_subject.leaf >= 0)
            places.push_back({unit, static_cast<std::size_t>(m_subject.leaf), m_stage});
    return places;
}

std::vector<EntryPlace> ColumnPane::openPlaces() const {
    std::vector<EntryPlace> places;
    for (const std::size_t unit : m_model->units()) {
        if (m_subject.leaf < 0)
            break;
        const auto leaf = static_cast<std::size_t>(m_subject.leaf);
        if (m_place.session.campaign().record(unit).entry(m_stage, leaf).isEmpty())
            places.push_back({unit, leaf, m_stage});
    }
    return places;
}

bool ColumnPane::goToNextMissing() {
    const int count = m_model->rowCount(), from = m_view->currentIndex().row();
    for (int step = 1; step <= count; ++step) {
        const int row = (from + step) % count;
        if ((m_model->marksOf(m_model->units()[static_cast<std::size_t>(row)]) & NotScored) == 0)
            continue;
        m_view->goTo(m_model->index(row, std::max(0, m_view->currentIndex().column())));
        return true;
    }
    return false;
}

void ColumnPane::goToNext(bool back) {
    m_view->setFocus(Qt::OtherFocusReason);
    const QModelIndex next
        = m_view->currentIndex().siblingAtRow(m_view->currentIndex().row() + (back ? -1 : 1));
    if (next.isValid())
        m_view->goTo(next);
}

void ColumnPane::takeFocus() { m_view->setFocus(Qt::OtherFocusReason); }

void ColumnPane::makeSeen() {
    if (m_model->rowOfUnit(m_place.session.selection().unit) < 0)
        m_bar->showAll();
    showSelection();
}

} // namespace sodiem
