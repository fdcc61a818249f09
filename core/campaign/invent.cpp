// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/invent.h"

#include "core/campaign/cells.h"
#include "core/campaign/inventleaf.h"
#include "core/history/cell.h"

#include <algorithm>

namespace sodiem {
namespace {

// Written into the book, so in the language of its users whatever the interface speaks.
const QString claimNote = QStringLiteral("Tự chấm theo kết quả thực hiện trong năm (giả định).");
const QString noCaseNote = QStringLiteral("Đối chiếu sổ theo dõi: trong kỳ không phát sinh (giả định).");

QString reasonFor(Dice& dice) {
    static const std::array<QString, 5> reasons = {
        QStringLiteral("Tài liệu kiểm chứng chưa chứng minh đủ (giả định)."),
        QStringLiteral("Đối chiếu sổ theo dõi, số liệu thấp hơn báo cáo (giả định)."),
        QStringLiteral("Văn bản ban hành sau thời hạn được giao (giả định)."),
        QStringLiteral("Kiểm tra thực tế tại Bộ phận Một cửa chưa đúng như tự chấm (giả định)."),
        QStringLiteral("Chưa có sản phẩm kèm theo báo cáo (giả định)."),
    };
    return reasons[static_cast<std::size_t>(dice.between(0, reasons.size() - 1))];
}

struct InventedUnit {
    std::vector<Answer> facts;
    std::vector<Rational> references; // as CriteriaSet::references
    std::vector<Entry> self, appraised, surveys; // by leaf; an empty entry is not written
};

class Inventor {
public:
    Inventor(const Frame& frame, std::uint64_t seed) : m_frame(frame), m_dice(seed) {
        m_year.firstDay = QDate(frame.set.year, 7, 1).toJulianDay();
        for (const ReferenceFigure& figure : frame.set.references)
            m_year.references.push_back(figure.slot);
    }

    InventedUnit unit(UnitKind kind, int quality) {
        InventedUnit made;
        SlotNumbers appraised(m_frame.set.slots), self(m_frame.set.slots);
        for (const Field& fact : m_frame.set.facts) {
            made.facts.push_back(answerOfNumber(fact, drawnFact(fact, quality)));
            if (fact.slot < 0)
                continue;
            appraised.set(fact.slot, made.facts.back().number);
            self.set(fact.slot, made.facts.back().number);
        }
        for (const Node* leaf : m_frame.leaves) {
            if (leaf->appliesToKind(kind)) {
                addLeaf(made, *leaf, quality, appraised, self);
                continue;
            }
            made.surveys.emplace_back();
            made.self.emplace_back();
            made.appraised.emplace_back();
        }
        for (const ReferenceFigure& figure : m_frame.set.references) {
            const Rational* drawn = appraised.valueOf(figure.slot);
            made.references.push_back(drawn != nullptr ? *drawn : Rational(quality));
        }
        return made;
    }

    // What has not been appraised yet: a few items, or the whole survey.
    void leaveUnfinished(InventedUnit& unit) {
        if (m_dice.chance(30)) {
            std::fill(unit.surveys.begin(), unit.surveys.end(), Entry());
            return;
        }
        for (std::int64_t i = m_dice.between(2, 9); i > 0; --i)
            unit.appraised[static_cast<std::size_t>(
                m_dice.between(0, static_cast<std::int64_t>(unit.appraised.size()) - 1))]
                = Entry();
    }

    Dice& dice() { return m_dice; }

private:
    Rational drawnFact(const Field& fact, int quality) {
        if (fact.type == FieldType::Flag) // what a gate asks for: a breach, and seldom there
            return Rational(m_dice.chance(quality) || m_dice.chance(80) ? 0 : 1);
        if (fact.type == FieldType::Choice)
            return Rational(0);
        if (fact.type == FieldType::Date)
            return Rational(m_year.firstDay + m_dice.between(0, 120));
        const auto range = fact.typical.value_or(std::pair(Rational(10), Rational(40)));
        return Rational(
            m_dice.between(range.first.scaled(0).value_or(10), range.second.scaled(0).value_or(40)));
    }

