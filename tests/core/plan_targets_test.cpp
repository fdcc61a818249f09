// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/invent.h"
#include "core/plan/tables.h"
#include "support/catch.h"
#include "support/plans.h"

using namespace sodiem;
using test::percent;

namespace {

// Everything the 26 targets are measured from, as plain numbers; each case below adds them up by hand. Three
// of four communes are appraised; the fourth has only its own claim, which counts nowhere.
struct Year : test::PlannedCampaign {
    Year() {
        communes();
        direction();
        procedures();
        staff();
        finance();
        modernisation();
    }

    void communes() {
        facts("00001",
            {{"tthc", "150"}, {"hoso", "4500"}, {"cb", "10"}, {"cc", "11"}, {"ld", "3"}, {"mc", "5"}});
        facts("00004",
            {{"tthc", "140"}, {"hoso", "4200"}, {"cb", "9"}, {"cc", "10"}, {"ld", "2"}, {"mc", "4"}});
        facts("09619",
            {{"tthc", "160"}, {"hoso", "5000"}, {"cb", "12"}, {"cc", "13"}, {"ld", "4"}, {"mc", "6"}});
        facts("09661",
            {{"tthc", "130"}, {"hoso", "4000"}, {"cb", "11"}, {"cc", "9"}, {"ld", "3"}, {"mc", "5"}});
        score("00001", "1.2.1", {{"phan_cong", "1"}, {"giao_ban", "1"}, {"don_doc", "1"}});
        score("00004", "1.2.1", {{"phan_cong", "1"}, {"giao_ban", "0"}, {"don_doc", "1"}});
        score("09619", "1.2.1", {{"phan_cong", "1"}, {"giao_ban", "1"}, {"don_doc", "1"}});
        each("3.2.1", "mot_cua", "150", "126", "152");
        each("3.1.1", "niem_yet_dung", "150", "140", "150");
        each("4.2.1", "choice", "dung_han", "cham", "khong_co");
        each("5.2.1", "da_hoc", "11", "8", "10");
        each("5.2.2", "da_hoc", "8", "5", "9");
        each("5.2.2", "da_hoc_ld", "3", "1", "4");
        score("00001", "5.2.3", {{"chi_tieu", "5"}, {"da_cu", "4"}});
        score("00004", "5.2.3", {{"chi_tieu", "2"}, {"da_cu", "0"}});
        score("09619", "5.2.3", {{"na", "1"}});
        each("7.2.1", "tren_phan_mem", "4400", "0", "4900");
        each("7.2.2", "tu_phap", "500", "400", "600");
        each("7.2.2", "qua_mang", "380", "300", "510");
        score("00001", "7.2.3", {{"khac", "300"}, {"qua_mang", "100"}});
        score("00004", "7.2.3", {{"na", "1"}});
        score("09619", "7.2.3", {{"khac", "500"}, {"qua_mang", "290"}});
        each("7.3.1", "dang_dung", "3", "1", "2");
        each("7.3.2", "da_huong_dan", "20", "19", "21");
        each("7.4.1", "choice", "con_hieu_luc", "dang_xay_dung", "con_hieu_luc");
        score("09661", "3.2.1", {{"mot_cua", "130"}}, "self");
        score("09661", "7.4.1", {{"choice", "con_hieu_luc"}}, "self");
        score("09661", "5.2.1", {{"da_hoc", "9"}}, "self");
    }

    void direction() {
        third("1.1", "thu_truong", {"50", "20", "16"}, "truc_tiep", {"48", "20", "15"});
        third("1.2", "co_quan", {"22", "1", "1"}, "da_xay_dung", {"22", "1", "1"});
        third("1.2", "co_quan", {"22", "1", "1"}, "dang_thuc_hien", {"20", "1", "0"});
        third("1.3", "co_quan", {"36", "2", "3"}, "da_kiem_tra", {"30", "1", "2"});
        report("2.1", "whole", "2018-Q1", {{"van_ban", "10"}, {"dat", "10"}});
        report("2.1", "whole", "2018-Q2", {{"van_ban", "12"}, {"dat", "11"}});
        report("2.1", "whole", "2018-Q3", {{"van_ban", "8"}, {"dat", "8"}});
    }

