// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/plan/planexport.h"

#include "app/i18n/plantext.h"
#include "app/printing/paperwords.h"
#include "app/printing/planpaper.h"
#include "core/base/files.h"
#include "core/exchange/csv.h"
#include "core/exchange/tableworkbook.h"

namespace sodiem {
namespace {

const QString valueColumn = QStringLiteral("Kết quả");
const QString communesColumn = QStringLiteral("Riêng phần cấp xã");

QString plainValue(const Quantity& quantity, const std::optional<Rational>& value) {
    if (!value)
        return {};
    return quantity.hasWhole() ? value->toDecimal(2) : value->toShortDecimal(2);
}

// The words of the annex, a row for each quantity, with the figures as numbers: what an office goes on working with.
Table officeTable(const PlanSource& source) {
    const Language& language = paperwords::vietnamese();
    Table table;
    table.columns = {QStringLiteral("TT"), QStringLiteral("Lĩnh vực"), QStringLiteral("Chỉ tiêu"),
        QStringLiteral("Nội dung đo"), QStringLiteral("Mục tiêu"), valueColumn, communesColumn,
        QStringLiteral("Xu hướng"), QStringLiteral("Đã báo cáo"), QStringLiteral("Tình trạng"),
        QStringLiteral("Số liệu đến"), QStringLiteral("Ghi chú")};
    const QString day = source.progress.day.toString(QStringLiteral("dd/MM/yyyy"));
    for (std::size_t i = 0; i < source.plan->targets.size(); ++i) {
        const Target& target = source.plan->targets[i];
        const TargetProgress& measured = source.progress.targets[i];
        for (std::size_t j = 0; j < target.quantities.size(); ++j) {
            const Quantity& quantity = target.quantities[j];
            const QuantityProgress& progress = measured.quantities[j];
            QStringList notes;
            if (target.aim)
                notes << QStringLiteral("phấn đấu");
            if (!quantity.decides)
                notes << QStringLiteral("theo dõi riêng");
            if (source.context.invented)
                notes << QStringLiteral("số liệu giả định");
            table.add({target.id, source.plan->areas[static_cast<std::size_t>(target.area)].title.vi, target.title.vi,
                quantity.label.vi, goalText(quantity, progress.milestone, language),
                plainValue(quantity, progress.value), plainValue(quantity, progress.communesValue),
                trendText(quantity, progress.trend, language), coverageText(measured.coverage, language),
                statusText(progress.status, language), day, notes.join(QStringLiteral("; "))});
        }
    }
    return table;
}

} // namespace

Job::Work planExport(const PlanSource& source, const QString& path) {
    return [source, path](const Progress&) -> Status {
        if (path.endsWith(u".xlsx", Qt::CaseInsensitive))
            return writeTableWorkbook(path, officeTable(source), {{valueColumn, 2}, {communesColumn, 2}},
                QStringLiteral("Kế hoạch"), source.utcMilliseconds);
        if (path.endsWith(u".csv", Qt::CaseInsensitive)) // with a mark by which Excel knows the letters
            return writeFileAtomically(path, QByteArray("\xEF\xBB\xBF") + writeCsv(officeTable(source)));
        return printPlan(path, *source.plan, source.progress, source.context);
    };
}

} // namespace sodiem
