// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QAbstractItemView;

namespace sodiem {

// What stands in a table while it has no lines: why, and what would bring some.
class EmptyWord : public QLabel {
    Q_OBJECT

public:
    EmptyWord(const QString& text, QAbstractItemView* view); // which has its model already

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QAbstractItemView* m_view;
};

} // namespace sodiem
