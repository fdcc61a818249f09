// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/widgets/runningtext.h"
#include "core/criteria/criteriaset.h"
#include "core/history/event.h"

#include <optional>
#include <vector>


namespace sodiem {

// Who changed what of one entry and its explanations, and when: the newest first, one line an action.
class HistoryList : public RunningText {
    Q_OBJECT

public:
    explicit HistoryList(const Workplace& place, QWidget* parent = nullptr);

    void show(std::size_t unit, std::size_t leaf);

private:
    Result<std::vector<Event>> eventsOf(std::size_t unit, const Node& node) const;
    QString changeOf(const Event& event, std::size_t leaf) const;
    QString lineOf(const Event& event, std::size_t leaf) const;
    QString valueOf(const Event& event, std::size_t leaf, const QString& field) const;
    QString fieldText(std::size_t leaf, const QString& field) const;

    const Workplace m_place;
};

} // namespace sodiem
