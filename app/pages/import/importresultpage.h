// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/pages/import/importdraft.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sodiem {

class LinesTable;

// Last page: what would be stored, what stands in its way, and every cell that is not taken.
class ImportResultPage : public QWidget {
    Q_OBJECT

public:
    ImportResultPage(const Workplace& place, const ImportDraft& draft, QWidget* parent = nullptr);

    void begin(); // of a table that was not looked at yet
    void show(const std::shared_ptr<const TableImport>& checked);
    bool overwrites() const;
    QString reason() const;
    void setOpen(bool open); // nothing can be changed while work goes on, nor once it is stored

Q_SIGNALS:
    void wishChanged();

private:
    void build();
    void takeReason();
    bool needsReason(const TableImport& import) const;
    void fill(const std::shared_ptr<const TableImport>& import);

    Workplace m_place;
    const ImportDraft& m_draft;
    QLabel* m_summary;
    QCheckBox* m_overwrite;
    QLabel* m_reasonLabel;
    QLineEdit* m_reason;
    QString m_takenReason;
    QLabel* m_valuesTitle;
    LinesTable* m_values;
    QWidget* m_rejectedPane;
    QLabel* m_rejectedTitle;
    QPushButton* m_copy;
    LinesTable* m_rejected;
    QLabel* m_why; // the whole sentence of the current line
};

} // namespace sodiem
