// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/campaign/evidence.h"
#include "core/storage/evidencestore.h"

#include <QDialog>

namespace sodiem {

// One document looked at page by page without another program; that one can be called from here. Open it with
// open().
class EvidenceViewer : public QDialog {
    Q_OBJECT

public:
    EvidenceViewer(const EvidenceStore& store, const Language& language, const EvidenceDocument& document,
        QWidget* parent);

Q_SIGNALS:
    void programWanted(); // the computer's own
};

} // namespace sodiem
