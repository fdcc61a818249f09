// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/leafpanel.h"

#include "app/commands/commands.h"
#include "app/i18n/errortext.h"
#include "app/pages/scoring/decisionbox.h"
#include "app/pages/scoring/entryform.h"
#include "app/pages/scoring/factsform.h"
#include "app/pages/scoring/historylist.h"
#include "app/pages/scoring/outcomebox.h"
#include "app/pages/scoring/reviewbox.h"
#include "app/pages/scoring/suggestionbox.h"
#include "app/session/session.h"
#include "app/widgets/faultlabel.h"
#include "app/widgets/icons.h"
#include "app/widgets/runningtext.h"
#include "app/widgets/section.h"
#include "core/campaign/cells.h"
#include "core/units/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace sodiem {

LeafPanel::LeafPanel(const Workplace& place, Drafts& drafts, QWidget* parent)
    : ColumnArea(parent)
    , m_place(place)
    , m_drafts(drafts) {
    build();
    connect(&m_place.session, &Session::selectionChanged, this, &LeafPanel::showSelection);
    connect(&m_place.session, &Session::stateChanged, this, &LeafPanel::showSelection);
    connect(&m_place.session, &Session::unitsChanged, this, &LeafPanel::refresh);
    connect(&m_place.session, &Session::lastYearChanged, this, &LeafPanel::refresh);
    connect(&m_drafts, &Drafts::changed, this, &LeafPanel::refresh);
    showSelection();
}

void LeafPanel::build() {
    auto* content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(12, 8, 12, 12);
    m_column->setSpacing(8);
    m_empty = new RunningText(tr("Choose a criterion on the left to see how it is scored and to enter figures."));
    m_column->addWidget(m_empty);
    buildHead();
    buildEntry();
    m_history = new HistoryList(m_place, content);
    m_historySection = new Section(tr("History"), content);
    m_historySection->body()->addWidget(m_history);
    m_historySection->setOpen(false);
    connect(m_historySection, &Section::toggled, this, &LeafPanel::showHistory);
    m_column->addWidget(m_historySection);
    m_column->addStretch(1);
    setContent(content);
}

void LeafPanel::buildHead() {
    m_title = new RunningText(this);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_guidanceText = new RunningText(this);
    m_guidanceText->setTextFormat(Qt::PlainText);
    m_guidanceText->setSelectable();
    m_guidance = new Section(tr("Guidance"), this);
    m_guidance->body()->addWidget(m_guidanceText);
    m_guidance->setOpen(m_place.settings.layout(QStringLiteral("guidance")) != "closed");
    connect(m_guidance, &Section::toggled, this, [this](bool open) {
        m_place.settings.setLayout(QStringLiteral("guidance"), open ? "open" : "closed");
    });
    m_head = new QWidget(this);
    auto* row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_title, 1);
    for (const bool back : {true, false}) {
        auto* button = new QToolButton(m_head);
        button->setAutoRaise(true);
        button->setIcon(icon(back ? Icon::Previous : Icon::Next));
        button->setToolTip(back ? tr("Item before (Shift+Enter)") : tr("Next item (Enter)"));
        button->setAccessibleName(back ? tr("Item before") : tr("Next item"));
        button->setObjectName(back ? QStringLiteral("item-before") : QStringLiteral("item-next"));
        row->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QToolButton::clicked, this, [this, back] { Q_EMIT finished(back); });
    }
    m_column->addWidget(m_head);
    m_column->addWidget(m_guidance);
}

void LeafPanel::buildEntry() {
    m_form = new EntryForm(m_place.language, this);
    m_fault = new FaultLabel(this);
    m_suggestion = new SuggestionBox(m_place, this);
    m_facts = new FactsForm(m_place, m_drafts, this);
    m_review = new ReviewBox(m_place, this);
    m_column->addWidget(m_review);
    connect(m_review, &ReviewBox::confirmed, this, [this] { takeFocus(); }); // not to what stood below its button
    m_outcome = new OutcomeBox(m_place, this);
    m_decision = new DecisionBox(m_place.language, this);
    m_figures = new Section(tr("Figures"), this);
    m_figures->body()->addWidget(m_form);
    m_figures->body()->addWidget(m_fault);
    m_figures->body()->addWidget(m_suggestion);
    m_shared = new Section(tr("Shared figures of the unit"), this);
    m_shared->body()->addWidget(m_facts);
    for (QWidget* part : {static_cast<QWidget*>(m_figures), static_cast<QWidget*>(m_shared),
             static_cast<QWidget*>(m_outcome), static_cast<QWidget*>(m_decision)})
        m_column->addWidget(part);
    connect(m_form, &EntryForm::edited, this, &LeafPanel::preview);
    connect(m_form, &EntryForm::committed, this, &LeafPanel::commit);
    connect(m_form, &EntryForm::misread, this, &LeafPanel::keepMisread);
    connect(m_form, &EntryForm::released, this, &LeafPanel::release);
    connect(m_form, &EntryForm::finished, this, &LeafPanel::leave);
    connect(m_suggestion, &SuggestionBox::entryTaken, this, [this](const EntryEdit& edit) {
        commit(edit);
        takeFocus(); // from a button that is gone: Enter goes on to the next item
    });
    connect(m_facts, &FactsForm::edited, this, &LeafPanel::previewFact);
    connect(m_facts, &FactsForm::figureWanted, this, &LeafPanel::figureWanted);
    connect(m_facts, &FactsForm::stored, this, [this] {
        if (draft() != nullptr)
            store(draftCopy());
    });
    connect(m_outcome, &OutcomeBox::acceptWanted, this, &LeafPanel::acceptWanted);
    connect(m_decision, &DecisionBox::edited, this, &LeafPanel::preview);
    connect(m_decision, &DecisionBox::committed, this, &LeafPanel::commit);
    connect(m_decision, &DecisionBox::misread, this, &LeafPanel::keepMisread);
    connect(m_decision, &DecisionBox::released, this, &LeafPanel::release);
    connect(m_decision, &DecisionBox::finished, this, [this] { leave(false); });
}

