// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "core/exchange/selfassessmentreader.h"

#include <functional>
#include <memory>

#include <QDialog>

class QLabel;
class QPushButton;

namespace sodiem {

class Intake;
class JobBar;
class TakenTable;

// Takes in the workbooks that came back: reads them, shows what came of each, and stores what holds, as one
// step to undo. Nothing is in the book before "Store".
class TakeWorkbooksDialog : public QDialog {
    Q_OBJECT

public:
    explicit TakeWorkbooksDialog(const Workplace& place, QWidget* parent = nullptr);

    void read(const QStringList& paths); // files, or one folder
    void store();
    JobBar& jobBar() { return *m_jobs; }
    bool isStoring() const;
    void reject() override; // while it stores: that is what is cancelled

Q_SIGNALS:
    void stored(const Status& status);

private:
    void build();
    void chooseFolder();
    void chooseFiles();
    void showRead(const Status& status);
    Status beginStoring(std::function<void(const Status&)> ended);
    void endStoring(const Status& status);
    void showButtons();
    void copyFaults() const;
    int count(int TakenWorkbook::*what) const;

    Workplace m_place;
    QLabel* m_summary;
    TakenTable* m_table;
    QLabel* m_sentence; // the whole of what the current row says
    JobBar* m_jobs;
    Intake* m_storing;
    QPushButton* m_folder;
    QPushButton* m_files;
    QPushButton* m_copy;
    QPushButton* m_store;
    std::shared_ptr<SelfAssessmentIntake> m_intake;
    bool m_read = false; // and not stored yet
};

} // namespace sodiem
