// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/setcomparemodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace sodiem {

class WordTable;

// Two versions of a set side by side, with how many nodes became what above them.
class CompareView : public QWidget {
    Q_OBJECT

public:
    explicit CompareView(const Language& language, QWidget* parent = nullptr);

    void show(std::shared_ptr<const CriteriaSet> before, std::shared_ptr<const CriteriaSet> after);
    SetCompareModel& model() const { return *m_model; }
    using QWidget::show;

private:
    const Language& m_language;
    SetCompareModel* m_model;
    QLabel* m_counts;
    QCheckBox* m_changedOnly;
    WordTable* m_table;
};

} // namespace sodiem
