// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sodiem {

class RunningText;

// A wrapping text that changes while one types: what is below it does not move up and down with each key, since the
// room it needed once stays, and nothing around it is laid out anew while that room is enough.
class StillText : public QWidget {
    Q_OBJECT

public:
    explicit StillText(QWidget* parent = nullptr);

    RunningText* label() const { return m_label; }
    void setText(const QString& text);
    void forget(); // about something else from now on: as much room as that needs

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    RunningText* m_label; // placed by hand: a layout would be told of every text
    int m_kept = 0; // the height needed at this width so far
};

} // namespace sodiem
