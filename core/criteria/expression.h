// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

#include <functional>
#include <vector>

namespace sodiem {

// A measure, condition or check of a criteria set, compiled to postfix code over numbered slots. The language
// is total: no loops, no calls but min and max, bounded in size and depth, exact rationals throughout.
// Comparisons and the words and/or give 1 or 0.
struct Expression {
    enum class Operation {
        Number,
        Slot,
        Add,
        Subtract,
        Multiply,
        Divide,
        Negate,
        Minimum,
        Maximum,
        Equal,
        NotEqual,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        And,
        Or
    };
    struct Step {
        Operation operation;
        Rational number; // of Number
        int slot = -1; // of Slot
        bool operator==(const Step&) const = default;
    };

    struct Name { // where a name stands in the source, and what it stands for
        qsizetype start = 0;
        qsizetype length = 0;
        std::vector<int> slots;
        bool operator==(const Name&) const = default;
    };

    QString source;
    std::vector<Step> steps; // empty: no expression
    std::vector<Name> names; // in the order of the source

    bool operator==(const Expression&) const = default;
    bool isEmpty() const { return steps.empty(); }
    std::vector<int> slots() const; // each slot it reads, once, in order of first use
};

constexpr int mostExpressionSteps = 256;
constexpr int mostExpressionDepth = 32; // of brackets, and operands held at once

// The slots a name stands for; several are added up (a survey option over its groups). Empty: unknown name.
using SlotsOfName = std::function<std::vector<int>(const QString& name)>;

// Errors: CriteriaExpression {source, what is wrong, column} or CriteriaNameUnknown {source, name}.
Result<Expression> compileExpression(const QString& source, const SlotsOfName& slotsOfName);

struct Evaluation {
    enum class State { Value, Missing, Undefined, TooLarge }; // Undefined: division by zero
    State state = State::Value;
    Rational value;
    int missingSlot = -1;
};

// The value of a slot, or nullptr when nothing was entered there.
class SlotValues {
public:
    virtual ~SlotValues() = default;
    virtual const Rational* valueOf(int slot) const = 0;
};

// Numbers put in one by one.
class SlotNumbers final : public SlotValues {
public:
    explicit SlotNumbers(int slots) : m_values(static_cast<std::size_t>(slots)) { }

    const Rational* valueOf(int slot) const override {
        const auto& value = m_values[static_cast<std::size_t>(slot)];
        return value ? &*value : nullptr;
    }
    void set(int slot, std::optional<Rational> value) {
        m_values[static_cast<std::size_t>(slot)] = std::move(value);
    }

private:
    std::vector<std::optional<Rational>> m_values;
};

Evaluation evaluate(const Expression& expression, const SlotValues& values);

// The source with the numbers in place of the names: "100 * (700 + 230) / 970". A name without a number
// stays.
QString withNumbers(const Expression& expression, const SlotValues& values);

} // namespace sodiem
