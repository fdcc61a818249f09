// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"
#include "core/plan/plan.h"
#include "core/scoring/unitscore.h"
#include "core/storage/book.h"
#include "core/storage/evidencestore.h"

#include <array>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include <QObject>
#include <QString>

class QTimer;

namespace sodiem {

class BookVerification;
class BulkWrite;
struct BulkChanges;
struct LastYear;
class CampaignReader;
class Job;
class SlicedBackup;

// What the window looks at: one unit and one leaf; -1: none.
struct Selection {
    int unit = -1; // index into Frame::units
    int leaf = -1; // index into Frame::leaves

    bool operator==(const Selection&) const = default;
};

// Why nothing can be written just now.
enum class WriteState {
    Writable,
    Storing, // an action of many values is on its way into the book
    Reading, // the book was just opened; its entries are still coming in
    Verifying, // all entries are there; the history is still being checked
    HeldElsewhere, // another program has it open for writing
    Damaged, // the check failed: look, save a copy, restore; do not write
};

// An open book with its entries as values, and what is selected in it. The one place that writes to the book
// and the one notifier: pages listen here and never to each other.
class Session : public QObject {
    Q_OBJECT

public:
    // Opens the book for writing, or read-only when another program holds it. The entries are read, and then
    // the history is checked, in slices of the event loop, so that the window stands there at once; until
    // both are done nothing can be written.
    // Of several criteria sets the one with this id is looked through; without one, or when it is not there,
    // the first.
    static Result<std::unique_ptr<Session>> open(const QString& path, const Person& person,
        const QString& device, Clock clock, const QString& setId = {});
    ~Session() override;

    const QString& path() const { return m_book->path(); }
    const BookHeader& header() const { return m_book->header(); }
    const Frame& frame() const { return m_campaign->frame(); }
    const std::shared_ptr<const Frame>& frameShared() const { return m_book->frame(); }
    const Campaign& campaign() const { return *m_campaign; }
    // The criteria sets of the book, in all versions they had here, and the one it is seen through.
    const std::vector<BookSet>& sets() const { return m_book->sets(); }
    const BookSet& chosenSet() const { return m_book->chosenSet(); }
    // The book as the version before sees it, for old points beside new ones; nullptr: there was none.
    const Campaign* previous() const { return m_previous.get(); }
    Result<std::vector<Event>> eventsOf(const QString& cellPrefix) const {
        return m_book->eventsOf(cellPrefix);
    }
    const EvidenceStore& evidence() const { return m_evidence; }
    // Whether files may be added: a folder that should be there by the links but is not, or is another
    // book's, is told rather than a second one made.
    Status evidenceReady() const;
    // Takes a folder found elsewhere for this book's (EvidenceStore::adopt).
    Status adoptEvidence(const QString& found);
    // Leaves of a unit whose entry, evidence or counts were changed since the book was opened here.
    std::set<int> changedLeaves(std::size_t unit) const;
    bool isInvented() const { return m_invented; } // the figures are made up for demonstration

    // The plan the book was made with, read when it is first asked for; none: it has none. Error: it cannot
    // be read.
    const Result<std::optional<Plan>>& plan() const;

    WriteState writeState() const { return m_writeState; }
    bool isWritable() const { return m_writeState == WriteState::Writable; }
    bool isReading() const { return m_writeState == WriteState::Reading; } // nothing may be concluded yet
    const std::optional<BookHolder>& holder() const { return m_holder; } // who has it, when HeldElsewhere
    const std::optional<Error>& fault() const { return m_fault; } // when Damaged
    void verifyNow(); // all that is left to be read and checked, for those who cannot wait

    const Person& person() const { return m_person; }
    void setPerson(const Person& person);
    Stage stage() const { return m_person.stage; } // the step entries are made at

    Selection placeOf(const QString& cell) const; // the unit and leaf it is about; -1: none
    const Selection& selection() const { return m_selection; }
    void select(const Selection& selection);

