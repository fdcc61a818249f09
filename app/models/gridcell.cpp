// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/gridcell.h"

#include "app/i18n/shownnumber.h"
#include "app/widgets/gridmodel.h"

namespace sodiem {
namespace {

QString editText(const GridCell& cell, const Field& field, const Language& language) {
    if (cell.waits)
        return cell.shown;
    if (cell.hint)
        return {};
    if (isNumber(field))
        return language.number(cell.plain);
    for (std::size_t i = 0; i < field.options.size(); ++i)
        if (field.options[i].id == cell.plain && !cell.plain.isEmpty())
            return QString::number(i + 1);
    return cell.shown;
}

} // namespace

GridCell answerCell(
    const Field& field, const std::optional<Answer>& answer, bool earlier, const Language& language) {
    if (!answer)
        return {};
    return {shownAnswer(field, *answer, language), answer->text, earlier};
}

GridCell pointsCell(
    const std::optional<Points>& points, int decimals, bool earlier, const Language& language) {
    if (!points)
        return {};
    const QString plain = points->toText(decimals);
    return {language.number(plain), plain, earlier};
}

bool isNumber(const Field& field) {
    return field.type == FieldType::Integer || field.type == FieldType::Decimal;
}

QString answersText(const Field& field, const Language& language) {
    if (field.type == FieldType::Flag)
        return QStringLiteral("1: %1; 0: %2").arg(language.say("Answer", "yes"), language.say("Answer", "no"));
    QStringList answers;
    for (std::size_t i = 0; i < field.options.size(); ++i)
        answers << QStringLiteral("%1. %2").arg(i + 1).arg(language.of(field.options[i].label));
    return answers.join(u'\n');
}

QVariant gridCellData(
    const GridCell& cell, const Field& field, const QString& problem, int role, const Language& language) {
    const bool number = isNumber(field);
    switch (role) {
    case Qt::DisplayRole:
        return cell.shown.section(u'\n', 0, 0);
    case Qt::EditRole:
        return editText(cell, field, language);
    case GridModel::CopyRole:
        return number && !cell.plain.isEmpty() ? language.number(cell.plain) : cell.shown;
    case GridModel::PlainRole:
        return number ? cell.plain : QString();
    case GridModel::ProblemRole:
        return cell.waits ? problem : QString();
    case GridModel::AnswersRole:
        return answersText(field, language);
    case GridModel::HintRole:
        return cell.hint;
    case Qt::TextAlignmentRole:
        return QVariant(number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace sodiem
