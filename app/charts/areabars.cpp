// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/areabars.h"

#include "app/charts/areabarsview.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace sodiem {

AreaBars::AreaBars(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_view(new AreaBarsView(this))
    , m_note(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    for (QLabel* label : {m_title, m_note}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    QFont bold;
    bold.setBold(true);
    m_title->setFont(bold);
    column->addWidget(m_title);
    column->addWidget(m_view);
    column->addWidget(m_note);
}

void AreaBars::setData(const AreaBarsData& areas) {
    m_data = areas;
    m_view->setBars(areas.bars);
    m_title->setText(titleOf(areas));
    m_note->setText(areas.groupSize > 0
            ? tr("Bars: share of the maximum that applies. Thin line: mean of the group (%1 ranked units).")
                  .arg(areas.groupSize)
            : tr("Bars: share of the maximum that applies."));
    m_view->setAccessibleName(title());
    m_view->setAccessibleDescription(asText());
}

QString AreaBars::title() const { return m_title->text(); }

QString AreaBars::titleOf(const AreaBarsData& areas) const {
    if (areas.strongest >= 0)
        return tr("%1: strongest in %2, weakest in %3")
            .arg(areas.unit, areas.bars[static_cast<std::size_t>(areas.strongest)].label,
                areas.bars[static_cast<std::size_t>(areas.weakest)].label);
    return tr("%1: points by area").arg(areas.unit);
}

QString AreaBars::asText() const {
    QStringList lines;
    for (const AreaBarsData::Bar& bar : m_data.bars) {
        QString line = QStringLiteral("%1: %2/%3").arg(bar.label, bar.points, bar.maximum);
        if (!bar.groupPercent.isEmpty())
            line += QStringLiteral("; ") + tr("mean of the group %1%").arg(bar.groupPercent);
        lines << line;
    }
    return lines.join(u'\n');
}

void AreaBars::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setData(AreaBarsData(m_data));
}

} // namespace sodiem
