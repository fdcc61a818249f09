// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxsheet.h"

#include "core/exchange/xlsxreader.h"

#include <algorithm>

#include <QXmlStreamReader>

namespace sodiem::xlsx {
namespace {

constexpr std::size_t mostFormulaRanges = 1000;
constexpr int rowsAtOnce = 500; // between two looks whether the reading goes on

Error tooMany(const char* what, int most) {
    return {ErrorCode::XlsxTooMany, {QString::fromLatin1(what), QString::number(most)}, {}};
}

// A cell as it is written: its value means what its type says.
struct RawCell {
    QString type;
    int style = -1;
    QString value;
    bool formula = false;
};

class SheetReader {
public:
    SheetReader(const SheetPart& part, Context& context) : m_part(part), m_context(context) {
        m_sheet.name = part.name;
        m_sheet.hidden = part.hidden;
    }

    Status take(QXmlStreamReader& xml) {
        if (xml.name() == u"row")
            return startRow(xml);
        return xml.name() == u"c" ? takeCell(xml) : Status(Done{});
    }

    Result<Sheet> finished() {
        const auto before = [](const Sheet::Placed& a, const Sheet::Placed& b) { return a.place < b.place; };
        const auto same = [](const Sheet::Placed& a, const Sheet::Placed& b) { return a.place == b.place; };
        std::sort(m_sheet.cells.begin(), m_sheet.cells.end(), before);
        if (std::adjacent_find(m_sheet.cells.begin(), m_sheet.cells.end(), same) != m_sheet.cells.end())
            return damaged(); // which of the two would count?
        return std::move(m_sheet);
    }

private:
    Error damaged() const { return {ErrorCode::XlsxDamaged, {m_part.part.left(80)}, {}}; }

    Status startRow(const QXmlStreamReader& xml) {
        if (--m_context.rowsLeft < 0)
            return tooMany("rows", mostSheetRows);
        if (m_context.rowsLeft % rowsAtOnce == 0 && m_context.goesOn && !m_context.goesOn())
            return Error{ErrorCode::Cancelled, {}, {}};
        const QString number = attribute(xml, u"r");
        bool ok = true;
        m_next.row = number.isEmpty() ? m_next.row + 1 : number.toInt(&ok) - 1;
        m_next.column = 0;
        return ok && m_next.row >= 0 && m_next.row < sheetRows ? Status(Done{}) : Status(damaged());
    }

    Status takeCell(QXmlStreamReader& xml) {
        if (--m_context.cellsLeft < 0)
            return tooMany("cells", mostSheetCells);
        if (const QString name = attribute(xml, u"r"); !name.isEmpty()) {
            const auto place = cellPlace(name);
            if (!place || place->row != m_next.row)
                return damaged();
            m_next = *place;
        }
        if (m_next.row < 0 || m_next.column >= sheetColumns)
            return damaged();
        RawCell raw{attribute(xml, u"t"), -1, {}, false};
        if (const QString style = attribute(xml, u"s"); !style.isEmpty())
            raw.style = style.toInt();
        if (const Status read = readContent(xml, raw); !read)
            return read;
        const std::optional<SheetCell> cell = meaning(raw);
        if (!cell)
            return damaged();
        if (cell->kind != SheetCell::Kind::Empty || cell->formula)
            m_sheet.cells.push_back({m_next, *cell});
        ++m_next.column;
        return Done{};
    }

    Status readContent(QXmlStreamReader& xml, RawCell& raw) {
        int depth = 1;
        while (depth > 0 && !xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                --depth;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"f") {
                raw.formula = true;
                if (const Status noted = noteRange(xml); !noted)
                    return noted;
                xml.skipCurrentElement();
            } else if (xml.name() == u"v") {
                raw.value = xml.readElementText();
            } else if (xml.name() == u"t") { // of an inline text, in one or several runs
                raw.value += unescaped(xml.readElementText());
            } else if (xml.name() == u"rPh") {
                xml.skipCurrentElement();
            } else {
                ++depth;
            }
        }
        return Done{};
    }

    // One formula may fill a whole range, of which only the first cell has it.
    Status noteRange(const QXmlStreamReader& xml) {
        const QString type = attribute(xml, u"t"), reference = attribute(xml, u"ref");
        if (reference.isEmpty() || (type != u"array" && type != u"dataTable"))
            return Done{};
        const auto range = cellRange(reference);
        if (!range)
            return damaged();
        if (m_sheet.formulaRanges.size() >= mostFormulaRanges)
            return tooMany("formulas", static_cast<int>(mostFormulaRanges));
        m_sheet.formulaRanges.push_back(*range);
        return Done{};
    }

    std::optional<SheetCell> meaning(const RawCell& raw) const {
        using Kind = SheetCell::Kind;
        if (raw.type == u"s") {
            if (raw.value.isEmpty())
                return SheetCell{Kind::Empty, {}, raw.formula};
            bool ok = false;
            const uint index = raw.value.toUInt(&ok);
            if (!ok || index >= m_context.texts.size())
                return std::nullopt;
            return text(m_context.texts[index], raw.formula);
        }
        if (raw.type == u"inlineStr" || raw.type == u"str")
            return text(raw.type == u"str" ? unescaped(raw.value) : raw.value, raw.formula);
        if (raw.value.isEmpty())
            return SheetCell{Kind::Empty, {}, raw.formula};
        if (raw.type == u"b")
            return SheetCell{Kind::Boolean, raw.value, raw.formula};
        if (raw.type == u"d")
            return SheetCell{Kind::Date, raw.value.left(10), raw.formula};
        if (raw.type == u"e")
            return SheetCell{Kind::Error, raw.value.left(40), raw.formula};
        return number(raw);
    }

    static SheetCell text(const QString& text, bool formula) {
        return {text.isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text, text, formula};
    }

    SheetCell number(const RawCell& raw) const {
        const auto plain = spreadsheetNumber(raw.value);
        if (!plain)
            return {SheetCell::Kind::Error, raw.value.left(40), raw.formula};
        const auto style = static_cast<std::size_t>(raw.style);
        const bool styled = raw.style >= 0 && style < m_context.styles.dates.size();
        if (styled && m_context.styles.dates[style])
            if (const auto date = dateOfSerial(*plain, m_context.from1904))
                return {SheetCell::Kind::Date, date->toString(Qt::ISODate), raw.formula};
        return {SheetCell::Kind::Number, *plain, raw.formula, styled && m_context.styles.percents[style]};
    }

    const SheetPart& m_part;
    Context& m_context;
    Sheet m_sheet;
    CellPlace m_next{-1, 0}; // of a cell that does not say where it stands
};

} // namespace

Result<Sheet> readSheet(Archive& archive, const SheetPart& part, Context& context) {
    SheetReader reader(part, context);
    const Status read
        = eachElement(archive, part.part, [&](QXmlStreamReader& xml) { return reader.take(xml); });
    return read ? reader.finished() : Result<Sheet>(read.error());
}

} // namespace sodiem::xlsx
