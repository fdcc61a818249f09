// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/editing.h"

#include <vector>

#include <QWidget>

namespace sodiem {

// A table of the scoring page: the sheet of one unit, or one item down all units. Both are worked on by the
// same verbs.
class ScoringView : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void showSelection() = 0; // the session's unit and leaf, at its step
    virtual void refresh() = 0; // the same place, new values
    virtual std::vector<EntryPlace> selectedPlaces() const = 0;
    virtual std::vector<EntryPlace> openPlaces() const = 0; // shown, and without an entry at this step
    virtual bool goToNextMissing() = 0; // false: nothing lacks points
    virtual void goToNext(bool back) = 0; // the next line, with the keyboard in the table
    virtual void takeFocus() = 0; // what is typed from now on is meant for the line selected
    virtual void makeSeen() = 0; // takes away a filter that hides what is selected

Q_SIGNALS:
    void filesPasted(); // into the table: they are evidence of the line selected
    void noticed(const QString& sentence); // what came of something the person did
};

} // namespace sodiem
