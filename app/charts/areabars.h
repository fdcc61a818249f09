// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/areabarsdata.h"

#include <QWidget>

class QLabel;

namespace sodiem {

class AreaBarsView;

// Horizontal bars of one unit's areas in percent of what applies, the mean of its group below each. The title
// says what there is to see; the same as text is the accessible description.
class AreaBars : public QWidget {
    Q_OBJECT

public:
    explicit AreaBars(QWidget* parent);

    void setData(const AreaBarsData& areas);
    QString title() const;
    QString asText() const; // one line for each area

protected:
    void changeEvent(QEvent* event) override;

private:
    QString titleOf(const AreaBarsData& areas) const;

    AreaBarsData m_data;
    QLabel* m_title;
    AreaBarsView* m_view;
    QLabel* m_note;
};

} // namespace sodiem
