// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/evidencemodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace sodiem {

// Documents the unit has for other items, to be used for this one too: one file, many items.
class EvidenceChooser : public QDialog {
    Q_OBJECT

public:
    EvidenceChooser(std::vector<EvidenceRow> rows, const Language& language, QWidget* parent);

    QStringList chosen() const; // digests

private:
    void filter(const QString& typed);
    void enableAttach();

    const std::vector<EvidenceRow> m_rows;
    EvidenceModel* m_model;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_empty;
    QPushButton* m_attach;
};

} // namespace sodiem
