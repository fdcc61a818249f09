// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/unittreemodel.h"

#include "app/widgets/icons.h"
#include "core/base/text.h"
#include "core/units/labels.h"

namespace sodiem {
namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }
constexpr quintptr groupId = ~quintptr(0); // what the index of a district carries; a commune's: its group

} // namespace

UnitTreeModel::UnitTreeModel(std::shared_ptr<const Frame> frame, QObject* parent)
    : QAbstractItemModel(parent)
    , m_frame(std::move(frame))
    , m_progress(m_frame->units.size()) {
    for (std::size_t i = 0; i < m_frame->units.size(); ++i) {
        const Unit* above = m_frame->catalogue.parentOf(*m_frame->units[i]);
        const Unit* district = above != nullptr && above->kind != UnitKind::Province ? above : nullptr;
        auto group = std::find_if(
            m_groups.begin(), m_groups.end(), [&](const Group& g) { return g.unit == district; });
        if (group == m_groups.end())
            group = m_groups.insert(m_groups.end(), Group{district, {}});
        m_places.emplace_back(
            static_cast<int>(group - m_groups.begin()), static_cast<int>(group->members.size()));
        group->members.push_back(static_cast<int>(i));
    }
}

void UnitTreeModel::setProgress(std::vector<Progress> progress) {
    for (std::size_t i = 0; i < progress.size(); ++i)
        setProgress(i, progress[i]);
}

void UnitTreeModel::setProgress(std::size_t unit, const Progress& progress) {
    if (m_progress[unit] == progress)
        return;
    m_progress[unit] = progress;
    const QModelIndex changed = indexOfUnit(static_cast<int>(unit));
    Q_EMIT dataChanged(changed, changed);
    if (changed.parent().isValid())
        Q_EMIT dataChanged(changed.parent(), changed.parent());
}

QModelIndex UnitTreeModel::indexOfUnit(int unit) const {
    if (unit < 0 || at(unit) >= m_places.size())
        return {};
    const auto [group, row] = m_places[at(unit)];
    return createIndex(row, 0, quintptr(group));
}

QModelIndex UnitTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    if (parent.isValid())
        return createIndex(row, column, quintptr(parent.row()));
    return createIndex(row, column, isFlat() ? quintptr(0) : groupId);
}

QModelIndex UnitTreeModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || isFlat() || child.internalId() == groupId)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, groupId);
}

int UnitTreeModel::rowCount(const QModelIndex& parent) const {
    if (m_groups.empty())
        return 0;
    if (!parent.isValid())
        return static_cast<int>(isFlat() ? m_groups.front().members.size() : m_groups.size());
    if (isFlat() || parent.internalId() != groupId)
        return 0;
    return static_cast<int>(m_groups[at(parent.row())].members.size());
}

int UnitTreeModel::columnCount(const QModelIndex&) const { return 1; }

int UnitTreeModel::unitOf(const QModelIndex& index) const {
    return index.internalId() == groupId
        ? -1
        : m_groups[static_cast<std::size_t>(index.internalId())].members[at(index.row())];
}

std::pair<int, int> UnitTreeModel::doneOf(const Group& group) const {
    int done = 0;
    for (const int unit : group.members)
        done += m_progress[at(unit)].all > 0 && m_progress[at(unit)].scored >= m_progress[at(unit)].all ? 1
                                                                                                        : 0;
    return {done, static_cast<int>(group.members.size())};
}

QString UnitTreeModel::text(const QModelIndex& index) const {
    const int unit = unitOf(index);
    if (unit >= 0) // the tooltip has the whole name
        return isFlat() ? labelAtLineStart(*m_frame->units[at(unit)]) : labelShort(*m_frame->units[at(unit)]);
    const Group& group = m_groups[at(index.row())];
    return group.unit != nullptr ? labelAtLineStart(*group.unit) : tr("No district");
}

QString UnitTreeModel::toolTip(const QModelIndex& index) const {
    const int unit = unitOf(index);
    if (unit < 0) {
        const auto [done, all] = doneOf(m_groups[at(index.row())]);
        return tr("%1 of %2 units are done at this step").arg(done).arg(all);
    }
    const Progress& progress = m_progress[at(unit)];
    return tr("%1: %2 of %3 items scored")
        .arg(labelAtLineStart(*m_frame->units[at(unit)]))
        .arg(progress.scored)
        .arg(progress.all);
}

QString UnitTreeModel::count(const QModelIndex& index) const {
    if (unitOf(index) >= 0)
        return {};
    const auto [done, all] = doneOf(m_groups[at(index.row())]);
    return QStringLiteral("%1/%2").arg(done).arg(all);
}

QVariant UnitTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const int unit = unitOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTip(index);
    case Qt::DecorationRole: {
        if (unit < 0)
            return {};
        const Progress& progress = m_progress[at(unit)];
        return icon(progress.scored == 0          ? Icon::Empty
                : progress.scored >= progress.all ? Icon::Full
                                                  : Icon::Half);
    }
    case UnitRole:
        return unit;
    case CountRole:
        return count(index);
    case SearchRole: {
        if (unit < 0)
            return folded(text(index));
        const Group& group = m_groups[at(m_places[at(unit)].first)];
        return folded(labelAtLineStart(*m_frame->units[at(unit)]) + u' '
            + (group.unit != nullptr ? labelAtLineStart(*group.unit) : QString()) + u' '
            + m_frame->units[at(unit)]->code);
    }
    default:
        return {};
    }
}

} // namespace sodiem
