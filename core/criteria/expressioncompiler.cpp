// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"
#include "core/criteria/expression.h"

namespace sodiem {
namespace {

using Operation = Expression::Operation;

struct Operator {
    QStringView sign;
    Operation operation;
    int strength; // or 1, and 2, comparisons 3, sums 4, products 5
};

// Longer signs first: "<=" must not be read as "<".
constexpr Operator operators[] = {
    {u"or", Operation::Or, 1},
    {u"and", Operation::And, 2},
    {u"<=", Operation::LessOrEqual, 3},
    {u">=", Operation::GreaterOrEqual, 3},
    {u"!=", Operation::NotEqual, 3},
    {u"=", Operation::Equal, 3},
    {u"<", Operation::Less, 3},
    {u">", Operation::Greater, 3},
    {u"+", Operation::Add, 4},
    {u"-", Operation::Subtract, 4},
    {u"*", Operation::Multiply, 5},
    {u"/", Operation::Divide, 5},
};

bool isNameCharacter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
        || c == u'.';
}

class Compiler {
public:
    Compiler(const QString& source, const SlotsOfName& slotsOfName)
        : m_source(source)
        , m_slots(slotsOfName) { }

    Result<Expression> compile() {
        if (m_source.size() > 4000)
            return error(u"long").error();
        if (const Status whole = binary(1, 0); !whole)
            return whole.error();
        skipBlanks();
        if (m_at < m_source.size())
            return error(u"operator").error();
        return Expression{m_source, std::move(m_steps), std::move(m_names)};
    }

private:
    Status error(QStringView what) const {
        return Error{ErrorCode::CriteriaExpression,
            {m_source.left(120), what.toString(), QString::number(m_at + 1)}, {}};
    }

    void skipBlanks() {
        while (m_at < m_source.size() && m_source[m_at] == u' ')
            ++m_at;
    }

    Status emit(Expression::Step step) {
        const bool pushes = step.operation == Operation::Number || step.operation == Operation::Slot;
        m_onStack += pushes ? 1 : step.operation == Operation::Negate ? 0 : -1;
        if (m_steps.size() >= mostExpressionSteps)
            return error(u"long");
        if (m_onStack > mostExpressionDepth)
            return error(u"deep");
        m_steps.push_back(std::move(step));
        return Done{};
    }

    const Operator* nextOperator(int strength) {
        skipBlanks();
        const QStringView rest = QStringView(m_source).mid(m_at);
        for (const Operator& candidate : operators) {
            if (!rest.startsWith(candidate.sign))
                continue;
            const bool word = candidate.sign.front().isLetter();
            if (word && rest.size() > candidate.sign.size() && isNameCharacter(rest[candidate.sign.size()]))
                return nullptr;
            return candidate.strength == strength ? &candidate : nullptr;
        }
        return nullptr;
    }

    // One level of strength; stronger operators are read below it. Comparisons do not chain: a < b < c is a
    // fault.
    Status binary(int strength, int depth) {
        if (strength > 5)
            return operand(depth);
        if (const Status left = binary(strength + 1, depth); !left)
            return left;
        bool compared = false;
        while (const Operator* found = nextOperator(strength)) {
            if (strength == 3 && std::exchange(compared, true))
                return error(u"chain");
            m_at += found->sign.size();
            if (const Status right = binary(strength + 1, depth); !right)
                return right;
            if (const Status emitted = emit({found->operation, {}, -1}); !emitted)
                return emitted;
        }
        return Done{};
    }

    Status operand(int depth) {
        if (depth >= mostExpressionDepth)
            return error(u"deep");
        skipBlanks();
        if (m_at >= m_source.size())
            return error(u"operand");
        const QChar c = m_source[m_at];
        if (c == u'-') {
            ++m_at;
            const Status inner = operand(depth + 1);
            return inner ? emit({Operation::Negate, {}, -1}) : inner;
        }
        if (c == u'(')
            return bracket(depth);
        return isNameCharacter(c) ? word(depth) : error(u"operand");
    }

    Status bracket(int depth) {
        ++m_at;
        const Status inner = binary(1, depth + 1);
        return inner ? closing(u')') : inner;
    }

    Status closing(QChar sign) {
        skipBlanks();
        if (m_at >= m_source.size() || m_source[m_at] != sign)
            return error(QStringView(&sign, 1));
        ++m_at;
        return Done{};
    }

    Status word(int depth) {
        const qsizetype start = m_at;
        while (m_at < m_source.size() && isNameCharacter(m_source[m_at]))
            ++m_at;
        const QString name = m_source.mid(start, m_at - start);
        if (name[0].isDigit()) {
            const Result<Rational> number = parseDecimal(name, 6);
            m_at = number ? m_at : start;
            return number ? emit({Operation::Number, *number, -1}) : error(u"number");
        }
        if (name == u"min" || name == u"max")
            return extreme(name == u"min" ? Operation::Minimum : Operation::Maximum, depth);
        return slot(name, start);
    }

    Status slot(const QString& name, qsizetype start) {
        const std::vector<int> found = m_slots(name);
        if (found.empty()) {
            m_at = start;
            return Error{ErrorCode::CriteriaNameUnknown, {m_source.left(120), name.left(60)}, {}};
        }
        m_names.push_back({start, m_at - start, found});
        for (std::size_t i = 0; i < found.size(); ++i) {
            Status emitted = emit({Operation::Slot, {}, found[i]});
            if (emitted && i > 0)
                emitted = emit({Operation::Add, {}, -1});
            if (!emitted)
                return emitted;
        }
        return Done{};
    }

    Status extreme(Operation operation, int depth) {
        Status step = closing(u'(');
        if (step)
            step = binary(1, depth + 1);
        if (step)
            step = closing(u',');
        if (step)
            step = binary(1, depth + 1);
        if (step)
            step = closing(u')');
        return step ? emit({operation, {}, -1}) : step;
    }

    const QString& m_source;
    const SlotsOfName& m_slots;
    std::vector<Expression::Step> m_steps;
    std::vector<Expression::Name> m_names;
    qsizetype m_at = 0;
    int m_onStack = 0; // operands the evaluator holds at this point
};

} // namespace

Result<Expression> compileExpression(const QString& source, const SlotsOfName& slotsOfName) {
    return Compiler(source, slotsOfName).compile();
}

} // namespace sodiem
