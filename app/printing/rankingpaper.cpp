// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/rankingpaper.h"

#include "app/printing/paperwords.h"
#include "core/units/labels.h"

namespace sodiem {
namespace {

using namespace paperwords;

// The columns of one annex, left to right, and what each says of a row.
struct Column {
    TableColumn format;
    QString head;
    bool achieved = false; // under the head "Điểm đạt được"
    std::function<QString(const RankingRow&)> text;
};

class Annex {
public:
    Annex(const Campaign& campaign, const RankingAnnex& annex, const PaperContext& context)
        : m_frame(campaign.frame())
        , m_annex(annex)
        , m_context(context)
        , m_stage(shownStage(campaign, annex.report.view))
        , m_columns(makeColumns()) { }

    Pages pages(const PaperFonts& fonts) const {
        const auto unfinished = static_cast<int>(m_annex.section.rows.size()) - m_annex.section.ranked;
        SectionFormat format;
        format.footer = footer(
            m_context, QStringLiteral("Kết quả chấm điểm cải cách hành chính năm %1").arg(m_context.year));
        int toReview = 0;
        for (const RankingRow& row : m_annex.section.rows)
            toReview += row.toReview;
        format.draft = unfinished > 0 || toReview > 0;
        Flow flow(fonts, format);
        flow.annexHead(head());
        if (const QString leftOut = leftOutNote(m_frame.set, m_annex.report.leftOutParts); !leftOut.isEmpty())
            flow.paragraph({leftOut, {12, false, true}, Align::Centre, 0, 3, true});
        if (m_annex.section.ranked > 0)
            flow.table(ranked());
        if (unfinished > 0) {
            flow.paragraph({QStringLiteral("Các đơn vị chưa đủ điểm, chưa xếp hạng (%1):")
                                .arg(vietnamese().count(unfinished)),
                {12, true}, Align::Left, 0, 4, true});
            flow.table(missing());
        }
        if (toReview > 0)
            flow.paragraph(
                {QStringLiteral(
                     "Còn %1 kết quả chấm theo phiên bản trước của bộ tiêu chí, cần thẩm định lại.")
                        .arg(vietnamese().count(toReview)),
                    {12, true}, Align::Left, 0, 4, true});
        addNotes(flow);
        return flow.finish();
    }

private:
    int decimals() const { return m_frame.set.decimals; }
    bool byDistrict() const { return m_annex.report.by == GroupBy::District; }
    const Unit& unit(const RankingRow& row) const { return *m_frame.units[row.unit]; }

    QString groupText() const {
        const Unit* parent = m_frame.catalogue.find(m_annex.section.group);
        if (byDistrict() && parent != nullptr)
            return QStringLiteral(" thuộc ") + labelInText(*parent);
        if (m_annex.report.by == GroupBy::Kind)
            if (const auto kind = unitKind(m_annex.section.group))
                return QStringLiteral(" (") + typeWord(*kind) + u')';
        return QString();
    }

    // The groups that have no annex, in the one line they need.
    QString withoutRanks() const {
        QStringList names;
        for (const RankingSection* section : m_annex.withoutRanks) {
            const Unit* parent = m_frame.catalogue.find(section->group);
            const auto kind = unitKind(section->group);
            names << QStringLiteral("%1 (%2)").arg(parent != nullptr ? labelInText(*parent)
                    : kind                                           ? typeWord(*kind)
                                                                     : section->group,
                vietnamese().count(static_cast<int>(section->rows.size())));
        }
        return names.isEmpty()
            ? QString()
            : QStringLiteral(
                "Không có phụ lục, vì chưa có đơn vị nào đủ điểm (trong ngoặc là số đơn vị): %1.")
                  .arg(names.join(QStringLiteral("; ")));
    }

