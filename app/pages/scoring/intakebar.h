// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sodiem {

class EvidenceIntake;

// How far files on their way into the book are, with a way to stop; only seen when they take a while.
class IntakeBar : public QWidget {
    Q_OBJECT

public:
    explicit IntakeBar(EvidenceIntake& intake, QWidget* parent = nullptr);

private:
    void begin();
    void tell(const QString& name, int file, int files, int thousandths);
    void end();

    EvidenceIntake& m_intake;
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QTimer m_patience;
};

} // namespace sodiem
