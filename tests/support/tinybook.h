// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/reader.h"
#include "core/units/catalogue.h"
#include "support/catch.h"
#include "support/resources.h"

#include <QFile>

namespace sodiem::test {

// A set small enough to be read in a blink, with one leaf of each kind of input.
inline QByteArray tinySetBytes() {
    return R"({"format":"sodiem-criteria/1","id":"tiny","version":1,"year":2018,
"title":{"vi":"Bộ nhỏ","en":"Tiny set"},"supersedes":null,"legalBasis":[],"appliesTo":["ward","commune"],"decimals":2,
"parts":[{"id":"appraisal","maximum":"8"},{"id":"survey","maximum":"2","ifMissing":"leaveOut"}],"notApplicable":"drop",
"facts":[{"name":"hoso","type":"integer","label":{"vi":"Hồ sơ","en":"Dossiers"},"min":"0"},
{"name":"ghi_chu","type":"text","label":{"vi":"Ghi chú","en":"Remark"}}],
"nodes":[
{"ref":"1","parent":null,"kind":"scored","part":"appraisal","scoredBy":"unit","title":{"vi":"Một","en":"One"},"maximum":"8"},
{"ref":"1.1","parent":"1","title":{"vi":"Chọn","en":"Choice"},"maximum":"2","notApplicable":"forbidden",
"rule":{"kind":"choice","options":[{"id":"tot","label":{"vi":"Tốt","en":"Good"},"points":"2"},
{"id":"kem","label":{"vi":"Kém","en":"Bad"},"points":"0"}]},"examples":[]},
{"ref":"1.2","parent":"1","title":{"vi":"Tỷ lệ","en":"Share"},"maximum":"3",
"inputs":[{"name":"ke_hoach","type":"integer","label":{"vi":"Kế hoạch","en":"Planned"},"min":"0"},
{"name":"da_lam","type":"integer","label":{"vi":"Đã làm","en":"Done"},"min":"0"}],
"rule":{"kind":"proportional","measure":"100 * da_lam / ke_hoach","ifUndefined":"notApplicable","full":"100"},
"checks":[{"must":"da_lam <= ke_hoach","severity":"error","text":{"vi":"Đã làm không quá kế hoạch","en":"Done exceeds planned"}}],
"examples":[]},
{"ref":"1.3","parent":"1","title":{"vi":"Tự cho","en":"Manual"},"maximum":"3","rule":{"kind":"manual","min":"0.5","max":"3","step":"0.25"},"examples":[]},
{"ref":"2","parent":null,"kind":"scored","part":"survey","scoredBy":"survey","title":{"vi":"Hai","en":"Two"},"maximum":"2"},
{"ref":"2.1","parent":"2","title":{"vi":"Điều tra","en":"Survey"},"maximum":"2",
"rule":{"kind":"survey","options":[{"id":"hai_long","label":{"vi":"Hài lòng","en":"Content"},"share":"100"},
{"id":"khong","label":{"vi":"Không","en":"Not"},"share":"0"}],
"groups":[{"id":"dan","label":{"vi":"Dân","en":"People"},"weight":"1"},{"id":"dn","label":{"vi":"Doanh nghiệp","en":"Firms"},"weight":"1"}],
"combine":"pooled"},"examples":[]}],
"gates":[],"ranking":{"groups":["all"],"ties":"shared","tieKeys":["name"],"compare":"exact"},
"classBasis":"index","classes":[]})";
}

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline CriteriaSet setOf(const QByteArray& bytes) {
    CriteriaReading reading = readCriteria(bytes);
    for (const Error& fault : reading.faults)
        UNSCOPED_INFO(static_cast<int>(fault.code)
            << ' ' << fault.args.join(u' ').toStdString() << " at " << fault.place.node.toStdString());
    REQUIRE(reading.set);
    return std::move(*reading.set);
}

inline QByteArray builtinSetBytes() {
    return bytesOf(resourcePath(QStringLiteral("criteria/hanoi-2018-commune.json")));
}

// Phúc Xá, Trúc Bạch and Sơn Đà are scored; Ba Đình and Tây Đằng (no township in the tiny set) are not.
inline Catalogue fewUnits() {
    Table table;
    table.columns = {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("kind"),
        QStringLiteral("parent_code"), QStringLiteral("terrain")};
    table.add({QStringLiteral("01"), QStringLiteral("Thành phố Hà Nội"), QStringLiteral("province"), {}, {}});
    table.add({QStringLiteral("001"), QStringLiteral("Quận Ba Đình"), QStringLiteral("district_urban"),
        QStringLiteral("01"), {}});
    table.add({QStringLiteral("00001"), QStringLiteral("Phường Phúc Xá"), QStringLiteral("ward"),
        QStringLiteral("001"), {}});
    table.add({QStringLiteral("00004"), QStringLiteral("Phường Trúc Bạch"), QStringLiteral("ward"),
        QStringLiteral("001"), QStringLiteral("ven hồ")});
    table.add({QStringLiteral("271"), QStringLiteral("Huyện Ba Vì"), QStringLiteral("district_rural"),
        QStringLiteral("01"), {}});
    table.add({QStringLiteral("09619"), QStringLiteral("Thị trấn Tây Đằng"), QStringLiteral("township"),
        QStringLiteral("271"), {}});
    table.add({QStringLiteral("09661"), QStringLiteral("Xã Sơn Đà"), QStringLiteral("commune"),
        QStringLiteral("271"), {}});
    Result<Catalogue> units = Catalogue::fromTable(table);
    REQUIRE(units);
    return std::move(*units);
}

} // namespace sodiem::test
