// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/evidenceform.h"

#include "app/i18n/shownnumber.h"
#include "app/widgets/faultlabel.h"
#include "app/widgets/noteedit.h"
#include "core/base/plaindate.h"
#include "core/base/text.h"

#include <algorithm>

#include <QGridLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>

namespace sodiem {

EvidenceForm::EvidenceForm(QWidget* parent)
    : QWidget(parent)
    , m_dateFault(new FaultLabel(this))
    , m_abstract(new NoteEdit(this))
    , m_abstractFault(new FaultLabel(this))
    , m_fault(new FaultLabel(this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    for (const int column : {0, 1})
        grid->setColumnStretch(column, 1); // a date needs as much as a number
    m_number = addLine(grid, "number", tr("Number, sign"), 0, 0);
    m_date = addLine(grid, "date", tr("Date of issue"), 0, 1);
    grid->addWidget(m_dateFault, 2, 0, 1, 2);
    m_issuer = addLine(grid, "issuer", tr("Issued by"), 3, -1);
    auto* abstract = new QLabel(tr("Abstract"), this);
    abstract->setBuddy(m_abstract);
    m_abstract->setObjectName(QStringLiteral("evidence-abstract"));
    m_abstract->setAccessibleName(abstract->text());
    m_abstract->setAcceptDrops(false);
    grid->addWidget(abstract, 5, 0, 1, 2);
    grid->addWidget(m_abstract, 6, 0, 1, 2);
    grid->addWidget(m_abstractFault, 7, 0, 1, 2);
    m_cited = addLine(grid, "cited", tr("Page, section"), 8, -1);
    m_cited->setPlaceholderText(tr("what of it proves this item, if not all"));
    grid->addWidget(m_fault, 10, 0, 1, 2);
    QWidget* before = nullptr; // as they are read, whichever was made first
    for (QWidget* each : std::initializer_list<QWidget*>{m_number, m_date, m_issuer, m_abstract, m_cited}) {
        if (before != nullptr)
            setTabOrder(before, each);
        before = each;
    }
    connect(m_abstract, &NoteEdit::committed, this, &EvidenceForm::commitAbstract);
    connect(m_abstract, &NoteEdit::finished, this, [this] { focusNextChild(); });
}

// A column of -1 is the whole width. Files that are dropped on a line are for the box around the form.
QLineEdit* EvidenceForm::addLine(
    QGridLayout* grid, const char* name, const QString& label, int row, int column) {
    auto* line = new QLineEdit(this);
    line->setObjectName(QStringLiteral("evidence-") + QLatin1String(name));
    line->setMaxLength(static_cast<int>(mostEvidenceCharacters));
    line->setAcceptDrops(false);
    line->setAccessibleName(label);
    auto* above = new QLabel(label, this);
    above->setBuddy(line);
    grid->addWidget(above, row, std::max(0, column), 1, column < 0 ? 2 : 1);
    grid->addWidget(line, row + 1, std::max(0, column), 1, column < 0 ? 2 : 1);
    connect(line, &QLineEdit::editingFinished, this, [this, line] { commitLine(line); });
    connect(line, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    return line;
}

void EvidenceForm::show(const EvidenceRow& row, bool writable) {
    if (row.document.sha256 != m_document.sha256)
        leave();
    m_document = row.document;
    fill(m_number, m_document.number, fieldNumber.toString());
    fill(m_date, shownDate(m_document.date), fieldDate.toString());
    fill(m_issuer, m_document.issuer, fieldIssuer.toString());
    fill(m_cited, row.cited, {});
    if (m_document.date.isEmpty() && m_date->placeholderText().isEmpty())
        m_date->setPlaceholderText(tr("day/month/year"));
    if (m_abstractFault->isHidden())
        m_abstract->show(m_document.abstract);
    for (QLineEdit* line : {m_number, m_date, m_issuer, m_cited})
        line->setReadOnly(!writable);
    m_abstract->setReadOnly(!writable);
}

void EvidenceForm::leave() {
    if (!m_dateFault->isHidden() && m_date->isModified())
        Q_EMIT lost(m_date->text());
    if (!m_abstractFault->isHidden())
        Q_EMIT lost(m_abstract->toPlainText().left(30) + u'…');
    for (QLineEdit* line : {m_number, m_date, m_issuer, m_cited})
        line->setModified(false);
    for (FaultLabel* fault : {m_dateFault, m_abstractFault, m_fault})
        fault->setText({});
}

void EvidenceForm::fill(QLineEdit* line, const QString& text, const QString& field) {
    if (!line->isModified() && line->text() != text)
        line->setText(text);
    if (field.isEmpty())
        return;
    const auto& differing = m_document.differing;
    const bool differs = std::find(differing.begin(), differing.end(), field) != differing.end();
    line->setPlaceholderText(differs ? tr("two computers differ") : QString());
}

void EvidenceForm::commitLine(QLineEdit* line) {
    if (!line->isModified() || line->isReadOnly())
        return;
    if (line == m_date)
        return commitDate();
    line->setModified(false);
    if (line == m_cited) {
        Q_EMIT cited(m_document.sha256, line->text());
    } else {
        EvidenceDocument document = m_document;
        (line == m_number ? document.number : document.issuer) = line->text();
        Q_EMIT described(document);
    }
    if (!m_fault->isHidden()) // it could not be stored: what was typed stands, to be tried again
        line->setModified(true);
}

// What cannot be read stays in the line, with the sentence below, until it is mended or emptied.
void EvidenceForm::commitDate() {
    const Result<QString> date = plainDate(m_date->text());
    m_dateFault->setText(date ? QString() : tr("Write the date as day/month/year, for example 05/11/2018."));
    if (!date)
        return;
    m_date->setModified(false);
    EvidenceDocument document = m_document;
    document.date = *date;
    Q_EMIT described(document);
}

void EvidenceForm::commitAbstract(const QString& text) {
    const bool tooLong = cleaned(text).size() > mostEvidenceCharacters;
    m_abstractFault->setText(tooLong
            ? tr("The abstract is longer than %1 characters; shorten it.").arg(mostEvidenceCharacters)
            : QString());
    if (tooLong)
        return;
    EvidenceDocument document = m_document;
    document.abstract = text;
    Q_EMIT described(document);
}

void EvidenceForm::commitTyping() {
    QGuiApplication::inputMethod()->commit();
    for (QLineEdit* line : {m_number, m_date, m_issuer, m_cited})
        commitLine(line);
    if (!m_abstract->isReadOnly())
        m_abstract->commit();
}

void EvidenceForm::showFault(const QString& sentence) { m_fault->setText(sentence); }

} // namespace sodiem
