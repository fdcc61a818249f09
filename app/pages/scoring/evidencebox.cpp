// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/evidencebox.h"

#include "app/commands/commands.h"
#include "app/commands/evidenceopener.h"
#include "app/i18n/errortext.h"
#include "app/models/evidencemodel.h"
#include "app/pages/scoring/evidenceform.h"
#include "app/pages/scoring/evidencelist.h"
#include "app/pages/scoring/evidenceviewer.h"
#include "app/pages/scoring/intakebar.h"
#include "app/preview/thumbnail.h"
#include "app/session/session.h"
#include "app/widgets/buttonrow.h"
#include "app/widgets/messagestrip.h"
#include "app/widgets/runningtext.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sodiem {
EvidenceBox::EvidenceBox(const Workplace& place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_intake(new EvidenceIntake(place.session, place.commands, this))
    , m_opener(new EvidenceOpener(place.session, this))
    , m_model(new EvidenceModel(place.language, this))
    , m_text(new RunningText(this))
    , m_attach(new QPushButton(tr("Attach files…"), this))
    , m_reuse(new QPushButton(tr("Use a document of this unit…"), this))
    , m_ways(new ButtonRow({m_attach, m_reuse}, this))
    , m_strip(new MessageStrip(this))
    , m_lost(new MessageStrip(this))
    , m_progress(new IntakeBar(*m_intake, this))
    , m_list(new EvidenceList(this))
    , m_thumbnail(new Thumbnail(place.session.evidence(), place.language, this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_actions(new ButtonRow({m_open, m_remove}, this))
    , m_form(new EvidenceForm(this)) {
    build();
    buildActions();
    listen();
    show(std::nullopt);
}

void EvidenceBox::build() {
    setAcceptDrops(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("evidence-text"));
    m_attach->setObjectName(QStringLiteral("evidence-attach"));
    m_reuse->setObjectName(QStringLiteral("evidence-reuse"));
    m_reuse->setToolTip(tr("One document often proves several items; its file is kept once."));
    m_open->setToolTip(tr("Opens a copy for reading (Enter)"));
    m_open->setObjectName(QStringLiteral("evidence-open"));
    m_remove->setToolTip(tr("Takes the document off this item; it can be undone (Delete)"));
    m_remove->setObjectName(QStringLiteral("evidence-remove"));
    m_lost->setObjectName(QStringLiteral("evidence-lost"));
    m_lost->setClosable(false); // it stays as long as it is so
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Evidence of this item"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(8);
    for (QWidget* each : std::initializer_list<QWidget*>{
             m_text, m_lost, m_ways, m_strip, m_progress, m_list, m_thumbnail, m_actions, m_form})
        column->addWidget(each);
}

void EvidenceBox::buildActions() {
    const auto add
        = [this](const QString& text, const QList<QKeySequence>& keys, void (EvidenceBox::*act)()) {
              auto* action = new QAction(text, m_list);
              action->setShortcuts(keys);
              action->setShortcutContext(Qt::WidgetShortcut);
              m_list->addAction(action);
              connect(action, &QAction::triggered, this, act);
          };
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    // Not activated(): some desktops send that at a single click.
    add(m_open->text(), {Qt::Key_Return, Qt::Key_Enter}, &EvidenceBox::openCurrent);
    add(m_remove->text(), {Qt::Key_Delete}, &EvidenceBox::removeCurrent);
    connect(m_list, &QListView::doubleClicked, this, &EvidenceBox::openCurrent);
    connect(m_thumbnail, &Thumbnail::openWanted, this, &EvidenceBox::viewCurrent);
    connect(m_open, &QPushButton::clicked, this, &EvidenceBox::openCurrent);
    connect(m_remove, &QPushButton::clicked, this, &EvidenceBox::removeCurrent);
    connect(m_attach, &QPushButton::clicked, this, &EvidenceBox::chooseFiles);
    connect(m_reuse, &QPushButton::clicked, this, &EvidenceBox::chooseOfUnit);
}

void EvidenceBox::listen() {
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_strip->say(MessageStrip::Tone::Notice, {}); // it was said of the document before
        showSelected();
    });
    connect(m_intake, &EvidenceIntake::finished, this, &EvidenceBox::tell);
    connect(m_lost, &MessageStrip::offerTaken, this, &EvidenceBox::findFolder);
    connect(
        m_opener, &EvidenceOpener::failed, this, [this](const Error& error) { sayProblem(sentence(error)); });
    connect(m_opener, &EvidenceOpener::noProgram, this,
        [this](const QString& name) { sayProblem(tr("No program on this computer opens “%1”.").arg(name)); });
    connect(m_form, &EvidenceForm::described, this, &EvidenceBox::describe);
    connect(m_form, &EvidenceForm::cited, this, [this](const QString& sha256, const QString& cited) {
        const Status done = m_place.commands.cite(m_shown->unit, m_shown->leaf, sha256, cited);
        m_form->showFault(done ? QString() : sentence(done.error()));
    });
    connect(m_form, &EvidenceForm::lost, this, [this](const QString& typed) {
        sayProblem(tr("“%1” could not be stored and was not kept.").arg(typed));
    });
    const Session& session = m_place.session;
    connect(&session, &Session::unitsChanged, this, [this] {
        if (m_links != links()) // every figure typed comes by here, and the disk is asked for each document
            refresh();
    });
    connect(&session, &Session::documentsChanged, this, &EvidenceBox::refresh);
    connect(&session, &Session::stateChanged, this, &EvidenceBox::refresh);
}

bool EvidenceBox::isSurvey(const EntryPlace& place) const {
    return std::holds_alternative<SurveyRule>(*m_place.session.frame().leaves[place.leaf]->rule);
}

bool EvidenceBox::takesFiles() const {
    return m_shown && !isSurvey(*m_shown) && m_place.session.isWritable();
}

void EvidenceBox::show(const std::optional<EntryPlace>& place) {
    if (m_shown && place == m_shown)
        return refresh();
    if (m_shown)
        commitTyping();
    m_shown = place;
    m_strip->say(MessageStrip::Tone::Notice, {});
    refresh();
}

std::vector<EvidenceLink> EvidenceBox::links() const {
    return m_shown ? m_place.session.campaign().record(m_shown->unit).evidence[m_shown->leaf]
                   : std::vector<EvidenceLink>();
}

void EvidenceBox::refresh() {
    m_links = links();
    const bool listed = m_shown && !isSurvey(*m_shown);
    const Session& session = m_place.session;
    const QString selected = current() != nullptr ? current()->document.sha256 : QString();
    m_model->setRows(listed
            ? evidenceOfLeaf(session.campaign(), session.evidence(), m_shown->unit, m_shown->leaf)
            : std::vector<EvidenceRow>());
    const bool any = m_model->rowCount() > 0;
    m_text->setText(any ? QString() : emptyText());
    m_text->setVisible(!m_text->text().isEmpty());
    offerFinding();
    m_ways->setVisible(listed);
    m_list->setVisible(any);
    m_actions->setVisible(any);
    m_attach->setEnabled(session.isWritable());
    m_reuse->setEnabled(session.isWritable());
    m_remove->setEnabled(session.isWritable());
    select(selected);
    if (const int count = m_model->rowCount(); std::exchange(m_count, count) != count)
        Q_EMIT countChanged(count);
}

QString EvidenceBox::emptyText() const {
    if (!m_shown)
        return {};
    if (isSurvey(*m_shown))
        return tr("Survey results need no evidence here.");
    const Node& leaf = *m_place.session.frame().leaves[m_shown->leaf];
    const QString& typical = m_place.language.of(leaf.evidenceTypical);
    if (!m_place.session.isWritable())
        return typical.isEmpty() ? tr("No evidence is attached.")
                                 : tr("No evidence is attached. Expected: %1").arg(typical);
    return typical.isEmpty() ? tr("No evidence yet. Drop files here or choose them below.")
                             : tr("No evidence yet; drop files here. Expected: %1").arg(typical);
}

const EvidenceRow* EvidenceBox::current() const { return m_model->rowAt(m_list->currentIndex()); }

// The one named, else the first: there is always one whose details can be seen.
void EvidenceBox::select(const QString& sha256) {
    const QModelIndex wanted = m_model->indexOf(sha256);
    const QModelIndex index = wanted.isValid() ? wanted : m_model->index(0);
    if (index != m_list->currentIndex())
        m_list->setCurrentIndex(index);
    showSelected();
}

void EvidenceBox::showSelected() {
    const EvidenceRow* row = current();
    m_form->setVisible(row != nullptr);
    m_thumbnail->setVisible(row != nullptr && !row->missing); // a missing file is told in the list
    if (row != nullptr && !row->missing)
        m_thumbnail->show(row->document);
    if (row != nullptr)
        m_form->show(*row, m_place.session.isWritable());
}

void EvidenceBox::commitTyping() { m_form->commitTyping(); }

void EvidenceBox::describe(const EvidenceDocument& document) {
    const Status done = m_place.commands.describe(
        document.sha256, document.number, document.date, document.issuer, document.abstract);
    m_form->showFault(done ? QString() : sentence(done.error()));
}

void EvidenceBox::tell(const EvidenceIntake::Outcome& outcome) {
    const EntryPlace& place = std::get<EntryPlace>(outcome.target);
    const bool here = m_shown && m_shown->unit == place.unit && m_shown->leaf == place.leaf;
    QStringList sentences;
    for (const Error& error : outcome.refused)
        sentences << sentence(
            here ? error : error.ofNode(m_place.session.frame().leaves[place.leaf]->ref));
    for (const QString& name : outcome.again)
        sentences << tr("“%1” is attached here already.").arg(name);
    const MessageStrip::Tone tone
        = outcome.refused.empty() ? MessageStrip::Tone::Notice : MessageStrip::Tone::Problem;
    if (here && !outcome.attached.isEmpty())
        select(outcome.attached.first());
    m_strip->say(tone, sentences.join(u'\n'));
}

void EvidenceBox::sayProblem(const QString& sentence) { m_strip->say(MessageStrip::Tone::Problem, sentence); }

QString EvidenceBox::sentence(const Error& error) const { return chosenFileSentence(error, m_place.language); }

void EvidenceBox::viewCurrent() {
    const EvidenceRow* row = current();
    if (row == nullptr)
        return;
    auto* viewer = new EvidenceViewer(m_place.session.evidence(), m_place.language, row->document, this);
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    connect(viewer, &EvidenceViewer::programWanted, this,
        [this, document = row->document] { m_opener->open(document); });
    viewer->open();
}

void EvidenceBox::openCurrent() {
    if (const EvidenceRow* row = current())
        m_opener->open(row->document);
}

void EvidenceBox::removeCurrent() {
    const EvidenceRow* row = current();
    if (row == nullptr || !takesFiles())
        return;
    const int next = m_list->currentIndex().row();
    const Status done = m_place.commands.unlink(m_shown->unit, m_shown->leaf, row->document.sha256);
    if (!done)
        return sayProblem(sentence(done.error()));
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_model->index(std::min(next, last)));
}

void EvidenceBox::setOpener(std::function<bool(const QString& path)> opener) {
    m_opener->setOpenFile(std::move(opener));
}

} // namespace sodiem
