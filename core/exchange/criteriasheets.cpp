// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/criteriasheets.h"

#include <algorithm>

namespace sodiem::criteriasheets {
namespace {

using Columns = std::vector<Column>;

constexpr int wide = 40;

QString word(const char* text) { return QString::fromLatin1(text); }

Column column(const char* key, int width = 12, const char* words = "") {
    return {word(key), Form::Word, width, word(words).split(u' ', Qt::SkipEmptyParts)};
}
Column text(const char* key, int width = wide) { return {word(key), Form::Text, width, {}}; }
Column of(Form form, const char* key, int width = 14) { return {word(key), form, width, {}}; }
Column owner(const char* key, const char* words = "") {
    return {word(key), Form::Owner, 12, word(words).split(u' ', Qt::SkipEmptyParts)};
}
Column rest() { return of(Form::Rest, "json", 20); }
Column emptyLists() { return of(Form::Empty, "empty"); }

Columns operator+(Columns columns, const Columns& more) {
    columns.insert(columns.end(), more.begin(), more.end());
    return columns;
}

Columns both(const char* key, int width = wide) {
    const QByteArray name(key);
    return {text((name + ".vi").constData(), width), text((name + ".en").constData(), width)};
}

Columns ofNode(const char* lists) {
    Columns columns = {owner("ref"), of(Form::Note, "#title", 30)};
    if (*lists != '\0')
        columns.push_back(owner("list", lists));
    return columns;
}

Columns fieldColumns() {
    return Columns{column("name", 16), column("type", 10, "integer decimal date flag text choice")}
    + both("label") + both("unit", 12)
        + Columns{column("min", 8), column("max", 8), column("typical.from"), column("typical.to"),
            emptyLists(), rest()};
}

Columns headColumns() {
    return Columns{column("format"), column("id"), of(Form::Integer, "version"), of(Form::Integer, "year")}
    + both("title") + both("note")
        + Columns{column("supersedes"), of(Form::Words, "appliesTo"), of(Form::Integer, "decimals"),
            column("notApplicable", 12, "fullMarks drop rescale"), of(Form::Words, "holidays"), emptyLists(),
            rest()};
}

Columns ruleColumns() {
    return {column("rule.kind", 13,
                "choice checklist bands proportional accrual interpolate deduction deadline survey manual "
                "improvement"),
        text("rule.measure", 30), column("rule.ifUndefined", 14, "notApplicable zero fullMarks"),
        column("rule.ifNoReference", 14, "notApplicable zero fullMarks"), column("rule.floor", 9),
        column("rule.full", 9), column("rule.from", 9), column("rule.min", 9), column("rule.max", 9),
        column("rule.step", 9), column("rule.cap", 9), column("rule.base.upTo", 9),
        column("rule.base.points", 9), column("rule.step.each", 9), column("rule.step.points", 9),
        column("rule.step.count", 12, "complete proportional"), text("rule.scale.attribute", 14),
        column("rule.scale.min", 9), column("rule.scale.max", 9), column("rule.scale.zeroAt", 9),
        column("rule.days", 10, "calendar working"), column("rule.onTime", 9), column("rule.ifMissing", 9),
        column("rule.combine", 10, "worst average sum pooled weighted"),
        column("rule.ifGroupEmpty", 10, "leaveOut zero")};
}

Columns nodeColumns() {
    return Columns{column("ref", 10), text("title.vi"), text("title.en"), column("parent", 10),
               column("kind", 10, "scored bonus penalty"), column("maximum", 10), column("part"),
               column("scoredBy", 10, "unit survey leader computed"),
               column("notApplicable", 12, "fullMarks drop rescale forbidden"), text("owner", 18),
               of(Form::Words, "appliesTo")}
    + ruleColumns() + Columns{column("evidence.required", 12, "whenPoints always never")}
    + both("evidence.typical") + both("guidance", 50) + Columns{text("legalRef", 20), emptyLists(), rest()};
}

std::vector<SheetPlan> makeSheets() {
    const Columns ranking = {of(Form::Words, "ranking.groups"),
        column("ranking.ties", 12, "shared dense keys"), of(Form::Lines, "ranking.tieKeys"),
        column("ranking.compare", 12, "exact"), column("classBasis", 12, "index points arisenPoints")};
    return {
        {word("Set"), headColumns(), true},
        {word("LegalBasis"), {text("document", 60), column("date"), rest()}},
        {word("Parts"),
            Columns{column("id")} + both("title")
                + Columns{column("maximum"), column("ifMissing", 12, "leaveOut zero"), rest()}},
        {word("Facts"), fieldColumns()},
        {word("Nodes"), nodeColumns()},
        {word("Inputs"), ofNode("inputs gates") + fieldColumns()},
        {word("Choices"),
            Columns{owner("list", "inputs facts gates"), owner("ref"), owner("name"), column("id")}
                + both("label") + Columns{rest()}},
        {word("Options"),
            ofNode("options items groups") + Columns{column("id", 16)} + both("label")
                + Columns{column("points", 9), column("share", 9), column("weight", 9), rest()}},
        {word("Bands"),
            ofNode("bands points late")
                + Columns{column("from", 9), column("upTo", 9), column("at", 9), column("upToDays", 9),
                    column("points", 9), column("proportionTo"), rest()}},
        {word("Items"),
            ofNode("each items factors")
                + Columns{column("input", 16), column("points", 9), column("due", 16), column("allow", 9)}
                + both("none", 20) + Columns{text("value", 20), column("factor", 9), rest()}},
        {word("Checks"),
            ofNode("") + Columns{column("severity", 10, "error warning"), text("must", 30)} + both("text")
                + Columns{rest()}},
        {word("Examples"),
            ofNode("") + Columns{of(Form::Pairs, "inputs", 30), column("points", 9)} + both("because")
                + Columns{rest()}},
        {word("Gates"),
            Columns{column("id")} + both("title")
                + Columns{text("when", 30), of(Form::Lines, "then", 24), emptyLists(), rest()}},
        {word("Ranking"), ranking, true},
        {word("Classes"),
            Columns{column("id")} + both("name", 20) + Columns{column("from"), column("above"), rest()}},
    };
}

QStringList words(const char* text) { return word(text).split(u' ', Qt::SkipEmptyParts); }

ListPlan list(
    const char* path, const char* sheetName, const char* name, const char* owners, RecordPlan item = {}) {
    return {word(path), word(sheetName), word(name), words(owners), std::move(item)};
}

RecordPlan field(const char* listName, const char* owners) {
    return {word("name"), {}, {list("options", "Choices", listName, owners)}};
}

RecordPlan node() {
    return {word("ref"),
        words("ref parent kind part notApplicable scoredBy appliesTo title maximum owner inputs rule checks "
              "evidence guidance legalRef examples"),
        {
            list("inputs", "Inputs", "inputs", "ref", field("inputs", "ref name")),
            list("rule.options", "Options", "options", "ref"),
            list("rule.items", "Options", "items", "ref"),
            list("rule.groups", "Options", "groups", "ref"),
            list("rule.bands", "Bands", "bands", "ref"),
            list("rule.points", "Bands", "points", "ref"),
            list("rule.late", "Bands", "late", "ref"),
            list("rule.each", "Items", "each", "ref"),
            list("rule.items", "Items", "items", "ref"),
            list("rule.scale.factors", "Items", "factors", "ref"),
            list("checks", "Checks", "", "ref"),
            list("examples", "Examples", "", "ref"),
        }};
}

RecordPlan makeSet() {
    RecordPlan gate{word("id"), words("id title inputs when then"),
        {list("inputs", "Inputs", "gates", "ref", field("gates", "ref name"))}};
    return {{},
        words(
            "format id version year title note supersedes legalBasis appliesTo decimals parts notApplicable "
            "holidays facts nodes gates ranking classBasis classes"),
        {
            list("legalBasis", "LegalBasis", "", ""),
            list("parts", "Parts", "", ""),
            list("facts", "Facts", "", "", field("facts", "name")),
            list("nodes", "Nodes", "", "", node()),
            list("gates", "Gates", "", "", std::move(gate)),
            list("classes", "Classes", "", ""),
        }};
}

} // namespace

const QString guideSheet = QStringLiteral("Hướng dẫn");
const QString listColumn = QStringLiteral("list");

int SheetPlan::indexOf(QStringView key) const {
    const auto found
        = std::find_if(columns.begin(), columns.end(), [&](const Column& each) { return each.key == key; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

int SheetPlan::indexOf(Form form) const {
    const auto found
        = std::find_if(columns.begin(), columns.end(), [&](const Column& each) { return each.form == form; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

const std::vector<SheetPlan>& sheets() {
    static const std::vector<SheetPlan> all = makeSheets();
    return all;
}

const SheetPlan& sheet(QStringView name) {
    return *std::find_if(
        sheets().begin(), sheets().end(), [&](const SheetPlan& each) { return each.name == name; });
}

const RecordPlan& set() {
    static const RecordPlan made = makeSet();
    return made;
}

bool hasPlace(const ListPlan& list, QStringView ruleKind) {
    return list.path != u"rule.items" || (ruleKind == u"deadline") == (list.sheet == u"Items");
}

} // namespace sodiem::criteriasheets
