// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/unitscore.h"
#include "support/campaigns.h"

// Criteria sets with a tree of several levels, for tests of what happens between leaves.
namespace trees {

using campaigns::put;

// A node with its members, in single quotes and each followed by a comma.
inline QByteArray node(const QByteArray& ref, const QByteArray& parent, const QByteArray& maximum,
    const QByteArray& members = "") {
    return "{'ref':'" + ref + "','parent':" + (parent.isEmpty() ? "null" : "'" + parent + "'")
        + ",'title':{'vi':'n','en':'n'}," + members + "'maximum':'" + maximum + "'},";
}

// A leaf whose one input is the % of its maximum that it gives.
inline QByteArray percent(const QByteArray& ref, const QByteArray& parent, const QByteArray& maximum,
    const QByteArray& members = "") {
    return node(ref, parent, maximum,
        members + oneleaf::inputs({QStringLiteral("n")}) + ",'rule':{'kind':'proportional','measure':'n'},");
}

struct Set {
    QByteArray nodes; // each followed by a comma
    QByteArray parts = "{'id':'p','maximum':'10'}";
    QByteArray more; // further members of the set, each followed by a comma
    QByteArray appliesTo = "'ward'";
    QByteArray classes;
    QByteArray policy = "drop";

    QByteArray json() const {
        QByteArray list = nodes;
        list.chop(1);
        return oneleaf::withQuotes("{'format':'sodiem-criteria/1','id':'tree','version':1,'year':2025,"
                                   "'title':{'vi':'t','en':'t'},'appliesTo':["
            + appliesTo + "],'decimals':2,'parts':[" + parts + "],'notApplicable':'" + policy + "'," + more
            + "'ranking':{'groups':['all'],'ties':'shared','compare':'exact'},'classes':[" + classes
            + "],'nodes':[" + list + "]}");
    }
};

// Fills the leaves of one unit: "1.1=50 1.2=100".
inline void fill(sodiem::Campaign& campaign, const char* percents, const QByteArray& unit = "00001") {
    for (const QByteArray& entry : QByteArray(percents).split(' '))
        put(campaign, "entry/" + unit + '/' + entry.left(entry.indexOf('=')) + "/appraised/n",
            entry.mid(entry.indexOf('=') + 1));
}

inline sodiem::UnitScore scored(const sodiem::Campaign& campaign, std::size_t unit = 0) {
    return sodiem::scoreUnit(
        campaign, unit, sodiem::Stage::Council, sodiem::partPresence(campaign, sodiem::Stage::Council));
}

// "4.50/10.00", and how many leaves are missing.
inline QString total(const sodiem::UnitScore& score) {
    return score.total.toText(2) + u'/' + score.maximum.toText(2)
        + (score.missing == 0 ? QString() : QStringLiteral(" %1 missing").arg(score.missing));
}

inline const sodiem::NodeTotals& totals(
    const sodiem::Campaign& campaign, const sodiem::UnitScore& score, const char* ref) {
    return score.nodes[static_cast<std::size_t>(campaign.set().indexOf(QString::fromLatin1(ref)))];
}

inline std::vector<sodiem::ReasonKind> why(
    const sodiem::Campaign& campaign, const char* ref, std::size_t unit = 0) {
    sodiem::Reasons reasons;
    sodiem::explainLeaf(campaign, unit,
        static_cast<std::size_t>(campaign.frame().leafIndex.at(QString::fromLatin1(ref))),
        sodiem::Stage::Council, reasons);
    std::vector<sodiem::ReasonKind> kinds;
    for (const sodiem::Reason& reason : reasons)
        kinds.push_back(reason.kind);
    return kinds;
}

} // namespace trees
