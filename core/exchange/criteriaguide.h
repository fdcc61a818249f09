// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sodiem::criteriasheets {

// What the sheets and columns of a set mean, in Vietnamese as workbooks for officials are; from
// resources/exchange/criteriaguide.json.
QStringList guideIntroduction();
QString guideOf(const QString& sheet); // empty: nothing is said
QString guideOf(const QString& sheet, const QString& key); // of that sheet, else of the key anywhere

} // namespace sodiem::criteriasheets
