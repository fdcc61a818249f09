// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "support/catch.h"
#include "support/dice.h"

#include <QFile>
#include <QTemporaryDir>

using namespace sodiem;

namespace {

using Cells = std::vector<QString>;

Cells cells(std::initializer_list<const char*> texts) {
    Cells cells;
    for (const char* text : texts)
        cells.push_back(QString::fromUtf8(text));
    return cells;
}

Table tableOf(const QByteArray& csv) {
    const Result<Table> table = parseCsv(csv);
    REQUIRE(table);
    return *table;
}

Error errorOf(const QByteArray& csv) {
    const Result<Table> table = parseCsv(csv);
    REQUIRE_FALSE(table);
    return table.error();
}

} // namespace

TEST_CASE("a table is read with the lines its rows stand on") {
    const Table table = tableOf("unit,value\n00001,7\n\"a\nb\",\"say \"\"so\"\", ok\"\n00004,\n");
    CHECK(table.columns == cells({"unit", "value"}));
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0] == Table::Row{2, cells({"00001", "7"})});
    CHECK(table.rows[1] == Table::Row{3, cells({"a\nb", "say \"so\", ok"})});
    CHECK(table.rows[2] == Table::Row{5, cells({"00004", ""})});
}

TEST_CASE("the usual shapes of a CSV file are all read") {
    const Cells columns = cells({"a", "b"}), row = cells({"1", "2"});
    for (const char* csv : {"a,b\n1,2\n", "a,b\n1,2", "a,b\r\n1,2\r\n",
             "\xEF\xBB\xBF"
             "a,b\n1,2\n",
             "\"a\",\"b\"\n\"1\",\"2\"", "\n\n a,b\n1,2\n", "a,b\n\n1,2\n\n\n", "a,b\r\n\r\n1,2\r\n  \r\n"}) {
        CAPTURE(csv);
        const Result<Table> table = parseCsv(csv);
        REQUIRE(table);
        CHECK(table->columns.size() == 2);
        CHECK(table->columns[1] == columns[1]);
        REQUIRE(table->rows.size() == 1);
        CHECK(table->rows[0].cells == row);
    }
    CHECK(tableOf("\xEF\xBB\xBF"
                  "a,b\n")
              .columns
        == columns);
    CHECK(tableOf("a,b\n\n\n1,2\n").rows[0].line == 4); // blank lines count as lines
    CHECK(tableOf("a,b\r\n\"x\r\ny\",2\r\n3,4\r\n").rows[1].line == 4);
}

TEST_CASE("blanks are skipped, empty cells are not") {
    const Table table = tableOf("a,b\n,\n \n, \n");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0] == Table::Row{2, cells({"", ""})});
    CHECK(table.rows[1] == Table::Row{4, cells({"", " "})});
}

TEST_CASE("a header alone is a table without rows") {
    CHECK(tableOf("a,b\n").rows.empty());
    CHECK(tableOf("a").columns == cells({"a"}));
}

TEST_CASE("a file with nothing in it is refused") {
    for (const char* csv : {"", "\n", "\r\n\r\n", "  \n", "\xEF\xBB\xBF"})
        CHECK(errorOf(csv).code == ErrorCode::CsvEmpty);
}

TEST_CASE("a row of another width is refused by its line") {
    struct Case {
        const char* csv;
        int line;
        const char* found;
    };
    const Case cases[]
        = {{"a,b\n1\n", 2, "1"}, {"a,b\n1,2\n1,2,3\n", 3, "3"}, {"a,b\n\"x\n\n\ny\",2\n1,2,\n", 6, "3"},
            {"a,b\n1,2\n\n\n3", 5, "1"}, {"a,b\r\n1,2\r\n3;4\r\n", 3, "1"}};
    for (const Case& each : cases) {
        CAPTURE(each.csv);
        const Error error = errorOf(each.csv);
        CHECK(error.code == ErrorCode::CsvColumns);
        CHECK(error.place.line == each.line);
        CHECK(error.args == QStringList{QStringLiteral("2"), QString::fromLatin1(each.found)});
    }
}

TEST_CASE("a quote out of place is refused by the line of its row") {
    const std::pair<const char*, int> cases[] = {{"a,b\n\"1,2\n", 2}, {"a,b\n1,2\n\"x\"y,2\n", 3}, {"\"a", 1},
        {"a,b\n1,\"\n\n\n", 2}, {"a,b\n\"1\" ,2\n", 2}, {"a,b\n1\r2,3\n", 2}};
    for (const auto& [csv, line] : cases) {
        CAPTURE(csv);
        const Error error = errorOf(csv);
        CHECK(error.code == ErrorCode::CsvQuote);
        CHECK(error.place.line == line);
    }
}

