// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/builtin/builtin.h"
#include "app/i18n/figurename.h"
#include "app/i18n/ruletext.h"
#include "app/i18n/settext.h"
#include "support/catch.h"

#include <QRegularExpression>

using namespace sodiem;

namespace {

const Language english(Language::Code::English);
const Language& vietnamese() { // when the translation that is built in can be read
    static const Language language(Language::Code::Vietnamese);
    return language;
}

QString u(const char8_t* text) { return QString::fromUtf8(text); }

const CriteriaSet& everyRule() {
    static const Result<SetFile> file = readSetFile(QStringLiteral("builtin:example-all-rules"));
    REQUIRE(file);
    REQUIRE(file->reading.set);
    return *file->reading.set;
}

QString textOf(const char* ref, const Language& language = vietnamese()) {
    const Node* node = everyRule().find(QString::fromLatin1(ref));
    REQUIRE(node != nullptr);
    return ruleText(*node, everyRule(), language).join(u'\n');
}

// All that the page says of a leaf.
QStringList wordsOf(const Node& leaf) {
    QStringList words = ruleText(leaf, everyRule(), vietnamese());
    words << ruleKindText(*leaf.rule, vietnamese()) << scoredByText(leaf.scoredBy, vietnamese())
          << evidenceText(leaf, vietnamese());
    for (const Field& field : leaf.fields)
        words << fieldText(field, vietnamese());
    for (const Check& check : leaf.checks)
        words << checkText(check, leaf, everyRule(), vietnamese());
    return words;
}

} // namespace

TEST_CASE("ruleText: bands are told with both their limits, and what a division by 0 means") {
    CHECK(textOf("2.1").contains(u(u8"Số đo: 100 × “Trong đó: đúng hạn” ÷ “Số hồ sơ đã giải quyết”.")));
    CHECK(textOf("2.1").contains(u(u8"Từ 95 trở lên: 3,00 điểm.\nTừ 85 đến dưới 95: 2,00 điểm.")));
    CHECK(textOf("2.1").contains(u(u8"Từ 0 đến dưới 70: 0,00 điểm.")));
    CHECK(textOf("2.1").contains(u(u8"phải giải trình")));
    CHECK(textOf("2.2").contains(u(u8"Từ 90 trở lên: tính theo tỷ lệ so với 100, tối đa 3,00 điểm.")));
    CHECK(textOf("2.2").contains(u(u8"coi là không phát sinh")));
    CHECK(textOf("2.3").contains(u(u8"Đến 3: 2,00 điểm.\nTrên 3 đến 5: 1,00 điểm.")));
    CHECK(textOf("2.3").contains(u(u8"Trên 10: 0,00 điểm.\nMẫu số bằng 0: 0,00 điểm.")));
    CHECK(textOf("2.4").contains(u(u8"Từ 0 đến dưới 30: -0,50 điểm.\nMẫu số bằng 0: 2,00 điểm.")));
}

TEST_CASE("ruleText: a condition is told as one, with answers in place of numbers") {
    CHECK(textOf("1.2.3").startsWith(u(u8"Nếu “Đã ban hành quy chế” = có và (“Hình thức tiếp nhận” ≠ “Chỉ bằng giấy” hoặc "
                                       u8"“Có Bộ phận Một cửa riêng” = không): 1,00 điểm; nếu không: 0,00 điểm.")));
}

TEST_CASE("ruleText: accruals name the unit of what is counted, caps, bases and factors") {
    CHECK(textOf("9.1.2").contains(u(u8"Mỗi sáng kiến thêm 0,50 điểm, tối đa 1,50 điểm.")));
    CHECK(textOf("3.2").contains(u(u8"Trên 0 đến 20: 2,00 điểm.")));
    CHECK(textOf("3.2").contains(u(u8"Miền núi × 0,75; bien gioi × 0,3; đơn vị khác × 1.")));
    CHECK(textOf("3.3").contains(u(u8"tính theo tỷ lệ")));
    CHECK(textOf("3.1").contains(u(u8"số nhỏ hơn trong (“Số hội nghị”; 3) + “Số tin, bài”")));
}

