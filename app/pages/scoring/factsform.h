// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/pages/scoring/drafts.h"
#include "core/campaign/editing.h"

class QLabel;
class QVBoxLayout;

namespace sodiem {

class FaultLabel;
class SuggestionBox;

// The unit's shared figures that one leaf reads, to be typed here as well as anywhere else they are read; and
// the figures it takes from other leaves, each a door to its place.
class FactsForm : public QWidget {
    Q_OBJECT

public:
    FactsForm(const Workplace& place, Drafts& drafts, QWidget* parent = nullptr);

    void make(std::size_t unit, const Node& leaf);
    void refresh();
    void setWritable(bool writable);
    bool isEmpty() const { return m_editors.empty() && m_doors.empty(); }

Q_SIGNALS:
    void edited(std::size_t fact, const std::optional<Answer>& answer); // while typing; none: no value yet
    void figureWanted(int leaf);
    void stored(); // what waited for the figure may hold now

private:
    struct FactEditor {
        FieldEditor* editor;
        SuggestionBox* suggestion;
        std::size_t fact;
    };
    struct Door {
        QLabel* label;
        std::size_t leaf;
        const Field* field;
    };

    void clear();
    void addFact(std::size_t fact);
    void addDoor(const Node& leaf, const Field& field);
    void commit(std::size_t fact, const InputTexts& texts);
    void showFault();

    const Workplace m_place;
    Drafts& m_drafts;
    std::size_t m_unit = 0;
    QVBoxLayout* m_column;
    FaultLabel* m_fault;
    std::vector<FactEditor> m_editors;
    std::vector<Door> m_doors;
};

} // namespace sodiem
