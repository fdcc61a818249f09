// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "core/campaign/editing.h"

#include <QWidget>

class QPushButton;

namespace sodiem {

class RunningText;

// What last year's book says where this year's has nothing yet: quiet, and apart from what is entered. Hidden
// while there is nothing to say.
class SuggestionBox : public QWidget {
    Q_OBJECT

public:
    explicit SuggestionBox(const Workplace& place, QWidget* parent = nullptr);

    // Of an item; `waits`: something typed for it is not stored yet, so that it is not empty to the person.
    void showEntry(const EntryPlace& place, bool waits);
    // Of a shared figure of a unit.
    void showFact(std::size_t unit, std::size_t fact, bool waits);
    void setWritable(bool writable);

Q_SIGNALS:
    void entryTaken(const sodiem::EntryEdit& edit);
    void factTaken(const QString& text); // as files write it

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void say(const QString& text);
    void take();

    const Workplace m_place;
    RunningText* m_text;
    QPushButton* m_take;
    std::optional<EntryEdit> m_entry; // what would be taken
    std::optional<QString> m_fact;
};

} // namespace sodiem
