// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/papers.h"

#include "app/printing/pdffile.h"
#include "app/printing/rankingpaper.h"
#include "app/printing/scorecardpaper.h"
#include "core/units/labels.h"

#include <QDir>

namespace sodiem {
namespace {

PdfInfo infoOf(const QString& title) {
    return {title, QStringLiteral("Sổ điểm CCHC ") + QStringLiteral(SODIEM_VERSION)};
}

// Every annex of a ranking, in the order they are numbered.
std::vector<RankingAnnex> annexesOf(const RankingReport& report, int first) {
    std::vector<RankingAnnex> annexes;
    for (const RankingSection& section : report.sections)
        annexes.push_back({first == 0 ? 0 : first + static_cast<int>(annexes.size()), report, section});
    return annexes;
}

bool hasDistricts(const Frame& frame) {
    const Unit* parent = frame.units.empty() ? nullptr : frame.catalogue.parentOf(*frame.units.front());
    return parent != nullptr && parent->kind != UnitKind::Province;
}

Status writeCards(const QString& path, const PaperFonts& fonts, const Campaign& campaign,
    const Scorecards& cards, const std::vector<std::size_t>& units, const PaperContext& context) {
    std::size_t next = 0;
    const SectionSource source = [&]() -> Result<Pages> {
        return next < units.size() ? scorecardPages(fonts, campaign, cards.of(units[next++]), context)
                                   : Pages();
    };
    return writePdf(path, fonts, source,
        infoOf(QStringLiteral("Phiếu chấm điểm cải cách hành chính năm %1").arg(context.year)));
}

} // namespace

Status printRanking(const QString& path, const Campaign& campaign, const RankingReport& report,
    bool asGrouped, const PaperContext& context) {
    const Result<PaperFonts> fonts = PaperFonts::load();
    if (!fonts)
        return fonts.error();
    const bool districts = !asGrouped && hasDistricts(campaign.frame());
    std::vector<RankingAnnex> annexes = annexesOf(report, districts || report.sections.size() > 1 ? 1 : 0);
    const RankingReport byDistrict
        = districts ? makeRankingReport(campaign, report.view, GroupBy::District) : RankingReport();
    for (const RankingAnnex& annex : annexesOf(byDistrict, static_cast<int>(annexes.size()) + 1))
        annexes.push_back(annex);
    std::size_t next = 0;
    const SectionSource source = [&]() -> Result<Pages> {
        return next < annexes.size() ? rankingPages(*fonts, campaign, annexes[next++], context) : Pages();
    };
    return writePdf(path, *fonts, source,
        infoOf(QStringLiteral("Kết quả chấm điểm, xếp hạng chỉ số cải cách hành chính năm %1")
                   .arg(context.year)));
}

Status printScorecards(const QString& path, const Campaign& campaign, const Scorecards& cards,
    const std::vector<std::size_t>& units, const PaperContext& context) {
    const Result<PaperFonts> fonts = PaperFonts::load();
    return fonts ? writeCards(path, *fonts, campaign, cards, units, context) : Status(fonts.error());
}

Status printScorecardsInto(const QString& folder, const Campaign& campaign, const Scorecards& cards,
    const std::vector<std::size_t>& units, const PaperContext& context) {
    const Result<PaperFonts> fonts = PaperFonts::load();
    if (!fonts)
        return fonts.error();
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FolderNotWritable, {folder}, {folder, 0, {}}};
    for (const std::size_t unit : units) {
        const QString name = QStringLiteral("%1_phieu-cham-diem_%2.pdf")
                                 .arg(context.year)
                                 .arg(campaign.frame().units[unit]->code);
        const Status printed
            = writeCards(QDir(folder).filePath(name), *fonts, campaign, cards, {unit}, context);
        if (!printed)
            return printed;
    }
    return Done{};
}

} // namespace sodiem
