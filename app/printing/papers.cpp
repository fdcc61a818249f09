// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/papers.h"

#include "app/printing/pdffile.h"
#include "app/printing/rankingpaper.h"
#include "app/printing/scorecardpaper.h"
#include "core/base/platform.h"
#include "core/units/labels.h"

#include <iterator>
#include <memory>

#include <QDir>
#include <QTemporaryDir>

namespace sodiem {
namespace {

// The annexes of a ranking in the order they are numbered, beginning with a first one that may be there
// already. A group without a ranked unit gets none, unless no group has any: then they are the lists of what
// is missing.
void addAnnexes(std::vector<RankingAnnex>& annexes, const RankingReport& report) {
    const bool any = report.ranked() > 0;
    std::vector<const RankingSection*> withoutRanks;
    for (const RankingSection& section : report.sections) {
        if (section.ranked > 0 || !any)
            annexes.push_back({0, report, section});
        else
            withoutRanks.push_back(&section);
    }
    if (!annexes.empty())
        annexes.front().withoutRanks.insert(
            annexes.front().withoutRanks.end(), withoutRanks.begin(), withoutRanks.end());
}

void number(std::vector<RankingAnnex>& annexes) {
    for (std::size_t i = 0; annexes.size() > 1 && i < annexes.size(); ++i)
        annexes[i].number = static_cast<int>(i) + 1;
}

bool hasDistricts(const Frame& frame) {
    const Unit* parent = frame.units.empty() ? nullptr : frame.catalogue.parentOf(*frame.units.front());
    return parent != nullptr && parent->kind != UnitKind::Province;
}

// The error of a file that was to become another.
Error ofTarget(Error error, const QString& path) {
    error.place.file = path;
    return error;
}

Error cancelled() { return {ErrorCode::Cancelled, {}, {}}; }

Status writeCards(const QString& path, const PaperFonts& fonts, const Campaign& campaign,
    const Scorecards& cards, const std::vector<std::size_t>& units, const PaperContext& context,
    const Progress& progress) {
    std::size_t next = 0;
    const SectionSource source = [&]() -> Result<Pages> {
        if (!goesOn(progress, next, units.size()))
            return cancelled();
        return next < units.size() ? scorecardPages(fonts, campaign, cards.of(units[next++]), context)
                                   : Pages();
    };
    return writePdf(path, fonts, source,
        infoOfOurs(QStringLiteral("Phiếu chấm điểm cải cách hành chính năm %1").arg(context.year)));
}

// Gathers files in a folder of its own until all are there, so that a failure or a cancellation leaves none
// of them and changes none of those of before.
class FilesTogether {
public:
    explicit FilesTogether(const QString& folder) : m_target(folder), m_isNew(!QDir(folder).exists()) { }
    ~FilesTogether() {
        m_gathered.reset();
        if (m_isNew)
            QDir().rmdir(m_target); // only an empty one goes
    }

    Status begin() {
        if (QDir().mkpath(m_target))
            m_gathered
                = std::make_unique<QTemporaryDir>(QDir(m_target).filePath(QStringLiteral(".in-XXXXXX")));
        if (m_gathered && m_gathered->isValid())
            return Done{};
        return Error{ErrorCode::FolderNotWritable, {m_target}, {m_target, 0, {}}};
    }

    QString path(const QString& name) const { return m_gathered->filePath(name); }

    Status install() {
        for (const QString& name : QDir(m_gathered->path()).entryList(QDir::Files, QDir::Name)) {
            const QString target = QDir(m_target).filePath(name);
            if (const Status moved = platform::replace(path(name), target); !moved)
                return moved.error().in(target);
        }
        return Done{};
    }

private:
    QString m_target;
    bool m_isNew;
    std::unique_ptr<QTemporaryDir> m_gathered;
};

} // namespace

Result<Pages> rankingPreview(const PaperFonts& fonts, const Campaign& campaign, const RankingReport& report,
    const PaperContext& context, const Progress& progress) {
    Pages all;
    std::vector<RankingAnnex> annexes;
    addAnnexes(annexes, report);
    number(annexes);
    for (std::size_t i = 0; i < annexes.size(); ++i) {
        if (!goesOn(progress, i, annexes.size()))
            return cancelled();
        Pages pages = rankingPages(fonts, campaign, annexes[i], context);
        std::move(pages.begin(), pages.end(), std::back_inserter(all));
    }
    return all;
}

Status printRanking(const QString& path, const Campaign& campaign, const RankingReport& report,
    bool asGrouped, const PaperContext& context, const Progress& progress) {
    const Result<PaperFonts> fonts = PaperFonts::load();
    if (!fonts)
        return fonts.error();
    const bool districts = !asGrouped && hasDistricts(campaign.frame());
    const RankingReport byDistrict
        = districts ? makeRankingReport(campaign, report.view, GroupBy::District) : RankingReport();
    std::vector<RankingAnnex> annexes;
    addAnnexes(annexes, report);
    if (byDistrict.ranked() > 0)
        addAnnexes(annexes, byDistrict);
    number(annexes);
    std::size_t next = 0;
    const SectionSource source = [&]() -> Result<Pages> {
        if (!goesOn(progress, next, annexes.size()))
            return cancelled();
        return next < annexes.size() ? rankingPages(*fonts, campaign, annexes[next++], context) : Pages();
    };
    return writePdf(path, *fonts, source,
        infoOfOurs(QStringLiteral("Kết quả chấm điểm, xếp hạng chỉ số cải cách hành chính năm %1")
                       .arg(context.year)));
}

Status printScorecards(const QString& path, const Campaign& campaign, const Scorecards& cards,
    const std::vector<std::size_t>& units, const PaperContext& context, const Progress& progress) {
    const Result<PaperFonts> fonts = PaperFonts::load();
    return fonts ? writeCards(path, *fonts, campaign, cards, units, context, progress)
                 : Status(fonts.error());
}

Status printScorecardsInto(const QString& folder, const Campaign& campaign, const Scorecards& cards,
    const std::vector<std::size_t>& units, const PaperContext& context, const Progress& progress) {
    const Result<PaperFonts> fonts = PaperFonts::load();
    if (!fonts)
        return fonts.error();
    FilesTogether files(folder);
    if (const Status begun = files.begin(); !begun)
        return begun;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const QString name = QStringLiteral("%1_phieu-cham-diem_%2.pdf")
                                 .arg(context.year)
                                 .arg(campaign.frame().units[units[i]]->code);
        if (!goesOn(progress, i, units.size()))
            return cancelled();
        const Status printed = writeCards(files.path(name), *fonts, campaign, cards, {units[i]}, context, {});
        if (!printed)
            return ofTarget(printed.error(), QDir(folder).filePath(name));
    }
    if (!goesOn(progress, units.size(), units.size()))
        return cancelled();
    return files.install();
}

} // namespace sodiem
