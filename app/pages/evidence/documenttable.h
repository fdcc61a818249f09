// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/documentmodel.h"
#include "app/widgets/rowtable.h"

namespace sodiem {

// The documents of the book; Enter or a double click leads to the item.
class DocumentTable : public RowTable {
    Q_OBJECT

public:
    DocumentTable(std::shared_ptr<const Frame> frame, const Language& language, QWidget* parent);

    DocumentModel& documents() const { return *m_model; }
    // What was current stays, if it is still there; else the nearest line is.
    void show(DocumentModel::Documents documents);
    void filter(const DocumentFilter& filter);
    const ListedDocument* current() const; // null: none

Q_SIGNALS:
    void openWanted(const sodiem::ListedDocument& listed);
    void currentMoved();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void keepCurrent(const std::function<void()>& change);
    void fitColumns() override;

    DocumentModel* m_model;
};

} // namespace sodiem
