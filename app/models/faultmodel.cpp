// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/faultmodel.h"

#include "app/i18n/errortext.h"

namespace sodiem {

FaultModel::FaultModel(const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language) { }

void FaultModel::show(Faults faults) {
    beginResetModel();
    m_faults = std::move(faults);
    endResetModel();
}

int FaultModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_faults.size());
}

int FaultModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString FaultModel::cell(const Error& fault, int column) const {
    const Place& place = fault.place;
    if (column == Item)
        return place.node;
    if (column == What) {
        Error bare = fault;
        bare.place = {};
        return errorSentence(bare, m_language);
    }
    QStringList where;
    if (!place.sheet.isEmpty())
        where << tr("sheet “%1”").arg(place.sheet);
    if (!place.cell.isEmpty())
        where << tr("cell %1").arg(place.cell);
    else if (place.line > 0)
        where << (place.sheet.isEmpty() ? tr("line %1") : tr("row %1")).arg(place.line);
    return where.join(QStringLiteral(", "));
}

QString FaultModel::text() const {
    QString text;
    for (const Error& fault : m_faults) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            if (const QString words = cell(fault, column); !words.isEmpty())
                cells << words;
        text += cells.join(QStringLiteral(": ")) + u'\n';
    }
    return text;
}

QVariant FaultModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell(m_faults[static_cast<std::size_t>(index.row())], index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTop | Qt::AlignLeft));
    return {};
}

QVariant FaultModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    return section == Where ? tr("Where") : section == Item ? tr("Item") : tr("What is wrong, and how to mend it");
}

} // namespace sodiem
