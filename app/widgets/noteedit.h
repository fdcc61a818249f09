// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QTimer;

namespace sodiem {

// A few lines of text, said to be meant when the person leaves it, presses Ctrl+Enter or rests for a while: a long
// sentence is not to be lost with the power. What an input method
// is still composing is taken in first, or the last word would be lost. As high as the text needs, within bounds.
class NoteEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    static constexpr int restMilliseconds = 2000;

    explicit NoteEdit(QWidget* parent = nullptr);

    void show(const QString& text); // unless it is being typed in
    bool isModified() const;
    void commit();

Q_SIGNALS:
    void committed(const QString& text);
    void finished(); // Ctrl+Enter

protected:
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();
    void rest();

    QString m_shown;
    QTimer* m_resting;
};

} // namespace sodiem
