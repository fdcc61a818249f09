// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDate>
#include <QDialog>

class QCheckBox;
class QPushButton;

namespace sodiem {

class DayEdit;
class FaultLabel;

// Which days the open book scores: documents dated outside them are named. Open it with open().
class PeriodDialog : public QDialog {
    Q_OBJECT

public:
    struct Period {
        std::optional<QDate> first; // none: not decided
        std::optional<QDate> last;
    };
    PeriodDialog(const Period& period, int year, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(const sodiem::PeriodDialog::Period& period);

private:
    Period period() const;
    void check();

    QCheckBox* m_decided;
    DayEdit* m_first;
    DayEdit* m_last;
    FaultLabel* m_fault;
    QPushButton* m_ok = nullptr;
};

} // namespace sodiem
