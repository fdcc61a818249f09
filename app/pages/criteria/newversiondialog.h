// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/builtin/builtin.h"
#include "app/commands/workplace.h"
#include "app/jobs/job.h"
#include "core/campaign/setversions.h"

#include <memory>

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace sodiem {

class CompareView;
class FaultLabel;
class FaultList;
class SourceChooser;

// A newer version of the book's criteria set: read, every fault of it shown at once; where it is sound, compared
// with the version in use and what would have to be appraised anew counted. Only then can it be taken into use.
class NewVersionDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewVersionDialog(const Workplace& place, QWidget* parent = nullptr);
    ~NewVersionDialog() override;

    void takeFile(const QString& path);
    bool isReading() const { return m_job != nullptr; }

Q_SIGNALS:
    void versionTaken(const QByteArray& criteria); // sound, of the same set, and newer

private:
    void build();
    void read(const QString& source);
    void endReading(const QString& source, const std::shared_ptr<Result<SetFile>>& file);
    void showFaults(const SetFile& file, const QString& source);
    void showVersion(CriteriaSet set);
    QString reachText(const std::vector<NodePair>& pairs) const;
    void accept() override;

    const Workplace m_place;
    QByteArray m_bytes; // of a version that can be taken into use; empty: there is none
    QString m_wanted; // the source chosen last, also while another is being read
    SourceChooser* m_chooser;
    QStackedWidget* m_stack;
    FaultList* m_faults;
    QLabel* m_reach;
    CompareView* m_view;
    QPushButton* m_take = nullptr;
    QPointer<Job> m_job;
};

} // namespace sodiem
