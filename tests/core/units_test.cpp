// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/catalogue.h"
#include "core/units/labels.h"
#include "support/catch.h"
#include "support/resources.h"

#include <algorithm>
#include <memory>
#include <set>

#include <QFile>

using namespace sodiem;

namespace {

// Lines of text as a table; the files of the program have no quotes.
Table tableOf(const QString& text) {
    Table table;
    int line = 0;
    for (const QString& each : text.split(QLatin1Char('\n'))) {
        const QStringList cells = each.split(QLatin1Char(','));
        if (++line == 1)
            table.columns.assign(cells.begin(), cells.end());
        else if (!each.isEmpty())
            table.rows.push_back({line, {cells.begin(), cells.end()}});
    }
    return table;
}

const QString header = QStringLiteral("code,name,kind,parent_code\n");

Result<Catalogue> read(const QString& rows) { return Catalogue::fromTable(tableOf(header + rows)); }

QString contentOf(const QString& name) {
    QFile file(resourcePath(QStringLiteral("units/")) + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

Catalogue builtin(const QString& name) {
    const Result<Catalogue> catalogue = Catalogue::fromTable(tableOf(contentOf(name)));
    REQUIRE(catalogue.ok());
    return *catalogue;
}

// The only unit of a file with one row of this kind.
Unit unitNamed(const QString& name, const QString& kind = QStringLiteral("ward")) {
    const auto catalogue = read(QStringLiteral("1,%1,%2,\n2,Xã A,commune,\n").arg(name, kind));
    REQUIRE(catalogue.ok());
    return catalogue->units().front();
}

QStringList codesOf(const std::vector<const Unit*>& units) {
    QStringList codes;
    for (const Unit* unit : units)
        codes.push_back(unit->code);
    return codes;
}

long countOf(const Catalogue& catalogue, UnitKind kind) {
    const auto& units = catalogue.units();
    return std::count_if(units.begin(), units.end(), [&](const Unit& unit) { return unit.kind == kind; });
}

void requireError(const Result<Catalogue>& result, const Error& expected) {
    REQUIRE_FALSE(result.ok());
    CHECK(static_cast<int>(result.error().code) == static_cast<int>(expected.code));
    CHECK(result.error().args == expected.args);
    CHECK(result.error().place.file == expected.place.file);
    CHECK(result.error().place.line == expected.place.line);
    CHECK(result.error().place.node == expected.place.node);
}

struct KindCase {
    UnitKind kind;
    QString id, word;
    bool communeLevel;
};

const KindCase kindCases[] = {
    {UnitKind::Province, QStringLiteral("province"), QStringLiteral("tỉnh"), false},
    {UnitKind::DistrictUrban, QStringLiteral("district_urban"), QStringLiteral("quận"), false},
    {UnitKind::DistrictRural, QStringLiteral("district_rural"), QStringLiteral("huyện"), false},
    {UnitKind::Town, QStringLiteral("town"), QStringLiteral("thị xã"), false},
    {UnitKind::City, QStringLiteral("city"), QStringLiteral("thành phố"), false},
    {UnitKind::Ward, QStringLiteral("ward"), QStringLiteral("phường"), true},
    {UnitKind::Commune, QStringLiteral("commune"), QStringLiteral("xã"), true},
    {UnitKind::Township, QStringLiteral("township"), QStringLiteral("thị trấn"), true},
    {UnitKind::SpecialZone, QStringLiteral("special_zone"), QStringLiteral("đặc khu"), true},
};

const QString smallCity = QStringLiteral("01,Thành phố Hà Nội,province,\n"
                                         "001,Quận Ba Đình,district_urban,01\n"
                                         "00001,Phường Phúc Xá,ward,001\n"
                                         "002,Huyện Ba Vì,district_rural,01\n"
                                         "00009,Xã Yên Bài,commune,002\n"
                                         "00004,Phường Trúc Bạch,ward,001\n"
                                         "00005,Thị trấn Tây Đằng,township,002\n"
                                         "498,Huyện Hoàng Sa,district_rural,01\n");

} // namespace

// ---- Kinds ----

TEST_CASE("a kind has an id, a word and a level") {
    for (const KindCase& each : kindCases) {
        CAPTURE(each.id);
        CHECK(unitKindId(each.kind) == each.id);
        CHECK((unitKind(each.id) == each.kind));
        CHECK(typeWord(each.kind) == each.word);
        CHECK(isCommuneLevel(each.kind) == each.communeLevel);
    }
    CHECK_FALSE(unitKind(u"Ward").has_value());
    CHECK_FALSE(unitKind(u"phường").has_value());
    CHECK_FALSE(unitKind(u"").has_value());
}

// ---- Names ----

TEST_CASE("a unit is named as Decree 30 writes it") {
    struct Case {
        Unit unit;
        QString official, inText, upper, committee, place;
    };
    const Case cases[] = {
        {{.code = {},
             .kind = UnitKind::Ward,
             .properName = QStringLiteral("Phúc Xá"),
             .parent = {},
             .attributes = {}},
            QStringLiteral("Phường Phúc Xá"), QStringLiteral("phường Phúc Xá"),
            QStringLiteral("PHƯỜNG PHÚC XÁ"), QStringLiteral("UBND phường Phúc Xá"),
            QStringLiteral("Phúc Xá")},
        {{.code = {},
             .kind = UnitKind::Ward,
             .properName = QStringLiteral("Lê Đại Hành"),
             .capitalType = true,
             .parent = {},
             .attributes = {}},
            QStringLiteral("Phường Lê Đại Hành"), QStringLiteral("Phường Lê Đại Hành"),
            QStringLiteral("PHƯỜNG LÊ ĐẠI HÀNH"), QStringLiteral("UBND Phường Lê Đại Hành"),
            QStringLiteral("Phường Lê Đại Hành")},
        {{.code = {},
             .kind = UnitKind::Ward,
             .properName = QStringLiteral("1"),
             .capitalType = true,
             .parent = {},
             .attributes = {}},
            QStringLiteral("Phường 1"), QStringLiteral("Phường 1"), QStringLiteral("PHƯỜNG 1"),
            QStringLiteral("UBND Phường 1"), QStringLiteral("Phường 1")},
        {{.code = {},
             .kind = UnitKind::Township,
             .properName = QStringLiteral("Ea T'Ling"),
             .parent = {},
             .attributes = {}},
            QStringLiteral("Thị trấn Ea T'Ling"), QStringLiteral("thị trấn Ea T'Ling"),
            QStringLiteral("THỊ TRẤN EA T'LING"), QStringLiteral("UBND thị trấn Ea T'Ling"),
            QStringLiteral("Ea T'Ling")},
        {{.code = {},
             .kind = UnitKind::SpecialZone,
             .properName = QStringLiteral("Phú Quốc"),
             .parent = {},
             .attributes = {}},
            QStringLiteral("Đặc khu Phú Quốc"), QStringLiteral("đặc khu Phú Quốc"),
            QStringLiteral("ĐẶC KHU PHÚ QUỐC"), QStringLiteral("UBND đặc khu Phú Quốc"),
            QStringLiteral("Phú Quốc")},
        {{.code = {},
             .kind = UnitKind::Province,
             .properName = QStringLiteral("Nam Định"),
             .parent = {},
             .attributes = {}},
            QStringLiteral("Tỉnh Nam Định"), QStringLiteral("tỉnh Nam Định"), QStringLiteral("TỈNH NAM ĐỊNH"),
            QStringLiteral("UBND tỉnh Nam Định"), QStringLiteral("Nam Định")},
        {{.code = {},
             .kind = UnitKind::Province,
             .properName = QStringLiteral("Hà Nội"),
             .parent = {},
             .attributes = {},
             .centralCity = true},
            QStringLiteral("Thành phố Hà Nội"), QStringLiteral("thành phố Hà Nội"),
            QStringLiteral("THÀNH PHỐ HÀ NỘI"), QStringLiteral("UBND thành phố Hà Nội"),
            QStringLiteral("Hà Nội")},
    };
    for (const Case& each : cases) {
        CHECK(officialName(each.unit) == each.official);
        CHECK(labelAtLineStart(each.unit) == each.official);
        CHECK(labelInText(each.unit) == each.inText);
        CHECK(labelUpper(each.unit) == each.upper);
        CHECK(labelAfterCommittee(each.unit) == each.committee);
        CHECK(placeName(each.unit) == each.place);
    }
}

TEST_CASE("only a province can be a central city") {
    Unit unit = unitNamed(QStringLiteral("Phường Phúc Xá"));
    unit.centralCity = true;
    CHECK(typeWord(unit) == QStringLiteral("phường"));
}

TEST_CASE("a name loses the word of its kind once") {
    struct Case {
        QString kind, name, proper;
    };
    const Case cases[] = {
        {QStringLiteral("ward"), QStringLiteral("Phường Phúc Xá"), QStringLiteral("Phúc Xá")},
        {QStringLiteral("ward"), QStringLiteral("Phường Phường Đúc"), QStringLiteral("Phường Đúc")},
        {QStringLiteral("ward"), QStringLiteral("Phường Phường"), QStringLiteral("Phường")},
        {QStringLiteral("ward"), QStringLiteral("Phúc Xá"), QStringLiteral("Phúc Xá")},
        {QStringLiteral("ward"), QStringLiteral("phường phúc xá"), QStringLiteral("phúc xá")},
        {QStringLiteral("ward"), QStringLiteral("PHƯỜNG PHÚC XÁ"), QStringLiteral("PHÚC XÁ")},
        {QStringLiteral("ward"), QStringLiteral("Phườngđúc"), QStringLiteral("Phườngđúc")},
        {QStringLiteral("ward"), QStringLiteral("Xã Đàn"), QStringLiteral("Xã Đàn")},
        {QStringLiteral("commune"), QStringLiteral("Xã Xã Đàn"), QStringLiteral("Xã Đàn")},
        {QStringLiteral("township"), QStringLiteral("Thị trấn Phùng"), QStringLiteral("Phùng")},
        {QStringLiteral("town"), QStringLiteral("Thị xã Sơn Tây"), QStringLiteral("Sơn Tây")},
        {QStringLiteral("city"), QStringLiteral("Thành phố Vinh"), QStringLiteral("Vinh")},
        {QStringLiteral("special_zone"), QStringLiteral("Đặc khu Vân Đồn"), QStringLiteral("Vân Đồn")},
    };
    for (const Case& each : cases) {
        CAPTURE(each.kind, each.name);
        CHECK(unitNamed(each.name, each.kind).properName == each.proper);
    }
}

TEST_CASE("a province is a tỉnh or a thành phố") {
    const QString province = QStringLiteral("province");
    CHECK(officialName(unitNamed(QStringLiteral("Tỉnh Nam Định"), province))
        == QStringLiteral("Tỉnh Nam Định"));
    CHECK(officialName(unitNamed(QStringLiteral("Thành phố Huế"), province))
        == QStringLiteral("Thành phố Huế"));
    CHECK(officialName(unitNamed(QStringLiteral("Nam Định"), province)) == QStringLiteral("Tỉnh Nam Định"));
    CHECK_FALSE(unitNamed(QStringLiteral("Thành phố Vinh"), QStringLiteral("city")).centralCity);
}

TEST_CASE("a number alone takes a capital whether the file says so or not") {
    CHECK(unitNamed(QStringLiteral("Phường 14")).capitalType);
    CHECK(unitNamed(QStringLiteral("Quận 1"), QStringLiteral("district_urban")).capitalType);
    CHECK_FALSE(unitNamed(QStringLiteral("Phường Mỹ Đình 1")).capitalType);
    CHECK_FALSE(unitNamed(QStringLiteral("Phường Lê Đại Hành")).capitalType);
}

// ---- Reading ----

TEST_CASE("a catalogue keeps the units in the order of the file and knows who belongs to whom") {
    const Catalogue catalogue = *read(smallCity);
    REQUIRE(catalogue.units().size() == 8);
    CHECK(catalogue.units()[4].properName == QStringLiteral("Yên Bài"));

    REQUIRE(catalogue.find(QStringLiteral("00004")));
    CHECK(catalogue.find(QStringLiteral("00004"))->properName == QStringLiteral("Trúc Bạch"));
    CHECK_FALSE(catalogue.find(QStringLiteral("4")));
    CHECK_FALSE(catalogue.find(QString()));

    CHECK(catalogue.parentOf(catalogue.units()[2])->code == QStringLiteral("001"));
    CHECK(catalogue.parentOf(catalogue.units()[1])->code == QStringLiteral("01"));
    CHECK_FALSE(catalogue.parentOf(catalogue.units()[0]));

    CHECK(codesOf(catalogue.childrenOf(QStringLiteral("001")))
        == QStringList{QStringLiteral("00001"), QStringLiteral("00004")});
    CHECK(codesOf(catalogue.childrenOf(QString())) == QStringList{QStringLiteral("01")});
    CHECK(catalogue.childrenOf(QStringLiteral("00001")).empty());
    CHECK(catalogue.childrenOf(QStringLiteral("498")).empty()); // an island district without communes
    CHECK(catalogue.childrenOf(QStringLiteral("none")).empty());

    CHECK(codesOf(catalogue.scored())
        == QStringList{QStringLiteral("00001"), QStringLiteral("00009"), QStringLiteral("00004"),
            QStringLiteral("00005")});
}

TEST_CASE("a copied catalogue stands by itself") {
    auto first = std::make_unique<Catalogue>(*read(smallCity));
    const Catalogue copy = *first;
    CHECK((copy == *first));
    first.reset();
    CHECK(copy.find(QStringLiteral("00001")) == &copy.units()[2]);
    CHECK_FALSE((copy == *read(QStringLiteral("1,Xã A,commune,\n"))));
}

TEST_CASE("texts of a file are cleaned") {
    const QString loose
        = QStringLiteral(" Phu\u031B\u01A1\u0300ng\u00A0 \u00D0o\u0302\u0301ng\u200B  \u0110a ");
    const Result<Catalogue> catalogue
        = Catalogue::fromTable(tableOf(QStringLiteral("\uFEFFcode, name ,kind,parent_code,Vùng\u00A0miền\n1 "
                                                      ", A, province ,,\n 2,%1, ward, 1 ,  núi  cao \n")
                                           .arg(loose)));
    REQUIRE(catalogue.ok());
    const Unit expected{.code = QStringLiteral("2"),
        .kind = UnitKind::Ward,
        .properName = QStringLiteral("Đống Đa"),
        .parent = QStringLiteral("1"),
        .attributes = {{QStringLiteral("Vùng miền"), QStringLiteral("núi cao")}}};
    CHECK((catalogue->units()[1] == expected));
}

TEST_CASE("columns stand in any order and further ones are attributes") {
    const Result<Catalogue> catalogue = Catalogue::fromTable(
        tableOf(QStringLiteral("terrain,kind,capital_type,name,population,code,parent_code,,\n"
                               "delta,ward,1,Phường Quang Trung,12000,00214,,,\n"
                               ",commune,,Xã B,,2,,, \n")));
    REQUIRE(catalogue.ok());
    const std::map<QString, QString> attributes{{QStringLiteral("population"), QStringLiteral("12000")},
        {QStringLiteral("terrain"), QStringLiteral("delta")}};
    CHECK((catalogue->units()[0].attributes == attributes));
    CHECK(catalogue->units()[0].capitalType);
    CHECK(catalogue->units()[1].attributes.empty());
    CHECK_FALSE(catalogue->units()[1].capitalType);
}

TEST_CASE("a code is 1 to 32 ASCII letters, digits, points, underscores and hyphens") {
    for (const QString& code :
        {QStringLiteral("0"), QStringLiteral("HN_2018.00001-a"), QString(32, QLatin1Char('9'))}) {
        CAPTURE(code);
        CHECK(read(code + QStringLiteral(",Xã A,commune,\n")).ok());
    }
    for (const QString& code : {QString(), QStringLiteral("a b"), QStringLiteral("xã"), QStringLiteral("a/b"),
             QStringLiteral("a;b"), QStringLiteral("\u0661"), QString(33, QLatin1Char('9'))}) {
        CAPTURE(code);
        requireError(read(code + QStringLiteral(",Xã A,commune,\n")),
            {ErrorCode::UnitCodeInvalid, {code}, {{}, 2, code}});
    }
}

TEST_CASE("what is wrong with a row is told with its line and code") {
    struct Case {
        QString rows;
        Error error;
    };
    const QString a = QStringLiteral("1,Xã A,commune,\n");
    const Case cases[] = {
        {a + QStringLiteral("1,Xã B,commune,\n"),
            {ErrorCode::UnitDuplicate, {QStringLiteral("1")}, {{}, 3, QStringLiteral("1")}}},
        {a + QStringLiteral("2,Xã B,village,\n"),
            {ErrorCode::UnitKindUnknown, {QStringLiteral("village")}, {{}, 3, QStringLiteral("2")}}},
        {a + QStringLiteral("2,Xã B,,\n"),
            {ErrorCode::UnitKindUnknown, {QString()}, {{}, 3, QStringLiteral("2")}}},
        {QStringLiteral("2,Xã B,commune,9\n"),
            {ErrorCode::UnitParentUnknown, {QStringLiteral("9")}, {{}, 2, QStringLiteral("2")}}},
        {QStringLiteral("2,Xã B,commune,9\n9,Huyện C,district_rural,\n"), // the parent comes too late
            {ErrorCode::UnitParentUnknown, {QStringLiteral("9")}, {{}, 2, QStringLiteral("2")}}},
        {QStringLiteral("2,Xã B,commune,2\n"), // its own parent
            {ErrorCode::UnitParentUnknown, {QStringLiteral("2")}, {{}, 2, QStringLiteral("2")}}},
        {a + QStringLiteral("2,,commune,\n"),
            {ErrorCode::UnitNameEmpty, {QStringLiteral("2")}, {{}, 3, QStringLiteral("2")}}},
        {a + QStringLiteral("2, \u00A0\u200B,commune,\n"),
            {ErrorCode::UnitNameEmpty, {QStringLiteral("2")}, {{}, 3, QStringLiteral("2")}}},
        {a + QStringLiteral("2,Xã,commune,\n"), // the word of its kind and no name
            {ErrorCode::UnitNameEmpty, {QStringLiteral("2")}, {{}, 3, QStringLiteral("2")}}},
        {a + QStringLiteral("2,Xã B,commune\n"),
            {ErrorCode::CsvColumns, {QStringLiteral("4"), QStringLiteral("3")}, {{}, 3, {}}}},
        {QString(), {ErrorCode::UnitNone, {}, {}}},
        {QStringLiteral("1,Tỉnh A,province,\n2,Huyện B,district_rural,1\n"), {ErrorCode::UnitNone, {}, {}}},
    };
    for (const Case& each : cases) {
        CAPTURE(each.rows);
        requireError(read(each.rows), each.error);
    }
}

TEST_CASE("capital_type is 1 or empty") {
    for (const QString& flag :
        {QStringLiteral("0"), QStringLiteral("x"), QStringLiteral("true"), QStringLiteral("11")})
        requireError(
            Catalogue::fromTable(tableOf(
                QStringLiteral("code,name,kind,parent_code,capital_type\n7,Xã A,commune,,%1\n").arg(flag))),
            {ErrorCode::FlagInvalid, {flag}, {{}, 2, QStringLiteral("7")}});
}

TEST_CASE("a wrong text is quoted at no great length") {
    const QString longText(1000, QLatin1Char('x'));
    const QString start(40, QLatin1Char('x'));
    requireError(read(longText + QStringLiteral(",Xã A,commune,\n")),
        {ErrorCode::UnitCodeInvalid, {start}, {{}, 2, start}});
    requireError(read(QStringLiteral("1,Xã A,%1,\n").arg(longText)),
        {ErrorCode::UnitKindUnknown, {start}, {{}, 2, QStringLiteral("1")}});
    requireError(read(QStringLiteral("1,Xã A,commune,%1\n").arg(longText)),
        {ErrorCode::UnitParentUnknown, {start}, {{}, 2, QStringLiteral("1")}});
}

TEST_CASE("the four columns are there, each once, and no cell stands under none") {
    const Error error{ErrorCode::CsvHeader, {QStringLiteral("code,name,kind,parent_code")}, {}};
    const QString files[] = {
        QStringLiteral("name,kind,parent_code\nXã A,commune,\n"),
        QStringLiteral("code,kind,parent_code\n1,commune,\n"),
        QStringLiteral("code,name,parent_code\n1,Xã A,\n"),
        QStringLiteral("code,name,kind\n1,Xã A,commune\n"),
        QStringLiteral("Code,name,kind,parent_code\n1,Xã A,commune,\n"),
        QStringLiteral("code,name,kind,parent_code,name\n1,Xã A,commune,,Xã B\n"),
        QStringLiteral("code,name,kind,parent_code,class,class\n1,Xã A,commune,,I,II\n"),
        QStringLiteral("code,name,kind,parent_code,\n1,Xã A,commune,,what?\n"),
        QString(),
    };
    for (const QString& file : files) {
        CAPTURE(file);
        requireError(Catalogue::fromTable(tableOf(file)), error);
    }
}

// ---- Writing ----

TEST_CASE("a written catalogue is read back as the same") {
    const QString files[] = {
        header + smallCity,
        contentOf(QStringLiteral("hanoi-2018.csv")),
        contentOf(QStringLiteral("hanoi-2025.csv")),
        QStringLiteral(
            "terrain,kind,capital_type,name,empty,code,parent_code\n"
            "núi,ward,1,Phường Phường,,a,\n,ward,,Phường phường Đúc,,b,a\n,province,,Tỉnh Thành phố,,c,\n"
            ",province,,Nam Định,,d,\n,commune,,12,,e,d\n"),
    };
    for (const QString& file : files) {
        const Result<Catalogue> catalogue = Catalogue::fromTable(tableOf(file));
        REQUIRE(catalogue.ok());
        const Result<Catalogue> again = Catalogue::fromTable(toTable(*catalogue));
        REQUIRE(again.ok());
        CHECK((*again == *catalogue));
    }
}

TEST_CASE("a table is written with the columns of the file, attributes last") {
    const Table table = toTable(*Catalogue::fromTable(tableOf(QStringLiteral(
        "zone,code,name,kind,parent_code,class\nII,1,Quang Trung 2,ward,,\n,2,xã 5,commune,1,I\n"))));
    const Table expected{{QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("kind"),
                             QStringLiteral("parent_code"), QStringLiteral("capital_type"),
                             QStringLiteral("class"), QStringLiteral("zone")},
        {{0,
             {QStringLiteral("1"), QStringLiteral("Phường Quang Trung 2"), QStringLiteral("ward"), {}, {}, {},
                 QStringLiteral("II")}},
            {0,
                {QStringLiteral("2"), QStringLiteral("Xã 5"), QStringLiteral("commune"), QStringLiteral("1"),
                    QStringLiteral("1"), QStringLiteral("I"), {}}}}};
    CHECK((table == expected));
}

// ---- The files of the program ----

TEST_CASE("Hà Nội of 2018 has 30 districts and 584 communes") {
    const Catalogue catalogue = builtin(QStringLiteral("hanoi-2018.csv"));
    CHECK(catalogue.units().size() == 615);
    CHECK(catalogue.scored().size() == 584);
    CHECK(countOf(catalogue, UnitKind::Ward) == 177);
    CHECK(countOf(catalogue, UnitKind::Commune) == 386);
    CHECK(countOf(catalogue, UnitKind::Township) == 21);
    CHECK(countOf(catalogue, UnitKind::DistrictUrban) == 12);
    CHECK(countOf(catalogue, UnitKind::DistrictRural) == 17);
    CHECK(countOf(catalogue, UnitKind::Town) == 1);
    CHECK(catalogue.childrenOf(QStringLiteral("01")).size() == 30);
    CHECK(labelInText(catalogue.units().front()) == QStringLiteral("thành phố Hà Nội"));
}

TEST_CASE("Hà Nội of 2025 has no districts and 126 communes") {
    const Catalogue catalogue = builtin(QStringLiteral("hanoi-2025.csv"));
    CHECK(catalogue.units().size() == 127);
    CHECK(countOf(catalogue, UnitKind::Ward) == 51);
    CHECK(countOf(catalogue, UnitKind::Commune) == 75);
    CHECK(catalogue.childrenOf(QStringLiteral("01")).size() == 126);
}

TEST_CASE("the program's units are written back byte by byte") {
    for (const QString& name : {QStringLiteral("hanoi-2018.csv"), QStringLiteral("hanoi-2025.csv")}) {
        const Table table = toTable(builtin(name));
        QStringList lines{QStringList(table.columns.begin(), table.columns.end()).join(QLatin1Char(','))};
        for (const Table::Row& row : table.rows)
            lines.push_back(QStringList(row.cells.begin(), row.cells.end()).join(QLatin1Char(',')));
        CHECK((lines.join(QLatin1Char('\n')) + QLatin1Char('\n') == contentOf(name)));
    }
}

TEST_CASE(
    "the program's units take a capital type only for persons, and one name is always written one way") {
    std::set<QString> capital, small;
    for (const QString& name : {QStringLiteral("hanoi-2018.csv"), QStringLiteral("hanoi-2025.csv")})
        for (const Unit& unit : builtin(name).units())
            (unit.capitalType ? capital : small).insert(unit.properName);
    const QStringList persons = QStringLiteral("Bùi Thị Xuân,Hai Bà Trưng,Hoàng Diệu,Hoàng Văn Thụ,Lê Lợi,Lê "
                                               "Đại Hành,Lý Thái Tổ,Nguyễn Du,Nguyễn Trung Trực,"
                                               "Nguyễn Trãi,Ngô Quyền,Ngô Thì Nhậm,Phan Chu Trinh,Phạm Đình "
                                               "Hổ,Quang Trung,Trương Định,Trần Hưng Đạo,Trần Phú,"
                                               "Tô Hiệu,Yết Kiêu,Đội Cấn")
                                    .split(QLatin1Char(','));
    CHECK((capital == std::set<QString>(persons.begin(), persons.end())));
    for (const QString& name : capital) {
        CAPTURE(name);
        CHECK(small.count(name) == 0);
    }
    CHECK(small.count(QStringLiteral("Mỹ Đình 1")) == 1);
    CHECK(small.count(QStringLiteral("Điện Biên")) == 1);
}

TEST_CASE("the short label keeps the kind in sight, and a number its whole word") {
    const auto unit = [](UnitKind kind, const char* name) {
        Unit made;
        made.kind = kind;
        made.properName = QString::fromUtf8(name);
        return labelShort(made);
    };
    CHECK(unit(UnitKind::Ward, "Phúc Xá") == QStringLiteral("P. Phúc Xá"));
    CHECK(unit(UnitKind::Commune, "Sơn Đà") == QStringLiteral("X. Sơn Đà"));
    CHECK(unit(UnitKind::Township, "Tây Đằng") == QStringLiteral("TT. Tây Đằng"));
    CHECK(unit(UnitKind::Ward, "12") == QStringLiteral("Phường 12"));
    CHECK(unit(UnitKind::DistrictUrban, "Ba Đình") == QStringLiteral("Quận Ba Đình"));
}
