// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One program, one table: every figure beside a reference measured in the same run. Figures are ratios;
// nothing fails by the clock. "bench quick" does one round of each, to show that it works.

#include "app/printing/pdffile.h"
#include "app/printing/scorecardpaper.h"
#include "bench/barecommit.h"
#include "bench/doubles.h"
#include "bench/evidence.h"
#include "bench/measure.h"
#include "bench/rules.h"
#include "bench/workbooks.h"
#include "core/base/files.h"
#include "core/campaign/batch.h"
#include "core/campaign/invent.h"
#include "core/exchange/csv.h"
#include "core/report/overview.h"
#include "core/scoring/provenset.h"
#include "core/storage/book.h"

#include <cmath>

#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

namespace {

using namespace sodiem;

struct Sample {
    Catalogue catalogue;
    QByteArray criteria;
    std::shared_ptr<const Frame> frame;
};

Sample readSample() {
    Sample sample;
    sample.criteria = *readFile(QStringLiteral(":/criteria/hanoi-2018-commune.json"), mostCriteriaBytes);
    sample.catalogue
        = *Catalogue::fromTable(*parseCsv(*readFile(QStringLiteral(":/units/hanoi-2018.csv"), mostCsvBytes)));
    sample.frame = Frame::make(sample.catalogue, *readProvenSet(sample.criteria).set);
    return sample;
}

// How often doubles round a leaf to other points than exact arithmetic does, or rank a unit elsewhere.
void compare(const std::vector<UnitScore>& exact, const bench::PlainDoubles& plain, const RankGroup& group) {
    std::size_t leaves = 0, otherPoints = 0, equalRanks = 0;
    for (const RankedUnit& ranked : group.ranked)
        for (std::size_t i = 0; i < exact[ranked.unit].leaves.size(); ++i) {
            const LeafScore& leaf = exact[ranked.unit].leaves[i];
            const double points = plain.points(ranked.unit, i);
            const double difference = points * Points::perPoint - static_cast<double>(leaf.points.units());
            otherPoints += leaf.state == LeafState::Scored && std::abs(difference) > 1 ? 1 : 0;
            ++leaves;
        }
    const std::vector<int> ranks = plain.ranks();
    for (const RankedUnit& ranked : group.ranked)
        equalRanks += ranks[ranked.unit] == ranked.rank ? 1 : 0;
    std::printf("  doubles round %zu of %zu leaves to other points, and rank %zu of %zu units elsewhere "
                "(sums that are equal differ in their last bit)\n",
        otherPoints, leaves, group.ranked.size() - equalRanks, group.ranked.size());
}

void benchScoring(const Campaign& campaign, int runs) {
    const bench::PlainDoubles plain(campaign);
    std::vector<RankGroup> groups;
    std::vector<int> ranks;
    const double ours = bench::seconds(runs,
        [&](int) { groups = rankUnits(campaign.frame(), scoreAll(campaign, Stage::Council), GroupBy::All); });
    const double theirs = bench::seconds(runs, [&](int) { ranks = plain.ranks(); });
    bench::row("score and rank 584 x 77, exact", ours, "same rules in plain doubles", theirs, "goal <= 5 x");
    compare(scoreAll(campaign, Stage::Council), plain, groups.front());
}

void benchEdit(Book& book, Campaign& campaign, const QString& folder, int runs) {
    std::vector<UnitScore> scores = scoreAll(campaign, Stage::Council);
    const PartPresence presence = partPresence(campaign, Stage::Council);
    const QString cell = QStringLiteral("entry/00001/1.1.2/appraised/hoan_thanh");
    const Actor actor{QStringLiteral("bench"), QStringLiteral("Bench"), {}};
    int ranked = 0;
    const double ours = bench::seconds(runs, [&](int i) {
        const Result<Written> written
            = book.append(actor, {{cell, std::int64_t(10 + i % 8), {}}}, Clock::system());
        for (const SealedEvent& sealed : written->events) {
            const int unit = campaign.apply(sealed.event.cell, {{sealed.event.id, sealed.event.value}});
            scores[static_cast<std::size_t>(unit)]
                = scoreUnit(campaign, static_cast<std::size_t>(unit), Stage::Council, presence);
        }
        ranked = static_cast<int>(rankUnits(*book.frame(), scores, GroupBy::All).front().ranked.size());
    });
    bench::row("one edit stored, re-scored, re-ranked", ours, "one bare commit of the same rows (C)",
        bench::bareCommit(folder, book.path(), runs), "goal <= 2 x");
}

// A document for every item of every unit; each tenth is another unit's too, each twentieth of another year.
void attachEverywhere(Campaign& campaign) {
    const Frame& frame = campaign.frame();
    for (std::size_t unit = 0; unit < frame.units.size(); ++unit)
        for (std::size_t leaf = 0; leaf < frame.leaves.size(); ++leaf) {
            const bool shared = (unit + leaf) % 10 == 0;
            const QByteArray text = QByteArray::number(qulonglong(shared ? leaf : unit * 1000 + leaf));
            const QString file = toHex(sha256(text));
            const QString date
                = (unit + leaf) % 20 == 1 ? QStringLiteral("2016-05-04") : QStringLiteral("2018-05-04");
            campaign.apply(Cell::link(frame.units[unit]->code, frame.leaves[leaf]->ref, file).path(),
                {{sha256(text), QString()}});
            campaign.apply(Cell::evidence(file, fieldDate.toString()).path(), {{sha256(text), date}});
        }
}

void benchOverview(const Campaign& plain, int runs) {
    Campaign campaign = plain;
    attachEverywhere(campaign);
    OverviewRules rules;
    rules.today = QDate(2018, 12, 1);
    rules.dates = {QDate(2018, 1, 1), QDate(2018, 12, 31), {{{}, QDate(2018, 12, 3), {}, {}}}};
    std::vector<UnitDigest> digests;
    Alerts alerts;
    const double scoring = bench::seconds(runs, [&](int) { (void)scoreAll(campaign, rules.stage); });
    bench::row("overview: digest of all units",
        bench::seconds(runs, [&](int) { digests = digestAll(campaign, rules); }), "scores of the same step",
        scoring, "claim and step are scored: <= 3 x");
    std::vector<Alert> evidence;
    bench::row("overview: links and documents looked through",
        bench::seconds(runs, [&](int) { evidence = evidenceAlerts(campaign, rules.dates); }),
        "scores of the same step", scoring, "goal <= 100 ms");
    bench::row("overview: alerts and progress put together",
        bench::seconds(runs,
            [&](int) {
                alerts = gatherAlerts(digests, evidence, rules);
                for (const Division& division : divide(campaign.frame(), DivideBy::Area))
                    (void)progressOf(division, digests);
            }),
        "scores of the same step", scoring, "goal <= 100 ms");
    bench::row("overview: one unit changed",
        bench::seconds(
            runs, [&](int i) { digests[std::size_t(i)] = digestUnit(campaign, std::size_t(i), rules); }),
        "scores of the same step", scoring, "");
    std::printf("  alerts by kind:");
    for (const std::vector<Alert>& kind : alerts)
        std::printf(" %zu", kind.size());
    std::printf("\n");
}

// One item of every unit pasted at once: checked each on what those before it leave, stored as one action.
void benchPaste(Book& book, const Campaign& campaign, const QString& folder, int runs) {
    const auto leaf = static_cast<std::size_t>(campaign.frame().leafIndex.at(QStringLiteral("1.1.2")));
    std::size_t stored = 0;
    const double ours = bench::seconds(runs, [&](int run) {
        std::vector<AnyEdit> edits;
        for (std::size_t unit = 0; unit < campaign.unitCount(); ++unit) {
            PlacedEdit edit;
            edit.place = {unit, leaf, Stage::Appraised};
            edit.edit.inputs[QStringLiteral("nhiem_vu")] = QString::number(100 + run);
            edit.edit.inputs[QStringLiteral("hoan_thanh")] = QString::number(90 + run);
            edits.emplace_back(std::move(edit));
        }
        const Result<Written> written = book.append({QStringLiteral("bench"), QStringLiteral("Bench"), {}},
            editMany(campaign, edits).changes, Clock::system());
        stored = written ? written->events.size() : 0;
    });
    bench::row("two figures of every unit pasted and stored", ours,
        "one bare commit of one figure's rows (C)", bench::bareCommit(folder, book.path(), runs), "");
    std::printf("  %zu values stored as one action\n", stored);
}

// The same lines of text without any layout: what Qt's PDF engine itself costs.
double barePainting(const std::vector<Pages>& cards, const QString& path) {
    return bench::seconds(1, [&](int) {
        QPdfWriter writer(path);
        writer.setResolution(1200);
        QPainter painter(&writer);
        for (const Pages& card : cards)
            for (const Page& page : card) {
                for (const PageItem& item : page.items)
                    if (const auto* text = std::get_if<PageText>(&item)) {
                        QFont font(QStringLiteral("Liberation Serif"));
                        font.setPointSizeF(text->style.points);
                        painter.setFont(font);
                        painter.drawText(QPointF(text->x, text->y) * 1200 / 25.4, text->text);
                    }
                writer.newPage();
            }
    });
}

void benchPapers(const Campaign& campaign, const QString& folder, std::size_t count) {
    const Result<PaperFonts> fonts = PaperFonts::load();
    const Scorecards cards(campaign, Stage::Council);
    const PaperContext context{QStringLiteral("Bench"), 2018, true};
    std::size_t pages = 0, next = 0;
    const long before = bench::peakMegabytes();
    const double ours = bench::seconds(1, [&](int) {
        (void)writePdf(folder + QStringLiteral("/cards.pdf"), *fonts,
            [&]() -> Result<Pages> {
                if (next >= count)
                    return Pages();
                Pages made = scorecardPages(*fonts, campaign, cards.of(next++), context);
                pages += made.size();
                return made;
            },
            {});
    });
    std::vector<Pages> kept;
    for (std::size_t i = 0; i < std::min<std::size_t>(count, 60); ++i)
        kept.push_back(scorecardPages(*fonts, campaign, cards.of(i), context));
    const auto each = static_cast<double>(count);
    bench::row("one scorecard, laid out and written", ours / each, "its lines painted by QPdfWriter alone",
        barePainting(kept, folder + QStringLiteral("/bare.pdf")) / static_cast<double>(kept.size()), "");
    std::printf("  %zu scorecards, %zu pages, %.0f pages/s; peak memory %ld MB, of which the cards %ld MB\n",
        count, pages, static_cast<double>(pages) / ours, bench::peakMegabytes(),
        bench::peakMegabytes() - before);
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const bool quick = application.arguments().contains(QStringLiteral("quick"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.sodiem"));
    const Sample sample = readSample();
    const Status made = Book::create(
        path, QStringLiteral("Bench"), 2018, sample.catalogue, sample.criteria, Clock::system());
    Result<Book> book = made ? Book::open(path, Access::ReadWrite) : Result<Book>(made.error());
    if (!book)
        return 1;
    const std::size_t units = quick ? 20 : 584;
    const Result<Written> written = book->append({QStringLiteral("bench"), QStringLiteral("Bench"), {}},
        inventEntries(book->frame(), {units, 2018}), Clock::system());
    Result<Campaign> campaign = book->campaign();
    if (!written || !campaign)
        return 1;
    benchScoring(*campaign, quick ? 1 : 15);
    bench::rules(quick ? 20 : 11162, quick ? 1 : 5);
    benchOverview(*campaign, quick ? 1 : 15);
    benchEdit(*book, *campaign, folder.path(), quick ? 3 : 300);
    benchPapers(*campaign, folder.path(), quick ? 2 : 584);
    benchPaste(*book, *campaign, folder.path(), quick ? 1 : 15);
    bench::evidence(folder.path(), quick ? 2 : 200);
    bench::workbooks(*campaign, folder.path(), quick ? 2 : 584);
    return 0;
}
