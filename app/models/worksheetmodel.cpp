// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/worksheetmodel.h"

#include "app/i18n/reasontext.h"
#include "core/base/text.h"

#include <algorithm>
#include <iterator>

#include <QFont>

namespace sodiem {
namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

} // namespace

WorksheetModel::WorksheetModel(const Language& language, QObject* parent)
    : QAbstractItemModel(parent)
    , m_language(language) { }

void WorksheetModel::setSheet(
    std::shared_ptr<const Frame> frame, Worksheet sheet, std::vector<int> evidence, Stage stage) {
    beginResetModel();
    m_frame = std::move(frame);
    m_sheet = std::move(sheet);
    m_evidence = std::move(evidence);
    m_stage = stage;
    m_roots.clear();
    m_rowOf.assign(m_sheet.rows.size(), 0);
    for (std::size_t i = 0; i < m_sheet.rows.size(); ++i) {
        const Node& node = m_frame->set.nodes[i];
        if (node.parent < 0) {
            m_rowOf[i] = static_cast<int>(m_roots.size());
            m_roots.push_back(static_cast<int>(i));
        }
        for (std::size_t child = 0; child < node.children.size(); ++child)
            m_rowOf[at(node.children[child])] = static_cast<int>(child);
    }
    endResetModel();
}

void WorksheetModel::update(Worksheet sheet, std::vector<int> evidence) {
    std::swap(m_sheet, sheet);
    std::swap(m_evidence, evidence);
    // A leaf changes its ancestors and, by a shared figure, other leaves. Only what differs is told: a tree
    // lays out all its rows anew for each.
    for (std::size_t i = 0; i < m_sheet.rows.size(); ++i) {
        const WorksheetRow& row = m_sheet.rows[i];
        const bool same
            = row == sheet.rows[i] && (row.leaf < 0 || m_evidence[at(row.leaf)] == evidence[at(row.leaf)]);
        if (!same)
            Q_EMIT dataChanged(
                indexOfNode(static_cast<int>(i), Title), indexOfNode(static_cast<int>(i), Note));
    }
}

void WorksheetModel::setUnsaved(const std::set<int>& leaves) { replace(m_unsaved, leaves); }
void WorksheetModel::setChanged(const std::set<int>& leaves) { replace(m_changed, leaves); }
void WorksheetModel::setNotAsSigned(const std::set<int>& leaves) { replace(m_notAsSigned, leaves); }

void WorksheetModel::replace(std::set<int>& kept, const std::set<int>& leaves) {
    std::set<int> changed;
    std::set_symmetric_difference(
        kept.begin(), kept.end(), leaves.begin(), leaves.end(), std::inserter(changed, changed.end()));
    kept = leaves;
    for (const int leaf : changed)
        Q_EMIT dataChanged(indexOfLeaf(leaf, Title), indexOfLeaf(leaf, Note));
}

QModelIndex WorksheetModel::indexOfNode(int node, int column) const {
    return node < 0 || at(node) >= m_rowOf.size() ? QModelIndex()
                                                  : createIndex(m_rowOf[at(node)], column, quintptr(node));
}

QModelIndex WorksheetModel::indexOfLeaf(int leaf, int column) const {
    if (!m_frame || leaf < 0 || at(leaf) >= m_frame->leaves.size())
        return {};
    return indexOfNode(static_cast<int>(m_frame->leaves[at(leaf)] - m_frame->set.nodes.data()), column);
}

int WorksheetModel::marksOf(int node) const {
    const WorksheetRow& row = m_sheet.rows[at(node)];
    if (row.leaf < 0)
        return 0;
    return sheetMarks(row, nodeAt(node), m_evidence[at(row.leaf)], m_stage)
        | (m_unsaved.contains(row.leaf) ? Unsaved : 0) | (m_changed.contains(row.leaf) ? Changed : 0)
        | (m_notAsSigned.contains(row.leaf) ? NotAsSigned : 0);
}

std::vector<int> WorksheetModel::marks() const {
    std::vector<int> all;
    for (std::size_t i = 0; i < m_sheet.rows.size(); ++i)
        if (m_sheet.rows[i].leaf >= 0 && m_sheet.rows[i].applies)
            all.push_back(marksOf(static_cast<int>(i)));
    return all;
}

