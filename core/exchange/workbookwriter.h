// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"
#include "core/exchange/workbook.h"

#include <functional>
#include <map>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace sodiem {

// How a cell looks, and whether a protected sheet lets it be written.
struct CellStyle {
    enum class Align { Left, Centre, Right };
    enum class Show { AsIs, Whole, Fixed, Day, AsText }; // AsText: "1/2" stays what was typed
    bool bold = false;
    bool italic = false;
    bool border = false;
    bool wrap = false;
    bool open = false; // may be written
    int size = 11; // points
    Align align = Align::Left;
    unsigned fill = 0; // 0xRRGGBB; 0: none
    unsigned ink = 0; // 0xRRGGBB; 0: black
    Show show = Show::AsIs;
    int decimals = 0; // of Show::Fixed

    auto operator<=>(const CellStyle&) const = default;
};

// A workbook being written by libxlsxwriter to a path of its own. That library neither checks every write nor
// tells which numbers its locale spelt wrongly, so what was asked for is remembered and the file is read back
// before it counts.
class WorkbookWriter {
public:
    WorkbookWriter(const QString& path, std::int64_t utcMilliseconds);
    ~WorkbookWriter();
    WorkbookWriter(const WorkbookWriter&) = delete;
    WorkbookWriter& operator=(const WorkbookWriter&) = delete;

    std::size_t addSheet(const QString& name, bool hidden = false); // the sheets are numbered from 0
    void text(std::size_t sheet, const CellPlace& place, const QString& text, const CellStyle& style = {});
    void number(std::size_t sheet, const CellPlace& place, const QString& plain, const CellStyle& style = {});
    void date(std::size_t sheet, const CellPlace& place, const QDate& date, const CellStyle& style = {});
    void blank(std::size_t sheet, const CellPlace& place, const CellStyle& style);

    // The width in characters, and how cells look that hold nothing yet.
    void column(std::size_t sheet, int at, int width, const CellStyle& style = {});

    // What the library does beside cells: widths, page set-up, protection.
    lxw_worksheet* page(std::size_t sheet) { return m_pages[sheet]; }
    bool failed() const { return m_error != 0; } // nothing more can be written, and finish() will say why
    void note(int error) { m_error = m_error == 0 ? error : m_error; } // of the library: the first one counts

    // Ends the file and reads it back. Errors: XlsxNotWritten and those of reading.
    Status finish();

private:
    lxw_format* format(const CellStyle& style);
    void remember(std::size_t sheet, const CellPlace& place, SheetCell::Kind kind, const QString& text);
    Status readBack() const;

    platform::PlainNumbers m_numbers;
    QString m_path;
    lxw_workbook* m_workbook;
    std::vector<lxw_worksheet*> m_pages;
    std::map<CellStyle, lxw_format*> m_formats;
    Workbook m_asked;
    int m_error = 0;
};

// Replaces a file by a workbook: the old one or the whole new one is there, never something between.
Status writeWorkbookFile(
    const QString& path, std::int64_t utcMilliseconds, const std::function<void(WorkbookWriter&)>& fill);

} // namespace sodiem
