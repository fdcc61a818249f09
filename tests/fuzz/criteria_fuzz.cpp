// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer on what reads criteria sets and expressions. Bytes that begin with "{" are a set: it is refused
// or whole, reads the same from its canonical bytes, and scores whatever figures its fields allow. All else
// is an expression over the names a to z.

#include "core/base/json.h"
#include "core/scoring/provenset.h"

#include <cstdio>
#include <cstdlib>

namespace {

using namespace sodiem;

void require(bool holds, const char* what) {
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

// Chance that only the input decides, so that a finding is found again.
class Chance {
public:
    explicit Chance(const QByteArray& bytes) {
        for (const char c : bytes)
            m_state = (m_state ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    }
    std::uint64_t below(std::uint64_t limit) {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return limit == 0 ? 0 : m_state % limit;
    }

private:
    std::uint64_t m_state = 14695981039346656037ULL;
};

Rational anyNumber(Chance& chance, bool whole) {
    static constexpr std::uint64_t sizes[] = {3, 100, 100000, 1000000000000000};
    const auto size = static_cast<std::int64_t>(chance.below(sizes[chance.below(4)]));
    const std::int64_t value = chance.below(4) == 0 ? -size : size;
    return whole ? Rational(value) : *Rational::fraction(value, chance.below(2) == 0 ? 100 : 1000000);
}

// Something a person could have entered there.
std::optional<Rational> anyFigure(const Field& field, Chance& chance) {
    if (chance.below(8) == 0)
        return std::nullopt;
    Rational value;
    switch (field.type) {
    case FieldType::Flag:
        return Rational(static_cast<std::int64_t>(chance.below(2)));
    case FieldType::Choice:
        if (field.options.empty())
            return std::nullopt;
        return Rational(static_cast<std::int64_t>(chance.below(field.options.size())));
    case FieldType::Date:
        value = Rational(2451545 + static_cast<std::int64_t>(chance.below(20000)));
        break;
    case FieldType::Integer:
    case FieldType::Decimal:
        value = anyNumber(chance, field.type == FieldType::Integer);
        break;
    case FieldType::Text:
        return std::nullopt;
    }
    if (field.min && value < *field.min)
        value = *field.min;
    if (field.max && *field.max < value)
        value = *field.max;
    return value;
}

void scoreAnything(const CriteriaSet& set, Chance& chance) {
    SlotNumbers values(set.slots);
    for (const ReferenceFigure& figure : set.references)
        values.set(figure.slot, anyNumber(chance, false));
    for (const AttributeScale& scale : set.scales)
        values.set(scale.slot, scale.factors[chance.below(scale.factors.size())].second);
    for (const Field& fact : set.facts)
        if (fact.slot >= 0)
            values.set(fact.slot, anyFigure(fact, chance));
    for (const Node& node : set.nodes)
        for (const Field& field : node.fields)
            if (field.slot >= 0)
                values.set(field.slot, anyFigure(field, chance));
    for (const Gate& gate : set.gates)
        (void)evaluate(gate.when, values);
    const Entry entry;
    for (const Node& node : set.nodes) {
        if (!node.isLeaf())
            continue;
        const CountedEntry counted{&entry, Stage::Appraised};
        Reasons reasons;
        const LeafScore score = scoreLeaf(set, node, counted, values, &reasons);
        require(score == scoreLeaf(set, node, counted, values), "asking why changes nothing");
        require(!reasons.empty(), "every score has a reason");
        const Reach reach = reachOf(*node.rule, node.maximum);
        require(std::min(reach.least, Points()) <= score.points && score.points <= node.maximum,
            "points stand between the floor and the maximum");
        (void)failedChecks(node, values);
    }
}

void readSet(const QByteArray& bytes) {
    const CriteriaReading reading = readProvenSet(bytes);
    require(reading.set.has_value() == reading.faults.empty(), "a set is whole or at fault");
    require(!(reading.set && reading.draft), "a set at fault is a draft only");
    require(reading.faults.size() <= mostFaults, "faults are bounded");
    if (!reading.set)
        return;
    const CriteriaReading again = readProvenSet(parseJson(bytes)->canonical());
    require(again.set && again.set->digest == reading.set->digest, "canonical bytes are the same set");
    require(again.set->slots == reading.set->slots && again.set->nodes.size() == reading.set->nodes.size(),
        "canonical bytes read the same");
    Chance chance(bytes);
    for (int round = 0; round < 4; ++round)
        scoreAnything(*reading.set, chance);
}

void readExpression(const QByteArray& bytes) {
    const auto names = [](const QString& name) {
        const bool known = name.size() == 1 && name[0] >= u'a' && name[0] <= u'z';
        return known ? std::vector<int>{name[0].unicode() - u'a'} : std::vector<int>();
    };
    const QString source = QString::fromUtf8(bytes);
    const Result<Expression> expression = compileExpression(source, names);
    if (!expression) {
        require(expression.error().code == ErrorCode::CriteriaExpression
                || expression.error().code == ErrorCode::CriteriaNameUnknown,
            "a fault of an expression is one of two");
        return;
    }
    require(!expression->isEmpty() && expression->steps.size() <= mostExpressionSteps, "size is bounded");
    SlotNumbers values('z' - 'a' + 1);
    Chance chance(bytes);
    for (int round = 0; round < 4; ++round) {
        for (int slot = 0; slot <= 'z' - 'a'; ++slot)
            values.set(slot, anyNumber(chance, chance.below(2) == 0));
        const Evaluation first = evaluate(*expression, values);
        require(first.state != Evaluation::State::Missing, "nothing is missing");
        // In brackets it is worth the same, unless these are the one level too deep.
        const Result<Expression> bracketed = compileExpression(u'(' + source + u')', names);
        if (bracketed)
            require(evaluate(*bracketed, values).value == first.value, "brackets change nothing");
        (void)withNumbers(*expression, values);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    // A copy of just these bytes: to read beyond them is a fault.
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (size > 0 && data[0] == '{')
        readSet(bytes);
    else
        readExpression(bytes);
    return 0;
}
