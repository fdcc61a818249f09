// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/start/newbook.h"
#include "app/pages/start/newbookdraft.h"

#include <QWizardPage>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace sodiem {

class DayEdit;
class FaultLabel;
class PlanChoice;

// Last page: year, period, plan and name of the campaign, and where its file goes. All is proposed from the units
// and the set chosen before; what somebody wrote themselves stays.
class NewBookCampaign : public QWizardPage {
    Q_OBJECT

public:
    explicit NewBookCampaign(const NewBookDraft& draft, QWidget* parent = nullptr);

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;
    NewBook newBook() const;

private:
    void addFields(QFormLayout* form);
    void addPlace(QFormLayout* form);
    void propose();
    void check();
    bool isPeriodRead() const;
    void askForFolder();
    QString path() const;
    QString pathFault() const;

    const NewBookDraft& m_draft;
    QSpinBox* m_year;
    QLineEdit* m_title;
    DayEdit* m_start;
    DayEdit* m_end;
    FaultLabel* m_periodFault;
    QComboBox* m_group;
    PlanChoice* m_plan;
    QLineEdit* m_folder;
    QLineEdit* m_file;
    FaultLabel* m_pathFault;
    QString m_proposedTitle, m_proposedFile;
    int m_proposedYear = 0; // of the period
};

} // namespace sodiem
