// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/import/linestable.h"

#include "app/widgets/clipboardtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

namespace sodiem {
namespace {

constexpr int lettersOfOthers = 16;

} // namespace

LinesTable::LinesTable(const QString& name, std::vector<int> letters, QWidget* parent)
    : RowTable(name, parent)
    , m_model(new LinesModel(this))
    , m_letters(std::move(letters)) {
    setModel(m_model);
    horizontalHeader()->setStretchLastSection(true);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) { Q_EMIT currentLineChanged(index.row()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &LinesTable::fitColumns);
    fit();
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

void LinesTable::fitColumns() {
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto at = static_cast<std::size_t>(column);
        setColumnWidth(column, letterWidth() * (at < m_letters.size() ? m_letters[at] : lettersOfOthers));
    }
    if (m_widest >= 0 && m_widest < m_model->columnCount())
        horizontalHeader()->setSectionResizeMode(m_widest, QHeaderView::Stretch);
}

} // namespace sodiem
