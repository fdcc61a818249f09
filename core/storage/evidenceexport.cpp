// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/evidenceexport.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/base/platform.h"
#include "core/base/text.h"
#include "core/storage/evidencekind.h"
#include "core/units/labels.h"

#include <algorithm>
#include <iterator>
#include <set>

#include <QDir>
#include <QFileInfo>

namespace sodiem {
namespace {

// A folder that becomes visible under its name when all is in it, and is gone when that never happens.
class NewFolder {
public:
    explicit NewFolder(const QString& path)
        : m_path(path)
        , m_temporary(QStringLiteral("%1/.%2~").arg(QFileInfo(path).absolutePath(), randomId().left(12))) { }
    ~NewFolder() {
        if (!m_installed)
            QDir(m_temporary).removeRecursively();
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;

    Status reserve() const {
        if (QFileInfo::exists(m_path) || QFileInfo(m_path).isSymLink())
            return Error{ErrorCode::FileExists, {}, {m_path, 0, {}}};
        return inPlace(platform::createFolder(m_temporary));
    }
    Status install() {
        const Status moved = inPlace(platform::moveNew(m_temporary, m_path));
        m_installed = moved.ok();
        return moved;
    }
    const QString& temporaryPath() const { return m_temporary; }
    // The temporary folder is the program's own business: an error names the one that is wanted.
    Status inPlace(const Status& status) const { return status ? status : Status(inPlace(status.error())); }
    Error inPlace(Error error) const {
        if (error.place.file.startsWith(m_temporary))
            error.place.file = m_path;
        return error;
    }

private:
    QString m_path;
    QString m_temporary;
    bool m_installed = false;
};

// What concerns one file alone; anything else ends the export.
bool isOfFile(ErrorCode code) {
    constexpr ErrorCode ofFile[] = {ErrorCode::EvidenceMissing, ErrorCode::EvidenceDamaged,
        ErrorCode::EvidenceKindForbidden, ErrorCode::EvidenceContentWrong, ErrorCode::FileNotReadable};
    return std::find(std::begin(ofFile), std::end(ofFile), code) != std::end(ofFile);
}

// "3.2.1 - 12-KH-UBND - ke hoach.pdf"; not the same as any before, also where capitals do not count. What
// tells two names apart stands in front, where a name that is too long is not cut.
class Names {
public:
    QString next(const UnitEvidence::Proof& proof) {
        QString number = proof.document.number;
        number.replace(u'/', u'-').replace(u'\\', u'-');
        QStringList parts{number, safeFileName(proof.document.shownName())};
        parts.removeAll(QString());
        for (int count = 1;; ++count) {
            const QString front
                = count == 1 ? proof.ref : QStringLiteral("%1 (%2)").arg(proof.ref).arg(count);
            const QString tried = safeFileName((QStringList{front} + parts).join(QStringLiteral(" - ")));
            if (m_taken.insert(tried.toCaseFolded()).second)
                return tried;
        }
    }

private:
    std::set<QString> m_taken;
};

class Export {
public:
    Export(const EvidenceStore& store, const UnitEvidence& unit, const QString& folder,
        const EvidenceIndex& index, const Progress& progress)
        : m_store(store)
        , m_unit(unit)
        , m_folder(folder)
        , m_index(index)
        , m_progress(progress)
        , m_all(unit.documents()) { }

    Status run(EvidenceExported& exported) {
        Table table;
        table.columns = m_index.columns;
        for (const UnitEvidence::Proof& proof : m_unit.proofs) {
            const auto [known, isNew] = m_outcomes.try_emplace(proof.document.sha256);
            if (isNew)
                if (const Status copied = copy(proof, known->second, exported); !copied)
                    return copied;
            table.add(row(proof, known->second));
        }
        return m_index.write(m_folder + u'/' + m_index.fileName, table);
    }

private:
    struct Outcome {
        QString file; // empty: not exported
        QString state;
    };

