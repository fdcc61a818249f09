// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/printing/visitpaper.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTableView;

namespace sodiem {

class MessageStrip;
class NoteEdit;
class ReservationModel;
class SignedScans;
class VisitForm;

// The record of the visit to one unit (biên bản kiểm tra): written here, looked at as it will be on paper,
// signed for (chốt) and printed. Open it with open().
class VisitDialog : public QDialog {
    Q_OBJECT

public:
    VisitDialog(const Workplace& place, std::size_t unit, QWidget* parent);

    void setWaiting(std::size_t values); // of this unit, typed elsewhere and not stored: they hinder signing
    void done(int result) override; // with what is typed stored; stays when that cannot be

private:
    void build();
    QWidget* makeItems();
    QWidget* makeWording();
    QWidget* makeButtons();
    QPushButton* addButton(const QString& name, const QString& text, void (VisitDialog::*verb)());
    void refresh();
    QString standing(const VisitReport& report) const; // what is to be known of the record
    void fitRows();
    void offerTeam();
    void commitTyping();
    void say(const Status& done);
    void sayProblem(const QString& sentence);
    void giveReason(std::size_t leaf, const QString& text);
    QString standingUnsigned(const VisitReport& report) const;
    QString standingSigned(const VisitReport& report) const;
    QString emptyParts(const VisitRecord& record) const; // "": none
    QString reopenedText() const; // "": it was not
    void storeWording();
    void preview();
    void askSigning();
    void sign(const QString& day);
    void askReopening();
    void showBlank();
    void chooseScan();
    void endIntake(bool allAttached);
    QString dayOfVisit() const; // ISO
    PaperContext context() const;
    void openPages(const QString& title, const QString& file, const std::function<Pages(const PaperFonts&)>& make);

    const Workplace m_place;
    const std::size_t m_unit;
    std::size_t m_waiting = 0;
    MessageStrip* m_strip;
    MessageStrip* m_problem;
    VisitForm* m_form = nullptr;
    ReservationModel* m_model;
    QTableView* m_items = nullptr;
    SignedScans* m_scans = nullptr;
    std::optional<int> m_closing; // once the scan is in
    QPushButton* m_scan = nullptr;
    QLineEdit* m_title = nullptr;
    NoteEdit* m_basis = nullptr;
    QPushButton* m_sign = nullptr;
    QPushButton* m_reopen = nullptr;
};

} // namespace sodiem
