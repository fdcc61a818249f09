// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/report/documentlist.h"

#include <QAbstractTableModel>

namespace sodiem {

// Which documents are wanted.
struct DocumentFilter {
    QString text; // as typed; every word must be found
    std::optional<DocumentState> state;
    int unit = -1; // index into Frame::units; -1: all

    bool operator==(const DocumentFilter&) const = default;
};

QString documentStateText(DocumentState state);

// The documents of a book, or those of them that a filter lets through, a line each. Tens of thousands are
// possible: they are worded when they are seen.
class DocumentModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Number, Date, Issuer, Abstract, Size, UsedBy, State, ColumnCount };
    using Documents = std::shared_ptr<const std::vector<ListedDocument>>;

    DocumentModel(std::shared_ptr<const Frame> frame, const Language& language, QObject* parent = nullptr);

    void setDocuments(Documents documents);
    void setFilter(const DocumentFilter& filter);
    const DocumentFilter& filter() const { return m_filter; }
    // By a column: texts in dictionary order, dates and sizes as such, users by how many they are. Equal ones keep
    // the order of their names.
    void sortBy(int column, Qt::SortOrder order);
    std::size_t documentCount() const { return m_documents->size(); } // without the filter
    const ListedDocument& documentAt(int row) const;
    int rowOf(const QString& sha256) const; // -1: not shown
    // How many documents there are in each state, and in all, whatever state the filter asks for.
    std::array<int, documentStates> counts() const { return m_counts; }
    int countOfAll() const { return m_countOfAll; }
    std::vector<std::size_t> units() const; // that use any document, in order, without the filter

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    void order();
    QString text(const ListedDocument& listed, int column) const;
    QString usedBy(const ListedDocument& listed) const;
    QString places(const ListedDocument& listed) const;
    QString placeText(const ListedDocument::Place& place) const;

    const std::shared_ptr<const Frame> m_frame;
    const Language m_language;
    Documents m_documents;
    DocumentFilter m_filter;
    std::vector<std::size_t> m_shown; // indices into the documents
    int m_column = Name; // the documents' own order
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::array<int, documentStates> m_counts{};
    int m_countOfAll = 0;
};

} // namespace sodiem
