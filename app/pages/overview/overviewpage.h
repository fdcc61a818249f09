// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "core/report/alert.h"

#include <QWidget>

namespace sodiem {

class DigestKeeper;
class OverviewView;
struct Error;

// The overview of the open book. While it is not shown it does not compute.
class OverviewPage : public QWidget {
    Q_OBJECT

public:
    OverviewPage(const Workplace& place, QWidget* parent);

    OverviewView& view(); // made when it is first asked for

Q_SIGNALS:
    void openWanted(int unit, int leaf); // show it where it is scored; -1: whichever
    void failed(const sodiem::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeView();
    void connectSession();
    void refresh();
    void lookThroughEvidence();
    void showContent();
    void showDeadline();
    void storeDeadline(const std::optional<QDate>& deadline);
    void openUnit(int unit, const std::vector<std::size_t>& leaves, Stage stage);

    const Workplace m_place;
    DigestKeeper* m_keeper = nullptr; // made when the entries are there
    OverviewView* m_view = nullptr;
    std::optional<std::vector<Alert>> m_evidence; // absent: to be looked for
    bool m_shown = false; // there is something on the page
};

} // namespace sodiem
