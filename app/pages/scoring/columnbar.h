// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/models/itemcolumn.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace sodiem {

class ItemColumnModel;

// Above the column: which item, at which step, how far, and which units are shown. A filter is applied when
// it is chosen, not while one types: a line does not vanish under the hand because it was filled.
class ColumnBar : public QWidget {
    Q_OBJECT

public:
    ColumnBar(const Workplace& place, ItemColumnModel& model, QWidget* parent = nullptr);

    void show(const ItemSubject& subject); // another item: the filter is applied anew
    void refresh(); // counts
    void setSummary(const QString& text); // of the cells selected
    void showAll();

private:
    void build();
    void fillDistricts();
    void apply();
    QString titleOf(const ItemSubject& subject) const;

    const Workplace m_place;
    ItemColumnModel& m_model;
    ItemSubject m_subject;
    QLabel* m_title;
    QLabel* m_progress;
    QLabel* m_summary;
    QComboBox* m_marks;
    QComboBox* m_districts;
    QLineEdit* m_words;
};

} // namespace sodiem
