// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/criteria/criteriaset.h"

#include <memory>

#include <QAbstractTableModel>

namespace sodiem {

// "Số hồ sơ: 200": the figures of an example as people read them, each on a line.
QString exampleInputsText(
    const Example& example, const Node& leaf, const CriteriaSet& set, const Language& language);

// The worked examples of a leaf, each with its figures in words, the points it gives and why, and whether the
// rule really gives them.
class ExampleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Inputs, Gives, Because, ColumnCount };

    ExampleModel(std::shared_ptr<const CriteriaSet> set, int leaf, const Language& language,
        QObject* parent = nullptr);

    const Node& leaf() const { return m_set->nodes[m_leaf]; }
    bool holds(int row) const { return m_holds[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Example& example, int column) const;

    std::shared_ptr<const CriteriaSet> m_set;
    std::size_t m_leaf;
    const Language m_language;
    std::vector<bool> m_holds;
};

} // namespace sodiem
