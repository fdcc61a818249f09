// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings/perioddialog.h"

#include "app/widgets/dayedit.h"
#include "app/widgets/faultlabel.h"
#include "app/widgets/runningtext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sodiem {

PeriodDialog::PeriodDialog(const Period& period, int year, QWidget* parent)
    : QDialog(parent)
    , m_decided(new QCheckBox(tr("The period that is scored is fixed:"), this))
    , m_first(new DayEdit(this))
    , m_last(new DayEdit(this))
    , m_fault(new FaultLabel(this)) {
    setWindowTitle(tr("Period scored"));
    m_first->setAccessibleName(tr("First day of the period"));
    m_last->setAccessibleName(tr("Last day of the period"));
    m_first->setDate(period.first.value_or(QDate(year, 1, 1)));
    m_last->setDate(period.last.value_or(QDate(year, 12, 31)));
    for (DayEdit* date : {m_first, m_last})
        for (const auto signal : {&DayEdit::edited, &DayEdit::settled})
            connect(date, signal, this, &PeriodDialog::check);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(24, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_first);
    row->addWidget(new QLabel(tr("to"), this));
    row->addWidget(m_last);
    row->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Store"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &PeriodDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PeriodDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(new RunningText(tr("Documents dated before the first day or after the last are named in the "
                                         "overview and on the page of evidence. No points depend on it."),
        this));
    column->addWidget(m_decided);
    column->addLayout(row);
    column->addWidget(m_fault);
    column->addWidget(buttons);
    m_decided->setChecked(period.first || period.last);
    connect(m_decided, &QCheckBox::toggled, this, &PeriodDialog::check);
    check();
}

PeriodDialog::Period PeriodDialog::period() const {
    return m_decided->isChecked() ? Period{m_first->date(), m_last->date()} : Period();
}

void PeriodDialog::check() {
    const bool decided = m_decided->isChecked();
    m_first->setEnabled(decided);
    m_last->setEnabled(decided);
    const bool read = m_first->isRead() && m_last->isRead();
    const bool turned = m_last->date() < m_first->date();
    m_fault->setText(!decided ? QString()
            : !read           ? tr("Write both days as day/month/year, for example 20/11/2018.")
            : turned          ? tr("The last day is before the first; correct one of them.")
                              : QString());
    m_ok->setEnabled(!decided || (read && !turned));
}

void PeriodDialog::accept() {
    if (!m_ok->isEnabled())
        return;
    Q_EMIT chosen(period());
    QDialog::accept();
}

} // namespace sodiem
