// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/selfassessment.h"
#include "core/exchange/selfassessmentwriter.h"
#include "core/exchange/workbookwriter.h"

namespace sodiem::selfassessment {

QString unitHead(const Unit& unit, const SelfAssessmentWords& words);

// Writes the two sheets a unit sees, and the lists its choices are made from.
class SheetBuilder {
public:
    SheetBuilder(WorkbookWriter& writer, const Campaign& campaign, std::size_t unit,
        const SelfAssessmentWords& words, std::size_t lists);

    void writeAnswers(std::size_t sheet, int year);
    void writeFacts(std::size_t sheet, int year);

private:
    void start(std::size_t sheet, int year, const QString& labelHead, bool facts);
    void setUpPage(bool facts);
    void heading(const Node& node);
    void leaf(std::size_t index);
    void question(const Asked& asked, const Node* leaf, bool first);
    void answer(const Asked& asked, const CellPlace& place);
    void validate(const Field& field, const CellPlace& place);
    QString listOf(const Field& field); // the range that holds the choices
    QString labelOf(const Asked& asked, const Field& field) const;
    void text(int column, const QString& text, const CellStyle& style);
    void endRow(const std::vector<std::pair<Column, QString>>& wrapped);

    WorkbookWriter& m_writer;
    const Campaign& m_campaign;
    const Frame& m_frame;
    std::size_t m_unit;
    const SelfAssessmentWords& m_words;
    std::size_t m_lists;
    std::size_t m_sheet = 0;
    int m_row = 0;
    int m_listRow = 0;
    int m_labelWidth = 0; // in characters
    QString m_yesNo; // the range of the two words, once it is there
};

} // namespace sodiem::selfassessment