Section* LeafPanel::addSection(const QString& title, QWidget* content) {
    auto* section = new Section(title, this);
    section->body()->addWidget(content);
    m_column->insertWidget(m_column->indexOf(m_historySection), section);
    m_added.push_back(section);
    section->setVisible(m_shown.has_value());
    return section;
}

const Node& LeafPanel::leaf() const { return *m_place.session.frame().leaves[m_shown->leaf]; }

bool LeafPanel::isSurvey() const { return std::holds_alternative<SurveyRule>(*leaf().rule); }

const Entry& LeafPanel::ownEntry() const {
    const UnitRecord& record = m_place.session.campaign().record(m_shown->unit);
    return isSurvey() ? record.surveys[m_shown->leaf] : record.entry(m_shown->stage, m_shown->leaf);
}

// What an earlier step has where this one has nothing yet.
Entry LeafPanel::earlierEntry() const {
    if (isSurvey() || m_shown->stage == Stage::Self)
        return {};
    return entryBefore(m_place.session.campaign().record(m_shown->unit), m_shown->leaf, m_shown->stage);
}

void LeafPanel::showSelection() {
    const Selection selection = m_place.session.selection();
    const bool any = selection.unit >= 0 && selection.leaf >= 0;
    const auto wanted = any ? std::optional<EntryPlace>({static_cast<std::size_t>(selection.unit),
                            static_cast<std::size_t>(selection.leaf), m_place.session.stage()})
                            : std::nullopt;
    if (m_shown == wanted && any)
        return refresh();
    m_shown.reset(); // what is left behind must not be stored at the new place
    for (QWidget* part :
        {m_head, static_cast<QWidget*>(m_guidance), static_cast<QWidget*>(m_figures),
            static_cast<QWidget*>(m_shared), static_cast<QWidget*>(m_outcome),
            static_cast<QWidget*>(m_decision), static_cast<QWidget*>(m_historySection)})
        part->setVisible(any);
    for (Section* section : m_added)
        section->setVisible(any);
    m_empty->setVisible(!any && selection.unit >= 0);
    m_review->setVisible(false);
    m_shown = wanted;
    if (!any)
        return;
    showHead();
    m_form->make(leaf(), m_place.session.frame().set.decimals);
    m_facts->make(m_shown->unit, leaf());
    m_decision->make(leaf(), m_shown->stage);
    verticalScrollBar()->setValue(0);
    refresh();
}

void LeafPanel::showHead() {
    const QString title = leaf().ref + QStringLiteral("  ") + m_place.language.of(leaf().title);
    m_title->setText(m_unitNamed
            ? labelAtLineStart(*m_place.session.frame().units[m_shown->unit]) + u'\n' + title
            : title);
    QStringList guidance{m_place.language.of(leaf().guidance)};
    if (!leaf().owner.isEmpty())
        guidance << tr("In charge: %1.").arg(leaf().owner);
    guidance.removeAll(QString());
    m_guidanceText->setText(guidance.join(u'\n'));
    m_figures->setTitle(isSurvey()                                ? tr("Answers counted")
            : std::holds_alternative<ChecklistRule>(*leaf().rule) ? tr("Requirements met")
            : std::holds_alternative<ChoiceRule>(*leaf().rule)    ? tr("Level reached")
                                                                  : tr("Figures"));
}

