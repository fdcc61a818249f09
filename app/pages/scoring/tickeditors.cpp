// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/fieldeditor.h"
#include "app/widgets/wrappingbutton.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace sodiem {
namespace {

// The digit a key stands for; 0: none.
int digitOf(const QString& text) {
    return text.size() == 1 && text[0] >= u'1' && text[0] <= u'9' ? text[0].unicode() - u'0' : 0;
}

// What waits to be stored, or else what is stored; empty: neither.
QString standing(const Field& field, const std::optional<Answer>& own, const WaitingTexts& waiting) {
    const auto typed = waiting.find(field.name);
    return typed != waiting.end() ? typed->second : own ? own->text : QString();
}

QString numbered(std::size_t index, const QString& label, Points points, const Language& language) {
    return QStringLiteral("%1. %2 (%3)").arg(index + 1).arg(label, language.points(points, 2));
}

// Buttons one below the other that answer to digits and Enter.
class TickEditor : public FieldEditor {
public:
    explicit TickEditor(QWidget* parent) : FieldEditor(parent), m_column(new QVBoxLayout(this)) {
        m_column->setContentsMargins(0, 0, 0, 0);
        m_column->setSpacing(4);
    }

    void beginTyping(const QString& text) override {
        const int digit = digitOf(text);
        if (digit > 0 && digit <= static_cast<int>(m_buttons.size()))
            m_buttons[static_cast<std::size_t>(digit - 1)]->choose();
    }
    void takeFocus() override {
        if (m_buttons.empty())
            return;
        for (WrappingButton* button : m_buttons)
            if (button->isChecked())
                return button->setFocus(Qt::TabFocusReason);
        m_buttons.front()->setFocus(Qt::TabFocusReason);
    }

protected:
    void add(WrappingButton* button) {
        m_buttons.push_back(button);
        m_column->addWidget(button);
    }
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            Q_EMIT advanced(event->modifiers().testFlag(Qt::ShiftModifier));
        else if (digitOf(event->text()) > 0)
            beginTyping(event->text());
        else
            FieldEditor::keyPressEvent(event);
    }

    std::vector<WrappingButton*> m_buttons;
    QVBoxLayout* m_column;
};

class ChoiceEditor final : public TickEditor {
public:
    ChoiceEditor(const Field& field, std::size_t index, const Language& language, QWidget* parent)
        : TickEditor(parent)
        , m_field(field)
        , m_index(index) {
        for (std::size_t i = 0; i < field.options.size(); ++i) {
            const ChoiceRule::Option& option = field.options[i];
            auto* button = new WrappingButton(WrappingButton::Kind::OneOf,
                numbered(i, language.of(option.label), option.points, language), this);
            button->setObjectName(QStringLiteral("option-") + option.id);
            connect(button, &WrappingButton::chosen, this, [this, id = option.id] {
                Q_EMIT committed({{m_field.name, id}});
            });
            add(button);
        }
    }

    void show(const Answers& own, const Answers& earlier, const WaitingTexts& waiting) override {
        const QString chosen = standing(m_field, own[m_index], waiting);
        for (std::size_t i = 0; i < m_buttons.size(); ++i) {
            const QString& id = m_field.options[i].id;
            m_buttons[i]->setChecked(chosen == id);
            m_buttons[i]->setHinted(earlier[m_index] && earlier[m_index]->text == id);
        }
    }

private:
    const Field& m_field;
    std::size_t m_index;
};

bool isYes(const QString& text) { return text == u"1"; }

