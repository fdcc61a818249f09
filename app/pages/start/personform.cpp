// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start/personform.h"

#include "app/pages/start/headings.h"
#include "app/widgets/personfields.h"
#include "app/widgets/runningtext.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sodiem {

PersonForm::PersonForm(const Language& language, QWidget* parent)
    : QWidget(parent)
    , m_heading(new Heading(Heading::Level::Section))
    , m_why(new RunningText)
    , m_fields(new PersonFields(language))
    , m_continue(new QPushButton) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_why);
    column->addSpacing(4);
    column->addWidget(m_fields);
    column->addSpacing(4);
    column->addWidget(m_continue, 0, Qt::AlignRight);
    m_continue->setDefault(true);
    // Enter in a line of text goes on too: there is no dialog here to do it.
    for (QLineEdit* line : m_fields->findChildren<QLineEdit*>())
        connect(line, &QLineEdit::returnPressed, this, &PersonForm::take);
    connect(m_continue, &QPushButton::clicked, this, &PersonForm::take);
    retranslate(language);
}

void PersonForm::take() {
    if (m_fields->check())
        Q_EMIT entered(m_fields->person());
}

void PersonForm::retranslate(const Language& language) {
    m_heading->setText(tr("Who works at this computer?"));
    m_why->setText(tr(
        "Every figure records who entered it and at which step. This can be changed later in the settings."));
    m_continue->setText(tr("Continue"));
    m_fields->retranslate(language);
}

} // namespace sodiem
