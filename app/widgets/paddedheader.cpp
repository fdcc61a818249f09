// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/paddedheader.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace sodiem {

PaddedHeader::PaddedHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
}

// What the style does for a whole section, in its three parts: only the words stand elsewhere.
void PaddedHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
    if (!rect.isValid())
        return;
    QStyleOptionHeaderV2 section;
    initStyleOption(&section);
    section.rect = rect;
    initStyleOptionForIndex(&section, logicalIndex);
    QStyleOptionHeaderV2 part = section;
    const bool sorted = section.sortIndicator != QStyleOptionHeader::None;
    painter->save();
    painter->setClipRect(rect);
    style()->drawControl(QStyle::CE_HeaderSection, &section, painter, this);
    part.rect = style()->subElementRect(QStyle::SE_HeaderLabel, &section, this);
    part.rect.adjust(padding, 0, sorted ? 0 : -padding, 0); // the arrow stands apart already
    style()->drawControl(QStyle::CE_HeaderLabel, &part, painter, this);
    if (sorted) {
        part.rect = style()->subElementRect(QStyle::SE_HeaderArrow, &section, this);
        style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &part, painter, this);
    }
    painter->restore();
}

QSize PaddedHeader::sectionSizeFromContents(int logicalIndex) const {
    return QHeaderView::sectionSizeFromContents(logicalIndex) + QSize(2 * padding, 0);
}

} // namespace sodiem
