// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/criteria/trialbox.h"

#include "app/i18n/errortext.h"
#include "app/i18n/figurename.h"
#include "app/i18n/reasontext.h"
#include "app/pages/criteria/trialeditor.h"
#include "app/widgets/faultlabel.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace sodiem {

TrialBox::TrialBox(
    std::shared_ptr<const CriteriaSet> set, int leaf, const Language& language, QWidget* parent)
    : QWidget(parent)
    , m_set(std::move(set))
    , m_leaf(m_set->nodes[static_cast<std::size_t>(leaf)])
    , m_language(language)
    , m_values(m_set->slots)
    , m_form(new QFormLayout)
    , m_result(new RunningText(this))
    , m_reasons(new RunningText(this))
    , m_fault(new FaultLabel(this)) {
    build();
    for (const TrialInput& input : trialInputs(*m_set, m_leaf)) {
        const QString label = labelOf(input);
        TrialEditor* editor = trialEditor(input, m_language, this);
        editor->setObjectName(QStringLiteral("trial-") + input.name);
        editor->focusProxy()->setAccessibleName(label);
        if (input.kind == TrialInput::Kind::NotApplicable) {
            m_form->addRow(editor);
        } else {
            auto* words = new RunningText(label + u':', this);
            words->setTextFormat(Qt::PlainText);
            m_form->addRow(words, editor);
        }
        connect(editor, &TrialEditor::changed, this, &TrialBox::compute);
        m_rows.push_back({input, label, editor});
    }
    compute();
}

void TrialBox::build() {
    auto* note = new RunningText(tr("For trying only: nothing entered here is stored or counted anywhere."), this);
    QFont bold = m_result->font();
    bold.setBold(true);
    m_result->setFont(bold);
    m_result->setObjectName(QStringLiteral("trial-result"));
    m_reasons->setObjectName(QStringLiteral("trial-reasons"));
    for (QLabel* words : {m_result, m_reasons})
        words->setTextFormat(Qt::PlainText);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(6);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* again = new QPushButton(tr("Clear the figures"), this);
    again->setObjectName(QStringLiteral("trial-clear"));
    again->setAutoDefault(false);
    connect(again, &QPushButton::clicked, this, &TrialBox::clear);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(note);
    column->addLayout(m_form);
    column->addWidget(m_result);
    column->addWidget(m_reasons);
    column->addWidget(m_fault);
    column->addWidget(again, 0, Qt::AlignLeft);
}

QString TrialBox::labelOf(const TrialInput& input) const {
    if (input.kind == TrialInput::Kind::Attribute)
        return m_language.say("Trial", "the unit's “%1”").arg(input.scale->attribute);
    if (input.kind == TrialInput::Kind::Points)
        return tr("Points given");
    QString label = figureName(input.name, m_leaf, *m_set, m_language);
    if (input.kind == TrialInput::Kind::Foreign && input.name.startsWith(u"fact."))
        label += QStringLiteral(" (%1)").arg(tr("shared figure"));
    return label.left(1).toUpper() + label.mid(1);
}

void TrialBox::take(const Example& example) {
    for (const Row& row : m_rows) {
        QString text;
        for (const auto& [name, value] : example.inputs)
            if (name == row.input.name)
                text = value;
        row.editor->setText(text);
    }
    compute();
}

void TrialBox::clear() { take(Example()); }

void TrialBox::compute() {
    std::vector<std::pair<QString, QString>> inputs;
    for (const Row& row : m_rows) {
        const Result<std::optional<QString>> text = row.editor->text();
        if (!text) {
            m_result->setText(tr("No points yet"));
            m_reasons->clear();
            return m_fault->setText(QStringLiteral("%1: %2").arg(row.label, errorSentence(text.error(), m_language)));
        }
        if (*text)
            inputs.emplace_back(row.input.name, **text);
    }
    Reasons reasons;
    showResult(tryLeaf(*m_set, m_leaf, inputs, m_values, &reasons), reasons);
}

QString TrialBox::resultText(const LeafScore& score) const {
    switch (score.state) {
    case LeafState::Scored:
    case LeafState::FullMarksNotApplicable:
        return tr("%1 of %2 points")
            .arg(m_language.points(score.points, m_set->decimals), m_language.points(m_leaf.maximum, m_set->decimals));
    case LeafState::Dropped:
        return tr("No case arose: taken out of the maximum");
    case LeafState::Missing:
        break;
    }
    return tr("No points yet");
}

void TrialBox::showResult(const ExampleResult& result, const Reasons& reasons) {
    QStringList lines;
    for (const Reason& reason : reasons) {
        const QString line = reasonText(reason, m_leaf, *m_set, m_language);
        lines << line.left(1).toUpper() + line.mid(1);
    }
    lines.removeDuplicates(); // several documents may miss the same day
    m_result->setText(result.fault ? tr("No points yet") : resultText(result.score));
    m_reasons->setText(lines.join(u'\n'));
    m_reasons->setVisible(!lines.isEmpty());
    if (result.fault) {
        Error bare = *result.fault;
        bare.place = {};
        return m_fault->setText(errorSentence(bare, m_language));
    }
    const QString check = result.failed != nullptr ? m_language.of(result.failed->text) : QString();
    m_fault->setText(check.isEmpty()  ? QString()
            : result.failed->isError ? tr("Would be refused: %1").arg(check)
                                     : tr("Would be warned of: %1").arg(check));
}

} // namespace sodiem
