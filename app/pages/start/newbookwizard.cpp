// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start/newbookwizard.h"

#include "app/pages/start/newbookcampaign.h"
#include "app/pages/start/newbookcriteria.h"
#include "app/pages/start/newbookunits.h"

namespace sodiem {

NewBookWizard::NewBookWizard(const Language& language, QWidget* parent)
    : QWizard(parent)
    , m_draft{language, {}, {}, {}, {}}
    , m_campaign(new NewBookCampaign(m_draft)) {
    setWindowTitle(tr("New book"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::FinishButton, tr("Create the book"));
    addPage(new NewBookUnits(m_draft));
    addPage(new NewBookCriteria(m_draft));
    addPage(m_campaign);
    const QList<int> ids = pageIds();
    for (qsizetype i = 0; i < ids.size(); ++i)
        page(ids[i])->setTitle(tr("Step %1/%2: %3").arg(i + 1).arg(ids.size()).arg(page(ids[i])->title()));
    // Large enough for the longest page at once, never larger than the smallest screen it must fit.
    const QFontMetrics metrics = fontMetrics();
    resize(QSize(metrics.averageCharWidth() * 100, metrics.height() * 28).boundedTo({1000, 560}));
}

void NewBookWizard::accept() {
    const NewBook wanted = m_campaign->newBook();
    QWizard::accept();
    Q_EMIT newBookWanted(wanted);
}

} // namespace sodiem