    void addLeaf(
        InventedUnit& made, const Node& leaf, int quality, SlotNumbers& appraised, SlotNumbers& self) {
        Entry entry = inventLeaf(leaf, quality, appraised, m_dice, m_year);
        for (const int slot : m_year.references)
            if (const Rational* drawn = appraised.valueOf(slot))
                self.set(slot, *drawn);
        if (std::holds_alternative<SurveyRule>(*leaf.rule)) {
            made.surveys.push_back(std::move(entry));
            made.self.emplace_back();
            made.appraised.emplace_back();
            return;
        }
        if (leaf.notApplicable != NotApplicablePolicy::Forbidden && m_dice.chance(3)) {
            for (const Field& field : leaf.fields)
                if (field.slot >= 0)
                    appraised.set(field.slot, std::nullopt);
            entry = Entry();
            entry.answers.resize(leaf.fields.size());
            entry.notApplicable = true;
            entry.note = noCaseNote;
        }
        Entry claim = inventClaim(leaf, entry, quality, self, m_dice, m_year);
        if (claim.points)
            claim.note = claimNote;
        const bool same = claim.answers == entry.answers && claim.points == entry.points;
        if (entry.note.isEmpty() && (entry.points || !same))
            entry.note = reasonFor(m_dice);
        made.surveys.emplace_back();
        made.self.push_back(std::move(claim));
        made.appraised.push_back(std::move(entry));
    }

    const Frame& m_frame;
    Dice m_dice;
    InventedYear m_year;
};

class Writer {
public:
    Writer(const Frame& frame, const Unit& unit, std::vector<Change>& changes)
        : m_frame(frame)
        , m_unit(unit)
        , m_changes(changes) { }

    void write(const InventedUnit& unit) {
        for (std::size_t i = 0; i < unit.facts.size(); ++i)
            add(Cell::fact(m_unit.code, m_frame.set.facts[i].name),
                cellValueOf(m_frame.set.facts[i], unit.facts[i]));
        for (std::size_t i = 0; i < unit.references.size(); ++i)
            add(Cell::reference(m_unit.code, m_frame.set.references[i].name),
                unit.references[i].toShortDecimal(mostInputDecimals));
        for (std::size_t leaf = 0; leaf < m_frame.leaves.size(); ++leaf) {
            writeEntry(*m_frame.leaves[leaf], Stage::Self, unit.self[leaf]);
            writeEntry(*m_frame.leaves[leaf], Stage::Appraised, unit.appraised[leaf]);
            writeSurvey(*m_frame.leaves[leaf], unit.surveys[leaf]);
        }
    }

private:
    void add(const Cell& cell, CellValue value) { m_changes.push_back({cell.path(), std::move(value), {}}); }

    void writeEntry(const Node& leaf, Stage stage, const Entry& entry) {
        if (entry.isEmpty())
            return;
        const auto cell
            = [&](const QString& field) { return Cell::entry(m_unit.code, leaf.ref, stageId(stage), field); };
        for (std::size_t i = 0; i < leaf.fields.size(); ++i)
            if (entry.answers[i])
                add(cell(leaf.fields[i].name), cellValueOf(leaf.fields[i], *entry.answers[i]));
        if (entry.notApplicable)
            add(cell(fieldNotApplicable.toString()), std::int64_t(1));
        if (entry.points)
            add(cell(fieldPoints.toString()), entry.points->toText(m_frame.set.decimals));
        if (!entry.note.isEmpty())
            add(cell(fieldNote.toString()), entry.note);
    }

    void writeSurvey(const Node& leaf, const Entry& entry) {
        const auto* rule = std::get_if<SurveyRule>(&*leaf.rule);
        if (rule == nullptr || entry.isEmpty())
            return;
        for (std::size_t i = 0; i < leaf.fields.size(); ++i) {
            const auto place = surveyCountOf(*rule, leaf.fields[i].name);
            if (place && entry.answers[i])
                add(Cell::survey(m_unit.code, leaf.ref, place->group, place->option),
                    cellValueOf(leaf.fields[i], *entry.answers[i]));
        }
    }

    const Frame& m_frame;
    const Unit& m_unit;
    std::vector<Change>& m_changes;
};

} // namespace

std::vector<Change> inventEntries(const std::shared_ptr<const Frame>& frame, const Invention& wanted) {
    std::vector<Change> changes;
    InventedUnit previous;
    for (std::size_t i = 0; i < std::min(wanted.units, frame->units.size()); ++i) {
        // Each unit draws from dice of its own, so that its figures do not depend on how many others there
        // are.
        Inventor inventor(*frame, Dice(wanted.seed * 1'000'003 + i).next());
        const int quality = static_cast<int>(inventor.dice().between(62, 97));
        InventedUnit unit = inventor.unit(frame->units[i]->kind, quality);
        const bool alike = i > 0 && frame->units[i - 1]->kind == frame->units[i]->kind;
        if (i % 23 == 7 && alike) // twins, so that ranks are shared
            unit = previous;
        previous = unit;
        if (i % 61 == 19)
            inventor.leaveUnfinished(unit);
        Writer(*frame, *frame->units[i], changes).write(unit);
    }
    return changes;
}

} // namespace sodiem
