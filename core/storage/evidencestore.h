// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

namespace sodiem {

// A file as it was taken in.
struct EvidenceFile {
    QString sha256;
    std::int64_t size = 0;
    QString name; // as a register shows it

    bool operator==(const EvidenceFile&) const = default;
};

struct ExaminedEvidence;

// How far a work is; false cancels it (ErrorCode::Cancelled).
using EvidenceProgress = std::function<bool(std::int64_t done, std::int64_t all)>;

constexpr std::int64_t mostEvidenceBytes = 200 << 20;

// The files of a book's evidence, in NAME.sodiem.evidence/ beside it: each is named by its content
// (ab/ab12…), written once and never deleted. The folder says in a file "book" whose it is, so that a renamed
// book or a mixed-up folder is noticed. A value: it holds nothing open, and looks at the disk at every call.
class EvidenceStore {
public:
    EvidenceStore(const QString& bookPath, const QString& bookId);

    const QString& folder() const { return m_folder; }
    QString path(const QString& sha256) const; // where the file stands or would; "" for what is no digest

    // The folder is there and this book's. Errors: EvidenceFolderMissing, EvidenceFolderForeign.
    Status ready() const;

    // Moves a folder found elsewhere, under whatever name, to where this book's should be; it must be this book's,
    // and no book may stand beside it that it serves already. Nothing is moved on an error. Errors:
    // EvidenceFolderForeign (also when another's is in the place), EvidenceFolderInUse, those of moving.
    Status adopt(const QString& found) const;

    // Takes a copy of a file in, durable before this returns, so that an event may name it. On an error
    // nothing is left behind. A folder that is missing is made: ask ready() first where documents are linked
    // already. One call at a time.
    Result<EvidenceFile> add(const QString& path, const EvidenceProgress& progress = {}) const;

    // Reads the file again. Errors: EvidenceMissing, EvidenceDamaged, those of ready().
    Status verify(const QString& sha256, const EvidenceProgress& progress = {}) const;

    // A read-only copy for viewing, in a folder of the caller's; its path. The name comes from the book,
    // perhaps from somebody else's computer: whatever it holds, the copy has a harmless name and an allowed
    // ending that its content bears out. A copy that is there already is used; another file of that name
    // stays.
    Result<QString> openCopy(const QString& sha256, const QString& name, const QString& folder,
        const EvidenceProgress& progress = {}) const;

private:
    enum class Owner { Nobody, ThisBook, Other };
    Result<Owner> ownerOf(const QString& path) const;
    Status claim() const;
    void withdraw(bool hadFolder) const;
    Status store(
        const QString& source, const ExaminedEvidence& examined, const EvidenceProgress& progress) const;
    bool holds(const EvidenceFile& file) const;

    QString m_folder;
    QString m_bookId;
};

// NAME.sodiem.evidence beside the book itself, when the path is a link to it.
QString evidenceFolder(const QString& bookPath);

} // namespace sodiem
