// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stages.h"

#include "app/i18n/errortext.h"

namespace sodiem::cli {

std::optional<Stage> viewOf(const Arguments& arguments) {
    return arguments.has(QStringLiteral("--stage")) ? stageFromId(arguments.value(QStringLiteral("--stage")))
                                                    : std::optional<Stage>(Stage::Council);
}

int misusedStage(const Session& session, const QString& word) {
    return session.misuse(errorText({ErrorCode::EntryStageUnknown, {word.left(60)}, {}}, session.language()));
}

Result<OpenedCampaign> openCampaign(const QString& path, const QString& setId) {
    Result<Book> book = Book::open(path, Access::ReadOnly);
    if (!book)
        return book.error();
    if (const Status chosen = setId.isEmpty() ? Status(Done{}) : book->chooseSet(setId); !chosen)
        return chosen.error();
    Result<Campaign> campaign = book->campaign();
    if (!campaign)
        return campaign.error();
    const Result<HeadsReading> invented = book->cell(cellInvented.toString());
    if (!invented)
        return invented.error();
    const bool marked = invented->differs || !std::holds_alternative<std::monostate>(invented->value);
    return OpenedCampaign{std::move(*book), std::move(*campaign), marked};
}

Error setNeeded(const Book& book) {
    QStringList known;
    for (const BookSet& set : book.sets())
        known << set.frame->set.id;
    return {ErrorCode::RankSetNeeded, {known.join(QStringLiteral(", "))}, {book.path(), 0, {}}};
}

Result<OpenedCampaigns> openCampaigns(const QString& path, const Arguments& arguments) {
    Result<OpenedCampaign> first = openCampaign(path, arguments.value(QStringLiteral("--set")));
    if (!first)
        return first.error();
    OpenedCampaigns opened{std::move(first->book), {}, first->invented};
    if (arguments.has(QStringLiteral("--set"))) {
        opened.campaigns.push_back(std::move(first->campaign));
        return opened;
    }
    for (std::size_t i = 0; i < opened.book.sets().size(); ++i) {
        Result<Campaign> campaign = opened.book.campaignOf(i);
        if (!campaign)
            return campaign.error();
        opened.campaigns.push_back(std::move(*campaign));
    }
    return opened;
}

} // namespace sodiem::cli
