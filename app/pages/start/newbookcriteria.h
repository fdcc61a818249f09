// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/start/newbookdraft.h"

#include <QWizardPage>

namespace sodiem {

class SourceChooser;

// Second page: by which criteria. A set that does not hold, or is for none of the units, is refused here.
class NewBookCriteria : public QWizardPage {
    Q_OBJECT

public:
    explicit NewBookCriteria(NewBookDraft& draft, QWidget* parent = nullptr);

    void initializePage() override; // the units may have changed
    bool isComplete() const override { return m_draft.set.has_value(); }

private:
    void read(const QString& source);
    QString faultsText(const Faults& faults) const;
    QString setText(const CriteriaSet& set) const;

    NewBookDraft& m_draft;
    SourceChooser* m_chooser;
};

} // namespace sodiem