    Status copy(const UnitEvidence::Proof& proof, Outcome& outcome, EvidenceExported& exported) {
        const EvidenceProgress goOn
            = [this](std::int64_t, std::int64_t) { return goesOn(m_progress, m_done, m_all); };
        const Result<QString> made
            = m_store.openCopy(proof.document.sha256, m_names.next(proof), m_folder, goOn);
        if (made) {
            outcome = {QFileInfo(*made).fileName(), m_index.exported};
            ++exported.files;
        } else if (isOfFile(made.error().code)) {
            outcome.state = stateOf(made.error().code);
            exported.faults.push_back(named(made.error(), proof));
        } else {
            return made.error();
        }
        return goesOn(m_progress, ++m_done, m_all) ? Status(Done{})
                                                   : Status(Error{ErrorCode::Cancelled, {}, {}});
    }
    // The document is named as people know it, not by its digest.
    static Error named(const Error& error, const UnitEvidence::Proof& proof) {
        Error fault = error.ofNode(proof.ref);
        if (fault.code == ErrorCode::EvidenceMissing || fault.code == ErrorCode::EvidenceDamaged)
            fault.args = {proof.document.shownName()};
        return fault;
    }
    QString stateOf(ErrorCode code) const {
        if (code == ErrorCode::EvidenceMissing)
            return m_index.missing;
        return code == ErrorCode::EvidenceDamaged || code == ErrorCode::FileNotReadable ? m_index.damaged
                                                                                        : m_index.refused;
    }
    static std::vector<QString> row(const UnitEvidence::Proof& proof, const Outcome& outcome) {
        const EvidenceDocument& document = proof.document;
        return {proof.ref, proof.title, document.number, document.date, document.issuer, document.abstract,
            proof.cited, outcome.file.isEmpty() ? document.shownName() : outcome.file,
            document.size > 0 ? QString::number(document.size) : QString(), document.sha256, outcome.state};
    }

    const EvidenceStore& m_store;
    const UnitEvidence& m_unit;
    const QString m_folder;
    const EvidenceIndex& m_index;
    const Progress& m_progress;
    const std::size_t m_all;
    std::size_t m_done = 0;
    Names m_names;
    std::map<QString, Outcome> m_outcomes; // by document
};

} // namespace

std::size_t UnitEvidence::documents() const {
    std::set<QString> digests;
    for (const Proof& proof : proofs)
        digests.insert(proof.document.sha256);
    return digests.size();
}

UnitEvidence evidenceOfUnit(const Campaign& campaign, std::size_t unit) {
    const Frame& frame = campaign.frame();
    UnitEvidence evidence;
    evidence.folderName = safeFileName(frame.units[unit]->code + u' ' + officialName(*frame.units[unit]));
    const auto& leaves = campaign.record(unit).evidence;
    for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf)
        for (const EvidenceLink& link : leaves[leaf])
            evidence.proofs.push_back({frame.leaves[leaf]->ref, frame.leaves[leaf]->title.vi,
                documentOf(campaign, link.sha256), link.cited});
    for (const EvidenceLink& scan : campaign.record(unit).visit.scans)
        evidence.proofs.push_back({recordOfVisitRef(), recordOfVisitTitle(), documentOf(campaign, scan.sha256), {}});
    return evidence;
}

Result<EvidenceExported> exportEvidence(const EvidenceStore& store, const UnitEvidence& unit,
    const QString& parent, const EvidenceIndex& index, const Progress& progress) {
    if (const Status ready = store.ready(); !ready)
        return ready.error();
    NewFolder folder(QDir(parent).filePath(unit.folderName));
    EvidenceExported exported{QDir(parent).filePath(unit.folderName), 0, {}};
    Status done = folder.reserve();
    if (done)
        done = folder.inPlace(Export(store, unit, folder.temporaryPath(), index, progress).run(exported));
    if (done)
        done = folder.install();
    return done ? Result<EvidenceExported>(std::move(exported)) : Result<EvidenceExported>(done.error());
}

} // namespace sodiem
