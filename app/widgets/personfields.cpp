// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/personfields.h"

#include "app/i18n/reasontext.h"
#include "app/widgets/faultlabel.h"
#include "core/base/text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>

namespace sodiem {
namespace {

constexpr int longestName = 120;

} // namespace

PersonFields::PersonFields(const Language& language, QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_fault(new FaultLabel)
    , m_role(new QLineEdit)
    , m_stage(new QComboBox)
    , m_nameLabel(new QLabel)
    , m_roleLabel(new QLabel)
    , m_stageLabel(new QLabel) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_nameLabel, withFault(m_name, m_fault));
    form->addRow(m_roleLabel, m_role);
    form->addRow(m_stageLabel, m_stage);
    m_name->setMaxLength(longestName);
    m_role->setMaxLength(longestName);
    for (const Stage stage : allStages)
        m_stage->addItem(QString(), static_cast<int>(stage));
    connect(m_name, &QLineEdit::textChanged, m_fault, [this] { m_fault->setText({}); });
    retranslate(language);
    setPerson({});
}

Person PersonFields::person() const {
    return {
        cleaned(m_name->text()), cleaned(m_role->text()), static_cast<Stage>(m_stage->currentData().toInt())};
}

void PersonFields::setPerson(const Person& person) {
    m_name->setText(person.name);
    m_role->setText(person.role);
    m_stage->setCurrentIndex(m_stage->findData(static_cast<int>(person.stage)));
}

bool PersonFields::check() {
    QGuiApplication::inputMethod()->commit(); // a word still being composed counts
    const bool known = person().isKnown();
    m_fault->setText(known ? QString() : tr("Enter your full name, as papers should show it."));
    if (!known)
        m_name->setFocus();
    return known;
}

void PersonFields::retranslate(const Language& language) {
    const auto name = [](QLabel* label, QWidget* field, const QString& text) {
        label->setText(text);
        label->setBuddy(field);
        field->setAccessibleName(text.chopped(1));
    };
    name(m_nameLabel, m_name, tr("Full name:"));
    name(m_roleLabel, m_role, tr("Role or team:"));
    name(m_stageLabel, m_stage, tr("Step:"));
    m_role->setPlaceholderText(tr("for example: Appraisal team 3 (may stay empty)"));
    for (int i = 0; i < m_stage->count(); ++i)
        m_stage->setItemText(i, stageText(static_cast<Stage>(m_stage->itemData(i).toInt()), language));
}

} // namespace sodiem
