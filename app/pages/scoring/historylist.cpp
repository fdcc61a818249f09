// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/historylist.h"

#include "app/i18n/errortext.h"
#include "app/i18n/reasontext.h"
#include "app/i18n/shownnumber.h"
#include "app/session/session.h"
#include "app/widgets/runningtext.h"
#include "core/campaign/cells.h"
#include "core/campaign/threadvalue.h"
#include "core/history/cell.h"

#include <QDateTime>

namespace sodiem {
namespace {

constexpr std::size_t mostLines = 60;

QString momentText(std::int64_t utcMilliseconds) {
    return QDateTime::fromMSecsSinceEpoch(utcMilliseconds).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

} // namespace

HistoryList::HistoryList(const Workplace& place, QWidget* parent) : RunningText(parent), m_place(place) {
    setTextFormat(Qt::PlainText);
    setSelectable();
}

void HistoryList::show(std::size_t unit, std::size_t leaf) {
    const Session& session = m_place.session;
    const Node& node = *session.frame().leaves[leaf];
    const Result<std::vector<Event>> events = eventsOf(unit, node);
    if (!events)
        return setText(errorText(events.error(), m_place.language));
    QStringList lines;
    for (auto event = events->rbegin(); event != events->rend() && lines.size() < qsizetype(mostLines);
         ++event)
        lines << lineOf(*event, leaf);
    setText(lines.isEmpty() ? tr("Nothing has been entered here yet.") : lines.join(u'\n'));
}

// The entry's own and those of its thread, together in the order they were made.
Result<std::vector<Event>> HistoryList::eventsOf(std::size_t unit, const Node& node) const {
    const Session& session = m_place.session;
    const bool survey = std::holds_alternative<SurveyRule>(*node.rule);
    const QString item = session.frame().units[unit]->code + u'/' + node.ref + u'/';
    Result<std::vector<Event>> events
        = session.eventsOf((survey ? QStringLiteral("survey/") : QStringLiteral("entry/")) + item);
    const Result<std::vector<Event>> said = session.eventsOf(QStringLiteral("thread/") + item);
    if (!events || !said)
        return events ? said : events;
    if (said->empty()) // a clock that was set back must not mix what is in order already
        return events;
    std::vector<Event> both; // merged by hand: GCC 12 wrongly warns of a sort's moves of events
    both.reserve(events->size() + said->size());
    auto entry = events->begin();
    for (const Event& post : *said) {
        for (; entry != events->end() && entry->utcMilliseconds <= post.utcMilliseconds; ++entry)
            both.push_back(*entry);
        both.push_back(post);
    }
    both.insert(both.end(), entry, events->end());
    return both;
}

QString HistoryList::lineOf(const Event& event, std::size_t leaf) const {
    QString who = event.person;
    if (!event.role.isEmpty())
        who += QStringLiteral(" (") + event.role + u')';
    QString line
        = QStringLiteral("%1 · %2 · %3").arg(momentText(event.utcMilliseconds), who, changeOf(event, leaf));
    if (!event.reason.isEmpty())
        line += QStringLiteral(" [") + event.reason + u']';
    return line;
}

QString HistoryList::changeOf(const Event& event, std::size_t leaf) const {
    const std::optional<Cell> cell = Cell::parse(event.cell);
    if (cell && cell->kind == CellKind::Thread) {
        const std::optional<ThreadWords> words = threadWordsOf(event.value);
        return !words ? tr("explanation taken back")
            : words->side == ThreadSide::Unit
            ? tr("explanation of the unit: %1").arg(words->text.simplified())
            : tr("answer of the team: %1").arg(words->text.simplified());
    }
    const bool survey = cell && cell->kind == CellKind::Survey;
    const auto stage = cell && cell->words.size() > 2 ? stageFromId(cell->words[2]) : std::nullopt;
    const QString field = cell && cell->words.size() > 3 ? cell->words[3] : QString();
    const QString step = survey || !stage ? tr("Survey") : stageText(*stage, m_place.language);
    return QStringLiteral("%1 · %2: %3").arg(step, fieldText(leaf, field), valueOf(event, leaf, field));
}

QString HistoryList::fieldText(std::size_t leaf, const QString& field) const {
    if (field == fieldNote)
        return tr("reason, note");
    if (field == fieldPoints)
        return tr("points");
    if (field == fieldNotApplicable)
        return tr("no case arose");
    const Field* known = m_place.session.frame().leaves[leaf]->field(field);
    const QString label = known != nullptr ? m_place.language.of(known->label) : QString();
    return !label.isEmpty() ? label : field == u"choice" ? tr("option") : field;
}

QString HistoryList::valueOf(const Event& event, std::size_t leaf, const QString& field) const {
    const QString text = textOfCellValue(event.value);
    if (std::holds_alternative<std::monostate>(event.value))
        return tr("removed");
    if (field == fieldPoints)
        return m_place.language.number(text);
    if (field == fieldNotApplicable)
        return text == u"1" ? m_place.language.say("Answer", "yes") : m_place.language.say("Answer", "no");
    const Field* known = m_place.session.frame().leaves[leaf]->field(field);
    if (known == nullptr)
        return text.simplified();
    const Result<Answer> answer = readAnswer(*known, text);
    return answer ? shownAnswer(*known, *answer, m_place.language) : text;
}

} // namespace sodiem