    AnnexHead head() const {
        AnnexHead head;
        head.label = m_annex.number > 0 ? QStringLiteral("Phụ lục ") + romanNumeral(m_annex.number)
                                        : QStringLiteral("Phụ lục");
        head.title = QStringLiteral("KẾT QUẢ CHẤM ĐIỂM, XẾP HẠNG\nCHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM %1")
                         .arg(m_context.year);
        head.subtitle = QStringLiteral("của Ủy ban nhân dân ") + kindsInText(m_frame) + groupText();
        if (m_annex.report.view == Stage::Self)
            head.subtitle += QStringLiteral(" – theo điểm tự chấm");
        head.accompanying = QStringLiteral(
            "(Kèm theo Quyết định số ……/QĐ-……\nngày\u00a0…\u00a0tháng\u00a0…\u00a0năm\u00a0…… của ………………)");
        return head;
    }

    std::vector<Column> makeColumns() const {
        const int places = decimals();
        const auto number = [places](std::optional<Points> RankingRow::*member) {
            return [=](const RankingRow& row) { return points(row.*member, places); };
        };
        const Align right = Align::Right, centre = Align::Centre;
        std::vector<Column> columns;
        columns.push_back({{10.5, centre}, QStringLiteral("STT"), false, {}});
        columns.push_back({{0, Align::Left}, QStringLiteral("Đơn vị"), false,
            [this](const RankingRow& row) { return labelAtLineStart(unit(row)); }});
        const bool parents = !byDistrict() && m_frame.catalogue.parentOf(*m_frame.units.front()) != nullptr
            && m_frame.catalogue.parentOf(*m_frame.units.front())->kind != UnitKind::Province;
        if (parents)
            columns.push_back(
                {{30, Align::Left}, QStringLiteral("Thuộc"), false, [this](const RankingRow& row) {
                     const Unit* parent = m_frame.catalogue.parentOf(unit(row));
                     return parent != nullptr ? labelAtLineStart(*parent) : QString();
                 }});
        columns.push_back({{13.5, right}, QStringLiteral("Điểm tự chấm"), false, number(&RankingRow::self)});
        if (m_stage != Stage::Self)
            columns.push_back({{13.5, right}, stageColumn(m_stage), true, number(&RankingRow::appraised)});
        columns.push_back({{13.5, right}, QStringLiteral("Điều tra XHH"), true, number(&RankingRow::survey)});
        if (m_annex.report.hasBonus) {
            columns.push_back({{13, right}, QStringLiteral("Thưởng"), true, number(&RankingRow::bonus)});
            columns.push_back({{13, right}, QStringLiteral("Trừ"), true, number(&RankingRow::penalty)});
        }
        columns.push_back({{13.5, right}, QStringLiteral("Tổng điểm"), true, number(&RankingRow::total)});
        columns.push_back({{13.5, right}, QStringLiteral("Chỉ số (%)"), false,
            [places](const RankingRow& row) { return row.index ? index(*row.index, places) : QString(); }});
        columns.push_back({{12, centre}, QStringLiteral("Xếp hạng"), false,
            [](const RankingRow& row) { return row.rank ? QString::number(*row.rank) : QString(); }});
        columns.push_back({{15.5, centre}, QStringLiteral("Xếp loại"), false,
            [this](const RankingRow& row) { return className(m_frame.set, row.rankClass); }});
        return columns;
    }

    // "Điểm đạt được" spans its columns in the first row; the others reach over both rows.
    void setHeader(PaperTable& table) const {
        std::vector<HeaderCell> upper, lower;
        for (const Column& column : m_columns) {
            if (!column.achieved)
                upper.push_back({column.head, 1, 2});
            else if (lower.empty())
                upper.push_back({QStringLiteral("Điểm đạt được"), 1, 1});
            else
                ++upper.back().columns;
            if (column.achieved)
                lower.push_back({column.head, 1, 1});
        }
        table.header = {upper, lower};
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            table.columnNumbers << QStringLiteral("(%1)").arg(i + 1);
    }

