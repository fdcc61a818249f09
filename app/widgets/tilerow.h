// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/tile.h"

#include <QWidget>

class QButtonGroup;

namespace sodiem {

// Tiles of one width side by side, on as many lines as it takes; one of them is checked. Arrow keys go from
// one to the next.
class TileRow : public QWidget {
    Q_OBJECT

public:
    explicit TileRow(QWidget* parent = nullptr);

    Tile* add(const QString& words, const QString& hint);
    Tile* tile(int index) const { return m_tiles[index]; }
    int count() const { return static_cast<int>(m_tiles.size()); }
    int current() const;
    void setCurrent(int index); // says currentChanged()
    void arrange(); // after figures have changed

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void currentChanged(int index);
    void entered(int index); // Enter: go into what the tile shows

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int columns(int width) const;

    QList<Tile*> m_tiles;
    QButtonGroup* m_group;
};

} // namespace sodiem
