// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"
#include "support/tinybook.h"

#include <sqlite3.h>

#include <QDir>
#include <QTemporaryDir>

namespace sodiem::test {

inline Actor actor(const char* device = "d1") {
    return {QString::fromLatin1(device), QStringLiteral("Nguyễn Văn An"), QStringLiteral("appraiser")};
}

inline Change change(const char* cell, const CellValue& value, const char* reason = "") {
    return {QString::fromUtf8(cell), value, QString::fromUtf8(reason)};
}

class Foreign {
public:
    explicit Foreign(const QString& path) {
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &m_database) == SQLITE_OK);
    }
    ~Foreign() { sqlite3_close(m_database); }
    Foreign(const Foreign&) = delete;
    Foreign& operator=(const Foreign&) = delete;
    void run(const QByteArray& statement) {
        const char* sql = statement.constData();
        INFO(sql << ": " << sqlite3_errmsg(m_database));
        REQUIRE(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    }

private:
    sqlite3* m_database = nullptr;
};

// A folder of its own with one book of the tiny set in it; gone with the value.
struct BookFile {
    explicit BookFile(const QByteArray& set) : BookFile(QStringLiteral("Sổ điểm.sodiem"), set) { }
    explicit BookFile(
        const QString& name = QStringLiteral("Sổ điểm.sodiem"), const QByteArray& set = tinySetBytes()) {
        REQUIRE(folder.isValid());
        path = folder.filePath(name);
        REQUIRE(Book::create(path, QStringLiteral("Chấm điểm 2018"), 2018, fewUnits(), set, clock));
    }

    Book open(Access access = Access::ReadWrite) const {
        Result<Book> book = Book::open(path, access);
        if (!book)
            UNSCOPED_INFO("error " << static_cast<int>(book.error().code) << ' '
                                   << book.error().args.join(u' ').toStdString());
        REQUIRE(book);
        return std::move(*book);
    }
    std::optional<ErrorCode> refusal(Access access = Access::ReadWrite) const {
        const Result<Book> book = Book::open(path, access);
        return book ? std::optional<ErrorCode>() : book.error().code;
    }
    // A few events of two devices, over several actions.
    void fill() const {
        Book book = open();
        REQUIRE(book.append(actor(),
            {change("entry/00001/1.1/self/choice", QStringLiteral("tot")),
                change("fact/00001/hoso", std::int64_t(100))},
            clock));
        REQUIRE(book.append(actor("d2"),
            {change("entry/00001/1.2/appraised/ke_hoach", std::int64_t(20), "đối chiếu")}, clock));
        REQUIRE(book.append(actor(),
            {change("fact/00001/hoso", std::int64_t(101)),
                change("dream/of/2030", QStringLiteral("giữ lại"))},
            clock));
        REQUIRE(book.append(actor("d2"), {change("entry/00001/1.1/self/choice", {})}, clock));
    }
    // An event of another computer that did not know what stands in the cell.
    void plant(const char* cell, const CellValue& value) const {
        const Book book = open(Access::ReadOnly);
        Author author{QStringLiteral("d9"), QStringLiteral("Trần Thị Bình"), {}, 0, genesisOf(book.header())};
        Heads heads;
        const std::vector<SealedEvent> sealed = writeEvents(author, heads, {change(cell, value)}, clock);
        REQUIRE(sealed.size() == 1);
        const auto hex = [](QByteArrayView bytes) { return "x'" + bytes.toByteArray().toHex() + "'"; };
        const QByteArray id = hex(QByteArrayView(reinterpret_cast<const char*>(sealed[0].event.id.data()), 32));
        const QByteArray number = QByteArray::number(static_cast<qlonglong>(book.eventCount() + 1));
        const QByteArray text = textOfCellValue(value).toUtf8();
        const QByteArray stored
            = std::holds_alternative<std::int64_t>(value) ? text : "'" + text + "'";
        Foreign foreign(path);
        foreign.run("INSERT INTO event VALUES (" + number + "," + id + "," + hex(sealed[0].bytes) + ")");
        foreign.run("INSERT INTO head VALUES ('" + QByteArray(cell) + "'," + id + "," + stored + ")");
        foreign.run("INSERT INTO chain VALUES ('d9',1," + id + ")");
    }
    QByteArray bytes() const { return bytesOf(path); }
    void write(const QByteArray& content) const {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(content) == content.size());
    }
    QStringList files() const {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir folder;
    QString path;
    Clock clock = Clock::fixed(1541410200000);
};

// A connection of somebody else's, by SQLite itself.
} // namespace sodiem::test
