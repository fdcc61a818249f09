// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/exchange/entriescsv.h"
#include "core/history/author.h"

#include <map>
#include <set>

namespace sodiem::entering {

// One row of the file, found its place.
struct Target {
    std::size_t unit = 0;
    int leaf = -1; // -1: a fact
    bool operator<(const Target& other) const {
        return std::pair(unit, leaf) < std::pair(other.unit, other.leaf);
    }
};

// Collects the changes of a file and, beside them, the campaign as it would be: the checks look at that.
class Collector {
public:
    Collector(const Campaign& campaign, Stage stage) : m_after(campaign), m_stage(stage) { }

    const Frame& frame() const { return m_after.frame(); }
    Stage stage() const { return m_stage; }

    Result<std::size_t> unit(const QString& code) const;
    Result<int> leaf(const QString& ref) const;

    // The row says it twice: an error.
    Status once(const Target& target, const QString& input, int line);
    void set(const Target& target, const QString& cell, CellValue value, int line);
    void clear(const Target& target, int line);
    Status note(const Target& target, const QString& text, int line);

    // What must hold once all rows are in.
    Status checked() const;
    std::vector<Change> takeChanges();

private:
    Status checkUnit(std::size_t unit, int firstLine) const;
    bool isSurvey(const Target& target) const;

    Campaign m_after;
    Stage m_stage;
    std::vector<Change> m_changes;
    std::map<Target, int> m_touched; // → the first line about it
    std::map<Target, QString> m_notes;
    std::set<std::tuple<std::size_t, int, QString>> m_seen;
};

} // namespace sodiem::entering
