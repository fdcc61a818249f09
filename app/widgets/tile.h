// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace sodiem {

// A count that is a door: a figure with a few words beside it, in at most two lines. Checked while what it
// leads to is shown. A count of nothing does not call for attention.
class Tile : public QAbstractButton {
    Q_OBJECT

public:
    Tile(const QString& words, const QString& hint, QWidget* parent = nullptr);

    void setFigure(const QString& figure, bool calls); // calls: something is to be done there
    QString figure() const { return m_figure; }

    int leastWidth() const; // at which the words fit into two lines
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QFont figureFont() const;
    int figureWidth() const;
    QString inTwoLines() const;

    QString m_figure;
    bool m_calls = false;
};

} // namespace sodiem
