// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/decisionbox.h"

#include "app/widgets/faultlabel.h"
#include "app/widgets/noteedit.h"
#include "app/widgets/numberedit.h"
#include "app/widgets/runningtext.h"
#include "core/campaign/cells.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace sodiem {

DecisionBox::DecisionBox(const Language& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_notApplicable(new QCheckBox(tr("No case arose"), this))
    , m_override(new QCheckBox(tr("Other points than computed:"), this))
    , m_points(new NumberEdit(false, this))
    , m_noteLabel(new RunningText(this))
    , m_note(new NoteEdit(this))
    , m_fault(new FaultLabel(this)) {
    m_notApplicable->setObjectName(QStringLiteral("no-case"));
    m_override->setObjectName(QStringLiteral("override"));
    m_points->setObjectName(QStringLiteral("override-points"));
    m_points->setAccessibleName(tr("Points set by a person"));
    m_note->setObjectName(QStringLiteral("note"));
    m_noteLabel->setBuddy(m_note);
    auto* points = new QHBoxLayout; // below its tick and not beside it: the panel keeps its width when it opens
    points->setContentsMargins(24, 0, 0, 0);
    points->addWidget(m_points);
    points->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_notApplicable);
    column->addWidget(m_override);
    column->addLayout(points);
    column->addWidget(m_noteLabel);
    column->addWidget(m_note);
    column->addWidget(m_fault);
    connect(m_notApplicable, &QCheckBox::clicked, this, &DecisionBox::toggleNotApplicable);
    connect(m_override, &QCheckBox::clicked, this, &DecisionBox::toggleOverride);
    connect(m_points, &QLineEdit::textEdited, this, [this] { reportPoints(false); });
    connect(m_points, &QLineEdit::editingFinished, this, [this] { reportPoints(true); });
    connect(m_points, &NumberEdit::restored, this, [this] { Q_EMIT released(fieldPoints.toString()); });
    connect(m_points, &NumberEdit::advanced, this, [this] { m_note->setFocus(Qt::TabFocusReason); });
    connect(m_note, &NoteEdit::committed, this, [this](const QString& text) {
        EntryEdit edit;
        edit.note = text;
        Q_EMIT committed(edit);
    });
    connect(m_note, &NoteEdit::textChanged, this, [this] { // the reason asked for is being given
        if (m_note->hasFocus() && !m_note->toPlainText().trimmed().isEmpty())
            m_fault->setText({});
    });
    connect(m_note, &NoteEdit::finished, this, &DecisionBox::finished);
}

void DecisionBox::make(const Node& leaf, Stage stage) {
    m_stage = stage;
    m_manual = std::holds_alternative<ManualRule>(*leaf.rule);
    m_notApplicable->setVisible(leaf.notApplicable != NotApplicablePolicy::Forbidden);
    m_override->setVisible(!m_manual);
    m_points->setPlain(std::nullopt, {});
    m_note->show({});
}

void DecisionBox::show(const Entry& entry, const Draft* draft, bool needsReason, bool writable) {
    const EntryEdit waiting = draft != nullptr ? draft->edit : EntryEdit();
    m_notApplicable->setChecked(waiting.notApplicable.value_or(entry.notApplicable));
    if (!m_manual && !m_points->isModified())
        showPoints(entry, draft);
    m_note->show(waiting.note.value_or(entry.note));
    for (QWidget* part : {static_cast<QWidget*>(m_notApplicable), static_cast<QWidget*>(m_override),
             static_cast<QWidget*>(m_points)})
        part->setEnabled(writable);
    m_note->setReadOnly(!writable);
    showReasonLabel(needsReason);
}

void DecisionBox::showPoints(const Entry& entry, const Draft* draft) {
    Field field;
    field.name = fieldPoints.toString();
    field.type = FieldType::Decimal;
    const WaitingTexts waiting = draft != nullptr ? draft->waiting({field}, m_language) : WaitingTexts();
    const auto typed = waiting.find(field.name);
    const QString* instead = typed != waiting.end() ? &typed->second : nullptr;
    m_points->setPlain(entry.points ? std::optional<QString>(entry.points->toText(0)) : std::nullopt,
        entry.points ? m_language.points(*entry.points, 2) : QString(), instead);
    const bool on = instead != nullptr ? !instead->isEmpty() : entry.points.has_value();
    // Ticked just now, and the points still to be typed: it stays open.
    const bool opened = m_override->isChecked() && m_points->hasFocus();
    m_override->setChecked(on || opened);
    m_points->setVisible(on || opened);
}

void DecisionBox::showReasonLabel(bool needed) {
    m_noteLabel->setText(needed      ? tr("Reason (needed: differs from the self-assessment)")
            : m_stage == Stage::Self ? tr("Explanation, note")
                                     : tr("Reason, note"));
    QFont font = m_noteLabel->font();
    font.setBold(needed);
    m_noteLabel->setFont(font);
}

void DecisionBox::showFault(const QString& sentence) {
    m_fault->setText(sentence);
    if (!sentence.isEmpty() && m_notApplicable->hasFocus())
        m_note->setFocus(Qt::OtherFocusReason);
}

void DecisionBox::toggleNotApplicable(bool on) {
    EntryEdit edit;
    edit.notApplicable = on;
    Q_EMIT committed(edit);
}

void DecisionBox::toggleOverride(bool on) {
    m_points->setVisible(on);
    if (on)
        return m_points->setFocus(Qt::TabFocusReason);
    m_points->setPlain(std::nullopt, {});
    EntryEdit edit;
    edit.points = std::optional<QString>();
    Q_EMIT committed(edit);
}

void DecisionBox::reportPoints(bool meant) {
    if (!m_points->isModified())
        return;
    const Result<std::optional<QString>> plain = m_points->plain();
    if (meant)
        m_points->setModified(false); // said now: what becomes of it is shown again
    if (!plain)
        return Q_EMIT misread({fieldPoints.toString(), m_points->text(), plain.error()}, meant);
    EntryEdit edit;
    edit.points = *plain;
    if (meant)
        Q_EMIT committed(edit);
    else
        Q_EMIT edited(edit);
}

void DecisionBox::takeNoteFocus() { m_note->setFocus(Qt::OtherFocusReason); }
void DecisionBox::commitTyping() { m_note->commit(); }

} // namespace sodiem
