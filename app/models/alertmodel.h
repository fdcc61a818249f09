// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/campaign/campaign.h"
#include "core/report/alert.h"

#include <QAbstractTableModel>

namespace sodiem {

// Alerts of one kind, a line each. Thousands are possible: they are worded when they are seen.
class AlertModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Unit, District, Item, What, ColumnCount };

    AlertModel(const Language& language, QObject* parent = nullptr);

    // The campaign outlives what is shown of it.
    void setAlerts(const Campaign& campaign, std::vector<Alert> alerts);
    const Alert& alertAt(int row) const { return m_alerts[static_cast<std::size_t>(row)]; }
    int rowOf(const Alert& alert) const; // of the same kind, unit and item; -1: it is gone

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Alert& alert, int column) const;

    const Language m_language;
    const Campaign* m_campaign = nullptr;
    std::vector<Alert> m_alerts;
};

} // namespace sodiem
