// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/reservationmodel.h"

namespace sodiem {
namespace {

bool isWritten(int column) { return column == ReservationModel::Why || column == ReservationModel::Reservation; }

} // namespace

ReservationModel::ReservationModel(
    std::shared_ptr<const Frame> frame, const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_frame(std::move(frame))
    , m_language(language) { }

void ReservationModel::show(std::vector<VisitItem> items, bool writable) {
    if (items == m_items && writable == m_writable)
        return;
    if (items.size() != m_items.size()) {
        beginResetModel();
        m_items = std::move(items);
        m_writable = writable;
        return endResetModel();
    }
    m_items = std::move(items); // as many: what is being typed in a cell stays
    m_writable = writable;
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ReservationModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ReservationModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString ReservationModel::textAt(const VisitItem& item, int column) const {
    const Node& leaf = *m_frame->leaves[item.leaf];
    const auto points = [&](const std::optional<Points>& given) {
        return given ? m_language.points(*given, m_frame->set.decimals) : QStringLiteral("–");
    };
    switch (column) {
    case Ref:
        return leaf.ref;
    case Title:
        return m_language.of(leaf.title);
    case Claimed:
        return points(item.claimed);
    case Given:
        return item.dropped ? tr("no case") : points(item.given);
    case Why:
        return item.reason;
    default:
        return item.reservation;
    }
}

QVariant ReservationModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const VisitItem& item = m_items[static_cast<std::size_t>(index.row())];
    const bool figure = index.column() == Claimed || index.column() == Given;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignTop | (figure ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && isWritten(index.column()) && m_writable)
        return index.column() == Why ? tr("Why the team gives other points than claimed; double click or F2 to write")
                                     : tr("What the unit reserves on this item; double click or F2 to write");
    if (index.column() == Why && item.lacksReason && role == Qt::DisplayRole)
        return tr("⚠ no reason yet");
    return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(textAt(item, index.column())) : QVariant();
}

QVariant ReservationModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString heads[columns]
        = {tr("No."), tr("Item"), tr("Self"), tr("Appraised"), tr("The team's reason"), tr("Opinion reserved")};
    return section >= 0 && section < columns ? QVariant(heads[section]) : QVariant();
}

Qt::ItemFlags ReservationModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isWritten(index.column()) && m_writable ? flags | Qt::ItemIsEditable : flags;
}

bool ReservationModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const VisitItem& item = m_items[static_cast<std::size_t>(index.row())];
    const QString text = value.toString().trimmed();
    if (index.column() == Why && text != item.reason)
        Q_EMIT reasoned(item.leaf, text);
    if (index.column() == Reservation && text != item.reservation)
        Q_EMIT reserved(item.leaf, text);
    return true;
}

} // namespace sodiem
