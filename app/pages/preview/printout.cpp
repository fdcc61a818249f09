// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/preview/printout.h"

#include "app/printing/pagepainter.h"

#include <algorithm>

#include <QPainter>
#include <QPrinter>

namespace sodiem {
namespace {

QPageLayout::Orientation orientationOf(const Page& page) {
    return page.size.landscape() ? QPageLayout::Landscape : QPageLayout::Portrait;
}

// Indexes of the pages that are wanted, in the order of printing.
std::vector<std::size_t> wantedPages(const QPrinter& printer, std::size_t count) {
    const bool all = printer.printRange() != QPrinter::PageRange || printer.fromPage() < 1;
    const std::size_t first = all ? 0 : std::size_t(printer.fromPage() - 1);
    const std::size_t last = all ? count : std::min(count, std::size_t(std::max(0, printer.toPage())));
    std::vector<std::size_t> wanted;
    for (std::size_t i = first; i < last; ++i)
        wanted.push_back(i);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(wanted.begin(), wanted.end());
    return wanted;
}

} // namespace

void setUpPrinter(QPrinter& printer, const Printout& printout) {
    printer.setResolution(printerDotsPerInch);
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins({}, QPageLayout::Millimeter);
    if (!printout.pages.empty())
        printer.setPageOrientation(orientationOf(printout.pages.front()));
    printer.setDocName(printout.title);
}

bool paintOn(QPrinter& printer, const Printout& printout) {
    QPainter painter;
    PagePainter pages(painter, printout.fonts, printer.resolution());
    const int copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    for (int copy = 0; copy < copies; ++copy)
        for (const std::size_t index : wantedPages(printer, printout.pages.size())) {
            const Page& page = printout.pages[index];
            printer.setPageOrientation(orientationOf(page)); // counts from the next new page
            if (!(painter.isActive() ? printer.newPage() : painter.begin(&printer)))
                return false;
            pages.paint(page);
        }
    return painter.isActive() && painter.end();
}

void paintPreview(QPrinter& printer, const Printout& printout) {
    QPainter painter;
    PagePainter pages(painter, printout.fonts, printer.resolution());
    const QRect paper = printer.pageLayout().fullRectPixels(printer.resolution());
    for (const Page& page : printout.pages) {
        if (!(painter.isActive() ? printer.newPage() : painter.begin(&printer)))
            return;
        painter.save();
        if (page.size.landscape() != (paper.width() > paper.height())) {
            painter.translate(paper.width(), 0);
            painter.rotate(90);
        }
        pages.paint(page);
        painter.restore();
    }
}

} // namespace sodiem
