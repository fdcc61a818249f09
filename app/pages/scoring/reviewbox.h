// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "core/campaign/editing.h"

#include <QWidget>

class QPushButton;

namespace sodiem {

class FaultLabel;
class RunningText;

// What a new version of the criteria set made of an item that was scored before: the old points and the new
// ones side by side, and the word that they stand. Hidden where nothing is to be looked at again.
class ReviewBox : public QWidget {
    Q_OBJECT

public:
    explicit ReviewBox(const Workplace& place, QWidget* parent = nullptr);

    void show(const EntryPlace& place);
    void setWritable(bool writable);

Q_SIGNALS:
    void confirmed();

private:
    void confirm(bool everywhere);
    std::vector<EntryPlace> placesToReview() const; // the same item of all units
    QString comparison() const;

    const Workplace m_place;
    RunningText* m_text;
    QPushButton* m_one;
    QPushButton* m_all;
    FaultLabel* m_fault;
    EntryPlace m_shown;
};

} // namespace sodiem
