// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "app/pages/ranking/rankplace.h"

#include <QScrollArea>

class QLabel;

namespace sodiem {

class AreaBars;

// Beside the ranking: why the selected unit stands where it stands, what lies between it and its neighbours,
// and its points by area.
class RankPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit RankPanel(QWidget* parent);

    void showUnit(const Frame& frame, const RankingReport& report, const std::vector<UnitScore>& scores,
        std::size_t unit, const Language& language);
    void clear();
    QString text() const; // the sentences, for tests

private:
    // What the sentences are made of.
    struct Subject {
        const Frame& frame;
        const RankingReport& report;
        const RankPlace& place;
        const Language& language;
    };
    QStringList sentences(const Subject& subject) const;
    QStringList whyRanked(const Subject& subject) const;
    QString limitSentence(const Subject& subject) const;
    QString tieSentence(const Subject& subject) const;
    QString keyText(const Subject& subject) const;
    QString aboveSentence(const Subject& subject) const;
    QString belowSentence(const Subject& subject) const;

    QLabel* m_name;
    QLabel* m_reasons;
    AreaBars* m_bars;
};

} // namespace sodiem
