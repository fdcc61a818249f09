// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/import/importdialog.h"

#include "app/commands/commands.h"
#include "app/commands/intake.h"
#include "app/pages/import/importcolumnspage.h"
#include "app/pages/import/importfilepage.h"
#include "app/pages/import/importresultpage.h"
#include "app/session/session.h"
#include "app/widgets/jobbar.h"
#include "core/exchange/tablefile.h"

#include <utility>

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sodiem {
namespace {

constexpr int stepFile = 0, stepColumns = 1, stepResult = 2;

Job::Work readInto(std::shared_ptr<std::shared_ptr<const Workbook>> into, const QString& path) {
    return [into = std::move(into), path](const Progress& progress) -> Status {
        Result<Workbook> workbook = readTableFile(path, progress);
        if (!workbook)
            return workbook.error();
        *into = std::make_shared<const Workbook>(std::move(*workbook));
        return Done{};
    };
}

Job::Work checkInto(std::shared_ptr<TableImport> into, const ImportDraft& draft, const Campaign& campaign,
    const ImportWish& wish) {
    return [into = std::move(into), draft, wish, snapshot = std::make_shared<const Campaign>(campaign)](
               const Progress& progress) -> Status {
        Result<TableImport> import = importTable(draft.table(), *snapshot, wish, progress);
        if (!import)
            return import.error();
        *into = std::move(*import);
        return Done{};
    };
}

} // namespace

ImportDialog::ImportDialog(const Workplace& place, QWidget* parent)
    : QDialog(parent)
    , m_place(place)
    , m_title(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_file(new ImportFilePage(place, m_draft, this))
    , m_columns(new ImportColumnsPage(place, m_draft, this))
    , m_result(new ImportResultPage(place, m_draft, this))
    , m_jobs(new JobBar(place.settings, this))
    , m_storing(new Intake(place.session, this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this)) {
    setWindowTitle(tr("Import from a spreadsheet"));
    build();
    connect(m_file, &ImportFilePage::fileWanted, this, &ImportDialog::chooseFile);
    connect(m_columns, &ImportColumnsPage::mappingChanged, this, &ImportDialog::showButtons);
    connect(m_result, &ImportResultPage::wishChanged, this, &ImportDialog::check);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_jobs, &JobBar::ended, this, &ImportDialog::endWork);
    connect(m_jobs, &JobBar::busyChanged, this, &ImportDialog::showButtons);
    connect(m_storing, &Intake::ended, this, &ImportDialog::endStoring);
    connect(&place.session, &Session::stateChanged, this, &ImportDialog::showButtons);
    connect(&place.session, &Session::storingProgressed, m_jobs, &JobBar::showProgress);
    show(stepFile);
}

void ImportDialog::build() {
    for (QWidget* page :
        {static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_columns), static_cast<QWidget*>(m_result)})
        m_pages->addWidget(page);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_back, QDialogButtonBox::ActionRole);
    buttons->addButton(m_next, QDialogButtonBox::ActionRole);
    for (QPushButton* button : {m_back, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false);
    m_next->setAutoDefault(false); // Enter chooses in the lists
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_pages, 1);
    column->addWidget(m_jobs);
    column->addWidget(buttons);
    const int letter = fontMetrics().averageCharWidth();
    resize(QSize(letter * 165, fontMetrics().height() * 32).boundedTo({1000, 560})); // the smallest screen
}

int ImportDialog::step() const { return m_pages->currentIndex(); }

bool ImportDialog::isStoring() const { return m_storing->isRunning(); }

void ImportDialog::show(int step) {
    const QString titles[] = {tr("The file"), tr("What each column is"), tr("What comes of it")};
    m_title->setText(tr("Step %1/%2: %3").arg(step + 1).arg(std::size(titles)).arg(titles[step]));
    m_pages->setCurrentIndex(step);
    showButtons();
}

