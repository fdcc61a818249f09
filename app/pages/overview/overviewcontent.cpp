// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview/overviewcontent.h"

#include "app/i18n/reasontext.h"
#include "app/models/rankingmodel.h"

#include <algorithm>

namespace sodiem {
namespace {

std::vector<Division> divisionsOf(const Frame& frame, OverviewBy by) {
    switch (by) {
    case OverviewBy::District:
        return divide(frame, DivideBy::District);
    case OverviewBy::Kind:
        return divide(frame, DivideBy::Kind);
    case OverviewBy::Area:
        return divide(frame, DivideBy::Area);
    case OverviewBy::Owner:
        return divide(frame, DivideBy::Owner);
    case OverviewBy::Units:
        return {whole(frame)};
    case OverviewBy::Step:
        break;
    }
    std::vector<Division> steps(allStages.size(), whole(frame));
    for (const Stage stage : allStages)
        steps[static_cast<std::size_t>(stage)].id = stageId(stage);
    return steps;
}

QString nameOf(const Frame& frame, OverviewBy by, const QString& id, const Language& language) {
    switch (by) {
    case OverviewBy::District:
        return groupName(frame, GroupBy::District, id, language.say("Overview", "No district"));
    case OverviewBy::Kind:
        return groupName(frame, GroupBy::Kind, id, id);
    case OverviewBy::Area:
        return id + u' ' + language.of(frame.set.find(id)->title);
    case OverviewBy::Owner:
        return id.isEmpty() ? language.say("Overview", "Nobody in charge") : id;
    case OverviewBy::Step:
        return stageText(*stageFromId(id), language);
    case OverviewBy::Units:
        break;
    }
    return language.say("Overview", "All units");
}

std::optional<int> daysLeft(const OverviewRules& rules, Stage stage) {
    const std::optional<QDate>& deadline = rules.dates.deadline(stage);
    return deadline ? std::optional<int>(static_cast<int>(rules.today.daysTo(*deadline))) : std::nullopt;
}

} // namespace

QString overviewById(OverviewBy by) {
    constexpr const char* ids[] = {"district", "kind", "units", "area", "owner", "step"};
    return QString::fromLatin1(ids[static_cast<std::size_t>(by)]);
}

std::vector<OverviewBy> sensibleBys(const Frame& frame) {
    const auto several = [&](DivideBy by) { return divide(frame, by).size() > 1; };
    std::vector<OverviewBy> bys;
    if (several(DivideBy::District))
        bys.push_back(OverviewBy::District);
    if (several(DivideBy::Kind))
        bys.push_back(OverviewBy::Kind);
    if (bys.empty() || bys.front() != OverviewBy::District)
        bys.insert(bys.begin(), OverviewBy::Units);
    bys.push_back(OverviewBy::Area);
    if (several(DivideBy::Owner))
        bys.push_back(OverviewBy::Owner);
    bys.push_back(OverviewBy::Step);
    return bys;
}

std::set<Stage> stagesOf(const OverviewChoice& choice) {
    if (choice.by == OverviewBy::Step)
        return {allStages.begin(), allStages.end()};
    return {choice.stage};
}

OverviewContent makeContent(const Frame& frame, const DigestsOf& digests, const std::vector<Alert>& evidence,
    const OverviewRules& rules, OverviewBy by, const Language& language) {
    OverviewContent content{
        rules, divisionsOf(frame, by), {}, gatherAlerts(digests(rules.stage), evidence, rules), {}};
    for (const Division& division : content.divisions) {
        const Stage stage = by == OverviewBy::Step ? *stageFromId(division.id) : rules.stage;
        DivisionProgress progress = progressOf(division, digests(stage));
        ProgressContent::Branch branch{
            division.id, nameOf(frame, by, division.id, language), progress.line, daysLeft(rules, stage), {}};
        for (std::size_t i = 0; i < division.units.size(); ++i)
            branch.members.push_back({division.units[i], progress.units[i]});
        content.progress.branches.push_back(std::move(branch));
    }
    const ProgressLine all = progressOf(whole(frame), digests(rules.stage)).line;
    content.percent = all.tally.percent();
    if (by != OverviewBy::Step && by != OverviewBy::Units)
        content.progress.total = ProgressContent::Branch{
            {}, language.say("Overview", "All units"), all, daysLeft(rules, rules.stage), {}};
    return content;
}

} // namespace sodiem
