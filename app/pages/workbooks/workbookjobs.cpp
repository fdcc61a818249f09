// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/workbooks/workbookjobs.h"

#include "app/printing/workbookwords.h"

#include <QDir>
#include <QFileInfo>

namespace sodiem {
namespace {

// Files that go again unless they are kept.
class WrittenFiles {
public:
    explicit WrittenFiles(const QString& folder) : m_folder(folder), m_isNew(!QFileInfo::exists(folder)) { }
    ~WrittenFiles() {
        if (m_kept)
            return;
        for (const QString& path : m_paths)
            QFile::remove(path);
        if (m_isNew)
            QDir().rmdir(m_folder);
    }
    WrittenFiles(const WrittenFiles&) = delete;
    WrittenFiles& operator=(const WrittenFiles&) = delete;

    Status makeFolder() const {
        return QDir().mkpath(m_folder)
            ? Status(Done{})
            : Status(Error{ErrorCode::FolderNotWritable, {QStringLiteral("mkdir")}, {m_folder, 0, {}}});
    }
    void add(const QString& path) { m_paths << path; }
    void keep() { m_kept = true; }

private:
    QString m_folder;
    bool m_isNew;
    bool m_kept = false;
    QStringList m_paths;
};

Status writeAll(const Campaign& campaign, const WorkbookExport& wanted, const Progress& progress) {
    const QDir folder(wanted.folder);
    const auto pathOf = [&](std::size_t unit) {
        return folder.filePath(selfAssessmentFileName(*campaign.frame().units[unit]));
    };
    for (const std::size_t unit : wanted.units)
        if (QFileInfo::exists(pathOf(unit)))
            return Error{ErrorCode::FileExists, {}, {pathOf(unit), 0, {}}};
    WrittenFiles files(wanted.folder);
    if (const Status made = files.makeFolder(); !made)
        return made;
    const SelfAssessmentWords words = selfAssessmentWords();
    for (std::size_t i = 0; i < wanted.units.size(); ++i) {
        if (!goesOn(progress, i, wanted.units.size()))
            return Error{ErrorCode::Cancelled, {}, {}};
        const QString path = pathOf(wanted.units[i]);
        const Status written = writeSelfAssessment(path, campaign, wanted.units[i], wanted.source, words);
        if (!written)
            return written;
        files.add(path);
    }
    files.keep();
    return Done{};
}

} // namespace

Job::Work writeWorkbooks(const Campaign& campaign, const WorkbookExport& wanted) {
    return [snapshot = std::make_shared<const Campaign>(campaign), wanted](
               const Progress& progress) { return writeAll(*snapshot, wanted, progress); };
}

Job::Work readWorkbooks(std::shared_ptr<SelfAssessmentIntake> intake, const QStringList& paths) {
    return [intake = std::move(intake), paths](const Progress& progress) -> Status {
        const bool folder = paths.size() == 1 && QFileInfo(paths.front()).isDir();
        const Result<QStringList> files = folder ? workbooksIn(paths.front()) : Result<QStringList>(paths);
        if (!files)
            return files.error();
        for (qsizetype i = 0; i < files->size(); ++i) {
            if (!goesOn(progress, static_cast<std::size_t>(i), static_cast<std::size_t>(files->size())))
                return Error{ErrorCode::Cancelled, {}, {}};
            intake->take(files->at(i));
        }
        return Done{};
    };
}

} // namespace sodiem
