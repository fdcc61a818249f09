// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/selfassessmentreader.h"
#include "support/campaigns.h"
#include "support/sentback.h"

#include <clocale>

#include <QFile>
#include <QTemporaryDir>

using namespace sodiem;
using sentback::answer;
using sentback::answerOf;
using Kind = SheetCell::Kind;

namespace {

QByteArray everyKind() {
    return oneleaf::setJson(
        oneleaf::leafJson("1.1", "2",
            "'rule':{'kind':'proportional','measure':'100 * da_lam / "
            "ke_hoach','ifUndefined':'notApplicable','full':'100'},"
            "'inputs':[{'name':'ke_hoach','type':'integer','label':{'vi':'Kế "
            "hoạch','en':'Planned'},'min':'0','unit':{'vi':'việc','en':'tasks'}},"
            "{'name':'da_lam','type':'decimal','label':{'vi':'Đã làm','en':'Done'},'min':'0'},"
            "{'name':'ngay','type':'date','label':{'vi':'Ngày','en':'Date'}},"
            "{'name':'co_vb','type':'flag','label':{'vi':'Có văn bản','en':'Paper'}},"
            "{'name':'ten','type':'text','label':{'vi':'Tên','en':'Name'}}],"
            "'checks':[{'must':'da_lam <= ke_hoach','severity':'error','text':{'vi':'Đã làm quá kế "
            "hoạch','en':'Too many'}},"
            "{'must':'ngay >= 0 and co_vb >= 0','severity':'error','text':{'vi':'Ngày','en':'Date'}}]")
            + ","
            + oneleaf::leafJson("1.2", "2",
                "'notApplicable':'forbidden','rule':{'kind':'choice','options':[{'id':'tot','label':{'vi':'"
                "Tốt','en':'Good'},'points':'2'},"
                "{'id':'kem','label':{'vi':'Kém','en':'Bad'},'points':'0'},{'id':'kem2','label':{'vi':'Kém','"
                "en':'Bad'},'points':'1'}]}")
            + ","
            + oneleaf::leafJson("1.3", "1", "'rule':{'kind':'manual','min':'0.5','max':'1','step':'0.25'}")
            + ","
            + oneleaf::leafJson("1.4", "1",
                "'notApplicable':'forbidden','rule':{'kind':'proportional','measure':'100 * fact.xong / "
                "fact.hoso','ifUndefined':'zero','full':'100'},"
                "'checks':[{'must':'fact.xong <= fact.hoso','severity':'error','text':{'vi':'Xong quá số hồ "
                "sơ','en':'Too many'}}]")
            + ","
            + oneleaf::leafJson(
                "1.5", "1", "'scoredBy':'leader','rule':{'kind':'manual','min':'0','max':'1','step':'0.5'}"),
        {"7", "2", "drop",
            "[{'name':'hoso','type':'integer','label':{'vi':'Hồ "
            "sơ','en':'Dossiers'},'min':'0'},{'name':'xong','type':'integer','label':{'vi':'Đã "
            "xong','en':'Done'},'min':'0'}]"});
}

// A book of three wards, and the workbook of the first as it was sent out.
struct Office {
    Campaign campaign = campaigns::make(everyKind(), 3);
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("Phường.xlsx"));

    Status tryToSend(std::size_t unit = 0) {
        return writeSelfAssessment(
            path, campaign, unit, {QStringLiteral("b00k"), 2018, 1541410200000}, sentback::words());
    }
    Workbook send(std::size_t unit = 0) {
        const Status sent = tryToSend(unit);
        if (!sent)
            UNSCOPED_INFO(sent.error().args.join(u' ').toStdString());
        REQUIRE(sent);
        return sentback::opened(path);
    }
    TakenWorkbook take(const Workbook& workbook) const {
        return takeSelfAssessment(workbook, campaign, QStringLiteral("b00k"));
    }
    void put(const char* cell, const char* text) { campaigns::put(campaign, cell, text); }
    void fill() {
        put("entry/00001/1.1/self/ke_hoach", "20");
        put("entry/00001/1.1/self/da_lam", "8.5");
        put("entry/00001/1.1/self/ngay", "2018-11-05");
        put("entry/00001/1.1/self/co_vb", "1");
        put("entry/00001/1.1/self/ten", "QĐ _x0041_ = 1/2");
        put("entry/00001/1.2/self/choice", "kem2");
        put("entry/00001/1.3/self/points", "0.75");
        put("entry/00001/1.3/self/note", "vì sao\n=SUM(1)");
        put("fact/00001/hoso", "1234567");
    }
};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString changed(const TakenWorkbook& taken) {
    QStringList changes;
    for (const Change& change : taken.changes)
        changes << change.cell + u'=' + textOfCellValue(change.value);
    return changes.join(u' ');
}

