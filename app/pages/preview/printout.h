// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/fonts.h"
#include "app/printing/page.h"

class QPrinter;

namespace sodiem {

// Pages that are ready to be looked at and printed.
struct Printout {
    QString title; // of the window and of the file
    QString fileName; // proposed, with its folder
    PaperFonts fonts;
    Pages pages;
};

constexpr int printerDotsPerInch = 600;

// Paper without margins of a driver's own, as the first page stands.
void setUpPrinter(QPrinter& printer, const Printout& printout);

// The pages the printer is asked for (its range and copies), each with its own orientation. False: the
// printer refused.
bool paintOn(QPrinter& printer, const Printout& printout);

// All pages for a preview, which shows one size of paper: a page that stands otherwise lies on its side.
void paintPreview(QPrinter& printer, const Printout& printout);

} // namespace sodiem
