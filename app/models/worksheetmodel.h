// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "app/models/sheetmarks.h"
#include "core/campaign/campaign.h"
#include "core/report/worksheet.h"

#include <set>

#include <QAbstractItemModel>

namespace sodiem {

// The sheet of one unit as a tree: areas, criteria, leaves. A snapshot by value; what was scored anew comes
// in through update(), which names just the rows that changed.
class WorksheetModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Title, Maximum, Self, Given, Evidence, Note, ColumnCount };
    enum Role {
        NodeRole = Qt::UserRole, // index into CriteriaSet::nodes
        LeafRole, // index into Frame::leaves; -1
        MarksRole, // int of SheetMark
        SearchRole, // folded text
        AppliesRole, // is it one of the criteria of this kind of unit?
        OwnerRole, // who is in charge; "" when the set does not say
    };
    using enum SheetMark;

    explicit WorksheetModel(const Language& language, QObject* parent = nullptr);

    void setSheet(
        std::shared_ptr<const Frame> frame, Worksheet sheet, std::vector<int> evidence, Stage stage);
    void update(Worksheet sheet, std::vector<int> evidence); // the same unit and step
    void setUnsaved(const std::set<int>& leaves);
    void setChanged(const std::set<int>& leaves);
    void setNotAsSigned(const std::set<int>& leaves);
    const Worksheet& sheet() const { return m_sheet; }

    QModelIndex indexOfNode(int node, int column = Title) const;
    QModelIndex indexOfLeaf(int leaf, int column = Title) const;
    int marksOf(int node) const;
    std::vector<int> marks() const; // of each leaf

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Node& nodeAt(int node) const { return m_frame->set.nodes[static_cast<std::size_t>(node)]; }
    void replace(std::set<int>& kept, const std::set<int>& leaves);
    QString text(int node, int column) const;
    QString evidenceText(int node) const; // "–" where some is wanted
    QString givenText(const WorksheetRow& row) const;
    QString toolTip(int node, int column) const;
    QString accessible(int node, int column) const;

    const Language& m_language;
    std::shared_ptr<const Frame> m_frame;
    Worksheet m_sheet;
    std::vector<int> m_evidence; // by leaf: files
    std::set<int> m_unsaved;
    std::set<int> m_changed;
    std::set<int> m_notAsSigned;
    std::vector<int> m_rowOf; // by node: its place among its siblings
    std::vector<int> m_roots;
    Stage m_stage = Stage::Appraised;
};

} // namespace sodiem
