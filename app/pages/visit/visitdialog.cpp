// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/visit/visitdialog.h"

#include "app/commands/commands.h"
#include "app/i18n/errortext.h"
#include "app/models/reservationmodel.h"
#include "app/pages/visit/signedscans.h"
#include "app/pages/visit/visitform.h"
#include "app/session/session.h"
#include "app/session/visitwording.h"
#include "app/widgets/buttonrow.h"
#include "app/widgets/columnarea.h"
#include "app/widgets/messagestrip.h"
#include "app/widgets/noteedit.h"
#include "app/widgets/runningtext.h"
#include "app/widgets/section.h"
#include "core/units/labels.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sodiem {

VisitDialog::VisitDialog(const Workplace& place, std::size_t unit, QWidget* parent)
    : QDialog(parent)
    , m_place(place)
    , m_unit(unit)
    , m_strip(new MessageStrip(this))
    , m_problem(new MessageStrip(this))
    , m_model(new ReservationModel(place.session.frameShared(), place.language, this)) {
    const Unit& whom = *m_place.session.frame().units[m_unit];
    setWindowTitle(tr("Record of the visit – %1").arg(labelAtLineStart(whom)));
    build();
    connect(&m_place.session, &Session::unitsChanged, this, &VisitDialog::refresh);
    connect(&m_place.session, &Session::bookChanged, this, &VisitDialog::refresh);
    connect(&m_place.session, &Session::stateChanged, this, &VisitDialog::refresh);
    connect(m_form, &VisitForm::written, this,
        [this](RecordField field, const QString& text) { say(m_place.commands.writeRecord(m_unit, field, text)); });
    connect(m_model, &ReservationModel::reserved, this,
        [this](std::size_t leaf, const QString& text) { say(m_place.commands.reserve(m_unit, leaf, text)); });
    connect(m_model, &ReservationModel::reasoned, this, &VisitDialog::giveReason);
    offerTeam();
    refresh();
    m_form->takeFocus();
    const int widest = parent != nullptr ? parent->window()->width() * 9 / 10 : 1000;
    resize(std::min(fontMetrics().averageCharWidth() * 120, widest), 560);
}

void VisitDialog::build() {
    const Unit& whom = *m_place.session.frame().units[m_unit];
    auto* content = new QWidget(this);
    auto* inside = new QVBoxLayout(content);
    m_form = new VisitForm(tr("Office of the People's Committee of %1").arg(labelInText(whom)), makeItems(), content);
    inside->addWidget(m_form);
    inside->addWidget(makeWording());
    inside->addStretch(1);
    auto* area = new ColumnArea(this);
    area->setContent(content);
    m_strip->setClosable(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_strip);
    column->addWidget(m_problem);
    column->addWidget(area, 1);
    m_scans = new SignedScans(m_place, m_unit, this);
    connect(m_scans, &SignedScans::settled, this, &VisitDialog::endIntake);
    column->addWidget(m_scans);
    column->addWidget(makeButtons());
}

QWidget* VisitDialog::makeItems() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 8, 0, 4);
    column->addWidget(new RunningText(tr("II. Items appraised other than claimed, and the opinion the unit reserves"), box));
    m_items = new QTableView(box);
    m_items->setObjectName(QStringLiteral("reservations"));
    m_items->setModel(m_model);
    m_items->setTabKeyNavigation(false);
    box->setFocusProxy(m_items);
    m_items->verticalHeader()->hide();
    m_items->setWordWrap(true);
    m_items->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_items->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_items->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    QHeaderView* head = m_items->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int wide : {ReservationModel::Title, ReservationModel::Why, ReservationModel::Reservation})
        head->setSectionResizeMode(wide, QHeaderView::Stretch);
    connect(head, &QHeaderView::sectionResized, this, &VisitDialog::fitRows);
    column->addWidget(m_items);
    return box;
}

QWidget* VisitDialog::makeWording() {
    auto* section = new Section(tr("Title and legal basis, the same for all units"), this);
    m_title = new QLineEdit(this);
    m_title->setObjectName(QStringLiteral("record-title"));
    m_title->setAccessibleName(tr("Title of the record"));
    m_title->setPlaceholderText(
        QStringLiteral("Kiểm tra, thẩm định kết quả chấm điểm cải cách hành chính năm %1")
            .arg(m_place.session.frame().set.year));
    m_basis = new NoteEdit(this);
    m_basis->setObjectName(QStringLiteral("record-basis"));
    m_basis->setAccessibleName(tr("Legal basis, one document a line"));
    m_basis->setPlaceholderText(tr("Legal basis, one document a line"));
    section->body()->addWidget(m_title);
    section->body()->addWidget(m_basis);
    section->setOpen(false);
    connect(m_title, &QLineEdit::editingFinished, this, &VisitDialog::storeWording);
    connect(m_basis, &NoteEdit::committed, this, &VisitDialog::storeWording);
    return section;
}

