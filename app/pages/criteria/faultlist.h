// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/faultmodel.h"

#include <QWidget>

class QLabel;

namespace sodiem {

class FaultLabel;

// Every fault of a file, to be read, copied and saved: whoever wrote the file is rarely the one who sees this.
class FaultList : public QWidget {
    Q_OBJECT

public:
    explicit FaultList(const Language& language, QWidget* parent = nullptr);

    void show(Faults faults, const QString& source);
    using QWidget::show;
    FaultModel& model() const { return *m_model; }
    void copy() const;
    void saveTo(const QString& path);

private:
    void askWhereTo();

    const Language& m_language;
    FaultModel* m_model;
    QLabel* m_title;
    FaultLabel* m_fault;
    QString m_source;
};

} // namespace sodiem
