// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/blocks.h"

#include <algorithm>
#include <array>

namespace sodiem {
namespace {

const PaperFormat& form = decree30;

double widest(const std::vector<TextLine>& lines) {
    double width = 0;
    for (const TextLine& line : lines)
        width = std::max(width, line.width);
    return width;
}

// Centred text, balanced over its lines; returns the lower edge.
double setCentred(Block& block, const PaperFonts& fonts, const QString& text, const TextStyle& style,
    const TextColumn& column, double y) {
    if (text.isEmpty())
        return y;
    return setLines(block.items, fonts, breakBalanced(fonts, text, style, column.width), style, column, y);
}

// The agency's side. Its first line stands on the baseline of the country's name, both being of one size.
double setAgency(Block& block, const PaperFonts& fonts, const NationalHead& head, const TextColumn& column) {
    const QString superior = head.superior.join(u'\n');
    const double y = setCentred(block, fonts, superior, form.superior, column, 0);
    const auto lines = breakBalanced(fonts, head.agency, form.agency, column.width);
    return setShortRule(block, column, widest(lines) * form.shortRuleShare,
        setLines(block.items, fonts, lines, form.agency, column, y));
}

double setCountry(Block& block, const PaperFonts& fonts, const TextColumn& column) {
    const auto oneLine = [&](const QString& text, const TextStyle& style, double y) {
        return setLines(block.items, fonts, {{text, fonts.width(text, style)}}, style, column, y);
    };
    const double y = oneLine(countryName(), form.country, 0);
    return setShortRule(
        block, column, fonts.width(countryMotto(), form.motto), oneLine(countryMotto(), form.motto, y));
}

// Number and date stand on one baseline although their sizes may differ.
double setNumberAndDate(Block& block, const PaperFonts& fonts, const NationalHead& head,
    const TextColumn& left, const TextColumn& right, double y) {
    if (head.number.isEmpty() && head.placeDate.isEmpty())
        return y;
    const double drop = fonts.ascent(form.placeDate) - fonts.ascent(form.number);
    const double number
        = setCentred(block, fonts, head.number, form.number, left, y + form.headGap + std::max(0.0, drop));
    const double date = setCentred(
        block, fonts, head.placeDate, form.placeDate, right, y + form.headGap + std::max(0.0, -drop));
    return std::max(number, date);
}

} // namespace

double setShortRule(Block& block, const TextColumn& column, double length, double y) {
    const double middle = column.left + column.width / 2;
    y += form.ruleGap;
    block.items.push_back(PageLine{middle - length / 2, y, middle + length / 2, y, form.ruleWidth});
    return y + form.ruleWidth;
}

QString draftText() { return QStringLiteral("DỰ THẢO"); }
QString countryName() { return QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"); }
QString countryMotto() { return QStringLiteral("Độc lập - Tự do - Hạnh phúc"); }

Block nationalHeadBlock(const PaperFonts& fonts, const TextArea& area, const NationalHead& head) {
    const double country = fonts.width(countryName(), form.country) + 1;
    const double leftWidth = std::min(area.width() * form.headLeftShare, area.width() - country);
    const TextColumn left{area.left, leftWidth, Align::Centre};
    const TextColumn right{area.left + leftWidth, area.width() - leftWidth, Align::Centre};
    // A gutter keeps a long agency off the country's name.
    const TextColumn agency{left.left, left.width - 2, Align::Centre};
    Block block;
    const double agencyLower = setAgency(block, fonts, head, agency); // first, because it is read first
    const double lower = std::max(agencyLower, setCountry(block, fonts, right));
    block.height = setNumberAndDate(block, fonts, head, agency, right, lower);
    return block;
}

Block annexHeadBlock(const PaperFonts& fonts, const TextArea& area, const AnnexHead& head) {
    const TextColumn column{area.left, area.width(), Align::Centre};
    Block block;
    double y = setCentred(block, fonts, head.label, form.annexLabel, column, 0);
    y = setCentred(block, fonts, head.title, form.title, column, y);
    y = setCentred(block, fonts, head.subtitle, form.abstract, column, y);
    y = setCentred(block, fonts, head.accompanying, form.accompanying, column, y);
    block.height = setShortRule(block, column, form.annexRule, y);
    return block;
}

QString romanNumeral(int number) {
    struct Step {
        int value;
        const char16_t* sign;
    };
    static constexpr std::array<Step, 13> steps{
        {{1000, u"M"}, {900, u"CM"}, {500, u"D"}, {400, u"CD"}, {100, u"C"}, {90, u"XC"}, {50, u"L"},
            {40, u"XL"}, {10, u"X"}, {9, u"IX"}, {5, u"V"}, {4, u"IV"}, {1, u"I"}}};
    QString roman;
    for (const Step& step : steps)
        for (; number >= step.value; number -= step.value)
            roman.append(QStringView(step.sign));
    return roman;
}

} // namespace sodiem
