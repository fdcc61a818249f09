// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>

#include <QByteArray>
#include <QStringList>

namespace sodiem {

// The kinds of files that may be evidence: scans, photos and documents, nothing that runs. A kind is known by
// how a name ends, and proven by what the content begins with.
class EvidenceKind {
public:
    static std::optional<EvidenceKind> ofName(const QString& name);

    // Takes a file in, piece by piece from its start. Errors: EvidenceContentWrong (this is not such a file);
    // EvidenceMacros and EvidenceEncrypted, where that can be told without unpacking anything.
    Status take(QByteArrayView piece);

private:
    explicit EvidenceKind(std::size_t row) : m_row(row) { }

    std::size_t m_row;
    std::int64_t m_seen = 0; // bytes
    QByteArray m_tail; // the end of what was seen
};

QStringList evidenceEndings(); // ".pdf" …, in the order a dialog shows them
QString endingOf(const QString& name); // with its dot, in small letters; "" for none

} // namespace sodiem
