// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace sodiem {

// A header whose words keep the same distance from the sides of their column as the cells below them do: a
// figure that ends at the right must not touch the word that begins beside it.
class PaddedHeader : public QHeaderView {
    Q_OBJECT

public:
    static constexpr int padding = 4; // pixels on each side, beside the style's own margin

    explicit PaddedHeader(QWidget* parent);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
};

} // namespace sodiem
