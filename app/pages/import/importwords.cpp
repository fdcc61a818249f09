// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/import/importwords.h"

#include "app/i18n/errortext.h"
#include "app/i18n/shownnumber.h"
#include "app/models/importtargets.h"
#include "app/pages/import/importresultpage.h"
#include "core/exchange/importcell.h"
#include "core/units/labels.h"

namespace sodiem {
namespace {

QString shownValue(const Frame& frame, const ColumnUse& use, const QString& text, const Language& language) {
    return shownAnswer(fieldOf(frame, use), {text, std::nullopt}, language).simplified();
}

QString noCase() { return ImportResultPage::tr("no case"); }

} // namespace

QString columnLetters(int column) {
    QString name = cellName({0, column});
    name.chop(1);
    return name;
}

QString shownText(const SheetCell& cell) {
    return cell.kind == SheetCell::Kind::Date ? shownDate(cell.text) : shownCell(cell).simplified();
}

QStringList valueHeads() {
    return {ImportResultPage::tr("Unit"), ImportResultPage::tr("Figure"), ImportResultPage::tr("Before"),
        ImportResultPage::tr("After")};
}

LinesModel::Line valueLine(const Frame& frame, const ImportedValue& value, const Language& language) {
    const Unit& unit = *frame.units[value.unit];
    const QString before = value.wasNoCase ? noCase()
        : value.before                     ? shownValue(frame, value.use, *value.before, language)
                                           : QString();
    const QString after = value.isNoCase ? noCase() : shownValue(frame, value.use, value.after, language);
    LinesModel::Line line{
        {labelAtLineStart(unit), useWords(frame, value.use, language), before, after}, value.replaces, {}};
    if (const Unit* above = frame.catalogue.parentOf(unit)) // names come again in other districts
        line.tips = {line.cells.front() + QStringLiteral(" · ") + labelAtLineStart(*above)};
    return line;
}

QStringList rejectedHeads() {
    return {ImportResultPage::tr("Cell"), ImportResultPage::tr("Unit"), ImportResultPage::tr("Figure"),
        ImportResultPage::tr("In the table"), ImportResultPage::tr("Why it is not taken")};
}

LinesModel::Line rejectedLine(
    const Frame& frame, const TableMapping& mapping, const RejectedCell& cell, const Language& language) {
    const ColumnUse use = mapping.columns[static_cast<std::size_t>(cell.place.column)];
    return {{cellName(cell.place), cell.unit, use.isFigure() ? useWords(frame, use, language) : QString(),
                cell.text.simplified(), errorSentence(cell.why, language)},
        false, {}};
}

} // namespace sodiem
