// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/paperformat.h"
#include "app/printing/textlayout.h"

#include <cstdint>
#include <vector>

#include <QString>
#include <QStringList>

// What stands on a paper besides its tables. Texts come from the caller, ready to print: the engine knows how
// things look, not what they say. Only the country's name and motto are the decree's own.
namespace sodiem {

struct Paragraph {
    QString text;
    TextStyle style = decree30.body;
    Align align = Align::Left;
    double indent = 0; // of all lines
    double before = decree30.paragraphGap; // not at the top of a page
    bool keepWithNext = false;
    bool ruled = false; // a short rule below, as under a trích yếu
};

// The head of a document: agency to the left, country and motto to the right. A no-break space after the
// unit's kind
// ("ỦY BAN NHÂN DÂN XÃ\u00a0TÂN KHÁNH ĐÔNG") keeps it with the name when the line is broken.
struct NationalHead {
    QStringList superior; // UPPER case, one entry a line; may be empty
    QString agency; // UPPER case
    QString number; // "Số: 05/QĐ-UBND"; may be empty
    QString placeDate; // "Hà Nội, ngày 05 tháng 01 năm 2019"; may be empty
};

// The head of an annex. The upper right corner of its first page stays free for the signing tool.
struct AnnexHead {
    QString label; // "Phụ lục II", or empty
    QString title; // UPPER case
    QString subtitle; // bold, as it is; may be empty
    QString accompanying; // "(Kèm theo Quyết định số …)"; may be empty
};

// Bars on one common scale: a track as long as the maximum, a bar as long as the value. Both are whole
// numbers of any one unit; no score becomes a double.
struct Bar {
    QString label;
    std::int64_t value = 0;
    std::int64_t maximum = 0;
    QString text; // "17,75/20,00"
};

struct BarChart {
    QString title; // may be empty
    std::vector<Bar> bars;
    bool keepWithNext = false;
};

struct SignatureColumn {
    QStringList titles; // UPPER case, one entry a line: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"
    QString hint; // "(Ký, ghi rõ họ tên)"
    QString name;
};

struct Signatures {
    QString placeDate; // above the last column; may be empty
    std::vector<SignatureColumn> columns;
    bool keepWithNext = false;
};

// A piece of a page that is never cut. Its items have their true x; their y counts from the block's upper
// edge.
struct Block {
    double before = 0; // free room above, unless it is the first on a page
    double height = 0;
    std::vector<PageItem> items;
    bool keepWithNext = false;
};

// A paragraph is a block per line, the first two and the last two of which stay together.
std::vector<Block> paragraphBlocks(const PaperFonts& fonts, const TextArea& area, const Paragraph& paragraph);
Block nationalHeadBlock(const PaperFonts& fonts, const TextArea& area, const NationalHead& head);
Block annexHeadBlock(const PaperFonts& fonts, const TextArea& area, const AnnexHead& head);
std::vector<Block> barBlocks(const PaperFonts& fonts, const TextArea& area, const BarChart& chart);
// A short rule in the middle of a column, below y; its lower edge.
double setShortRule(Block& block, const TextColumn& column, double length, double y);
Block signatureBlock(const PaperFonts& fonts, const TextArea& area, const Signatures& signatures);

QString draftText(); // "DỰ THẢO"
QString countryName(); // Quốc hiệu
QString countryMotto(); // Tiêu ngữ
QString romanNumeral(int number); // of an annex; 1 to 3999

} // namespace sodiem
