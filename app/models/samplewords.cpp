// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/samplewords.h"

#include "app/i18n/errortext.h"
#include "app/i18n/shownnumber.h"
#include "app/models/samplemodel.h"

#include <QStringList>

namespace sodiem {

QString sampleFieldText(SampleField field) {
    switch (field) {
    case SampleField::Number:
        return SampleModel::tr("Dossier number");
    case SampleField::Received:
        return SampleModel::tr("Received");
    case SampleField::Due:
        return SampleModel::tr("Due");
    case SampleField::Returned:
        return SampleModel::tr("Returned");
    case SampleField::Fault:
        break;
    }
    return SampleModel::tr("Fault");
}

QString sampleCountText(SampleCount count) {
    switch (count) {
    case SampleCount::Drawn:
        return SampleModel::tr("Drawn");
    case SampleCount::InTime:
        return SampleModel::tr("Returned in time, early ones included");
    case SampleCount::Early:
        return SampleModel::tr("Returned early");
    case SampleCount::Late:
        return SampleModel::tr("Returned late");
    case SampleCount::Open:
        return SampleModel::tr("Not returned yet");
    case SampleCount::Faulty:
        return SampleModel::tr("With a fault");
    case SampleCount::Faultless:
        break;
    }
    return SampleModel::tr("Without a fault");
}

QString sampleOutcomeText(const SampleCase& drawn) {
    const SampleRow& row = drawn.row;
    if (!drawn.others.empty())
        return SampleModel::tr("to be settled");
    if (row.due.isEmpty())
        return {};
    if (row.returned.isEmpty())
        return SampleModel::tr("not returned yet");
    return row.returned < row.due ? SampleModel::tr("early")
        : row.returned == row.due ? SampleModel::tr("in time")
                                  : SampleModel::tr("late");
}

QString sampleRowText(const SampleRow& row) {
    if (row.isBlank())
        return SampleModel::tr("taken out");
    QStringList pieces;
    for (const SampleField field : allSampleFields) {
        const QString& text = fieldOf(row, field);
        if (!text.isEmpty())
            pieces << sampleFieldText(field) + u' ' + (isDateField(field) ? shownDate(text) : text);
    }
    return pieces.join(QStringLiteral(", "));
}

// People write days otherwise than files do.
QString sampleFaultText(const Error& error, const Language& language) {
    return error.code == ErrorCode::DateInvalid
        ? SampleModel::tr("Write the date as day/month/year, for example 05/11/2018.")
        : errorText(error, language);
}

QString sampleCountsText(const SampleCounts& counts) {
    const auto of = [&](SampleCount count) { return counts.of(count); };
    const std::pair<int, QString> pieces[] = {{of(SampleCount::InTime),
                                                  SampleModel::tr("in time %1 (early %2)")
                                                      .arg(of(SampleCount::InTime))
                                                      .arg(of(SampleCount::Early))},
        {of(SampleCount::Late), SampleModel::tr("late %1").arg(of(SampleCount::Late))},
        {of(SampleCount::Open), SampleModel::tr("not returned yet %1").arg(of(SampleCount::Open))},
        {1, SampleModel::tr("with a fault %1").arg(of(SampleCount::Faulty))},
        {1, SampleModel::tr("without a fault %1").arg(of(SampleCount::Faultless))},
        {counts.undated, SampleModel::tr("returned, but without a due date %1").arg(counts.undated)},
        {counts.differing, SampleModel::tr("to be settled between two computers %1").arg(counts.differing)}};
    QStringList shown{SampleModel::tr("Drawn %1").arg(of(SampleCount::Drawn))};
    for (const auto& [count, text] : pieces)
        if (count > 0)
            shown << text;
    return shown.join(QStringLiteral(" · "));
}

} // namespace sodiem
