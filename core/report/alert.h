// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/points.h"
#include "core/campaign/stage.h"

#include <variant>

#include <QDate>

namespace sodiem {

// Something a person should look at, with what its words are made of; app/i18n words it.

struct DeadlineNear { // items of the unit are missing; the leaf is the first of them
    QDate deadline;
    int daysLeft = 0; // below 0: past
    int missing = 0;
    bool operator==(const DeadlineNear&) const = default;
};
struct ValuesDiffer { // two computers entered different values; of a leaf or a fact
    std::optional<Stage> stage; // absent: a fact or the survey
    QString field;
    bool operator==(const ValuesDiffer&) const = default;
};
struct CheckFailed { // figures that contradict each other
    int check = 0; // index into Node::checks
    bool isError = false; // else a warning
    bool operator==(const CheckFailed&) const = default;
};
struct LargeGap { // between claim and what was given
    Points self;
    Points given;
    bool operator==(const LargeGap&) const = default;
};
struct ReasonMissing { // other points than claimed, and no word why
    Points self;
    Points given;
    bool operator==(const ReasonMissing&) const = default;
};
struct EvidenceLacking { // points without the document they need
    Points given;
    bool operator==(const EvidenceLacking&) const = default;
};
struct Unexplained { // claimed without the document it needs, and the unit has not said why
    bool operator==(const Unexplained&) const = default;
};
struct OtherThanSigned { // the points are no longer those of the signed record
    QString day; // it was signed; ISO
    bool operator==(const OtherThanSigned&) const = default;
};
struct ReviewNeeded { // the criterion is scored otherwise since a new version of the set
    int version = 0;
    bool operator==(const ReviewNeeded&) const = default;
};
struct SignedCopyLacking { // the points are fixed, but no scan of the signed paper is there; of no leaf
    QString day; // it was signed; ISO
    bool operator==(const SignedCopyLacking&) const = default;
};
struct FileShared { // the same file proves something of several units; the leaf is the first that uses it
    QString sha256;
    std::size_t other = 0; // the first other unit
    int others = 1; // how many there are
    bool operator==(const FileShared&) const = default;
};
struct EvidenceOutside { // dated outside the period that is scored
    QString sha256;
    QDate date;
    bool operator==(const EvidenceOutside&) const = default;
};

enum class AlertKind {
    Deadline,
    ValuesDiffer,
    CheckFailed,
    LargeGap,
    ReasonMissing,
    EvidenceLacking,
    Unexplained,
    OtherThanSigned,
    ReviewNeeded,
    SignedCopyLacking,
    FileShared,
    EvidenceOutside
};
constexpr std::size_t alertKinds = 12;

struct Alert {
    std::size_t unit = 0; // index into Frame::units
    int leaf = -1; // index into Frame::leaves; -1: not of one
    int fact = -1; // index into CriteriaSet::facts; -1: not of one
    std::variant<DeadlineNear, ValuesDiffer, CheckFailed, LargeGap, ReasonMissing, EvidenceLacking,
        Unexplained, OtherThanSigned, ReviewNeeded, SignedCopyLacking, FileShared, EvidenceOutside>
        what;

    bool operator==(const Alert&) const = default;
    AlertKind kind() const { return static_cast<AlertKind>(what.index()); }
};
static_assert(std::variant_size_v<decltype(Alert::what)> == alertKinds);

} // namespace sodiem
