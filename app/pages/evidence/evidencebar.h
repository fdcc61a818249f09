// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/documentmodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace sodiem {

// The top line of the evidence page: which documents are looked at.
class EvidenceBar : public QWidget {
    Q_OBJECT

public:
    EvidenceBar(std::shared_ptr<const Frame> frame, QWidget* parent);

    DocumentFilter filter() const;
    void setUnits(const std::vector<std::size_t>& units); // to choose from; what was chosen stays, if it can
    void showCounts(int all, const std::array<int, documentStates>& counts);
    void takeSearchFocus();

Q_SIGNALS:
    void filterChanged();
    void left(); // Enter or Down in the search field: to the table

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const std::shared_ptr<const Frame> m_frame;
    QLineEdit* m_search;
    QComboBox* m_state;
    QComboBox* m_unit;
};

} // namespace sodiem
