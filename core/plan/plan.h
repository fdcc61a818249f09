// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/criteriaset.h"
#include "core/plan/period.h"

namespace sodiem {

// A plan (kế hoạch): data, never code. What it wants, in the words of the document it was read from; what is
// counted for it, by whom; and what the program may draw from what communes are scored by.

enum class Comparator { Equal, AtLeast, Above, AtMost, FallingAgainst };
enum class GoalSource { Article, Inferred }; // inferred: printed as "suy ra", never as the plan's own figure

// What is to hold at the end of a year.
struct Milestone {
    int year = 0;
    Comparator comparator = Comparator::Equal;
    Rational goal; // in % where there is a whole, else in the quantity's unit; none of FallingAgainst
    GoalSource source = GoalSource::Article;

    bool operator==(const Milestone&) const = default;
};

// An option of a choice as a figure: 1 where it was chosen, else 0 ("node.7.4.1.choice.con_hieu_luc").
struct ChosenOption {
    int slot = -1; // of the choice
    int option = -1; // index

    bool operator==(const ChosenOption&) const = default;
};

// What a draw reads: a fact of the commune, or an input of a leaf.
struct DrawnName {
    QString name; // as the expression has it
    QString fact; // of a fact; empty otherwise
    QString ref; // of the leaf; empty for a fact, or when the plan was read without a criteria set

    bool operator==(const DrawnName&) const = default;
};

// Phần cấp xã: what the program adds up over the communes. Share: the numerators and the denominators of the
// communes, each summed, beside what is entered. Whole: communes with an index, of all communes; nothing is
// entered.
struct CommuneDraw {
    enum class Kind { None, Share, Whole };
    Kind kind = Kind::None;
    Expression of; // over one commune: "fact.NAME", "node.REF.NAME", "node.REF.choice.OPTION"
    Expression outOf; // empty where the quantity has no whole
    std::vector<ChosenOption> chosen; // their slots follow those of the criteria set
    std::vector<DrawnName> draws; // what the two expressions read, once each

    bool operator==(const CommuneDraw&) const = default;
};

// Does a value grow to its goal over the year, or has it to hold all year?
enum class GoalPath { Rising, Steady };

using UsualRange = std::pair<Rational, Rational>; // invented figures stay in it

// One thing that is measured: 100 × of ÷ outOf in %, or `of` itself where there is no whole.
struct Quantity {
    QString id;
    LocalText label;
    LocalText unit; // of measure, of what is counted
    Expression of; // over the target's figures, of one reporter; empty where nothing is entered
    Expression outOf; // empty: no whole
    Expression baseOf, baseOutOf; // what FallingAgainst is measured by; the start of the path of AtMost
    bool decides = true; // false: a group told apart, which does not decide whether the target is met
    Counting counting = Counting::AsOf;
    GoalPath path = GoalPath::Rising;
    std::vector<Milestone> milestones; // by year, the first that of the plan
    bool wholeReports = false; // the office enters figures of its own
    std::vector<UnitKind> reporters; // the kinds of units that report one by one
    CommuneDraw communes;
    std::optional<UsualRange> typical; // in %, at the end of the year

    bool operator==(const Quantity&) const = default;
    bool hasWhole() const; // measured in %
    bool isEntered() const { return !of.isEmpty(); }
    // What is to hold in a year: the first milestone from then on, after the last the last.
    const Milestone& milestoneOf(int year) const;
};

struct Target {
    QString id; // "3.1"
    int area = -1; // index into Plan::areas
    LocalText title;
    QString article; // the document's own words
    LocalText reading; // how they are understood, and why
    bool aim = false; // "phấn đấu": worked for rather than promised
    bool oneCatalogue = false; // counts one list of the whole city, which is never added up over units
    std::vector<Field> figures; // what reporters enter; slots from 0
    std::vector<std::optional<UsualRange>>
        wholeTypical; // by figure: of the office's own, where it is another
    std::vector<Quantity> quantities;
    int line = 0; // in its file

    bool operator==(const Target&) const = default;
    const Field* figure(QStringView name) const;
};

struct PlanArea {
    QString id;
    LocalText title;

    bool operator==(const PlanArea&) const = default;
};

struct Plan {
    QString id;
    int version = 0;
    int year = 0;
    LocalText title;
    LocalText note;
    QString criteria; // id of the criteria set it draws from; empty: of none
    std::vector<std::pair<QString, QDate>> legalBasis;
    std::vector<PlanArea> areas;
    std::vector<Target> targets; // in the order of the document
    QString digest; // SHA-256 of the canonical JSON, hexadecimal

    bool operator==(const Plan&) const = default;
    const Target* find(QStringView wanted) const; // by its id; nullptr when there is none
    int lastYear() const; // of all milestones
};

constexpr std::int64_t mostPlanBytes = 4 << 20;
constexpr int mostTargets = 200;

} // namespace sodiem
