// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/provenset.h"

#include "core/campaign/cells.h"
#include "core/scoring/leafscore.h"

namespace sodiem {
namespace {

const Field* fieldNamed(const CriteriaSet& set, const Node& leaf, const QString& name) {
    if (name.startsWith(u"fact."))
        return set.fact(QStringView(name).mid(5));
    if (!name.startsWith(u"node."))
        return leaf.field(name);
    const qsizetype last = name.lastIndexOf(u'.');
    const Node* other = last > 5 ? set.find(QStringView(name).mid(5, last - 5)) : nullptr;
    return other != nullptr ? other->field(QStringView(name).mid(last + 1)) : nullptr;
}

Error faultOf(const Node& leaf, ErrorCode code, QStringList args) {
    return {code, std::move(args), {{}, leaf.line, leaf.ref}};
}

// Puts one input in its place; the fault when there is no such place or the text does not fit it.
std::optional<Error> takeInput(const CriteriaSet& set, const Node& leaf, const QString& name,
    const QString& text, Entry& entry, SlotNumbers& values) {
    if (name == fieldNotApplicable) {
        entry.notApplicable = text == u"1";
        return std::nullopt;
    }
    if (name == fieldPoints) {
        const Result<Points> points = Points::parse(text, set.decimals);
        if (!points)
            return points.error().ofNode(leaf.ref).at(leaf.line);
        entry.points = *points;
        return std::nullopt;
    }
    const Field* field = fieldNamed(set, leaf, name);
    if (field == nullptr)
        return faultOf(leaf, ErrorCode::CriteriaExampleInput, {name.left(60)});
    const Result<Answer> answer = readAnswer(*field, text);
    if (!answer)
        return answer.error().ofNode(leaf.ref).at(leaf.line);
    if (answer->number && field->slot >= 0)
        values.set(field->slot, *answer->number);
    return std::nullopt;
}

QString shown(const std::optional<Points>& points) {
    return points ? points->toText(0) : QStringLiteral("–");
}

std::optional<Error> runExample(const CriteriaSet& set, const Node& leaf, std::size_t number) {
    const Example& example = leaf.examples[number];
    Entry entry;
    SlotNumbers values(set.slots);
    for (const auto& [name, text] : example.inputs)
        if (auto fault = takeInput(set, leaf, name, text, entry, values))
            return fault;
    const LeafScore score = scoreLeaf(set, leaf, {&entry, Stage::Appraised}, values);
    const bool none = score.state == LeafState::Dropped || score.state == LeafState::Missing;
    const std::optional<Points> points = none ? std::nullopt : std::optional<Points>(score.points);
    const bool holds = score.state != LeafState::Missing && points == example.points;
    if (!holds)
        return faultOf(leaf, ErrorCode::CriteriaExampleWrong,
            {QString::number(number + 1), shown(example.points), shown(points)});
    for (const Check* check : failedChecks(leaf, values))
        if (check->isError)
            return faultOf(leaf, ErrorCode::CriteriaExampleInput, {check->must.source});
    return std::nullopt;
}

} // namespace

Faults failedExamples(const CriteriaSet& set) {
    Faults faults;
    for (const Node& node : set.nodes)
        for (std::size_t i = 0; node.isLeaf() && i < node.examples.size(); ++i)
            if (auto fault = runExample(set, node, i))
                faults.push_back(std::move(*fault));
    return faults;
}

CriteriaReading readProvenSet(const QByteArray& utf8) {
    CriteriaReading reading = readCriteria(utf8);
    if (!reading.set)
        return reading;
    reading.faults = failedExamples(*reading.set);
    if (!reading.faults.empty())
        reading.set.reset();
    return reading;
}

} // namespace sodiem