    void procedures() {
        report("3.1", "whole", "2018-Q2", {{"tthc", "1880"}, {"truc_tuyen", "950"}});
        report("3.1", "whole", "2018-Q3", {{"tthc", "1890"}, {"truc_tuyen", "1003"}});
        third("3.2", "tthc", {"1350", "250", "270"}, "mot_cua", {"1300", "250", "260"});
        third("3.3", "tthc", {"1350", "250", "270"}, "cong_khai", {"1340", "245", "270"});
        third("3.4", "co_quan", {"22", "1", "1"}, "dat", {"15", "1", "0"});
        report("3.5", "whole", "2018-Q3",
            {{"doanh_nghiep", "140000"}, {"ke_khai", "138000"}, {"nop", "134500"}});
    }

    void staff() {
        third("4.1", "co_quan", {"320", "100", "110"}, "da_sap_xep", {"300", "90", "110"});
        third("5.1", "co_quan", {"22", "1", "1"}, "co_co_cau", {"22", "1", "1"});
        third("5.2", "don_vi", {"280", "80", "90"}, "hoan_thanh", {"200", "80", "70"});
        third("5.3", "cong_chuc", {"2900", "150", "160"}, "da_hoc", {"2600", "120", "160"});
        third("5.3", "lanh_dao_phong", {"450", "30", "40"}, "lanh_dao_phong_da_hoc", {"400", "30", "35"});
        third("5.3", "thu_ly", {"600", "40", "50"}, "thu_ly_da_hoc", {"500", "40", "45"});
        third("5.4", "vien_chuc", {"23000", "3000", "2500"}, "da_boi_duong", {"21000", "2900", "2500"});
        report("5.5", "whole", "2018-Q1", {{"da_hoc", "900"}});
        report("5.5", "whole", "2018-Q2", {{"da_hoc", "1000"}});
        report("5.5", "whole", "2018-Q3", {{"da_hoc", "1200"}});
    }

    void finance() {
        third("6.1", "don_vi", {"280", "80", "90"}, "duoc_giao", {"250", "70", "80"});
        third("6.1", "duoc_giao", {"250", "70", "80"}, "thuc_hien_dung", {"240", "70", "60"});
        report("6.2", "whole", "2018-Q1",
            {{"chi_thuong_xuyen", "10000.5"}, {"tong_chi", "20000"}, {"chi_thuong_xuyen_2017", "43700"},
                {"tong_chi_2017", "78500"}});
        report("6.2", "whole", "2018-Q2", {{"chi_thuong_xuyen", "10100.25"}, {"tong_chi", "19900.5"}});
        report("6.2", "whole", "2018-Q3", {{"chi_thuong_xuyen", "10300"}, {"tong_chi", "20100"}});
    }

    void modernisation() {
        report(
            "7.1", "whole", "2018-Q1", {{"van_ban", "5500"}, {"khong_qua_mang", "250"}, {"dien_tu", "4200"}});
        report(
            "7.1", "whole", "2018-Q2", {{"van_ban", "6000"}, {"khong_qua_mang", "300"}, {"dien_tu", "4600"}});
        report(
            "7.1", "whole", "2018-Q3", {{"van_ban", "5800"}, {"khong_qua_mang", "200"}, {"dien_tu", "4700"}});
        third("7.2", "co_quan", {"22", "1", "1"}, "su_dung", {"22", "1", "1"});
        third("7.3", "lanh_dao", {"450", "50", "60"}, "su_dung", {"300", "20", "30"});
        filing();
        third("7.6", "nguoi", {"6000", "300", "400"}, "da_huong_dan", {"5500", "280", "400"});
        report("7.7", "whole", "2018-Q3", {{"don_vi", "70000"}, {"bhxh", "69000"}, {"bhyt", "68000"}});
        third("7.8", "co_quan", {"22", "1", "1"}, "iso", {"20", "1", "1"});
    }

    void filing() {
        dossiers("whole", "2018-Q1", "3000", "2100");
        dossiers("whole", "2018-Q2", "2900", "2300");
        dossiers("whole", "2018-Q3", "3100", "2500");
        dossiers("001", "2018-Q1", "400", "300");
        dossiers("001", "2018-Q2", "500", "400");
        dossiers("001", "2018-Q3", "450", "400");
        dossiers("271", "2018-03-31", "400", "300"); // since 1 January; told again by the next day
        dossiers("271", "2018-05-31", "700", "500");
        dossiers("271", "2018-Q3", "300", "250"); // and the quarter after it
        for (const auto& [period, all, online] : {std::tuple("2018-Q1", "19000", "17000"),
                 {"2018-Q2", "20000", "18000"}, {"2018-Q3", "18000", "16500"}})
            report("7.4", "whole", period, {{"kinh_doanh", all}, {"kinh_doanh_qua_mang", online}});
        for (const auto& [period, online] :
            {std::pair("2018-Q1", "4000"), {"2018-Q2", "5000"}, {"2018-Q3", "5500"}}) {
            report("7.5", "whole", period, {{"khac", "10000"}, {"qua_mang", online}});
            report("7.5", "001", period, {{"khac", "1000"}, {"qua_mang", "500"}});
        }
    }

