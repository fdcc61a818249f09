// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/selfassessmentwriter.h"

#include "core/base/files.h"
#include "core/exchange/selfassessmentsheets.h"
#include "core/exchange/workbookwriter.h"
#include "core/units/labels.h"

namespace sodiem {
namespace {

using namespace selfassessment;

// The hidden sheet: what the workbook is for, and what stood in each cell when it left.
class Record {
public:
    Record(WorkbookWriter& writer, std::size_t sheet) : m_writer(writer), m_sheet(sheet) { }

    void add(QStringView word, const QString& value, const QString& more = {}) {
        m_writer.text(m_sheet, {m_row, 0}, word.toString());
        m_writer.text(m_sheet, {m_row, 1}, value);
        if (!more.isEmpty())
            m_writer.text(m_sheet, {m_row, 2}, more);
        ++m_row;
    }

private:
    WorkbookWriter& m_writer;
    std::size_t m_sheet;
    int m_row = 0;
};

void recordValues(Record& record, const Campaign& campaign, std::size_t unit, const std::vector<Asked>& all) {
    for (const Asked& asked : all)
        if (const QString value = valueInBook(campaign, unit, asked); !value.isEmpty())
            record.add(wordValue, keyOf(campaign.frame(), asked), value);
}

void writeRecord(Record& record, const Campaign& campaign, std::size_t unit,
    const SelfAssessmentSource& source, const SelfAssessmentWords& words) {
    const Frame& frame = campaign.frame();
    record.add(wordFormat, format.toString());
    record.add(wordBook, source.bookId);
    record.add(wordSet, frame.set.id);
    record.add(wordVersion, QString::number(frame.set.version));
    record.add(wordDigest, frame.set.digest);
    record.add(wordUnit, frame.units[unit]->code);
    record.add(wordStage, stageId(Stage::Self));
    record.add(wordHead, unitHead(*frame.units[unit], words));
    record.add(wordAnswers, words.answersSheet);
    record.add(wordFacts, words.factsSheet);
    record.add(wordYes, words.yes);
    record.add(wordNo, words.no);
    recordValues(record, campaign, unit, askedFacts(frame));
    for (std::size_t leaf = 0; leaf < frame.leaves.size(); ++leaf)
        recordValues(record, campaign, unit, askedOfLeaf(frame, leaf));
}

} // namespace

Status writeSelfAssessment(const QString& path, const Campaign& campaign, std::size_t unit,
    const SelfAssessmentSource& source, const SelfAssessmentWords& words) {
    return writeWorkbookFile(path, source.utcMilliseconds, [&](WorkbookWriter& writer) {
        const std::size_t answers = writer.addSheet(words.answersSheet);
        const bool hasFacts = !campaign.set().facts.empty();
        const std::size_t facts = hasFacts ? writer.addSheet(words.factsSheet) : answers;
        const std::size_t lists = writer.addSheet(listsSheet.toString(), true);
        const std::size_t hidden = writer.addSheet(hiddenSheet.toString(), true);
        if (writer.failed())
            return;
        SheetBuilder builder(writer, campaign, unit, words, lists);
        builder.writeAnswers(answers, source.year);
        if (hasFacts)
            builder.writeFacts(facts, source.year);
        Record record(writer, hidden);
        writeRecord(record, campaign, unit, source, words);
    });
}

QString selfAssessmentFileName(const Unit& unit) {
    return safeFileName(unit.code + u' ' + labelAtLineStart(unit) + QStringLiteral(".xlsx"));
}

} // namespace sodiem
