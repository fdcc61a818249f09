// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "core/criteria/criteriaset.h"

#include <memory>
#include <vector>

#include <QDialog>

class QComboBox;
class QTabWidget;

namespace sodiem {

class CompareView;
class FaultLabel;
class JobBar;
class MovedView;

// Any two versions of the book's set side by side, or one of them against a file; and what the last new version
// moved in this book.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    explicit CompareDialog(const Workplace& place, QWidget* parent = nullptr);

    CompareView& view() const { return *m_view; }
    MovedView* moved() const { return m_moved; } // nullptr: the set was not issued anew in this book
    void takeFile(const QString& path); // another version beside those of the book
    void exportTo(const QString& path); // the tab that is seen, as XLSX or CSV by the ending

private:
    struct Version {
        QString name;
        std::shared_ptr<const CriteriaSet> set;
    };
    QWidget* makeCompare();
    void addVersion(Version version);
    void compare();
    void askForFile();
    void askWhereTo();

    const Workplace m_place;
    std::vector<Version> m_versions;
    QComboBox* m_before;
    QComboBox* m_after;
    CompareView* m_view;
    MovedView* m_moved = nullptr;
    FaultLabel* m_fault;
    QTabWidget* m_tabs;
    JobBar* m_jobs;
};

} // namespace sodiem
