// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/blocks.h"
#include "app/printing/table.h"

#include <vector>

namespace sodiem {

struct LaidTable;

struct SectionFormat {
    PageSize size = a4Portrait;
    QString footer; // small, at the foot of every page; may be empty
    bool draft = false; // "DỰ THẢO" on every page
};

// Stacks the parts of a document or annex on pages, from top to bottom, opening new pages as they fill. Page
// numbers start at 1 and are shown from page 2 on. What asks to stay with its successor waits for it, so that
// both go to the same page when one has room for them.
class Flow {
public:
    explicit Flow(const PaperFonts& fonts, SectionFormat format = {});

    void nationalHead(const NationalHead& head);
    void annexHead(const AnnexHead& head);
    void paragraph(const Paragraph& paragraph);
    void bars(const BarChart& chart);
    void signatures(const Signatures& signatures);
    void table(const PaperTable& table, double before = 3);
    void gap(double height); // no room is left at the top of a page
    double textWidth() const { return m_area.width(); }

    Pages finish(); // at least one page; the flow is empty afterwards

private:
    void add(Block block);
    void add(std::vector<Block> blocks);
    void placeWaiting(double below); // with room for so much more on the same page, if that can be had
    void place(Block block);
    double heightOfWaiting() const;
    void openPage();
    void closePage();
    bool pageIsEmpty() const { return m_y <= m_area.top; }
    double room() const { return m_area.bottom - m_y; }
    void setTableRows(const LaidTable& laid, double before);

    PaperFonts m_fonts;
    SectionFormat m_format;
    TextArea m_area;
    Pages m_pages; // the last one is being filled
    std::vector<Block> m_waiting;
    double m_gap = 0;
    double m_y = 0;
};

} // namespace sodiem
