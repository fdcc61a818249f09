// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/bookfile.h"

namespace sodiem::test {

// The built-in set that has every rule, and what becomes of it as a new version.
inline QByteArray exampleSetBytes() {
    return bytesOf(resourcePath(QStringLiteral("criteria/example-all-rules.json")));
}

inline QByteArray replaced(QByteArray bytes, const char* what, const char* by) {
    const qsizetype at = bytes.indexOf(what);
    INFO(what);
    REQUIRE(at >= 0);
    return bytes.replace(at, static_cast<qsizetype>(qstrlen(what)), by);
}

// Version 2: one choice gives other points, one title other words, and the points of its example follow.
inline QByteArray exampleSetVersion2() {
    QByteArray bytes = replaced(exampleSetBytes(), "\"version\": 1", "\"version\": 2");
    bytes = replaced(bytes, "\"label\": {\"vi\": \"Ban hành chậm\", \"en\": \"Issued late\"}, \"points\": \"1\"",
        "\"label\": {\"vi\": \"Ban hành chậm\", \"en\": \"Issued late\"}, \"points\": \"1.25\"");
    bytes = replaced(bytes, "{\"inputs\": {\"choice\": \"cham\"}, \"points\": \"1\"",
        "{\"inputs\": {\"choice\": \"cham\"}, \"points\": \"1.25\"");
    return replaced(bytes, "\"vi\": \"Số liệu tự đánh giá chính xác\"", "\"vi\": \"Số liệu tự đánh giá đúng\"");
}

// Three faults in three places.
inline QByteArray faultySet() {
    QByteArray bytes = replaced(exampleSetVersion2(), "\"points\": \"1.25\", \"because\"", "\"points\": \"0.3\", \"because\"");
    bytes = replaced(bytes, "\"measure\": \"100 * xong / giao\"", "\"measure\": \"100 * xongg / giao\"");
    return replaced(bytes, "\"en\": \"Ratios and bands\"}, \"maximum\": \"20\"", "\"en\": \"Ratios and bands\"}, \"maximum\": \"21\"");
}

inline QString writtenTo(const QTemporaryDir& folder, const char* name, const QByteArray& bytes) {
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

} // namespace sodiem::test
