// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/lastyear.h"

#include "app/builtin/invented.h"
#include "core/scoring/unitscore.h"
#include "core/storage/book.h"
#include "core/storage/campaignreader.h"
#include "core/storage/verify.h"

#include <filesystem>

namespace sodiem {
namespace {

constexpr int eventsAtOnce = 400; // between two looks whether the reading goes on
constexpr int headsAtOnce = 4000;
constexpr int mostBusy = 4; // waits of half a second for a writer elsewhere

// By what the paths lead to. To open the file of the open book once more would let go of the locks it is held
// by.
bool isSameFile(const QString& one, const QString& other) {
    std::error_code unknown;
    return std::filesystem::equivalent(
        std::filesystem::path(one.toStdU16String()), std::filesystem::path(other.toStdU16String()), unknown);
}

// Takes slice after slice until all is done.
template <class Slice> Status takeAll(Slice slice, const std::function<bool()>& goesOn) {
    for (int busy = 0; busy < mostBusy;) {
        if (!goesOn())
            return Error{ErrorCode::Cancelled, {}, {}};
        const Result<bool> done = slice();
        if (!done && done.error().code != ErrorCode::BookBusy)
            return done.error();
        if (done && *done)
            return Done{};
        busy = done ? 0 : busy + 1;
    }
    return Error{ErrorCode::BookBusy, {}, {}};
}

Result<Campaign> checkedCampaign(const Book& book, const Progress& progress) {
    const auto all = static_cast<std::size_t>(book.eventCount());
    const auto verification = book.verification();
    const Status held = takeAll([&] { return verification->step(eventsAtOnce); },
        [&] { return goesOn(progress, static_cast<std::size_t>(verification->checked()), all); });
    if (!held)
        return held.error();
    Campaign campaign(book.frame());
    const auto reader = book.reader();
    const Status read = takeAll(
        [&] { return reader->step(headsAtOnce, campaign); }, [&] { return goesOn(progress, all, all); });
    return read ? Result<Campaign>(std::move(campaign)) : Result<Campaign>(read.error());
}

Result<Suggestions> suggestionsOf(const Book& book, const Frame& now, const Progress& progress) {
    const Result<Campaign> campaign = checkedCampaign(book, progress);
    if (!campaign)
        return campaign.error();
    const std::vector<UnitScore> claims = scoreAll(*campaign, Stage::Self);
    const std::vector<UnitScore> official = scoreAll(*campaign, Stage::Council);
    Suggestions suggestions
        = suggest(now, *campaign, [&](std::size_t unit, std::size_t leaf, StageView view) {
              const LeafScore& score = (view == Stage::Self ? claims : official)[unit].leaves[leaf];
              return score.state == LeafState::Scored ? std::optional(score.points) : std::nullopt;
          });
    if (countSuggestions(suggestions).isNone())
        return Error{ErrorCode::LastYearNothing, {QString::number(book.header().year)}, {}};
    return suggestions;
}

} // namespace

Result<LastYear> readLastYear(const QString& path, const BookOfThisYear& now, const Progress& progress) {
    const Error same = Error{ErrorCode::LastYearSame, {}, {}}.in(path);
    if (isSameFile(path, now.path))
        return same;
    const Result<Book> book = Book::open(path, Access::ReadOnly, Verify::Later);
    if (!book)
        return book.error().in(path);
    const BookHeader& header = book->header();
    if (header.id == now.id) // a copy
        return same;
    if (header.year >= now.year)
        return Error{
            ErrorCode::LastYearNotEarlier, {QString::number(header.year), QString::number(now.year)}, {}}
            .in(path);
    Result<Suggestions> suggestions = suggestionsOf(*book, *now.frame, progress);
    if (!suggestions)
        return suggestions.error().in(path);
    return LastYear{path, header.title, header.year, isInventedBook(*book), std::move(*suggestions)};
}

} // namespace sodiem
