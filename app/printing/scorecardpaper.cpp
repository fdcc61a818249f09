// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/scorecardpaper.h"

#include "app/i18n/reasontext.h"
#include "app/printing/itemlistspaper.h"
#include "app/printing/paperwords.h"
#include "core/units/labels.h"

namespace sodiem {
namespace {

using namespace paperwords;

class Card {
public:
    Card(const Campaign& campaign, const Scorecard& card, const PaperContext& context)
        : m_frame(campaign.frame())
        , m_card(card)
        , m_context(context)
        , m_unit(*m_frame.units[card.unit])
        , m_parent(m_frame.catalogue.parentOf(m_unit))
        , m_stage(shownStage(campaign, card.view)) { }

    Pages pages(const PaperFonts& fonts) const {
        SectionFormat format;
        format.footer = footer(m_context,
            QStringLiteral("Phiếu chấm điểm năm %1 – %2").arg(m_context.year).arg(labelAtLineStart(m_unit)));
        format.draft = !m_card.score.isComplete() || m_card.score.toReview > 0;
        Flow flow(fonts, format);
        flow.nationalHead(appraiserHead(m_frame, m_unit));
        flow.gap(4);
        flow.paragraph({QStringLiteral("PHIẾU CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM %1").arg(m_context.year),
            decree30.title, Align::Centre, 0, 2, true});
        flow.paragraph({labelAfterCommittee(m_unit)
                + (m_parent != nullptr ? QStringLiteral(", ") + labelInText(*m_parent) : QString()),
            decree30.abstract, Align::Centre, 0, 0.5, true});
        for (const QString& line : summary())
            flow.paragraph({line, {12}, Align::Left, 0, 1.2});
        flow.table(tree());
        addLists(flow);
        addEvidence(flow);
        addExplanations(flow, m_frame, m_card.threads);
        addSamples(flow, m_frame, m_card.samples);
        flow.bars(areas());
        addNotes(flow);
        flow.signatures(signatures());
        return flow.finish();
    }

private:
    int decimals() const { return m_frame.set.decimals; }
    const Node& node(const ScorecardRow& row) const {
        return m_frame.set.nodes[static_cast<std::size_t>(row.node)];
    }

    QStringList summary() const {
        const UnitScore& score = m_card.score;
        QStringList lines;
        if (!score.isComplete())
            lines << QStringLiteral(
                "Chưa đủ điểm: còn %1 tiêu chí thành phần chưa có điểm, chưa xếp hạng. Tạm tính trên "
                "các tiêu chí đã chấm: %2 điểm.")
                         .arg(score.missing)
                         .arg(points(score.total, decimals()));
        if (!score.isComplete())
            return leftOut().isEmpty() ? lines : lines << leftOut();
        const QString rankClass = className(m_frame.set, m_card.overall ? m_card.overall->rankClass : -1);
        lines << QStringLiteral("Tổng điểm: %1/%2. Chỉ số: %3%. Xếp loại: %4.")
                     .arg(points(score.total, decimals()), points(score.maximum, decimals()),
                         index(score.index, decimals()), rankClass);
        lines << QStringLiteral("Xếp hạng: %1.").arg(ranks().join(QStringLiteral("; "))) << leftOut();
        lines.removeAll(QString());
        return lines;
    }

    QStringList ranks() const {
        QStringList texts;
        const bool district = m_parent != nullptr && m_parent->kind != UnitKind::Province;
        if (district && m_card.inDistrict && m_card.inDistrict->rank)
            texts << rank(*m_card.inDistrict->rank, m_card.districtRanked, m_card.districtUnfinished,
                (m_card.districtUnfinished == 0 ? QStringLiteral("của ") : QStringLiteral("trong "))
                    + labelInText(*m_parent));
        if (m_card.overall && m_card.overall->rank)
            texts << rank(*m_card.overall->rank, m_card.overallRanked, m_card.overallUnfinished, wholeText());
        return texts;
    }

