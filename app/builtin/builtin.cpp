// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/builtin/builtin.h"

#include "core/base/files.h"
#include "core/base/jsonlayout.h"
#include "core/exchange/criteriaworkbook.h"
#include "core/exchange/csv.h"
#include "core/exchange/planworkbook.h"
#include "core/exchange/tablefile.h"
#include "core/exchange/xlsxreader.h"
#include "core/scoring/provenset.h"

#include <QDir>

namespace sodiem {
namespace {

const QString prefix = QStringLiteral("builtin:");

bool isBuiltin(const QString& source) { return source.startsWith(prefix); }

// One kind of data: where the program carries it, and how large a file may be.
struct Shelf {
    QString folder;
    QString ending;
    std::int64_t mostBytes;

    QStringList names() const {
        QStringList names = QDir(folder).entryList({u'*' + ending}, QDir::Files, QDir::Name);
        for (QString& name : names)
            name.chop(ending.size());
        return names;
    }
    QStringList sources() const {
        QStringList sources = names();
        for (QString& source : sources)
            source.prepend(prefix);
        return sources;
    }
    Result<QByteArray> read(const QString& source) const {
        if (!isBuiltin(source))
            return readFile(source, mostBytes);
        const QString name = source.mid(prefix.size());
        const QStringList known = names();
        if (!known.contains(name))
            return Error{ErrorCode::BuiltinUnknown, {name.left(60), known.join(QStringLiteral(", "))}, {}};
        return readFile(folder + u'/' + name + ending, mostBytes);
    }
};

const Shelf units{QStringLiteral(":/units"), QStringLiteral(".csv"), mostCsvBytes};
const Shelf plans{QStringLiteral(":/plans"), QStringLiteral(".json"), mostPlanBytes};
const Shelf criteria{QStringLiteral(":/criteria"), QStringLiteral(".json"), mostCriteriaBytes};

Result<NamedTable> builtinTable(const QString& source) {
    const Result<QByteArray> bytes = units.read(source);
    if (!bytes)
        return bytes.error();
    Result<Table> table = parseCsv(*bytes);
    return table ? Result<NamedTable>({std::move(*table), {}}) : Result<NamedTable>(table.error().in(source));
}

bool isWorkbook(const QByteArray& bytes) { return bytes.startsWith("PK\x03\x04"); }

// What is wrong is told by sheet and cell.
Result<SetFile> setOfWorkbook(const QByteArray& bytes) {
    const Result<Workbook> workbook = readXlsx(bytes);
    if (!workbook)
        return workbook.error();
    CriteriaFromWorkbook read = criteriaFromWorkbook(*workbook);
    if (!read.faults.empty())
        return SetFile{{}, {{}, {}, {}, std::move(read.faults)}};
    SetFile file{laidOut(read.set), readProvenSet(read.bytes)};
    for (Error& fault : file.reading.faults)
        fault = read.placed(fault);
    for (Error& remark : file.reading.remarks)
        remark = read.placed(remark);
    return file;
}

Result<Json> planDocument(const QByteArray& bytes) {
    if (!isWorkbook(bytes))
        return parseJson(bytes);
    const Result<Workbook> workbook = readXlsx(bytes);
    return workbook ? planFromWorkbook(*workbook) : Result<Json>(workbook.error());
}

} // namespace

QStringList builtinUnits() { return units.sources(); }

QStringList builtinCriteria() { return criteria.sources(); }

QStringList builtinPlans() { return plans.sources(); }

Result<Catalogue> readUnits(const QString& source) {
    const Result<NamedTable> read = isBuiltin(source) ? builtinTable(source) : readNamedTable(source);
    if (!read)
        return read.error();
    Result<Catalogue> catalogue = Catalogue::fromTable(read->table);
    if (catalogue)
        return catalogue;
    Error fault = catalogue.error().in(source);
    fault.place.sheet = read->sheet;
    return fault;
}

Result<SetFile> readSetFile(const QString& source) {
    Result<QByteArray> bytes = criteria.read(source);
    if (!bytes)
        return bytes.error();
    Result<SetFile> file = isWorkbook(*bytes) ? setOfWorkbook(*bytes)
                                              : Result<SetFile>(SetFile{*bytes, readProvenSet(*bytes)});
    if (!file)
        return file.error().in(source);
    for (Error& fault : file->reading.faults)
        fault = fault.in(source);
    return file;
}

Result<PlanFile> readPlanFile(const QString& source, const CriteriaSet* set) {
    const Result<QByteArray> bytes = plans.read(source);
    if (!bytes)
        return bytes.error();
    const Result<Json> document = planDocument(*bytes);
    if (!document)
        return document.error().in(source);
    PlanFile file{document->canonical(), readPlan(*document, set)};
    for (Error& fault : file.reading.faults)
        fault = fault.in(source);
    return file;
}

} // namespace sodiem
