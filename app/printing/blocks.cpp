// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/blocks.h"

#include <algorithm>

namespace sodiem {
namespace {

const PaperFormat& form = decree30;

// A bar's columns and its scale, the same for all bars of a chart.
struct BarPlaces {
    TextColumn label;
    TextColumn text;
    double track = 0; // left edge
    double perUnit = 0; // millimetres
};

BarPlaces barPlaces(const TextArea& area, const BarChart& chart) {
    std::int64_t longest = 1;
    for (const Bar& bar : chart.bars)
        longest = std::max(longest, bar.maximum);
    const double label = area.width() * form.barLabelShare;
    const double room = area.width() - label - form.barTextWidth - 2 * form.cellPadding;
    return {{area.left, label, Align::Left},
        {area.right - form.barTextWidth, form.barTextWidth, Align::Right},
        area.left + label + form.cellPadding, room / double(longest)};
}

Block barBlock(const PaperFonts& fonts, const BarPlaces& places, const Bar& bar) {
    const TextStyle& style = form.barLabel;
    const auto label = breakLines(fonts, bar.label, style, places.label.width);
    const auto text = breakLines(fonts, bar.text, style, places.text.width);
    Block block;
    block.before = form.barGap;
    block.height = double(std::max(label.size(), text.size())) * fonts.lineHeight(style);
    setLines(block.items, fonts, label, style, places.label, 0);
    const auto middle = [&block](double height) { return (block.height - height) / 2; };
    setLines(
        block.items, fonts, text, style, places.text, middle(double(text.size()) * fonts.lineHeight(style)));
    const std::int64_t shown = std::clamp<std::int64_t>(bar.value, 0, std::max<std::int64_t>(bar.maximum, 0));
    const double y = middle(form.barHeight);
    if (bar.maximum > 0)
        block.items.push_back(PageBox{places.track, y, double(bar.maximum) * places.perUnit, form.barHeight,
            form.barTrack, form.borderWidth});
    if (shown > 0)
        block.items.push_back(
            PageBox{places.track, y, double(shown) * places.perUnit, form.barHeight, form.barFill, 0});
    return block;
}

double setTexts(Block& block, const PaperFonts& fonts, const QString& text, const TextStyle& style,
    const TextColumn& column, double y) {
    if (text.isEmpty())
        return y;
    return setLines(block.items, fonts, breakBalanced(fonts, text, style, column.width), style, column, y);
}

TextColumn signatureColumn(const TextArea& area, std::size_t count, std::size_t index) {
    const double width = area.width() / double(count);
    return {area.left + width * double(index), width - 2, Align::Centre};
}

} // namespace

std::vector<Block> paragraphBlocks(
    const PaperFonts& fonts, const TextArea& area, const Paragraph& paragraph) {
    const TextColumn column{
        area.left + paragraph.indent, std::max(1.0, area.width() - paragraph.indent), paragraph.align};
    const auto lines = paragraph.align == Align::Centre
        ? breakBalanced(fonts, paragraph.text, paragraph.style, column.width)
        : breakLines(fonts, paragraph.text, paragraph.style, column.width);
    std::vector<Block> blocks;
    for (const TextLine& line : lines) {
        Block block;
        block.height = setLines(block.items, fonts, {line}, paragraph.style, column, 0, form.lineSpacing);
        blocks.push_back(std::move(block));
    }
    if (paragraph.ruled) {
        double longest = 0;
        for (const TextLine& line : lines)
            longest = std::max(longest, line.width);
        Block& last = blocks.back();
        last.height = setShortRule(last, column, longest * form.shortRuleShare, last.height);
    }
    blocks.front().before = paragraph.before;
    if (blocks.size() > 1) {
        blocks.front().keepWithNext = true;
        blocks[blocks.size() - 2].keepWithNext = true;
    }
    blocks.back().keepWithNext = paragraph.keepWithNext;
    return blocks;
}

std::vector<Block> barBlocks(const PaperFonts& fonts, const TextArea& area, const BarChart& chart) {
    std::vector<Block> blocks;
    if (!chart.title.isEmpty())
        blocks = paragraphBlocks(fonts, area,
            {chart.title, {form.barLabel.points + 1, true}, Align::Left, 0, 2 * form.paragraphGap, true});
    const BarPlaces places = barPlaces(area, chart);
    for (const Bar& bar : chart.bars)
        blocks.push_back(barBlock(fonts, places, bar));
    for (Block& block : blocks)
        block.keepWithNext = true; // a chart is one thing
    if (!blocks.empty())
        blocks.back().keepWithNext = chart.keepWithNext;
    return blocks;
}

Block signatureBlock(const PaperFonts& fonts, const TextArea& area, const Signatures& signatures) {
    Block block;
    block.before = form.signatureGap;
    block.keepWithNext = signatures.keepWithNext;
    const std::size_t count = signatures.columns.size();
    if (count == 0)
        return block;
    const double top = setTexts(
        block, fonts, signatures.placeDate, form.placeDate, signatureColumn(area, count, count - 1), 0);
    double titled = top;
    double hinted = top;
    for (std::size_t i = 0; i < count; ++i) {
        const SignatureColumn& signature = signatures.columns[i];
        const TextColumn column = signatureColumn(area, count, i);
        titled = setTexts(block, fonts, signature.titles.join(u'\n'), form.signatureTitle, column, top);
        hinted = std::max(hinted, setTexts(block, fonts, signature.hint, form.signatureHint, column, titled));
    }
    block.height = hinted + form.signatureSpace;
    for (std::size_t i = 0; i < count; ++i)
        block.height = std::max(block.height,
            setTexts(block, fonts, signatures.columns[i].name, form.signatureName,
                signatureColumn(area, count, i), hinted + form.signatureSpace));
    return block;
}

} // namespace sodiem
