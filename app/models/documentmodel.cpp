// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/documentmodel.h"

#include "app/i18n/shownnumber.h"
#include "core/base/text.h"
#include "core/units/labels.h"

#include <algorithm>

namespace sodiem {
namespace {

constexpr std::size_t mostPlacesTold = 12;

} // namespace

QString documentStateText(DocumentState state) {
    switch (state) {
    case DocumentState::InPlace:
        return DocumentModel::tr("In its place");
    case DocumentState::Missing:
        return DocumentModel::tr("File missing");
    case DocumentState::Undescribed:
        return DocumentModel::tr("Not described");
    case DocumentState::Outside:
        return DocumentModel::tr("Date outside the period");
    case DocumentState::Shared:
        break;
    }
    return DocumentModel::tr("Used by several units");
}

DocumentModel::DocumentModel(std::shared_ptr<const Frame> frame, const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_frame(std::move(frame))
    , m_language(language)
    , m_documents(std::make_shared<const std::vector<ListedDocument>>()) { }

void DocumentModel::setDocuments(Documents documents) {
    beginResetModel();
    m_documents = std::move(documents);
    choose();
    endResetModel();
}

void DocumentModel::setFilter(const DocumentFilter& filter) {
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void DocumentModel::choose() {
    m_shown.clear();
    m_counts.fill(0);
    m_countOfAll = 0;
    const QStringList words = folded(m_filter.text).split(u' ', Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < m_documents->size(); ++i) {
        const ListedDocument& listed = (*m_documents)[i];
        if (m_filter.unit >= 0 && listed.placeIn(static_cast<std::size_t>(m_filter.unit)) == nullptr)
            continue;
        if (!std::all_of(words.begin(), words.end(),
                [&](const QString& word) { return listed.searched.contains(word); }))
            continue;
        ++m_countOfAll;
        for (std::size_t state = 0; state < documentStates; ++state)
            m_counts[state] += listed.states[state] ? 1 : 0;
        if (!m_filter.state || listed.is(*m_filter.state))
            m_shown.push_back(i);
    }
    order();
}

void DocumentModel::sortBy(int column, Qt::SortOrder order) {
    beginResetModel();
    m_column = column;
    m_order = order;
    choose();
    endResetModel();
}

void DocumentModel::order() {
    const bool falling = m_order == Qt::DescendingOrder;
    if (m_column == Name) {
        if (falling)
            std::reverse(m_shown.begin(), m_shown.end());
        return;
    }
    const auto byKeys = [&](const auto& keyOf) {
        std::vector<decltype(keyOf((*m_documents)[0]))> keys;
        keys.reserve(m_documents->size());
        for (const ListedDocument& listed : *m_documents)
            keys.push_back(keyOf(listed));
        std::stable_sort(m_shown.begin(), m_shown.end(),
            [&](std::size_t a, std::size_t b) { return falling ? keys[b] < keys[a] : keys[a] < keys[b]; });
    };
    if (m_column == Date)
        byKeys([](const ListedDocument& listed) { return listed.document.date; });
    else if (m_column == Size)
        byKeys([](const ListedDocument& listed) { return listed.document.size; });
    else if (m_column == UsedBy) // of one unit: in the order of the units
        byKeys([](const ListedDocument& listed) {
            return std::pair(listed.units, listed.units == 1 ? listed.places.front().unit : 0U);
        });
    else
        byKeys([this](const ListedDocument& listed) { return sortKey(text(listed, m_column)); });
}

const ListedDocument& DocumentModel::documentAt(int row) const {
    return (*m_documents)[m_shown[static_cast<std::size_t>(row)]];
}

int DocumentModel::rowOf(const QString& sha256) const {
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
        [&](std::size_t place) { return (*m_documents)[place].document.sha256 == sha256; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

std::vector<std::size_t> DocumentModel::units() const {
    std::vector<bool> uses(m_frame->units.size(), false);
    for (const ListedDocument& listed : *m_documents)
        for (const ListedDocument::Place& place : listed.places)
            uses[place.unit] = true;
    std::vector<std::size_t> units;
    for (std::size_t unit = 0; unit < uses.size(); ++unit)
        if (uses[unit])
            units.push_back(unit);
    return units;
}

int DocumentModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DocumentModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString DocumentModel::usedBy(const ListedDocument& listed) const {
    if (listed.units > 1)
        return tr("%1 units, %2 items").arg(listed.units).arg(listed.places.size());
    QStringList refs;
    for (const ListedDocument::Place& place : listed.places)
        refs << (place.isRecord() ? tr("record of the visit") : m_frame->leaves[place.leaf]->ref);
    return labelAtLineStart(*m_frame->units[listed.places.front().unit]) + QStringLiteral(": ")
        + refs.join(QStringLiteral(", "));
}

QString DocumentModel::placeText(const ListedDocument::Place& place) const {
    if (place.isRecord())
        return tr("signed record of the visit");
    const Node& leaf = *m_frame->leaves[place.leaf];
    return leaf.ref + u' ' + m_language.of(leaf.title);
}

// Each unit with the items, one a line.
QString DocumentModel::places(const ListedDocument& listed) const {
    QStringList lines;
    for (std::size_t i = 0; i < std::min(listed.places.size(), mostPlacesTold); ++i) {
        lines << labelAtLineStart(*m_frame->units[listed.places[i].unit]) + QStringLiteral(": ")
                + placeText(listed.places[i]);
    }
    if (listed.places.size() > mostPlacesTold)
        lines << tr("and %1 more").arg(listed.places.size() - mostPlacesTold);
    return lines.join(u'\n');
}

QString DocumentModel::text(const ListedDocument& listed, int column) const {
    const EvidenceDocument& document = listed.document;
    QStringList states;
    switch (column) {
    case Name:
        return document.shownName();
    case Number:
        return document.number;
    case Date:
        return shownDate(document.date);
    case Issuer:
        return document.issuer;
    case Abstract:
        return document.abstract;
    case Size:
        return document.size > 0 ? shownSize(document.size, m_language) : QString();
    case UsedBy:
        return usedBy(listed);
    default:
        for (std::size_t state = 0; state < documentStates; ++state)
            if (listed.states[state])
                states << documentStateText(static_cast<DocumentState>(state));
        return states.join(QStringLiteral(" · "));
    }
}

QVariant DocumentModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedDocument& listed = documentAt(index.row());
    if (role == Qt::DisplayRole)
        return text(listed, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignRight));
    if (role == Qt::ToolTipRole) { // as rich text it wraps; what a document says is never markup
        const QString told = index.column() == UsedBy ? places(listed) : text(listed, index.column());
        return told.isEmpty() ? QVariant()
                              : QStringLiteral("<p>")
                + told.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</p>");
    }
    return {};
}

QVariant DocumentModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section == Size ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("File");
    case Number:
        return tr("Number, sign");
    case Date:
        return tr("Dated");
    case Issuer:
        return tr("Issued by");
    case Abstract:
        return tr("Abstract");
    case Size:
        return tr("Size");
    case UsedBy:
        return tr("Used by");
    default:
        return tr("State");
    }
}

} // namespace sodiem
