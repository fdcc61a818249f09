// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxreader.h"

#include "core/base/files.h"
#include "core/exchange/xlsxsheet.h"

namespace sodiem {
namespace {

// The container of Office before 2007, and of what newer ones lock with a password.
Error oleError(const QByteArray& bytes) {
    QByteArray wide;
    for (const char c : QByteArrayView("EncryptedPackage"))
        wide.append(c).append('\0');
    return {bytes.contains(wide) ? ErrorCode::XlsxEncrypted : ErrorCode::XlsxOldFormat, {}, {}};
}

} // namespace

Result<Workbook> readXlsx(const QByteArray& bytes, const Progress& progress) {
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return oleError(bytes);
    if (!bytes.startsWith("PK\x03\x04"))
        return Error{ErrorCode::XlsxNotWorkbook, {}, {}};
    Result<Archive> archive = Archive::open(bytes);
    if (!archive)
        return archive.error();
    if (const Status ours = xlsx::refuseForeign(*archive); !ours)
        return ours.error();
    const Result<xlsx::Parts> parts = xlsx::readParts(*archive);
    if (!parts)
        return parts.error();
    Result<std::vector<QString>> texts = xlsx::readSharedTexts(*archive, parts->sharedTexts);
    if (!texts)
        return texts.error();
    Result<xlsx::NumberStyles> styles = xlsx::readNumberStyles(*archive, parts->styles);
    if (!styles)
        return styles.error();
    Workbook workbook;
    xlsx::Context context{std::move(*texts), std::move(*styles), parts->from1904, mostSheetRows, mostSheetCells,
        [&] { return goesOn(progress, workbook.sheets.size(), parts->sheets.size()); }};
    for (const xlsx::SheetPart& part : parts->sheets) {
        Result<Sheet> sheet = xlsx::readSheet(*archive, part, context);
        if (!sheet)
            return sheet.error();
        workbook.sheets.push_back(std::move(*sheet));
    }
    return workbook;
}

Result<Workbook> readXlsxFile(const QString& path) {
    const Result<QByteArray> bytes = readFile(path, mostXlsxBytes);
    if (!bytes)
        return bytes.error();
    Result<Workbook> workbook = readXlsx(*bytes);
    return workbook ? std::move(workbook) : Result<Workbook>(workbook.error().in(path));
}

} // namespace sodiem
