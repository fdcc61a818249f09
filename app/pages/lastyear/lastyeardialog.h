// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "core/base/result.h"

#include <QDialog>

class QPushButton;

namespace sodiem {

class FaultLabel;
class JobBar;
class LastYearChoice;
class RunningText;

// Which book the suggestions come from, and how many there are. Reading it goes on when the dialog is closed.
class LastYearDialog : public QDialog {
    Q_OBJECT

public:
    LastYearDialog(const Workplace& place, LastYearChoice& choice, QWidget* parent = nullptr);

private:
    void build();
    void chooseFile();
    void read(const QString& path);
    void follow();
    void end(const Status& status);
    void showChoice();
    QString choiceText() const;

    const Workplace m_place;
    LastYearChoice& m_choice;
    RunningText* m_chosen;
    FaultLabel* m_fault;
    QPushButton* m_choose;
    QPushButton* m_forget;
    JobBar* m_jobs;
};

} // namespace sodiem
