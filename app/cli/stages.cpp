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

Result<OpenedCampaign> openCampaign(const QString& path) {
    Result<Book> book = Book::open(path, Access::ReadOnly);
    if (!book)
        return book.error();
    Result<Campaign> campaign = book->campaign();
    if (!campaign)
        return campaign.error();
    const Result<HeadsReading> invented = book->cell(cellInvented.toString());
    if (!invented)
        return invented.error();
    const bool marked = invented->differs || !std::holds_alternative<std::monostate>(invented->value);
    return OpenedCampaign{std::move(*book), std::move(*campaign), marked};
}

} // namespace sodiem::cli
