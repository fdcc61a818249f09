// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/scoring/provenset.h"
#include "core/scoring/trialinputs.h"

#include <memory>
#include <vector>

#include <QWidget>

class QFormLayout;
class QLabel;

namespace sodiem {

class FaultLabel;
class TrialEditor;

// Tries the rule of a leaf with figures of one's own: the points and how they come about, at each keystroke.
// Nothing of it is ever stored.
class TrialBox : public QWidget {
    Q_OBJECT

public:
    TrialBox(std::shared_ptr<const CriteriaSet> set, int leaf, const Language& language, QWidget* parent = nullptr);

    void take(const Example& example); // its figures, in place of what stands there
    void clear();

private:
    struct Row {
        TrialInput input;
        QString label;
        TrialEditor* editor;
    };
    void build();
    QString labelOf(const TrialInput& input) const;
    void compute();
    void showResult(const ExampleResult& result, const Reasons& reasons);
    QString resultText(const LeafScore& score) const;

    std::shared_ptr<const CriteriaSet> m_set;
    const Node& m_leaf;
    const Language& m_language;
    SlotNumbers m_values;
    std::vector<Row> m_rows;
    QFormLayout* m_form;
    QLabel* m_result;
    QLabel* m_reasons;
    FaultLabel* m_fault;
};

} // namespace sodiem
