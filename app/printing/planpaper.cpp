// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/planpaper.h"

#include "app/i18n/plantext.h"
#include "app/printing/paperwords.h"
#include "app/printing/pdffile.h"

#include <algorithm>
#include <array>

namespace sodiem {
namespace {

using namespace paperwords;

constexpr int columns = 7;

QString titleOf(const Plan& plan) { return QStringLiteral("Kết quả thực hiện: %1").arg(plan.title.vi); }

class PlanAnnex {
public:
    PlanAnnex(const Plan& plan, const PlanProgress& progress, const PaperContext& context)
        : m_plan(plan)
        , m_progress(progress)
        , m_context(context) { }

    Pages pages(const PaperFonts& fonts) const {
        SectionFormat format;
        format.size = a4Landscape;
        format.footer = footer(m_context, titleOf(m_plan));
        Flow flow(fonts, format);
        flow.annexHead(head());
        flow.paragraph({summary(), {12, false, true}, Align::Centre, 0, 3, true});
        flow.table(table());
        addNotes(flow);
        return flow.finish();
    }

private:
    QString day() const { return m_progress.day.toString(QStringLiteral("dd/MM/yyyy")); }

    AnnexHead head() const {
        AnnexHead head;
        head.label = QStringLiteral("Phụ lục");
        head.title = QStringLiteral("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU");
        head.subtitle = m_plan.title.vi;
        head.accompanying = QStringLiteral(
            "(Kèm theo Báo cáo số ……/BC-…… ngày\u00a0…\u00a0tháng\u00a0…\u00a0năm\u00a0…… của ………………)");
        return head;
    }

    // How many stand how, as of which day.
    QString summary() const {
        QStringList counts;
        for (const TargetStatus status : {TargetStatus::Met, TargetStatus::OnTheWay, TargetStatus::AtRisk,
                 TargetStatus::Missed, TargetStatus::NoData}) {
            const auto count = std::count_if(m_progress.targets.begin(), m_progress.targets.end(),
                [&](const TargetProgress& target) { return target.status == status; });
            if (count > 0)
                counts << QStringLiteral("%1: %2").arg(statusText(status, vietnamese())).arg(count);
        }
        return QStringLiteral("Số liệu đến hết ngày %1. Trong %2 chỉ tiêu, số chỉ tiêu theo tình trạng – %3.")
            .arg(day())
            .arg(m_plan.targets.size())
            .arg(counts.join(QStringLiteral("; ")));
    }

    PaperTable table() const {
        PaperTable table;
        const Align right = Align::Right, centre = Align::Centre, left = Align::Left;
        table.columns = {{12, centre}, {0, left}, {32, right}, {23, right}, {23, right}, {17, centre}, {37, left}};
        table.header = {{{QStringLiteral("TT")}, {QStringLiteral("Chỉ tiêu")}, {QStringLiteral("Mục tiêu")},
            {QStringLiteral("Kết quả")}, {QStringLiteral("Riêng phần cấp xã")}, {QStringLiteral("Đã báo cáo")},
            {QStringLiteral("Tình trạng")}}};
        for (int i = 1; i <= columns; ++i)
            table.columnNumbers << QStringLiteral("(%1)").arg(i);
        table.body = {10.5};
        table.head = {10, true};
        for (std::size_t area = 0; area < m_plan.areas.size(); ++area)
            addArea(table, static_cast<int>(area));
        return table;
    }

    void addArea(PaperTable& table, int area) const {
        TableRow heading;
        heading.style = TextStyle{10.5, true};
        heading.shade = Shade::Light;
        heading.keepWithNext = true;
        heading.cells.push_back({romanNumeral(area + 1)});
        heading.cells.push_back({m_plan.areas[static_cast<std::size_t>(area)].title.vi, std::nullopt, Align::Left,
            0, columns - 1});
        table.rows.push_back(std::move(heading));
        for (std::size_t target = 0; target < m_plan.targets.size(); ++target)
            if (m_plan.targets[target].area == area)
                addTarget(table, target);
    }

    // One row where one quantity decides; else a row for each below that of the target.
    void addTarget(PaperTable& table, std::size_t index) const {
        const Target& target = m_plan.targets[index];
        const TargetProgress& progress = m_progress.targets[index];
        const QString title
            = target.title.vi + (target.aim ? QStringLiteral(" (phấn đấu)") : QString());
        const bool single = target.quantities.size() == 1;
        TableRow row;
        row.cells = {{target.id}, {title}};
        if (single)
            addFigures(row, target.quantities.front(), progress.quantities.front());
        else
            row.cells.insert(row.cells.end(), 3, TableCell{});
        row.cells.push_back({coverageText(progress.coverage, vietnamese())});
        row.cells.push_back({statusText(progress.status, vietnamese())});
        row.keepWithNext = !single;
        table.rows.push_back(std::move(row));
        for (std::size_t i = 0; !single && i < target.quantities.size(); ++i)
            addQuantity(table, target.quantities[i], progress.quantities[i], i + 1 < target.quantities.size());
    }

