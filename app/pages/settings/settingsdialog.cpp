// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings/settingsdialog.h"

#include "app/widgets/personfields.h"
#include "app/widgets/runningtext.h"

#include <algorithm>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sodiem {
namespace {

constexpr int fontStep = 10;

void choose(QComboBox* box, int value) { box->setCurrentIndex(std::max(0, box->findData(value))); }

} // namespace

Preferences preferencesOf(const Settings& settings) {
    return {settings.person(), settings.language(), settings.theme(), settings.fontPercent()};
}

void store(const Preferences& preferences, Settings& settings) {
    settings.setPerson(preferences.person);
    settings.setLanguage(preferences.language);
    settings.setTheme(preferences.theme);
    settings.setFontPercent(preferences.fontPercent);
}

SettingsDialog::SettingsDialog(const Preferences& preferences, const Language& language, QWidget* parent)
    : QDialog(parent)
    , m_person(new PersonFields(language))
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_font(new QSpinBox) {
    setWindowTitle(tr("Settings"));
    auto* person = new QGroupBox(tr("Who works at this computer"));
    auto* personColumn = new QVBoxLayout(person);
    personColumn->addWidget(
        new RunningText(tr("New figures carry this name and step; earlier ones keep theirs.")));
    personColumn->addWidget(m_person);
    auto* looks = new QGroupBox(tr("Interface"));
    looks->setLayout(makeLooks());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(person);
    column->addWidget(looks);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    alignLabels();
    show(preferences);
}

// Two forms, one edge: the fields of both begin where the longest label ends.
void SettingsDialog::alignLabels() {
    int widest = 0;
    const QList<QLabel*> labels = findChildren<QLabel*>();
    for (const QLabel* label : labels)
        if (label->buddy() != nullptr)
            widest = std::max(widest, label->sizeHint().width());
    for (QLabel* label : labels)
        if (label->buddy() != nullptr)
            label->setMinimumWidth(widest);
}

QFormLayout* SettingsDialog::makeLooks() {
    m_language->addItem(QStringLiteral("Tiếng Việt"), static_cast<int>(Language::Code::Vietnamese));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::Code::English));
    m_theme->addItem(tr("As the system"), static_cast<int>(Theme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    m_font->setRange(Settings::leastFontPercent, Settings::mostFontPercent);
    m_font->setSingleStep(fontStep);
    m_font->setSuffix(QStringLiteral(" %"));
    auto* form = new QFormLayout;
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Language:"), m_language);
    form->addRow(tr("Colours:"), m_theme);
    form->addRow(tr("Size of text:"), m_font);
    return form;
}

void SettingsDialog::show(const Preferences& preferences) {
    m_person->setPerson(preferences.person);
    choose(m_language, static_cast<int>(preferences.language));
    choose(m_theme, static_cast<int>(preferences.theme));
    m_font->setValue(preferences.fontPercent);
}

Preferences SettingsDialog::preferences() const {
    return {m_person->person(), static_cast<Language::Code>(m_language->currentData().toInt()),
        static_cast<Theme>(m_theme->currentData().toInt()), m_font->value()};
}

void SettingsDialog::accept() {
    if (!m_person->check())
        return;
    QDialog::accept();
    Q_EMIT preferencesChosen(preferences());
}

} // namespace sodiem
