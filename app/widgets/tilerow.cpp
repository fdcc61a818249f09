// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tilerow.h"

#include <algorithm>

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>

namespace sodiem {
namespace {

constexpr int between = 4;

} // namespace

TileRow::TileRow(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this)) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT currentChanged(id);
    });
}

Tile* TileRow::add(const QString& words, const QString& hint) {
    auto* tile = new Tile(words, hint, this);
    m_group->addButton(tile, count());
    m_tiles << tile;
    tile->installEventFilter(this);
    tile->setChecked(count() == 1);
    return tile;
}

int TileRow::current() const { return m_group->checkedId(); }
void TileRow::setCurrent(int index) { m_tiles[index]->setChecked(true); }

int TileRow::columns(int width) const {
    int least = 1;
    for (const Tile* tile : m_tiles)
        least = std::max(least, tile->leastWidth());
    const int fit = std::clamp((width + between) / (least + between), 1, std::max(1, count()));
    const int lines = (count() + fit - 1) / fit;
    return (count() + lines - 1) / std::max(1, lines); // lines of like length
}

int TileRow::heightForWidth(int width) const {
    if (m_tiles.isEmpty())
        return 0;
    const int across = columns(width);
    const int lines = (count() + across - 1) / across;
    return lines * (m_tiles.first()->sizeHint().height() + between) - between;
}

QSize TileRow::sizeHint() const {
    int width = -between;
    for (const Tile* tile : m_tiles)
        width += tile->leastWidth() + between;
    return {std::max(0, width), m_tiles.isEmpty() ? 0 : m_tiles.first()->sizeHint().height()};
}

QSize TileRow::minimumSizeHint() const {
    int width = 0;
    for (const Tile* tile : m_tiles)
        width = std::max(width, tile->leastWidth());
    return {width, sizeHint().height()};
}

void TileRow::arrange() {
    if (m_tiles.isEmpty())
        return;
    const int across = columns(width());
    const int tileHeight = m_tiles.first()->sizeHint().height();
    const auto left = [&](int place) { return place * (width() + between) / across; };
    for (int i = 0; i < count(); ++i) {
        const int x = left(i % across);
        m_tiles[i]->setGeometry(
            x, (i / across) * (tileHeight + between), left(i % across + 1) - between - x, tileHeight);
    }
    updateGeometry();
}

void TileRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void TileRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

bool TileRow::eventFilter(QObject* watched, QEvent* event) {
    auto* tile = qobject_cast<Tile*>(watched);
    if (tile == nullptr || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return false;
    if (key != Qt::Key_Down)
        tile->setChecked(true);
    Q_EMIT entered(m_group->id(tile));
    return true;
}

} // namespace sodiem
