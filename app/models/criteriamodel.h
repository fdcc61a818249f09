// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/criteria/criteriaset.h"

#include <memory>

#include <QAbstractItemModel>

namespace sodiem {

// A criteria set as officials read it: the set itself on top, below it areas, criteria and what is scored.
class CriteriaModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Ref, Title, Maximum, How, Scorer, Owner, ColumnCount };
    enum Role {
        NodeRole = Qt::UserRole, // index into CriteriaSet::nodes; -1: the set itself
        SearchRole, // what a line is found by, folded
    };

    CriteriaModel(
        std::shared_ptr<const CriteriaSet> set, const Language& language, QObject* parent = nullptr);

    QModelIndex indexOf(int node, int column = 0) const; // -1: the set itself

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static int nodeOf(const QModelIndex& index) { return static_cast<int>(index.internalId()) - 1; }
    const Node& at(int node) const { return m_set->nodes[static_cast<std::size_t>(node)]; }
    const std::vector<int>& childrenOf(int node) const { return node < 0 ? m_roots : at(node).children; }
    QString text(int node, int column) const;
    QString textOfSet(int column) const;

    std::shared_ptr<const CriteriaSet> m_set;
    const Language m_language;
    std::vector<int> m_roots;
    std::vector<int> m_rows; // by node: its place among its siblings
};

} // namespace sodiem
