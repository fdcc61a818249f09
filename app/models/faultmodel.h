// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/criteria/jsonfields.h"

#include <QAbstractTableModel>

namespace sodiem {

// All that is wrong with a file: where, at which node, what, and how it is mended.
class FaultModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Where, Item, What, ColumnCount };

    explicit FaultModel(const Language& language, QObject* parent = nullptr);

    void show(Faults faults);
    QString text() const; // all of it, a line each

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const Error& fault, int column) const;

    const Language m_language;
    Faults m_faults;
};

} // namespace sodiem