void ImportDialog::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Table of figures"),
        QFileInfo(m_place.session.path()).absolutePath(),
        tr("Tables (%1);;All files (*)").arg(QStringLiteral("*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::read);
    dialog->open();
}

void ImportDialog::read(const QString& path) {
    if (m_jobs->isBusy() || isStoring())
        return;
    m_path = path;
    m_reading = std::make_shared<std::shared_ptr<const Workbook>>();
    m_work = Work::Reading;
    m_jobs->run({tr("%1/%2 read"), path, false, readInto(m_reading, path)});
}

void ImportDialog::check() {
    if (m_jobs->isBusy() || isStoring() || m_stored)
        return;
    m_checked = std::make_shared<TableImport>();
    m_work = Work::Checking;
    const ImportWish wish{
        m_draft.mapping, m_place.session.stage(), m_result->overwrites(), m_result->reason()};
    m_jobs->run({tr("%1/%2 units checked"), m_draft.path, false,
        checkInto(m_checked, m_draft, m_place.session.campaign(), wish)});
}

void ImportDialog::endWork(const Status& status) {
    const Work work = std::exchange(m_work, Work::None);
    if (status)
        m_jobs->hide(); // else the bar says why
    if (work == Work::Reading)
        endReading(status);
    else if (work == Work::Checking)
        endChecking(status);
    showButtons();
}

// A file that cannot be read leaves the one before.
void ImportDialog::endReading(const Status& status) {
    if (!status)
        return;
    m_draft.path = m_path;
    m_draft.workbook = *m_reading;
    m_stored = false;
    m_checked.reset();
    m_file->showWorkbook();
}

void ImportDialog::endChecking(const Status& status) {
    if (!status) {
        m_checked.reset();
        return show(stepColumns); // what stands on the last page would not be what is wished
    }
    m_result->show(m_checked);
    m_result->setOpen(true);
    show(stepResult);
}

void ImportDialog::goOn() {
    if (!canGoOn())
        return;
    if (step() == stepFile) {
        m_columns->showSheet();
        show(stepColumns);
    } else if (step() == stepColumns) {
        m_columns->remember();
        m_result->begin();
        check();
    } else {
        store();
    }
}

void ImportDialog::goBack() {
    m_stored = false;
    m_checked.reset();
    m_jobs->hide();
    show(step() - 1);
}

int ImportDialog::valuesToStore() const {
    return m_checked == nullptr || m_work == Work::Checking ? 0 : static_cast<int>(m_checked->values.size());
}

bool ImportDialog::canGoOn() const {
    if (m_jobs->isBusy() || isStoring() || m_place.session.isReading())
        return false;
    switch (step()) {
    case stepFile:
        return m_draft.workbook != nullptr && !m_draft.table().cells.empty();
    case stepColumns:
        return m_draft.mapping.isUsable();
    default:
        return !m_stored && valuesToStore() > 0 && m_place.session.isWritable();
    }
}

void ImportDialog::showButtons() {
    const bool idle = !m_jobs->isBusy() && !isStoring();
    const int values = valuesToStore();
    m_next->setText(step() != stepResult ? tr("Next")
            : values > 0                 ? tr("Store %1 values").arg(m_place.language.count(values))
                                         : tr("Store"));
    m_next->setEnabled(canGoOn());
    m_back->setEnabled(idle && step() > stepFile);
    m_file->setChoosable(idle && !m_place.session.isReading());
    m_result->setOpen(idle && !m_stored);
}

void ImportDialog::store() {
    m_jobs->follow(tr("%1/%2 values stored"), [this] { m_storing->cancel(); });
    m_storing->start([this](std::function<void(const Status&)> ended) {
        std::vector<Change> changes = m_checked->changes;
        for (Change& change : changes)
            change.reason = QStringLiteral("Bảng số liệu ") + QFileInfo(m_draft.path).fileName();
        return m_place.commands.takeInTable(std::move(changes), std::move(ended));
    });
}

void ImportDialog::endStoring(const Status& status) {
    if (status) {
        m_jobs->tell(tr("Stored: %1 values. Undo (Ctrl+Z) takes all of them back at once.")
                         .arg(m_place.language.count(valuesToStore())));
        m_stored = true;
    } else {
        m_jobs->fail(status.error());
    }
    showButtons();
    Q_EMIT stored(status);
}

void ImportDialog::reject() {
    if (isStoring())
        m_jobs->cancel();
    else
        QDialog::reject();
}

} // namespace sodiem
