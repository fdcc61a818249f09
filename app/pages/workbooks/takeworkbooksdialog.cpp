// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/workbooks/takeworkbooksdialog.h"

#include "app/commands/commands.h"
#include "app/commands/intake.h"
#include "app/pages/workbooks/takentable.h"
#include "app/pages/workbooks/workbookjobs.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/widgets/buttonrow.h"
#include "app/widgets/jobbar.h"
#include "app/widgets/runningtext.h"

#include <algorithm>

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace sodiem {

TakeWorkbooksDialog::TakeWorkbooksDialog(const Workplace& place, QWidget* parent)
    : QDialog(parent)
    , m_place(place)
    , m_summary(new RunningText(
          tr("Choose the folder, or the files, that the units sent back. Nothing is stored before you "
             "have seen what came of each.")))
    , m_table(new TakenTable(place.language, this))
    , m_sentence(new RunningText(this))
    , m_jobs(new JobBar(place.settings, this))
    , m_storing(new Intake(place.session, this))
    , m_folder(new QPushButton(tr("Choose a folder…"), this))
    , m_files(new QPushButton(tr("Choose files…"), this))
    , m_copy(new QPushButton(tr("Copy the faults"), this))
    , m_store(new QPushButton(this)) {
    setWindowTitle(tr("Take in self-assessment workbooks"));
    build();
    connect(m_folder, &QPushButton::clicked, this, &TakeWorkbooksDialog::chooseFolder);
    connect(m_files, &QPushButton::clicked, this, &TakeWorkbooksDialog::chooseFiles);
    connect(m_copy, &QPushButton::clicked, this, &TakeWorkbooksDialog::copyFaults);
    connect(m_store, &QPushButton::clicked, this, &TakeWorkbooksDialog::store);
    connect(m_jobs, &JobBar::ended, this, &TakeWorkbooksDialog::showRead);
    connect(m_jobs, &JobBar::busyChanged, this, &TakeWorkbooksDialog::showButtons);
    connect(m_storing, &Intake::ended, this, &TakeWorkbooksDialog::endStoring);
    connect(&place.session, &Session::stateChanged, this, &TakeWorkbooksDialog::showButtons);
    connect(&place.session, &Session::storingProgressed, m_jobs, &JobBar::showProgress);
    showButtons();
}

void TakeWorkbooksDialog::build() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_store, QDialogButtonBox::ActionRole);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    m_store->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &TakeWorkbooksDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(new ButtonRow({m_folder, m_files}, this));
    column->addWidget(m_table, 1);
    column->addWidget(m_sentence);
    column->addWidget(m_jobs);
    column->addWidget(buttons);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_sentence->setTextFormat(Qt::PlainText); // it may quote what somebody typed in a cell
    m_sentence->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(m_table, &QTreeWidget::currentItemChanged, m_sentence, [this](const QTreeWidgetItem* item) {
        m_sentence->setText(item != nullptr ? item->text(TakenTable::Outcome) : QString());
    });
    const int letter = fontMetrics().averageCharWidth();
    resize(QSize(letter * 165, fontMetrics().height() * 30).boundedTo({1000, 560})); // the smallest screen
}

void TakeWorkbooksDialog::chooseFolder() {
    auto* dialog = new QFileDialog(
        this, tr("Folder of the workbooks"), QFileInfo(m_place.session.path()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { read({path}); });
    dialog->open();
}

void TakeWorkbooksDialog::chooseFiles() {
    auto* dialog = new QFileDialog(this, tr("Workbooks"), QFileInfo(m_place.session.path()).absolutePath(),
        tr("Workbooks (%1)").arg(QStringLiteral("*.xlsx *.xlsm *.xls *.ods")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &TakeWorkbooksDialog::read);
    dialog->open();
}

void TakeWorkbooksDialog::read(const QStringList& paths) {
    if (m_jobs->isBusy() || paths.isEmpty())
        return;
    m_read = false;
    m_table->clear();
    m_intake = std::make_shared<SelfAssessmentIntake>(
        Campaign(m_place.session.campaign()), m_place.session.header().id);
    m_jobs->run({tr("%1/%2 workbooks"), paths.front(), true, readWorkbooks(m_intake, paths)});
}

int TakeWorkbooksDialog::count(int TakenWorkbook::*what) const {
    int sum = 0;
    for (const TakenWorkbook& taken : m_intake->taken())
        sum += taken.*what;
    return sum;
}

void TakeWorkbooksDialog::showRead(const Status& status) {
    if (!status) // the bar says why
        return showButtons();
    m_read = true;
    const std::vector<TakenWorkbook>& taken = m_intake->taken();
    const auto refused = std::count_if(
        taken.begin(), taken.end(), [](const TakenWorkbook& each) { return each.refused.has_value(); });
    const auto faulty = std::count_if(
        taken.begin(), taken.end(), [](const TakenWorkbook& each) { return !each.faults.empty(); });
    m_summary->setText(tr("Workbooks read: %1. Refused: %2; with faulty cells: %3. Values to store: %4.")
                           .arg(taken.size())
                           .arg(refused)
                           .arg(faulty)
                           .arg(m_place.language.count(count(&TakenWorkbook::values))));
    m_table->show(m_place.session.frame(), taken);
    m_jobs->hide();
    showButtons();
}

void TakeWorkbooksDialog::showButtons() {
    const int values = m_read ? count(&TakenWorkbook::values) : 0;
    const bool idle = !m_jobs->isBusy() && !isStoring();
    m_store->setText(values > 0 ? tr("Store %1 values").arg(m_place.language.count(values)) : tr("Store"));
    m_store->setEnabled(idle && values > 0 && m_place.session.isWritable());
    m_copy->setEnabled(idle && !m_table->faultsAsText().isEmpty());
    m_folder->setEnabled(idle && !m_place.session.isReading());
    m_files->setEnabled(idle && !m_place.session.isReading());
}

void TakeWorkbooksDialog::copyFaults() const {
    QGuiApplication::clipboard()->setText(m_table->faultsAsText());
}

bool TakeWorkbooksDialog::isStoring() const { return m_storing->isRunning(); }

void TakeWorkbooksDialog::store() {
    if (!m_read || isStoring())
        return;
    m_jobs->follow(tr("%1/%2 values stored"), [this] { m_storing->cancel(); });
    m_storing->start([this](std::function<void(const Status&)> ended) { return beginStoring(std::move(ended)); });
}

Status TakeWorkbooksDialog::beginStoring(std::function<void(const Status&)> ended) {
    std::vector<Change> changes;
    int workbooks = 0;
    for (const TakenWorkbook& taken : m_intake->taken()) {
        workbooks += taken.changes.empty() ? 0 : 1;
        for (Change change : taken.changes) {
            change.reason = QStringLiteral("Sổ tính tự đánh giá ") + change.reason;
            changes.push_back(std::move(change));
        }
    }
    return m_place.commands.takeIn(std::move(changes), workbooks, std::move(ended));
}

void TakeWorkbooksDialog::endStoring(const Status& status) {
    if (status) {
        m_read = false;
        m_jobs->tell(tr("Stored: %1 values. Undo (Ctrl+Z) takes all of them back at once.")
                         .arg(m_place.language.count(count(&TakenWorkbook::values))));
    } else {
        m_jobs->fail(status.error());
    }
    showButtons();
    Q_EMIT stored(status);
}

void TakeWorkbooksDialog::reject() {
    if (isStoring())
        m_jobs->cancel();
    else
        QDialog::reject();
}

} // namespace sodiem
