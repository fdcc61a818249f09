// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/import/importcolumnspage.h"

#include "app/models/importtargets.h"
#include "app/pages/import/importwords.h"
#include "app/pages/import/linestable.h"
#include "app/session/session.h"
#include "app/widgets/runningtext.h"
#include "app/widgets/searchtree.h"
#include "core/exchange/importproposal.h"

#include <algorithm>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QSpinBox>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace sodiem {
namespace {

using Kind = ColumnUse::Kind;

constexpr int mostHeadRows = 30;
constexpr int samples = 3;
constexpr int rowsSampled = 200;

// The first values of a column below its head.
QString sampleOf(const Sheet& sheet, int column, int headerRow) {
    QStringList texts;
    const int end = std::min(rowCount(sheet), headerRow + 1 + rowsSampled);
    for (int row = headerRow + 1; row < end && texts.size() < samples; ++row)
        if (const QString text = shownText(sheet.at({row, column})); !text.isEmpty())
            texts << text;
    return texts.join(QStringLiteral("; "));
}

} // namespace

ImportColumnsPage::ImportColumnsPage(const Workplace& place, ImportDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_draft(draft)
    , m_finder(place.session.frame().catalogue, place.session.frame().units)
    , m_headerRow(new QSpinBox(this))
    , m_points(new QCheckBox(tr("Columns named by an item hold its points"), this))
    , m_summary(new RunningText(this))
    , m_columns(new LinesTable(QStringLiteral("columns"), {7, 26, 26}, this))
    , m_question(new RunningText(this))
    , m_targets(new ImportTargets(place.session.frame(), place.session.stage(), place.language, this))
    , m_tree(new SearchTree(m_targets, ImportTargets::SearchRole, this)) {
    build();
    connect(m_headerRow, &QSpinBox::valueChanged, this, [this](int row) { proposeBelow(row - 1); });
    connect(m_points, &QCheckBox::toggled, this, [this] { proposeBelow(m_draft.mapping.headerRow); });
    connect(m_columns, &LinesTable::currentLineChanged, this, &ImportColumnsPage::showColumn);
    connect(m_columns, &QAbstractItemView::activated, m_tree, &SearchTree::takeSearchFocus);
    auto* unused = new QShortcut(Qt::Key_Delete, m_columns, this, [this] {
        if (const int column = m_columns->currentIndex().row(); column >= 0)
            setUse(column, {});
    });
    unused->setContext(Qt::WidgetShortcut);
    connect(m_tree->tree(), &QTreeView::clicked, this, [this] { choose(m_tree->current(), false); });
    connect(m_tree->tree(), &QTreeView::activated, this, [this] { choose(m_tree->current(), true); });
}

void ImportColumnsPage::build() {
    m_headerRow->setSpecialValueText(tr("none"));
    m_summary->setObjectName(QStringLiteral("columnsSummary"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setContentsMargins(8, 0, 0, 0); // as the field below it
    m_columns->setAccessibleName(tr("Columns of the table"));
    m_tree->setWords(
        tr("What the column is"), tr("Find an item or a figure"), tr("Find an item or a figure"));
    auto* label = new QLabel(tr("Row of the heads:"), this);
    label->setBuddy(m_headerRow);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(label);
    top->addWidget(m_headerRow);
    top->addSpacing(12);
    top->addWidget(m_points);
    top->addStretch(1);
    auto* right = new QWidget(this);
    auto* choice = new QVBoxLayout(right);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(0);
    choice->addWidget(m_question);
    choice->addWidget(m_tree, 1);
    auto* both = new QSplitter(this);
    both->setChildrenCollapsible(false);
    both->addWidget(m_columns);
    both->addWidget(right);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_summary);
    column->addWidget(both, 1);
}

void ImportColumnsPage::showSheet() {
    const QSignalBlocker quietRow(m_headerRow), quietPoints(m_points);
    m_points->setChecked(false);
    m_headerRow->setRange(0, std::min(rowCount(m_draft.table()), mostHeadRows));
    m_recalled = recall();
    if (!m_recalled)
        propose();
    m_headerRow->setValue(m_draft.mapping.headerRow + 1);
    showMapping();
    m_columns->setCurrentLine(0);
}

bool ImportColumnsPage::recall() {
    const Sheet& sheet = m_draft.table();
    const Frame& frame = m_place.session.frame();
    for (int row = 0; row < std::min(rowCount(sheet), mostHeadRows); ++row) {
        const QStringList shape = shapeOf(sheet, row);
        const QStringList uses
            = shape.isEmpty() ? QStringList() : m_place.settings.tableColumns(frame.set.id, shape);
        if (uses.isEmpty())
            continue;
        m_draft.mapping = {row, {}};
        for (const QString& use : uses)
            m_draft.mapping.columns.push_back(useFromText(frame, use, m_place.session.stage()));
        m_draft.mapping.columns.resize(static_cast<std::size_t>(columnCount(sheet)));
        return true;
    }
    return false;
}

void ImportColumnsPage::remember() const {
    const QStringList shape
        = m_draft.mapping.headerRow < 0 ? QStringList() : shapeOf(m_draft.table(), m_draft.mapping.headerRow);
    if (shape.isEmpty())
        return;
    QStringList uses;
    for (const ColumnUse& use : m_draft.mapping.columns)
        uses << useText(m_place.session.frame(), use);
    m_place.settings.setTableColumns(m_place.session.frame().set.id, shape, uses);
}

void ImportColumnsPage::propose() {
    m_draft.mapping
        = ImportProposer(m_place.session.frame(), m_finder, m_place.session.stage(), ItemHeads::Figures)
              .propose(m_draft.table());
}

void ImportColumnsPage::proposeBelow(int headerRow) {
    m_recalled = false;
    m_draft.mapping = ImportProposer(m_place.session.frame(), m_finder, m_place.session.stage(),
        m_points->isChecked() ? ItemHeads::Points : ItemHeads::Figures)
                          .propose(m_draft.table(), headerRow);
    showMapping();
}

void ImportColumnsPage::showMapping() {
    const Sheet& sheet = m_draft.table();
    const int headerRow = m_draft.mapping.headerRow, current = std::max(0, m_columns->currentIndex().row());
    std::vector<LinesModel::Line> lines;
    for (std::size_t i = 0; i < m_draft.mapping.columns.size(); ++i) {
        const int column = static_cast<int>(i);
        QString head = headerRow < 0 ? QString() : shownText(sheet.at({headerRow, column}));
        if (head.isEmpty() && headerRow > 0) // a cell merged down
            head = shownText(sheet.at({headerRow - 1, column}));
        const ColumnUse& use = m_draft.mapping.columns[i];
        const QString words = use.kind == Kind::Unused
            ? QStringLiteral("–")
            : useWords(m_place.session.frame(), use, m_place.language);
        lines.push_back(
            {{columnLetters(column), head, words, sampleOf(sheet, column, headerRow)}, false, {}});
    }
    m_columns->lines().show(
        {tr("Column"), tr("Head"), tr("What it is"), tr("First values")}, std::move(lines));
    m_columns->setCurrentLine(current);
    showSummary();
    Q_EMIT mappingChanged();
}

void ImportColumnsPage::showSummary() {
    const auto& columns = m_draft.mapping.columns;
    const auto used = std::count_if(
        columns.begin(), columns.end(), [](const ColumnUse& use) { return use.kind != Kind::Unused; });
    QStringList sentences{tr("Columns used: %1 of %2.").arg(used).arg(columns.size())};
    if (m_recalled)
        sentences << tr("They are as you said at the last table of this shape.");
    if (m_draft.mapping.columnOf({Kind::Unit, -1, -1}) < 0)
        sentences << tr("Say which column names the units.");
    else if (!m_draft.mapping.isUsable())
        sentences << tr("Say of one column at least which figure it holds.");
    m_summary->setText(sentences.join(u' '));
}

void ImportColumnsPage::showColumn(int column) {
    if (column < 0)
        return;
    const QString head = m_columns->lines().line(column).cells.value(1);
    m_question->setText(head.isEmpty() ? tr("What is column %1?").arg(columnLetters(column))
                                       : tr("What is column %1, “%2”?").arg(columnLetters(column), head));
    m_tree->show(m_targets->indexOf(m_draft.mapping.columns[static_cast<std::size_t>(column)]));
}

void ImportColumnsPage::setUse(int column, const ColumnUse& use) {
    auto& columns = m_draft.mapping.columns;
    if (use.kind != Kind::Unused)
        std::replace(columns.begin(), columns.end(), use, ColumnUse());
    columns[static_cast<std::size_t>(column)] = use;
    showMapping();
}

void ImportColumnsPage::choose(const QModelIndex& target, bool goOn) {
    const int column = m_columns->currentIndex().row();
    const QVariant use = target.data(ImportTargets::UseRole);
    if (column < 0 || !use.isValid())
        return;
    setUse(column, useFromText(m_place.session.frame(), use.toString(), m_place.session.stage()));
    if (goOn)
        goToNextUnused();
}

void ImportColumnsPage::goToNextUnused() {
    const auto& columns = m_draft.mapping.columns;
    const auto from = columns.begin() + m_columns->currentIndex().row() + 1;
    const auto next
        = std::find_if(from, columns.end(), [](const ColumnUse& use) { return use.kind == Kind::Unused; });
    if (next != columns.end())
        m_columns->setCurrentLine(static_cast<int>(next - columns.begin()));
    m_tree->takeSearchFocus();
}

} // namespace sodiem
