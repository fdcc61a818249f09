// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/paperwords.h"
#include "app/printing/visitpaper.h"
#include "core/units/labels.h"

namespace sodiem {
namespace {

using namespace paperwords;

// What is to be written down by hand for a leaf: its figures, or the levels and requirements to be marked.
QString wanted(const Node& leaf) {
    const QString box = QStringLiteral("[   ] ");
    QStringList lines;
    if (const auto* choice = std::get_if<ChoiceRule>(&*leaf.rule)) {
        for (const auto& option : choice->options)
            lines << box + option.label.vi;
    } else if (const auto* list = std::get_if<ChecklistRule>(&*leaf.rule)) {
        for (const auto& item : list->items)
            lines << box + item.label.vi;
    } else {
        for (const Field& field : leaf.fields)
            lines << field.label.vi + QStringLiteral(": ……");
    }
    return lines.join(u'\n');
}

TableRow rowOf(const CriteriaSet& set, const Node& node) {
    TableRow row;
    const bool area = node.parent < 0;
    row.shade = area ? Shade::Light : Shade::None;
    row.keepWithNext = !node.isLeaf();
    if (!node.isLeaf())
        row.style = TextStyle{10, true};
    row.cells = {{node.ref}, {node.title.vi}, {points(node.maximum, set.decimals)},
        {node.isLeaf() ? wanted(node) : QString(), TextStyle{9}}};
    return row;
}

bool isSurvey(const Node& node) { return node.isLeaf() && std::holds_alternative<SurveyRule>(*node.rule); }

// An inner node stands on the sheet when anything below it is scored by hand.
bool isOnSheet(const CriteriaSet& set, const Node& node) {
    if (node.isLeaf())
        return !isSurvey(node);
    const int index = static_cast<int>(&node - set.nodes.data());
    for (const Node& below : set.nodes)
        if (below.parent == index && isOnSheet(set, below))
            return true;
    return false;
}

PaperTable items(const CriteriaSet& set) {
    PaperTable table;
    const TableColumn figure{13.5, Align::Right};
    table.columns
        = {{12, Align::Left}, {0, Align::Left}, figure, {46, Align::Left}, figure, figure, {32, Align::Left}};
    table.header = {{{QStringLiteral("TT")}, {QStringLiteral("Lĩnh vực, tiêu chí, tiêu chí thành phần")},
        {QStringLiteral("Tối đa")}, {QStringLiteral("Số liệu")}, {QStringLiteral("Tự chấm")},
        {QStringLiteral("Thẩm định")}, {QStringLiteral("Lý do, ghi chú")}}};
    table.body = {10};
    table.head = {9.5, true};
    for (const Node& node : set.nodes)
        if (isOnSheet(set, node))
            table.rows.push_back(rowOf(set, node));
    return table;
}

PaperTable sharedFigures(const CriteriaSet& set) {
    PaperTable table;
    table.columns = {{0, Align::Left}, {40, Align::Left}};
    table.header = {{{QStringLiteral("Số liệu chung")}, {QStringLiteral("Giá trị")}}};
    table.body = {10};
    table.head = {9.5, true};
    for (const Field& fact : set.facts)
        table.rows.push_back({{{fact.label.vi}, {}}});
    return table;
}

} // namespace

Pages blankSheetPages(
    const PaperFonts& fonts, const Frame& frame, std::size_t unit, const PaperContext& context) {
    const Unit& whom = *frame.units[unit];
    SectionFormat format;
    format.size = a4Landscape;
    format.footer = footer(
        context, QStringLiteral("Phiếu ghi tay năm %1 – %2").arg(context.year).arg(labelAtLineStart(whom)));
    Flow flow(fonts, format);
    flow.paragraph({QStringLiteral("PHIẾU GHI ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM %1").arg(context.year), decree30.title,
        Align::Centre, 0, 0, true});
    flow.paragraph({labelAfterCommittee(whom), decree30.abstract, Align::Centre, 0, 0.5, true});
    if (!frame.set.facts.empty())
        flow.table(sharedFigures(frame.set));
    flow.table(items(frame.set));
    flow.paragraph({QStringLiteral("Ngày …… tháng …… năm ………. Người ghi: …………………………………………"), {11}, Align::Left, 0, 4});
    return flow.finish();
}

} // namespace sodiem
