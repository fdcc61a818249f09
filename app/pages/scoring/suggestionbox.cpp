// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/suggestionbox.h"

#include "app/pages/scoring/suggestionwords.h"
#include "app/session/session.h"
#include "app/widgets/runningtext.h"

#include <algorithm>

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace sodiem {
namespace {

constexpr int barWidth = 3;
constexpr int indent = 8;

bool isOpenFact(const Session& session, std::size_t unit, std::size_t fact) {
    const UnitRecord& record = session.campaign().record(unit);
    const auto& differing = record.differingFacts;
    const QString& name = session.frame().set.facts[fact].name;
    return !record.facts[fact] && checkOpen(record, session.stage()).ok()
        && std::find(differing.begin(), differing.end(), name) == differing.end();
}

} // namespace

SuggestionBox::SuggestionBox(const Workplace& place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_text(new RunningText(this))
    , m_take(new QPushButton(tr("Take these over"), this)) {
    m_text->setTextFormat(Qt::PlainText); // in the words of another book
    m_text->setSelectable();
    m_text->setObjectName(QStringLiteral("suggestion"));
    m_take->setObjectName(QStringLiteral("suggestion-take"));
    m_take->setToolTip(tr("Enters what last year's book says; one step to undo"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(barWidth + indent, 2, 0, 2);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    connect(m_take, &QPushButton::clicked, this, &SuggestionBox::take);
    hide();
}

void SuggestionBox::showEntry(const EntryPlace& place, bool waits) {
    const Session& session = m_place.session;
    const LastYear* lastYear = session.lastYear().get();
    const EntrySuggestion* found = lastYear == nullptr || waits || !isOpenFor(session.campaign(), place)
        ? nullptr
        : lastYear->suggestions.entry(place);
    m_entry = found == nullptr ? std::nullopt : std::optional(editFor(session.campaign(), place, *found));
    say(found == nullptr ? QString()
                         : entrySuggestionText(*lastYear, session.frame(), place, *found, m_place.language));
}

void SuggestionBox::showFact(std::size_t unit, std::size_t fact, bool waits) {
    const Session& session = m_place.session;
    const LastYear* lastYear = session.lastYear().get();
    const FactSuggestion* found = lastYear == nullptr || waits || !isOpenFact(session, unit, fact)
        ? nullptr
        : lastYear->suggestions.fact(unit, fact);
    m_fact = found == nullptr ? std::nullopt : std::optional(found->text);
    say(found == nullptr ? QString()
                         : factSuggestionText(*lastYear, session.frame(), unit, *found, m_place.language));
}

void SuggestionBox::setWritable(bool writable) { m_take->setEnabled(writable); }

void SuggestionBox::say(const QString& text) {
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

// What is taken over makes this box empty: the values are let go of first.
void SuggestionBox::take() {
    if (const auto entry = std::exchange(m_entry, std::nullopt))
        Q_EMIT entryTaken(*entry);
    else if (const auto fact = std::exchange(m_fact, std::nullopt))
        Q_EMIT factTaken(*fact);
}

void SuggestionBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(0, 0, barWidth, height(), palette().color(QPalette::Mid));
}

} // namespace sodiem