    // A signed paper names no rank that the units still in work may change. The points are final all the
    // same, so the paper is no draft.
    static QString rank(int place, int ranked, int unfinished, const QString& group) {
        if (unfinished == 0)
            return QStringLiteral("%1/%2 %3").arg(place).arg(ranked).arg(group);
        return QStringLiteral("chưa xếp hạng %1 (mới có %2 đơn vị đủ điểm, còn %3 đơn vị chưa đủ điểm)")
            .arg(group, vietnamese().count(ranked), vietnamese().count(unfinished));
    }

    QString leftOut() const {
        std::vector<int> parts;
        for (std::size_t i = 0; i < m_card.score.parts.size(); ++i)
            if (m_card.score.parts[i].leftOut)
                parts.push_back(static_cast<int>(i));
        return leftOutNote(m_frame.set, parts);
    }

    // The province or city in which all units are ranked.
    QString wholeText() const {
        const Unit* unit = m_parent;
        while (unit != nullptr && unit->kind != UnitKind::Province)
            unit = m_frame.catalogue.parentOf(*unit);
        return unit != nullptr ? QStringLiteral("toàn ") + labelInText(*unit)
                               : QStringLiteral("tất cả đơn vị");
    }

    // Why the points are what they are: how they were computed, then what the appraiser wrote.
    QString why(const ScorecardRow& row) const {
        if (!node(row).isLeaf())
            return QString();
        if (isLeftOut(node(row)))
            return QStringLiteral("không tính"); // the summary says why
        QStringList texts;
        for (const Reason& reason : row.reasons)
            texts << reasonText(reason, node(row), m_frame.set, vietnamese());
        QString text = texts.join(QStringLiteral("; "));
        if (!row.note.isEmpty())
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + row.note;
        return text;
    }

    bool isLeftOut(const Node& leaf) const {
        return leaf.part >= 0 && m_card.score.parts[static_cast<std::size_t>(leaf.part)].leftOut;
    }

    // Nobody has surveyed yet: that is not "no case arose".
    QString result(const ScorecardRow& row) const {
        if (node(row).isLeaf() && isLeftOut(node(row)))
            return QStringLiteral("–");
        if (node(row).isLeaf() && row.state == LeafState::Dropped)
            return QStringLiteral("bỏ");
        return points(row.points, decimals());
    }

    TableRow rowOf(const ScorecardRow& row) const {
        const Node& item = node(row);
        TableRow cells;
        const bool area = item.parent < 0;
        cells.shade = area ? Shade::Light : Shade::None;
        cells.keepWithNext = !item.isLeaf();
        if (!item.isLeaf())
            cells.style = TextStyle{10.5, true};
        const QString none;
        cells.cells = {{item.ref}, {item.title.vi}, {points(item.maximum, decimals())},
            {row.survey ? none : points(row.self, decimals())}, {row.survey ? none : result(row)},
            {row.survey ? result(row) : none}, {why(row), TextStyle{9}}};
        return cells;
    }

    PaperTable tree() const {
        PaperTable table;
        const Align right = Align::Right;
        table.columns = {{12.5, Align::Left}, {0, Align::Left}, {13.5, right}, {13.5, right}, {14, right},
            {14, right}, {42, Align::Left}};
        table.header = {
            {{QStringLiteral("TT"), 1, 2}, {QStringLiteral("Lĩnh vực, tiêu chí, tiêu chí thành phần"), 1, 2},
                {QStringLiteral("Điểm tối đa"), 1, 2}, {QStringLiteral("Điểm đạt được"), 3, 1},
                {QStringLiteral("Cách tính, lý do"), 1, 2}},
            {{QStringLiteral("Tự chấm")}, {stageColumn(m_stage == Stage::Self ? Stage::Appraised : m_stage)},
                {QStringLiteral("Điều tra XHH")}}};
        table.body = {10.5};
        table.head = {10, true};
        for (const ScorecardRow& row : m_card.rows)
            if (node(row).appliesToKind(m_unit.kind)) // other kinds' criteria are none of this unit's
                table.rows.push_back(rowOf(row));
        table.rows.push_back(totalRow());
        return table;
    }

