// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/expression.h"

#include <algorithm>
#include <array>
#include <memory>

namespace sodiem {
namespace {

using Operation = Expression::Operation;

// Leaves in `left` what the operation makes of both; false: that cannot be held exactly.
bool combine(Operation operation, Rational& left, const Rational& right) {
    const auto take = [&](const std::optional<Rational>& value) {
        if (value)
            left = *value;
        return value.has_value();
    };
    const auto truth = [&](bool value) {
        left = Rational(value ? 1 : 0);
        return true;
    };
    switch (operation) {
    case Operation::Add:
        return take(left.plus(right));
    case Operation::Subtract:
        return take(left.minus(right));
    case Operation::Multiply:
        return take(left.times(right));
    case Operation::Divide:
        return take(left.dividedBy(right));
    case Operation::Minimum:
        left = std::min(left, right);
        return true;
    case Operation::Maximum:
        left = std::max(left, right);
        return true;
    case Operation::Equal:
        return truth(left == right);
    case Operation::NotEqual:
        return truth(left != right);
    case Operation::Less:
        return truth(left < right);
    case Operation::LessOrEqual:
        return truth(left <= right);
    case Operation::Greater:
        return truth(left > right);
    case Operation::GreaterOrEqual:
        return truth(left >= right);
    case Operation::And:
        return truth(!left.isZero() && !right.isZero());
    case Operation::Or:
        return truth(!left.isZero() || !right.isZero());
    case Operation::Number:
    case Operation::Slot:
    case Operation::Negate:
        break;
    }
    return false;
}

// No value, for a reason; but what is not entered yet comes first: a division by zero says nothing about a
// measure that is not whole.
Evaluation without(Evaluation::State state, const Expression& expression, const SlotValues& values) {
    for (const Expression::Step& step : expression.steps)
        if (step.operation == Operation::Slot && values.valueOf(step.slot) == nullptr)
            return {Evaluation::State::Missing, {}, step.slot};
    return {state, {}, -1};
}

} // namespace

std::vector<int> Expression::slots() const {
    std::vector<int> found;
    for (const Step& step : steps)
        if (step.operation == Operation::Slot
            && std::find(found.begin(), found.end(), step.slot) == found.end())
            found.push_back(step.slot);
    return found;
}

QString withNumbers(const Expression& expression, const SlotValues& values) {
    QString text = expression.source;
    for (auto name = expression.names.rbegin(); name != expression.names.rend(); ++name) {
        std::optional<Rational> sum = Rational();
        for (const int slot : name->slots) {
            const Rational* value = values.valueOf(slot);
            sum = sum && value != nullptr ? sum->plus(*value) : std::nullopt;
        }
        if (sum)
            text.replace(name->start, name->length, sum->toShortDecimal(6));
    }
    return text;
}

Evaluation evaluate(const Expression& expression, const SlotValues& values) {
    union Operand { // only those in use are made
        Operand() { }
        Rational number;
    };
    std::array<Operand, mostExpressionDepth> stack; // the compiler refuses what would need more
    std::size_t top = 0;
    for (const Expression::Step& step : expression.steps) {
        if (step.operation == Operation::Number) {
            std::construct_at(&stack[top++].number, step.number);
        } else if (step.operation == Operation::Slot) {
            const Rational* value = values.valueOf(step.slot);
            if (value == nullptr)
                return {Evaluation::State::Missing, {}, step.slot};
            std::construct_at(&stack[top++].number, *value);
        } else if (step.operation == Operation::Negate) {
            stack[top - 1].number = stack[top - 1].number.negated();
        } else {
            --top;
            const Rational& right = stack[top].number;
            if (step.operation == Operation::Divide && right.isZero())
                return without(Evaluation::State::Undefined, expression, values);
            if (!combine(step.operation, stack[top - 1].number, right))
                return without(Evaluation::State::TooLarge, expression, values);
        }
    }
    return {Evaluation::State::Value, top > 0 ? stack[0].number : Rational(), -1};
}

} // namespace sodiem
