// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>

#include <QLineEdit>

namespace sodiem {

// A line for a number. A spin box would read a typed 8.5 as 85 where the comma is the decimal mark; here both
// marks mean what the person means, and what can be read in two ways is refused (plainNumber). The input
// method is off, because VNI typing takes digits for tones.
class NumberEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit NumberEdit(bool integer, QWidget* parent = nullptr);

    // What is typed, as files write it; nothing for an empty line.
    Result<std::optional<QString>> plain() const;
    void setPlain(const std::optional<QString>& plain, const QString& shown);
    // Begins anew with this text, as typing over a cell does.
    void typeOver(const QString& text);

Q_SIGNALS:
    void advanced(bool back); // Enter, or Shift+Enter

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    bool m_integer;
    QString m_shown; // what stood there before typing; Escape brings it back
};

} // namespace sodiem