QString faulted(const TakenWorkbook& taken) {
    QStringList faults;
    for (const Error& fault : taken.faults)
        faults << QStringLiteral("%1!%2 %3")
                      .arg(fault.place.sheet, fault.place.cell)
                      .arg(static_cast<int>(fault.code));
    return faults.join(u'|');
}

void checkOnlyFault(const TakenWorkbook& taken, ErrorCode code, const char* cell) {
    INFO(faulted(taken).toStdString());
    CHECK_FALSE(taken.refused);
    REQUIRE(taken.faults.size() == 1);
    CHECK(static_cast<int>(taken.faults[0].code) == static_cast<int>(code));
    CHECK(taken.faults[0].place.cell == QString::fromLatin1(cell));
    CHECK(taken.faults[0].place.sheet == QStringLiteral("Tự đánh giá"));
}

} // namespace

TEST_CASE("the workbook asks a unit what it scores itself, and nothing else") {
    Office office;
    Workbook sent = office.send();
    REQUIRE(sent.sheets.size() == 4);
    CHECK(sent.sheets[0].name == QStringLiteral("Tự đánh giá"));
    CHECK(sent.sheets[1].name == QStringLiteral("Số liệu chung"));
    CHECK(sent.sheets[2].hidden);
    CHECK(sent.sheets[3].hidden);
    for (const char* key : {"1.1/ke_hoach", "1.1/da_lam", "1.1/ngay", "1.1/co_vb", "1.1/ten", "1.1/na",
             "1.2/choice", "1.3/points", "1.3/na", "/hoso", "/xong"})
        CHECK(answerOf(sent, key).isEmpty());
    for (const char* key : {"1.2/na", "1.4/na", "1.5/points"})
        CHECK(sentback::rowOf(sent, key).sheet == nullptr);
    CHECK(answerOf(sent, "1.1/ke_hoach", selfassessment::TitleColumn) == u"Lá");
    CHECK(answerOf(sent, "1.1/ke_hoach", selfassessment::MeasureColumn) == u"việc");
    CHECK(answerOf(sent, "1.1/ke_hoach", selfassessment::MaximumColumn) == u"2,00");
    CHECK(answerOf(sent, "1.2/choice", selfassessment::LabelColumn)
        == QString::fromUtf8("Chọn:\n– Tốt (2,00 điểm)\n– Kém (kem) (0,00 điểm)\n– Kém (kem2) (1,00 điểm)"));
    CHECK(sent.sheets[0].at({1, 1}).text == QString::fromUtf8("Đơn vị: Phường Thử 3 (mã 00001)"));
    CHECK(sent.sheets[0].at({2, 1}).text.contains(office.campaign.set().digest.left(16)));
}

TEST_CASE("what the book has stands in the workbook as a person would type it") {
    Office office;
    office.fill();
    Workbook sent = office.send();
    CHECK(answerOf(sent, "1.1/ke_hoach") == u"20");
    CHECK(answerOf(sent, "1.1/da_lam") == u"8.5");
    CHECK(sentback::rowOf(sent, "1.1/da_lam").sheet->at({sentback::rowOf(sent, "1.1/da_lam").row, 6}).kind
        == Kind::Number);
    CHECK(answerOf(sent, "1.1/ngay") == u"2018-11-05");
    CHECK(answerOf(sent, "1.1/co_vb") == u"Có");
    CHECK(answerOf(sent, "1.1/ten") == QString::fromUtf8("QĐ _x0041_ = 1/2"));
    CHECK(answerOf(sent, "1.2/choice") == QString::fromUtf8("Kém (kem2)"));
    CHECK(answerOf(sent, "1.3/points") == u"0.75");
    CHECK(answerOf(sent, "1.3/points", selfassessment::NoteColumn) == QString::fromUtf8("vì sao\n=SUM(1)"));
    CHECK(answerOf(sent, "/hoso") == u"1234567");
}

