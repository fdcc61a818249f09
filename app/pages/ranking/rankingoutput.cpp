// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way of the ranking to paper and files.
#include "app/i18n/errortext.h"
#include "app/pages/preview/previewdialog.h"
#include "app/pages/ranking/cardpreview.h"
#include "app/pages/ranking/rankingexport.h"
#include "app/pages/ranking/rankingview.h"
#include "app/settings/settings.h"
#include "app/widgets/filechoice.h"
#include "app/widgets/jobbar.h"

#include <numeric>

#include <QDir>

namespace sodiem {

void RankingView::previewScorecard() {
    if (m_unit < 0 || m_source.campaign == nullptr)
        return;
    const Status opened
        = openScorecardPreview(this, m_settings, m_source, m_report.view, static_cast<std::size_t>(m_unit));
    if (!opened)
        m_jobs->fail(opened.error());
}

void RankingView::openPreview() {
    const Result<PaperFonts> fonts = PaperFonts::load();
    const Result<Pages> pages = fonts ? rankingPreview(*fonts, *m_source.campaign, m_report, m_source.context)
                                      : Result<Pages>(fonts.error());
    if (!pages)
        return m_jobs->fail(pages.error());
    auto* dialog = new PreviewDialog(m_settings,
        {tr("Ranking annex %1").arg(m_source.context.year),
            proposedPath(m_source, QStringLiteral("PL_xep-hang.pdf")), *fonts, *pages},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RankingView::chooseRankingPath() {
    chooseSavePath(this,
        {tr("Export ranking"), proposedPath(m_source, QStringLiteral("PL_xep-hang.pdf")),
            {tr("Annex as PDF (%1)").arg(QStringLiteral("*.pdf")),
                tr("Table for computing, CSV (%1)").arg(QStringLiteral("*.csv"))}},
        [this](const QString& path) { exportRanking(path); });
}

void RankingView::exportRanking(const QString& path) {
    if (!m_jobs->isBusy())
        m_jobs->run({tr("%1/%2 annexes"), path, false, rankingExport(m_source, m_report, path)});
}

void RankingView::chooseCardPath(CardScope scope, bool oneFileEach) {
    const std::vector<std::size_t> units = unitsOf(scope);
    if (units.empty())
        return;
    const Unit* only = units.size() == 1 ? m_source.campaign->frame().units[units.front()] : nullptr;
    const FileWish file{
        tr("Export scorecards"), proposedPath(m_source, cardFileName(only)), {QStringLiteral("PDF (*.pdf)")}};
    const FileWish folder{tr("Folder for the scorecards"), m_source.folder, {}};
    chooseSavePath(this, oneFileEach ? folder : file, [this, scope, oneFileEach](const QString& path) {
        // A folder is taken as it is; its own subfolder keeps hundreds of files together.
        exportScorecards(scope, oneFileEach,
            oneFileEach ? QDir(path).filePath(QStringLiteral("%1_phieu-cham-diem").arg(m_source.context.year))
                        : path);
    });
}

std::vector<std::size_t> RankingView::unitsOf(CardScope scope) const {
    std::vector<std::size_t> units;
    if (scope == CardScope::Selected && m_unit >= 0)
        units.push_back(static_cast<std::size_t>(m_unit));
    if (scope == CardScope::Shown)
        for (const RankingSection& section : m_report.sections)
            for (int row = 0; row < section.ranked; ++row)
                units.push_back(section.rows[static_cast<std::size_t>(row)].unit);
    if (scope == CardScope::All) {
        units.resize(m_source.campaign->unitCount());
        std::iota(units.begin(), units.end(), std::size_t(0));
    }
    return units;
}

void RankingView::exportScorecards(CardScope scope, bool oneFileEach, const QString& path) {
    if (!m_jobs->isBusy())
        m_jobs->run({tr("%1/%2 scorecards"), path, oneFileEach,
            cardExport(m_source, {m_report.view, unitsOf(scope), oneFileEach, path})});
}

} // namespace sodiem
