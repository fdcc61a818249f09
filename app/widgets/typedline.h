// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace sodiem {

// A line with the habits of a cell: Enter goes on, Shift+Enter back, Escape brings back what is stored. What
// is stored and what stands in the line are two things: a text that could not be stored stays to be mended.
class TypedLine : public QLineEdit {
    Q_OBJECT

public:
    explicit TypedLine(QWidget* parent = nullptr);

    // What Escape brings back; `waiting`, typed before and not stored, stands in its place when it is given.
    void showStored(const QString& stored, const QString* waiting = nullptr);
    // Begins anew with this text, as typing over a cell does.
    void typeOver(const QString& text);

Q_SIGNALS:
    void advanced(bool back); // Enter, or Shift+Enter
    void restored(); // Escape: what was typed is let go of

protected:
    const QString& stored() const { return m_stored; }
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    bool m_entered = false; // by the click that goes on
    QString m_stored;
};

} // namespace sodiem
