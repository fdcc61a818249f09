// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/editing.h"
#include "core/storage/book.h"

#include <unordered_map>
#include <vector>

#include <QObject>

namespace sodiem {

class Session;

// What users do, as verbs: each is one action of the book and one step to undo. Undoing is a new entry in the
// history; it is refused when somebody else has written there since. Qt's own undo stack is not used because
// storing can fail, and that stack cannot be told so.
class Commands : public QObject {
    Q_OBJECT

public:
    explicit Commands(Session& session) : m_session(session) { }

    Status editEntry(const EntryPlace& place, const EntryEdit& edit);
    Status clearEntries(const std::vector<EntryPlace>& places);
    Status editFact(std::size_t unit, std::size_t fact, const std::optional<QString>& text);
    Status editSurvey(
        std::size_t unit, std::size_t leaf, const std::map<QString, std::optional<QString>>& counts);

    // How many items were taken over, and those that could not be: they need a reason, or break a check.
    struct Accepted {
        int items = 0;
        std::vector<Error> refused;
    };
    Result<Accepted> accept(const std::vector<EntryPlace>& places);

    bool canUndo() const { return m_next > 0; }
    bool canRedo() const { return m_next < m_steps.size(); }
    QString undoText() const; // what would be undone: "points 3.2.1"
    QString redoText() const;
    Status undo();
    Status redo();

Q_SIGNALS:
    void stepsChanged();

private:
    enum class Kind { Points, Note, NotApplicable, Accept, Clear, Fact, Survey };
    struct What {
        Kind kind;
        QString ref; // of the one item
        int items = 1;
    };
    struct Step {
        What what;
        std::vector<Change> forward;
        std::vector<Change> backward;
    };

    Status perform(const What& what, const std::vector<Change>& changes);
    Result<Step> stepOf(const What& what, const std::vector<Change>& changes) const;
    Result<bool> store(const std::vector<Change>& changes); // was anything new?
    Status checkOwn(const Step& step) const;
    static QString text(const What& what);

    Session& m_session;
    std::vector<Step> m_steps;
    std::unordered_map<QString, EventId> m_own; // by cell: what these steps wrote there last
    std::size_t m_next = 0; // steps before it are done, those from it on are undone
};

} // namespace sodiem
