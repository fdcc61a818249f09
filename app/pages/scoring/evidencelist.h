// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace sodiem {

// A list as tall as what is in it: the panel around it scrolls, not a window inside a window.
class EvidenceList : public QListView {
    Q_OBJECT

public:
    explicit EvidenceList(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
};

} // namespace sodiem