    // One input of a leaf in each of the appraised communes.
    void each(const char* node, const char* input, const char* a, const char* b, const char* c) {
        score("00001", node, {{input, a}});
        score("00004", node, {{input, b}});
        score("09619", node, {{input, c}});
    }
    using Three = std::array<const char*, 3>; // of the office, 001 and 271
    void third(const char* target, const char* whole, Three all, const char* part, Three done) {
        static constexpr Three units = {"whole", "001", "271"};
        for (std::size_t i = 0; i < units.size(); ++i)
            report(target, units[i], "2018-Q3", {{whole, all[i]}, {part, done[i]}});
    }
    void dossiers(const char* unit, const char* period, const char* all, const char* online) {
        report("7.4", unit, period, {{"tu_phap", all}, {"tu_phap_qua_mang", online}});
    }

    std::optional<Rational> of(const char* target, const char* quantity) const {
        return this->quantity(target, quantity).value;
    }
    QString coverage(const char* id) const {
        const Coverage told = target(id).coverage;
        return QStringLiteral("%1/%2").arg(told.reported).arg(told.asked);
    }
};

} // namespace

TEST_CASE("direction: each target by plain arithmetic") {
    const Year year;
    // office + 001 + 271, and the communes where all three items of 1.2.1 are ticked
    CHECK(year.of("1.1", "phu_trach") == percent(48 + 20 + 15 + 2, 50 + 20 + 16 + 3));
    CHECK(year.of("1.2", "xay_dung") == percent(22 + 1 + 1, 22 + 1 + 1));
    CHECK(year.of("1.2", "thuc_hien") == percent(20 + 1 + 0, 22 + 1 + 1));
    CHECK(year.of("1.3", "kiem_tra") == percent(30 + 1 + 2, 36 + 2 + 3));
    CHECK(year.of("2.1", "dat_yeu_cau") == percent(10 + 11 + 8, 10 + 12 + 8)); // documents of three quarters
    CHECK(year.target("1.1").status == TargetStatus::OnTheWay);
    CHECK(year.target("1.2").status == TargetStatus::OnTheWay); // made, not yet carried out
    CHECK(year.target("1.2").quantities[0].status == TargetStatus::Met);
    CHECK(year.target("2.1").status == TargetStatus::AtRisk); // has to hold all year
    CHECK(year.coverage("1.1") == u"6/7"); // office, two districts, three communes of four
    CHECK(year.coverage("1.3") == u"3/3");
}

TEST_CASE("1.4 counts the communes that have an index") {
    test::PlannedCampaign book;
    CHECK(book.value("1.4", "co_chi_so") == u"0.00"); // none of four
    book.put(inventEntries(book.frame, {3, 1}));
    CHECK(book.quantity("1.4", "co_chi_so").value == percent(3, 4));
    CHECK(book.target("1.4").coverage == Coverage{3, 4});
    CHECK(book.target("1.4").status == TargetStatus::OnTheWay);
    CHECK(book.target("1.4", QDate(2018, 12, 31)).status == TargetStatus::Missed);
    const QuantityProgress counted = book.quantity("1.4", "co_chi_so");
    CHECK(counted.contributions.front().unit == u"09661"); // the one without holds it back
    CHECK(counted.contributions.front().lacking == Rational(1));
    book.put(inventEntries(book.frame, {4, 1}));
    CHECK(book.target("1.4").status == TargetStatus::Met);
}

TEST_CASE("procedures: each target by plain arithmetic") {
    const Year year;
    CHECK(year.of("3.1", "muc_3_4") == percent(1003, 1890)); // the latest state, one catalogue
    CHECK(year.of("3.2", "mot_cua")
        == percent(1300 + 250 + 260 + 150 + 126 + 152, 1350 + 250 + 270 + 150 + 140 + 160));
    CHECK(year.of("3.3", "cong_khai")
        == percent(1340 + 245 + 270 + 150 + 140 + 150, 1350 + 250 + 270 + 150 + 140 + 160));
    CHECK(year.of("3.4", "trang") == percent(15 + 1 + 0, 22 + 1 + 1));
    CHECK(year.of("3.5", "ke_khai") == percent(138000, 140000));
    CHECK(year.of("3.5", "nop") == percent(134500, 140000));
    CHECK(year.target("3.1").status == TargetStatus::OnTheWay);
    CHECK(year.target("3.4").status == TargetStatus::AtRisk);
    CHECK(year.target("3.5").status == TargetStatus::Met);
    CHECK(year.quantity("3.1", "muc_3_4").scored == Coverage{0, 0}); // nothing is drawn from communes
}

