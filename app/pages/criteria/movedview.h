// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"
#include "app/models/movedmodel.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace sodiem {

class RowTable;
class Session;

// What the last new version of the set moved, unit by unit. It is worked out in another thread.
class MovedView : public QWidget {
    Q_OBJECT

public:
    MovedView(const Session& session, const Language& language, QWidget* parent = nullptr);
    ~MovedView() override;

    MovedModel& model() const { return *m_model; }
    bool isMeasuring() const { return m_job != nullptr; }

private:
    void measure(const Session& session);
    void tell();

    const Language& m_language;
    MovedModel* m_model;
    QLabel* m_counts;
    RowTable* m_table;
    QPointer<Job> m_job;
};

} // namespace sodiem
