// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/evidence.h"

#include "core/base/text.h"
#include "core/campaign/campaign.h"
#include "core/campaign/textfield.h"

#include <algorithm>
#include <array>

namespace sodiem {
namespace {

struct TextField {
    QStringView field;
    QString EvidenceDocument::*member;
};

constexpr std::array<TextField, 5> textFields = {{
    {fieldName, &EvidenceDocument::name},
    {fieldNumber, &EvidenceDocument::number},
    {fieldDate, &EvidenceDocument::date},
    {fieldIssuer, &EvidenceDocument::issuer},
    {fieldAbstract, &EvidenceDocument::abstract},
}};

// A text as a person may write it here: one line, no longer than a page can show.
Result<QString> shortText(const QString& typed) {
    QString text = cleaned(typed);
    if (text.size() > mostEvidenceCharacters)
        return Error{ErrorCode::TextTooLong, {text.left(30), QString::number(mostEvidenceCharacters)}, {}};
    return text;
}

CellValue valueOf(const QString& text) { return text.isEmpty() ? CellValue() : CellValue(text); }

Change fieldChange(const QString& sha256, QStringView field, const CellValue& value) {
    return {Cell::evidence(sha256, field.toString()).path(), value, {}};
}

void noteDiffering(EvidenceDocument& document, const QString& field, bool differs) {
    std::vector<QString>& list = document.differing;
    std::erase(list, field);
    if (differs)
        list.insert(std::upper_bound(list.begin(), list.end(), field), field);
}

template <class Take> void forEachLink(const Campaign& campaign, Take take) {
    for (std::size_t unit = 0; unit < campaign.unitCount(); ++unit) {
        const auto& leaves = campaign.record(unit).evidence;
        for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf)
            for (const EvidenceLink& link : leaves[leaf])
                take(unit, leaf, link);
        for (const EvidenceLink& scan : campaign.record(unit).visit.scans)
            take(unit, EvidenceUse::record, scan);
    }
}

} // namespace

bool EvidenceDocument::isBlank() const {
    return size == 0 && differing.empty()
        && std::all_of(textFields.begin(), textFields.end(),
            [this](const TextField& each) { return (this->*each.member).isEmpty(); });
}

QString EvidenceDocument::shownName() const { return name.isEmpty() ? sha256.left(12) : name; }

bool applyEvidenceField(EvidenceDocument& document, const QString& field, const std::vector<Head>& heads) {
    const HeadsReading reading = readHeads(heads);
    if (field == fieldSize) {
        const auto* bytes = std::get_if<std::int64_t>(&reading.value);
        document.size = bytes != nullptr ? std::max<std::int64_t>(0, *bytes) : 0;
    } else {
        const auto known = std::find_if(
            textFields.begin(), textFields.end(), [&](const TextField& each) { return each.field == field; });
        if (known == textFields.end())
            return false;
        const QString text = textOfCellValue(reading.value);
        document.*known->member = field == fieldDate && !isIsoDate(text) ? QString() : text;
    }
    noteDiffering(document, field, reading.differs);
    return true;
}

void applyEvidenceLink(
    std::vector<EvidenceLink>& links, const QString& sha256, const std::vector<Head>& heads) {
    const auto place = std::lower_bound(links.begin(), links.end(), sha256,
        [](const EvidenceLink& link, const QString& digest) { return link.sha256 < digest; });
    const bool stands = place != links.end() && place->sha256 == sha256;
    const auto head = std::find_if(heads.begin(), heads.end(),
        [](const Head& each) { return !std::holds_alternative<std::monostate>(each.value); });
    if (head == heads.end()) {
        if (stands)
            links.erase(place);
        return;
    }
    const EvidenceLink link{sha256, textOfCellValue(head->value)};
    if (stands)
        *place = link;
    else
        links.insert(place, link);
}

Result<std::vector<Change>> documentChanges(const EvidenceDocument& document) {
    std::vector<Change> changes;
    for (const TextField& each : textFields) {
        const Result<QString> text = shortText(document.*each.member);
        if (!text)
            return text.error();
        if (each.field == fieldDate && !text->isEmpty() && !isIsoDate(*text))
            return Error{ErrorCode::DateInvalid, {text->left(40)}, {}};
        if (!text->isEmpty())
            changes.push_back(fieldChange(document.sha256, each.field, *text));
    }
    if (document.size > 0)
        changes.push_back(fieldChange(document.sha256, fieldSize, document.size));
    return changes;
}

Result<std::vector<Change>> attachChanges(
    const EvidenceDocument& document, const QString& unit, const QString& leaf, const QString& cited) {
    Result<std::vector<Change>> changes = documentChanges(document);
    if (!changes)
        return changes;
    Result<Change> link = linkChange(unit, leaf, document.sha256, cited);
    if (!link)
        return link.error();
    changes->push_back(std::move(*link));
    return changes;
}

// Not valueOf(): an empty text is a link without a cited place, nothing is no link.
Result<Change> linkChange(
    const QString& unit, const QString& leaf, const QString& sha256, const QString& cited) {
    Result<QString> text = shortText(cited);
    if (!text)
        return text.error();
    return Change{Cell::link(unit, leaf, sha256).path(), std::move(*text), {}};
}

Change unlinkChange(const QString& unit, const QString& leaf, const QString& sha256, const QString& reason) {
    return {Cell::link(unit, leaf, sha256).path(), {}, reason};
}

Result<std::vector<Change>> describeChanges(const QString& sha256, const QString& number, const QString& date,
    const QString& issuer, const QString& abstract) {
    const QString day = cleaned(date);
    if (!day.isEmpty() && !isIsoDate(day))
        return Error{ErrorCode::DateInvalid, {day.left(40)}, {}};
    std::vector<Change> changes{fieldChange(sha256, fieldDate, valueOf(day))};
    for (const auto& [field, typed] : {std::pair(fieldNumber, number), std::pair(fieldIssuer, issuer),
             std::pair(fieldAbstract, abstract)}) {
        const Result<QString> text = shortText(typed);
        if (!text)
            return text.error();
        changes.push_back(fieldChange(sha256, field, valueOf(*text)));
    }
    return changes;
}

std::vector<EvidenceUse> evidenceUses(const Campaign& campaign, const QString& sha256) {
    std::vector<EvidenceUse> uses;
    forEachLink(campaign, [&](std::size_t unit, std::size_t leaf, const EvidenceLink& link) {
        if (link.sha256 == sha256)
            uses.push_back({unit, leaf, link.cited});
    });
    return uses;
}

std::map<QString, std::vector<EvidenceUse>> allEvidenceUses(const Campaign& campaign) {
    std::map<QString, std::vector<EvidenceUse>> uses;
    forEachLink(campaign, [&](std::size_t unit, std::size_t leaf, const EvidenceLink& link) {
        uses[link.sha256].push_back({unit, leaf, link.cited});
    });
    return uses;
}

EvidenceDocument documentOf(const Campaign& campaign, const QString& sha256) {
    const auto found = campaign.documents().find(sha256);
    if (found != campaign.documents().end())
        return found->second;
    EvidenceDocument document;
    document.sha256 = sha256;
    return document;
}

} // namespace sodiem
