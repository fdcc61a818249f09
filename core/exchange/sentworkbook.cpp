// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sentworkbook.h"

#include "core/base/text.h"

namespace sodiem::selfassessment {
namespace {

Error foreign() { return {ErrorCode::WorkbookForeign, {}, {}}; }

QString setName(const QString& id, const QString& version) { return id + u' ' + version; }

} // namespace

Result<SentWorkbook> SentWorkbook::recognise(
    const Workbook& workbook, const Frame& frame, const QString& bookId) {
    const Sheet* record = workbook.find(hiddenSheet);
    if (record == nullptr)
        return foreign();
    SentWorkbook sent;
    sent.readRecord(*record);
    Status known = sent.checkPurpose(frame, bookId);
    if (known)
        known = sent.findUnit(frame);
    if (known)
        known = sent.findSheets(workbook, frame);
    if (!known)
        return known.error();
    sent.m_flagWords = {sent.word(wordYes), sent.word(wordNo)};
    sent.indexRows(*sent.m_answers);
    if (sent.m_facts != nullptr)
        sent.indexRows(*sent.m_facts);
    return sent;
}

void SentWorkbook::readRecord(const Sheet& record) {
    for (const Sheet::Placed& placed : record.cells) {
        if (placed.place.column != 0)
            continue;
        const int row = placed.place.row;
        const QString value = record.at({row, 1}).text;
        if (placed.cell.text == wordValue)
            m_sent.emplace(value, record.at({row, 2}).text);
        else
            m_words.emplace(placed.cell.text, value);
    }
}

QString SentWorkbook::word(QStringView name) const {
    const auto found = m_words.find(name.toString());
    return found == m_words.end() ? QString() : found->second;
}

Status SentWorkbook::checkPurpose(const Frame& frame, const QString& bookId) const {
    const QString written = word(wordFormat);
    if (!written.startsWith(u"sodiem-selfassessment/"))
        return foreign();
    if (written != format || word(wordStage) != stageId(Stage::Self))
        return Error{ErrorCode::WorkbookNewer, {written.left(60)}, {}};
    if (word(wordDigest) != frame.set.digest)
        return Error{ErrorCode::WorkbookOtherSet,
            {setName(word(wordSet), word(wordVersion)).left(80),
                setName(frame.set.id, QString::number(frame.set.version))},
            {}};
    return word(wordBook) == bookId ? Status(Done{}) : Status(Error{ErrorCode::WorkbookOtherBook, {}, {}});
}

Status SentWorkbook::findUnit(const Frame& frame) {
    const QString code = word(wordUnit);
    const auto found = frame.unitIndex.find(code);
    if (found == frame.unitIndex.end()) {
        const bool known = frame.catalogue.find(code) != nullptr;
        return Error{
            known ? ErrorCode::EntryUnitNotScored : ErrorCode::EntryUnitUnknown, {code.left(60)}, {}};
    }
    m_unit = static_cast<std::size_t>(found->second);
    return Done{};
}

// A sheet copied from another unit's workbook still names that unit in its head.
Status SentWorkbook::findSheets(const Workbook& workbook, const Frame& frame) {
    m_answers = workbook.find(word(wordAnswers));
    m_facts = frame.set.facts.empty() ? nullptr : workbook.find(word(wordFacts));
    if (m_answers == nullptr || (m_facts == nullptr && !frame.set.facts.empty()))
        return foreign();
    for (const Sheet* sheet : {m_answers, m_facts}) {
        if (sheet == nullptr)
            continue;
        const CellPlace place{unitRow, RefColumn};
        const QString head = cleaned(sheet->at(place).text);
        if (head != cleaned(word(wordHead)))
            return Error{ErrorCode::WorkbookIdentity, {head.left(80), word(wordHead)}, {}}.atCell(
                sheet->name, cellName(place));
    }
    return Done{};
}

void SentWorkbook::indexRows(const Sheet& sheet) {
    for (const Sheet::Placed& placed : sheet.cells) {
        if (placed.place.column != KeyColumn || !placed.cell.text.contains(u'/'))
            continue;
        const auto [found, added] = m_rows.emplace(placed.cell.text, placed.place.row);
        if (added)
            continue;
        found->second = -1;
        const qsizetype stroke = placed.cell.text.indexOf(u'/');
        m_rowFaults.push_back(Error{ErrorCode::WorkbookRowTwice,
            {placed.cell.text.left(stroke), sheet.at({placed.place.row, LabelColumn}).text.left(80)},
            {}}.atCell(sheet.name, cellName({placed.place.row, AnswerColumn})));
    }
}

QString SentWorkbook::valueSent(const QString& key) const {
    const auto found = m_sent.find(key);
    return found == m_sent.end() ? QString() : found->second;
}

bool SentWorkbook::isTwice(const QString& key) const {
    const auto found = m_rows.find(key);
    return found != m_rows.end() && found->second < 0;
}

std::optional<CellAt> SentWorkbook::cellOf(const Frame& frame, const Asked& asked) const {
    const bool note = asked.what == Asked::What::Note;
    const Asked row = note ? askedOfLeaf(frame, static_cast<std::size_t>(asked.leaf)).front() : asked;
    const auto found = m_rows.find(keyOf(frame, row));
    if (found == m_rows.end() || found->second < 0)
        return std::nullopt;
    return CellAt{&sheetOf(asked), {found->second, note ? NoteColumn : AnswerColumn}};
}

} // namespace sodiem::selfassessment