TEST_CASE("a workbook that comes back as it left changes nothing") {
    Office office;
    office.fill();
    Workbook sent = office.send();
    SECTION("the very file") { }
    SECTION("saved by another program") { sentback::save(sent, office.path); }
    const TakenWorkbook taken = office.take(sentback::opened(office.path));
    CHECK_FALSE(taken.refused);
    CHECK(faulted(taken) == QString());
    CHECK(changed(taken) == QString());
    CHECK(taken.values == 0);
    CHECK(taken.unit == 0);
}

TEST_CASE("what the unit filled in becomes entries of its self-assessment") {
    Office office;
    Workbook sent = office.send();
    answer(sent, "1.1/ke_hoach", Kind::Text, "1.000");
    answer(sent, "1.1/da_lam", Kind::Text, "8,5");
    answer(sent, "1.1/ngay", Kind::Text, "5/11/2018");
    answer(sent, "1.1/co_vb", Kind::Text, "không");
    answer(sent, "1.1/ten", Kind::Number, "12");
    answer(sent, "1.2/choice", Kind::Text, "Tốt");
    answer(sent, "1.3/points", Kind::Number, "0.5");
    answer(sent, "1.3/points", Kind::Text, "có đủ", false, selfassessment::NoteColumn);
    answer(sent, "/hoso", Kind::Number, "100");
    answer(sent, "/xong", Kind::Number, "90");
    const TakenWorkbook taken = office.take(sent);
    CHECK(faulted(taken) == QString());
    CHECK(taken.values == 10);
    CHECK(changed(taken)
        == QString::fromUtf8(
            "fact/00001/hoso=100 fact/00001/xong=90 entry/00001/1.1/self/ke_hoach=1000 "
            "entry/00001/1.1/self/da_lam=8.5 "
            "entry/00001/1.1/self/ngay=2018-11-05 entry/00001/1.1/self/co_vb=0 entry/00001/1.1/self/ten=12 "
            "entry/00001/1.2/self/choice=tot entry/00001/1.3/self/points=0.50 entry/00001/1.3/self/note=có "
            "đủ"));
}

TEST_CASE("a cell that was emptied takes its value away") {
    Office office;
    office.fill();
    Workbook sent = office.send();
    answer(sent, "1.1/da_lam", Kind::Empty);
    answer(sent, "1.2/choice", Kind::Text, "  ");
    answer(sent, "/hoso", Kind::Empty);
    CHECK(changed(office.take(sent))
        == QStringLiteral("fact/00001/hoso= entry/00001/1.1/self/da_lam= entry/00001/1.2/self/choice="));
}

TEST_CASE("no case is claimed instead of figures, not beside them") {
    Office office;
    Workbook sent = office.send();
    SECTION("claimed") {
        answer(sent, "1.1/na", Kind::Text, "Có");
        CHECK(changed(office.take(sent)) == QStringLiteral("entry/00001/1.1/self/na=1"));
    }
    SECTION("denied is not claimed") {
        answer(sent, "1.1/na", Kind::Text, "Không");
        CHECK(changed(office.take(sent)) == QString());
    }
    SECTION("beside figures") {
        answer(sent, "1.1/na", Kind::Text, "Có");
        answer(sent, "1.1/ke_hoach", Kind::Number, "3");
        checkOnlyFault(office.take(sent), ErrorCode::WorkbookBothGiven, "G14");
    }
    SECTION("figures taken out for it") {
        office.fill();
        sent = office.send();
        for (const char* key : {"1.1/ke_hoach", "1.1/da_lam", "1.1/ngay", "1.1/co_vb", "1.1/ten"})
            answer(sent, key, Kind::Empty);
        answer(sent, "1.1/na", Kind::Text, "Có");
        CHECK(changed(office.take(sent)).endsWith(QStringLiteral("entry/00001/1.1/self/na=1")));
    }
}

