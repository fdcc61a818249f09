// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/units/catalogue.h"

#include <optional>
#include <vector>

namespace sodiem {

// What a book is, fixed when it is made. Its digest is where every device's chain of events starts.
struct BookHeader {
    QString id; // 32 hexadecimal digits
    int year = 0;
    QString title;
    QString unitsDigest; // of the units object
    std::vector<QString> criteriaDigests; // of the criteria objects the book was made with; one for each set
    std::int64_t createdUtcMilliseconds = 0;
    QString planDigest = {}; // of the plan object; empty: the book has no plan

    bool operator==(const BookHeader&) const = default;
};

QByteArray headerBytes(const BookHeader& header); // canonical JSON
std::optional<BookHeader> parseHeader(const QByteArray& bytes);
Digest genesisOf(const BookHeader& header);

// The units as one canonical document, so that equal catalogues have equal digests whatever file they came
// from.
QByteArray unitsDocument(const Catalogue& catalogue);
Result<Catalogue> parseUnitsDocument(const QByteArray& bytes);

} // namespace sodiem
