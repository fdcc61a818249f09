// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/bookstate.h"

#include "app/i18n/errortext.h"
#include "app/session/session.h"
#include "app/window/mainwindow.h"

#include <QDateTime>

namespace sodiem {
namespace {

QString heldText(const BookHolder& holder) {
    if (holder.person.isEmpty())
        return MainWindow::tr("This book is open for writing elsewhere (%1), so here it is for reading only.")
            .arg(holder.program + QStringLiteral(", ") + holder.host);
    return MainWindow::tr(
        "%1 has had this book open for writing since %2 (computer %3), so here it is for reading only.")
        .arg(holder.person,
            QDateTime::fromMSecsSinceEpoch(holder.since).toString(QStringLiteral("HH:mm dd/MM/yyyy")),
            holder.host);
}

} // namespace

BookStateWords bookStateWords(const Session& session, const Language& language) {
    switch (session.writeState()) {
    case WriteState::Writable:
    case WriteState::Storing:
    case WriteState::Reading:
    case WriteState::Verifying:
        break;
    case WriteState::HeldElsewhere:
        return {MessageStrip::Tone::Notice, heldText(session.holder().value_or(BookHolder()))};
    case WriteState::Damaged:
        return {MessageStrip::Tone::Problem,
            MainWindow::tr("The book is damaged and is for reading only: restore an earlier copy (menu File). %1")
                .arg(session.fault() ? errorText(*session.fault(), language) : QString())};
    }
    return {MessageStrip::Tone::Notice, {}};
}

} // namespace sodiem
