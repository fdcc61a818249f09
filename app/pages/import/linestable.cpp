// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/import/linestable.h"

#include "app/widgets/clipboardtable.h"
#include "app/widgets/paddedheader.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>

namespace sodiem {
namespace {

constexpr int lettersOfOthers = 16;

} // namespace

LinesTable::LinesTable(const QString& name, std::vector<int> letters, QWidget* parent)
    : QTableView(parent)
    , m_model(new LinesModel(this))
    , m_letters(std::move(letters)) {
    setHorizontalHeader(new PaddedHeader(this));
    setModel(m_model);
    setObjectName(name);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) { Q_EMIT currentLineChanged(index.row()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &LinesTable::fitColumns);
    fitColumns();
}

void LinesTable::setCurrentLine(int row) {
    setCurrentIndex(m_model->index(row, 0));
    scrollTo(currentIndex());
}

void LinesTable::setWidest(int column) {
    m_widest = column;
    horizontalHeader()->setStretchLastSection(false);
}

void LinesTable::copyAll() const {
    TextBlock block;
    for (const LinesModel::Line& line : m_model->lines())
        block.push_back(line.cells);
    QGuiApplication::clipboard()->setText(textFromBlock(block));
}

// By letters rather than by content: there may be tens of thousands of lines.
void LinesTable::fitColumns() {
    const int letter = fontMetrics().averageCharWidth();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto at = static_cast<std::size_t>(column);
        setColumnWidth(column, letter * (at < m_letters.size() ? m_letters[at] : lettersOfOthers));
    }
    if (m_widest >= 0 && m_widest < m_model->columnCount())
        horizontalHeader()->setSectionResizeMode(m_widest, QHeaderView::Stretch);
}

void LinesTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        copyLines(*selectionModel());
    else
        QTableView::keyPressEvent(event);
}

void LinesTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace sodiem
