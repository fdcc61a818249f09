// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include <map>
#include <zip.h>

#include <QByteArray>

// Workbooks for tests, part by part, as some other program might have written them.
namespace xlsxfile {

using Parts = std::map<QByteArray, QByteArray>;

inline QByteArray zipped(const Parts& parts, zip_int32_t method = ZIP_CM_DEFLATE) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    REQUIRE(target != nullptr);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    REQUIRE(archive != nullptr);
    for (const auto& [name, content] : parts) {
        zip_source_t* source
            = zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
        REQUIRE(index >= 0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), method, 6);
    }
    REQUIRE(zip_close(archive) == 0);
    REQUIRE(zip_source_open(target) == 0);
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    REQUIRE(zip_source_read(target, bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

inline const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
inline const QByteArray mainSpace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
inline const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

// The parts of a workbook of one sheet, "Trang 1", whose rows are given: "<row>…</row>".
inline Parts parts(const QByteArray& rows) {
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/";
    return {
        {"[Content_Types].xml",
            head + "<Types xmlns=\"" + package
                + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                  "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
                  "officedocument.spreadsheetml.sheet.main+xml\"/></Types>"},
        {"_rels/.rels",
            head + "<Relationships xmlns=\"" + package + "relationships\"><Relationship Id=\"rId1\" Type=\""
                + relations + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml",
            head + "<workbook " + mainSpace + " xmlns:r=\"" + relations
                + "\"><sheets><sheet name=\"Trang 1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            head + "<Relationships xmlns=\"" + package + "relationships\"><Relationship Id=\"rId1\" Type=\""
                + relations
                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\""
                + relations + "/styles\" Target=\"/xl/styles.xml\"/><Relationship Id=\"rId3\" Type=\""
                + relations + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
        {"xl/styles.xml",
            head + "<styleSheet " + mainSpace
                + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy;@\"/>"
                  "<numFmt numFmtId=\"165\" formatCode=\"0.00&quot; day&quot;\"/><numFmt numFmtId=\"166\" "
                  "formatCode=\"mm:ss\"/>"
                  "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                  "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf "
                  "numFmtId=\"166\"/></cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml",
            head + "<sst " + mainSpace
                + "><si><t>Phúc Xá</t></si><si><r><t>hai </t></r><r><t xml:space=\"preserve\">đoạn </t></r>"
                  "<rPh sb=\"0\" eb=\"1\"><t>đọc</t></rPh></si><si><t>a_x000D__x0041_b_xZZ_</t></si></sst>"},
        {"xl/worksheets/sheet1.xml",
            head + "<worksheet " + mainSpace + "><sheetData>" + rows + "</sheetData></worksheet>"},
    };
}

inline QByteArray workbook(const QByteArray& rows) { return zipped(parts(rows)); }

} // namespace xlsxfile