TEST_CASE("a faulty cell is named, and its criterion left out whole") {
    Office office;
    Workbook sent = office.send();
    answer(sent, "1.1/ke_hoach", Kind::Number, "20");
    answer(sent, "1.2/choice", Kind::Text, "Tốt");
    struct Spoilt {
        const char* key;
        Kind kind;
        const char* text;
        bool formula;
        ErrorCode code;
        const char* cell;
    };
    const Spoilt spoilt
        = GENERATE(Spoilt{"1.1/da_lam", Kind::Number, "8", true, ErrorCode::WorkbookFormula, "G10"},
            Spoilt{"1.1/da_lam", Kind::Empty, "", true, ErrorCode::WorkbookFormula, "G10"},
            Spoilt{"1.1/da_lam", Kind::Error, "#REF!", false, ErrorCode::WorkbookCellError, "G10"},
            Spoilt{"1.1/da_lam", Kind::Date, "2018-05-08", false, ErrorCode::WorkbookCellKind, "G10"},
            Spoilt{"1.1/da_lam", Kind::Text, "tám", false, ErrorCode::NumberInvalid, "G10"},
            Spoilt{"1.1/da_lam", Kind::Text, "8.500", false, ErrorCode::NumberAmbiguous, "G10"},
            Spoilt{"1.1/da_lam", Kind::Number, "-1", false, ErrorCode::NumberBelow, "G10"},
            Spoilt{"1.1/ke_hoach", Kind::Number, "8.5", false, ErrorCode::NumberNotInteger, "G9"},
            Spoilt{"1.1/ngay", Kind::Number, "43409", false, ErrorCode::WorkbookCellKind, "G11"},
            Spoilt{"1.1/ngay", Kind::Text, "31/2/2018", false, ErrorCode::WorkbookCellKind, "G11"},
            Spoilt{"1.1/co_vb", Kind::Text, "chắc có", false, ErrorCode::WorkbookCellKind, "G12"},
            Spoilt{"1.1/da_lam", Kind::Number, "21", false, ErrorCode::EntryCheckFailed, "G9"});
    answer(sent, spoilt.key, spoilt.kind, spoilt.text, spoilt.formula);
    const TakenWorkbook taken = office.take(sent);
    CAPTURE(spoilt.key, spoilt.text);
    checkOnlyFault(taken, spoilt.code, spoilt.cell);
    CHECK(taken.faults[0].place.node == u"1.1");
    CHECK(changed(taken) == QStringLiteral("entry/00001/1.2/self/choice=tot"));
    CHECK(taken.values == 1);
}

TEST_CASE("points given by hand need a word why, and stand on their steps") {
    Office office;
    Workbook sent = office.send();
    answer(sent, "1.3/points", Kind::Number, "0.75");
    SECTION("no word") { checkOnlyFault(office.take(sent), ErrorCode::EntryNoteMissing, "H16"); }
    SECTION("no step") {
        answer(sent, "1.3/points", Kind::Number, "0.6");
        checkOnlyFault(office.take(sent), ErrorCode::EntryPointsStep, "G16");
    }
}

TEST_CASE("figures that only hold together are taken together") {
    Office office;
    office.put("fact/00001/hoso", "100");
    office.put("fact/00001/xong", "90");
    Workbook sent = office.send();
    answer(sent, "/hoso", Kind::Number, "80");
    answer(sent, "/xong", Kind::Number, "70");
    SECTION("both") {
        CHECK(changed(office.take(sent)) == QStringLiteral("fact/00001/hoso=80 fact/00001/xong=70"));
    }
    SECTION("one cannot be, the others can") {
        answer(sent, "/xong", Kind::Number, "85");
        answer(sent, "1.2/choice", Kind::Text, "Tốt");
        const TakenWorkbook taken = office.take(sent);
        REQUIRE(taken.faults.size() == 1);
        CHECK(taken.faults[0].code == ErrorCode::EntryCheckFailed);
        CHECK(taken.faults[0].place.sheet == QStringLiteral("Số liệu chung"));
        CHECK(taken.values == 2);
    }
}

