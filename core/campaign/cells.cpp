// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/cells.h"

namespace sodiem {

QString surveyFieldName(const SurveyRule& rule, const QString& group, const QString& option) {
    return rule.groups.size() == 1 ? option : group + u'.' + option;
}

std::optional<SurveyCount> surveyCountOf(const SurveyRule& rule, const QString& field) {
    for (const SurveyRule::Group& group : rule.groups)
        for (const SurveyRule::Option& option : rule.options)
            if (surveyFieldName(rule, group.id, option.id) == field)
                return SurveyCount{group.id, option.id};
    return std::nullopt;
}

} // namespace sodiem