QPushButton* VisitDialog::addButton(const QString& name, const QString& text, void (VisitDialog::*verb)()) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false); // Enter in a field goes to the next
    connect(button, &QPushButton::clicked, this, verb);
    return button;
}

QWidget* VisitDialog::makeButtons() {
    QPushButton* preview = addButton(QStringLiteral("preview"), tr("Pre&view…"), &VisitDialog::preview);
    QPushButton* blank = addButton(QStringLiteral("blank"), tr("&Blank forms…"), &VisitDialog::showBlank);
    m_sign = addButton(QStringLiteral("sign"), tr("&Fix the points and print for signature…"), &VisitDialog::askSigning);
    m_reopen = addButton(QStringLiteral("reopen"), tr("&Open the record again…"), &VisitDialog::askReopening);
    m_scan = addButton(QStringLiteral("scan"), tr("&Attach the signed copy…"), &VisitDialog::chooseScan);
    QPushButton* close = addButton(QStringLiteral("close"), tr("Close"), &QDialog::accept);
    return new ButtonRow({preview, blank, m_sign, m_reopen, m_scan, close}, this);
}

void VisitDialog::refresh() {
    const VisitReport report = makeVisitReport(m_place.session.campaign(), m_unit);
    const bool fixed = report.record.isSigned();
    const bool writable = m_place.session.isWritable() && !fixed;
    m_form->show(report.record, writable);
    m_model->show(report.disputed, writable);
    m_items->setVisible(!report.disputed.empty());
    fitRows();
    const VisitWording wording = visitWordingOf(m_place.session);
    if (!m_title->isModified())
        m_title->setText(wording.title);
    m_basis->show(wording.legalBasis);
    m_title->setReadOnly(!m_place.session.isWritable());
    m_basis->setReadOnly(!m_place.session.isWritable());
    m_sign->setVisible(!fixed);
    m_sign->setEnabled(writable);
    m_reopen->setVisible(fixed);
    m_reopen->setEnabled(m_place.session.isWritable());
    m_scan->setEnabled(m_place.session.isWritable() && fixed); // before it is fixed there is no paper to sign
    m_scans->refresh();
    m_strip->say(MessageStrip::Tone::Notice, standing(report));
}

void VisitDialog::fitRows() {
    m_items->resizeRowsToContents();
    const int frame = 2 * m_items->frameWidth() + m_items->horizontalHeader()->sizeHint().height();
    m_items->setFixedHeight(m_items->verticalHeader()->length() + frame); // one scroll bar, the form's
}

// The team is the same all week: one press instead of typing it again.
void VisitDialog::offerTeam() {
    const Frame& frame = m_place.session.frame();
    std::size_t from = m_unit;
    QString latest;
    for (std::size_t i = 0; i < frame.units.size(); ++i) {
        const VisitRecord& visit = m_place.session.campaign().record(i).visit;
        if (i != m_unit && !visit.text(RecordField::Team).isEmpty() && visit.text(RecordField::Started) >= latest) {
            from = i;
            latest = visit.text(RecordField::Started);
        }
    }
    if (from != m_unit)
        m_form->offerTeam(labelInText(*frame.units[from]),
            m_place.session.campaign().record(from).visit.text(RecordField::Team));
}

void VisitDialog::commitTyping() {
    m_form->commitTyping();
    m_items->setCurrentIndex({}); // an open editor gives its text
    if (!m_basis->isReadOnly())
        m_basis->commit();
    storeWording();
}

void VisitDialog::storeWording() {
    const VisitWording typed{m_title->text().trimmed(), m_basis->toPlainText().trimmed()};
    if (m_title->isReadOnly() || typed == visitWordingOf(m_place.session))
        return;
    m_title->setModified(false);
    say(m_place.commands.wordRecords(typed));
}

void VisitDialog::say(const Status& done) {
    sayProblem(done ? QString() : errorSentence(done.error(), m_place.language));
}

void VisitDialog::sayProblem(const QString& sentence) { m_problem->say(MessageStrip::Tone::Problem, sentence); }

void VisitDialog::setWaiting(std::size_t values) {
    m_waiting = values;
    refresh();
}

void VisitDialog::giveReason(std::size_t leaf, const QString& text) {
    EntryEdit edit;
    edit.note = text;
    say(m_place.commands.editEntry({m_unit, leaf, Stage::Appraised}, edit));
}

void VisitDialog::done(int result) {
    say(Done{}); // what was refused before is known
    commitTyping();
    if (m_form->hasFault() || !m_problem->isHidden())
        return;
    if (m_scans->isBusy()) // a copy on its way is not lost by closing; it can be cancelled beside its progress
        m_closing = result;
    else
        QDialog::done(result);
}

} // namespace sodiem