TEST_CASE("what was changed in the book meanwhile is never overwritten unseen") {
    Office office;
    office.fill();
    Workbook sent = office.send();
    office.put("entry/00001/1.2/self/choice", "tot");
    SECTION("the unit left it as it was") { CHECK(changed(office.take(sent)) == QString()); }
    SECTION("the unit says the same") {
        answer(sent, "1.2/choice", Kind::Text, "Tốt");
        CHECK(changed(office.take(sent)) == QString());
        CHECK(faulted(office.take(sent)) == QString());
    }
    SECTION("the unit says another thing") {
        answer(sent, "1.2/choice", Kind::Text, "Kém (kem)");
        const TakenWorkbook taken = office.take(sent);
        checkOnlyFault(taken, ErrorCode::WorkbookBookChanged, "G15");
        CHECK(taken.faults[0].args == QStringList{QStringLiteral("kem"), QStringLiteral("tot")});
    }
    SECTION("two computers differ") {
        office.campaign.apply(QStringLiteral("entry/00001/1.1/self/ke_hoach"),
            {{sha256("a"), CellValue(std::int64_t(20))}, {sha256("b"), CellValue(std::int64_t(30))}});
        answer(sent, "1.1/ke_hoach", Kind::Number, "40");
        checkOnlyFault(office.take(sent), ErrorCode::EntryDifference, "G9");
    }
}

TEST_CASE("rows are found wherever they went; one that is gone or doubled is named") {
    Office office;
    Workbook sent = office.send();
    answer(sent, "1.2/choice", Kind::Text, "Tốt");
    Sheet& sheet = sent.sheets[0];
    SECTION("a row was put in above") {
        for (Sheet::Placed& placed : sheet.cells)
            placed.place.row += placed.place.row > 7 ? 1 : 0;
        CHECK(changed(office.take(sent)) == QStringLiteral("entry/00001/1.2/self/choice=tot"));
    }
    SECTION("a row is gone") {
        const int row = sentback::rowOf(sent, "1.1/ngay").row;
        std::erase_if(sheet.cells, [&](const Sheet::Placed& placed) { return placed.place.row == row; });
        const TakenWorkbook taken = office.take(sent);
        checkOnlyFault(taken, ErrorCode::WorkbookRowMissing, "");
        CHECK(taken.faults[0].args == QStringList{QStringLiteral("1.1"), QStringLiteral("Ngày")});
        CHECK(taken.values == 1);
    }
    SECTION("a row stands there twice") {
        answer(sent, "1.1/ke_hoach", Kind::Number, "5");
        sentback::put(sheet, {40, 0}, {Kind::Text, QStringLiteral("1.1/ke_hoach"), false});
        const TakenWorkbook taken = office.take(sent);
        checkOnlyFault(taken, ErrorCode::WorkbookRowTwice, "G41");
        CHECK(taken.values == 1);
    }
}

TEST_CASE("a workbook that is not this unit's, this book's or this set's is refused whole") {
    Office office;
    Workbook sent = office.send();
    answer(sent, "1.2/choice", Kind::Text, "Tốt");
    Sheet& record = sent.sheets[3];
    const auto write = [&](const char* word, const char* value) {
        for (Sheet::Placed& placed : record.cells)
            if (placed.place.column == 0 && placed.cell.text == QString::fromLatin1(word))
                return sentback::put(
                    record, {placed.place.row, 1}, {Kind::Text, QString::fromUtf8(value), false});
        FAIL(word);
    };
    ErrorCode wanted{};
    SECTION("no such workbook") {
        sent.sheets.pop_back();
        wanted = ErrorCode::WorkbookForeign;
    }
    SECTION("its sheet is gone") {
        sent.sheets[1].name = QStringLiteral("Khác");
        wanted = ErrorCode::WorkbookForeign;
    }
    SECTION("of a newer program") {
        write("format", "sodiem-selfassessment/2");
        wanted = ErrorCode::WorkbookNewer;
    }
    SECTION("another set version") {
        write("version", "7");
        write("digest", "0011");
        wanted = ErrorCode::WorkbookOtherSet;
    }
    SECTION("another book") {
        write("book", "other");
        wanted = ErrorCode::WorkbookOtherBook;
    }
    SECTION("a unit this book does not have") {
        write("unit", "77777");
        wanted = ErrorCode::EntryUnitUnknown;
    }
    SECTION("a unit that is not scored") {
        write("unit", "001");
        wanted = ErrorCode::EntryUnitNotScored;
    }
    SECTION("the sheet of another unit was copied into it") {
        sentback::put(
            sent.sheets[0], {1, 1}, {Kind::Text, QStringLiteral("Đơn vị: Phường Thử 2 (mã 00002)"), false});
        wanted = ErrorCode::WorkbookIdentity;
    }
    const TakenWorkbook taken = office.take(sent);
    REQUIRE(taken.refused);
    CHECK(static_cast<int>(taken.refused->code) == static_cast<int>(wanted));
    CHECK(taken.changes.empty());
    CHECK(taken.values == 0);
}

