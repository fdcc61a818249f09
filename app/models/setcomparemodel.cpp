// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/setcomparemodel.h"

#include "app/i18n/ruletext.h"

#include <algorithm>

#include <QColor>

namespace sodiem {
namespace {

// A faint ground that the words stand on: the word says it too.
QColor fateColour(NodeFate fate) {
    QColor colour = fate == NodeFate::Added ? QColor(0x00, 0x9e, 0x73)
        : fate == NodeFate::Removed         ? QColor(0xd5, 0x5e, 0x00)
        : fate == NodeFate::Changed         ? QColor(0xe6, 0x9f, 0x00)
                                            : QColor(0x56, 0xb4, 0xe9);
    colour.setAlpha(55);
    return colour;
}

} // namespace

QString fateText(NodeFate fate, const Language& language) {
    switch (fate) {
    case NodeFate::Same:
        return language.say("SetVersions", "as before");
    case NodeFate::Reworded:
        return language.say("SetVersions", "reworded");
    case NodeFate::Changed:
        return language.say("SetVersions", "changed");
    case NodeFate::Added:
        return language.say("SetVersions", "added");
    case NodeFate::Removed:
        break;
    }
    return language.say("SetVersions", "removed");
}

SetCompareModel::SetCompareModel(const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language) { }

void SetCompareModel::show(std::shared_ptr<const CriteriaSet> before, std::shared_ptr<const CriteriaSet> after) {
    beginResetModel();
    m_before = std::move(before);
    m_after = std::move(after);
    m_pairs = m_before && m_after ? compareSets(*m_before, *m_after) : std::vector<NodePair>();
    choose();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void SetCompareModel::setChangedOnly(bool changedOnly) {
    if (m_changedOnly == changedOnly)
        return;
    beginResetModel();
    m_changedOnly = changedOnly;
    choose();
    endResetModel();
}

void SetCompareModel::choose() {
    m_shown.clear();
    for (std::size_t i = 0; i < m_pairs.size(); ++i)
        if (!m_changedOnly || m_pairs[i].fate != NodeFate::Same)
            m_shown.push_back(i);
}

int SetCompareModel::countOf(NodeFate fate) const {
    return static_cast<int>(std::count_if(
        m_pairs.begin(), m_pairs.end(), [&](const NodePair& pair) { return pair.fate == fate; }));
}

int SetCompareModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SetCompareModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString SetCompareModel::side(const CriteriaSet& set, int node) const {
    if (node < 0)
        return QStringLiteral("–");
    const Node& each = set.nodes[static_cast<std::size_t>(node)];
    QStringList lines{m_language.of(each.title),
        tr("Maximum: %1").arg(m_language.points(each.maximum, set.decimals))};
    if (each.isLeaf())
        lines << ruleText(each, set, m_language);
    return lines.join(u'\n');
}

QString SetCompareModel::text(const NodePair& pair, int column) const {
    switch (column) {
    case Ref:
        return pair.ref;
    case Fate:
        return fateText(pair.fate, m_language);
    case Before:
        return side(*m_before, pair.before);
    default:
        return side(*m_after, pair.after);
    }
}

QVariant SetCompareModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NodePair& pair = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(pair, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTop | Qt::AlignLeft));
    case Qt::BackgroundRole:
        return pair.fate == NodeFate::Same ? QVariant() : QVariant(fateColour(pair.fate));
    case FateRole:
        return static_cast<int>(pair.fate);
    default:
        return {};
    }
}

QString SetCompareModel::versionText(const std::shared_ptr<const CriteriaSet>& set) const {
    return set ? tr("version %1").arg(set->version) : QString();
}

QVariant SetCompareModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
    switch (section) {
    case Ref:
        return tr("Item");
    case Fate:
        return tr("What became of it");
    case Before:
        return tr("Before: %1").arg(versionText(m_before));
    default:
        return tr("After: %1").arg(versionText(m_after));
    }
}

Table SetCompareModel::table() const {
    Table table;
    for (int column = 0; column < ColumnCount; ++column)
        table.columns.push_back(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (const std::size_t pair : m_shown) {
        std::vector<QString> cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.push_back(text(m_pairs[pair], column));
        table.add(std::move(cells));
    }
    return table;
}

} // namespace sodiem
