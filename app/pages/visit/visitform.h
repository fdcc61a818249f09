// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/visitrecord.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace sodiem {

class FaultLabel;
class NoteEdit;

// The texts of a record of a visit, in the order of the paper. Each is stored when it is left.
class VisitForm : public QWidget {
    Q_OBJECT

public:
    // `place` is proposed where the visit takes place; `between`, with a proxy for its focus,
    // stands before the unit's opinion.
    VisitForm(const QString& place, QWidget* between, QWidget* parent = nullptr);

    void show(const VisitRecord& record, bool writable);
    void commitTyping();
    void offerTeam(const QString& of, const QString& names); // of another unit's record; empty: nothing to offer
    void takeFocus(); // at its first field
    bool hasFault() const { return !m_unread.empty(); } // something typed could not be read

Q_SIGNALS:
    void written(sodiem::RecordField field, const QString& text); // as a book keeps it

private:
    QLineEdit* addLine(QGridLayout* grid, RecordField field, const QString& label, int column);
    void addNote(QVBoxLayout* column, RecordField field, const QString& label, const QString& hint);
    void commitLine(RecordField field);
    void showFault();
    VisitRecord typedTimes() const; // those that can be read

    std::map<RecordField, QLineEdit*> m_lines;
    std::map<RecordField, NoteEdit*> m_notes;
    std::map<RecordField, QLabel*> m_differing;
    FaultLabel* m_fault;
    std::set<RecordField> m_unread;
    QPushButton* m_sameTeam;
    QString m_team;
};

} // namespace sodiem
