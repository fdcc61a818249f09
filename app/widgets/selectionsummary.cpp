// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/selectionsummary.h"

#include "app/i18n/language.h"
#include "app/widgets/gridmodel.h"
#include "app/widgets/gridview.h"
#include "core/base/decimal.h"
#include "core/campaign/answer.h"

namespace sodiem {

QString selectionSummary(const QModelIndexList& cells, const Language& language) {
    if (cells.size() < 2)
        return {};
    int filled = 0, numbers = 0;
    std::optional<Rational> sum = Rational();
    for (const QModelIndex& cell : cells) {
        filled += cell.data().toString().isEmpty() ? 0 : 1;
        const QString plain = cell.data(GridModel::PlainRole).toString();
        const Result<Rational> number = parseDecimal(plain, mostInputDecimals);
        if (plain.isEmpty() || !number)
            continue;
        ++numbers;
        sum = sum ? sum->plus(*number) : sum;
    }
    QStringList parts{GridView::tr("Count: %1").arg(filled)};
    if (numbers > 1 && sum) {
        const QString plain = sum->toShortDecimal(mostInputDecimals);
        parts << GridView::tr("Sum: %1").arg(language.grouped(plain));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace sodiem
