// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/selfassessmentwriter.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace sodiem {

class JobBar;
class Session;
class Settings;

// Writes the workbooks in which the units assess themselves: for which of them, into which folder.
class WriteWorkbooksDialog : public QDialog {
    Q_OBJECT

public:
    WriteWorkbooksDialog(const Session& session, const Settings& settings, QWidget* parent = nullptr);

    void setFolder(const QString& folder);
    void write();
    JobBar& jobBar() { return *m_jobs; }

private:
    void build();
    void fillUnits();
    void chooseFolder();
    void showChoice();
    std::vector<std::size_t> units() const;

    const Session& m_session;
    const Settings& m_settings;
    QComboBox* m_units;
    QLineEdit* m_folder;
    QPushButton* m_choose;
    QPushButton* m_write;
    JobBar* m_jobs;
};

} // namespace sodiem
