// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/sampledialog.h"

#include "app/commands/commands.h"
#include "app/i18n/errortext.h"
#include "app/models/samplewords.h"
#include "app/pages/scoring/countform.h"
#include "app/pages/scoring/sampleentry.h"
#include "app/session/session.h"
#include "app/widgets/columnarea.h"
#include "app/widgets/faultlabel.h"
#include "app/widgets/griddelegate.h"
#include "app/widgets/gridview.h"
#include "core/units/labels.h"

#include <array>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace sodiem {

SampleDialog::SampleDialog(const Workplace& place, Drafts& drafts, const EntryPlace& shown, QWidget* parent)
    : QDialog(parent)
    , m_place(place)
    , m_drafts(drafts)
    , m_shown(shown)
    , m_model(new SampleModel(this))
    , m_view(new GridView(this))
    , m_refused(new RefusedList(this))
    , m_counts(new QLabel(this))
    , m_twice(new FaultLabel(this))
    , m_form(new CountForm(place, this))
    , m_fault(new FaultLabel(this)) {
    build();
    const Session& session = m_place.session;
    connect(&session, &Session::unitsChanged, this, &SampleDialog::refresh);
    connect(&session, &Session::bookChanged, this, &SampleDialog::refresh);
    connect(&session, &Session::stateChanged, this, &SampleDialog::refresh);
    connect(&m_drafts, &Drafts::changed, this, &SampleDialog::refresh);
    connect(m_view, &GridView::entered, this, &SampleDialog::enter);
    connect(m_refused, &RefusedList::chosen, this, [this](int row) {
        m_view->setCurrentIndex(m_model->index(row, std::max(0, m_view->currentIndex().column())));
        m_view->scrollTo(m_view->currentIndex());
    });
    connect(m_refused, &RefusedList::dismissed, this, [this] {
        m_placeless.clear();
        showRefused();
    });
    // The window's own do not reach a dialog that stands before it.
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &SampleDialog::undo);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, this, &SampleDialog::redo);
    m_form->make(m_shown);
    refresh();
    fitColumns();
    m_view->setCurrentIndex(m_model->index(m_model->filledRows(), 0));
    m_view->setFocus(Qt::OtherFocusReason);
}

void SampleDialog::build() {
    const Frame& frame = m_place.session.frame();
    const Node& leaf = *frame.leaves[m_shown.leaf];
    setWindowTitle(tr("Cases drawn: %1").arg(leaf.ref));
    auto* title = new QLabel(labelAtLineStart(*frame.units[m_shown.unit]) + u'\n' + leaf.ref
            + QStringLiteral("  ") + m_place.language.of(leaf.title),
        this);
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* remove = buttons->addButton(tr("Take out the lines chosen"), QDialogButtonBox::ActionRole);
    remove->setObjectName(QStringLiteral("sample-remove"));
    connect(remove, &QPushButton::clicked, this, &SampleDialog::removeCases);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* parts = new QHBoxLayout;
    parts->setSpacing(12);
    parts->addWidget(makeTable(), 1);
    parts->addWidget(makeSide());
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(title);
    column->addLayout(parts, 1);
    column->addWidget(m_fault);
    column->addWidget(buttons);
    for (QPushButton* each : findChildren<QPushButton*>()) // Enter belongs to the table
        each->setAutoDefault(false);
    resize(QSize(fontMetrics().averageCharWidth() * 160, 540).boundedTo({1000, 560}));
}

QWidget* SampleDialog::makeTable() {
    m_view->setGrid(m_model);
    m_view->setItemDelegate(new GridDelegate(m_view));
    m_view->setObjectName(QStringLiteral("sample"));
    m_view->setAccessibleName(tr("Cases drawn"));
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_view, 1);
    column->addWidget(m_refused);
    return part;
}

