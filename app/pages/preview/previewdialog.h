// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/preview/printout.h"

#include <memory>

#include <QDialog>

class QLabel;
class QPrintPreviewWidget;
class QSpinBox;
class QToolBar;

namespace sodiem {

class JobBar;
class Settings;

// Shows pages exactly as they will be on paper, prints them and saves them as PDF. Open it with open().
class PreviewDialog : public QDialog {
    Q_OBJECT

public:
    PreviewDialog(const Settings& settings, Printout printout, QWidget* parent);
    ~PreviewDialog() override;

    int pageCount() const;
    int currentPage() const;
    void setCurrentPage(int page); // from 1
    void savePdf(const QString& path);
    JobBar& jobBar() { return *m_jobs; }

private:
    void build();
    void addZoomActions(QToolBar& bar);
    void addPageActions(QToolBar& bar);
    void addOutputActions(QToolBar& bar);
    void showPlace();
    void print();
    void chooseAndSave();

    std::shared_ptr<const Printout> m_printout; // shared with the work that saves it
    std::unique_ptr<QPrinter> m_printer; // of the preview
    QPrintPreviewWidget* m_preview;
    QSpinBox* m_page;
    QLabel* m_count;
    QAction* m_previous = nullptr;
    QAction* m_next = nullptr;
    JobBar* m_jobs;
};

} // namespace sodiem
