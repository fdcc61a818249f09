// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

class QLabel;
class QRadioButton;

namespace sodiem {

class FaultLabel;

// One of several things the program carries, or a file of the user's: shows at once what was found in it, or
// why not.
class SourceChooser : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString source; // as readUnits() and readSetFile() take it
        QString label;
    };
    struct Words {
        QString fileChoice; // "A file of my own"
        QString dialogTitle;
        QString dialogFilter;
    };
    SourceChooser(const std::vector<Choice>& choices, const Words& words, QWidget* parent = nullptr);

    QString current() const; // empty: a file is wanted, but none chosen yet
    void propose(const QString& source); // one of the choices, unless the person has chosen
    void takeFile(const QString& path);
    void tellFound(const QString& sentence);
    void tellFault(const QString& sentence);

Q_SIGNALS:
    void chosen(const QString& source);

private:
    void askForFile();
    void adapt();

    Words m_words;
    std::vector<std::pair<QRadioButton*, QString>> m_choices;
    QRadioButton* m_fileChoice;
    QLabel* m_file;
    QLabel* m_found;
    FaultLabel* m_fault;
    QString m_path;
    bool m_isChosen = false; // by a click, not by a proposal
};

} // namespace sodiem