    // What last year's book suggests; nullptr: none is at hand. Never counted as entered.
    const std::shared_ptr<const LastYear>& lastYear() const { return m_lastYear; }
    void setLastYear(std::shared_ptr<const LastYear> lastYear);

    // Every unit's score as a view counts it; kept until something changes.
    const std::vector<UnitScore>& scores(StageView view) const;
    const PartPresence& presence(StageView view) const;

    // Stores one action and brings values and scores up to date. On an error nothing is changed.
    Result<Written> write(const std::vector<Change>& changes);
    // Takes a newer version of a set into use (Book::reissueSet). What this session shows is by the version
    // before until the book is opened anew, which the caller does at once.
    Status reissueSet(const QByteArray& criteria);
    // The same as write() for more changes than the window can wait for, in slices of the event loop; until
    // the action has ended nothing else can be written. Refused at once: it has not begun, and `ended` is not
    // called.
    Status writeInSlices(BulkChanges action);
    void cancelStoring(); // leaves the book as it was, if it is not in there yet
    Result<std::vector<Head>> headsOf(const QString& cell) const { return m_book->headsOf(cell); }
    // Why write() would refuse just now.
    Error notWritable() const;
    // A verified copy into the book's folder of backups when something was written since the last; done now
    // and then by itself, and told by backedUp() or backupFailed().
    void backUpIfChanged();
    // The same whether or not anything was written: before an import, say.
    void backUp();
    bool isBackingUp() const { return m_backup != nullptr; }
    Status copyTo(const QString& path) const { return m_book->copyTo(path); }
    const Clock& clock() const { return m_clock; }
    QDate today() const; // by that clock

Q_SIGNALS:
    void selectionChanged();
    void unitsChanged(const std::vector<std::size_t>& units); // entries and so scores
    void documentsChanged(); // what is known of a document
    void bookChanged(); // what the book says of itself, as its dates
    void planChanged(); // figures entered for the plan's targets
    void lastYearChanged(); // other suggestions, or none
    void stateChanged(); // writable or not, person, stage
    void backedUp();
    void backupFailed(const sodiem::Error& error);
    void storingProgressed(int done, int all);
    void saved(qint64 utcMilliseconds, qint64 tookMilliseconds);

private:
    Session(std::unique_ptr<Book> book, const Person& person, const QString& device, Clock clock);
    void slice();
    void endReading();
    void verifySlice();
    void endOpening(WriteState state);
    void takeIn(const Written& written);
    void noteChanged(const Written& written);
    void endStoring(const BulkChanges& action, const Result<Written>& written,
        const std::vector<std::size_t>& units, bool documents);
    void tellChanged(const std::vector<std::size_t>& units, bool documents);
    void rescore(const std::vector<std::size_t>& units);
    void backupSlice();
    void endBackup(const Status& made);

    struct View {
        PartPresence presence;
        std::vector<UnitScore> scores;
    };

    std::unique_ptr<Book> m_book;
    mutable std::optional<Result<std::optional<Plan>>> m_plan; // once it was asked for
    std::unique_ptr<Campaign> m_campaign;
    std::unique_ptr<Campaign> m_previous;
    EvidenceStore m_evidence;
    Person m_person;
    QString m_device;
    Clock m_clock;
    Selection m_selection;
    std::shared_ptr<const LastYear> m_lastYear;
    WriteState m_writeState = WriteState::Reading;
    std::optional<BookHolder> m_holder;
    std::set<std::pair<std::size_t, int>> m_changed; // unit and leaf
    bool m_invented = false;
    bool m_changedSinceBackup = false;
    std::optional<Error> m_fault; // what the check found
    std::unique_ptr<CampaignReader> m_reader;
    std::unique_ptr<BookVerification> m_verification;
    QTimer* m_slices;
    QTimer* m_backups;
    QTimer* m_backupSlices;
    std::shared_ptr<SlicedBackup> m_backup; // under way; shared with the thread that verifies it
    Job* m_verifying = nullptr;
    BulkWrite* m_bulk = nullptr; // under way
    mutable std::array<std::optional<View>, allStages.size()> m_views;
};

} // namespace sodiem
