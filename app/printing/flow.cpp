// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/flow.h"

#include "app/printing/tablelayout.h"

#include <algorithm>
#include <utility>

namespace sodiem {
namespace {

constexpr double tolerance = 1e-6;

void moveDown(PageItem& item, double y) {
    if (auto* text = std::get_if<PageText>(&item)) {
        text->y += y;
    } else if (auto* box = std::get_if<PageBox>(&item)) {
        box->y += y;
    } else if (auto* line = std::get_if<PageLine>(&item)) {
        line->y1 += y;
        line->y2 += y;
    }
}

} // namespace

Flow::Flow(const PaperFonts& fonts, SectionFormat format)
    : m_fonts(fonts)
    , m_format(std::move(format))
    , m_area(textArea(m_format.size)) {
    openPage();
}

void Flow::nationalHead(const NationalHead& head) { add(nationalHeadBlock(m_fonts, m_area, head)); }
void Flow::annexHead(const AnnexHead& head) { add(annexHeadBlock(m_fonts, m_area, head)); }
void Flow::paragraph(const Paragraph& paragraph) { add(paragraphBlocks(m_fonts, m_area, paragraph)); }
void Flow::bars(const BarChart& chart) { add(barBlocks(m_fonts, m_area, chart)); }
void Flow::signatures(const Signatures& signatures) { add(signatureBlock(m_fonts, m_area, signatures)); }
void Flow::gap(double height) { m_gap += height; }

void Flow::table(const PaperTable& table, double before) {
    const LaidTable laid = layTable(m_fonts, table, m_area);
    // What waits for the table, its caption, wants the header and the first rows beside it.
    double first = laid.headerHeight();
    for (const LaidRow& row : laid.rows) {
        first += row.height;
        if (!row.keepWithNext)
            break;
    }
    placeWaiting(before + first);
    setTableRows(laid, before + std::exchange(m_gap, 0));
}

void Flow::setTableRows(const LaidTable& laid, double before) {
    const double header = laid.headerHeight();
    std::size_t next = 0;
    if (!pageIsEmpty())
        m_y += before;
    do {
        const std::size_t count = rowsThatFit(laid.rows, next, room() - header, pageIsEmpty());
        if (count == 0 && !pageIsEmpty() && (!laid.rows.empty() || room() < header)) {
            openPage();
            continue;
        }
        m_y = setTable(m_pages.back().items, m_fonts, laid, next, count, m_y);
        next += count;
    } while (next < laid.rows.size());
}

void Flow::add(std::vector<Block> blocks) {
    for (Block& block : blocks)
        add(std::move(block));
}

void Flow::add(Block block) {
    block.before += std::exchange(m_gap, 0);
    const bool waits = block.keepWithNext;
    m_waiting.push_back(std::move(block));
    if (!waits)
        placeWaiting(0);
}

double Flow::heightOfWaiting() const {
    double height = 0;
    for (const Block& block : m_waiting)
        height += block.height + (height > 0 || !pageIsEmpty() ? block.before : 0);
    return height;
}

void Flow::placeWaiting(double below) {
    if (!m_waiting.empty() && heightOfWaiting() + below > room() + tolerance && !pageIsEmpty()
        && heightOfWaiting() + below <= m_area.height())
        openPage();
    for (Block& block : std::exchange(m_waiting, {}))
        place(std::move(block));
}

void Flow::place(Block block) {
    if (!pageIsEmpty() && block.before + block.height > room() + tolerance)
        openPage();
    if (!pageIsEmpty())
        m_y += block.before;
    for (PageItem& item : block.items) {
        moveDown(item, m_y);
        m_pages.back().items.push_back(std::move(item));
    }
    m_y += block.height;
}

void Flow::openPage() {
    if (!m_pages.empty())
        closePage();
    m_pages.push_back({m_format.size, {}});
    m_y = m_area.top;
    std::vector<PageItem>& items = m_pages.back().items;
    const auto set = [&](const QString& text, const TextStyle& style, Align align) {
        const double top = decree30.pageNumberBaseline - m_fonts.ascent(style);
        setLines(items, m_fonts, {{text, m_fonts.width(text, style)}}, style,
            {m_area.left, m_area.width(), align}, top);
    };
    if (m_format.draft) {
        items.push_back(
            PageMark{draftText(), decree30.draftMark, decree30.draftDegrees, decree30.draftColour});
        set(draftText(), decree30.draftLine, Align::Left);
    }
    if (m_pages.size() > 1)
        set(QString::number(m_pages.size()), decree30.pageNumber, Align::Centre);
}

void Flow::closePage() {
    if (m_format.footer.isEmpty())
        return;
    const TextStyle& style = decree30.footer;
    const auto lines = breakLines(m_fonts, m_format.footer, style, m_area.width());
    const double last = m_format.size.height - decree30.footerBaseline;
    const double top = last - m_fonts.ascent(style) - double(lines.size() - 1) * m_fonts.lineHeight(style);
    setLines(m_pages.back().items, m_fonts, lines, style, {m_area.left, m_area.width(), Align::Left}, top);
}

Pages Flow::finish() {
    placeWaiting(0);
    closePage();
    Pages pages = std::exchange(m_pages, {});
    openPage();
    return pages;
}

} // namespace sodiem
