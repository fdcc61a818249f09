// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/base/table.h"
#include "core/campaign/setversions.h"

#include <array>
#include <memory>

#include <QAbstractTableModel>

namespace sodiem {

inline constexpr std::array allNodeFates{
    NodeFate::Same, NodeFate::Reworded, NodeFate::Changed, NodeFate::Added, NodeFate::Removed};

QString fateText(NodeFate fate, const Language& language);

// Two versions of a criteria set side by side: every node of either, with its title, its maximum and how it is
// scored in both.
class SetCompareModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Ref, Fate, Before, After, ColumnCount };
    enum Role { FateRole = Qt::UserRole };

    explicit SetCompareModel(const Language& language, QObject* parent = nullptr);

    void show(std::shared_ptr<const CriteriaSet> before, std::shared_ptr<const CriteriaSet> after);
    void setChangedOnly(bool changedOnly);
    bool changedOnly() const { return m_changedOnly; }
    int countOf(NodeFate fate) const; // whatever is shown
    const std::vector<NodePair>& pairs() const { return m_pairs; }
    Table table() const; // what is shown, as a file has it

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    const NodePair& at(int row) const { return m_pairs[m_shown[static_cast<std::size_t>(row)]]; }
    QString text(const NodePair& pair, int column) const;
    QString side(const CriteriaSet& set, int node) const;
    QString versionText(const std::shared_ptr<const CriteriaSet>& set) const;

    const Language m_language;
    std::shared_ptr<const CriteriaSet> m_before;
    std::shared_ptr<const CriteriaSet> m_after;
    std::vector<NodePair> m_pairs;
    std::vector<std::size_t> m_shown;
    bool m_changedOnly = true;
};

} // namespace sodiem
