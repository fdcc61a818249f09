// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/dayedit.h"

#include "app/widgets/icons.h"
#include "core/base/plaindate.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QVBoxLayout>

namespace sodiem {
namespace {

constexpr int letters = 14; // "20/11/2018" and the arrow
const QString format = QStringLiteral("dd/MM/yyyy");

QDate dayOf(const QString& typed) {
    const Result<QString> day = plainDate(typed);
    return day ? QDate::fromString(*day, Qt::ISODate) : QDate();
}

} // namespace

DayEdit::DayEdit(QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(tr("day/month/year"));
    setMinimumWidth(fontMetrics().averageCharWidth() * (letters + 4));
    QAction* calendar = addAction(icon(Icon::Calendar), QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Choose from a calendar"));
    connect(calendar, &QAction::triggered, this, &DayEdit::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &DayEdit::read);
    connect(this, &QLineEdit::editingFinished, this, &DayEdit::settled);
}

void DayEdit::setDate(const QDate& date) {
    setText(date.toString(format));
    if (date == m_date)
        return;
    m_date = date;
    Q_EMIT dateChanged(m_date);
}

bool DayEdit::isRead() const { return dayOf(text()).isValid(); }

void DayEdit::read() {
    if (const QDate day = dayOf(text()); day.isValid() && day != m_date) {
        m_date = day;
        Q_EMIT dateChanged(m_date);
    }
    Q_EMIT edited();
}

void DayEdit::openCalendar() {
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setSelectedDate(m_date.isValid() ? m_date : QDate::currentDate());
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins({});
    column->addWidget(calendar);
    const auto choose = [this, popup](const QDate& date) {
        setDate(date);
        popup->close();
        Q_EMIT settled();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->move(mapToGlobal(rect().bottomLeft()));
    popup->show();
    calendar->setFocus();
}

} // namespace sodiem
