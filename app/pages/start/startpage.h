// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

#include <array>

#include <QWidget>

class QLabel;
class QPushButton;

namespace sodiem {

class Heading;
class PersonForm;
class RecentList;

// What is shown while no book is open: at first who works here, then the ways to a book.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(Settings& settings, QWidget* parent = nullptr);

    void refresh(); // after the settings or the files may have changed

Q_SIGNALS:
    void personEntered(const Person& person); // stored already
    void sampleWanted();
    void newBookWanted();
    void openWanted();
    void bookChosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Way { // a button and what it leads to
        QPushButton* button;
        QLabel* text;
    };
    QWidget* makeColumn();
    QWidget* makeWays();
    void retranslate();

    Settings& m_settings;
    Heading* m_title;
    QLabel* m_purpose;
    PersonForm* m_form;
    std::array<Way, 3> m_ways;
    QWidget* m_choices;
    RecentList* m_recent;
};

} // namespace sodiem
