// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace sodiem {

// A day in a line that is typed over like any other text ("20/11/2018", "20-11-2018"), or chosen from a calendar.
// Qt's own field takes what is typed for its day, month and year apart, and over a selection makes another day of
// it without a word.
class DayEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit DayEdit(QWidget* parent = nullptr);

    QDate date() const { return m_date; } // the last that could be read
    void setDate(const QDate& date);
    bool isRead() const; // what stands in the line is a day

Q_SIGNALS:
    void dateChanged(const QDate& date); // by typing, from the calendar, or from the program
    void edited(); // also when what stands there can no longer be read
    void settled(); // the line was left, Enter was pressed, or a day was chosen

private:
    void read();
    void openCalendar();

    QDate m_date;
};

} // namespace sodiem
