// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ranking/cardpreview.h"

#include "app/pages/preview/previewdialog.h"
#include "app/pages/ranking/rankingview.h"
#include "app/printing/scorecardpaper.h"
#include "core/units/labels.h"

#include <QDir>

namespace sodiem {

QString proposedPath(const RankingSource& source, const QString& name) {
    return QDir(source.folder).filePath(QStringLiteral("%1_%2").arg(source.context.year).arg(name));
}

QString cardFileName(const Unit* unit) {
    return QStringLiteral("phieu-cham-diem%1.pdf").arg(unit != nullptr ? u'_' + unit->code : QString());
}

Result<Printout> scorecardPrintout(const RankingSource& source, StageView view, std::size_t unit) {
    const Result<PaperFonts> fonts = PaperFonts::load();
    if (!fonts)
        return fonts.error();
    const Unit& of = *source.campaign->frame().units[unit];
    const Scorecards cards(*source.campaign, view, source.scores(view), source.scores(Stage::Self));
    return Printout{RankingView::tr("Scorecard %1: %2").arg(source.context.year).arg(labelAtLineStart(of)),
        proposedPath(source, cardFileName(&of)), *fonts,
        scorecardPages(*fonts, *source.campaign, cards.of(unit), source.context)};
}

Status openScorecardPreview(QWidget* parent, const Settings& settings, const RankingSource& source,
    StageView view, std::size_t unit) {
    Result<Printout> printout = scorecardPrintout(source, view, unit);
    if (!printout)
        return printout.error();
    auto* dialog = new PreviewDialog(settings, std::move(*printout), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return Done{};
}

} // namespace sodiem
