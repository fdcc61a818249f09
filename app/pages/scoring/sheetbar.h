// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"

#include <utility>
#include <vector>

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace sodiem {

class SheetFilter;
class StillText;
class WorksheetModel;

// Above the sheet: whose it is, at which step, how far, and what of it is shown. Each count is a door:
// choosing it shows just those items.
class SheetBar : public QWidget {
    Q_OBJECT

public:
    SheetBar(const Workplace& place, WorksheetModel& model, SheetFilter& filter, QWidget* parent = nullptr);

    void refresh(); // titles and counts
    void apply(); // the filter as it is chosen, from what is marked now
    void showAll();
    void setByFigures(bool on);
    void setSummary(const QString& text); // count and sum of the cells selected

Q_SIGNALS:
    void filtered(); // other items are shown now
    void figuresWanted(bool on);
    void recordWanted();

private:
    QWidget* makeFilters();
    void fillAreas();
    void fillOwners();
    void offerMarks(const std::vector<std::pair<int, QString>>& offered);

    const Workplace m_place;
    WorksheetModel& m_model;
    SheetFilter& m_filter;
    QLabel* m_unit;
    StillText* m_progress;
    QLabel* m_summary;
    QToolButton* m_figures;
    QComboBox* m_marks;
    std::vector<std::pair<int, QString>> m_offered; // of m_marks
    QComboBox* m_areas;
    QComboBox* m_owners; // who is in charge
    QLineEdit* m_words;
};

} // namespace sodiem
