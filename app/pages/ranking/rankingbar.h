// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "app/pages/ranking/rankingsource.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace sodiem {

// The top line of the ranking: which step counts, how units are grouped, which group is looked at.
class RankingBar : public QWidget {
    Q_OBJECT

public:
    RankingBar(QToolButton* panelButton, QWidget* parent);

    void setFrame(const Frame& frame, const Language& language); // keeps the choice where it can
    RankingChoice choice() const;
    void setChoice(const RankingChoice& choice);

Q_SIGNALS:
    void choiceChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillStages(const Language& language);
    void fillGroupings(const Frame& frame);
    void fillDistricts(const Frame& frame);
    QString groupingText(GroupBy by) const;
    void showFilter();

    QLabel* m_stageLabel;
    QComboBox* m_stage;
    QLabel* m_groupingLabel;
    QComboBox* m_grouping;
    QComboBox* m_district;
    bool m_filled = false;
};

} // namespace sodiem
