// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/lastyear/lastyeardialog.h"

#include "app/i18n/errortext.h"
#include "app/session/lastyearchoice.h"
#include "app/session/session.h"
#include "app/widgets/buttonrow.h"
#include "app/widgets/columnarea.h"
#include "app/widgets/faultlabel.h"
#include "app/widgets/jobbar.h"
#include "app/widgets/runningtext.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace sodiem {

LastYearDialog::LastYearDialog(const Workplace& place, LastYearChoice& choice, QWidget* parent)
    : QDialog(parent)
    , m_place(place)
    , m_choice(choice)
    , m_chosen(new RunningText(this))
    , m_fault(new FaultLabel(this))
    , m_choose(new QPushButton(tr("Choose a book…"), this))
    , m_forget(new QPushButton(tr("Show no suggestions"), this))
    , m_jobs(new JobBar(place.settings, this)) {
    setWindowTitle(tr("Suggestions from last year's book"));
    build();
    connect(m_choose, &QPushButton::clicked, this, &LastYearDialog::chooseFile);
    connect(m_forget, &QPushButton::clicked, &m_choice, &LastYearChoice::forget);
    connect(&m_choice, &LastYearChoice::progressed, m_jobs, &JobBar::showProgress);
    connect(&m_choice, &LastYearChoice::ended, this, &LastYearDialog::end);
    connect(&place.session, &Session::lastYearChanged, this, &LastYearDialog::showChoice);
    showChoice();
    if (m_choice.isReading())
        follow();
}

void LastYearDialog::build() {
    m_chosen->setObjectName(QStringLiteral("last-year-chosen"));
    m_chosen->setTextFormat(Qt::PlainText); // it quotes a book's title
    m_choose->setObjectName(QStringLiteral("last-year-choose"));
    m_forget->setObjectName(QStringLiteral("last-year-forget"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &LastYearDialog::reject);
    auto* content = new QWidget(this);
    auto* words = new QVBoxLayout(content);
    words->setContentsMargins({});
    words->setSpacing(12);
    words->addWidget(new RunningText(tr("What an earlier year's book says is shown beside each item and "
                                         "shared figure that has nothing entered "
                                         "yet. Nobody has checked it for this year: it counts for nothing "
                                         "until you take it over. That book is "
                                         "only read, and stays as it is."),
        content));
    words->addWidget(m_chosen);
    words->addWidget(m_fault);
    words->addWidget(new ButtonRow({m_choose, m_forget}, content));
    words->addStretch(1);
    auto* area = new ColumnArea(this); // a long path, large letters: nothing is squeezed
    area->setContent(content);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(area, 1);
    column->addWidget(m_jobs);
    column->addWidget(buttons);
    const int letter = fontMetrics().averageCharWidth();
    resize(QSize(letter * 90, fontMetrics().height() * 17).boundedTo({1000, 560})); // the smallest screen
}

void LastYearDialog::chooseFile() {
    const QString near = m_choice.path().isEmpty() ? m_place.session.path() : m_choice.path();
    auto* dialog = new QFileDialog(
        this, tr("Choose last year's book"), QFileInfo(near).absolutePath(), tr("Books (*.sodiem)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LastYearDialog::read);
    dialog->open();
}

void LastYearDialog::read(const QString& path) {
    m_fault->setText({});
    m_choice.choose(path);
    follow();
}

void LastYearDialog::follow() {
    m_choose->setEnabled(false);
    m_jobs->follow(tr("%1/%2 entries of that book read and checked"), [this] { m_choice.cancel(); });
}

void LastYearDialog::end(const Status& status) {
    const bool cancelled = !status && status.error().code == ErrorCode::Cancelled;
    m_jobs->tell(status ? tr("The book has been read and is closed again.")
            : cancelled ? tr("Cancelled; everything is as it was.")
                        : tr("The book could not be read."));
    showChoice();
    if (!status && !cancelled)
        m_fault->setText(chosenFileSentence(status.error(), m_place.language));
}

void LastYearDialog::showChoice() {
    m_chosen->setText(choiceText());
    m_fault->setText(m_choice.fault() ? errorText(*m_choice.fault(), m_place.language) : QString());
    m_choose->setEnabled(!m_choice.isReading());
    m_forget->setEnabled(!m_choice.path().isEmpty());
}

QString LastYearDialog::choiceText() const {
    const auto& lastYear = m_place.session.lastYear();
    if (lastYear == nullptr)
        return m_choice.path().isEmpty() ? tr("No book is chosen.")
                                         : tr("Chosen: %1.").arg(QDir::toNativeSeparators(m_choice.path()));
    const SuggestionCounts counts = countSuggestions(lastYear->suggestions);
    const Language& language = m_place.language;
    return tr(
        "Chosen: %1 (year %2), %3.\nSuggestions: %4 appraised items, %5 items of self-assessments and %6 "
        "shared figures, of %7 units.")
        .arg(lastYear->title)
        .arg(lastYear->year)
        .arg(QDir::toNativeSeparators(lastYear->path), language.count(counts.entries),
            language.count(counts.claims), language.count(counts.facts), language.count(counts.units));
}

} // namespace sodiem
