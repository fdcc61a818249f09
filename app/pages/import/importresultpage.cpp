// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/import/importresultpage.h"

#include "app/i18n/reasontext.h"
#include "app/pages/import/importwords.h"
#include "app/pages/import/linestable.h"
#include "app/session/session.h"
#include "app/widgets/runningtext.h"

#include <algorithm>

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace sodiem {

ImportResultPage::ImportResultPage(const Workplace& place, const ImportDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_draft(draft)
    , m_summary(new RunningText(this))
    , m_overwrite(new QCheckBox(this))
    , m_reasonLabel(new QLabel(tr("Reason, where the table gives none:"), this))
    , m_reason(new QLineEdit(this))
    , m_valuesTitle(new QLabel(this))
    , m_values(new LinesTable(QStringLiteral("values"), {26, 52, 16, 16}, this))
    , m_rejectedPane(new QWidget(this))
    , m_rejectedTitle(new QLabel(m_rejectedPane))
    , m_copy(new QPushButton(tr("Copy the list"), m_rejectedPane))
    , m_rejected(new LinesTable(QStringLiteral("rejected"), {8, 22, 30, 16}, m_rejectedPane))
    , m_why(new RunningText(m_rejectedPane)) {
    build();
    connect(m_overwrite, &QCheckBox::toggled, this, &ImportResultPage::wishChanged);
    connect(m_reason, &QLineEdit::editingFinished, this, &ImportResultPage::takeReason);
    connect(m_rejected, &LinesTable::currentLineChanged, this, [this](int row) {
        m_why->setText(row < 0 ? QString() : m_rejected->lines().line(row).cells.back());
    });
    connect(m_copy, &QPushButton::clicked, m_rejected, &LinesTable::copyAll);
}

void ImportResultPage::build() {
    m_summary->setObjectName(QStringLiteral("resultSummary"));
    m_reasonLabel->setBuddy(m_reason);
    m_values->setAccessibleName(tr("Values to be stored"));
    m_values->lines().setNumeric({2, 3});
    m_values->setWidest(1);
    m_rejected->setAccessibleName(tr("Cells not taken"));
    auto* reason = new QHBoxLayout;
    reason->setSpacing(8);
    reason->addWidget(m_reasonLabel);
    reason->addWidget(m_reason, 1);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_rejectedTitle, 1);
    head->addWidget(m_copy);
    auto* rejected = new QVBoxLayout(m_rejectedPane);
    rejected->setContentsMargins(0, 0, 0, 0);
    rejected->setSpacing(4);
    rejected->addLayout(head);
    rejected->addWidget(m_rejected, 1);
    rejected->addWidget(m_why);
    m_why->setTextFormat(Qt::PlainText); // it quotes what somebody typed in a cell
    auto* valuesPane = new QWidget(this);
    auto* values = new QVBoxLayout(valuesPane);
    values->setContentsMargins(0, 0, 0, 0);
    values->setSpacing(4);
    values->addWidget(m_valuesTitle);
    values->addWidget(m_values, 1);
    auto* both = new QSplitter(Qt::Vertical, this);
    both->setChildrenCollapsible(false);
    both->addWidget(valuesPane);
    both->addWidget(m_rejectedPane);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_overwrite);
    column->addLayout(reason);
    column->addWidget(both, 1);
    for (LinesTable* table : {m_values, m_rejected})
        table->setMinimumHeight(fontMetrics().height() * 4);
}

void ImportResultPage::begin() {
    const QSignalBlocker quiet(m_overwrite);
    m_overwrite->setChecked(false);
    m_takenReason = tr("According to the table “%1”").arg(QFileInfo(m_draft.path).fileName());
    m_reason->setText(m_takenReason);
    m_reason->setToolTip(
        tr("The note of points given directly, and of “no case arose” at an appraiser's step"));
}

// Seen whenever it counts, so that nobody's reason is written without them.
bool ImportResultPage::needsReason(const TableImport& import) const {
    const auto& columns = m_draft.mapping.columns;
    const auto saysNoCase = [](const ImportedValue& value) { return value.isNoCase; };
    return std::any_of(columns.begin(), columns.end(),
               [](const ColumnUse& use) { return use.kind == ColumnUse::Kind::Points; })
        || std::any_of(import.values.begin(), import.values.end(), saysNoCase)
        || std::any_of(import.held.begin(), import.held.end(), saysNoCase)
        || std::any_of(import.rejected.begin(), import.rejected.end(),
            [](const RejectedCell& cell) { return cell.why.code == ErrorCode::EntryNoteMissing; });
}

bool ImportResultPage::overwrites() const { return m_overwrite->isChecked(); }

QString ImportResultPage::reason() const { return m_takenReason; }

void ImportResultPage::takeReason() {
    if (m_reason->text() == m_takenReason)
        return;
    m_takenReason = m_reason->text();
    Q_EMIT wishChanged();
}

void ImportResultPage::setOpen(bool open) {
    m_overwrite->setEnabled(open);
    m_reason->setEnabled(open);
}

void ImportResultPage::show(const std::shared_ptr<const TableImport>& checked) {
    const TableImport& import = *checked;
    const auto replacing = std::count_if(import.values.begin(), import.values.end(),
        [](const ImportedValue& value) { return value.replaces; });
    m_summary->setText(
        tr("Values to store at the step “%1”: %2, of %3 units. The same as in the book already: %4.")
            .arg(stageText(m_place.session.stage(), m_place.language),
                m_place.language.count(static_cast<std::int64_t>(import.values.size())),
                m_place.language.count(static_cast<std::int64_t>(import.units)),
                m_place.language.count(static_cast<std::int64_t>(import.same))));
    m_overwrite->setText(
        tr("Overwrite what was entered already (%1 values)")
            .arg(m_place.language.count(replacing + static_cast<std::ptrdiff_t>(import.held.size()))));
    m_overwrite->setVisible(replacing > 0 || !import.held.empty());
    m_reason->setVisible(needsReason(import));
    m_reasonLabel->setVisible(m_reason->isVisibleTo(this));
    m_valuesTitle->setText(import.held.empty()
            ? tr("Values to store")
            : tr("Values to store; marked: left out because something was entered already"));
    m_rejectedTitle->setText(tr("Cells not taken: %1").arg(import.rejected.size()));
    m_rejectedPane->setVisible(!import.rejected.empty());
    fill(checked);
}

void ImportResultPage::fill(const std::shared_ptr<const TableImport>& import) {
    const auto frame = m_place.session.frameShared();
    const Language language = m_place.language;
    const auto held = static_cast<int>(import->held.size()),
               all = held + static_cast<int>(import->values.size());
    m_values->lines().show(valueHeads(), all, [frame, language, import, held](int row) {
        const auto& list = row < held ? import->held : import->values;
        return valueLine(*frame, list[static_cast<std::size_t>(row < held ? row : row - held)], language);
    });
    m_rejected->lines().show(rejectedHeads(), static_cast<int>(import->rejected.size()),
        [frame, language, import, mapping = m_draft.mapping](int row) {
            return rejectedLine(*frame, mapping, import->rejected[static_cast<std::size_t>(row)], language);
        });
    m_rejected->setCurrentLine(0);
}

} // namespace sodiem
