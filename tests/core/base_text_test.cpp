// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "support/catch.h"
#include "support/resources.h"

#include <algorithm>
#include <set>
#include <vector>

#include <QCollator>
#include <QFile>
#include <QLocale>

using namespace sodiem;

namespace {

struct Pair {
    QString from, to;
};

QString nfd(const QString& text) { return text.normalized(QString::NormalizationForm_D); }

// Every name of the units that come with the program, with and without its type word, each once.
std::vector<QString> unitNames() {
    std::set<QString> names;
    for (const auto* name : {"hanoi-2018.csv", "hanoi-2025.csv"}) {
        QFile file(resourcePath(QStringLiteral("units/")) + QLatin1String(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QStringList lines
            = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QString full = lines[i].section(QLatin1Char(','), 1, 1);
            names.insert(full);
            names.insert(full.section(QLatin1Char(' '), 1));
        }
    }
    return {names.begin(), names.end()};
}

void requireInOrder(const std::vector<QString>& texts) {
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = 0; j < texts.size(); ++j) {
            CAPTURE(texts[i], texts[j]);
            CHECK((sortKey(texts[i]) <=> sortKey(texts[j])) == (i <=> j));
        }
}

QCollator vietnamese() {
    QCollator collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    collator.setNumericMode(true);
    return collator;
}

} // namespace

TEST_CASE("cleaned text has one Unicode shape") {
    const QString name = QStringLiteral("Phường Đức Thuận Ấm Ợ");
    CHECK(cleaned(name) == name);
    CHECK(cleaned(nfd(name)) == name);

    SECTION("the loose tones of Unikey are joined") {
        CHECK(cleaned(QStringLiteral("Ph\u01B0\u01A1\u0300ng \u00CA\u0301\u00E2\u0323"))
            == QStringLiteral("Phường Ếậ"));
    }
    SECTION("marks in any order make the same letter") {
        CHECK(cleaned(QStringLiteral("o\u0323\u031B")) == QStringLiteral("ợ"));
        CHECK(cleaned(QStringLiteral("o\u031B\u0323")) == QStringLiteral("ợ"));
    }
    SECTION("a zero-width character does not keep a tone from its letter") {
        CHECK(cleaned(QStringLiteral("a\u200B\u0301")) == QStringLiteral("á"));
    }
    SECTION("half a surrogate pair does not get in, a whole one does") {
        CHECK(cleaned(QString(QChar(0xD83D))) == QString(QChar(0xFFFD)));
        const QString smile = QString::fromUcs4(U"\U0001F600");
        CHECK(cleaned(smile) == smile);
    }
}

TEST_CASE("cleaned text knows one Đ") {
    CHECK(cleaned(QStringLiteral("\u00D0ống \u0189a")) == QStringLiteral("\u0110ống \u0110a"));
    CHECK(cleaned(QStringLiteral("\u00F0ống \u0256a")) == QStringLiteral("\u0111ống \u0111a"));
    CHECK(cleaned(QStringLiteral("Đống đa")) == QStringLiteral("\u0110ống \u0111a"));
}

TEST_CASE("cleaned text has only single plain spaces between words") {
    const auto* const blanks
        = u"\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2003\u2007\u2009\u2028\u2029\u202F\u205F\u3000";
    for (const QChar blank : QString::fromUtf16(blanks)) {
        CAPTURE(blank);
        CHECK(cleaned(QStringLiteral("a") + blank + QStringLiteral("b")) == QStringLiteral("a b"));
        CHECK(cleaned(blank + QStringLiteral(" a ") + blank) == QStringLiteral("a"));
    }
    CHECK(cleaned(QStringLiteral("  Phúc \u00A0  Xá \r\n")) == QStringLiteral("Phúc Xá"));
    CHECK(cleaned(QStringLiteral(" \u00A0\t")).isEmpty());
    CHECK(cleaned(QString()).isEmpty());
}

TEST_CASE("cleaned text holds nothing invisible") {
    const std::u16string_view invisible
        = u"\u0001\u007F\u0080\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F"
          u"\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFE0F\uFEFF";
    for (const char16_t c : invisible) {
        CAPTURE(QChar(c));
        CHECK(cleaned(QStringLiteral("Xã") + QChar(c) + QStringLiteral(" A")) == QStringLiteral("Xã A"));
        CHECK(cleaned(QString(QChar(c))).isEmpty());
    }
    CHECK(cleaned(QString(QChar(0))).isEmpty());
    CHECK(cleaned(QStringLiteral("a \u200B b")) == QStringLiteral("a b"));
}

