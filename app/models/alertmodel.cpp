// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/alertmodel.h"

#include "app/i18n/alerttext.h"
#include "core/units/labels.h"

#include <algorithm>

namespace sodiem {

AlertModel::AlertModel(const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language) { }

void AlertModel::setAlerts(const Campaign& campaign, std::vector<Alert> alerts) {
    beginResetModel();
    m_campaign = &campaign;
    m_alerts = std::move(alerts);
    endResetModel();
}

int AlertModel::rowOf(const Alert& alert) const {
    const auto found = std::find_if(m_alerts.begin(), m_alerts.end(), [&](const Alert& each) {
        return each.kind() == alert.kind() && each.unit == alert.unit && each.leaf == alert.leaf
            && each.fact == alert.fact;
    });
    return found == m_alerts.end() ? -1 : static_cast<int>(found - m_alerts.begin());
}

int AlertModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_alerts.size());
}

int AlertModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString AlertModel::text(const Alert& alert, int column) const {
    const Frame& frame = m_campaign->frame();
    switch (column) {
    case Unit:
        return labelAtLineStart(*frame.units[alert.unit]);
    case District: {
        const class Unit* above = frame.catalogue.parentOf(*frame.units[alert.unit]);
        return above != nullptr ? labelAtLineStart(*above) : QString();
    }
    case Item:
        return alertSubject(alert, frame, m_language);
    default:
        return alertText(alert, *m_campaign, m_language);
    }
}

QVariant AlertModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Alert& alert = alertAt(index.row());
    if (role == Qt::ToolTipRole && index.column() == Unit) // names come again in other districts
        return text(alert, Unit) + QStringLiteral(" · ") + text(alert, District);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(alert, index.column());
    return {};
}

QVariant AlertModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Unit:
        return tr("Unit");
    case District:
        return tr("Belongs to");
    case Item:
        return tr("Item");
    default:
        return tr("What to look at");
    }
}

} // namespace sodiem
