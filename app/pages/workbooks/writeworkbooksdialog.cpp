// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/workbooks/writeworkbooksdialog.h"

#include "app/pages/workbooks/workbookjobs.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/widgets/filechoice.h"
#include "app/widgets/jobbar.h"
#include "app/widgets/runningtext.h"
#include "core/units/labels.h"

#include <algorithm>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sodiem {
namespace {

// Which units an item of the box stands for.
constexpr int roleDistrict = Qt::UserRole; // code of the unit above; empty: all
constexpr int roleUnit = Qt::UserRole + 1; // the one unit; -1: not one alone

} // namespace

WriteWorkbooksDialog::WriteWorkbooksDialog(const Session& session, const Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_settings(settings)
    , m_units(new QComboBox(this))
    , m_folder(new QLineEdit(this))
    , m_choose(new QPushButton(tr("Choose…"), this))
    , m_write(new QPushButton(this))
    , m_jobs(new JobBar(settings, this)) {
    setWindowTitle(tr("Write self-assessment workbooks"));
    build();
    fillUnits();
    setFolder(QDir(QFileInfo(session.path()).absolutePath())
                  .filePath(QStringLiteral("%1_tu-danh-gia").arg(session.header().year)));
    connect(m_choose, &QPushButton::clicked, this, &WriteWorkbooksDialog::chooseFolder);
    connect(m_write, &QPushButton::clicked, this, &WriteWorkbooksDialog::write);
    connect(m_units, &QComboBox::currentIndexChanged, this, &WriteWorkbooksDialog::showChoice);
    connect(m_folder, &QLineEdit::textChanged, this, &WriteWorkbooksDialog::showChoice);
    connect(m_jobs, &JobBar::busyChanged, this, &WriteWorkbooksDialog::showChoice);
    showChoice();
}

void WriteWorkbooksDialog::build() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    auto* form = new QFormLayout;
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Units:"), m_units);
    form->addRow(tr("Folder:"), row);
    m_folder->setAccessibleName(tr("Folder"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_write, QDialogButtonBox::ActionRole);
    m_write->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &WriteWorkbooksDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(new RunningText(
        tr("One Excel workbook for each unit, with what the unit scores itself and what this book has "
           "of it already. Only the cells for answers can be written. Send the files to the units; "
           "take them in here when they come back.")));
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(m_jobs);
    column->addWidget(buttons);
    // Room for what the bar will say, so that nothing above it is squeezed then.
    QSizePolicy kept = m_jobs->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_jobs->setSizePolicy(kept);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    resize(minimumWidth(), fontMetrics().lineSpacing() * 18);
}

void WriteWorkbooksDialog::fillUnits() {
    const Frame& frame = m_session.frame();
    const auto add = [this](const QString& text, const QString& district, int unit) {
        m_units->addItem(text, district);
        m_units->setItemData(m_units->count() - 1, unit, roleUnit);
    };
    add(tr("All units (%1)").arg(frame.units.size()), {}, -1);
    if (const int unit = m_session.selection().unit; unit >= 0)
        add(labelAtLineStart(*frame.units[static_cast<std::size_t>(unit)]), {}, unit);
    std::map<QString, int> counts; // by code of the unit above
    for (const Unit* unit : frame.units)
        ++counts[unit->parent];
    for (const Unit* unit : frame.units) {
        const auto found = counts.find(unit->parent);
        const Unit* above = frame.catalogue.parentOf(*unit);
        if (found == counts.end() || above == nullptr || counts.size() == 1)
            continue;
        if (found->second > 0)
            add(tr("%1 (%2 units)").arg(labelAtLineStart(*above)).arg(found->second), unit->parent, -1);
        found->second = 0; // each once
    }
}

void WriteWorkbooksDialog::setFolder(const QString& folder) {
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void WriteWorkbooksDialog::chooseFolder() {
    chooseSavePath(this, {tr("Folder for the workbooks"), QFileInfo(m_folder->text()).absolutePath(), {}},
        [this](const QString& path) {
            setFolder(QDir(path).filePath(QStringLiteral("%1_tu-danh-gia").arg(m_session.header().year)));
        });
}

std::vector<std::size_t> WriteWorkbooksDialog::units() const {
    const Frame& frame = m_session.frame();
    const int one = m_units->currentData(roleUnit).toInt();
    if (one >= 0)
        return {static_cast<std::size_t>(one)};
    const QString district = m_units->currentData(roleDistrict).toString();
    std::vector<std::size_t> units;
    for (std::size_t i = 0; i < frame.units.size(); ++i)
        if (district.isEmpty() || frame.units[i]->parent == district)
            units.push_back(i);
    return units;
}

void WriteWorkbooksDialog::showChoice() {
    const std::size_t count = units().size();
    m_write->setText(count == 1 ? tr("Write the workbook") : tr("Write %1 workbooks").arg(count));
    const bool ready = !m_jobs->isBusy() && !m_session.isReading() && !m_folder->text().trimmed().isEmpty();
    m_write->setEnabled(ready);
    for (QWidget* field : std::initializer_list<QWidget*>{m_units, m_folder, m_choose})
        field->setEnabled(!m_jobs->isBusy());
}

void WriteWorkbooksDialog::write() {
    if (m_jobs->isBusy())
        return;
    const QString folder = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    const SelfAssessmentSource source{
        m_session.header().id, m_session.header().year, m_session.clock().utcMilliseconds()};
    m_jobs->run({tr("%1/%2 workbooks"), folder, true,
        writeWorkbooks(m_session.campaign(), {folder, units(), source})});
}

} // namespace sodiem