void LeafPanel::refresh() {
    if (!m_shown)
        return;
    const bool writable = m_place.session.isWritable() && !(isSurvey() && m_shown->stage == Stage::Self);
    m_form->show(ownEntry(), earlierEntry(), draft());
    m_form->setEnabled(writable);
    m_suggestion->showEntry(*m_shown, draft() != nullptr);
    m_suggestion->setWritable(writable);
    m_facts->refresh();
    m_facts->setWritable(writable);
    m_figures->setVisible(!m_form->isEmpty());
    m_shared->setVisible(!m_facts->isEmpty());
    m_review->show(*m_shown);
    m_review->setWritable(writable);
    m_outcome->show(*m_shown, {draftCopy().edit});
    m_decision->show(ownEntry(), draft(), m_outcome->needsReason(), writable);
    m_decision->setVisible(!isSurvey());
    showFault(draftCopy());
    if (m_historySection->isOpen())
        showHistory(true);
    m_isRefreshed = true;
}

void LeafPanel::showHistory(bool open) {
    if (open && m_shown)
        m_history->show(m_shown->unit, m_shown->leaf);
}

const Draft* LeafPanel::draft() const { return m_shown ? m_drafts.of(*m_shown) : nullptr; }

Draft LeafPanel::draftCopy() const { return draft() != nullptr ? *draft() : Draft(); }

void LeafPanel::preview(const EntryEdit& edit) {
    if (!m_shown)
        return;
    Draft typed = draftCopy();
    typed.add(edit);
    typed.fault.reset(); // of the figures as they were before
    showFault(typed);
    m_outcome->show(*m_shown, {typed.edit, {}, true});
}

void LeafPanel::previewFact(std::size_t fact, const std::optional<Answer>& answer) {
    if (m_shown)
        m_outcome->show(*m_shown, {draftCopy().edit, OutcomeBox::TypedFact{fact, answer}, true});
}

void LeafPanel::commit(const EntryEdit& edit) {
    if (!m_shown || !m_place.session.isWritable())
        return;
    Draft whole = draftCopy();
    whole.add(edit);
    store(std::move(whole));
}

void LeafPanel::keepMisread(const Misread& misread, bool meant) {
    if (!m_shown || !m_place.session.isWritable())
        return;
    Draft whole = draftCopy();
    whole.add(misread);
    if (meant)
        store(std::move(whole));
    else
        showFault(whole);
}

void LeafPanel::release(const QString& field) {
    if (!m_shown || !m_place.session.isWritable())
        return;
    Draft whole = draftCopy();
    whole.release(field);
    store(std::move(whole));
}

// What can be read is stored when it holds; the rest waits, and so does all of it when it does not.
void LeafPanel::store(Draft whole) {
    const EntryPlace at = *m_shown;
    m_isRefreshed = false;
    const Status stored = isSurvey() ? m_place.commands.editSurvey(at.unit, at.leaf, whole.edit.inputs)
                                     : m_place.commands.editEntry(at, whole.edit);
    whole.fault = stored ? std::nullopt : std::optional<Error>(stored.error());
    if (stored)
        whole.edit = {};
    m_drafts.keep(at, std::move(whole));
    if (!m_isRefreshed) // what is typed back to what is stored changes nothing, and yet is to be shown as stored
        refresh();
}

// Enter goes on only from what is stored: a decision still wants its reason, a wrong figure its correction.
void LeafPanel::leave(bool back) {
    if (draft() == nullptr)
        return Q_EMIT finished(back);
    const std::optional<Error> fault = draft()->firstFault();
    if (fault && fault->code == ErrorCode::EntryNoteMissing)
        m_decision->takeNoteFocus();
}

void LeafPanel::showFault(const Draft& waiting) {
    QString figures, decision;
    if (!waiting.misread.empty()) {
        const Misread& first = waiting.misread.begin()->second;
        const bool decided = first.field == fieldPoints && !std::holds_alternative<ManualRule>(*leaf().rule);
        (decided ? decision : figures) = misreadText(first);
    } else if (waiting.fault && waiting.fault->code == ErrorCode::EntryNoteMissing) {
        decision = tr("Give the reason here: without it this decision is not stored.");
    } else if (waiting.fault) {
        figures = errorText(*waiting.fault, m_place.language);
    }
    m_fault->setText(figures);
    m_decision->showFault(decision);
}

// Of one of several lines it is said which.
QString LeafPanel::misreadText(const Misread& misread) const {
    const QString sentence = errorText(misread.error, m_place.language);
    const Field* field = leaf().fields.size() > 1 ? leaf().field(misread.field) : nullptr;
    return field == nullptr ? sentence : tr("%1: %2").arg(m_place.language.of(field->label), sentence);
}

void LeafPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    ColumnArea::keyPressEvent(event);
}

void LeafPanel::beginTyping(const QString& text) {
    if (m_shown && m_form->isEnabled())
        m_form->beginTyping(text);
}

void LeafPanel::setUnitNamed(bool named) {
    m_unitNamed = named;
    if (m_shown)
        showHead();
}

void LeafPanel::takeFocus() { m_form->takeFocus(); }
void LeafPanel::takeNoteFocus() { m_decision->takeNoteFocus(); }
void LeafPanel::commitTyping() { m_decision->commitTyping(); }

} // namespace sodiem
