// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/intakebar.h"

#include "app/commands/evidenceintake.h"
#include "app/widgets/runningtext.h"

#include <chrono>

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace sodiem {

IntakeBar::IntakeBar(EvidenceIntake& intake, QWidget* parent)
    : QWidget(parent)
    , m_intake(intake)
    , m_text(new RunningText(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this)) {
    m_text->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the files are"));
    m_progress->setMinimumWidth(60);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addLayout(row);
    hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds(300));
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, &m_intake, &EvidenceIntake::cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_text->setText(tr("Cancelling…"));
    });
    connect(&m_intake, &EvidenceIntake::started, this, &IntakeBar::begin);
    connect(&m_intake, &EvidenceIntake::progressed, this, &IntakeBar::tell);
    connect(&m_intake, &EvidenceIntake::finished, this, &IntakeBar::end);
}

void IntakeBar::begin() {
    m_cancel->setEnabled(true);
    m_text->setText(tr("Preparing…"));
    m_progress->setRange(0, 0);
    m_patience.start();
}

void IntakeBar::tell(const QString& name, int file, int files, int thousandths) {
    m_progress->setRange(0, 1000);
    m_progress->setValue(thousandths);
    if (m_cancel->isEnabled())
        m_text->setText(
            files == 1 ? tr("Copying %1").arg(name) : tr("File %1/%2: %3").arg(file).arg(files).arg(name));
}

void IntakeBar::end() {
    m_patience.stop();
    hide();
}

} // namespace sodiem
