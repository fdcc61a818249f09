// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/evidence/documenttable.h"

#include <algorithm>

#include <QHeaderView>

namespace sodiem {
namespace {

// Letters; the columns without share what is left.
constexpr std::pair<DocumentModel::Column, int> fixedColumns[]
    = {{DocumentModel::Number, 16}, {DocumentModel::Date, 15}, {DocumentModel::Size, 14}};
constexpr std::pair<DocumentModel::Column, int> sharingColumns[]
    = {{DocumentModel::Name, 26}, {DocumentModel::Issuer, 20}, {DocumentModel::Abstract, 30},
        {DocumentModel::UsedBy, 24}, {DocumentModel::State, 24}};

int lettersOf(std::initializer_list<DocumentModel::Column> hidden) {
    int letters = 0;
    for (const auto& [column, width] : fixedColumns)
        letters += std::find(hidden.begin(), hidden.end(), column) == hidden.end() ? width : 0;
    for (const auto& [column, width] : sharingColumns)
        letters += std::find(hidden.begin(), hidden.end(), column) == hidden.end() ? width : 0;
    return letters;
}

} // namespace

DocumentTable::DocumentTable(std::shared_ptr<const Frame> frame, const Language& language, QWidget* parent)
    : RowTable(QStringLiteral("documents"), parent)
    , m_model(new DocumentModel(std::move(frame), language, this)) {
    setModel(m_model);
    connect(this, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT openWanted(m_model->documentAt(index.row())); });
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(DocumentModel::Name, Qt::AscendingOrder);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        keepCurrent([&] { m_model->sortBy(column, order); });
    });
    fit();
}

const ListedDocument* DocumentTable::current() const {
    const int row = currentIndex().row();
    return row >= 0 ? &m_model->documentAt(row) : nullptr;
}

void DocumentTable::keepCurrent(const std::function<void()>& change) {
    const int row = currentIndex().row();
    const QString before = row >= 0 ? m_model->documentAt(row).document.sha256 : QString();
    change();
    const int same = before.isEmpty() ? 0 : m_model->rowOf(before);
    const int nearest = std::min(same >= 0 ? same : row, m_model->rowCount() - 1);
    setCurrentIndex(nearest >= 0 ? m_model->index(nearest, 0) : QModelIndex());
    Q_EMIT currentMoved();
}

void DocumentTable::show(DocumentModel::Documents documents) {
    keepCurrent([&] { m_model->setDocuments(std::move(documents)); });
}

void DocumentTable::filter(const DocumentFilter& filter) {
    keepCurrent([&] { m_model->setFilter(filter); });
}

void DocumentTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    RowTable::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

// In a narrow window who issued a document and its size give way, then what it is about, at last its number and
// date.
void DocumentTable::fitColumns() {
    using Column = DocumentModel::Column;
    const int letter = letterWidth();
    horizontalHeader()->setMinimumSectionSize(letter * 8);
    const int room = viewport()->width();
    const bool narrow = room < letter * lettersOf({});
    const bool narrower = narrow && room < letter * lettersOf({Column::Issuer, Column::Size});
    const bool narrowest
        = narrower && room < letter * lettersOf({Column::Issuer, Column::Size, Column::Abstract}) * 3 / 4;
    setColumnHidden(Column::Issuer, narrow);
    setColumnHidden(Column::Size, narrow);
    setColumnHidden(Column::Abstract, narrower);
    setColumnHidden(Column::Number, narrowest);
    setColumnHidden(Column::Date, narrowest);
    int left = room, shares = 0;
    for (const auto& [column, width] : fixedColumns) {
        horizontalHeader()->resizeSection(column, letter * width);
        left -= isColumnHidden(column) ? 0 : letter * width;
    }
    for (const auto& [column, width] : sharingColumns)
        shares += isColumnHidden(column) ? 0 : width;
    for (const auto& [column, width] : sharingColumns)
        if (!isColumnHidden(column))
            horizontalHeader()->resizeSection(
                column, std::max(letter * width / (narrowest ? 2 : 1) * 3 / 4, left * width / shares));
}

void DocumentTable::resizeEvent(QResizeEvent* event) {
    RowTable::resizeEvent(event);
    fitColumns();
}

} // namespace sodiem
