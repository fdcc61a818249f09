// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/pages/import/importdraft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace sodiem {

class LinesTable;

// First page: which file, and which of its sheets.
class ImportFilePage : public QWidget {
    Q_OBJECT

public:
    ImportFilePage(const Workplace& place, ImportDraft& draft, QWidget* parent = nullptr);

    void showWorkbook(); // the draft's; chooses the first sheet that holds something
    void setChoosable(bool choosable);

Q_SIGNALS:
    void fileWanted();
    void sheetChosen();

private:
    void chooseSheet(int index);
    void showSheet();

    ImportDraft& m_draft;
    QPushButton* m_choose;
    QLabel* m_file;
    QLabel* m_sheetLabel;
    QComboBox* m_sheets;
    LinesTable* m_rows;
};

} // namespace sodiem
