// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace sodiem {

class FaultLabel;

// Name, role and step of whoever works at this computer.
class PersonFields : public QWidget {
    Q_OBJECT

public:
    explicit PersonFields(const Language& language, QWidget* parent = nullptr);

    Person person() const;
    void setPerson(const Person& person);
    bool check(); // says beside the field what is missing and goes there
    void retranslate(const Language& language);

private:
    QLineEdit* m_name;
    FaultLabel* m_fault;
    QLineEdit* m_role;
    QComboBox* m_stage;
    QLabel* m_nameLabel;
    QLabel* m_roleLabel;
    QLabel* m_stageLabel;
};

} // namespace sodiem
