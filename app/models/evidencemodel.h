// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "app/models/evidencerows.h"

#include <QAbstractListModel>

namespace sodiem {

// Documents, one a row: a snapshot by value.
class EvidenceModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        // Qt::DisplayRole is the heading: number and date, else the file's name.
        BodyRole = Qt::UserRole, // what it is about
        FootRole, // page, size, where else it is used
        MissingRole,
        DigestRole,
    };

    explicit EvidenceModel(const Language& language, QObject* parent = nullptr);

    // The same documents in the same order: only what differs is painted again, and what is selected stays.
    void setRows(std::vector<EvidenceRow> rows);
    const std::vector<EvidenceRow>& rows() const { return m_rows; }
    const EvidenceRow* rowAt(const QModelIndex& index) const; // null for none
    QModelIndex indexOf(const QString& sha256) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString heading(const EvidenceDocument& document) const;
    QString body(const EvidenceDocument& document) const;
    QString foot(const EvidenceRow& row) const;
    QString toolTip(const EvidenceRow& row) const;

    const Language& m_language;
    std::vector<EvidenceRow> m_rows;
};

} // namespace sodiem
