// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/import/importfilepage.h"

#include "app/i18n/reasontext.h"
#include "app/pages/import/importwords.h"
#include "app/pages/import/linestable.h"
#include "app/session/session.h"
#include "app/widgets/runningtext.h"

#include <algorithm>

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sodiem {
namespace {

constexpr int rowsShown = 40;
constexpr int columnsShown = 100;

} // namespace

ImportFilePage::ImportFilePage(const Workplace& place, ImportDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_choose(new QPushButton(tr("Choose a file…"), this))
    , m_file(new RunningText(this))
    , m_sheetLabel(new QLabel(tr("Sheet:"), this))
    , m_sheets(new QComboBox(this))
    , m_rows(new LinesTable(QStringLiteral("rows"), {}, this)) {
    m_file->setTextFormat(Qt::PlainText);
    m_sheetLabel->setBuddy(m_sheets);
    m_rows->setAccessibleName(tr("First rows of the table"));
    auto* file = new QHBoxLayout;
    file->setSpacing(8);
    file->addWidget(m_choose);
    file->addWidget(m_file, 1);
    file->addWidget(m_sheetLabel);
    file->addWidget(m_sheets);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new RunningText(tr("Choose a table (XLSX, CSV) with a row for each unit and a column for "
                                     "each figure. The figures are "
                                     "entered at the step “%1”. Nothing is stored before you have seen it.")
                                      .arg(stageText(place.session.stage(), place.language)),
        this));
    column->addLayout(file);
    column->addWidget(m_rows, 1);
    connect(m_choose, &QPushButton::clicked, this, &ImportFilePage::fileWanted);
    connect(m_sheets, &QComboBox::activated, this, &ImportFilePage::chooseSheet);
    showWorkbook();
}

void ImportFilePage::setChoosable(bool choosable) {
    m_choose->setEnabled(choosable);
    m_sheets->setEnabled(choosable);
}

void ImportFilePage::showWorkbook() {
    m_sheets->clear();
    const bool read = m_draft.workbook != nullptr;
    if (read)
        for (const Sheet& sheet : m_draft.workbook->sheets)
            m_sheets->addItem(sheet.hidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name);
    const bool several = m_sheets->count() > 1;
    m_sheets->setVisible(several);
    m_sheetLabel->setVisible(several);
    m_file->setText(read ? QFileInfo(m_draft.path).fileName() : tr("No file is chosen yet."));
    if (!read)
        return showSheet();
    const auto& sheets = m_draft.workbook->sheets;
    auto first = std::find_if(sheets.begin(), sheets.end(),
        [](const Sheet& sheet) { return !sheet.hidden && !sheet.cells.empty(); });
    if (first == sheets.end())
        first = std::find_if(
            sheets.begin(), sheets.end(), [](const Sheet& sheet) { return !sheet.cells.empty(); });
    chooseSheet(static_cast<int>(first - sheets.begin()));
}

void ImportFilePage::chooseSheet(int index) {
    m_sheets->setCurrentIndex(index);
    m_draft.sheet = static_cast<std::size_t>(index);
    showSheet();
    Q_EMIT sheetChosen();
}

void ImportFilePage::showSheet() {
    if (m_draft.workbook == nullptr)
        return m_rows->lines().show({}, {});
    const Sheet& sheet = m_draft.table();
    const int columns = std::min(columnCount(sheet), columnsShown);
    QStringList heads;
    for (int column = 0; column < columns; ++column)
        heads << columnLetters(column);
    std::vector<LinesModel::Line> lines;
    for (int row = 0; row < std::min(rowCount(sheet), rowsShown); ++row) {
        LinesModel::Line line;
        for (int column = 0; column < columns; ++column)
            line.cells << shownText(sheet.at({row, column}));
        lines.push_back(std::move(line));
    }
    m_rows->lines().show(heads, std::move(lines));
}

} // namespace sodiem
