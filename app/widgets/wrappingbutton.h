// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace sodiem {

// A radio button or check box whose words wrap: those of Qt cut a long criterion's option at the edge.
class WrappingButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind { OneOf, Tick };
    WrappingButton(Kind kind, const QString& text, QWidget* parent = nullptr);

    void choose(); // as a click does
    void setHinted(bool hinted); // what an earlier step has here: shown, not taken

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(); // by a person

protected:
    void paintEvent(QPaintEvent* event) override;
    void nextCheckState() override;
    bool event(QEvent* event) override;

private:
    int indicatorWidth() const;
    int margin() const { return 4; }
    QString shownText() const;

    Kind m_kind;
    bool m_hinted = false;
};

} // namespace sodiem