    TableRow totalRow() const {
        const UnitScore& score = m_card.score;
        TableRow row;
        row.style = TextStyle{10.5, true};
        row.shade = Shade::Light;
        const RankingRow* overall = m_card.overall ? &*m_card.overall : nullptr;
        const auto part = [&](std::optional<Points> RankingRow::*member) {
            return overall != nullptr ? points(overall->*member, decimals()) : QStringLiteral("–");
        };
        row.cells = {{QString()}, {QStringLiteral("Tổng cộng")}, {points(score.maximum, decimals())},
            {part(&RankingRow::self)}, {part(&RankingRow::appraised)}, {part(&RankingRow::survey)},
            {score.isComplete() ? totalText(score) : QStringLiteral("Chưa đủ điểm"), TextStyle{10.5, true}}};
        return row;
    }

    // What stands in no column of the table is named, so that the figures add up on paper.
    QString totalText(const UnitScore& score) const {
        QString text = QStringLiteral("Tổng điểm %1").arg(points(score.total, decimals()));
        if (score.bonus != Points())
            text += QStringLiteral("; gồm điểm thưởng %1").arg(points(score.bonus, decimals()));
        if (score.penalty != Points())
            text += QStringLiteral("; đã trừ %1").arg(points(score.penalty, decimals()));
        return text;
    }

    void addLists(Flow& flow) const {
        QStringList dropped, missing;
        for (const ScorecardRow& row : m_card.rows) {
            if (!node(row).isLeaf() || !node(row).appliesToKind(m_unit.kind))
                continue;
            if (isLeftOut(node(row)))
                continue; // the summary says so
            if (row.state == LeafState::Dropped)
                dropped << QStringLiteral("%1 (%2 điểm)")
                               .arg(node(row).ref, points(node(row).maximum, decimals()));
            if (row.state == LeafState::Missing)
                missing << node(row).ref;
        }
        const TextStyle style{11};
        if (!dropped.isEmpty())
            flow.paragraph({QStringLiteral("Không phát sinh, bỏ khỏi điểm tối đa: ")
                    + dropped.join(QStringLiteral("; ")) + u'.',
                style});
        if (!missing.isEmpty())
            flow.paragraph(
                {QStringLiteral("Chưa có điểm: ") + missing.join(QStringLiteral("; ")) + u'.', style});
        for (std::size_t i = 0; i < m_card.score.parts.size(); ++i) {
            const PartScore& part = m_card.score.parts[i];
            if (part.rescaled)
                flow.paragraph(
                    {QStringLiteral("Quy đổi phần %1: %2/%3 thành %4/%5.")
                            .arg(m_frame.set.parts[i].title.vi.toLower(), points(part.points, decimals()),
                                points(part.maximum, decimals()), points(part.counted, decimals()),
                                points(part.countedMaximum, decimals())),
                        style});
        }
        addCaps(flow, style);
        addGates(flow, style);
    }

    // A bonus or penalty that its own leaves would exceed.
    void addCaps(Flow& flow, const TextStyle& style) const {
        for (const ScorecardRow& row : m_card.rows) {
            const NodeTotals& totals = m_card.score.nodes[static_cast<std::size_t>(row.node)];
            if (node(row).parent >= 0 || totals.beyondCap == Points())
                continue;
            flow.paragraph({QStringLiteral("%1. %2: cộng được %3 điểm, tính theo mức trần %4 điểm.")
                                .arg(node(row).ref, node(row).title.vi,
                                    points(totals.points + totals.beyondCap, decimals()),
                                    points(totals.points, decimals())),
                style});
        }
    }

    void addGates(Flow& flow, const TextStyle& style) const {
        const auto title = [&](int gate) {
            const Gate& of = m_frame.set.gates[static_cast<std::size_t>(gate)];
            return of.title.vi.isEmpty() ? of.id : of.title.vi;
        };
        if (const int gate = m_card.score.limitedBy; gate >= 0)
            flow.paragraph(
                {QStringLiteral("Xếp loại không cao hơn “%1” theo điều kiện: %2.")
                        .arg(m_frame.set.classes[static_cast<std::size_t>(m_card.score.classAtMost)].name.vi,
                            title(gate)),
                    style});
        if (const int gate = m_card.score.undecidedGate; gate >= 0)
            flow.paragraph({QStringLiteral("Chưa xếp hạng, xếp loại: chưa nhập số liệu của điều kiện “%1”.")
                                .arg(title(gate)),
                style});
    }

