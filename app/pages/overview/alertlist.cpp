// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview/alertlist.h"

#include <algorithm>

#include <QHeaderView>
#include <QKeyEvent>

namespace sodiem {
namespace {

constexpr int nameLetters = 26;
constexpr int roomForDistrict = 120; // letters

} // namespace

AlertList::AlertList(const Language& language, QWidget* parent)
    : RowTable(QStringLiteral("alerts"), parent)
    , m_model(new AlertModel(language, this)) {
    setModel(m_model);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT openWanted(m_model->alertAt(index.row())); });
    fit();
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

// In a narrow window the district is told on hover.
void AlertList::fitColumns() {
    const int letter = letterWidth();
    horizontalHeader()->setMinimumSectionSize(letter * 16);
    const bool narrow = viewport()->width() < letter * roomForDistrict;
    setColumnHidden(AlertModel::District, narrow);
    const int room = viewport()->width() - letter * (nameLetters + (narrow ? 0 : nameLetters));
    horizontalHeader()->resizeSection(AlertModel::Unit, letter * nameLetters);
    horizontalHeader()->resizeSection(AlertModel::District, letter * nameLetters);
    horizontalHeader()->resizeSection(AlertModel::Item, std::max(letter * nameLetters, room * 2 / 5));
}

void AlertList::resizeEvent(QResizeEvent* event) {
    RowTable::resizeEvent(event);
    fitColumns();
}

void AlertList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        RowTable::keyPressEvent(event);
}

} // namespace sodiem
