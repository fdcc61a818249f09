// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/samplebox.h"

#include "app/commands/commands.h"
#include "app/i18n/errortext.h"
#include "app/models/samplewords.h"
#include "app/pages/scoring/countform.h"
#include "app/pages/scoring/sampledialog.h"
#include "app/session/session.h"
#include "app/widgets/buttonrow.h"
#include "app/widgets/faultlabel.h"
#include "app/widgets/runningtext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sodiem {

SampleBox::SampleBox(const Workplace& place, Drafts& drafts, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_drafts(drafts)
    , m_counts(new RunningText(this))
    , m_gaps(new FaultLabel(this))
    , m_open(new QPushButton(this))
    , m_fill(new QPushButton(tr("Fill the figures"), this))
    , m_buttons(new ButtonRow({m_open, m_fill}, this))
    , m_fault(new FaultLabel(this)) {
    m_counts->setObjectName(QStringLiteral("sample-counts"));
    m_gaps->setObjectName(QStringLiteral("sample-gaps"));
    m_open->setObjectName(QStringLiteral("sample-open"));
    m_fill->setObjectName(QStringLiteral("sample-fill"));
    m_fill->setToolTip(tr("Enters the counts as the figures of this item; one step to undo"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* each : {static_cast<QWidget*>(m_counts), static_cast<QWidget*>(m_gaps),
             static_cast<QWidget*>(m_buttons), static_cast<QWidget*>(m_fault)})
        column->addWidget(each);
    connect(m_open, &QPushButton::clicked, this, &SampleBox::openTable);
    connect(m_fill, &QPushButton::clicked, this, &SampleBox::fill);
    const Session& session = m_place.session;
    connect(&session, &Session::unitsChanged, this, &SampleBox::refresh);
    connect(&session, &Session::bookChanged, this, &SampleBox::refresh);
    connect(&session, &Session::stateChanged, this, &SampleBox::refresh);
    show(std::nullopt);
}

void SampleBox::show(const std::optional<EntryPlace>& place) {
    if (m_shown != place)
        m_fault->setText({});
    m_shown = place;
    refresh();
}

void SampleBox::refresh() {
    const Session& session = m_place.session;
    static const DrawnCases none;
    const DrawnCases& cases = m_shown ? session.campaign().record(m_shown->unit).sample(m_shown->leaf) : none;
    const bool any = !cases.empty();
    m_counts->setText(any ? sampleCountsText(countSample(cases)) : QString());
    m_counts->setVisible(any);
    m_gaps->setText(gapsText());
    m_open->setText(any ? tr("Open the list…") : tr("List the cases drawn…"));
    m_open->setEnabled(any || session.isWritable());
    m_fill->setEnabled(session.isWritable());
    m_fill->setVisible(any && !session.campaign().sampleInputs(m_shown->leaf).empty());
    const QString heading = any ? tr("Cases drawn (%1)").arg(cases.size()) : tr("Cases drawn");
    if (std::exchange(m_title, heading) != heading)
        Q_EMIT titleChanged();
}

QString SampleBox::title() const { return m_title; }

QString SampleBox::gapsText() const {
    QStringList sentences;
    if (!m_shown)
        return {};
    const Node& leaf = *m_place.session.frame().leaves[m_shown->leaf];
    for (const SampleGap& gap : sampleGaps(m_place.session.campaign(), *m_shown))
        sentences << gapText(leaf.fields[gap.field], gap, m_place.language);
    return sentences.join(u'\n');
}

void SampleBox::openTable() {
    auto* dialog = new SampleDialog(m_place, m_drafts, *m_shown, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SampleBox::fill() {
    const Status done = m_place.commands.fillFromSample(*m_shown);
    m_fault->setText(done ? QString() : errorSentence(done.error(), m_place.language));
}

} // namespace sodiem
