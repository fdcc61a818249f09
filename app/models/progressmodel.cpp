// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/progressmodel.h"

#include "app/i18n/alerttext.h"
#include "app/widgets/icons.h"
#include "core/units/labels.h"

#include <algorithm>

#include <QFont>

namespace sodiem {
namespace {

constexpr quintptr topId
    = ~quintptr(0); // what the index of a branch carries; a unit's: the row of its branch

std::size_t at(int index) { return static_cast<std::size_t>(index); }

QString shareText(int part, int whole, const Language& language) {
    return language.count(part) + u'/' + language.count(whole);
}

// Nothing to be seen to is no figure: the others stand out.
QString countText(int count, const Language& language) {
    return count == 0 ? QString() : language.count(count);
}

} // namespace

ProgressModel::ProgressModel(const Language& language, QObject* parent)
    : QAbstractItemModel(parent)
    , m_language(language) { }

bool ProgressModel::isSameShape(const ProgressContent& other) const {
    const auto alike = [](const Branch& one, const Branch& two) {
        return one.id == two.id
            && std::equal(one.members.begin(), one.members.end(), two.members.begin(), two.members.end(),
                [](const Member& a, const Member& b) { return a.unit == b.unit; });
    };
    return m_content.total.has_value() == other.total.has_value()
        && std::equal(m_content.branches.begin(), m_content.branches.end(), other.branches.begin(),
            other.branches.end(), alike);
}

void ProgressModel::setContent(std::shared_ptr<const Frame> frame, ProgressContent content) {
    if (m_frame == frame && isSameShape(content)) {
        m_content = std::move(content);
        return announceChange();
    }
    beginResetModel();
    m_frame = std::move(frame);
    m_content = std::move(content);
    endResetModel();
}

void ProgressModel::announceChange() {
    const int rows = rowCount();
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
    for (int row = 0; row < rows; ++row) {
        const QModelIndex top = index(row, 0);
        if (const int members = rowCount(top); members > 0)
            Q_EMIT dataChanged(index(0, 0, top), index(members - 1, ColumnCount - 1, top));
    }
}

bool ProgressModel::hasSurveys() const {
    return std::any_of(m_content.branches.begin(), m_content.branches.end(),
        [](const Branch& branch) { return branch.line.tally.surveys > 0; });
}

bool ProgressModel::hasDeadline() const {
    return std::any_of(m_content.branches.begin(), m_content.branches.end(),
        [](const Branch& branch) { return branch.daysLeft.has_value(); });
}

int ProgressModel::branchOf(const QModelIndex& index) const {
    const int row = index.internalId() == topId ? index.row() : static_cast<int>(index.internalId());
    return row - totalRows();
}

QModelIndex ProgressModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : topId);
}

QModelIndex ProgressModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == topId)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, topId);
}

int ProgressModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_content.branches.size()) + totalRows();
    if (parent.internalId() != topId || parent.column() > 0)
        return 0;
    return static_cast<int>(branchAt(parent).members.size());
}

int ProgressModel::columnCount(const QModelIndex&) const { return ColumnCount; }

const ProgressModel::Branch& ProgressModel::branchAt(const QModelIndex& index) const {
    const int branch = branchOf(index);
    return branch < 0 ? *m_content.total : m_content.branches[at(branch)];
}

const ProgressModel::Member* ProgressModel::memberAt(const QModelIndex& index) const {
    return index.internalId() == topId ? nullptr : &branchAt(index).members[at(index.row())];
}

QString ProgressModel::tallyText(const Tally& tally, int column) const {
    switch (column) {
    case Percent: {
        const std::optional<int> percent = tally.percent();
        return percent ? QStringLiteral("%1 %").arg(*percent) : QStringLiteral("–");
    }
    case Items:
        return tally.items + tally.notApplicable > 0 ? shareText(tally.scored, tally.items, m_language)
                                                     : QString();
    case LackingEvidence:
        return countText(tally.lackingEvidence, m_language);
    case Differing:
        return countText(tally.differing, m_language);
    case Surveys:
        return tally.surveys > 0 ? shareText(tally.surveysScored, tally.surveys, m_language) : QString();
    default:
        return {};
    }
}

QString ProgressModel::deadlineText(const std::optional<int>& daysLeft, WorkState state) const {
    const bool open = state == WorkState::NotBegun || state == WorkState::Begun;
    return daysLeft && open ? daysLeftText(*daysLeft, m_language) : QString();
}

QString ProgressModel::branchText(const Branch& branch, int column) const {
    switch (column) {
    case Name:
        return branch.name;
    case Done:
        return branch.line.units() > 0 ? shareText(branch.line.done, branch.line.units(), m_language)
                                       : QString();
    case Begun:
        return countText(branch.line.begun, m_language);
    case NotBegun:
        return countText(branch.line.notBegun, m_language);
    case Deadline:
        return deadlineText(branch.daysLeft, branch.line.tally.state());
    default:
        return tallyText(branch.line.tally, column);
    }
}

QString ProgressModel::memberText(const Member& member, const Branch& branch, int column) const {
    switch (column) {
    case Name:
        return labelAtLineStart(*m_frame->units[member.unit]);
    case Deadline:
        return deadlineText(branch.daysLeft, member.tally.state());
    default:
        return tallyText(member.tally, column);
    }
}

QVariant ProgressModel::decoration(const QModelIndex& index) const {
    const Member* member = memberAt(index);
    if (member == nullptr || index.column() != Name)
        return {};
    switch (member->tally.state()) {
    case WorkState::Done:
        return icon(Icon::Full);
    case WorkState::Begun:
        return icon(Icon::Half);
    case WorkState::NotBegun:
    case WorkState::Nothing:
        break;
    }
    return icon(Icon::Empty);
}

QVariant ProgressModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Member* member = memberAt(index);
    const Branch& branch = branchAt(index);
    const Tally& tally = member != nullptr ? member->tally : branch.line.tally;
    switch (role) {
    case Qt::DisplayRole:
        return member != nullptr ? memberText(*member, branch, index.column())
                                 : branchText(branch, index.column());
    case Qt::ToolTipRole:
        return index.column() == Name ? data(index, Qt::DisplayRole) : QVariant();
    case Qt::DecorationRole:
        return decoration(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight)));
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return branchOf(index) < 0 ? bold : QVariant();
    }
    case UnitRole:
        return member != nullptr ? static_cast<int>(member->unit) : -1;
    case ShareRole:
        return tally.percent().value_or(-1);
    default:
        return {};
    }
}

QVariant ProgressModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight)));
    const std::pair<QString, QString> words[ColumnCount] = {{tr("Group"), {}},
        {tr("Progress"), tr("Items scored of those that apply, rounded down; the survey is counted apart")},
        {tr("Units done"), tr("Units with every item scored")},
        {tr("Items"), tr("Items scored of those that apply")},
        {tr("Deadline"), tr("How long until the deadline of the step, where items are missing")},
        {tr("Begun"), tr("Units with some items scored")}, {tr("Not begun"), tr("Units with nothing scored")},
        {tr("No evidence"), tr("Items with points whose evidence is not there")},
        {tr("Differing"), tr("Items whose points differ from the self-assessment")},
        {tr("Survey"), tr("Survey items counted of those that apply")}};
    if (role == Qt::DisplayRole)
        return words[section].first;
    return role == Qt::ToolTipRole ? QVariant(words[section].second) : QVariant();
}

} // namespace sodiem
