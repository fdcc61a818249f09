// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/criteria/trialeditor.h"

#include "app/i18n/shownnumber.h"
#include "app/widgets/numberedit.h"
#include "core/base/plaindate.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace sodiem {
namespace {

using Read = Result<std::optional<QString>>;

void placeIn(TrialEditor* editor, QWidget* field, const QString& unit = {}) {
    auto* row = new QHBoxLayout(editor);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(field);
    if (!unit.isEmpty())
        row->addWidget(new QLabel(unit, editor));
    row->addStretch();
    editor->setFocusProxy(field);
}

class NumberTrial final : public TrialEditor {
public:
    NumberTrial(bool integer, const QString& unit, const Language& language, QWidget* parent)
        : TrialEditor(parent)
        , m_line(new NumberEdit(integer, this))
        , m_integer(integer)
        , m_language(language) {
        placeIn(this, m_line, unit);
        connect(m_line, &QLineEdit::textEdited, this, &TrialEditor::changed);
    }
    void setText(const QString& text) override {
        m_line->setPlain(text.isEmpty() ? std::nullopt : std::optional<QString>(text),
            shownNumber(text, m_integer, m_language));
    }
    Read text() const override { return m_line->plain(); }

private:
    NumberEdit* m_line;
    bool m_integer;
    const Language& m_language;
};

class LineTrial final : public TrialEditor {
public:
    LineTrial(bool isDate, QWidget* parent) : TrialEditor(parent), m_line(new QLineEdit(this)), m_isDate(isDate) {
        placeIn(this, m_line);
        if (isDate)
            m_line->setPlaceholderText(TrialEditor::tr("day/month/year"));
        m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
        connect(m_line, &QLineEdit::textEdited, this, &TrialEditor::changed);
    }
    void setText(const QString& text) override { m_line->setText(m_isDate ? shownDate(text) : text); }
    Read text() const override {
        const QString typed = m_line->text().trimmed();
        if (typed.isEmpty())
            return std::optional<QString>();
        if (!m_isDate)
            return std::optional<QString>(typed);
        const Result<QString> date = plainDate(typed);
        return date ? Read(*date) : Read(date.error());
    }

private:
    QLineEdit* m_line;
    bool m_isDate;
};

struct Option {
    QString value;
    QString label;
};

class ChosenTrial final : public TrialEditor {
public:
    ChosenTrial(const QString& none, const std::vector<Option>& options, QWidget* parent)
        : TrialEditor(parent)
        , m_box(new QComboBox(this)) {
        placeIn(this, m_box);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(18);
        m_box->addItem(none, QString());
        for (const Option& option : options) {
            m_box->addItem(option.label, option.value);
            m_box->setItemData(m_box->count() - 1, option.label, Qt::ToolTipRole);
        }
        connect(m_box, &QComboBox::activated, this, &TrialEditor::changed);
    }
    void setText(const QString& text) override { m_box->setCurrentIndex(std::max(0, m_box->findData(text))); }
    Read text() const override {
        const QString value = m_box->currentData().toString();
        return value.isEmpty() ? Read(std::optional<QString>()) : Read(std::optional<QString>(value));
    }

private:
    QComboBox* m_box;
};

class TickTrial final : public TrialEditor {
public:
    explicit TickTrial(const QString& label, QWidget* parent) : TrialEditor(parent), m_box(new QCheckBox(label, this)) {
        placeIn(this, m_box);
        connect(m_box, &QCheckBox::clicked, this, &TrialEditor::changed);
    }
    void setText(const QString& text) override { m_box->setChecked(text == u"1"); }
    Read text() const override {
        return m_box->isChecked() ? Read(std::optional<QString>(QStringLiteral("1"))) : Read(std::optional<QString>());
    }

private:
    QCheckBox* m_box;
};

TrialEditor* fieldTrial(const Field& field, const Language& language, QWidget* parent) {
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
        return new NumberTrial(field.type == FieldType::Integer, language.of(field.unit), language, parent);
    case FieldType::Date:
    case FieldType::Text:
        return new LineTrial(field.type == FieldType::Date, parent);
    case FieldType::Flag:
        return new ChosenTrial(TrialEditor::tr("not entered"),
            {{QStringLiteral("1"), language.say("Answer", "yes")}, {QStringLiteral("0"), language.say("Answer", "no")}},
            parent);
    case FieldType::Choice:
        break;
    }
    std::vector<Option> options;
    for (const ChoiceRule::Option& option : field.options)
        options.push_back({option.id, language.of(option.label)});
    return new ChosenTrial(TrialEditor::tr("not entered"), options, parent);
}

} // namespace

TrialEditor* trialEditor(const TrialInput& input, const Language& language, QWidget* parent) {
    switch (input.kind) {
    case TrialInput::Kind::Own:
    case TrialInput::Kind::Foreign:
        return fieldTrial(*input.field, language, parent);
    case TrialInput::Kind::Reference:
    case TrialInput::Kind::Points:
        return new NumberTrial(false, {}, language, parent);
    case TrialInput::Kind::NotApplicable:
        return new TickTrial(TrialEditor::tr("No case arose"), parent);
    case TrialInput::Kind::Attribute:
        break;
    }
    std::vector<Option> options;
    for (const QString& value : input.values)
        options.push_back({value, value});
    return new ChosenTrial(TrialEditor::tr("another"), options, parent);
}

} // namespace sodiem
