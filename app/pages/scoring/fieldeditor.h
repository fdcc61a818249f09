// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/campaign/campaign.h"

#include <map>
#include <vector>

#include <QWidget>

class QAbstractButton;
class QLabel;

namespace sodiem {

using Answers = std::vector<std::optional<Answer>>; // by field of the leaf
using InputTexts = std::map<QString, std::optional<QString>>; // field → as files write it; none: empty
using WaitingTexts = std::map<QString, QString>; // field → what was typed but is not stored, as it was typed

// A text that is no value of its field.
struct Misread {
    QString field;
    QString typed;
    Error error;
};

// What edits one input of a leaf, or all ticks of a checklist: shows what is stored and says what a person
// means. A text that is no number stays in the line, with the sentence below it.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    // What the leaf's fields hold at this step, what an earlier step claims (shown faintly where the step has
    // nothing), and what waits to be stored (in place of what is). A line that is being typed in is left
    // alone.
    virtual void show(const Answers& own, const Answers& earlier, const WaitingTexts& waiting) = 0;
    virtual void beginTyping(const QString& text) = 0; // a key struck in the table
    virtual void takeFocus() = 0;

Q_SIGNALS:
    void edited(const sodiem::InputTexts& texts); // while typing
    void committed(const sodiem::InputTexts& texts); // meant so
    void misread(const sodiem::Misread& misread, bool meant); // no value can be made of it
    void released(const QString& field); // what was typed is let go of
    void advanced(bool back); // go on to the next, or back
};

// What stands in the editor of a field for a value as files write it: a number with the language's mark, a
// date by day, the id of an option; what is no value of the field as it is.
QString waitingText(const Field& field, const std::optional<QString>& plain, const Language& language);

// A number, a date or a text in a line; `index` is the field's place in the leaf.
FieldEditor* lineEditor(const Field& field, std::size_t index, const Language& language, QWidget* parent);
// One of n, answering to the digits.
FieldEditor* choiceEditor(const Field& field, std::size_t index, const Language& language, QWidget* parent);
// A tick for yes; where no answer is no answer (tellsMissingDocument), else with a button that answers no.
FieldEditor* flagEditor(
    const Field& field, std::size_t index, bool mayStayEmpty, const Language& language, QWidget* parent);
// Ticks; the first one answers all others with no.
FieldEditor* checklistEditor(const Node& leaf, const Language& language, QWidget* parent);

} // namespace sodiem
