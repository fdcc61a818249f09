// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/criteria/comparedialog.h"

#include "app/builtin/builtin.h"
#include "app/i18n/errortext.h"
#include "app/pages/criteria/compareview.h"
#include "app/pages/criteria/movedview.h"
#include "app/pages/criteria/tableexport.h"
#include "app/session/session.h"
#include "app/widgets/faultlabel.h"
#include "app/widgets/filechoice.h"
#include "app/widgets/jobbar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace sodiem {

CompareDialog::CompareDialog(const Workplace& place, QWidget* parent)
    : QDialog(parent)
    , m_place(place)
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_view(new CompareView(place.language, this))
    , m_fault(new FaultLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_jobs(new JobBar(place.settings, this)) {
    setWindowTitle(tr("Compare versions of the criteria set"));
    m_tabs->addTab(makeCompare(), tr("Side by side"));
    if (place.session.previous() != nullptr) {
        m_moved = new MovedView(place.session, place.language, this);
        m_tabs->addTab(m_moved, tr("What the last new version moved"));
        m_moved->layout()->setContentsMargins(8, 8, 8, 8);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* save = buttons->addButton(tr("Export to Excel or CSV…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("compare-export"));
    connect(save, &QPushButton::clicked, this, &CompareDialog::askWhereTo);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_jobs);
    column->addWidget(buttons);
    const auto& versions = place.session.chosenSet().versions;
    for (const CriteriaSet& version : versions)
        addVersion({tr("version %1").arg(version.version), std::make_shared<const CriteriaSet>(version)});
    m_before->setCurrentIndex(versions.size() > 1 ? static_cast<int>(versions.size()) - 2 : 0);
    m_after->setCurrentIndex(static_cast<int>(versions.size()) - 1);
    for (QComboBox* box : {m_before, m_after})
        connect(box, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    compare();
    resize(parent != nullptr ? parent->window()->size() * 0.9 : QSize(960, 560));
}

QWidget* CompareDialog::makeCompare() {
    auto* page = new QWidget(this);
    m_before->setAccessibleName(tr("Version before"));
    m_after->setAccessibleName(tr("Version after"));
    auto* file = new QPushButton(tr("Add a file…"), page);
    file->setObjectName(QStringLiteral("compare-file"));
    file->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, &CompareDialog::askForFile);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new QLabel(tr("Before:"), page));
    head->addWidget(m_before);
    head->addSpacing(8);
    head->addWidget(new QLabel(tr("After:"), page));
    head->addWidget(m_after);
    head->addStretch();
    head->addWidget(file);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_fault);
    column->addWidget(m_view, 1);
    return page;
}

void CompareDialog::addVersion(Version version) {
    for (QComboBox* box : {m_before, m_after})
        box->addItem(version.name);
    m_versions.push_back(std::move(version));
}

void CompareDialog::compare() {
    const auto chosen = [this](const QComboBox* box) {
        return m_versions.at(static_cast<std::size_t>(std::max(0, box->currentIndex()))).set;
    };
    m_view->show(chosen(m_before), chosen(m_after));
}

void CompareDialog::askForFile() {
    auto* dialog = new QFileDialog(this, tr("Choose the criteria set"), QFileInfo(m_place.session.path()).absolutePath(),
        tr("Criteria sets (*.json *.xlsx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CompareDialog::takeFile);
    dialog->open();
}

// A set at fault can be compared as well, as far as it could be read: what is wrong with it is said.
void CompareDialog::takeFile(const QString& path) {
    Result<SetFile> file = readSetFile(path);
    if (!file)
        return m_fault->setText(chosenFileSentence(file.error(), m_place.language));
    std::optional<CriteriaSet>& set = file->reading.set ? file->reading.set : file->reading.draft;
    const auto faults = static_cast<std::int64_t>(file->reading.faults.size());
    m_fault->setText(faults == 0 ? QString()
                                 : tr("The file has %1 faults, shown by “Load a new version”.").arg(m_place.language.count(faults)));
    if (!set)
        return;
    addVersion({QStringLiteral("%1 (%2)").arg(QFileInfo(path).fileName(), tr("version %1").arg(set->version)),
        std::make_shared<const CriteriaSet>(std::move(*set))});
    m_after->setCurrentIndex(m_after->count() - 1);
}

void CompareDialog::askWhereTo() {
    const QString folder = QFileInfo(m_place.session.path()).absolutePath();
    const bool moved = m_moved != nullptr && m_tabs->currentWidget() == m_moved;
    const QString name = moved ? QStringLiteral("bo-tieu-chi_thay-doi-diem.xlsx") : QStringLiteral("bo-tieu-chi_so-sanh.xlsx");
    chooseSavePath(this,
        {moved ? tr("Export what moved") : tr("Export the comparison"), QDir(folder).filePath(name),
            {tr("Workbook for Excel (%1)").arg(QStringLiteral("*.xlsx")),
                tr("Table for computing, CSV (%1)").arg(QStringLiteral("*.csv"))}},
        [this](const QString& path) { exportTo(path); });
}

void CompareDialog::exportTo(const QString& path) {
    if (m_jobs->isBusy())
        return;
    const bool moved = m_moved != nullptr && m_tabs->currentWidget() == m_moved;
    TableToExport table{moved ? m_moved->model().table() : m_view->model().table(), {},
        moved ? tr("Moved") : tr("Compared"), m_place.session.clock().utcMilliseconds()};
    if (moved)
        for (const int column : {int(MovedModel::Before), int(MovedModel::After)})
            table.numbers[table.table.columns[static_cast<std::size_t>(column)]] = m_place.session.frame().set.decimals;
    m_jobs->run({tr("%1/%2 files"), path, false, tableExport(std::move(table), path)});
}

} // namespace sodiem
