// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/report/visitreport.h"

#include <QAbstractTableModel>

namespace sodiem {

// The items of a visit on which unit and team are not of one mind. The last two columns are written in: the
// team's reason, and the opinion the unit reserves. A snapshot by value.
class ReservationModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Ref, Title, Claimed, Given, Why, Reservation, columns };

    ReservationModel(std::shared_ptr<const Frame> frame, const Language& language, QObject* parent = nullptr);

    void show(std::vector<VisitItem> items, bool writable);
    const std::vector<VisitItem>& items() const { return m_items; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void reasoned(std::size_t leaf, const QString& text);
    void reserved(std::size_t leaf, const QString& text);

private:
    QString textAt(const VisitItem& item, int column) const;

    std::shared_ptr<const Frame> m_frame;
    const Language& m_language;
    std::vector<VisitItem> m_items;
    bool m_writable = false;
};

} // namespace sodiem