TEST_CASE("cleaning twice is cleaning once") {
    const QString texts[] = {QStringLiteral(" \u00D0 \u200B\u0301 x"), nfd(QStringLiteral("Ợ \n\n ở")),
        QStringLiteral("e\u0301\u0302\u0323 \u0340\u0341"), QStringLiteral("\r\n a \n \u2028 b \n")};
    for (const QString& text : texts) {
        CHECK(cleaned(cleaned(text)) == cleaned(text));
        CHECK(cleanedLines(cleanedLines(text)) == cleanedLines(text));
        CHECK(folded(folded(text)) == folded(text));
        CHECK(withOneToneStyle(withOneToneStyle(text)) == withOneToneStyle(text));
    }
}

TEST_CASE("cleaned lines keep their line breaks") {
    const Pair cases[] = {
        {QStringLiteral("một\nhai"), QStringLiteral("một\nhai")},
        {QStringLiteral("một\r\nhai\rba\u2028bốn\u2029năm"), QStringLiteral("một\nhai\nba\nbốn\nnăm")},
        {QStringLiteral("  một \u00A0 \n\t hai  "), QStringLiteral("một\nhai")},
        {QStringLiteral("một\n \n\nhai"), QStringLiteral("một\n\n\nhai")},
        {QStringLiteral(" \n\n một \n\n "), QStringLiteral("một")},
        {QStringLiteral(" \n "), QString()},
        {QStringLiteral("\u00D0\u200Bi\n") + nfd(QStringLiteral("về")), QStringLiteral("Đi\nvề")},
    };
    for (const Pair& each : cases)
        CHECK(cleanedLines(each.from) == each.to);
}

TEST_CASE("folded text is found without diacritics") {
    const Pair cases[] = {
        {QStringLiteral("Phường Đống Đa"), QStringLiteral("phuong dong da")},
        {QStringLiteral("TÂN KHÁNH ĐÔNG"), QStringLiteral("tan khanh dong")},
        {nfd(QStringLiteral("Ứng Hòa")), QStringLiteral("ung hoa")},
        {QStringLiteral("\u00D0ức  \u00A0Thượng "), QStringLiteral("duc thuong")},
        {QStringLiteral("Tân Hòa"), folded(QStringLiteral("Tân Hóa"))},
        {QStringLiteral("aăâ eê oôơ uư yỹ iĩ"), QStringLiteral("aaa ee ooo uu yy ii")},
        {QStringLiteral("Cư Dliê M'nông 2"), QStringLiteral("cu dlie m'nong 2")},
        {QString(), QString()},
    };
    for (const Pair& each : cases)
        CHECK(folded(each.from) == each.to);
}

TEST_CASE("both tone styles give one key") {
    const Pair cases[] = {
        {QStringLiteral("hòa"), QStringLiteral("hoà")},
        {QStringLiteral("Hóa"), QStringLiteral("Hoá")},
        {QStringLiteral("HỌA"), QStringLiteral("HOẠ")},
        {QStringLiteral("tỏa"), QStringLiteral("toả")},
        {QStringLiteral("lõa"), QStringLiteral("loã")},
        {QStringLiteral("khỏe"), QStringLiteral("khoẻ")},
        {QStringLiteral("XÒE"), QStringLiteral("XOÈ")},
        {QStringLiteral("thủy"), QStringLiteral("thuỷ")},
        {QStringLiteral("Ủy"), QStringLiteral("Uỷ")},
        {QStringLiteral("ỦY BAN"), QStringLiteral("UỶ BAN")},
        {QStringLiteral("thụy"), QStringLiteral("thuỵ")},
        {QStringLiteral("òa"), QStringLiteral("oà")},
        {QStringLiteral("lũy"), QStringLiteral("luỹ")},
        {QStringLiteral("túy"), QStringLiteral("tuý")},
        {QStringLiteral("qúy"), QStringLiteral("quý")}, // a slip some keyboards make
        {QStringLiteral("Cộng hòa, hòa-bình (hòa) hòa2"), QStringLiteral("Cộng hoà, hoà-bình (hoà) hoà2")},
    };
    for (const Pair& each : cases) {
        CHECK(withOneToneStyle(each.from) == each.to);
        CHECK(withOneToneStyle(each.to) == each.to);
        CHECK(withOneToneStyle(nfd(each.from)) == each.to);
    }
}

