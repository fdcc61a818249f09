// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/plan/progress.h"

#include <memory>

#include <QAbstractTableModel>

namespace sodiem {

// What each reporter adds to a quantity, who holds it back first. A snapshot by value.
class ContributionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Who, Value, Lacking, Told, ColumnCount };

    ContributionModel(std::shared_ptr<const Frame> frame, const Language& language, QObject* parent = nullptr);

    void show(const Quantity& quantity, std::vector<Contribution> contributions);
    const Contribution& at(int row) const { return m_contributions[static_cast<std::size_t>(row)]; }
    int holdingBack() const; // lines on which something is lacking, or nothing was told

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Contribution& contribution, int column) const;
    QString countText(const Contribution& contribution) const;
    QString wholes(const Rational& lacking) const;

    const std::shared_ptr<const Frame> m_frame;
    const Language m_language;
    Quantity m_quantity;
    std::vector<Contribution> m_contributions;
};

} // namespace sodiem