TEST_CASE("bytes that are not UTF-8 are refused") {
    for (const char* csv : {"a,b\n1,\xC3\n", "a,b\n\xFF,2\n", "a,b\n1,\xE1\xBB", "a,b\n1,2\xC3",
             "a,b\n\xC0\xAF,2\n", "a,b\n\xED\xA0\x80,2\n",
             "\xFF\xFE"
             "a\0,"}) {
        CAPTURE(csv);
        CHECK(errorOf(csv).code == ErrorCode::NotUtf8);
    }
}

TEST_CASE("what is written is read back as it was") {
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        CAPTURE(seed);
        test::Dice dice(seed);
        const int width = 2 + dice.below(4);
        const auto row = [&] {
            Cells texts;
            for (int i = 0; i < width; ++i)
                texts.push_back(dice.text(8));
            return texts;
        };
        Table table;
        table.columns = row();
        for (int i = dice.below(6); i > 0; --i)
            table.add(row());
        const QByteArray csv = writeCsv(table);
        Result<Table> back = parseCsv(csv);
        REQUIRE(back);
        for (Table::Row& each : back->rows)
            each.line = 0;
        REQUIRE(*back == table);
        REQUIRE(writeCsv(*back) == csv);
        if (!csv.contains('\r')) { // the same with the line ends and the mark of Windows
            const QByteArray windows = "\xEF\xBB\xBF" + QByteArray(csv).replace("\n", "\r\n");
            const Result<Table> other = parseCsv(windows);
            REQUIRE(other);
            REQUIRE(other->rows.size() == table.rows.size());
        }
    }
}

TEST_CASE("random bytes are read or refused, never more") {
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        CAPTURE(seed);
        test::Dice dice(seed);
        static const std::vector<QByteArray> pieces
            = {"a", ",", "\"", "\n", "\r", "\xC3", "\xA1", "\xEF\xBB\xBF", "\0", " "};
        QByteArray bytes;
        for (int i = dice.below(30); i > 0; --i)
            bytes += dice.pick(pieces);
        const Result<Table> table = parseCsv(bytes);
        for (const Table::Row& row : table ? table->rows : std::vector<Table::Row>())
            REQUIRE(row.cells.size() == table->columns.size());
    }
}

TEST_CASE("only cells that need it are quoted") {
    Table table;
    table.columns = cells({"a", "b"});
    table.add(cells({"x y", "Đức; 'ba'"}));
    table.add(cells({"1,5", "\"\""}));
    table.add(cells({"", "=1+1"}));
    CHECK(writeCsv(table) == QByteArray("a,b\nx y,Đức; 'ba'\n\"1,5\",\"\"\"\"\"\"\n,=1+1\n"));
}

TEST_CASE("a file is read from its path and its faults name it") {
    const QTemporaryDir folder;
    REQUIRE(folder.isValid());
    const QString path = folder.filePath(QStringLiteral("Biểu 1.csv"));
    const auto write = [&](const QByteArray& bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    SECTION("whole") {
        write("a,b\n1,2\n");
        const Result<Table> table = readCsvFile(path);
        REQUIRE(table);
        CHECK(table->rows.size() == 1);
    }
    SECTION("with a fault") {
        write("a,b\n1\n");
        const Result<Table> table = readCsvFile(path);
        REQUIRE_FALSE(table);
        CHECK(table.error().place == Place{path, 2, {}});
    }
    SECTION("not there") { CHECK(readCsvFile(path).error().code == ErrorCode::FileNotFound); }
    SECTION("a folder") { CHECK_FALSE(readCsvFile(folder.path())); }
    SECTION("larger than any real one, refused before it is read") {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.resize(mostCsvBytes + 1)); // takes no room on the disk
        file.close();
        CHECK(readCsvFile(path).error().code == ErrorCode::FileTooLarge);
    }
}

TEST_CASE("more rows than any real file has are refused") {
    CHECK(parseCsv("a\n1\n\n2\n3\n", 3).ok());
    const Result<Table> table = parseCsv("a\n1\n2\n3\n4\n", 3);
    REQUIRE_FALSE(table);
    CHECK(table.error().code == ErrorCode::CriteriaTooMany);
    CHECK(table.error().args == QStringList{QStringLiteral("rows"), QStringLiteral("3")});
}
