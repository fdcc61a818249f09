// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/provenset.h"

#include "core/base/decimal.h"
#include "core/campaign/cells.h"
#include "core/criteria/figures.h"

#include <algorithm>
#include <utility>

namespace sodiem {
namespace {

// "reference.NAME" or "attribute.NAME": what a unit brings along; the slot it fills and the number.
using Circumstance = Result<std::pair<int, Rational>>;
std::optional<Circumstance> circumstanceNamed(
    const CriteriaSet& set, const Node& leaf, const QString& name, const QString& text) {
    if (name.startsWith(u"reference."))
        for (const ReferenceFigure& figure : set.references)
            if (name.mid(10) == figure.name) {
                const Result<Rational> number = parseDecimal(text, mostInputDecimals);
                return number ? Circumstance(std::pair(figure.slot, *number)) : Circumstance(number.error());
            }
    const auto* accrual = std::get_if<AccrualRule>(&*leaf.rule);
    if (accrual != nullptr && accrual->scale
        && name == QStringLiteral("attribute.") + accrual->scale->attribute)
        return Circumstance(std::pair(accrual->scale->slot, accrual->scale->factorOf(text)));
    return std::nullopt;
}

Error faultOf(const Node& leaf, ErrorCode code, QStringList args) {
    return {code, std::move(args), {{}, leaf.line, leaf.ref}};
}

// Puts one input in its place; the fault when there is no such place or the text does not fit it.
std::optional<Error> takeInput(const CriteriaSet& set, const Node& leaf, const QString& name,
    const QString& text, Entry& entry, SlotNumbers& values, std::vector<int>& taken) {
    const auto put = [&](int slot, const std::optional<Rational>& number) {
        values.set(slot, number);
        taken.push_back(slot);
    };
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
    if (const auto circumstance = circumstanceNamed(set, leaf, name, text)) {
        if (!*circumstance)
            return circumstance->error().ofNode(leaf.ref).at(leaf.line);
        put((*circumstance)->first, (*circumstance)->second);
        return std::nullopt;
    }
    const Field* field = fieldNamed(set, leaf, name);
    if (field == nullptr)
        return faultOf(leaf, ErrorCode::CriteriaExampleInput, {name.left(60)});
    const Result<Answer> answer = readAnswer(*field, text);
    if (!answer)
        return answer.error().ofNode(leaf.ref).at(leaf.line);
    if (answer->number && field->slot >= 0)
        put(field->slot, *answer->number);
    return std::nullopt;
}

// By its own rule or inputs; that maxima do not add up says nothing of a leaf's examples.
bool isAtFault(const Faults& faults, const QString& ref) {
    return std::any_of(faults.begin(), faults.end(), [&](const Error& fault) {
        return fault.place.node == ref && fault.code != ErrorCode::CriteriaExampleWrong
            && fault.code != ErrorCode::CriteriaExampleInput && fault.code != ErrorCode::CriteriaInputUnused;
    });
}

// What trying an example costs: what it enters, what its leaf asks for, what is worked out.
std::size_t workOf(const Node& leaf, const Example& example) {
    std::size_t work = example.inputs.size() + leaf.fields.size();
    if (const Expression* measure = measureOf(*leaf.rule))
        work += measure->steps.size();
    for (const Check& check : leaf.checks)
        work += check.must.steps.size();
    return work;
}

Error tooMany(const Node& leaf, const char* what, std::size_t most) {
    return faultOf(leaf, ErrorCode::CriteriaTooMany, {QString::fromLatin1(what), QString::number(most)});
}

QString shown(const std::optional<Points>& points) {
    return points ? points->toText(0) : QStringLiteral("–");
}

// Examples one after the other in the same numbers, each taking its own out again: a set may have thousands.
class Examples {
public:
    explicit Examples(const CriteriaSet& set) : m_set(set), m_values(set.slots) { }

    std::optional<Error> run(const Node& leaf, std::size_t number) {
        const ExampleResult result = tryLeaf(m_set, leaf, leaf.examples[number].inputs, m_values);
        if (result.fault)
            return result.fault;
        const std::optional<Points>& expected = leaf.examples[number].points;
        const bool none
            = result.score.state == LeafState::Dropped || result.score.state == LeafState::Missing;
        const std::optional<Points> points = none ? std::nullopt : std::optional<Points>(result.score.points);
        if (result.score.state == LeafState::Missing || points != expected)
            return faultOf(leaf, ErrorCode::CriteriaExampleWrong,
                {QString::number(number + 1), shown(expected), shown(points)});
        if (result.failed != nullptr && result.failed->isError)
            return faultOf(leaf, ErrorCode::CriteriaExampleInput, {result.failed->must.source});
        return std::nullopt;
    }

private:
    const CriteriaSet& m_set;
    SlotNumbers m_values;
};

} // namespace

ExampleResult tryLeaf(const CriteriaSet& set, const Node& leaf,
    const std::vector<std::pair<QString, QString>>& inputs, SlotNumbers& values, Reasons* reasons) {
    ExampleResult result;
    Entry entry;
    std::vector<int> taken;
    for (const auto& [name, text] : inputs)
        if (auto fault = takeInput(set, leaf, name, text, entry, values, taken)) {
            result.fault = std::move(fault);
            break;
        }
    if (!result.fault) {
        const CountedEntry counted{&entry, Stage::Appraised, true, false, nullptr, nullptr};
        result.score = scoreLeaf(set, leaf, counted, values, reasons);
        const std::vector<const Check*> failed = failedChecks(leaf, values);
        const auto error
            = std::find_if(failed.begin(), failed.end(), [](const Check* c) { return c->isError; });
        result.failed = error != failed.end() ? *error : failed.empty() ? nullptr : failed.front();
    }
    for (const int slot : taken)
        values.set(slot, std::nullopt);
    return result;
}

Faults failedExamples(const CriteriaSet& set) {
    Faults faults;
    Examples examples(set);
    std::size_t run = 0, work = 0;
    for (const Node& node : set.nodes)
        for (std::size_t i = 0; node.isLeaf() && i < node.examples.size(); ++i) {
            work += workOf(node, node.examples[i]);
            if (++run > static_cast<std::size_t>(mostExamples)) {
                faults.push_back(tooMany(node, "examples", static_cast<std::size_t>(mostExamples)));
                return faults;
            }
            if (work > mostExampleWork) {
                faults.push_back(tooMany(node, "examples: inputs", mostExampleWork));
                return faults;
            }
            if (auto fault = examples.run(node, i))
                faults.push_back(std::move(*fault));
        }
    return faults;
}

CriteriaReading readProvenSet(const QByteArray& utf8) {
    CriteriaReading reading = readCriteria(utf8);
    const CriteriaSet* set = reading.set ? &*reading.set : reading.draft ? &*reading.draft : nullptr;
    if (set == nullptr)
        return reading;
    for (Error& fault : failedExamples(*set))
        if (!isAtFault(reading.faults, fault.place.node)) // what breaks the rule breaks its examples too
            reading.faults.push_back(std::move(fault));
    settleFaults(reading.faults);
    if (!reading.faults.empty() && reading.set)
        reading.draft = std::exchange(reading.set, std::nullopt);
    return reading;
}

} // namespace sodiem