TEST_CASE("organisation and staff: each target by plain arithmetic") {
    const Year year;
    CHECK(
        year.of("4.1", "sap_xep") == percent(300 + 90 + 110 + 2, 320 + 100 + 110 + 3)); // late reports count
    CHECK(year.of("5.1", "co_cau") == percent(22 + 1 + 1, 22 + 1 + 1));
    CHECK(year.of("5.2", "vi_tri") == percent(200 + 80 + 70, 280 + 80 + 90));
    CHECK(year.of("5.3", "cong_chuc")
        == percent(2600 + 120 + 160 + 11 + 8 + 10, 2900 + 150 + 160 + 11 + 10 + 13));
    CHECK(year.of("5.3", "lanh_dao_phong") == percent(400 + 30 + 35, 450 + 30 + 40));
    CHECK(year.of("5.3", "lanh_dao_xa") == percent(3 + 1 + 4, 3 + 2 + 4));
    CHECK(year.of("5.3", "thu_ly") == percent(500 + 40 + 45 + (8 - 3) + (5 - 1) + (9 - 4), 600 + 40 + 50 + 5 + 4 + 6));
    CHECK(year.of("5.4", "vien_chuc") == percent(21000 + 2900 + 2500, 23000 + 3000 + 2500));
    CHECK(year.of("5.5", "nguoi_hoc") == Rational(900 + 1000 + 1200 + 4 + 0)); // persons, not a percentage
    CHECK(year.target("5.1").status == TargetStatus::Met);
    CHECK(year.target("5.5").status == TargetStatus::OnTheWay);
}

TEST_CASE("finance: each target by plain arithmetic") {
    const Year year;
    CHECK(year.of("6.1", "thuc_hien") == percent(240 + 70 + 60, 250 + 70 + 80));
    CHECK(year.of("6.1", "duoc_giao") == percent(250 + 70 + 80, 280 + 80 + 90)); // the other reading
    // in hundredths of a billion: 10,000.50 + 10,100.25 + 10,300 of 20,000 + 19,900.50 + 20,100
    CHECK(year.of("6.2", "chi_thuong_xuyen")
        == percent(1'000'050 + 1'010'025 + 1'030'000, 2'000'000 + 1'990'050 + 2'010'000));
    CHECK(year.quantity("6.2", "chi_thuong_xuyen").base == percent(43700, 78500));
    CHECK(year.target("6.2").status == TargetStatus::Met);
}

TEST_CASE("modernisation: each target by plain arithmetic") {
    const Year year;
    CHECK(
        year.of("7.1", "dien_tu") == percent(4200 + 4600 + 4700, (5500 - 250) + (6000 - 300) + (5800 - 200)));
    CHECK(year.of("7.2", "mot_cua_dien_tu") == percent(22 + 1 + 1 + 2, 22 + 1 + 1 + 3));
    CHECK(year.of("7.3", "may_tinh_bang") == percent(300 + 20 + 30 + 3 + 1 + 2, 450 + 50 + 60 + 3 + 2 + 4));
    CHECK(year.of("7.4", "tu_phap")
        == percent(2100 + 2300 + 2500 + 300 + 400 + 400 + 500 + 250 + 380 + 300 + 510,
            3000 + 2900 + 3100 + 400 + 500 + 450 + 700 + 300 + 500 + 400 + 600));
    CHECK(year.of("7.4", "kinh_doanh") == percent(17000 + 18000 + 16500, 19000 + 20000 + 18000));
    CHECK(year.of("7.5", "khac")
        == percent(4000 + 5000 + 5500 + 3 * 500 + 100 + 290, 3 * 10000 + 3 * 1000 + 300 + 500));
    CHECK(year.of("7.6", "dao_tao")
        == percent(5500 + 280 + 400 + 20 + 19 + 21, 6000 + 300 + 400 + 21 + 19 + 25));
    CHECK(year.of("7.7", "bhxh") == percent(69000, 70000));
    CHECK(year.of("7.7", "bhyt") == percent(68000, 70000));
    CHECK(year.of("7.8", "iso") == percent(20 + 1 + 1 + 2, 22 + 1 + 1 + 3));
    CHECK(year.target("7.3").status == TargetStatus::AtRisk);
    CHECK(year.coverage("7.5") == u"5/7"); // 271 is missing; in 00004 no case arose; 09661 is not scored
}

