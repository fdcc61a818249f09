// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importproposal.h"

#include <algorithm>

namespace sodiem {
namespace {

using Kind = ColumnUse::Kind;
using Match = UnitFinder::Found::Match;

constexpr int rowsLookedAt = 80;
constexpr int mostHeadRows = 30;
constexpr int wholeCode = 5; // digits; a shorter number is a figure or a running number

bool hasLetter(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

bool isOneOf(const QString& key, std::initializer_list<const char*> words) {
    return std::any_of(
        words.begin(), words.end(), [&](const char* word) { return key == QLatin1String(word); });
}

bool saysUnit(const QString& key) {
    return isOneOf(key,
        {"don vi", "ten don vi", "ma don vi", "ma", "ma dvhc", "ma xa", "xa phuong", "ten xa", "xa", "phuong",
            "xa phuong thi tran", "phuong xa thi tran", "phuong xa", "ubnd xa", "don vi hanh chinh",
            "ten don vi hanh chinh", "code", "unit"});
}

bool saysDistrict(const QString& key) {
    return isOneOf(key,
        {"huyen", "quan", "quan huyen", "huyen quan", "quan huyen thi xa", "huyen quan thi xa",
            "huyen thi xa", "thuoc huyen", "thuoc quan huyen", "cap huyen", "district"});
}

// What can be told of one column from its first cells.
struct Count {
    int named = 0; // cells that name one unit
    int cells = 0; // from the first of them on
    int firstRow = -1;
    bool letters = false;

    bool isMost() const { return named > 0 && 2 * named >= cells; }
    bool isBetterThan(const Count& other) const { // codes before names: they are never of two units
        return named != other.named ? named > other.named : !letters && other.letters;
    }
};

} // namespace

ImportProposer::ImportProposer(const Frame& frame, const UnitFinder& finder, Stage stage, ItemHeads heads)
    : m_frame(frame)
    , m_finder(finder)
    , m_stage(stage)
    , m_heads(heads) {
    for (std::size_t i = 0; i < frame.set.facts.size(); ++i) {
        const ColumnUse use{Kind::Fact, -1, static_cast<int>(i)};
        const Field& fact = frame.set.facts[i];
        for (const QString& words : {fact.label.vi, fact.label.en, fact.name})
            add(headKey(words), use);
        for (const QString& words :
            {fact.label.vi + u' ' + fact.unit.vi, fact.label.en + u' ' + fact.unit.en})
            add(headKey(words), use);
    }
    for (std::size_t i = 0; i < frame.leaves.size(); ++i)
        addLeaf(static_cast<int>(i));
}

void ImportProposer::add(const QString& key, const ColumnUse& use) {
    if (key.isEmpty())
        return;
    const auto [place, isNew] = m_uses.try_emplace(key, use);
    if (!isNew && place->second != use)
        place->second.reset();
}

void ImportProposer::addLeaf(int leaf) {
    const Node& node = *m_frame.leaves[static_cast<std::size_t>(leaf)];
    const auto addWithRef = [&](const QString& words, const ColumnUse& use) {
        add(headKey(node.ref + u' ' + words), use);
        add(headKey(words + u' ' + node.ref), use);
    };
    for (const ColumnUse& use : usesOfLeaf(m_frame, leaf, m_stage)) {
        if (use.kind == Kind::Input)
            addFigure(node, use);
        const bool points = use.kind == Kind::Points;
        if (use.kind == Kind::Input)
            continue;
        for (const char* words : {points ? "diem" : "ghi chu", points ? "points" : "note"})
            addWithRef(QString::fromLatin1(words), use);
    }
    const std::optional<ColumnUse> figure = onlyFigure(m_frame, leaf, m_stage);
    const bool survey = std::holds_alternative<SurveyRule>(*node.rule);
    const std::optional<ColumnUse> whole = m_heads == ItemHeads::Figures ? figure
        : survey                                                         ? std::nullopt
                 : std::optional<ColumnUse>({Kind::Points, leaf, -1});
    if (!whole)
        return;
    add(headKey(node.ref), *whole);
    for (const QString& title : {node.title.vi, node.title.en}) {
        add(headKey(title), *whole);
        addWithRef(title, *whole);
    }
}

void ImportProposer::addFigure(const Node& node, const ColumnUse& use) {
    const Field field = fieldOf(m_frame, use);
    add(headKey(node.ref + u' ' + field.name), use);
    for (const auto& [label, unit] :
        {std::pair(field.label.vi, field.unit.vi), std::pair(field.label.en, field.unit.en)}) {
        if (label.isEmpty())
            continue;
        for (const QString& words : {label, label + u' ' + unit}) {
            add(headKey(words), use);
            add(headKey(node.ref + u' ' + words), use);
        }
    }
    for (const QString& title : {node.title.vi, node.title.en}) // over the labels of its figures
        for (const QString& label : {field.label.vi, field.label.en})
            if (!label.isEmpty()) {
                add(headKey(title + u' ' + label), use);
                add(headKey(node.ref + u' ' + title + u' ' + label), use);
            }
}

std::optional<ColumnUse> ImportProposer::figureFor(const QString& key) const {
    const auto found = m_uses.find(key);
    return found == m_uses.end() ? std::nullopt : found->second;
}

std::vector<ColumnUse> ImportProposer::figures(const Sheet& sheet, int row) const {
    std::vector<ColumnUse> uses(static_cast<std::size_t>(columnCount(sheet)));
    if (row < 0)
        return uses;
    const HeadLines heads = headLines(sheet, row);
    for (qsizetype i = 0; i < heads.own.size(); ++i) {
        std::optional<ColumnUse> use = figureFor(heads.above[i] + u' ' + heads.own[i]);
        if (!use)
            use = figureFor(heads.own[i]);
        const bool taken = use && std::find(uses.begin(), uses.end(), *use) != uses.end();
        if (use && !taken) // of two columns with one head the first
            uses[static_cast<std::size_t>(i)] = *use;
    }
    return uses;
}

ImportProposer::UnitColumn ImportProposer::columnOfUnits(const Sheet& sheet) const {
    std::map<int, Count> counts;
    for (const Sheet::Placed& placed : sheet.cells) {
        if (placed.place.row >= rowsLookedAt)
            break;
        const QString text = placed.cell.text.trimmed();
        const bool letters = hasLetter(text);
        const bool names = (letters || text.size() >= wholeCode) && m_finder.find(text).match == Match::One;
        Count& count = counts[placed.place.column];
        count.named += names ? 1 : 0;
        count.letters = count.letters || (names && letters);
        if (names && count.firstRow < 0)
            count.firstRow = placed.place.row;
        count.cells += count.firstRow < 0 ? 0 : 1;
    }
    UnitColumn best;
    Count most;
    for (const auto& [column, count] : counts)
        if (count.isMost() && (best.column < 0 || count.isBetterThan(most))) {
            best = {column, count.firstRow};
            most = count;
        }
    return best;
}

TableMapping ImportProposer::withUnits(const Sheet& sheet, int headerRow, const UnitColumn& units) const {
    TableMapping mapping{headerRow, figures(sheet, headerRow)};
    const QStringList keys = headerRow < 0 ? QStringList() : headLines(sheet, headerRow).own;
    int unit = units.column;
    for (qsizetype i = 0; i < keys.size() && unit < 0; ++i)
        if (saysUnit(keys[i]))
            unit = static_cast<int>(i);
    if (unit < 0)
        return mapping;
    mapping.columns[static_cast<std::size_t>(unit)] = {Kind::Unit, -1, -1};
    const auto district = std::find_if(keys.begin(), keys.end(), saysDistrict);
    if (district != keys.end() && district - keys.begin() != unit)
        mapping.columns[static_cast<std::size_t>(district - keys.begin())] = {Kind::District, -1, -1};
    return mapping;
}

TableMapping ImportProposer::propose(const Sheet& sheet, int headerRow) const {
    return withUnits(sheet, headerRow, columnOfUnits(sheet));
}

// The row whose heads say most; of several the first.
TableMapping ImportProposer::propose(const Sheet& sheet) const {
    const UnitColumn units = columnOfUnits(sheet);
    const int end = units.firstRow < 0 ? std::min(rowCount(sheet), mostHeadRows) : units.firstRow;
    TableMapping best = withUnits(sheet, units.firstRow < 0 ? 0 : units.firstRow - 1, units);
    std::ptrdiff_t most = 0;
    for (int row = std::max(0, end - mostHeadRows); row < end; ++row) {
        TableMapping mapping = withUnits(sheet, row, units);
        const auto figures = std::count_if(mapping.columns.begin(), mapping.columns.end(),
            [](const ColumnUse& use) { return use.isFigure(); });
        if (mapping.isUsable() && figures > most) {
            most = figures;
            best = std::move(mapping);
        }
    }
    return best;
}

} // namespace sodiem
