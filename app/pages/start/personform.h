// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sodiem {

class PersonFields;

// Asks once who works at this computer, before anything can be entered.
class PersonForm : public QWidget {
    Q_OBJECT

public:
    explicit PersonForm(const Language& language, QWidget* parent = nullptr);

    void retranslate(const Language& language);

Q_SIGNALS:
    void entered(const Person& person);

private:
    void take();

    QLabel* m_heading;
    QLabel* m_why;
    PersonFields* m_fields;
    QPushButton* m_continue;
};

} // namespace sodiem
