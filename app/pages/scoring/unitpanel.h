// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/models/unittreemodel.h"

#include <QWidget>

namespace sodiem {

class SearchTree;

// The communes by district with how far each is, and a search that does not mind missing diacritics.
class UnitPanel : public QWidget {
    Q_OBJECT

public:
    explicit UnitPanel(const Workplace& place, QWidget* parent = nullptr);

    void takeSearchFocus();

private:
    UnitTreeModel::Progress progressOf(std::size_t unit) const;
    void showProgress();
    void showSelection();
    void choose(const QModelIndex& index);

    const Workplace m_place;
    UnitTreeModel* m_model;
    SearchTree* m_units;
};

} // namespace sodiem
