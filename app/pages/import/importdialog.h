// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/pages/import/importdraft.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace sodiem {

class ImportColumnsPage;
class ImportFilePage;
class ImportResultPage;
class Intake;
class JobBar;

// Figures out of a table of another office, in three steps: the file and its sheet, what each column is, what
// comes of it. Reading and checking are jobs; what is stored is one step to undo.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(const Workplace& place, QWidget* parent = nullptr);

    void read(const QString& path);
    void goOn(); // to the next step; from the last: stores
    void goBack();
    int step() const; // from 0
    ImportColumnsPage& columns() { return *m_columns; }
    JobBar& jobBar() { return *m_jobs; }
    bool isStoring() const;
    void reject() override; // while it stores: that is what is cancelled

Q_SIGNALS:
    void stored(const sodiem::Status& status);

private:
    enum class Work { None, Reading, Checking };

    void build();
    void chooseFile();
    void check();
    void endWork(const Status& status);
    void endReading(const Status& status);
    void endChecking(const Status& status);
    void store();
    void endStoring(const Status& status);
    void show(int step);
    void showButtons();
    bool canGoOn() const;
    int valuesToStore() const;

    Workplace m_place;
    ImportDraft m_draft;
    QLabel* m_title;
    QStackedWidget* m_pages;
    ImportFilePage* m_file;
    ImportColumnsPage* m_columns;
    ImportResultPage* m_result;
    JobBar* m_jobs;
    Intake* m_storing;
    QPushButton* m_back;
    QPushButton* m_next;
    Work m_work = Work::None;
    QString m_path; // being read
    std::shared_ptr<std::shared_ptr<const Workbook>> m_reading; // what the job reads into
    std::shared_ptr<TableImport> m_checked; // null: not checked as wished now
    bool m_stored = false;
};

} // namespace sodiem
