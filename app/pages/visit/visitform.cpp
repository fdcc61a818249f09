// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/visit/visitform.h"

#include "app/i18n/shownnumber.h"
#include "app/widgets/faultlabel.h"
#include "app/widgets/noteedit.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sodiem {
namespace {

// What cannot be changed stands on the ground of the window, not in a field that invites typing; it can still be
// selected and copied.
template <class Field> void showReadOnly(Field& field) {
    QPalette palette;
    if (field.isReadOnly())
        palette.setColor(QPalette::Base, field.parentWidget()->palette().color(QPalette::Window));
    field.setPalette(field.isReadOnly() ? palette : QPalette());
}

} // namespace

VisitForm::VisitForm(const QString& place, QWidget* between, QWidget* parent)
    : QWidget(parent)
    , m_fault(new FaultLabel(this))
    , m_sameTeam(new QPushButton(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    addLine(grid, RecordField::Number, tr("Number, sign"), 0)->setPlaceholderText(QStringLiteral("05/BB-ĐKT"));
    for (const RecordField time : {RecordField::Started, RecordField::Ended})
        addLine(grid, time, time == RecordField::Started ? tr("Begun") : tr("Ended"), time == RecordField::Started ? 1 : 2)
            ->setPlaceholderText(tr("8:30 20/11/2018"));
    addLine(grid, RecordField::Copies, tr("Copies"), 3)->setPlaceholderText(QStringLiteral("02"));
    column->addLayout(grid);
    column->addWidget(m_fault);
    auto* whole = new QGridLayout;
    whole->setVerticalSpacing(4);
    addLine(whole, RecordField::Place, tr("Place"), 0)->setPlaceholderText(place);
    column->addLayout(whole);
    addNote(column, RecordField::Team, tr("The team, one person a line"), tr("name, office, part in the team"));
    m_sameTeam->setObjectName(QStringLiteral("same-team"));
    column->addWidget(m_sameTeam, 0, Qt::AlignLeft);
    addNote(column, RecordField::UnitSide, tr("For the unit, one person a line"), tr("name, office"));
    addNote(column, RecordField::EvidenceCheck, tr("I. Check of the evidence"), {});
    column->addWidget(between);
    addNote(column, RecordField::Opinion, tr("III. Opinion of the unit"), {});
    addNote(column, RecordField::Conclusions, tr("IV. Conclusions, recommendations"), {});
    QWidget* items = between->focusProxy(); // made before the fields around it
    setTabOrder(m_notes[RecordField::EvidenceCheck], items);
    setTabOrder(items, m_notes[RecordField::Opinion]);
    connect(m_sameTeam, &QPushButton::clicked, this, [this] { Q_EMIT written(RecordField::Team, m_team); });
    m_sameTeam->hide();
}

QLineEdit* VisitForm::addLine(QGridLayout* grid, RecordField field, const QString& label, int column) {
    auto* line = new QLineEdit(this);
    line->setObjectName(QStringLiteral("record-") + recordFieldId(field));
    line->setAccessibleName(label);
    auto* above = new QLabel(label, this);
    above->setBuddy(line);
    grid->addWidget(above, 0, column);
    grid->addWidget(line, 1, column);
    grid->setColumnStretch(column, isTime(field) ? 3 : 2);
    m_lines[field] = line;
    connect(line, &QLineEdit::editingFinished, this, [this, field] { commitLine(field); });
    connect(line, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    if (isTime(field))
        connect(line, &QLineEdit::textEdited, this, &VisitForm::showFault);
    return line;
}

void VisitForm::addNote(QVBoxLayout* column, RecordField field, const QString& label, const QString& hint) {
    auto* note = new NoteEdit(this);
    note->setObjectName(QStringLiteral("record-") + recordFieldId(field));
    note->setAccessibleName(label);
    note->setPlaceholderText(hint);
    note->setAcceptDrops(false);
    auto* above = new QLabel(label, this);
    above->setBuddy(note);
    m_differing[field] = new QLabel(tr("Two computers have it differently; what is written here now will stand."), this);
    m_differing[field]->setWordWrap(true);
    column->addSpacing(4);
    for (QWidget* part : {static_cast<QWidget*>(above), static_cast<QWidget*>(note), static_cast<QWidget*>(m_differing[field])})
        column->addWidget(part);
    m_notes[field] = note;
    connect(note, &NoteEdit::committed, this, [this, field](const QString& text) { Q_EMIT written(field, text); });
    connect(note, &NoteEdit::finished, this, [this] { focusNextChild(); });
}

void VisitForm::show(const VisitRecord& record, bool writable) {
    for (const auto& [field, line] : m_lines) {
        const QString text = isTime(field) ? shownTime(record.text(field)) : record.text(field);
        if (!line->isModified() && line->text() != text)
            line->setText(text);
        line->setReadOnly(!writable);
        showReadOnly(*line);
    }
    for (const auto& [field, note] : m_notes) {
        note->show(record.text(field));
        note->setReadOnly(!writable);
        showReadOnly(*note);
        m_differing[field]->setVisible(record.differing.contains(recordFieldId(field)));
    }
    m_sameTeam->setVisible(writable && !m_team.isEmpty() && record.text(RecordField::Team).isEmpty());
    showFault();
}

void VisitForm::offerTeam(const QString& of, const QString& names) {
    m_team = names;
    m_sameTeam->setText(tr("The same team as at %1").arg(of));
    m_sameTeam->setToolTip(names);
    m_sameTeam->setVisible(!names.isEmpty());
}

void VisitForm::commitLine(RecordField field) {
    QLineEdit* line = m_lines[field];
    if (!line->isModified() || line->isReadOnly())
        return;
    const Result<QString> text = isTime(field) ? plainTime(line->text()) : Result<QString>(line->text());
    if (text)
        m_unread.erase(field);
    else
        m_unread.insert(field);
    showFault();
    if (!text)
        return;
    line->setModified(false);
    Q_EMIT written(field, *text);
}

VisitRecord VisitForm::typedTimes() const {
    VisitRecord typed;
    for (const RecordField field : {RecordField::Started, RecordField::Ended})
        if (const Result<QString> time = plainTime(m_lines.at(field)->text()))
            typed.texts[field] = *time;
    return typed;
}

// A time that is not whole yet is a fault when it is left; two that are, and are in the wrong order, at once.
void VisitForm::showFault() {
    if (!m_unread.empty())
        return m_fault->setText(tr("Write hour and day as in 8:30 20/11/2018."));
    const Status inOrder = typedTimes().checkTimes();
    m_fault->setText(inOrder ? QString()
                             : tr("The visit ends (%1) before it begins (%2): correct one of the two times.")
                                   .arg(shownTime(inOrder.error().args[0]), shownTime(inOrder.error().args[1])));
}

void VisitForm::commitTyping() {
    QGuiApplication::inputMethod()->commit();
    for (const auto& [field, line] : m_lines)
        commitLine(field);
    for (const auto& [field, note] : m_notes)
        if (!note->isReadOnly())
            note->commit();
}

void VisitForm::takeFocus() { m_lines[RecordField::Number]->setFocus(); }

} // namespace sodiem