    PaperTable ranked() const {
        PaperTable table;
        for (const Column& column : m_columns)
            table.columns.push_back(column.format);
        setHeader(table);
        table.body = {10.5};
        table.head = {10, true};
        int place = 0;
        for (const RankingRow& row : m_annex.section.rows) {
            if (!row.rank)
                break;
            TableRow cells;
            for (const Column& column : m_columns)
                cells.cells.push_back({column.text ? column.text(row) : QString::number(place + 1)});
            ++place;
            table.rows.push_back(std::move(cells));
        }
        addStatistics(table);
        return table;
    }

    void addStatistics(PaperTable& table) const {
        const Statistics& statistics = m_annex.section.statistics;
        const auto after = 2; // rank and class
        const int before = static_cast<int>(m_columns.size()) - after - 1;
        const auto add = [&](const QString& label, const Rational& value) {
            TableRow row;
            row.style = TextStyle{10.5, true};
            row.shade = Shade::Light;
            row.keepWithNext = true;
            row.cells.push_back({label, std::nullopt, Align::Left, 0, before});
            row.cells.push_back({index(value, decimals())});
            table.rows.push_back(std::move(row));
        };
        if (statistics.mean)
            add(QStringLiteral("Trung bình"), *statistics.mean);
        add(QStringLiteral("Cao nhất"), statistics.highest);
        add(QStringLiteral("Thấp nhất"), statistics.lowest);
        table.rows.back().keepWithNext = false;
    }

    PaperTable missing() const {
        PaperTable table;
        table.columns = {{10, Align::Centre}, {0, Align::Left}, {60, Align::Left}, {35, Align::Centre}};
        table.header = {{{QStringLiteral("STT")}, {QStringLiteral("Đơn vị")}, {QStringLiteral("Thuộc")},
            {QStringLiteral("Số tiêu chí chưa có điểm")}}};
        table.body = {10.5};
        table.head = {10, true};
        int place = 0;
        for (const RankingRow& row : m_annex.section.rows) {
            if (row.rank)
                continue;
            const Unit* parent = m_frame.catalogue.parentOf(unit(row));
            table.rows.push_back({{{QString::number(++place)}, {labelAtLineStart(unit(row))},
                {parent != nullptr ? labelAtLineStart(*parent) : QString()},
                {QString::number(row.missing)}}});
        }
        return table;
    }

    QString classCounts() const {
        QStringList counts;
        const Statistics& statistics = m_annex.section.statistics;
        for (std::size_t i = 0; i < statistics.perClass.size(); ++i)
            counts
                << QStringLiteral("%1: %2").arg(m_frame.set.classes[i].name.vi).arg(statistics.perClass[i]);
        return QStringLiteral("Số đơn vị theo loại: %1.").arg(counts.join(QStringLiteral("; ")));
    }

    void addNotes(Flow& flow) const {
        QStringList notes;
        if (m_annex.section.ranked > 0 && !m_frame.set.classes.empty())
            notes << classCounts();
        notes << withoutRanks() << roundingNote(m_frame.set) << tieNote(m_frame.set) << setNote(m_frame.set);
        if (m_context.invented)
            notes << inventedNote();
        notes.removeAll(QString());
        flow.paragraph({QStringLiteral("Ghi chú:"), {11, true}, Align::Left, 0, 3, true});
        for (const QString& note : notes)
            flow.paragraph({QStringLiteral("- ") + note, decree30.note, Align::Left, 0, 1});
    }

    const Frame& m_frame;
    const RankingAnnex& m_annex;
    const PaperContext& m_context;
    Stage m_stage;
    std::vector<Column> m_columns;
};

} // namespace

Pages rankingPages(const PaperFonts& fonts, const Campaign& campaign, const RankingAnnex& annex,
    const PaperContext& context) {
    return Annex(campaign, annex, context).pages(fonts);
}

} // namespace sodiem