TEST_CASE("the communes' share is told apart from the office's") {
    const QuantityProgress trained = Year().quantity("5.3", "cong_chuc");
    CHECK(trained.entered == Amount{Rational(2880), Rational(3210)});
    CHECK(trained.communes == Amount{Rational(29), Rational(34)});
    CHECK(trained.enteredValue == percent(2880, 3210));
    CHECK(trained.communesValue == percent(29, 34));
    CHECK(trained.reporters == Coverage{3, 3});
    CHECK(trained.scored == Coverage{3, 4});
}

TEST_CASE("who holds a target back comes first") {
    const QuantityProgress trained = Year().quantity("5.3", "cong_chuc");
    std::vector<std::pair<QString, QString>> order;
    for (const Contribution& each : trained.contributions)
        order.emplace_back(each.unit, each.lacking ? each.lacking->toShortDecimal(2) : QString());
    const auto u = [](const char* text) { return QString::fromUtf8(text); };
    CHECK(order
        == std::vector<std::pair<QString, QString>>{{u("whole"), u("300")}, {u("001"), u("30")},
            {u("09619"), u("3")}, {u("00004"), u("2")}, {u("09661"), u("")}, {u("271"), u("0")},
            {u("00001"), u("0")}});
    CHECK(trained.contributions[1].value == percent(120, 150));
    CHECK(trained.contributions[1].period == u"2018-Q3");
    CHECK(trained.contributions[4].state == Contribution::State::NotReported);
}

TEST_CASE("the trend ends with the value and goes by what was known at each time") {
    const QuantityProgress online = Year().quantity("3.1", "muc_3_4");
    REQUIRE(online.trend.size() == 2);
    CHECK(online.trend[0]
        == TrendPoint{QStringLiteral("2018-Q2"), QDate(2018, 6, 30), percent(950, 1880),
            *Rational::fraction(55 * 181, 365)});
    CHECK(online.trend[1].value == online.value);
    CHECK(Year().value("3.1", "muc_3_4", QDate(2018, 8, 1)) == u"50.53"); // the third quarter is not over
    CHECK(Year().value("3.1", "muc_3_4", QDate(2018, 5, 1)) == u"");
    CHECK(Year().target("3.1", QDate(2018, 5, 1)).status == TargetStatus::NoData);
}

TEST_CASE("half a pair of figures does not move the day the whole plan is told by") {
    Year year;
    year.report("3.1", "whole", "2018-Q4", {{"tthc", "1890"}}); // of how many, and not yet how many
    CHECK(toldUntil(year.plan, year.campaign) == QDate(2018, 9, 30));
    year.report("3.1", "whole", "2018-Q4", {{"truc_tuyen", "1100"}});
    CHECK(toldUntil(year.plan, year.campaign) == QDate(2018, 12, 31));
}

TEST_CASE("the table has one row a target, and says what is inferred") {
    const Year year;
    CHECK(toldUntil(year.plan, year.campaign) == QDate(2018, 9, 30));
    const Table table = planTable(year.plan, measurePlan(year.plan, year.campaign, QDate(2018, 9, 30)));
    REQUIRE(table.rows.size() == 26);
    const auto row = [&](const char* id) {
        for (const Table::Row& each : table.rows)
            if (each.cells[0] == QLatin1String(id))
                return each.cells;
        return std::vector<QString>();
    };
    const auto goal = [&](const char* id) { return row(id).at(3); };
    CHECK(goal("1.2") == u"= 100 %; = 100 %");
    CHECK(goal("2.1") == u"= 100 % (suy ra)");
    CHECK(goal("3.1") == u">= 55 %");
    CHECK(goal("3.5") == u"> 95 %; > 95 %");
    CHECK(goal("5.5") == u">= 3200");
    CHECK(goal("6.2") == QString::fromUtf8(u8"< mức gốc 55.67 %"));
    CHECK(row("5.5").at(4) == u"3104");
    CHECK(row("7.4").at(4) == u"77.35; 90.35");
    CHECK(row("1.1").at(5) == u"6/7");
    CHECK(row("5.1").at(6) == u"met");
    CHECK(row("1.1").at(1) == u8"Chỉ đạo điều hành");
    for (const Table::Row& each : table.rows)
        CHECK_FALSE(each.cells[4].isEmpty());
}
