// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/visitwording.h"

#include "app/session/session.h"

namespace sodiem {
namespace {

QString textIn(const Session& session, const QString& cell) {
    const Result<std::vector<Head>> heads = session.headsOf(cell);
    const HeadsReading reading = heads ? readHeads(*heads) : HeadsReading();
    return reading.differs ? QString() : textOfCellValue(reading.value);
}

} // namespace

VisitWording visitWordingOf(const Session& session) {
    return {textIn(session, visitTitleCell()), textIn(session, visitBasisCell())};
}

} // namespace sodiem