    // One row per document and criterion: what a commission asks for is "the evidence of 1.2.3".
    PaperTable evidence() const {
        PaperTable table;
        table.columns = {{8, Align::Centre}, {12, Align::Left}, {22, Align::Left}, {18, Align::Left},
            {24, Align::Left}, {0, Align::Left}, {16, Align::Left}, {24, Align::Left}};
        table.header = {{{QStringLiteral("TT")}, {QStringLiteral("Tiêu chí")},
            {QStringLiteral("Số, ký hiệu")}, {QStringLiteral("Ngày ban hành")},
            {QStringLiteral("Cơ quan ban hành")}, {QStringLiteral("Trích yếu")},
            {QStringLiteral("Dẫn tại trang, mục")}, {QStringLiteral("Tệp")}}};
        table.body = {9};
        table.head = {9, true};
        for (const ScorecardRow& row : m_card.rows)
            for (const ScorecardEvidence& each : row.evidence) {
                const EvidenceDocument& document = each.document;
                table.rows.push_back({{{QString::number(table.rows.size() + 1)}, {node(row).ref},
                    {document.number}, {dateText(document.date)}, {document.issuer}, {document.abstract},
                    {each.cited}, {document.shownName()}}});
            }
        return table;
    }

    void addEvidence(Flow& flow) const {
        const PaperTable table = evidence();
        if (table.rows.empty())
            return;
        flow.paragraph({QStringLiteral("Tài liệu kiểm chứng"), {12, true}, Align::Left, 0, 3, true});
        flow.table(table, 1.5);
    }

    BarChart areas() const {
        BarChart chart;
        chart.title = QStringLiteral("Điểm theo lĩnh vực, so với điểm tối đa áp dụng");
        chart.keepWithNext = true; // the page that is signed shows more than notes
        for (const ScorecardRow& row : m_card.rows) {
            const Node& area = node(row);
            if (area.parent >= 0)
                continue;
            const NodeTotals& totals = m_card.score.nodes[static_cast<std::size_t>(row.node)];
            if (totals.maximum == Points() && totals.missing == 0 && area.kind == NodeKind::Scored)
                continue; // nothing in it counts for this unit
            chart.bars.push_back({area.ref + QStringLiteral(". ") + area.title.vi, totals.points.units(),
                totals.maximum.units(),
                points(totals.points, decimals()) + u'/' + points(totals.maximum, decimals())});
        }
        return chart;
    }

    void addNotes(Flow& flow) const {
        QStringList notes{roundingNote(m_frame.set), setNote(m_frame.set)};
        if (m_context.invented)
            notes << inventedNote();
        // Signatures do not stand alone on a page: the notes go with them.
        for (const QString& note : notes)
            flow.paragraph({QStringLiteral("- ") + note, decree30.note, Align::Left, 0, 1, true});
    }

    Signatures signatures() const {
        Signatures signatures;
        const QString hint = QStringLiteral("(Ký, ghi rõ họ tên)");
        signatures.columns
            = {{{QStringLiteral("ĐẠI DIỆN"), QStringLiteral("ỦY BAN NHÂN DÂN"), labelUpper(m_unit)}, hint,
                   QString()},
                {{QStringLiteral("TM. ĐOÀN KIỂM TRA,"), QStringLiteral("THẨM ĐỊNH"),
                     QStringLiteral("TRƯỞNG ĐOÀN")},
                    hint, QString()}};
        return signatures;
    }

    const Frame& m_frame;
    const Scorecard& m_card;
    const PaperContext& m_context;
    const Unit& m_unit;
    const Unit* m_parent;
    Stage m_stage;
};

} // namespace

Pages scorecardPages(
    const PaperFonts& fonts, const Campaign& campaign, const Scorecard& card, const PaperContext& context) {
    return Card(campaign, card, context).pages(fonts);
}

} // namespace sodiem
