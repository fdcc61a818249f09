// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/pages/scoring/drafts.h"

#include <optional>

#include <QWidget>

class QLabel;
class QPushButton;

namespace sodiem {

class ButtonRow;
class FaultLabel;

// The cases drawn for one leaf of one unit, counted; the door to their table, and the button that fills the
// figures with the counts.
class SampleBox : public QWidget {
    Q_OBJECT

public:
    SampleBox(const Workplace& place, Drafts& drafts, QWidget* parent = nullptr);

    void show(const std::optional<EntryPlace>& place);
    void refresh();
    QString title() const; // of the section around it

Q_SIGNALS:
    void titleChanged();

private:
    void openTable();
    void fill();
    QString gapsText() const;

    const Workplace m_place;
    Drafts& m_drafts;
    std::optional<EntryPlace> m_shown;
    QLabel* m_counts;
    FaultLabel* m_gaps;
    QPushButton* m_open;
    QPushButton* m_fill;
    ButtonRow* m_buttons;
    FaultLabel* m_fault;
    QString m_title;
};

} // namespace sodiem
