// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/editing.h"
#include "core/plan/progress.h"
#include "core/plan/reader.h"
#include "support/tinybook.h"

namespace sodiem::test {

inline QByteArray builtinPlanBytes() {
    return bytesOf(resourcePath(QStringLiteral("plans/hanoi-2018.json")));
}

inline Plan planRead(const PlanReading& reading) {
    for (const Error& fault : reading.faults)
        UNSCOPED_INFO(static_cast<int>(fault.code)
            << ' ' << fault.args.join(u'|').toStdString() << " at " << fault.place.node.toStdString()
            << " line " << fault.place.line);
    REQUIRE(reading.plan);
    return *reading.plan;
}

using Texts = std::initializer_list<std::pair<const char*, const char*>>;

// The plan of Hà Nội over two districts (001, 271) and four communes (00001, 00004, 09619, 09661), scored by
// the set that is built in. What is put in goes in as the book would give it back.
struct PlannedCampaign {
    std::shared_ptr<const Frame> frame = Frame::make(fewUnits(), setOf(builtinSetBytes()));
    Plan plan = planRead(readPlan(builtinPlanBytes(), &frame->set));
    Campaign campaign{frame};

    void put(const QString& cell, const CellValue& value, const char* head = "h") {
        campaign.apply(cell, {{sha256(head), value}});
    }
    void put(const Cell& cell, const char* text) {
        put(cell.path(), *text == '\0' ? CellValue() : CellValue(QString::fromUtf8(text)));
    }
    void put(const std::vector<Change>& changes) {
        for (const Change& change : changes)
            put(change.cell, change.value);
    }
    // Figures of a reporter ("whole": the office) for a period.
    void report(const char* target, const char* unit, const char* period, Texts figures) {
        for (const auto& [name, text] : figures)
            put(Cell::plan(QString::fromUtf8(target), QString::fromUtf8(unit), QString::fromUtf8(period),
                    QString::fromUtf8(name)),
                text);
    }
    void score(const char* unit, const char* node, Texts inputs, const char* stage = "appraised") {
        for (const auto& [name, text] : inputs)
            put(Cell::entry(QString::fromUtf8(unit), QString::fromUtf8(node), QString::fromUtf8(stage),
                    QString::fromUtf8(name)),
                text);
    }
    void facts(const char* unit, Texts facts) {
        for (const auto& [name, text] : facts)
            put(Cell::fact(QString::fromUtf8(unit), QString::fromUtf8(name)), text);
    }

    std::size_t indexOf(const char* target) const {
        for (std::size_t i = 0; i < plan.targets.size(); ++i)
            if (plan.targets[i].id == QLatin1String(target))
                return i;
        FAIL("no target " << target);
        return 0;
    }
    TargetProgress target(const char* id, const QDate& day = QDate(2018, 9, 30)) const {
        return measureTarget(plan, indexOf(id), campaign, DrawnFigures(plan, campaign), day);
    }
    QuantityProgress quantity(const char* id, const char* name, const QDate& day = QDate(2018, 9, 30)) const {
        const auto& quantities = plan.targets[indexOf(id)].quantities;
        for (std::size_t i = 0; i < quantities.size(); ++i)
            if (quantities[i].id == QLatin1String(name))
                return target(id, day).quantities[i];
        FAIL("no quantity " << name);
        return {};
    }
    // In hundredths of a percent where there is a whole; "" without a value.
    QString value(const char* id, const char* name, const QDate& day = QDate(2018, 9, 30)) const {
        const auto measured = quantity(id, name, day).value;
        return measured ? measured->toDecimal(2) : QString();
    }
};

// 100 × part ÷ whole as the test itself works it out.
inline std::optional<Rational> percent(std::int64_t part, std::int64_t whole) {
    return Rational::fraction(Int128(100) * part, whole);
}

} // namespace sodiem::test
