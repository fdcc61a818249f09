// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/evidencerows.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace sodiem {

class FaultLabel;
class NoteEdit;

// What a person writes about one document, and the page of it that proves the leaf. Each field is said to be
// meant when the person leaves it.
class EvidenceForm : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceForm(QWidget* parent = nullptr);

    // What is being typed about the same document stays.
    void show(const EvidenceRow& row, bool writable);
    void commitTyping();
    void showFault(const QString& sentence); // of what was meant last

Q_SIGNALS:
    void described(const sodiem::EvidenceDocument& document); // as it is to be
    void cited(const QString& sha256, const QString& place);
    void lost(const QString& typed); // another document is shown, and this was not fit to be stored

private:
    QLineEdit* addLine(QGridLayout* grid, const char* name, const QString& label, int row, int column);
    void fill(QLineEdit* line, const QString& text, const QString& field);
    void commitLine(QLineEdit* line);
    void commitDate();
    void commitAbstract(const QString& text);
    void leave();

    EvidenceDocument m_document;
    QLineEdit* m_number;
    QLineEdit* m_date;
    FaultLabel* m_dateFault;
    QLineEdit* m_issuer;
    NoteEdit* m_abstract;
    FaultLabel* m_abstractFault;
    QLineEdit* m_cited;
    FaultLabel* m_fault;
};

} // namespace sodiem