TEST_CASE("two files of one unit: neither is picked, unless they say the same") {
    Office office;
    SelfAssessmentIntake intake(office.campaign, QStringLiteral("b00k"));
    const QString copy = office.folder.filePath(QStringLiteral("Bản sao.xlsx"));
    Workbook sent = office.send();
    answer(sent, "1.2/choice", Kind::Text, "Tốt");
    sentback::save(sent, office.path);
    SECTION("different") {
        answer(sent, "1.2/choice", Kind::Text, "Kém (kem)");
        sentback::save(sent, copy);
        intake.take(office.path);
        intake.take(copy);
        for (const TakenWorkbook& taken : intake.taken()) {
            REQUIRE(taken.refused);
            CHECK(taken.refused->code == ErrorCode::WorkbookTwice);
            CHECK(taken.refused->place.file == taken.file);
            CHECK(taken.changes.empty());
        }
        CHECK(intake.taken()[0].refused->args == QStringList{QStringLiteral("Bản sao.xlsx")});
    }
    SECTION("the same") {
        sentback::save(sent, copy);
        intake.take(office.path);
        intake.take(copy);
        CHECK(intake.taken()[0].values == 1);
        CHECK(intake.taken()[0].changes.size() == 1);
        CHECK(intake.taken()[1].refused->code == ErrorCode::WorkbookTwice);
    }
}

TEST_CASE("a folder of workbooks is taken file by file, and each fault names its file") {
    Office office;
    CHECK(workbooksIn(office.folder.path()).error().code == ErrorCode::WorkbookNone);
    for (std::size_t unit = 0; unit < 3; ++unit) {
        office.path = office.folder.filePath(QStringLiteral("%1.xlsx").arg(unit));
        Workbook sent = office.send(unit);
        answer(sent, "1.1/ke_hoach", Kind::Number, unit == 1 ? "-1" : "10");
        sentback::save(sent, office.path);
    }
    QFile broken(office.folder.filePath(QStringLiteral("3.xlsm")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("x");
    broken.close();
    QFile(office.folder.filePath(QStringLiteral("~$0.xlsx"))).open(QIODevice::WriteOnly);
    const Result<QStringList> files = workbooksIn(office.folder.path());
    REQUIRE(files);
    REQUIRE(files->size() == 4);
    SelfAssessmentIntake intake(office.campaign, QStringLiteral("b00k"));
    for (const QString& file : *files)
        intake.take(file);
    CHECK(intake.taken()[0].values == 1);
    CHECK(intake.taken()[0].changes[0].reason == QStringLiteral("0.xlsx"));
    REQUIRE(intake.taken()[1].faults.size() == 1);
    CHECK(intake.taken()[1].faults[0].place.file == files->at(1));
    CHECK(intake.taken()[2].unit == 2);
    CHECK(intake.taken()[3].refused->code == ErrorCode::XlsxNotWorkbook);
    CHECK(intake.taken()[3].refused->place.file == files->at(3));
}

TEST_CASE("a workbook is written the same whatever language the system speaks") {
    Office office;
    office.fill();
    const char* set = std::setlocale(LC_ALL, "de_DE.UTF-8");
    if (set == nullptr)
        return; // the packages of the tests bring it
    Workbook sent = office.send();
    std::setlocale(LC_ALL, "C");
    CHECK(answerOf(sent, "1.1/da_lam") == u"8.5");
}

TEST_CASE("a workbook that cannot be written leaves what was there") {
    Office office;
    Workbook sent = office.send();
    const QByteArray before = bytesOf(office.path);
    SECTION("a text no cell can hold") {
        campaigns::put(office.campaign, "entry/00001/1.1/self/note", QByteArray(40'000, 'x'));
        const Status written = office.tryToSend();
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::XlsxNotWritten);
        CHECK(written.error().place.file == office.path);
        CHECK(bytesOf(office.path) == before);
    }
    SECTION("no such folder") {
        office.path = office.folder.filePath(QStringLiteral("không có/x.xlsx"));
        CHECK_FALSE(office.tryToSend());
    }
    CHECK(QDir(office.folder.path()).entryList(QDir::Files | QDir::Hidden)
        == QStringList{QStringLiteral("Phường.xlsx")});
}
