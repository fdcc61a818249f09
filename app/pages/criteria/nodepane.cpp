// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/criteria/nodepane.h"

#include "app/i18n/ruletext.h"
#include "app/i18n/settext.h"
#include "app/models/examplemodel.h"
#include "app/pages/criteria/trialbox.h"
#include "app/widgets/runningtext.h"
#include "app/widgets/section.h"
#include "app/widgets/wordtable.h"

#include <algorithm>

#include <QPushButton>
#include <QVBoxLayout>

namespace sodiem {
namespace {

// Vietnamese and English may both be plain text of a set: nothing in it is markup.
RunningText* plainText(const QString& text, QWidget* parent) {
    auto* words = new RunningText(text, parent);
    words->setTextFormat(Qt::PlainText);
    words->setSelectable();
    return words;
}

} // namespace

NodePane::NodePane(std::shared_ptr<const CriteriaSet> set, const Language& language, QWidget* parent)
    : ColumnArea(parent)
    , m_set(std::move(set))
    , m_language(language) {
    setObjectName(QStringLiteral("criterion-pane"));
    show(-1);
}

void NodePane::show(int node) {
    if (m_node == node)
        return;
    m_node = node;
    m_trial = nullptr;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    if (node < 0)
        showSet(*column);
    else
        showNode(*column, m_set->nodes[static_cast<std::size_t>(node)]);
    column->addStretch();
    setContent(content); // takes the one before away
}

void NodePane::addHead(QVBoxLayout& column, const QString& title, const QString& below) {
    auto* head = plainText(title, column.parentWidget());
    head->setObjectName(QStringLiteral("criterion-title"));
    QFont font = head->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    head->setFont(font);
    column.addWidget(head);
    if (!below.isEmpty())
        column.addWidget(plainText(below, column.parentWidget()));
}

void NodePane::addSection(QVBoxLayout& column, const QString& title, const QStringList& lines) {
    if (lines.join(QString()).isEmpty())
        return;
    auto* section = new Section(title, column.parentWidget());
    section->body()->setSpacing(4);
    for (const QString& line : lines)
        section->body()->addWidget(plainText(line, section));
    column.addWidget(section);
}

void NodePane::showSet(QVBoxLayout& column) {
    addHead(column, m_language.of(m_set->title), {});
    for (const SetStatement& statement : setStatements(*m_set, m_language))
        addSection(column, statement.heading, statement.lines.split(u'\n'));
}

void NodePane::showNode(QVBoxLayout& column, const Node& node) {
    QStringList facts{tr("Maximum: %1").arg(m_language.points(node.maximum, m_set->decimals))};
    if (node.isLeaf()) {
        const Part* part = node.part < 0 ? nullptr : &m_set->parts[static_cast<std::size_t>(node.part)];
        if (part != nullptr && !m_language.of(part->title).isEmpty())
            facts << tr("Part: %1").arg(m_language.of(part->title));
        facts << tr("Scored by: %1").arg(scoredByText(node.scoredBy, m_language));
    }
    if (!node.owner.isEmpty())
        facts << tr("Followed by: %1").arg(node.owner);
    addHead(column, node.ref + QStringLiteral("  ") + m_language.of(node.title), facts.join(QStringLiteral(" · ")));
    addSection(column, node.isLeaf() ? tr("How it is scored: %1").arg(ruleKindText(*node.rule, m_language)) : tr("How it is scored"),
        ruleText(node, *m_set, m_language));
    if (!node.isLeaf())
        return addSection(column, tr("Guidance"), {m_language.of(node.guidance)});
    addTrial(column);
    if (!node.examples.empty())
        addExamples(column);
    QStringList fields, checks;
    for (const Field& field : node.fields)
        fields << fieldText(field, m_language);
    for (const Check& check : node.checks)
        checks << checkText(check, node, *m_set, m_language);
    addSection(column, tr("Figures asked for"), fields);
    addSection(column, tr("Checks"), checks);
    addSection(column, tr("Evidence"), {evidenceText(node, m_language)});
    addSection(column, tr("Guidance"), {m_language.of(node.guidance)});
    addSection(column, tr("Legal reference"), {node.legalRef});
}

void NodePane::addTrial(QVBoxLayout& column) {
    auto* section = new Section(tr("Try it"), column.parentWidget());
    m_trial = new TrialBox(m_set, m_node, m_language, section);
    section->body()->addWidget(m_trial);
    column.addWidget(section);
}

void NodePane::addExamples(QVBoxLayout& column) {
    auto* section = new Section(tr("Worked examples"), column.parentWidget());
    auto* table = new WordTable(QStringLiteral("examples"), section);
    auto* model = new ExampleModel(m_set, m_node, m_language, table);
    table->setAccessibleName(tr("Worked examples"));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setModel(model);
    table->setLetters({0, 13, 0});
    table->setWhole(true);
    auto* tried = new QPushButton(tr("Try the figures of the example chosen"), section);
    tried->setObjectName(QStringLiteral("try-example"));
    tried->setAutoDefault(false);
    const auto take = [this, table] {
        const Node& leaf = m_set->nodes[static_cast<std::size_t>(m_node)];
        const int row = std::max(0, table->currentIndex().row());
        m_trial->take(leaf.examples[static_cast<std::size_t>(row)]);
        ensureWidgetVisible(m_trial, 0, 24);
    };
    connect(tried, &QPushButton::clicked, this, take);
    connect(table, &QAbstractItemView::activated, this, take);
    table->selectRow(0);
    section->body()->addWidget(table);
    section->body()->addWidget(tried, 0, Qt::AlignLeft);
    column.addWidget(section);
}

} // namespace sodiem
