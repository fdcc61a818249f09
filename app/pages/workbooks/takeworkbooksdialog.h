// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "core/exchange/selfassessmentreader.h"

#include <memory>

#include <QDialog>

class QLabel;
class QPushButton;

namespace sodiem {

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
    bool isStoring() const { return m_storing; }
    void reject() override; // while it stores: that is what is cancelled

Q_SIGNALS:
    void stored(const Status& status);

private:
    void build();
    void chooseFolder();
    void chooseFiles();
    void showRead(const Status& status);
    void beginStoring();
    void endStoring(const Status& status, int values);
    void showButtons();
    void copyFaults() const;
    int count(int TakenWorkbook::*what) const;

    Workplace m_place;
    QLabel* m_summary;
    TakenTable* m_table;
    QLabel* m_sentence; // the whole of what the current row says
    JobBar* m_jobs;
    QPushButton* m_folder;
    QPushButton* m_files;
    QPushButton* m_copy;
    QPushButton* m_store;
    std::shared_ptr<SelfAssessmentIntake> m_intake;
    bool m_read = false; // and not stored yet
    bool m_storing = false;
    bool m_awaitsCopy = false; // of the book as it was before
    bool m_cancelled = false; // before the storing itself began
};

} // namespace sodiem
