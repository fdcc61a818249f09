// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "core/criteria/criteriaset.h"

#include <memory>

#include <QWidget>

class QComboBox;
class QSplitter;

namespace sodiem {

class CriteriaTree;
class NodePane;

// Bộ tiêu chí: the set of the open book as officials read it, each rule to be tried, and the ways to a new
// version of it.
class CriteriaPage : public QWidget {
    Q_OBJECT

public:
    explicit CriteriaPage(const Workplace& place, QWidget* parent = nullptr);
    ~CriteriaPage() override;

    CriteriaTree& tree() const { return *m_tree; }
    NodePane& pane() const { return *m_pane; }
    QString currentRef() const; // empty: the set itself
    void goTo(const QString& ref); // the set itself where there is no such node
    QString helpTopic() const; // the kind of the chosen rule; empty: none
    void askNewVersion(const QString& path = {}); // with a file chosen already
    void askCompare();

Q_SIGNALS:
    void setWanted(const QString& id); // another of the book's sets
    void versionTaken(const QByteArray& criteria); // to be taken into use, and the book opened anew

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    void build();
    void showNode(int node);

    const Workplace m_place;
    std::shared_ptr<const CriteriaSet> m_set; // the frame's
    QComboBox* m_sets;
    CriteriaTree* m_tree;
    NodePane* m_pane;
    QSplitter* m_splitter;
};

} // namespace sodiem
