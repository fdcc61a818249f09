// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview/alertlist.h"

#include "app/widgets/clipboardtable.h"
#include "app/widgets/paddedheader.h"

#include <algorithm>

#include <QEvent>
#include <QKeyEvent>

namespace sodiem {
namespace {

constexpr int nameLetters = 26;
constexpr int roomForDistrict = 120; // letters

} // namespace

AlertList::AlertList(const Language& language, QWidget* parent)
    : QTableView(parent)
    , m_model(new AlertModel(language, this)) {
    setHorizontalHeader(new PaddedHeader(this));
    setModel(m_model);
    setObjectName(QStringLiteral("alerts"));
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
    connect(this, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT openWanted(m_model->alertAt(index.row())); });
    fitColumns();
}

void AlertList::show(const Campaign& campaign, std::vector<Alert> alerts) {
    std::optional<Alert> before;
    const int row = currentIndex().row();
    if (row >= 0)
        before = m_model->alertAt(row);
    m_model->setAlerts(campaign, std::move(alerts));
    const int same = before ? m_model->rowOf(*before) : -1;
    const int nearest = same >= 0 ? same : std::min(row, m_model->rowCount() - 1);
    setCurrentIndex(nearest >= 0 ? m_model->index(nearest, 0) : QModelIndex());
}

void AlertList::makeCurrent() {
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

// By letters rather than by content: there may be thousands of lines. In a narrow window the district is told
// on hover.
void AlertList::fitColumns() {
    const int letter = fontMetrics().averageCharWidth();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setMinimumSectionSize(letter * 16);
    const bool narrow = viewport()->width() < letter * roomForDistrict;
    setColumnHidden(AlertModel::District, narrow);
    const int room = viewport()->width() - letter * (nameLetters + (narrow ? 0 : nameLetters));
    horizontalHeader()->resizeSection(AlertModel::Unit, letter * nameLetters);
    horizontalHeader()->resizeSection(AlertModel::District, letter * nameLetters);
    horizontalHeader()->resizeSection(AlertModel::Item, std::max(letter * nameLetters, room * 2 / 5));
}

void AlertList::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void AlertList::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void AlertList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->matches(QKeySequence::Copy))
        copyLines(*selectionModel());
    else
        QTableView::keyPressEvent(event);
}

} // namespace sodiem
