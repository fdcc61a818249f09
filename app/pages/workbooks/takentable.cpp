// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/workbooks/takentable.h"

#include "app/i18n/errortext.h"
#include "app/widgets/clipboardtable.h"
#include "app/widgets/icons.h"
#include "core/units/labels.h"

#include <algorithm>

#include <QFileInfo>
#include <QHeaderView>

namespace sodiem {
namespace {

// Refused first, then those with faults, then what is in order.
int urgency(const TakenWorkbook& taken) { return taken.refused ? 0 : taken.faults.empty() ? 2 : 1; }

QString cellText(const Error& fault) {
    return fault.place.cell.isEmpty() ? fault.place.sheet
                                      : fault.place.sheet + QStringLiteral(", ") + fault.place.cell;
}

} // namespace

TakenTable::TakenTable(const Language& language, QWidget* parent)
    : QTreeWidget(parent)
    , m_language(language) {
    setHeaderLabels({tr("File, cell"), tr("Unit, criterion"), tr("Values"), tr("Outcome")});
    setAccessibleName(tr("Workbooks read"));
    setObjectName(QStringLiteral("taken"));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    headerItem()->setTextAlignment(Values, Qt::AlignRight | Qt::AlignVCenter);
    header()->setStretchLastSection(true);
    setMinimumHeight(fontMetrics().height() * 12);
}

QString TakenTable::sentence(const Error& error) const {
    return errorSentence({error.code, error.args, {}}, m_language);
}

QString TakenTable::outcomeOf(const TakenWorkbook& taken) {
    if (!taken.faults.empty())
        return taken.faults.size() == 1 ? tr("1 fault; the rest can be stored")
                                        : tr("%1 faults; the rest can be stored").arg(taken.faults.size());
    return taken.values == 0 ? tr("Nothing changed") : tr("In order");
}

void TakenTable::show(const Frame& frame, const std::vector<TakenWorkbook>& taken) {
    clear();
    m_faults.clear();
    std::vector<const TakenWorkbook*> order;
    for (const TakenWorkbook& each : taken)
        order.push_back(&each);
    std::stable_sort(order.begin(), order.end(),
        [](const TakenWorkbook* a, const TakenWorkbook* b) { return urgency(*a) < urgency(*b); });
    for (const TakenWorkbook* each : order)
        add(frame, *each);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto& [column, letters] : {std::pair(File, 36), std::pair(Unit, 25), std::pair(Values, 13)})
        setColumnWidth(column, letter * letters);
    setCurrentItem(topLevelItem(0));
}

void TakenTable::add(const Frame& frame, const TakenWorkbook& taken) {
    const QString file = QFileInfo(taken.file).fileName();
    const QString unit
        = taken.unit < 0 ? QString() : labelAtLineStart(*frame.units[static_cast<std::size_t>(taken.unit)]);
    const QString outcome = taken.refused ? sentence(*taken.refused) : outcomeOf(taken);
    auto* row = new QTreeWidgetItem(
        this, {file, unit, taken.refused ? QString() : QString::number(taken.values), outcome});
    row->setTextAlignment(Values, Qt::AlignRight | Qt::AlignVCenter);
    if (taken.refused || !taken.faults.empty())
        row->setIcon(File, icon(Icon::Problem));
    if (taken.refused)
        m_faults.push_back({file, unit, taken.refused->place.sheet, taken.refused->place.cell, outcome});
    for (const Error& fault : taken.faults) {
        const QString why = sentence(fault);
        new QTreeWidgetItem(row, {cellText(fault), fault.place.node, {}, why});
        m_faults.push_back({file, unit, fault.place.sheet, fault.place.cell, why});
    }
    row->setExpanded(!taken.faults.empty());
}

QString TakenTable::faultsAsText() const { return textFromBlock({m_faults.begin(), m_faults.end()}); }

} // namespace sodiem
