// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "app/widgets/columnarea.h"
#include "core/criteria/criteriaset.h"

#include <memory>

class QVBoxLayout;

namespace sodiem {

class TrialBox;

// All of one node of a criteria set: its rule in sentences, a place to try it, its worked examples, what it asks
// for. Of the set itself: what it says of itself as a whole.
class NodePane : public ColumnArea {
    Q_OBJECT

public:
    NodePane(std::shared_ptr<const CriteriaSet> set, const Language& language, QWidget* parent = nullptr);

    using QWidget::show;
    void show(int node); // -1: the set itself
    int node() const { return m_node; }
    TrialBox* trial() const { return m_trial; } // nullptr: the node is not scored itself

private:
    void showSet(QVBoxLayout& column);
    void showNode(QVBoxLayout& column, const Node& node);
    void addTrial(QVBoxLayout& column);
    void addExamples(QVBoxLayout& column);
    void addHead(QVBoxLayout& column, const QString& title, const QString& below);
    void addSection(QVBoxLayout& column, const QString& title, const QStringList& lines);

    std::shared_ptr<const CriteriaSet> m_set;
    const Language& m_language;
    int m_node = -2; // nothing yet
    TrialBox* m_trial = nullptr;
};

} // namespace sodiem
