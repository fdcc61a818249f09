// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "app/pages/overview/overviewcontent.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace sodiem {

class DayEdit;

// The top line of the overview: which step is looked at, how it is divided, and by when it is to be done.
class OverviewBar : public QWidget {
    Q_OBJECT

public:
    OverviewBar(const Frame& frame, const Language& language, QWidget* parent);

    OverviewChoice choice() const;
    void setChoice(const OverviewChoice& choice);
    void showDeadline(const std::optional<QDate>& deadline, QDate today, bool writable);

Q_SIGNALS:
    void choiceChanged();
    void deadlineChosen(const std::optional<QDate>& deadline); // of the step shown

private:
    void fill(const Frame& frame, const Language& language);
    void choose();

    QComboBox* m_stage;
    QComboBox* m_by;
    QCheckBox* m_hasDeadline;
    DayEdit* m_deadline;
    std::optional<QDate> m_shown;
};

} // namespace sodiem
