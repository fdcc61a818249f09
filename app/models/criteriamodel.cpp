// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/criteriamodel.h"

#include "app/i18n/ruletext.h"
#include "core/base/text.h"

#include <QFont>

namespace sodiem {

CriteriaModel::CriteriaModel(std::shared_ptr<const CriteriaSet> set, const Language& language, QObject* parent)
    : QAbstractItemModel(parent)
    , m_set(std::move(set))
    , m_language(language)
    , m_rows(m_set->nodes.size()) {
    for (int node = 0; node < static_cast<int>(m_set->nodes.size()); ++node)
        if (at(node).parent < 0)
            m_roots.push_back(node);
    for (int node = -1; node < static_cast<int>(m_set->nodes.size()); ++node)
        for (std::size_t row = 0; row < childrenOf(node).size(); ++row)
            m_rows[static_cast<std::size_t>(childrenOf(node)[row])] = static_cast<int>(row);
}

QModelIndex CriteriaModel::indexOf(int node, int column) const {
    const int row = node < 0 ? 0 : m_rows[static_cast<std::size_t>(node)];
    return createIndex(row, column, static_cast<quintptr>(node + 1));
}

QModelIndex CriteriaModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? indexOf(childrenOf(nodeOf(parent))[static_cast<std::size_t>(row)], column)
                            : indexOf(-1, column);
}

QModelIndex CriteriaModel::parent(const QModelIndex& child) const {
    const int node = child.isValid() ? nodeOf(child) : -1;
    return node < 0 ? QModelIndex() : indexOf(at(node).parent);
}

int CriteriaModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return 1;
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(nodeOf(parent)).size());
}

int CriteriaModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QString CriteriaModel::textOfSet(int column) const {
    if (column == Ref)
        return tr("Set");
    if (column == Title)
        return m_language.of(m_set->title);
    if (column != Maximum)
        return {};
    Points all;
    for (const Part& part : m_set->parts)
        all += part.maximum;
    return m_language.points(all, m_set->decimals);
}

QString CriteriaModel::text(int node, int column) const {
    if (node < 0)
        return textOfSet(column);
    const Node& each = at(node);
    switch (column) {
    case Ref:
        return each.ref;
    case Title:
        return m_language.of(each.title);
    case Maximum:
        return m_language.points(each.maximum, m_set->decimals);
    case How:
        return each.isLeaf() ? ruleKindText(*each.rule, m_language) : QString();
    case Scorer:
        return each.isLeaf() ? scoredByText(each.scoredBy, m_language) : QString();
    default:
        return each.owner;
    }
}

QVariant CriteriaModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(node, index.column());
    case Qt::ToolTipRole:
        return text(node, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (index.column() == Maximum ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::FontRole: {
        QFont font;
        font.setBold(node < 0 || at(node).parent < 0);
        return font.bold() ? QVariant(font) : QVariant();
    }
    case NodeRole:
        return node;
    case SearchRole: {
        QStringList words;
        for (int column = Ref; column < ColumnCount; ++column)
            if (column != Maximum)
                words << text(node, column);
        return folded(words.join(u' '));
    }
    default:
        return {};
    }
}

QVariant CriteriaModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section == Maximum ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Ref:
        return tr("Item");
    case Title:
        return tr("Area, criterion, sub-criterion");
    case Maximum:
        return tr("Maximum");
    case How:
        return tr("How it is scored");
    case Scorer:
        return tr("Scored by");
    default:
        return tr("Followed by");
    }
}

} // namespace sodiem
