// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/provenset.h"
#include "support/oneleaf.h"

// One leaf tried with figures, as worked examples name them: a table of cases reads as a specification.
namespace tried {

using K = sodiem::ReasonKind;

struct Case {
    const char* name;
    const char* entered; // "n=5, attribute.terrain=miền núi, reference.index=70"
    const char* points; // "dropped", "full" and "missing" are states without points of the rule's own
    std::vector<K> reasons;
};

inline QString shown(const sodiem::LeafScore& score) {
    switch (score.state) {
    case sodiem::LeafState::Scored:
        return score.points.toText(0);
    case sodiem::LeafState::FullMarksNotApplicable:
        return QStringLiteral("full ") + score.points.toText(0);
    case sodiem::LeafState::Dropped:
        return QStringLiteral("dropped");
    case sodiem::LeafState::Missing:
        break;
    }
    return QStringLiteral("missing");
}

using Inputs = std::vector<std::pair<QString, QString>>;

inline Inputs inputsOf(const char* entered) {
    Inputs inputs;
    for (const QString& pair : QString::fromUtf8(entered).split(QStringLiteral(", "), Qt::SkipEmptyParts))
        inputs.emplace_back(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return inputs;
}

// The first leaf of the set, which is its second node. Asking why changes nothing, nor does the order in
// which figures are put.
inline sodiem::LeafScore scored(
    const sodiem::CriteriaSet& set, const Inputs& inputs, sodiem::Reasons* reasons = nullptr) {
    sodiem::SlotNumbers values(set.slots);
    const sodiem::ExampleResult result = sodiem::tryLeaf(set, set.nodes[1], inputs, values, reasons);
    REQUIRE_FALSE(result.fault);
    const Inputs turned(inputs.rbegin(), inputs.rend());
    CHECK(sodiem::tryLeaf(set, set.nodes[1], turned, values).score == result.score);
    return result.score;
}

inline void run(const sodiem::CriteriaSet& set, const std::vector<Case>& cases) {
    for (const Case& row : cases) {
        INFO(row.name << ": " << row.entered);
        sodiem::Reasons reasons;
        CHECK(shown(scored(set, inputsOf(row.entered), &reasons)) == QString::fromUtf8(row.points));
        std::vector<K> kinds;
        for (const sodiem::Reason& reason : reasons)
            kinds.push_back(reason.kind);
        CHECK(kinds == row.reasons);
    }
}

// A leaf 1.1 of at most 2 points.
inline void run(
    const QByteArray& members, const std::vector<Case>& cases, const oneleaf::SetOptions& options = {}) {
    run(oneleaf::read(oneleaf::setJson(oneleaf::leafJson("1.1", "2", members), options)), cases);
}

// Inputs of one type by their names: "n m".
inline QByteArray fields(const char* names, const char* type = "decimal") {
    QByteArray list;
    for (const QByteArray& name : QByteArray(names).split(' '))
        list += (list.isEmpty() ? "" : ",") + ("{'name':'" + name + "','type':'") + type
            + "','label':{'vi':'n','en':'n'}}";
    return "'inputs':[" + list + "],";
}

} // namespace tried
