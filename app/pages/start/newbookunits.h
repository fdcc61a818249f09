// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/start/newbookdraft.h"

#include <QWizardPage>

namespace sodiem {

class SourceChooser;

// First page: whom the campaign scores.
class NewBookUnits : public QWizardPage {
    Q_OBJECT

public:
    explicit NewBookUnits(NewBookDraft& draft, QWidget* parent = nullptr);

    bool isComplete() const override { return m_draft.catalogue.has_value(); }

private:
    void read(const QString& source);

    NewBookDraft& m_draft;
    SourceChooser* m_chooser;
};

} // namespace sodiem