TEST_CASE("tones that have one place only stay there") {
    const QString texts[]
        = {QStringLiteral("quý quỳ quỷ quỹ quỵ Quý QUỲ"), QStringLiteral("hoài toàn hoàng ngoéo"),
            QStringLiteral("thuyền huỳnh khuỷu quỳnh"), QStringLiteral("của lúa múa quả quà"),
            QStringLiteral("hòan tòan"), // misspelt: no key, but no harm either
            QStringLiteral("hoặc thuở khuya oa oe uy"), QStringLiteral("cờ a ờa ừy"), QStringLiteral("ò a ó"),
            QString()};
    for (const QString& text : texts)
        CHECK(withOneToneStyle(text) == text);
}

TEST_CASE("a sort key puts letters in the order of the alphabet") {
    std::vector<QString> letters;
    for (const QChar c : QStringLiteral("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"))
        letters.push_back(QString(c));
    requireInOrder(letters);
}

TEST_CASE("a sort key puts tones in the order of the dictionary") {
    for (const auto& vowel : {u"aàảãáạ", u"ăằẳẵắặ", u"âầẩẫấậ", u"eèẻẽéẹ", u"êềểễếệ", u"iìỉĩíị", u"oòỏõóọ",
             u"ôồổỗốộ", u"ơờởỡớợ", u"uùủũúụ", u"ưừửữứự", u"yỳỷỹýỵ"}) {
        std::vector<QString> tones;
        for (const QChar c : QString::fromUtf16(vowel))
            tones.push_back(QString(c));
        requireInOrder(tones);
    }
}

TEST_CASE("a sort key compares the letters of the whole text, then tones, then case") {
    requireInOrder({QStringLiteral("ma"), QStringLiteral("Ma"), QStringLiteral("MA"), QStringLiteral("mà"),
        QStringLiteral("Mà"), QStringLiteral("mạ"), QStringLiteral("ma ba"), QStringLiteral("ma bà"),
        QStringLiteral("mạ ba"), QStringLiteral("man"), QStringLiteral("mạn"), QStringLiteral("măn")});
    requireInOrder(
        {QStringLiteral("Da"), QStringLiteral("Dung"), QStringLiteral("Đa"), QStringLiteral("Em")});
}

TEST_CASE("a sort key reads digits as a number") {
    requireInOrder({QStringLiteral("Phường 0"), QStringLiteral("Phường 1"), QStringLiteral("Phường 2"),
        QStringLiteral("Phường 2a"), QStringLiteral("Phường 10"), QStringLiteral("Phường 010 b"),
        QStringLiteral("Phường 100"), QStringLiteral("Phường 99999999999999999999999"),
        QStringLiteral("Phường An")});

    SECTION("zeros in front count last of all") {
        requireInOrder(
            {QStringLiteral("01"), QStringLiteral("1"), QStringLiteral("01a"), QStringLiteral("1b")});
    }
}

TEST_CASE("a sort key puts spaces first, then signs, numbers, letters, other alphabets") {
    requireInOrder({QString(), QStringLiteral("a"), QStringLiteral("a b"), QStringLiteral("a-b"),
        QStringLiteral("a1"), QStringLiteral("ab"), QStringLiteral("aω"), QStringLiteral("Ω")});
}

TEST_CASE("a sort key puts foreign marks after the tones, and their letters with the plain ones") {
    requireInOrder(
        {QStringLiteral("Dlie"), QStringLiteral("Dliẹ"), QStringLiteral("Dliĕ"), QStringLiteral("Dlif")});
}

TEST_CASE("a sort key does not depend on how a text was typed") {
    const QString text = QStringLiteral("Ứng Hòa - Đống Đa 12");
    CHECK(sortKey(nfd(text)) == sortKey(text));
    CHECK(sortKey(QStringLiteral(" \u00A0") + text + QStringLiteral("\u200B ")) == sortKey(text));
    CHECK(sortKey(QStringLiteral("\u00D0a")) == sortKey(QStringLiteral("Đa")));
    CHECK(sortKey(QStringLiteral("hòa")) != sortKey(QStringLiteral("hoà"))); // no matching key
}

TEST_CASE("sort keys order all names of units as ICU does") {
    const QCollator collator = vietnamese();
    if (collator.compare(QStringLiteral("ả"), QStringLiteral("á")) >= 0
        || collator.compare(QStringLiteral("Đa"), QStringLiteral("Em")) >= 0) {
        WARN("This Qt sorts without ICU: nothing to compare with.");
        return;
    }
    std::vector<QString> names = unitNames();
    REQUIRE(names.size() > 1000);
    std::sort(names.begin(), names.end(),
        [](const QString& a, const QString& b) { return sortKey(a) < sortKey(b); });
    for (std::size_t i = 1; i < names.size(); ++i) {
        CAPTURE(names[i - 1], names[i]);
        CHECK(collator.compare(names[i - 1], names[i]) < 0);
    }
}
