// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/criteriamodel.h"
#include "app/widgets/searchtree.h"

namespace sodiem {

// The tree of a criteria set in its columns, with the search above. Where there is little room, columns that the
// pane beside it tells too give way.
class CriteriaTree : public SearchTree {
    Q_OBJECT

public:
    CriteriaTree(std::shared_ptr<const CriteriaSet> set, const Language& language, QWidget* parent = nullptr);

    CriteriaModel& model() const { return *m_model; }
    int current() const; // node; -1: the set itself
    void goTo(int node);

Q_SIGNALS:
    void nodeChosen(int node); // -1: the set itself

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    CriteriaTree(CriteriaModel* model, const Language& language, QWidget* parent);
    void fit();

    CriteriaModel* m_model;
};

} // namespace sodiem
