// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/page.h"

namespace sodiem {

// Every figure of the form of administrative papers, in one place because decrees change. Nghị định
// 30/2020/NĐ-CP gives a range for most; the choice within it is ours. Lengths are millimetres, sizes points.
struct PaperFormat {
    // Page: top 20–25, bottom 20–25, left 30–35, right 15–20; the same after turning to landscape, as in the
    // decree's own sample file.
    double marginTop = 20;
    double marginBottom = 20;
    double marginLeft = 30;
    double marginRight = 15;
    TextStyle pageNumber{13}; // 13–14, in the middle of the top margin, not on page 1 of a section
    double pageNumberBaseline = 10;

    // National heading; the pairs 12/13 and 13/14 are usual
    TextStyle country{13, true}; // Quốc hiệu 12–13, one line
    TextStyle motto{14, true}; // Tiêu ngữ 13–14, a rule as long as the text below
    TextStyle superior{13}; // cơ quan chủ quản 12–13
    TextStyle agency{13, true}; // cơ quan ban hành 12–13, a rule of 1/3–1/2 of the text below
    TextStyle number{13}; // số, ký hiệu
    TextStyle placeDate{14, false, true}; // địa danh, ngày tháng năm 13–14
    double headLeftShare = 0.4; // of the text width, unless the country needs more
    double headGap = 2.5; // between the heads and the row of number and date

    // Titles
    TextStyle title{14, true}; // tên loại, tên phụ lục 13–14
    TextStyle abstract{14, true}; // trích yếu 13–14
    TextStyle annexLabel{14, true}; // "Phụ lục I" 14
    TextStyle accompanying{14, false, true}; // "(Kèm theo …)" 13–14
    double shortRuleShare = 0.4; // of the text above it: 1/3–1/2
    double annexRule = 30; // the rule below an annex's head has no text to measure
    double ruleWidth = 0.5 * millimetresPerPoint; // vector lines, never underscores
    double ruleGap = 0.7; // below the descenders

    // Where a signing tool writes number and time on page 1 of an annex; stays free
    double signingCornerWidth = 80;
    double signingCornerHeight = 8;

    // Text
    TextStyle body{14}; // 13–14
    double firstLineIndent = 10; // 10 or 12.7
    double paragraphGap = 2.2; // at least 6 points
    double lineSpacing = 1.1; // single to 1.5

    // Tables: no size in the decree; 10–12 is practice
    TextStyle tableBody{11};
    TextStyle tableHeader{11, true};
    TextStyle columnNumber{10, false, true};
    double columnNumberLeast = 7.5; // where a formula of columns is long
    double borderWidth = 0.5 * millimetresPerPoint;
    double cellPadding = 1.2; // left and right
    double rowPadding = 0.7; // above and below
    Rgb shade = 0xe8e8e8; // stays readable after photocopying

    // Bars
    TextStyle barLabel{11};
    double barLabelShare = 0.36; // of the text width
    double barTextWidth = 28;
    double barHeight = 3.4;
    double barGap = 1.6;
    Rgb barFill = 0x404040;
    Rgb barTrack = 0xdcdcdc;

    // Signatures
    TextStyle signatureTitle{13, true}; // 13–14
    TextStyle signatureHint{12, false, true};
    TextStyle signatureName{14, true}; // 13–14
    TextStyle recipientsHead{12, true, true}; // "Nơi nhận:" 12
    TextStyle recipients{11};
    double signatureSpace = 22;
    double signatureGap = 6;

    // Small print
    TextStyle note{11, false, true};
    TextStyle footer{9, false, true};
    double footerBaseline = 10; // of its last line, from the lower edge
    TextStyle draftLine{11, true};
    TextStyle draftMark{110, true};
    double draftDegrees = 50;
    Rgb draftColour = 0xececec;
};

inline constexpr PaperFormat decree30{};

struct TextArea {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    bool operator==(const TextArea&) const = default;
    double width() const { return right - left; }
    double height() const { return bottom - top; }
    double middle() const { return (left + right) / 2; }
};

constexpr TextArea textArea(const PageSize& size, const PaperFormat& format = decree30) {
    return {format.marginLeft, format.marginTop, size.width - format.marginRight,
        size.height - format.marginBottom};
}

} // namespace sodiem
