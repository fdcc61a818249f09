// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/rules.h"

namespace sodiem {

// Fields of an entry's cells beside the leaf's own; `enter` uses the same words.
inline constexpr QStringView fieldNotApplicable = u"na";
inline constexpr QStringView fieldPoints = u"points";
inline constexpr QStringView fieldNote = u"note";
inline constexpr QStringView fieldSetVersion
    = u"set-version"; // no input can be called so: see Entry::setVersion

// The name of the field that counts an option of a group: the option's id, with the group before it when the
// leaf has several groups.
QString surveyFieldName(const SurveyRule& rule, const QString& group, const QString& option);

struct SurveyCount {
    QString group;
    QString option;
};
// The other way; nullopt when there is no such field.
std::optional<SurveyCount> surveyCountOf(const SurveyRule& rule, const QString& field);

} // namespace sodiem
