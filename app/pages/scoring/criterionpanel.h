// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/models/itemcolumn.h"

#include <QWidget>

class QStandardItem;
class QStandardItemModel;

namespace sodiem {

class SearchTree;

// The shared figures and the items of the set, each with how many units have it.
class CriterionPanel : public QWidget {
    Q_OBJECT

public:
    explicit CriterionPanel(const Workplace& place, QWidget* parent = nullptr);

    void show(const ItemSubject& subject);
    void takeSearchFocus();

Q_SIGNALS:
    void chosen(const sodiem::ItemSubject& subject);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void showProgress();
    void choose(const QModelIndex& index);

    const Workplace m_place;
    QStandardItemModel* m_model;
    SearchTree* m_items;
    std::vector<QStandardItem*> m_facts;
    std::vector<QStandardItem*> m_leaves;
};

} // namespace sodiem