    void addQuantity(
        PaperTable& table, const Quantity& quantity, const QuantityProgress& progress, bool keep) const {
        constexpr double indent = 4;
        TableRow row;
        const QString label = QStringLiteral("- ") + quantity.label.vi
            + (quantity.decides ? QString() : QStringLiteral(" (theo dõi riêng)"));
        row.cells = {{QString()}, {label, std::nullopt, std::nullopt, indent}};
        addFigures(row, quantity, progress);
        row.cells.push_back({QString()});
        row.cells.push_back({quantity.decides ? statusText(progress.status, vietnamese()) : QString()});
        row.keepWithNext = keep;
        table.rows.push_back(std::move(row));
    }

    // What has to fall stands beside what it is to fall from.
    static QString goal(const Quantity& quantity, const QuantityProgress& progress) {
        const QString text = goalText(quantity, progress.milestone, vietnamese());
        if (progress.milestone.comparator != Comparator::FallingAgainst || !progress.base)
            return text;
        return QStringLiteral("%1: %2").arg(text, valueText(quantity, *progress.base, vietnamese()));
    }

    static void addFigures(TableRow& row, const Quantity& quantity, const QuantityProgress& progress) {
        const auto shown = [&](const std::optional<Rational>& value) {
            return value ? valueText(quantity, *value, vietnamese()) : QStringLiteral("–");
        };
        row.cells.push_back({goal(quantity, progress)});
        row.cells.push_back({shown(progress.value)});
        row.cells.push_back(
            {quantity.communes.kind == CommuneDraw::Kind::None ? QString() : shown(progress.communesValue)});
    }

    void addNotes(Flow& flow) const {
        QStringList notes{
            QStringLiteral("Tỷ lệ được tính từ tổng các tử số chia cho tổng các mẫu số của những nơi đã báo cáo; "
                           "không lấy trung bình cộng của các tỷ lệ."),
            QStringLiteral("“Suy ra”: mức không ghi thành số trong văn bản mà được suy ra từ câu chữ; không phải con "
                           "số của kế hoạch. “Phấn đấu”: mức hướng tới."),
            QStringLiteral("Phần cấp xã được tổng hợp từ số liệu chấm điểm đã thẩm định của UBND cấp xã. “–”: chưa "
                           "có số liệu."),
            QStringLiteral("Một chỉ tiêu gồm nhiều nội dung chỉ đạt khi mọi nội dung đều đạt. Chỉ tiêu tính bằng tỷ lệ "
                           "chỉ đạt khi mọi nơi đã báo cáo.")};
        for (const auto& [document, date] : m_plan.legalBasis)
            notes << QStringLiteral("Nguồn: %1%2.").arg(document,
                date.isValid() ? QStringLiteral(" ngày ") + date.toString(QStringLiteral("dd/MM/yyyy")) : QString());
        if (m_context.invented)
            notes << QStringLiteral("Số liệu giả định để minh họa, không phải số liệu của cơ quan, đơn vị nào.");
        flow.paragraph({QStringLiteral("Ghi chú:"), {11, true}, Align::Left, 0, 3, true});
        for (const QString& note : notes) // all of them on one page: the last alone is overlooked
            flow.paragraph(
                {QStringLiteral("- ") + note, decree30.note, Align::Left, 0, 1, &note != &notes.back()});
    }

    const Plan& m_plan;
    const PlanProgress& m_progress;
    const PaperContext& m_context;
};

} // namespace

Pages planPages(
    const PaperFonts& fonts, const Plan& plan, const PlanProgress& progress, const PaperContext& context) {
    return PlanAnnex(plan, progress, context).pages(fonts);
}

Status printPlan(
    const QString& path, const Plan& plan, const PlanProgress& progress, const PaperContext& context) {
    const Result<PaperFonts> fonts = PaperFonts::load();
    if (!fonts)
        return fonts.error();
    bool done = false;
    const SectionSource once = [&]() -> Result<Pages> {
        return std::exchange(done, true) ? Pages() : planPages(*fonts, plan, progress, context);
    };
    return writePdf(path, *fonts, once, infoOfOurs(titleOf(plan)));
}

} // namespace sodiem
