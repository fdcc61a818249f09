// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/newbook.h"

#include "core/base/files.h"

#include <QFile>
#include <QFileInfo>

namespace sodiem {
namespace {

Status makeAt(
    const QString& path, const BookPlan& plan, const Clock& clock, const std::function<Status(Book&)>& fill) {
    if (const Status made
        = Book::create(path, plan.title, plan.year, plan.catalogue, plan.criteria, clock, plan.plan);
        !made)
        return made;
    Result<Book> book = Book::open(path, Access::ReadWrite);
    return book ? fill(*book) : Status(book.error());
}

} // namespace

Status makeBook(const BookPlan& plan, const Clock& clock, const std::function<Status(Book&)>& fill) {
    if (QFileInfo::exists(plan.path) || QFileInfo(plan.path).isSymLink())
        return Error{ErrorCode::FileExists, {}, {plan.path, 0, {}}};
    AtomicFile file(plan.path);
    if (const Status reserved = file.reserve(); !reserved)
        return reserved;
    QFile::remove(file.temporaryPath()); // a book wants a path that does not exist
    if (const Status made = makeAt(file.temporaryPath(), plan, clock, fill); !made) {
        const bool ofFile = made.error().place.file == file.temporaryPath();
        return ofFile ? Error{made.error().code, made.error().args, {plan.path, 0, {}}} : made.error();
    }
    return file.installNew();
}

} // namespace sodiem
