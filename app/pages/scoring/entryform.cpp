// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/entryform.h"

#include "core/campaign/cells.h"
#include "core/criteria/figures.h"

#include <algorithm>

#include <QVBoxLayout>

namespace sodiem {
namespace {

std::optional<Answer> pointsAnswer(const Entry& entry, int decimals) {
    if (!entry.points)
        return std::nullopt;
    return Answer{entry.points->toText(decimals), entry.points->toRational()};
}

// Stands for the points that a person gives under a manual rule.
Field pointsField(const ManualRule& rule, int decimals, const Language& language) {
    Field field;
    field.name = fieldPoints.toString();
    field.type = FieldType::Decimal;
    const auto bound = [&](Points points) { return language.points(points, decimals); };
    const QString label = EntryForm::tr("Points, from %1 to %2").arg(bound(rule.min), bound(rule.max));
    field.label = {label, label};
    return field;
}

EntryEdit editOf(const InputTexts& texts, bool points) {
    EntryEdit edit;
    if (points)
        edit.points = texts.begin()->second;
    else
        edit.inputs = texts;
    return edit;
}

} // namespace

EntryForm::EntryForm(const Language& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void EntryForm::clear() {
    for (FieldEditor* editor : m_editors) {
        m_column->removeWidget(editor);
        editor->disconnect(this);
        editor->hide();
        editor->deleteLater();
    }
    m_editors.clear();
}

void EntryForm::make(const Node& leaf, int decimals) {
    clear();
    m_decimals = decimals;
    const auto* manual = std::get_if<ManualRule>(&*leaf.rule);
    m_manual = manual != nullptr;
    m_fields = m_manual ? std::vector{pointsField(*manual, decimals, m_language)} : leaf.fields;
    if (std::holds_alternative<ChecklistRule>(*leaf.rule))
        return add(checklistEditor(leaf, m_language, this));
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        add(m_fields[i].type == FieldType::Choice ? choiceEditor(m_fields[i], i, m_language, this)
                : m_fields[i].type == FieldType::Flag
                ? flagEditor(m_fields[i], i, tellsMissingDocument(leaf, m_fields[i]), m_language, this)
                : lineEditor(m_fields[i], i, m_language, this));
}

void EntryForm::show(const Entry& own, const Entry& earlier, const Draft* draft) {
    const bool hint = own.isEmpty() && !earlier.isEmpty();
    const Answers none(std::max<std::size_t>(1, own.answers.size()));
    const Answers typed{pointsAnswer(own, m_decimals)};
    const Answers claimed{hint ? pointsAnswer(earlier, m_decimals) : std::nullopt};
    const WaitingTexts waiting = draft != nullptr ? draft->waiting(m_fields, m_language) : WaitingTexts();
    for (FieldEditor* editor : m_editors)
        if (m_manual)
            editor->show(typed, claimed, waiting);
        else
            editor->show(own.answers, hint ? earlier.answers : none, waiting);
}

void EntryForm::add(FieldEditor* editor) {
    m_editors.push_back(editor);
    m_column->addWidget(editor);
    connect(editor, &FieldEditor::edited, this,
        [this](const InputTexts& texts) { Q_EMIT edited(editOf(texts, m_manual)); });
    connect(editor, &FieldEditor::committed, this,
        [this](const InputTexts& texts) { Q_EMIT committed(editOf(texts, m_manual)); });
    connect(editor, &FieldEditor::misread, this, &EntryForm::misread);
    connect(editor, &FieldEditor::released, this, &EntryForm::released);
    connect(editor, &FieldEditor::advanced, this, [this, editor](bool back) { go(editor, back); });
}

void EntryForm::go(FieldEditor* from, bool back) {
    const auto at = std::find(m_editors.begin(), m_editors.end(), from);
    if (at == m_editors.end() || (back ? at == m_editors.begin() : at + 1 == m_editors.end()))
        return Q_EMIT finished(back);
    (*(back ? at - 1 : at + 1))->takeFocus();
}

void EntryForm::beginTyping(const QString& text) {
    if (!m_editors.empty())
        m_editors.front()->beginTyping(text);
}

void EntryForm::takeFocus() {
    if (!m_editors.empty())
        m_editors.front()->takeFocus();
}

} // namespace sodiem
