// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace sodiem {

class PersonFields;

// What a user may choose, as one value.
struct Preferences {
    Person person;
    Language::Code language = Language::Code::Vietnamese;
    Theme theme = Theme::System;
    int fontPercent = 100;

    bool operator==(const Preferences&) const = default;
};

Preferences preferencesOf(const Settings& settings);
void store(const Preferences& preferences, Settings& settings);

class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const Preferences& preferences, const Language& language, QWidget* parent = nullptr);

    Preferences preferences() const;
    void accept() override; // stays open while something is missing

Q_SIGNALS:
    void preferencesChosen(const Preferences& preferences);

private:
    QFormLayout* makeLooks();
    void alignLabels();
    void show(const Preferences& preferences);

    PersonFields* m_person;
    QComboBox* m_language;
    QComboBox* m_theme;
    QSpinBox* m_font;
};

} // namespace sodiem
