// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/exchange/importmapping.h"

#include <QStandardItemModel>

namespace sodiem {

// "1.2 Kế hoạch", "Số liệu chung: Hồ sơ", "Điểm 1.3": what a column is.
QString useWords(const Frame& frame, const ColumnUse& use, const Language& language);

// Everything a column can be, as a tree: what is no figure, the shared figures, and the areas with their
// items and what can be entered of each at the step.
class ImportTargets : public QStandardItemModel {
    Q_OBJECT

public:
    enum Role {
        UseRole = Qt::UserRole + 1,
        SearchRole
    }; // a use as useText() writes it; none: cannot be chosen

    ImportTargets(const Frame& frame, Stage stage, const Language& language, QObject* parent = nullptr);

    QModelIndex indexOf(const ColumnUse& use) const; // invalid for what is not there

private:
    QStandardItem* add(QStandardItem* parent, const QString& text, const std::optional<ColumnUse>& use);
    void addNode(QStandardItem* parent, int node);
    void addLeaf(QStandardItem* parent, int leaf);

    const Frame& m_frame;
    const Stage m_stage;
    const Language m_language;
};

} // namespace sodiem
