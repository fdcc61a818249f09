// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/criteria/rules.h"
#include "core/units/unit.h"

#include <unordered_map>

#include <QDate>

namespace sodiem {

enum class FieldType { Integer, Decimal, Date, Flag, Text, Choice };

// Something a person enters: an input of a leaf, a tick, a count of a survey, or a fact of the unit. Its slot
// is its place among all numbers of one unit; a text has none (-1).
struct Field {
    QString name; // as files name it; "group.option" for a survey with several groups
    FieldType type = FieldType::Integer;
    LocalText label;
    LocalText unit; // of measure
    std::optional<Rational> min;
    std::optional<Rational> max;
    std::optional<std::pair<Rational, Rational>> typical; // the usual range: invented figures stay in it
    std::vector<ChoiceRule::Option> options; // of Choice; the number is the option's index
    int slot = -1;

    bool operator==(const Field&) const = default;
};

enum class NodeKind { Scored, Bonus, Penalty };
enum class NotApplicablePolicy { FullMarks, Drop, Rescale, Forbidden };
enum class ScoredBy { Unit, Survey, Leader, Computed };
enum class EvidenceRequired { WhenPoints, Always, Never };

// A condition between inputs. Errors are refused at entry, warnings are shown.
struct Check {
    Expression must;
    bool isError = true;
    LocalText text;

    bool operator==(const Check&) const = default;
};

// A worked example: what is entered and the points it must give; none: the leaf drops out.
struct Example {
    std::vector<std::pair<QString, QString>> inputs; // name → as entered
    std::optional<Points> points;
    LocalText because;

    bool operator==(const Example&) const = default;
};

// A node of the tree: an area (no parent), a criterion, or a leaf with its rule. What is inherited (kind,
// part, policy, scoredBy, owner) is filled in.
struct Node {
    QString ref;
    int parent = -1; // index into CriteriaSet::nodes
    int depth = 0;
    std::vector<int> children;
    LocalText title;
    Points maximum;
    NodeKind kind = NodeKind::Scored;
    int part = -1; // index into CriteriaSet::parts; of leaves
    NotApplicablePolicy notApplicable = NotApplicablePolicy::Drop;
    ScoredBy scoredBy = ScoredBy::Unit;
    QString owner;
    std::vector<UnitKind> appliesTo; // kinds of unit that have this node; empty: all that the set scores
    int line = 0; // in its file

    // Leaves only.
    std::vector<Field> fields;
    std::optional<Rule> rule;
    std::vector<Check> checks;
    EvidenceRequired evidenceRequired = EvidenceRequired::WhenPoints;
    LocalText evidenceTypical;
    LocalText guidance;
    QString legalRef;
    std::vector<Example> examples;

    bool operator==(const Node&) const = default;
    bool isLeaf() const { return rule.has_value(); }
    const Field* field(QStringView name) const;
    bool appliesToKind(UnitKind of) const;
};

struct Part {
    enum class IfMissing { LeaveOut, Zero };
    QString id;
    LocalText title;
    Points maximum;
    IfMissing ifMissing = IfMissing::LeaveOut;

    bool operator==(const Part&) const = default;
};

struct RankingRules {
    enum class Ties { Shared, Dense, ByKeys }; // 1 2 2 4; 1 2 2 3; 1 2 3 4 by the keys
    struct Key {
        enum class Kind { Part, Node, Name };
        Kind kind = Kind::Name;
        int index = -1; // of the part or node
        bool operator==(const Key&) const = default;
    };
    std::vector<QString> groups; // district, kind, all
    Ties ties = Ties::Shared;
    std::vector<Key> tieKeys;

    bool operator==(const RankingRules&) const = default;
};

// What the limits of the classes are compared with: the index in %; the total in points; or the points as %
// of what arose, where rescaling keeps the index on the declared maximum.
enum class ClassBasis { Index, Points, ArisenPoints };

struct RankClass {
    QString id;
    LocalText name;
    Rational limit; // by the set's class basis
    bool above = false; // > limit instead of ≥

    bool operator==(const RankClass&) const = default;
};

// A breach that costs more than its own criterion: when the condition holds, criteria give no points, or the
// class is limited. Its inputs are facts of the unit (CriteriaSet::facts).
struct Gate {
    QString id;
    LocalText title;
    Expression when;
    std::vector<int> zeroed; // leaves, as indexes into CriteriaSet::nodes
    int classAtMost = -1; // index into CriteriaSet::classes; -1: the class is not limited
    int line = 0;

    bool operator==(const Gate&) const = default;
};

// A result of last year that the set reads: "reference.NAME".
struct ReferenceFigure {
    QString name; // index, total, the id of a part, the ref of a node, or a name of the office's own
    int slot = -1;

    bool operator==(const ReferenceFigure&) const = default;
};

// A criteria set (bộ tiêu chí): data, never code. Identity is id + version + digest of the canonical JSON.
struct CriteriaSet {
    QString id;
    int version = 0;
    int year = 0;
    LocalText title;
    LocalText note;
    std::vector<std::pair<QString, QDate>> legalBasis;
    std::vector<UnitKind> appliesTo;
    int decimals = 2;
    NotApplicablePolicy notApplicable = NotApplicablePolicy::Drop; // unless a node says otherwise
    std::vector<Part> parts;
    std::vector<Field> facts;
    std::vector<Node> nodes; // parents before children, in the order of the paper; grows by addNode()
    std::unordered_map<QString, int> indexByRef;
    std::vector<Gate> gates;
    std::vector<ReferenceFigure> references;
    std::vector<AttributeScale> scales;
    std::vector<std::int64_t> holidays; // Julian days from Monday to Friday that are no working days, rising
    RankingRules ranking;
    ClassBasis classBasis = ClassBasis::Index;
    std::vector<RankClass> classes; // falling limits
    QString digest; // SHA-256 of the canonical JSON, hexadecimal
    int slots = 0; // how many numbers one unit holds
    qsizetype expressionSize = 0; // signs and steps of all expressions, also those at fault

    bool operator==(const CriteriaSet&) const = default;

    int indexOf(QStringView ref) const; // of the node; -1 when unknown
    const Node* find(QStringView ref) const;
    int addNode(Node node); // its index; makes it a child of its parent
    int slotOfReference(const QString& name); // asked for by an expression
    const Field* fact(QStringView name) const;
    std::vector<int> leaves() const; // indexes, in order
    bool scores(UnitKind kind) const;
};

constexpr std::int64_t mostCriteriaBytes = 16 << 20;
constexpr int mostNodes = 5000;
constexpr int mostNodeDepth = 16;
constexpr std::size_t mostHolidays = 1000;
constexpr int mostSlots = 50000; // numbers of one unit
constexpr int mostExamples = 5000; // of all leaves
constexpr std::size_t mostExampleWork
    = 500'000; // their inputs, and the steps and fields of the leaves they try
constexpr qsizetype mostExpressionSize = 500'000; // ten times what any office has written
constexpr std::size_t mostFacts = 1000; // with the inputs of gates
constexpr std::size_t mostReferences = 1000;

} // namespace sodiem
