// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/points.h"
#include "core/campaign/evidence.h"
#include "core/campaign/stage.h"
#include "core/campaign/thread.h"
#include "core/history/cell.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace sodiem {

// Biên bản kiểm tra: what a team writes down of its visit to a unit, by the parts of the printed record
// (conventions 1.7). All are free texts but the two times.
enum class RecordField {
    Number, // "05/BB-ĐKT"
    Started, // YYYY-MM-DDThh:mm, the clock of the place
    Ended,
    Place,
    Team, // one person a line
    UnitSide, // likewise
    EvidenceCheck,
    Opinion, // what the unit says to all of it
    Conclusions,
    Copies, // how many are signed
};
inline constexpr std::array allRecordFields{RecordField::Number, RecordField::Started, RecordField::Ended,
    RecordField::Place, RecordField::Team, RecordField::UnitSide, RecordField::EvidenceCheck,
    RecordField::Opinion, RecordField::Conclusions, RecordField::Copies};

QString recordFieldId(RecordField field); // "number", as the book keeps it
inline bool isTime(RecordField field) { return field == RecordField::Started || field == RecordField::Ended; }

// Chốt: the points that stand on the paper both sides signed.
struct SignedPoints {
    QString day; // ISO
    std::map<QString, std::optional<Points>> points; // appraised, by ref of the leaf; none: "không phát sinh"
    std::map<QString, Points> claims; // of the unit; of a leaf without one there is none
    // Giải trình as the paper has it, by ref of the leaf: what is said or corrected later is not on it, whatever
    // day it bears.
    std::map<QString, Explanations> said;
    QString person; // who fixed them in the book; "" where that is not known

    bool operator==(const SignedPoints&) const = default;
};

struct VisitRecord {
    std::map<RecordField, QString> texts; // what is not there was not written yet
    std::map<QString, QString> reservations; // ý kiến bảo lưu, by ref of the leaf
    std::optional<SignedPoints> fixed;
    std::vector<EvidenceLink> scans; // of the paper with its signatures; in order of their documents
    std::set<QString> differing; // fields on which two computers differ; "signed" among them

    bool operator==(const VisitRecord&) const = default;
    QString text(RecordField field) const; // "" for none
    // From then on the unit's own claim, the appraisal and the cases drawn do not change any more: a later change
    // is made at a later step.
    bool isSigned() const { return fixed.has_value(); }
    Status checkTimes() const; // error: RecordTimeOrder
};

// What stands for the ref and the title of an item where a scan of a record is listed among the documents of items.
QString recordOfVisitRef(); // "BB", as documents of that kind are numbered
QString recordOfVisitTitle(); // "Biên bản kiểm tra"

// What the records of all units say alike; kept once in the book, so that every team's are the same.
struct VisitWording {
    QString title; // under BIÊN BẢN; empty: a usual one
    QString legalBasis; // one document a line; empty: dotted lines to write on

    bool operator==(const VisitWording&) const = default;
};
QString visitTitleCell();
QString visitBasisCell();
Result<std::vector<Change>> wordingChanges(const VisitWording& wording); // errors: TextTooLong

// Whether a cell holds what both sides sign for: entries of the first two steps, the cases drawn, what proves them,
// and the record itself but for the scans of the signed paper. A shared figure is read by all steps; it is asked
// for the one at which it would change.
bool isSignedFor(const Cell& cell, Stage stage);

constexpr qsizetype mostRecordCharacters = 10000; // of a text

// Takes in the heads of a cell of the record by the words after the unit; false: none that this version knows.
bool applyVisit(VisitRecord& visit, const std::vector<QString>& words, const std::vector<Head>& heads,
    const PersonOf& personOf);

// What changes when somebody writes; an empty text takes it away. Errors: TextTooLong, DateInvalid.
Result<Change> recordChange(const QString& unit, RecordField field, const QString& text);
Result<Change> reservationChange(const QString& unit, const QString& leaf, const QString& text);
Change signingChange(const QString& unit, const SignedPoints& fixed);
// The scan of the signed paper, which a signed record takes as well: the file must be in the store.
Change scanChange(const QString& unit, const QString& sha256);
Change scanRemoval(const QString& unit, const QString& sha256);
// The points are open again. Errors: RecordReasonMissing.
Result<Change> reopeningChange(const QString& unit, const QString& reason);

} // namespace sodiem
