// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "core/campaign/samplefigures.h"

#include <vector>

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sodiem {

class FaultLabel;

// Which count of the cases drawn fills which figure of the item, said once for all units; and the button that
// fills them. A figure that was entered and is not what the cases say now has a word about it.
class CountForm : public QWidget {
    Q_OBJECT

public:
    explicit CountForm(const Workplace& place, QWidget* parent = nullptr);

    void make(const EntryPlace& place);
    void refresh();

private:
    struct Line {
        std::size_t field = 0; // index into Node::fields
        QLabel* label;
        QComboBox* counts;
        FaultLabel* gap;
    };
    void addLine(std::size_t field);
    void showLine(const Line& line, const SampleCounts& counts);
    void assign(std::size_t field, int item);
    void fill();
    void showFault(const Status& done);
    const Node& leaf() const;

    const Workplace m_place;
    EntryPlace m_shown;
    QVBoxLayout* m_column;
    QLabel* m_text;
    std::vector<Line> m_lines;
    QPushButton* m_fill;
    FaultLabel* m_fault;
};

// "Faulty dossiers: 2 entered, the cases say 3."
QString gapText(const Field& field, const SampleGap& gap, const Language& language);

} // namespace sodiem
