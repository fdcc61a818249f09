// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/editing.h"

#include <map>
#include <set>

#include <QObject>

namespace sodiem {

// What was typed but is not fit to be stored yet (a part larger than its whole, a decision without its
// reason): kept until it is, or until the person lets go of it, so that nothing typed is lost by looking
// elsewhere.
class Drafts : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    struct Draft {
        EntryEdit edit;
        std::optional<Error> fault;
    };

    const Draft* of(const EntryPlace& place) const;
    void keep(const EntryPlace& place, Draft draft);
    void drop(const EntryPlace& place);
    std::set<int> leavesOf(std::size_t unit, Stage stage) const;
    std::size_t count() const { return m_drafts.size(); }
    std::optional<EntryPlace> first() const;

Q_SIGNALS:
    void changed();

private:
    struct Before {
        bool operator()(const EntryPlace& a, const EntryPlace& b) const {
            return std::tie(a.unit, a.leaf, a.stage) < std::tie(b.unit, b.leaf, b.stage);
        }
    };
    std::map<EntryPlace, Draft, Before> m_drafts;
};

// One edit on top of another: what the later one says counts.
EntryEdit mergedEdits(EntryEdit first, const EntryEdit& later);

} // namespace sodiem
