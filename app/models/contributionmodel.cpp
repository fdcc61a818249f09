// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/contributionmodel.h"

#include "app/i18n/plantext.h"
#include "app/models/planfiguresmodel.h"
#include "core/plan/period.h"

#include <algorithm>

namespace sodiem {

ContributionModel::ContributionModel(
    std::shared_ptr<const Frame> frame, const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_frame(std::move(frame))
    , m_language(language) { }

void ContributionModel::show(const Quantity& quantity, std::vector<Contribution> contributions) {
    if (m_quantity == quantity && m_contributions == contributions)
        return;
    beginResetModel();
    m_quantity = quantity;
    m_contributions = std::move(contributions);
    endResetModel();
}

int ContributionModel::holdingBack() const {
    return static_cast<int>(
        std::count_if(m_contributions.begin(), m_contributions.end(), [](const Contribution& contribution) {
            return contribution.state == Contribution::State::NotReported
                || (contribution.lacking && contribution.lacking->sign() > 0);
        }));
}

int ContributionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_contributions.size());
}

int ContributionModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ContributionModel::countText(const Contribution& contribution) const {
    const auto count = [this](const Rational& number) { return m_language.grouped(number.toShortDecimal(2)); };
    return m_quantity.hasWhole() ? QStringLiteral("%1/%2").arg(
               count(contribution.amount.of), count(contribution.amount.outOf))
                                 : count(contribution.amount.of);
}

// Of what is counted in wholes, the next one that suffices.
QString ContributionModel::wholes(const Rational& lacking) const {
    const std::optional<std::int64_t> nearest = lacking.scaled(0);
    if (!nearest)
        return m_language.grouped(lacking.toShortDecimal(2));
    return m_language.count(*nearest + (Rational(*nearest) < lacking ? 1 : 0));
}

QString ContributionModel::text(const Contribution& contribution, int column) const {
    const bool counted = contribution.state == Contribution::State::Counted;
    switch (column) {
    case Who:
        return reporterText(contribution.unit, m_frame->catalogue);
    case Value:
        if (!counted)
            return QStringLiteral("–");
        return contribution.value && m_quantity.hasWhole()
            ? QStringLiteral("%1 (%2)").arg(
                  valueText(m_quantity, *contribution.value, m_language), countText(contribution))
            : countText(contribution);
    case Lacking:
        return counted && contribution.lacking && contribution.lacking->sign() > 0 ? wholes(*contribution.lacking)
                                                                                    : QString();
    default:
        if (contribution.state == Contribution::State::NothingArose)
            return tr("no case arose");
        if (contribution.commune)
            return counted ? tr("from its scorecard") : tr("not scored yet");
        return counted ? periodText(contribution.period, m_language) : tr("not reported yet");
    }
}

QVariant ContributionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(at(index.row()), index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter
            | (index.column() == Value || index.column() == Lacking ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

QVariant ContributionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter
            | (section == Value || section == Lacking ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Who:
        return tr("Who reports");
    case Value:
        return tr("Own result");
    case Lacking:
        return tr("Lacking");
    default:
        return tr("Told");
    }
}

} // namespace sodiem