TEST_CASE("ruleText: deadlines name days, documents and how several of them count") {
    CHECK(textOf("4.3").contains(u(u8"Ngày ban hành kế hoạch: hạn 31/01/2025.\nĐúng hạn: 2,00 điểm.")));
    CHECK(textOf("4.3").contains(u(u8"Chậm đến 5 ngày: 1,00 điểm.\nChậm trên 5 đến 15 ngày: 0,50 điểm.")));
    CHECK(textOf("4.4").contains(u(u8"Chậm đến 2 ngày làm việc: 2,00 điểm.")));
    CHECK(textOf("4.4").contains(u(u8"Lấy điểm trung bình của các văn bản.")));
    CHECK(textOf("4.5").contains(u(u8"Ngày của sản phẩm thứ ba: hạn 5 ngày sau “Hạn ghi trong văn bản giao việc”.")));
    CHECK(textOf("4.5").contains(u(u8"Không có văn bản: 0,00 điểm.")));
    CHECK(textOf("4.6").contains(u(u8"hạn 30 ngày sau “Ngày ban hành kế hoạch (4.3)”")));
}

TEST_CASE("ruleText: deductions, curves, last year, surveys, points by a person") {
    CHECK(textOf("1.2.2").contains(u(u8"Số kết luận chưa thực hiện: mỗi trường hợp trừ 0,75 điểm.\nKhông thấp hơn -0,50 điểm.")));
    CHECK(textOf("4.1").contains(u(u8"Đến 50: 0,00 điểm.\nTại 80: 2,00 điểm.\nTừ 100 trở lên: 3,00 điểm.")));
    CHECK(textOf("5.1").contains(u(u8"So với kết quả năm trước.")));
    CHECK(textOf("5.2").contains(u(u8"Không có kết quả năm trước: 0,00 điểm.")));
    CHECK(textOf("7.1").contains(u(u8"“Hài lòng” được tính 75 %.")));
    CHECK(textOf("7.7").contains(u(u8"từ 0 % khi điểm trung bình là 3 đến 100 % khi là 5")));
    CHECK(textOf("7.7").contains(u(u8"Nhóm không có phiếu thì bỏ ra.")));
    CHECK(textOf("8.2").contains(u(u8"từ -1,00 đến 4,00 điểm, theo bước 0,25")));
}

TEST_CASE("ruleText: what lies around a rule is told too") {
    CHECK(textOf("1.1.3").contains(u(u8"Không có điểm trong trường hợp “Lãnh đạo bị kỷ luật” (“Có lãnh đạo UBND bị kỷ luật trong năm” = có).")));
    CHECK(textOf("9.3").contains(u(u8"Chỉ áp dụng với: đặc khu.")));
    CHECK(textOf("9.1").contains(u(u8"không quá 2,00 điểm")));
    CHECK(textOf("10.1").contains(u(u8"trừ vào tổng điểm")));
    CHECK(textOf("2.1").contains(u(u8"không được ghi “không phát sinh”")));
    CHECK(textOf("2.1", english).contains(QStringLiteral("From 85 to less than 95: 2.00 points.")));
}

TEST_CASE("ruleText: whatever the rule, in Vietnamese there is no English and no raw name") {
    static const QRegularExpression raw(QStringLiteral("[a-z]+_[a-z]|\\bfact\\.|\\bnode\\.|reference\\.|%\\d|"
                                                       "\\b(the|points|of|and|or|when|from|up|to|is|at|most|each|no)\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    int leaves = 0;
    for (const Node& node : everyRule().nodes) {
        if (!node.isLeaf())
            continue;
        ++leaves;
        for (QString words : wordsOf(node)) {
            INFO(node.ref.toStdString() << ": " << words.toStdString());
            words.remove(u(u8"“dia_ban”")); // the office's own column, and its names for results of last year
            for (const ReferenceFigure& figure : everyRule().references)
                words.remove(figure.name);
            CHECK_FALSE(words.contains(raw));
            CHECK_FALSE(words.trimmed().isEmpty());
        }
    }
    CHECK(leaves > 40);
    for (const SetStatement& statement : setStatements(everyRule(), vietnamese())) {
        INFO(statement.lines.toStdString());
        CHECK_FALSE(statement.lines.contains(raw));
    }
}

TEST_CASE("formulaText: signs, numbers and conditions as people write them") {
    const Node* leaf = everyRule().find(QStringLiteral("10.1"));
    CHECK(checkText(leaf->checks.front(), *leaf, everyRule(), vietnamese())
            .contains(u(u8"“Số vụ vi phạm” ≥ “Số lần báo cáo sai sự thật”")));
    const Gate& gate = everyRule().gates[1];
    CHECK(gateText(gate, everyRule(), vietnamese())
            .contains(u(u8"“Số lần báo cáo sai sự thật” ≥ 2 hoặc “Số lần báo cáo sai sự thật” = 1 và")));
    CHECK(gateText(gate, everyRule(), vietnamese()).contains(u(u8"“Sai sự thật”")));
}