QModelIndex WorksheetModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    const int node = parent.isValid() ? nodeAt(static_cast<int>(parent.internalId())).children[at(row)]
                                      : m_roots[at(row)];
    return createIndex(row, column, quintptr(node));
}

QModelIndex WorksheetModel::parent(const QModelIndex& child) const {
    if (!child.isValid())
        return {};
    return indexOfNode(nodeAt(static_cast<int>(child.internalId())).parent);
}

int WorksheetModel::rowCount(const QModelIndex& parent) const {
    if (parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return static_cast<int>(m_roots.size());
    return static_cast<int>(nodeAt(static_cast<int>(parent.internalId())).children.size());
}

int WorksheetModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QString WorksheetModel::givenText(const WorksheetRow& row) const {
    if (row.leaf >= 0 && row.state == LeafState::Dropped)
        return row.applies ? tr("no case") : QString();
    return row.given ? m_language.points(*row.given, m_frame->set.decimals) : QString();
}

QString WorksheetModel::text(int node, int column) const {
    const WorksheetRow& row = m_sheet.rows[at(node)];
    switch (column) {
    case Title:
        return nodeAt(node).ref + QStringLiteral("  ") + m_language.of(nodeAt(node).title);
    case Maximum:
        return m_language.points(nodeAt(node).maximum, m_frame->set.decimals);
    case Self:
        return row.self ? m_language.points(*row.self, m_frame->set.decimals) : QString();
    case Given:
        return givenText(row);
    case Evidence:
        return evidenceText(node);
    default:
        return row.note.section(u'\n', 0, 0);
    }
}

QString WorksheetModel::evidenceText(int node) const {
    const WorksheetRow& row = m_sheet.rows[at(node)];
    if (row.leaf < 0)
        return {};
    const int files = m_evidence[at(row.leaf)];
    return files > 0                           ? QString::number(files)
        : (marksOf(node) & LacksEvidence) != 0 ? QStringLiteral("–")
                                               : QString();
}

QString WorksheetModel::toolTip(int node, int column) const {
    if (column == Title)
        return text(node, Title);
    if (column == Note)
        return m_sheet.rows[at(node)].note;
    return sheetMarksText(marksOf(node));
}

QString WorksheetModel::accessible(int node, int column) const {
    const QString marks = column == Given ? sheetMarksText(marksOf(node)) : QString();
    return marks.isEmpty() ? text(node, column) : text(node, column) + QStringLiteral(", ") + marks;
}

QVariant WorksheetModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const int node = static_cast<int>(index.internalId());
    switch (role) {
    case Qt::DisplayRole:
        return text(node, index.column());
    case Qt::ToolTipRole:
        return toolTip(node, index.column());
    case Qt::AccessibleTextRole:
        return accessible(node, index.column());
    case Qt::TextAlignmentRole: {
        const bool number = index.column() >= Maximum && index.column() <= Evidence;
        return QVariant(number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    }
    case Qt::FontRole: {
        QFont font;
        font.setBold(!nodeAt(node).isLeaf());
        return font;
    }
    case NodeRole:
        return node;
    case LeafRole:
        return m_sheet.rows[at(node)].leaf;
    case MarksRole:
        return marksOf(node);
    case SearchRole:
        return folded(text(node, Title));
    case AppliesRole:
        return m_sheet.rows[at(node)].applies;
    case OwnerRole:
        return nodeAt(node).owner;
    default:
        return {};
    }
}

QVariant WorksheetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section >= Maximum && section <= Evidence ? Qt::AlignRight | Qt::AlignVCenter
                                                                  : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Evidence)
        return tr("Evidence files attached");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Criterion");
    case Maximum:
        return tr("Maximum");
    case Self:
        return tr("Self");
    case Given:
        return m_stage == Stage::Self ? tr("Counted") : stageText(m_stage, m_language);
    case Evidence:
        return tr("Evidence");
    default:
        return tr("Reason, note");
    }
}

} // namespace sodiem