QWidget* SampleDialog::makeSide() {
    m_counts->setObjectName(QStringLiteral("sample-counts"));
    m_counts->setWordWrap(true);
    m_twice->setObjectName(QStringLiteral("sample-twice"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(8);
    for (QWidget* each :
        {static_cast<QWidget*>(m_counts), static_cast<QWidget*>(m_twice), static_cast<QWidget*>(m_form)})
        column->addWidget(each);
    column->addStretch(1);
    auto* area = new ColumnArea(this);
    area->setContent(content);
    area->setFixedWidth(fontMetrics().averageCharWidth() * 36);
    return area;
}

void SampleDialog::fitColumns() {
    const int character = m_view->fontMetrics().averageCharWidth();
    constexpr std::array<int, SampleModel::outcomeColumn + 1> characters = {28, 15, 15, 15, 22, 17};
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, character * characters[static_cast<std::size_t>(column)]);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().lineSpacing() + 8);
    m_view->fitHeader();
}

void SampleDialog::refresh() {
    const DrawnCases& cases = m_place.session.campaign().record(m_shown.unit).sample(m_shown.leaf);
    m_model->show(cases, waitingCases(m_place, m_drafts, m_shown.unit, m_shown.leaf));
    m_counts->setText(
        cases.empty() ? tr(
            "Type one case a line, or paste the lines from Excel: number, received, due, returned, fault.")
                      : sampleCountsText(countSample(cases)));
    QStringList twice;
    for (const QString& number : numbersTwice(cases))
        twice << number;
    m_twice->setText(
        twice.isEmpty() ? QString() : tr("Listed more than once: %1.").arg(twice.join(QStringLiteral(", "))));
    m_form->refresh();
    showRefused();
}

void SampleDialog::showRefused() {
    std::vector<RefusedCell> cells;
    for (const auto& [id, waits] : waitingCases(m_place, m_drafts, m_shown.unit, m_shown.leaf)) {
        const int row = m_model->rowOf(id);
        for (const auto& [field, typed] : waits.typed)
            cells.push_back(
                {row, tr("Line %1, %2").arg(row + 1).arg(sampleFieldText(field)), typed, waits.problem});
    }
    cells.insert(cells.end(), m_placeless.begin(), m_placeless.end());
    m_refused->show(cells);
}

bool SampleDialog::isLocked(const CellText& cell) const { return cell.column >= SampleModel::outcomeColumn; }

// Lines below the last one are as good as empty ones: a block may be longer than the table.
void SampleDialog::enter(const QList<CellText>& cells, const QList<CellText>& outside) {
    if (!m_place.session.isWritable())
        return say(m_place.session.notWritable());
    m_placeless.clear();
    CaseTexts texts;
    std::map<int, QString> fresh; // ids of lines that were empty
    for (const CellText& cell : cells + outside) {
        if (isLocked(cell)) {
            const QString stands = m_model->index(cell.row, cell.column).data().toString();
            if (!cell.text.trimmed().isEmpty() && cell.text.trimmed() != stands)
                m_placeless.push_back({-1, tr("Line %1").arg(cell.row + 1), cell.text,
                    tr("There is no column for it; what became of a case follows from its dates.")});
            continue;
        }
        QString id = m_model->idAt(cell.row);
        if (id.isEmpty() && cell.text.trimmed().isEmpty())
            continue;
        if (id.isEmpty()) {
            QString& made = fresh[cell.row];
            if (made.isEmpty())
                made = m_place.commands.newId(cell.row);
            id = made;
        }
        texts[id][static_cast<SampleField>(cell.column)] = cell.text;
    }
    enterCases(m_place, m_drafts, m_shown.unit, m_shown.leaf, texts);
    refresh();
}

void SampleDialog::removeCases() {
    CaseTexts texts;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes())
        if (const QString id = m_model->idAt(index.row()); !id.isEmpty())
            for (const SampleField field : allSampleFields)
                texts[id][field] = QString();
    enterCases(m_place, m_drafts, m_shown.unit, m_shown.leaf, texts);
    refresh();
}

void SampleDialog::undo() { say(m_place.commands.undo()); }
void SampleDialog::redo() { say(m_place.commands.redo()); }

void SampleDialog::say(const Status& done) {
    m_fault->setText(done ? QString() : errorSentence(done.error(), m_place.language));
}

} // namespace sodiem
