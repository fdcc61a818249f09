// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/start/newbook.h"
#include "app/pages/start/newbookdraft.h"

#include <QWizard>

namespace sodiem {

class NewBookCampaign;

// Asks for all a new book needs: the units, the set, and then the campaign, whose name, year and file are
// proposed from those two. Makes nothing itself.
class NewBookWizard : public QWizard {
    Q_OBJECT

public:
    explicit NewBookWizard(const Language& language, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void newBookWanted(const NewBook& wanted);

private:
    NewBookDraft m_draft;
    NewBookCampaign* m_campaign;
};

} // namespace sodiem
