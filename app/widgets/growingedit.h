// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace sodiem {

// A text of any length: as high as what stands in it, within bounds, so that a word takes little room and a
// page can be read. Ctrl+Enter says that it is meant.
class GrowingEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GrowingEdit(QWidget* parent = nullptr);

    QString text() const; // with what an input method is still composing

Q_SIGNALS:
    void meant(); // Ctrl+Enter
    void left(); // the person went elsewhere

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void grow();
};

} // namespace sodiem
