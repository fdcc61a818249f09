// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start/newbookdraft.h"

#include "app/i18n/errortext.h"

namespace sodiem {

QString faultText(Error fault, const Language& language) {
    fault.place.file.clear();
    return errorText(fault, language);
}

} // namespace sodiem
