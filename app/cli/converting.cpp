// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/builtin/builtin.h"
#include "app/cli/session.h"
#include "app/cli/verbs.h"
#include "core/base/files.h"
#include "core/base/jsonlayout.h"
#include "core/exchange/criteriaworkbook.h"

#include <QFileInfo>

namespace sodiem::cli {
namespace {

int told(const Session& session, const Status& status) {
    return status ? exitDone : session.fail(status.error());
}

int failAll(const Session& session, const SetFile& file) {
    for (const Error& fault : file.reading.faults)
        session.fail(fault);
    return exitFailed;
}

// An author corrects a set in its workbook, so one with faults becomes one too.
int toWorkbook(const Session& session, const SetFile& file, const QString& path) {
    const Result<Json> json = parseJson(file.bytes);
    if (!json || !json->isObject())
        return failAll(session, file);
    const Status written = writeCriteriaWorkbook(path, *json, session.clock().utcMilliseconds());
    if (!written)
        return session.fail(written.error());
    if (const std::size_t faults = file.reading.faults.size(); faults > 0)
        session.tell(
            session.language()
                .say("Command line", "The set has %1 faults; “criteria check” names them in the workbook.")
                .arg(faults));
    return exitDone;
}

int toJson(const Session& session, const SetFile& file, const QString& path) {
    const Result<Json> json = parseJson(file.bytes);
    if (!file.reading.set || !json)
        return failAll(session, file);
    return told(session, writeFileAtomically(path, laidOut(*json)));
}

} // namespace

int convertCriteria(Session& session, const Arguments& arguments) {
    const QString from = arguments.positional.value(0), to = arguments.positional.value(1);
    const QString ending = QFileInfo(to).suffix().toLower();
    const bool isEmptyForm = from == u"template";
    if (ending != u"xlsx" && (ending != u"json" || isEmptyForm))
        return session.misuse(
            session.language()
                .say("Command line",
                    "“%1” is neither .xlsx nor .json; let the second name end in one of them "
                    "(an empty template in .xlsx)")
                .arg(to));
    if (isEmptyForm)
        return told(session, writeCriteriaTemplate(to, session.clock().utcMilliseconds()));
    const Result<SetFile> file = readSetFile(from);
    if (!file)
        return session.fail(file.error());
    return ending == u"xlsx" ? toWorkbook(session, *file, to) : toJson(session, *file, to);
}

} // namespace sodiem::cli
