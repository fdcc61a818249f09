// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/criteriaset.h"
#include "core/criteria/jsonfields.h"
#include "core/criteria/readfield.h"

// The steps of readCriteria, one file each; not for use outside core/criteria.
namespace sodiem::reading {

// Only the first mostFaults are told: beyond so many, reading on finds nothing that anyone will see.
constexpr std::size_t mostGathered = 20000;
inline bool tooManyFaults(const Faults& faults) { return faults.size() > mostGathered; }

// Nodes with their tree, inherited properties and fields (which get their slots); no rules yet, because an
// expression may name an input of any leaf.
struct NodeSource {
    JsonFields json;
    int index;
    bool maximumRead = true; // false: what follows from the maximum is no fault of its own
    bool ruleRead = true; // likewise of the inputs and the rule
};
std::vector<NodeSource> readNodes(const JsonFields& top, CriteriaSet& set, Faults& faults);
void addRuleFields(const Json& rule, Node& node, CriteriaSet& set);

// Rule, checks and examples of a leaf, with names resolved.
void readLeaf(NodeSource& source, CriteriaSet& set);

// The rule alone; nothing where its kind is unknown.
std::optional<Rule> readRule(const JsonFields& rule, const QString& kind, CriteriaSet& set, const Node& leaf);
// What one file reads for another.
Expression readExpression(const JsonFields& json, const QString& key, CriteriaSet& set, const Node& leaf);
IfUndefined readIfUndefined(const JsonFields& rule, const QString& key);
void mustNotBeEmpty(const JsonFields& rule, QStringView key); // a list that is there but empty
std::optional<Rule> readMeasuredRule(
    const JsonFields& rule, const QString& kind, CriteriaSet& set, const Node& leaf);
SurveyRule readSurvey(const JsonFields& rule);
DeadlineRule readDeadline(const JsonFields& rule, const CriteriaSet& set, const Node& leaf);
QString noneName(const QString& input); // of the tick that there is no such document

std::vector<UnitKind> readUnitKinds(const JsonFields& json); // under "appliesTo"

// Parts, facts, holidays, ranking, classes, and the gates with their inputs, which stand among the facts.
bool readParts(const JsonFields& top, CriteriaSet& set); // false: they are at fault, so no sum can be told
void readFacts(const JsonFields& top, CriteriaSet& set);
void readRanking(const JsonFields& top, CriteriaSet& set);
void readClasses(const JsonFields& top, CriteriaSet& set);
void readHolidays(const JsonFields& top, CriteriaSet& set);
void readGateInputs(const JsonFields& top, CriteriaSet& set);
void readGates(const JsonFields& top, CriteriaSet& set);

// What holds between nodes: sums, parts, reach of the rules, use of the inputs.
void validate(const CriteriaSet& set, const std::vector<NodeSource>& sources, bool partsRead, Faults& faults,
    Faults& remarks);

} // namespace sodiem::reading
