// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/countform.h"

#include "app/commands/commands.h"
#include "app/i18n/errortext.h"
#include "app/i18n/shownnumber.h"
#include "app/models/samplewords.h"
#include "app/session/session.h"
#include "app/widgets/faultlabel.h"
#include "app/widgets/runningtext.h"

#include <algorithm>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sodiem {

QString gapText(const Field& field, const SampleGap& gap, const Language& language) {
    return CountForm::tr("%1: %2 entered, the cases say %3.")
        .arg(language.of(field.label), shownNumber(gap.entered, field.type == FieldType::Integer, language))
        .arg(gap.counted);
}

CountForm::CountForm(const Workplace& place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_column(new QVBoxLayout(this))
    , m_text(new RunningText(this))
    , m_fill(new QPushButton(tr("Fill the figures"), this))
    , m_fault(new FaultLabel(this)) {
    m_fill->setObjectName(QStringLiteral("sample-fill"));
    m_fill->setAutoDefault(false);
    m_fill->setToolTip(tr("Enters the counts chosen above at the step you work at; one step to undo"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    for (QWidget* each :
        {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_fill), static_cast<QWidget*>(m_fault)})
        m_column->addWidget(each);
    connect(m_fill, &QPushButton::clicked, this, &CountForm::fill);
}

const Node& CountForm::leaf() const { return *m_place.session.frame().leaves[m_shown.leaf]; }

void CountForm::make(const EntryPlace& place) {
    m_shown = place;
    for (const Line& line : m_lines)
        for (QWidget* each : {static_cast<QWidget*>(line.label), static_cast<QWidget*>(line.counts),
                 static_cast<QWidget*>(line.gap)})
            delete each;
    m_lines.clear();
    for (std::size_t field = 0; field < leaf().fields.size(); ++field)
        if (takesCount(leaf(), leaf().fields[field]))
            addLine(field);
    m_text->setText(m_lines.empty()
            ? tr("This item has no figure that a count could fill.")
            : tr("Which count fills which figure? Said once, it holds for this item of all units."));
    m_fill->setVisible(!m_lines.empty());
    m_fault->setText({});
    refresh();
}

void CountForm::addLine(std::size_t field) {
    Line line{field, new RunningText(m_place.language.of(leaf().fields[field].label), this), new QComboBox(this),
        new FaultLabel(this)};
    line.label->setTextFormat(Qt::PlainText);
    line.label->setBuddy(line.counts);
    line.counts->setObjectName(QStringLiteral("count-") + leaf().fields[field].name);
    line.counts->setAccessibleName(line.label->text());
    line.counts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line.counts->setMinimumContentsLength(12);
    line.counts->addItem(tr("Not from the cases"));
    for (std::size_t i = 0; i < allSampleCounts.size(); ++i)
        line.counts->addItem(QString());
    for (QWidget* each : {static_cast<QWidget*>(line.label), static_cast<QWidget*>(line.counts),
             static_cast<QWidget*>(line.gap)})
        m_column->insertWidget(m_column->indexOf(m_fill), each);
    connect(line.counts, &QComboBox::activated, this, [this, field](int item) { assign(field, item); });
    m_lines.push_back(line);
}

void CountForm::refresh() {
    const Session& session = m_place.session;
    const SampleCounts counts = countSample(session.campaign().record(m_shown.unit).sample(m_shown.leaf));
    for (const Line& line : m_lines)
        showLine(line, counts);
    const std::vector<SampleGap> gaps = sampleGaps(session.campaign(), m_shown);
    for (const SampleGap& gap : gaps)
        for (const Line& line : m_lines)
            if (line.field == gap.field)
                line.gap->setText(gapText(leaf().fields[gap.field], gap, m_place.language));
    m_fill->setEnabled(session.isWritable() && counts.of(SampleCount::Drawn) > 0
        && !session.campaign().sampleInputs(m_shown.leaf).empty());
}

void CountForm::showLine(const Line& line, const SampleCounts& counts) {
    for (std::size_t i = 0; i < allSampleCounts.size(); ++i)
        line.counts->setItemText(static_cast<int>(i) + 1,
            QStringLiteral("%1: %2")
                .arg(sampleCountText(allSampleCounts[i]))
                .arg(counts.of(allSampleCounts[i])));
    const SampleInputs& inputs = m_place.session.campaign().sampleInputs(m_shown.leaf);
    const auto chosen = inputs.find(leaf().fields[line.field].name);
    line.counts->setCurrentIndex(chosen == inputs.end() ? 0 : static_cast<int>(chosen->second) + 1);
    line.counts->setEnabled(m_place.session.isWritable());
    line.gap->setText({});
}

void CountForm::assign(std::size_t field, int item) {
    showFault(m_place.commands.assignCount(m_shown.leaf, field,
        item == 0 ? std::nullopt : std::optional(allSampleCounts[static_cast<std::size_t>(item - 1)])));
    refresh();
}

void CountForm::fill() { showFault(m_place.commands.fillFromSample(m_shown)); }

void CountForm::showFault(const Status& done) {
    m_fault->setText(done ? QString() : errorSentence(done.error(), m_place.language));
}

} // namespace sodiem