// One tick that answers yes; taken away again, it answers nothing, as if it had never been asked.
class FlagEditor final : public TickEditor {
public:
    FlagEditor(
        const Field& field, std::size_t index, bool mayStayEmpty, const Language& language, QWidget* parent)
        : TickEditor(parent)
        , m_field(field)
        , m_index(index)
        , m_no(mayStayEmpty ? nullptr : new QPushButton(FieldEditor::tr("No"), this)) {
        auto* button = new WrappingButton(WrappingButton::Kind::Tick, language.of(field.label), this);
        button->setObjectName(QStringLiteral("flag-") + field.name);
        connect(button, &WrappingButton::chosen, this, [this] {
            const bool yes = m_buttons.front()->isChecked();
            Q_EMIT committed({{m_field.name, yes ? std::optional(QStringLiteral("1")) : std::nullopt}});
        });
        add(button);
        if (m_no == nullptr)
            return;
        m_no->setObjectName(QStringLiteral("flag-no-") + field.name);
        m_column->addWidget(m_no, 0, Qt::AlignLeft);
        connect(m_no, &QPushButton::clicked, this, [this] {
            Q_EMIT committed({{m_field.name, QStringLiteral("0")}});
        });
    }

    void show(const Answers& own, const Answers& earlier, const WaitingTexts& waiting) override {
        const QString text = standing(m_field, own[m_index], waiting);
        m_buttons.front()->setChecked(isYes(text));
        m_buttons.front()->setHinted(earlier[m_index] && isYes(earlier[m_index]->text));
        if (m_no != nullptr)
            m_no->setVisible(text.isEmpty());
    }

private:
    const Field& m_field;
    std::size_t m_index;
    QPushButton* m_no; // without it nothing says that the answer is no
};

class ChecklistEditor final : public TickEditor {
public:
    ChecklistEditor(const Node& leaf, const Language& language, QWidget* parent)
        : TickEditor(parent)
        , m_leaf(leaf)
        , m_none(new QPushButton(FieldEditor::tr("None of these is met"), this)) {
        const auto& items = std::get<ChecklistRule>(*leaf.rule).items;
        for (std::size_t i = 0; i < items.size(); ++i) {
            auto* button = new WrappingButton(WrappingButton::Kind::Tick,
                numbered(i, language.of(items[i].label), items[i].points, language), this);
            button->setObjectName(QStringLiteral("tick-") + items[i].id);
            connect(button, &WrappingButton::chosen, this, [this] { Q_EMIT committed(texts()); });
            add(button);
        }
        // With nothing ticked it must be said that this is an answer, not a gap.
        m_none->setObjectName(QStringLiteral("tick-none"));
        m_column->addWidget(m_none, 0, Qt::AlignLeft);
        connect(m_none, &QPushButton::clicked, this, [this] {
            for (WrappingButton* button : m_buttons)
                button->setChecked(false);
            Q_EMIT committed(texts());
        });
    }

    void show(const Answers& own, const Answers& earlier, const WaitingTexts& waiting) override {
        bool answered = false;
        for (std::size_t i = 0; i < m_buttons.size(); ++i) {
            const QString text = standing(m_leaf.fields[i], own[i], waiting);
            m_buttons[i]->setChecked(isYes(text));
            m_buttons[i]->setHinted(earlier[i] && isYes(earlier[i]->text));
            answered = answered || !text.isEmpty();
        }
        m_none->setVisible(!answered);
    }

private:
    InputTexts texts() const {
        InputTexts texts;
        for (std::size_t i = 0; i < m_buttons.size(); ++i)
            texts[m_leaf.fields[i].name]
                = m_buttons[i]->isChecked() ? QStringLiteral("1") : QStringLiteral("0");
        return texts;
    }

    const Node& m_leaf;
    QPushButton* m_none;
};

} // namespace

FieldEditor* choiceEditor(const Field& field, std::size_t index, const Language& language, QWidget* parent) {
    return new ChoiceEditor(field, index, language, parent);
}

FieldEditor* flagEditor(
    const Field& field, std::size_t index, bool mayStayEmpty, const Language& language, QWidget* parent) {
    return new FlagEditor(field, index, mayStayEmpty, language, parent);
}

FieldEditor* checklistEditor(const Node& leaf, const Language& language, QWidget* parent) {
    return new ChecklistEditor(leaf, language, parent);
}

} // namespace sodiem
