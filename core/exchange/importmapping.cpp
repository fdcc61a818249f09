// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importmapping.h"

#include "core/base/text.h"
#include "core/campaign/cells.h"

#include <algorithm>

namespace sodiem {
namespace {

using Kind = ColumnUse::Kind;

const Node& leafOf(const Frame& frame, int leaf) { return *frame.leaves[static_cast<std::size_t>(leaf)]; }

bool isSurvey(const Node& leaf) { return std::holds_alternative<SurveyRule>(*leaf.rule); }

Field plainField(QStringView name, FieldType type) {
    Field field;
    field.name = name.toString();
    field.type = type;
    return field;
}

} // namespace

int TableMapping::columnOf(const ColumnUse& use) const {
    const auto found = std::find(columns.begin(), columns.end(), use);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

bool TableMapping::isUsable() const {
    return columnOf({Kind::Unit, -1, -1}) >= 0
        && std::any_of(columns.begin(), columns.end(), [](const ColumnUse& use) { return use.isFigure(); });
}

std::vector<ColumnUse> usesOfLeaf(const Frame& frame, int leaf, Stage stage) {
    const Node& node = leafOf(frame, leaf);
    std::vector<ColumnUse> uses;
    if (isSurvey(node) && stage == Stage::Self)
        return uses;
    for (std::size_t i = 0; i < node.fields.size(); ++i)
        uses.push_back({Kind::Input, leaf, static_cast<int>(i)});
    if (!isSurvey(node))
        uses.insert(uses.end(), {{Kind::Points, leaf, -1}, {Kind::Note, leaf, -1}});
    return uses;
}

std::optional<ColumnUse> onlyFigure(const Frame& frame, int leaf, Stage stage) {
    const Node& node = leafOf(frame, leaf);
    if (std::holds_alternative<ManualRule>(*node.rule) && node.fields.empty())
        return ColumnUse{Kind::Points, leaf, -1};
    if (node.fields.size() != 1 || (isSurvey(node) && stage == Stage::Self))
        return std::nullopt;
    return ColumnUse{Kind::Input, leaf, 0};
}

Field fieldOf(const Frame& frame, const ColumnUse& use) {
    if (use.kind == Kind::Fact)
        return frame.set.facts[static_cast<std::size_t>(use.field)];
    if (use.kind == Kind::Input)
        return leafOf(frame, use.leaf).fields[static_cast<std::size_t>(use.field)];
    return use.kind == Kind::Points ? plainField(fieldPoints, FieldType::Decimal)
                                    : plainField(fieldNote, FieldType::Text);
}

QString useText(const Frame& frame, const ColumnUse& use) {
    const auto ref = [&] { return leafOf(frame, use.leaf).ref; };
    switch (use.kind) {
    case Kind::Unused:
        break;
    case Kind::Unit:
        return QStringLiteral("unit");
    case Kind::District:
        return QStringLiteral("district");
    case Kind::Fact:
        return QStringLiteral("fact:") + fieldOf(frame, use).name;
    case Kind::Input:
        return QStringLiteral("input:") + ref() + u'/' + fieldOf(frame, use).name;
    case Kind::Points:
        return QStringLiteral("points:") + ref();
    case Kind::Note:
        return QStringLiteral("note:") + ref();
    }
    return {};
}

ColumnUse useFromText(const Frame& frame, const QString& text, Stage stage) {
    if (text == u"unit")
        return {Kind::Unit, -1, -1};
    if (text == u"district")
        return {Kind::District, -1, -1};
    const QString name = text.section(u':', 1);
    if (text.startsWith(u"fact:")) {
        const Field* fact = frame.set.fact(name);
        return fact == nullptr ? ColumnUse()
                               : ColumnUse{Kind::Fact, -1, static_cast<int>(fact - frame.set.facts.data())};
    }
    const auto leaf = frame.leafIndex.find(name.section(u'/', 0, 0));
    if (leaf == frame.leafIndex.end())
        return {};
    for (const ColumnUse& use : usesOfLeaf(frame, leaf->second, stage))
        if (useText(frame, use) == text)
            return use;
    return {};
}

QString headKey(const QString& text) {
    const QString plain = folded(text);
    QString key;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const bool inRef = plain[i] == u'.' && i > 0 && i + 1 < plain.size() && plain[i - 1].isDigit()
            && plain[i + 1].isDigit();
        if (plain[i].isLetterOrNumber() || inRef)
            key += plain[i];
        else if (!key.isEmpty() && !key.endsWith(u' '))
            key += u' ';
    }
    return key.trimmed();
}

HeadLines headLines(const Sheet& sheet, int row) {
    const int columns = columnCount(sheet);
    HeadLines heads;
    for (int column = 0; column < columns; ++column) {
        const QString own = headKey(sheet.at({row, column}).text);
        const QString above = row > 0 ? headKey(sheet.at({row - 1, column}).text) : QString();
        heads.own << (own.isEmpty() ? above : own);
        heads.above << (above.isEmpty() && column > 0 ? heads.above.back() : above);
    }
    return heads;
}

QStringList shapeOf(const Sheet& sheet, int row) {
    const auto above = std::count_if(sheet.cells.begin(), sheet.cells.end(),
        [&](const Sheet::Placed& placed) { return placed.place.row == row - 1; });
    const HeadLines heads = headLines(sheet, row);
    if (std::all_of(heads.own.begin(), heads.own.end(), [](const QString& head) { return head.isEmpty(); }))
        return {};
    return above > 1 ? heads.own + heads.above : heads.own;
}

int columnCount(const Sheet& sheet) {
    int columns = 0;
    for (const Sheet::Placed& placed : sheet.cells)
        columns = std::max(columns, placed.place.column + 1);
    return columns;
}

int rowCount(const Sheet& sheet) { return sheet.cells.empty() ? 0 : sheet.cells.back().place.row + 1; }

} // namespace sodiem
