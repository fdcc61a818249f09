// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/evidencemodel.h"

#include "app/i18n/shownnumber.h"

#include <algorithm>

namespace sodiem {
namespace {

constexpr QStringView dot = u" · ";

bool sameDocuments(const std::vector<EvidenceRow>& a, const std::vector<EvidenceRow>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const EvidenceRow& x, const EvidenceRow& y) { return x.document.sha256 == y.document.sha256; });
}

QString joined(QStringList pieces, QStringView separator) {
    pieces.removeAll(QString());
    return pieces.join(separator);
}

} // namespace

EvidenceModel::EvidenceModel(const Language& language, QObject* parent)
    : QAbstractListModel(parent)
    , m_language(language) { }

void EvidenceModel::setRows(std::vector<EvidenceRow> rows) {
    if (!sameDocuments(rows, m_rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

const EvidenceRow* EvidenceModel::rowAt(const QModelIndex& index) const {
    return index.isValid() ? &m_rows[static_cast<std::size_t>(index.row())] : nullptr;
}

QModelIndex EvidenceModel::indexOf(const QString& sha256) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].document.sha256 == sha256)
            return index(static_cast<int>(i));
    return {};
}

int EvidenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const {
    const EvidenceRow* row = rowAt(index);
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return heading(row->document);
    case Qt::ToolTipRole:
        return toolTip(*row);
    case Qt::AccessibleTextRole:
        return joined({heading(row->document), body(row->document), foot(*row)}, u", ");
    case BodyRole:
        return body(row->document);
    case FootRole:
        return foot(*row);
    case MissingRole:
        return row->missing;
    case DigestRole:
        return row->document.sha256;
    default:
        return {};
    }
}

QString EvidenceModel::heading(const EvidenceDocument& document) const {
    const QString known = joined({document.number, shownDate(document.date)}, dot);
    return known.isEmpty() ? document.shownName() : known;
}

QString EvidenceModel::body(const EvidenceDocument& document) const {
    if (!document.abstract.isEmpty())
        return document.abstract;
    return document.number.isEmpty() && document.date.isEmpty() ? QString() : document.shownName();
}

QString EvidenceModel::foot(const EvidenceRow& row) const {
    const QString size = row.document.size > 0 ? shownSize(row.document.size, m_language) : QString();
    const QString refs = row.elsewhere.join(QStringLiteral(", "));
    const QString elsewhere = refs.isEmpty() ? QString()
        : row.attached                       ? tr("also for %1").arg(refs)
                                             : tr("for %1").arg(refs);
    return joined({row.missing ? tr("the file is missing") : QString(),
                      row.document.differing.empty() ? QString() : tr("two computers differ"), row.cited,
                      size, elsewhere},
        dot);
}

QString EvidenceModel::toolTip(const EvidenceRow& row) const {
    const EvidenceDocument& document = row.document;
    QStringList lines;
    const auto add = [&lines](const QString& label, const QString& value) {
        if (!value.isEmpty())
            lines << label + QStringLiteral(": ") + value;
    };
    add(tr("File"), document.shownName());
    add(tr("Number, sign"), document.number);
    add(tr("Date of issue"), shownDate(document.date));
    add(tr("Issued by"), document.issuer);
    add(tr("Abstract"), document.abstract);
    add(tr("Page, section"), row.cited);
    if (document.size > 0)
        add(tr("Size"), shownSize(document.size, m_language));
    add(row.attached ? tr("Also for") : tr("For"), row.elsewhere.join(QStringLiteral(", ")));
    if (!document.differing.empty())
        lines << tr("Two computers say different things of this document; type what is right.");
    if (row.missing)
        lines << tr("The file is not in the folder of evidence; attach it again.");
    // As rich text it wraps; what a document says is never markup.
    return QStringLiteral("<p>") + lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))
        + QStringLiteral("</p>");
}

} // namespace sodiem
