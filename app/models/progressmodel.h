// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/report/progress.h"

#include <QAbstractItemModel>

namespace sodiem {

// The lines of an overview as they are shown.
struct ProgressContent {
    struct Member {
        std::size_t unit = 0; // index into Frame::units
        Tally tally;
    };
    struct Branch {
        QString id; // tells branches apart
        QString name;
        ProgressLine line;
        std::optional<int> daysLeft; // until its step's deadline; below 0: past
        std::vector<Member> members;
    };
    std::optional<Branch> total; // stands first, without members
    std::vector<Branch> branches;
};

// Groups, areas, owners or steps with how far each is, and below each its units.
class ProgressModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Percent,
        Done,
        Items,
        Deadline,
        Begun,
        NotBegun,
        LackingEvidence,
        Differing,
        Surveys,
        ColumnCount
    };
    enum Role {
        UnitRole = Qt::UserRole, // index into Frame::units; -1: not of one unit
        ShareRole, // of the work done, 0–100; -1: there is none to do
    };

    ProgressModel(const Language& language, QObject* parent = nullptr);

    // The same groups with other figures change where they stand: what is unfolded and current stays.
    void setContent(std::shared_ptr<const Frame> frame, ProgressContent content);
    bool hasSurveys() const;
    bool hasDeadline() const;
    int branchOf(const QModelIndex& index) const; // index into the branches; -1: the total

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Branch = ProgressContent::Branch;
    using Member = ProgressContent::Member;
    bool isSameShape(const ProgressContent& other) const;
    void announceChange();
    int totalRows() const { return m_content.total ? 1 : 0; }
    const Branch& branchAt(const QModelIndex& index) const;
    const Member* memberAt(const QModelIndex& index) const; // nullptr: a branch
    QString branchText(const Branch& branch, int column) const;
    QString memberText(const Member& member, const Branch& branch, int column) const;
    QString tallyText(const Tally& tally, int column) const;
    QString deadlineText(const std::optional<int>& daysLeft, WorkState state) const;
    QVariant decoration(const QModelIndex& index) const;

    const Language m_language;
    std::shared_ptr<const Frame> m_frame;
    ProgressContent m_content;
};

} // namespace sodiem
