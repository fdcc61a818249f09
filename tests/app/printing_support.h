// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/flow.h"
#include "support/catch.h"

#include <utility>
#include <variant>
#include <vector>

#include <QString>
#include <QStringList>

// What the tests of paper share: short texts, one loaded font, looking things up on a page.
namespace sodiem::papertest {

inline QString u(const char8_t* text) { return QString::fromUtf8(text); }

inline const PaperFonts& fonts() {
    static const Result<PaperFonts> loaded = PaperFonts::load();
    REQUIRE(loaded.ok());
    return *loaded;
}

template <class Item> std::vector<Item> itemsOf(const Page& page) {
    std::vector<Item> found;
    for (const PageItem& item : page.items)
        if (const auto* shape = std::get_if<Item>(&item))
            found.push_back(*shape);
    return found;
}

inline QStringList textsOf(const Page& page) {
    QStringList texts;
    for (const PageText& text : itemsOf<PageText>(page))
        texts << text.text;
    return texts;
}

inline PageText textOf(const Page& page, const QString& wanted) {
    for (const PageText& text : itemsOf<PageText>(page))
        if (text.text == wanted)
            return text;
    FAIL("no such text: " << wanted.toStdString());
    return {};
}

// Vietnamese has 67 small letters beyond a to z, and as many capitals.
inline QString vietnameseLetters() {
    QString letters = u(u8"đĐ");
    for (const QChar vowel : u(u8"aăâeêioôơuưy"))
        for (const QChar tone : u(u8" \u0300\u0309\u0303\u0301\u0323")) {
            const QString letter = tone == u' '
                ? QString(vowel)
                : (QString(vowel) + tone).normalized(QString::NormalizationForm_C);
            if (letter.at(0).unicode() > 127)
                letters += letter + letter.toUpper();
        }
    return letters;
}

inline PaperTable rankingTable(int rows) {
    PaperTable table;
    table.columns = {{10, Align::Centre}, {0, Align::Left}, {20, Align::Right}, {20, Align::Right}};
    table.header = {{{u(u8"STT"), 1, 2}, {u(u8"Tên đơn vị"), 1, 2}, {u(u8"Điểm đạt được"), 2, 1}},
        {{u(u8"Thẩm định")}, {u(u8"Tổng số")}}};
    table.columnNumbers = {u(u8"(1)"), u(u8"(2)"), u(u8"(3)"), u(u8"(4)")};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back(
            {{{QString::number(i)}, {u(u8"Xã ") + QString::number(i)}, {u(u8"61,25")}, {u(u8"88,33")}}});
    return table;
}

inline Pages pagesOf(const PaperTable& table, SectionFormat format = {}) {
    Flow flow(fonts(), std::move(format));
    flow.table(table);
    return flow.finish();
}

} // namespace sodiem::papertest
