// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/history/author.h"

#include <limits>
#include <map>
#include <vector>

namespace sodiem {

class Campaign;

// Tài liệu kiểm chứng: what a book says of one file, known by its content. What differs between two computers
// reads as empty until it is settled.
struct EvidenceDocument {
    QString sha256; // 64 hexadecimal digits
    QString name; // the file's, as it was when it was added
    std::int64_t size = 0; // bytes
    QString number; // số, ký hiệu
    QString date; // of issue, ISO; "" for none
    QString issuer; // cơ quan ban hành
    QString abstract; // trích yếu
    std::vector<QString> differing; // fields, in order

    bool operator==(const EvidenceDocument&) const = default;
    bool isBlank() const; // nothing is said of it
    QString shownName() const; // never empty
};

// A document that proves something of one unit and one leaf.
struct EvidenceLink {
    QString sha256;
    QString cited; // the page or section that matters; may be empty

    bool operator==(const EvidenceLink&) const = default;
};

// Fields of a document's cells.
inline constexpr QStringView fieldName = u"name";
inline constexpr QStringView fieldSize = u"size";
inline constexpr QStringView fieldNumber = u"number";
inline constexpr QStringView fieldDate = u"date";
inline constexpr QStringView fieldIssuer = u"issuer";
inline constexpr QStringView fieldAbstract = u"abstract";

constexpr qsizetype mostEvidenceCharacters = 500; // of any text about a document

// Takes in what the heads of one cell say. False: not a field of this version, kept in the book and not
// shown.
bool applyEvidenceField(EvidenceDocument& document, const QString& field, const std::vector<Head>& heads);
// Links are in order of their documents. A link is there while any head has it; of several cited places the
// first by event counts, as settling them is not worth a person's time.
void applyEvidenceLink(
    std::vector<EvidenceLink>& links, const QString& sha256, const std::vector<Head>& heads);

// What a book is told of a document when its file comes in: the fields alone of which it says something.
// Errors: TextTooLong, DateInvalid.
Result<std::vector<Change>> documentChanges(const EvidenceDocument& document);

// What changes when somebody attaches a document, changes what a link cites, takes it off again, or describes
// a document. Attaching leaves the fields alone of which the document says nothing. Errors: TextTooLong,
// DateInvalid. The file stays in the store when the last link goes.
Result<std::vector<Change>> attachChanges(
    const EvidenceDocument& document, const QString& unit, const QString& leaf, const QString& cited);
Result<Change> linkChange(
    const QString& unit, const QString& leaf, const QString& sha256, const QString& cited);
Change unlinkChange(
    const QString& unit, const QString& leaf, const QString& sha256, const QString& reason = {});
// All four fields as they are to be; an empty text clears. The date is ISO.
Result<std::vector<Change>> describeChanges(const QString& sha256, const QString& number, const QString& date,
    const QString& issuer, const QString& abstract);

// Where a document is used.
struct EvidenceUse {
    static constexpr std::size_t record = std::numeric_limits<std::size_t>::max(); // after all leaves

    std::size_t unit = 0;
    std::size_t leaf = 0; // or `record`: the scan of the unit's signed record of the visit
    QString cited;

    bool operator==(const EvidenceUse&) const = default;
};
// In order of unit and leaf. A document that is used nowhere is not listed, though its file is kept.
std::vector<EvidenceUse> evidenceUses(const Campaign& campaign, const QString& sha256);
std::map<QString, std::vector<EvidenceUse>> allEvidenceUses(const Campaign& campaign); // by document

// What the campaign says of a document; one of that digest alone when it says nothing.
EvidenceDocument documentOf(const Campaign& campaign, const QString& sha256);

} // namespace sodiem
