// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/criteria/criteriaset.h"

#include <QWidget>

class QComboBox;

namespace sodiem {

class FaultLabel;

// Which plan a new book follows: none, one that is built in for its criteria set, or a file of the office's own,
// which must draw from that set.
class PlanChoice : public QWidget {
    Q_OBJECT

public:
    PlanChoice(const Language& language, QWidget* parent = nullptr);

    // What can be chosen for a set; that of its year is proposed. What was chosen before stays where it can.
    void offer(const CriteriaSet& set);
    QByteArray plan() const; // read and proven; empty: none
    void take(const QString& path); // a file of one's own; told when it cannot be read

private:
    struct Choice {
        QString source;
        QString text;
        QByteArray bytes;
    };
    void choose(int index);
    void askForFile();
    void fill(int current);
    std::optional<Choice> read(const QString& source, QString* fault) const;

    const Language m_language;
    const CriteriaSet* m_set = nullptr;
    std::vector<Choice> m_choices; // the first: no plan
    QComboBox* m_box;
    FaultLabel* m_fault;
};

} // namespace sodiem
