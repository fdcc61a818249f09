// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/sheetmarks.h"

#include "app/models/worksheetmodel.h"
#include "app/widgets/icons.h"
#include "core/scoring/evidenceneed.h"

namespace sodiem {

int sheetMarks(const WorksheetRow& row, const Node& leaf, int files, Stage stage) {
    const bool outside = row.survey && stage == Stage::Self; // nobody's task at this step
    const bool earlier = !row.survey && !row.own && row.state != LeafState::Missing && stage != Stage::Self;
    const bool missing = row.state == LeafState::Missing;
    const bool bare = files == 0 && needsEvidence(leaf, row.state, row.given.value_or(Points()));
    const std::pair<SheetMark, bool> all[]
        = {{Survey, row.survey}, {Missing, missing && !row.survey}, {Begun, missing && row.own},
            {SurveyMissing, missing && row.survey && !outside}, {Differs, row.differs},
            {LacksReason, row.lacksReason}, {LacksEvidence, bare}, {ToReview, row.toReview},
            {Overridden, row.overridden}, {Conflict, row.conflicting}, {Earlier, earlier}};
    int marks = 0;
    for (const auto& [mark, holds] : all)
        marks |= holds ? mark : 0;
    return marks;
}

QVariant markIcon(int marks) {
    const std::pair<int, Icon> icons[] = {{Conflict | Unsaved | LacksReason | ToReview, Icon::Problem},
        {Begun, Icon::Half}, {Differs, Icon::Differs}};
    for (const auto& [mark, shape] : icons)
        if ((marks & mark) != 0)
            return icon(shape);
    return {};
}

QString sheetMarksText(int marks) {
    const std::pair<SheetMark, QString> all[]
        = {{Unsaved, WorksheetModel::tr("typed but not stored yet; see the panel")},
            {Conflict, WorksheetModel::tr("two values differ and must be settled")},
            {NotScored, WorksheetModel::tr("not scored yet")},
            {NotAsSigned, WorksheetModel::tr("other than the signed record has it")},
            {ToReview, WorksheetModel::tr("the criterion changed in a new version: to be appraised anew")},
            {Begun, WorksheetModel::tr("some of its figures are missing")},
            {LacksReason, WorksheetModel::tr("differs from the self-assessment: give the reason")},
            {LacksEvidence, WorksheetModel::tr("no evidence attached")},
            {Overridden, WorksheetModel::tr("set by a person beside the rule")},
            {Survey, WorksheetModel::tr("scored by the survey")}};
    QStringList words;
    for (const auto& [mark, word] : all)
        if ((marks & mark) != 0)
            words << word;
    return words.join(QStringLiteral("; "));
}

} // namespace sodiem
