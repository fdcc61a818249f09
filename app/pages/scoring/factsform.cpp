// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/factsform.h"

#include "app/commands/commands.h"
#include "app/i18n/errortext.h"
#include "app/i18n/shownnumber.h"
#include "app/pages/scoring/suggestionbox.h"
#include "app/session/session.h"
#include "app/widgets/faultlabel.h"
#include "app/widgets/runningtext.h"
#include "core/criteria/figures.h"

#include <QLabel>
#include <QVBoxLayout>

namespace sodiem {

FactsForm::FactsForm(const Workplace& place, Drafts& drafts, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_drafts(drafts)
    , m_column(new QVBoxLayout(this))
    , m_fault(new FaultLabel(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(m_fault);
}

void FactsForm::clear() {
    const auto drop = [this](QWidget* widget) {
        m_column->removeWidget(widget);
        widget->disconnect(this);
        widget->hide();
        widget->deleteLater();
    };
    for (const FactEditor& fact : m_editors) {
        drop(fact.editor);
        drop(fact.suggestion);
    }
    for (const Door& door : m_doors)
        drop(door.label);
    m_editors.clear();
    m_doors.clear();
}

void FactsForm::make(std::size_t unit, const Node& leaf) {
    clear();
    m_unit = unit;
    for (const ForeignFigure& figure : foreignFigures(m_place.session.frame().set, leaf)) {
        if (figure.fact >= 0)
            addFact(static_cast<std::size_t>(figure.fact));
        else
            addDoor(*figure.leaf, *figure.field);
    }
    refresh();
}

void FactsForm::addFact(std::size_t fact) {
    const Field& field = m_place.session.frame().set.facts[fact];
    FieldEditor* editor = lineEditor(field, fact, m_place.language, this);
    auto* suggestion = new SuggestionBox(m_place, this);
    m_editors.push_back({editor, suggestion, fact});
    m_column->insertWidget(m_column->count() - 1, editor);
    m_column->insertWidget(m_column->count() - 1, suggestion);
    connect(suggestion, &SuggestionBox::factTaken, this,
        [this, fact, editor, name = field.name](const QString& text) {
            commit(fact, {{name, text}});
            editor->takeFocus();
        });
    connect(editor, &FieldEditor::committed, this,
        [this, fact](const InputTexts& texts) { commit(fact, texts); });
    connect(editor, &FieldEditor::misread, this, [this, fact](const Misread& misread, bool meant) {
        if (meant)
            m_drafts.keepFact(m_unit, fact, {misread.typed, misread.error});
        else
            m_fault->setText(errorText(misread.error, m_place.language));
    });
    connect(editor, &FieldEditor::edited, this, [this, fact](const InputTexts& texts) {
        showFault();
        const Field& typed = m_place.session.frame().set.facts[fact];
        const Result<Answer> answer = readAnswer(typed, texts.begin()->second.value_or(QString()));
        Q_EMIT edited(fact, answer ? std::optional<Answer>(*answer) : std::nullopt);
    });
    connect(editor, &FieldEditor::released, this, [this, fact] { m_drafts.dropFact(m_unit, fact); });
    connect(editor, &FieldEditor::advanced, this,
        [this](bool back) { back ? focusPreviousChild() : focusNextChild(); });
}

void FactsForm::addDoor(const Node& leaf, const Field& field) {
    const std::size_t index = static_cast<std::size_t>(m_place.session.frame().leafIndex.at(leaf.ref));
    auto* label = new RunningText(this);
    label->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    m_doors.push_back({label, index, &field});
    m_column->insertWidget(m_column->count() - 1, label);
    connect(
        label, &QLabel::linkActivated, this, [this, index] { Q_EMIT figureWanted(static_cast<int>(index)); });
}

void FactsForm::refresh() {
    const Session& session = m_place.session;
    const UnitRecord& record = session.campaign().record(m_unit);
    const Answers none(record.facts.size());
    WaitingTexts waiting;
    for (const FactEditor& each : m_editors)
        if (const FactDraft* draft = m_drafts.ofFact(m_unit, each.fact))
            waiting[session.frame().set.facts[each.fact].name] = draft->typed;
    for (const FactEditor& each : m_editors) {
        each.editor->show(record.facts, none, waiting);
        each.suggestion->showFact(m_unit, each.fact, m_drafts.ofFact(m_unit, each.fact) != nullptr);
    }
    showFault();
    for (const Door& door : m_doors) {
        const Node& leaf = *session.frame().leaves[door.leaf];
        const CountedEntry counted = countedEntry(record, leaf, door.leaf, session.stage());
        const auto at = static_cast<std::size_t>(door.field - leaf.fields.data());
        const bool known = counted.entry != nullptr && counted.entry->answers[at].has_value();
        const QString value = known ? shownAnswer(*door.field, *counted.entry->answers[at], m_place.language)
                                    : tr("not entered yet");
        // The only rich text here: our own link around escaped words.
        door.label->setText(QStringLiteral("%1: <b>%2</b> (<a href=\"#\">%3</a>)")
                                .arg(m_place.language.of(door.field->label).toHtmlEscaped(),
                                    value.toHtmlEscaped(), leaf.ref.toHtmlEscaped()));
    }
}

void FactsForm::setWritable(bool writable) {
    for (const FactEditor& fact : m_editors) {
        fact.editor->setEnabled(writable);
        fact.suggestion->setWritable(writable);
    }
}

void FactsForm::commit(std::size_t fact, const InputTexts& texts) {
    const auto& text = texts.begin()->second;
    if (const Status stored = m_place.commands.editFact(m_unit, fact, text); !stored)
        m_drafts.keepFact(m_unit, fact,
            {waitingText(m_place.session.frame().set.facts[fact], text, m_place.language), stored.error()});
    else
        m_drafts.dropFact(m_unit, fact);
    refresh();
    Q_EMIT stored();
}

// Why the first of the figures that wait is not stored.
void FactsForm::showFault() {
    QString sentence;
    for (const FactEditor& each : m_editors)
        if (const FactDraft* draft = m_drafts.ofFact(m_unit, each.fact);
            draft != nullptr && draft->fault && sentence.isEmpty())
            sentence = errorText(*draft->fault, m_place.language);
    m_fault->setText(sentence);
}

} // namespace sodiem
