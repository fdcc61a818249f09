// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/progressmodel.h"

#include <QTreeView>

namespace sodiem {

// The lines of the overview; each unfolds to its units.
class ProgressTree : public QTreeView {
    Q_OBJECT

public:
    ProgressTree(const Language& language, QWidget* parent);

    void show(const std::shared_ptr<const Frame>& frame, ProgressContent content, bool unfolded);
    ProgressModel& lines() const { return *m_model; }
    void makeCurrent(); // the first line, when none is

Q_SIGNALS:
    void unitWanted(int branch, int unit); // index into the content's branches; into Frame::units

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open(const QModelIndex& index);
    void fitColumns();
    void stretchName();

    ProgressModel* m_model;
    int m_nameWidth = 0; // what the longest name of a line needs
};

} // namespace sodiem
