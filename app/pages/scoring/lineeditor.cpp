// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/shownnumber.h"
#include "app/pages/scoring/fieldeditor.h"
#include "app/widgets/numberedit.h"
#include "app/widgets/runningtext.h"
#include "core/base/plaindate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace sodiem {
namespace {

bool isNumber(const Field& field) {
    return field.type == FieldType::Integer || field.type == FieldType::Decimal;
}

class LineEditor final : public FieldEditor {
public:
    LineEditor(const Field& field, std::size_t index, const Language& language, QWidget* parent)
        : FieldEditor(parent)
        , m_field(field)
        , m_index(index)
        , m_language(language) {
        auto* label = new RunningText(language.of(field.label), this);
        label->setTextFormat(Qt::PlainText);
        makeLine();
        label->setBuddy(m_line);
        m_line->setAccessibleName(label->text());
        m_line->setObjectName(QStringLiteral("input-") + field.name);
        auto* unit = new QLabel(language.of(field.unit), this);
        unit->setTextFormat(Qt::PlainText);
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(m_line);
        row->addWidget(unit, 1);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        column->addWidget(label);
        column->addLayout(row);
        setFocusProxy(m_line);
    }

    void show(const Answers& own, const Answers& earlier, const WaitingTexts& waiting) override {
        if (m_line->isModified())
            return;
        const std::optional<Answer>& answer = own[m_index];
        const QString shown = answer ? shownAnswer(m_field, *answer, m_language) : QString();
        const auto typed = waiting.find(m_field.name);
        const QString* instead = typed == waiting.end() ? nullptr : &typed->second;
        if (m_number != nullptr)
            m_number->setPlain(answer ? std::optional<QString>(answer->text) : std::nullopt, shown, instead);
        else
            m_line->showStored(shown, instead);
        m_line->setPlaceholderText(earlier[m_index] ? shownAnswer(m_field, *earlier[m_index], m_language)
                : m_field.type == FieldType::Date   ? FieldEditor::tr("day/month/year")
                                                    : QString());
    }
    void beginTyping(const QString& text) override { m_line->typeOver(text); }
    void takeFocus() override {
        m_line->setFocus(Qt::TabFocusReason);
        m_line->selectAll();
    }

private:
    void makeLine() {
        m_number = isNumber(m_field) ? new NumberEdit(m_field.type == FieldType::Integer, this) : nullptr;
        m_line = m_number != nullptr ? m_number : new TypedLine(this);
        connect(m_line, &QLineEdit::textEdited, this, [this] { report(false); });
        connect(m_line, &QLineEdit::editingFinished, this, [this] {
            if (!m_line->isModified())
                return;
            m_line->setModified(false); // said now: what becomes of it is shown again
            report(true);
        });
        connect(m_line, &TypedLine::restored, this, [this] { Q_EMIT released(m_field.name); });
        connect(m_line, &TypedLine::advanced, this, &FieldEditor::advanced);
    }

    Result<std::optional<QString>> plain() const {
        if (m_number != nullptr)
            return m_number->plain();
        if (m_line->text().trimmed().isEmpty())
            return std::optional<QString>();
        if (m_field.type != FieldType::Date)
            return std::optional<QString>(m_line->text());
        const Result<QString> date = plainDate(m_line->text());
        return date ? Result<std::optional<QString>>(*date) : Result<std::optional<QString>>(date.error());
    }

    void report(bool meant) {
        const Result<std::optional<QString>> text = plain();
        if (!text)
            Q_EMIT misread({m_field.name, m_line->text(), text.error()}, meant);
        else if (meant)
            Q_EMIT committed({{m_field.name, *text}});
        else
            Q_EMIT edited({{m_field.name, *text}});
    }

    const Field& m_field;
    std::size_t m_index;
    const Language& m_language;
    NumberEdit* m_number = nullptr; // the line, when it is one of numbers
    TypedLine* m_line = nullptr;
};

} // namespace

QString waitingText(const Field& field, const std::optional<QString>& plain, const Language& language) {
    if (!plain)
        return {};
    if (field.type == FieldType::Choice || field.type == FieldType::Flag)
        return *plain;
    const Result<Answer> answer = readAnswer(field, *plain);
    if (answer)
        return shownAnswer(field, *answer, language);
    return isNumber(field) ? language.number(*plain) : *plain;
}

FieldEditor* lineEditor(const Field& field, std::size_t index, const Language& language, QWidget* parent) {
    return new LineEditor(field, index, language, parent);
}

} // namespace sodiem
