// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/batch.h"
#include "core/campaign/dates.h"
#include "core/campaign/evidence.h"
#include "core/campaign/samplefigures.h"
#include "core/plan/editing.h"
#include "core/storage/book.h"

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

#include <QObject>

namespace sodiem {

class Session;
struct Selection;

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

    // Many cells at once, one step to undo: those that do not hold are left out and named.
    Result<std::vector<Refusal>> editMany(const std::vector<AnyEdit>& edits);
    // Of a block nothing could be stored: still a step, so that undoing takes back what the person did last
    // and not what stood before. It is not done again.
    void noteRefused(int places);

    // What came in from workbooks: one step to undo. Stored in slices, since it may be tens of thousands of
    // values; `ended` is called when it is in the book, or could not be. Refused at once: `ended` is not
    // called.
    Status takeIn(std::vector<Change> changes, int workbooks, std::function<void(const Status&)> ended);
    Status takeInTable(std::vector<Change> changes, std::function<void(const Status&)> ended);

    // How many items were taken over, and those that could not be: they need a reason, or break a check.
    struct Accepted {
        int items = 0;
        std::vector<Error> refused;
    };
    Result<Accepted> accept(const std::vector<EntryPlace>& places);
    // The scores at the places stand by the criteria set as it is now (confirmReviewed).
    Status confirm(const std::vector<EntryPlace>& places);

    // Tài liệu kiểm chứng. The file must be in the store already. A document that the book knows keeps the
    // name it has there, and a link that stands keeps what it cites.
    Status attach(std::size_t unit, std::size_t leaf, const EvidenceDocument& document, const QString& cited);
    Status attachAll(std::size_t unit, std::size_t leaf, const std::vector<EvidenceDocument>& documents);
    // Documents the book has already, to further leaves of a unit.
    Status link(std::size_t unit, const std::vector<std::size_t>& leaves, const QStringList& documents);
    Status cite(std::size_t unit, std::size_t leaf, const QString& sha256, const QString& cited);
    Status unlink(
        std::size_t unit, std::size_t leaf, const QString& sha256); // RecordSigned: of a signed unit
    // All four as they are to be; what stands as asked already, or was never settled, is left alone.
    Status describe(const QString& sha256, const QString& number, const QString& date, const QString& issuer,
        const QString& abstract);

    // The last day of a step; none: not decided.
    Status setDeadline(Stage stage, const std::optional<QDate>& day);
    // The first and the last day that is scored; none: not decided.
    Status setPeriod(const std::optional<QDate>& first, const std::optional<QDate>& last);

    // Figures for the targets of the plan, checked together (editFigures).
    Status enterFigures(const std::vector<FigureEdit>& edits);

    // Giải trình: one more post, another wording of one, or none of it any more.
    Status explain(std::size_t unit, std::size_t leaf, const ThreadWords& words);
    Status correctPost(std::size_t unit, std::size_t leaf, const QString& id, const ThreadWords& words);
    Status takeBackPost(std::size_t unit, std::size_t leaf, const QString& id);

    // The cases drawn for an item: those that do not hold are left out and named.
    Result<std::vector<SampleRefusal>> editSample(
        std::size_t unit, std::size_t leaf, const std::vector<SampleEdit>& edits);
    // Which count fills which figure, for all units; and filling the figures of one unit at one step.
    Status assignCount(std::size_t leaf, std::size_t field, std::optional<SampleCount> count);
    Status fillFromSample(const EntryPlace& place);
    QString newId(int index = 0) const; // of a post or a case

    // Biên bản kiểm tra. What is signed is not written in any more: RecordSigned.
    Status writeRecord(std::size_t unit, RecordField field, const QString& text);
    Status reserve(std::size_t unit, std::size_t leaf, const QString& text);
    // Chốt, and opening again. Neither is a step to undo: what two sides signed for is not taken back by a
    // key, and no step before it either while it stands. The day is ISO.
    Status signRecord(std::size_t unit, const QString& day);
    Status reopenRecord(std::size_t unit, const QString& reason);
    // The signed copy, scanned; also of a record that is signed. The file must be in the store already.
    Status attachScans(std::size_t unit, const std::vector<EvidenceDocument>& documents);
    Status removeScan(std::size_t unit, const QString& sha256);
    Status wordRecords(const VisitWording& wording); // of all units

    std::size_t steps() const { return m_next; } // done and not undone
    bool canUndo() const { return m_next > 0; }
    bool canRedo() const { return m_next < m_steps.size(); }
    QString undoText() const; // what would be undone: "points 3.2.1"
    QString redoText() const;
    // The unit and the leaf that would change; -1 where it is none or more than one.
    Selection undoPlace() const;
    Selection redoPlace() const;
    // A step of very many values is undone in slices: then the answer is that it has begun, and failedLater()
    // tells if it could not be.
    Status undo();
    Status redo();

Q_SIGNALS:
    void stepsChanged();
    void failedLater(const sodiem::Error& error);

private:
    enum class Kind {
        Points,
        Many,
        Workbooks,
        Table,
        Note,
        NotApplicable,
        Accept,
        Confirm,
        Clear,
        Fact,
        Survey,
        Attach,
        Cite,
        Unlink,
        Describe,
        Deadline,
        Period,
        Figures,
        Explain,
        TakeBack,
        Sample,
        Assign,
        Fill,
        Record,
        Scan,
        Unscan,
        Wording,
    };
    struct What {
        Kind kind;
        QString ref; // of the one item
        int items = 1;
    };
    struct Step {
        What what;
        std::vector<Change> forward;
        std::vector<Change> backward;
        bool settles = false; // two computers' values differed there
    };

    EvidenceDocument withKnownName(EvidenceDocument document) const; // the book's own stays
    Result<std::vector<Change>> attachChangesAt(
        std::size_t unit, std::size_t leaf, const EvidenceDocument& document, const QString& cited) const;
    Status performOnRecord(std::size_t unit, const Result<Change>& change);
    Status perform(const What& what, const std::vector<Change>& changes);
    Result<Step> stepOf(const What& what, const std::vector<Change>& changes) const;
    Result<bool> store(const std::vector<Change>& changes); // was anything new?
    Status checkUnsigned(const Step& step) const;
    Status checkOwn(const Step& step) const;
    Status checkOwn(const What& what, const QString& cell, const std::vector<Head>& heads) const;
    void own(const Written& written);
    void add(Step step);
    Status storeNew(const What& what, std::vector<Change> changes, std::function<void(const Status&)> ended);
    Status storeInSlices(bool backward);
    Status forgetSettled();
    Status forgetRefused();
    static QString text(const What& what);
    QString text(const Step& step) const;
    Selection placeOf(const Step& step) const;

    Session& m_session;
    std::vector<Step> m_steps;
    std::unordered_map<QString, EventId> m_own; // by cell: what these steps wrote there last
    std::size_t m_next = 0; // steps before it are done, those from it on are undone
};

} // namespace sodiem
