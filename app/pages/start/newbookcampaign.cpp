// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start/newbookcampaign.h"

#include "app/i18n/errortext.h"
#include "app/pages/start/planchoice.h"
#include "app/widgets/dayedit.h"
#include "app/widgets/faultlabel.h"
#include "core/base/text.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>

namespace sodiem {
namespace {

constexpr int firstYear = 1990, lastYear = 2999;
constexpr int longestTitle = 200;

// A proposal gives way to what somebody wrote.
void proposeText(QLineEdit* field, QString& earlier, const QString& proposal) {
    if (field->text().isEmpty() || field->text() == earlier)
        field->setText(proposal);
    earlier = proposal;
}

} // namespace

NewBookCampaign::NewBookCampaign(const NewBookDraft& draft, QWidget* parent)
    : QWizardPage(parent)
    , m_draft(draft)
    , m_year(new QSpinBox)
    , m_title(new QLineEdit)
    , m_start(new DayEdit)
    , m_end(new DayEdit)
    , m_periodFault(new FaultLabel)
    , m_group(new QComboBox)
    , m_plan(new PlanChoice(draft.language))
    , m_folder(new QLineEdit)
    , m_file(new QLineEdit)
    , m_pathFault(new FaultLabel) {
    setTitle(tr("Scoring campaign"));
    setSubTitle(tr("One book holds one campaign of one year."));
    auto* form = new QFormLayout(this);
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addFields(form);
    addPlace(form);
    connect(m_year, &QSpinBox::valueChanged, this, &NewBookCampaign::propose);
    for (QLineEdit* field : {m_title, m_folder, m_file})
        connect(field, &QLineEdit::textChanged, this, &NewBookCampaign::check);
    for (DayEdit* field : {m_start, m_end}) {
        connect(field, &DayEdit::edited, this, &NewBookCampaign::check);
        connect(field, &DayEdit::dateChanged, this, &NewBookCampaign::check);
    }
}

void NewBookCampaign::addFields(QFormLayout* form) {
    m_year->setRange(firstYear, lastYear);
    m_title->setMaxLength(longestTitle);
    m_start->setAccessibleName(tr("First day of the period"));
    m_end->setAccessibleName(tr("Last day of the period"));
    auto* period = new QWidget;
    auto* row = new QHBoxLayout(period);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_start);
    row->addWidget(new QLabel(tr("to")));
    row->addWidget(m_end);
    row->addStretch();
    form->addRow(tr("Year:"), m_year);
    form->addRow(tr("Name of the book:"), m_title);
    form->addRow(tr("Period scored:"), withFault(period, m_periodFault));
    form->addRow(tr("Ranked:"), m_group);
    form->addRow(tr("Plan:"), m_plan);
}

void NewBookCampaign::addPlace(QFormLayout* form) {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_folder->setText(QDir::toNativeSeparators(QFileInfo(documents).isDir() ? documents : QDir::homePath()));
    auto* choose = new QPushButton(tr("Choose…"));
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    m_folder->setAccessibleName(tr("Folder"));
    m_file->setAccessibleName(tr("File name"));
    form->addRow(tr("Folder:"), place);
    auto* label = new QLabel(tr("File name:"));
    label->setBuddy(m_file);
    form->addRow(label, withFault(m_file, m_pathFault));
    connect(choose, &QPushButton::clicked, this, &NewBookCampaign::askForFolder);
}

void NewBookCampaign::initializePage() {
    const GroupBy before = static_cast<GroupBy>(m_group->currentData().toInt());
    const bool hadChoice = m_group->count() > 0;
    m_group->clear();
    for (const GroupBy group : sensibleGroups(*m_draft.catalogue, *m_draft.set))
        m_group->addItem(groupText(group, m_draft.language), static_cast<int>(group));
    if (hadChoice)
        m_group->setCurrentIndex(std::max(0, m_group->findData(static_cast<int>(before))));
    m_group->setEnabled(m_group->count() > 1);
    m_plan->offer(*m_draft.set);
    if (m_proposedYear == 0)
        m_year->setValue(m_draft.unitsYear.value_or(m_draft.set->year));
    propose();
}

void NewBookCampaign::propose() {
    const int year = m_year->value();
    proposeText(m_title, m_proposedTitle, proposedTitle(*m_draft.catalogue, year, m_draft.language));
    proposeText(m_file, m_proposedFile, proposedFileName(*m_draft.catalogue, year));
    if (m_proposedYear == 0 || m_start->date() == QDate(m_proposedYear, 1, 1))
        m_start->setDate(QDate(year, 1, 1));
    if (m_proposedYear == 0 || m_end->date() == QDate(m_proposedYear, 12, 31))
        m_end->setDate(QDate(year, 12, 31));
    m_proposedYear = year;
    check();
}

bool NewBookCampaign::isPeriodRead() const { return m_start->isRead() && m_end->isRead(); }

void NewBookCampaign::check() {
    m_periodFault->setText(!isPeriodRead() ? tr("Write both days as day/month/year, for example 20/11/2018.")
            : m_end->date() < m_start->date() ? tr("The last day is before the first; correct one of them.")
                                              : QString());
    m_pathFault->setText(pathFault());
    Q_EMIT completeChanged();
}

QString NewBookCampaign::path() const {
    QString name = m_file->text().trimmed();
    if (!name.endsWith(u".sodiem", Qt::CaseInsensitive))
        name += QStringLiteral(".sodiem");
    return QDir(QDir::fromNativeSeparators(m_folder->text().trimmed())).absoluteFilePath(name);
}

QString NewBookCampaign::pathFault() const {
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    const QString name = m_file->text().trimmed();
    if (!QFileInfo(folder).isDir())
        return tr("There is no such folder; choose another.");
    if (!QFileInfo(folder).isWritable())
        return tr("You may not write into this folder; choose another.");
    if (name.isEmpty() || name == u".sodiem" || name.startsWith(u'.'))
        return tr("Enter a name for the file.");
    if (name.contains(u'/') || name.contains(u'\\'))
        return tr("The name of a file cannot hold “/” or “\\”.");
    if (QFileInfo::exists(path()) || QFileInfo(path()).isSymLink())
        return tr("There is a file of this name already; choose another name.");
    return {};
}

bool NewBookCampaign::isComplete() const {
    return !cleaned(m_title->text()).isEmpty() && isPeriodRead() && m_start->date() <= m_end->date()
        && pathFault().isEmpty();
}

bool NewBookCampaign::validatePage() {
    QGuiApplication::inputMethod()->commit(); // a word still being composed counts
    check(); // somebody may have put a file there meanwhile
    return isComplete();
}

void NewBookCampaign::askForFolder() {
    auto* dialog = new QFileDialog(this, tr("Choose the folder for the book"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder,
        [this](const QString& folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

NewBook NewBookCampaign::newBook() const {
    return {{path(), cleaned(m_title->text()), m_year->value(), *m_draft.catalogue, {m_draft.criteria},
                m_plan->plan()},
        m_start->date(), m_end->date(), static_cast<GroupBy>(m_group->currentData().toInt())};
}

} // namespace sodiem
