// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/criteria/compareview.h"

#include "app/widgets/emptyword.h"
#include "app/widgets/runningtext.h"
#include "app/widgets/wordtable.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sodiem {

CompareView::CompareView(const Language& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_model(new SetCompareModel(language, this))
    , m_counts(new RunningText(this))
    , m_changedOnly(new QCheckBox(tr("Only what is not as before"), this))
    , m_table(new WordTable(QStringLiteral("set-compare"), this)) {
    m_changedOnly->setChecked(m_model->changedOnly());
    m_counts->setObjectName(QStringLiteral("compare-counts"));
    m_table->setAccessibleName(tr("Two versions side by side"));
    m_table->setModel(m_model);
    m_table->setLetters({10, 15, 0, 0});
    new EmptyWord(tr("The two versions are alike in every item."), m_table);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_counts, 1);
    head->addWidget(m_changedOnly);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    connect(m_changedOnly, &QCheckBox::toggled, m_model, &SetCompareModel::setChangedOnly);
}

void CompareView::show(std::shared_ptr<const CriteriaSet> before, std::shared_ptr<const CriteriaSet> after) {
    m_model->show(std::move(before), std::move(after));
    QStringList counts;
    for (const NodeFate fate : allNodeFates)
        if (const int count = m_model->countOf(fate); count > 0)
            counts << QStringLiteral("%1: %2").arg(fateText(fate, m_language), m_language.count(count));
    const QString text = counts.join(QStringLiteral(" · "));
    m_counts->setText(text.left(1).toUpper() + text.mid(1));
}

} // namespace sodiem
